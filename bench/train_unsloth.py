"""Unsloth as a contender of train_speed.py, through its public interface, in its own environment.

    ENVIRONMENT/bin/python bench/train_unsloth.py job.json result.json

Unsloth is AGPL: this file is run beside laptune, and nothing of Unsloth is read into laptune.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

from unsloth import FastLanguageModel  # first: it changes the libraries below

# isort: split
import torch
from datasets import Dataset
from peft import set_peft_model_state_dict
from safetensors.torch import load_file
from transformers import TrainerCallback
from trl import SFTConfig, SFTTrainer


class Stopwatch(TrainerCallback):
    """Seconds of each optimizer step."""

    def __init__(self) -> None:
        self.times: list[float] = []

    def on_step_begin(self, *args, **kwargs) -> None:
        self.began = time.perf_counter()

    def on_step_end(self, *args, **kwargs) -> None:
        self.times.append(time.perf_counter() - self.began)


def main(job: dict, adapter: str, rate: float) -> dict:
    """Train the job's steps; times, losses and the versions that did it."""
    torch.set_num_threads(job["workers"] * job["threads"])
    model, tokenizer = FastLanguageModel.from_pretrained(
        job["base"], max_seq_length=4096, load_in_4bit=False, dtype=None
    )
    model = FastLanguageModel.get_peft_model(
        model,
        r=16,
        lora_alpha=32,
        lora_dropout=0,
        bias="none",
        random_state=42,
        **job["options"],
    )
    set_peft_model_state_dict(model, load_file(adapter))
    rows = [
        {
            "input_ids": ids,
            "attention_mask": [1] * len(ids),
            "labels": [t if keep else -100 for t, keep in zip(ids, mask, strict=True)],
        }
        for ids, mask in zip(job["ids"], job["masks"], strict=True)
    ]
    watch = Stopwatch()
    with tempfile.TemporaryDirectory() as folder:
        trainer = SFTTrainer(
            model=model,
            processing_class=tokenizer,
            train_dataset=Dataset.from_list(rows),
            callbacks=[watch],
            args=SFTConfig(
                output_dir=folder,
                per_device_train_batch_size=job["batch_size"],
                gradient_accumulation_steps=len(rows) // job["batch_size"],
                max_steps=job["num_steps"],
                learning_rate=rate,
                lr_scheduler_type="constant",
                weight_decay=0.0,
                train_sampling_strategy="sequential",
                optim="adamw_torch",
                max_length=4096,
                logging_steps=1,
                save_strategy="no",
                report_to="none",
                disable_tqdm=True,
            ),
        )
        trainer.train()
    return {
        "times": watch.times,
        "losses": [row["loss"] for row in trainer.state.log_history if "loss" in row],
        "versions": {n: version(n) for n in ("unsloth", "torch", "transformers", "trl", "peft")},
        "dtype": str(model.dtype),
        "is_checkpointing": bool(getattr(model, "is_gradient_checkpointing", False)),
    }


if __name__ == "__main__":
    task = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    found = main(task["job"], task["adapter"], task["rate"])
    Path(sys.argv[2]).write_text(json.dumps(found), encoding="utf-8")
