"""The contenders of train_speed.py but Unsloth, each called in a process of its own.

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
# How ours computes: fields of a job, and of the choice that a training makes.
WAY = ("dtype", "weights", "workers", "threads", "workers_are")
# Of ours: more steps than are timed, as a run has.
_TRAIN = {"epochs": 1000, "learning_rate": RATE, "schedule": "constant"}
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
    device: str = "cpu"
    uses_cudnn: bool = True  # for attention on a card
    threads: int = 1  # of each worker
    workers_are: str = "threads"

    @property
    def cores(self) -> int:
        """What a contender without workers may use."""
        return self.workers * self.threads


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


def engine_of(job: Job, **compute):
    """laptune's engine, its samples, and how it computes; `compute` overrules the job."""
    from laptune.core.settings import Config
    from laptune.model.source import BaseModel
    from laptune.model.spec import ModelSpec
    from laptune.text.chat import chat_format
    from laptune.train import setup

    given = {
        "device": "cpu",
        "dtype": job.dtype,
        "weights": job.weights,
        "workers": job.workers,
        "threads_per_worker": job.threads,
        "workers_are": job.workers_are,
    }
    cfg = Config(
        train=_TRAIN | {"gradient_accumulation_steps": len(job.ids)}, compute=given | compute
    )
    base = BaseModel(Path(job.base), job.base, None, "folder")
    spec, samples = ModelSpec.from_folder(base.folder), samples_of(job)
    prepared = setup.Prepared(base, spec, chat_format(base.folder), [], samples, [], 0)
    way = setup.choose_compute(cfg, prepared, cfg.compute)
    engine, way = setup.build_engine(cfg, prepared, way)
    return engine, samples, way


def chosen_way(job: Job) -> dict:
    """Fields of a job: how a long training on these samples would compute here."""
    names = ("dtype", "weights", "workers", "threads_per_worker", "workers_are")
    engine, _, way = engine_of(job, **dict.fromkeys(names, "auto"))
    engine.close()
    return {name: getattr(way, name) for name in WAY}


def ours(job: Job) -> tuple[list[float], list[float]]:
    """laptune's engine, in its training loop."""
    from laptune.core.settings import TrainSettings
    from laptune.train.loop import Trainer

    engine, samples, _ = engine_of(job)
    settings = TrainSettings(**_TRAIN, gradient_accumulation_steps=len(samples))
    trainer = Trainer(engine, samples, settings, seed=42)
    times, losses = [], []
    for _ in range(job.num_steps):
        began = time.perf_counter()
        result, norm = trainer.compute(trainer.batch())
        report = trainer.finish(result, norm, trainer.apply(norm), began)
        times.append(report.step_s)
        losses.append(report.loss)
    engine.close()
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
        "train_sampling_strategy": "sequential",
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


def trl(job: Job) -> tuple[list[float], list[float]]:
    """TRL's SFTTrainer without checkpointing; dtype and batch size as the job says."""
    import torch
    from datasets import Dataset
    from transformers import AutoTokenizer
    from trl import SFTConfig, SFTTrainer

    if not job.uses_cudnn:
        torch.backends.cuda.enable_cudnn_sdp(False)
    watch = _stopwatch()
    options = {"gradient_checkpointing": False, "bf16": job.dtype == "bfloat16"}
    trainer = SFTTrainer(
        model=peft_model(job, job.weights),
        args=SFTConfig(**_arguments(job), max_length=4096, **options),
        train_dataset=Dataset.from_list(_rows(job)),
        processing_class=AutoTokenizer.from_pretrained(job.base),
        callbacks=[watch],
    )
    trainer.train()
    return watch.times, _losses(trainer)


def trainer(job: Job) -> tuple[list[float], list[float]]:
    """transformers' Trainer on the peft model; loss over full logits."""
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
    stock = Trainer(
        model=peft_model(job, job.weights),
        args=TrainingArguments(**_arguments(job), **options),
        train_dataset=_rows(job),
        data_collator=collate,
        callbacks=[watch],
    )
    stock.train()
    return watch.times, _losses(stock)


def gathered(job: Job) -> tuple[list[float], list[float]]:
    """A plain loop over samples: supervised rows only, torch's own chunked linear cross-entropy."""
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


CONTENDERS = {contender.__name__: contender for contender in (ours, trl, trainer, gathered)}
