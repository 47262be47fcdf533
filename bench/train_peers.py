"""The contenders of train_speed.py, each called in a process of its own.

All see the same token ids, labels, initial adapter and optimizer settings. A contender returns the
seconds and the loss of each optimizer step.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

RATE = 2e-4
# Overrides of the trainers' arguments; scale.py spreads the samples over its steps with it.
LAYOUT: dict[str, int | bool] = {}


@dataclass(frozen=True)
class Job:
    """What every contender gets."""

    base: str
    ids: list[list[int]]  # one list a sample
    masks: list[list[bool]]
    num_steps: int
    workers: int
    dtype: str = "float32"
    weights: str = "float32"
    batch_size: int = 1
    is_packed: bool = False
    device: str = "cpu"
    uses_cudnn: bool = True  # for attention on a card


def labels_of(job: Job) -> list[list[int]]:
    """Token ids where supervised, -100 elsewhere."""
    return [
        [token if keep else -100 for token, keep in zip(ids, mask, strict=True)]
        for ids, mask in zip(job.ids, job.masks, strict=True)
    ]


def samples_of(job: Job):
    """As our engine wants them."""
    from laptune.train.engine.pack import Sample

    pairs = zip(job.ids, job.masks, strict=True)
    return [Sample.build(str(i), ids, mask) for i, (ids, mask) in enumerate(pairs)]


def initial_adapter(base: str):
    """The adapter that all start from."""
    from laptune.model.spec import ModelSpec
    from laptune.train.adapter import Adapter, AdapterSpec

    adapter = Adapter(AdapterSpec(16, 32), ModelSpec.from_folder(base))
    adapter.initialize(42)
    return adapter


def peft_model(job: Job, dtype: str | None = None):
    """transformers + peft with the common initial adapter in fp32."""
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    adapter = initial_adapter(job.base)
    model = AutoModelForCausalLM.from_pretrained(job.base, dtype=dtype or job.dtype)
    modules = list(adapter.spec.target_modules)
    config = LoraConfig(r=16, lora_alpha=32, target_modules=modules, task_type="CAUSAL_LM")
    model = get_peft_model(model, config)
    named = adapter.named_tensors().items()
    values = {k.replace(".weight", ".default.weight"): v for k, v in named}
    missing = model.load_state_dict(values, strict=False).unexpected_keys
    if missing:
        raise RuntimeError(f"adapter names not found in the peft model: {missing[:3]}")
    for parameter in model.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.float()
    return model


def ours(job: Job) -> tuple[list[float], list[float]]:
    """laptune's engine."""
    import torch

    from laptune.core.settings import TrainSettings
    from laptune.model.spec import ModelSpec, load_weights
    from laptune.train.engine.memory import bound_product_caches
    from laptune.train.engine.network import Network, NetworkOptions
    from laptune.train.engine.workers import LoraEngine
    from laptune.train.loop import Trainer

    bound_product_caches()
    adapter = initial_adapter(job.base)
    weights = load_weights(job.base, getattr(torch, job.weights))
    options = NetworkOptions(dtype=getattr(torch, job.dtype))
    network = Network(ModelSpec.from_folder(job.base), weights, adapter, options)
    engine = LoraEngine(network, adapter, num_workers=job.workers)
    settings = TrainSettings(
        epochs=job.num_steps,
        gradient_accumulation_steps=len(job.ids),
        learning_rate=RATE,
        schedule="constant",
    )
    trainer = Trainer(engine, samples_of(job), settings, seed=42)
    times, losses = [], []
    for _ in range(job.num_steps):
        began = time.perf_counter()
        result, norm = trainer.compute(trainer.batch())
        report = trainer.finish(result, norm, trainer.apply(norm), began)
        times.append(report.step_s)
        losses.append(report.loss)
    return times, losses


def _rows(job: Job) -> list[dict]:
    return [
        {"input_ids": ids, "labels": labels}
        for ids, labels in zip(job.ids, labels_of(job), strict=True)
    ]


def _stopwatch():
    import torch
    from transformers import TrainerCallback

    class Stopwatch(TrainerCallback):
        """Seconds of each optimizer step, until the card is done with it."""

        def __init__(self) -> None:
            self.times: list[float] = []

        def on_step_begin(self, *args, **kwargs) -> None:
            self.began = self.now()

        def on_step_end(self, *args, **kwargs) -> None:
            self.times.append(self.now() - self.began)

        @staticmethod
        def now() -> float:
            if torch.cuda.is_initialized():
                torch.cuda.synchronize()
            return time.perf_counter()

    return Stopwatch()


def _arguments(job: Job) -> dict:
    return {
        # Nothing is saved, and yet the trainer makes the folder.
        "output_dir": str(Path(tempfile.gettempdir()) / "laptune-bench-trl"),
        "per_device_train_batch_size": job.batch_size,
        "gradient_accumulation_steps": max(1, len(job.ids) // job.batch_size),
        "max_steps": job.num_steps,
        "learning_rate": RATE,
        "lr_scheduler_type": "constant",
        "weight_decay": 0.0,
        "logging_steps": 1,
        "save_strategy": "no",
        "report_to": "none",
        "use_cpu": job.device == "cpu",
        "disable_tqdm": True,
        "dataloader_pin_memory": False,
        **LAYOUT,
    }


def _losses(trainer) -> list[float]:
    return [row["loss"] for row in trainer.state.log_history if "loss" in row]


def trl_default(job: Job) -> tuple[list[float], list[float]]:
    """B0: SFTTrainer as shipped (bf16 autocast, gradient checkpointing), only put on the CPU."""
    return _trl(job, {}, "float32")


def trl_tuned(job: Job) -> tuple[list[float], list[float]]:
    """B1: no checkpointing, dtype, batch size and packing as the job says."""
    options = {
        "gradient_checkpointing": False,
        "bf16": job.dtype == "bfloat16",
        "packing": job.is_packed,
    }
    return _trl(job, options, job.weights)


def _trl(job: Job, options: dict, dtype: str) -> tuple[list[float], list[float]]:
    import torch
    from datasets import Dataset
    from torch.utils.data import SequentialSampler
    from transformers import AutoTokenizer
    from trl import SFTConfig, SFTTrainer

    class InOrder(SFTTrainer):
        """Takes the samples in the order in which they are given, as all contenders do."""

        def _get_train_sampler(self, dataset=None):
            return SequentialSampler(self.train_dataset)

    if not job.uses_cudnn:
        torch.backends.cuda.enable_cudnn_sdp(False)
    watch = _stopwatch()
    trainer = InOrder(
        model=peft_model(job, dtype),
        args=SFTConfig(**_arguments(job), max_length=4096, **options),
        train_dataset=Dataset.from_list(_rows(job)),
        processing_class=AutoTokenizer.from_pretrained(job.base),
        callbacks=[watch],
    )
    trainer.train()
    return watch.times, _losses(trainer)


def plain_full_logits(job: Job) -> tuple[list[float], list[float]]:
    """B2: transformers' Trainer on the peft model; loss over full logits."""
    import torch
    from transformers import Trainer, TrainingArguments

    def collate(rows: list[dict]) -> dict:
        longest = max(len(row["input_ids"]) for row in rows)
        pad = {"input_ids": 0, "labels": -100}
        batch = {
            key: torch.tensor([row[key] + [fill] * (longest - len(row[key])) for row in rows])
            for key, fill in pad.items()
        }
        lengths = torch.tensor([len(row["input_ids"]) for row in rows])
        mask = torch.arange(longest)[None] < lengths[:, None]
        return {**batch, "attention_mask": mask.long()}

    watch = _stopwatch()
    options = {"bf16": job.dtype == "bfloat16"}
    trainer = Trainer(
        model=peft_model(job, job.weights),
        args=TrainingArguments(**_arguments(job), **options),
        train_dataset=_rows(job),
        data_collator=collate,
        callbacks=[watch],
    )
    trainer.train()
    return watch.times, _losses(trainer)


def gathered_rows(job: Job) -> tuple[list[float], list[float]]:
    """B3: a plain loop, supervised rows only, torch's own chunked linear cross-entropy."""
    import torch
    from torch.nn.functional import linear_cross_entropy

    model = peft_model(job).train()
    base = model.get_base_model()
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=RATE, weight_decay=0.0)
    samples = samples_of(job)
    num_targets = sum(sample.num_targets for sample in samples)
    options = torch.nn.LinearCrossEntropyOptions(batch_chunk_size=256)
    times, losses = [], []
    for _ in range(job.num_steps):
        began = time.perf_counter()
        total = 0.0
        for sample in samples:
            hidden = base.model(input_ids=sample.ids[None], use_cache=False).last_hidden_state
            loss = linear_cross_entropy(
                hidden[0, sample.rows],
                base.lm_head.weight,
                sample.targets,
                reduction="sum",
                options=options,
            )
            (loss / num_targets).backward()
            total += float(loss.detach())
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        times.append(time.perf_counter() - began)
        losses.append(total / num_targets)
    return times, losses


CONTENDERS = {
    contender.__name__: contender
    for contender in (ours, trl_default, trl_tuned, plain_full_logits, gathered_rows)
}
