"""`train.engine: trl`: TRL's SFTTrainer over the same records, mask, adapter and data order.

For those who want its callbacks and trackers, or accelerate's FSDP for a model that does not fit
on one card. It is several times slower on a CPU; the loss is the same step by step, in one process
and in several. trl needs datasets and pyarrow, which have no wheels for native Windows ARM64.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from laptune.core import console
from laptune.core.cores import num_cores
from laptune.core.errors import UserError
from laptune.core.settings import Config
from laptune.machine.compute import Compute
from laptune.machine.devices import choose_device
from laptune.model import stock
from laptune.train import trackers
from laptune.train.adapter import Adapter, AdapterSpec
from laptune.train.keep.metrics_log import MetricsLog
from laptune.train.keep.stops import EXIT_STOPPED, StopRequest
from laptune.train.keep.supervisor import Interrupted
from laptune.train.order import Order
from laptune.train.other_engines.trl_rows import callback
from laptune.train.processes.distributed import Group, asks_for_fsdp

# What TRL's trainer has no use for; it saves nothing in between, validates nothing, skips no step.
IGNORED = (
    "data.validation_path",
    "data.validation_fraction",
    "train.save_every_steps",
    "train.save_every_minutes",
    "train.keep_checkpoints",
    "train.eval_every_steps",
    "train.early_stopping_patience",
    "train.spike_factor",
    "compute.weights",
    "compute.workers",
    "compute.workers_are",
    "compute.threads_per_worker",
    "compute.recompute_above_tokens",
    "compute.max_pack_tokens",
)
_SCHEDULES = {"constant": "constant_with_warmup", "linear": "linear", "cosine": "cosine"}


def require_trl() -> None:
    """Raise UserError when trl cannot be imported here."""
    try:
        import trl  # noqa: F401
    except ImportError as error:
        raise UserError(
            f"train.engine = trl: trl is not installed ({error})",
            "pip install trl datasets where they have wheels (not on native Windows ARM64), "
            "or use engine: laptune",
        ) from error


class TrlRun:
    """One training with SFTTrainer; has what ``session.finish`` asks of a trainer.

    In a run of several processes each has one; rank 0's alone writes.
    """

    def __init__(
        self,
        cfg: Config,
        prepared: Any,
        folder: Path,
        stop: StopRequest,
        group: Group | None = None,
    ) -> None:
        self.cfg, self.prepared, self.folder, self.stop = cfg, prepared, folder, stop
        self.engine, self.group, self.is_stopped = self, group, False
        self.is_main = group is None or group.is_main
        self.name = "trl" if group is None else f"trl, {group.size} processes"
        self._per_device, self._accumulation = split_batch(cfg, 1 if group is None else group.size)
        self._trained: dict[str, Any] | None = None
        device, why = choose_device(cfg.compute.device)
        dtype = cfg.compute.dtype
        if dtype == "auto":
            dtype = "bfloat16" if device == "cuda" else "float32"
        self.compute = Compute(dtype, dtype, 1, num_cores(), why or "as trl runs it", device=device)
        self.order = Order.of(prepared.samples, cfg.train, cfg.run.seed)
        self.num_steps = cfg.train.num_steps(len(prepared.samples))
        self.model = self._build_model()
        trained = [p for p in self.model.parameters() if p.requires_grad]
        self.num_trainable = sum(p.numel() for p in trained)
        self.num_total = sum(p.numel() for p in self.model.parameters())

    def train(self) -> None:
        """Run SFTTrainer; every step is a row of metrics.jsonl. Raises Interrupted when stopped."""
        from datasets import Dataset
        from torch.utils.data import SequentialSampler
        from transformers import AutoTokenizer
        from trl import SFTConfig, SFTTrainer

        class InOurOrder(SFTTrainer):
            """The rows lie in the order of our steps already."""

            def _get_train_sampler(self, dataset: Any = None) -> SequentialSampler:
                return SequentialSampler(dataset if dataset is not None else self.train_dataset)

        log = MetricsLog(self.folder / "metrics.jsonl") if self.is_main else None
        arguments = SFTConfig(**self._arguments())
        arguments._n_gpu = min(arguments.n_gpu, 1)  # more cards in one process: another batch
        with console.progress("training (trl)", self.num_steps) as bar:
            trainer = InOurOrder(
                model=self.model,
                args=arguments,
                train_dataset=Dataset.from_list(self._rows()),
                processing_class=AutoTokenizer.from_pretrained(self.prepared.base.folder),
                callbacks=[callback(self, log, bar)],
            )
            trainer.train()
        with suppress(OSError):  # the logs of trackers stay
            trackers.place_of(self.folder).rmdir()
        if self.is_stopped and trainer.state.global_step < self.num_steps:
            self.leave(trainer.state.global_step)
        if self.group is not None:
            self._trained = whole_values(self.model)
        if log is not None:
            rows = log.rows()
            self.step, self.num_tokens = len(rows), sum(row["tokens"] for row in rows)

    def must_stop(self) -> bool:
        """Whether a stop was asked for; every process asks after every step."""
        # A signal may have reached rank 0 alone; who stops alone leaves the others waiting.
        is_set = self.stop.is_set
        self.is_stopped = is_set if self.group is None else self.group.from_main(is_set)
        return self.is_stopped

    def leave(self, step: int) -> None:
        """End a run that was asked to stop: there is no checkpoint to resume from."""
        if not self.is_main:
            raise SystemExit(EXIT_STOPPED)
        self.stop.mark_saved()
        raise Interrupted(
            f"{self.stop.reason}: stopped after step {step}: engine trl saves nothing in between",
            hint="start again with --overwrite",
        )

    def tokens_of(self, step: int) -> tuple[int, int]:
        """(tokens, supervised tokens) of a step, from 0."""
        batch = [self.prepared.samples[i] for i in self.order.batch(step)]
        return sum(s.num_tokens for s in batch), sum(s.num_targets for s in batch)

    def save(self, folder: Path, base: str, revision: str | None) -> list[Path]:
        """Write the adapter in PEFT's format; returns the files."""
        from laptune.train.other_engines.module_engine import save_adapter

        return save_adapter(self.model, folder, base, revision, self._trained)

    def _build_model(self) -> Any:
        """The base with our initial adapter on it."""
        import torch

        from laptune.train.other_engines.module_engine import with_adapter

        model = stock.load(self.prepared.base.folder, self.compute.torch_weights)
        model = with_adapter(model, self.cfg)
        lora = self.cfg.train.lora
        spec = AdapterSpec(lora.rank, lora.alpha, tuple(lora.target_modules), lora.use_rslora)
        if not self.prepared.spec.unsupported:
            start = Adapter(spec, self.prepared.spec)
            start.initialize(self.cfg.run.seed)
            values = {
                name.replace(".weight", ".default.weight"): value
                for name, value in start.named_tensors().items()
            }
            model.load_state_dict(values, strict=False)
        for parameter in model.parameters():
            if parameter.requires_grad:
                parameter.data = parameter.data.to(torch.float32)
        return model

    def _rows(self) -> list[dict]:
        """Token ids and labels in the order in which the steps take them."""
        rows = []
        for step in range(self.num_steps):
            for index in self.order.batch(step):
                sample = self.prepared.samples[index]
                labels = [-100] * (sample.num_tokens + 1)
                for row, target in zip(sample.rows.tolist(), sample.targets.tolist(), strict=True):
                    labels[row + 1] = target
                # A Sample leaves out the last target, which only ever is a label.
                rows.append({"input_ids": [*sample.ids.tolist(), labels[-1]], "labels": labels})
        return rows

    def _arguments(self) -> dict:
        train, compute = self.cfg.train, self.compute
        return {
            "output_dir": str(trackers.place_of(self.folder)),
            "per_device_train_batch_size": self._per_device,
            "gradient_accumulation_steps": self._accumulation,
            "max_steps": self.num_steps,
            "learning_rate": train.learning_rate,
            "lr_scheduler_type": _SCHEDULES[train.schedule],
            "warmup_steps": int(train.warmup_ratio * self.num_steps),
            "weight_decay": train.weight_decay,
            "max_grad_norm": train.max_grad_norm,
            "seed": self.cfg.run.seed,
            "logging_steps": 1,
            "save_strategy": "no",
            "report_to": list(train.report_to) or "none",
            "use_cpu": compute.device == "cpu",
            "ddp_find_unused_parameters": False,
            "bf16": compute.dtype == "bfloat16",
            "gradient_checkpointing": False,
            "max_length": None,
            "dataloader_pin_memory": False,
            "disable_tqdm": True,
        }


def run(cfg: Config, prepared: Any, keeper: Any, group: Group | None = None) -> TrlRun:
    """Train with TRL in the folder that ``keeper`` holds; returns the run."""
    from laptune.train.keep import start

    if len(prepared.samples) % cfg.train.rows_per_step:
        console.warn(
            "the samples do not divide into whole batches: trl's steps will run over the "
            "edges of epochs, ours do not"
        )
    if keeper.state is not None:
        raise UserError("train.engine = trl cannot resume", "start again with --overwrite")
    trl_run = TrlRun(cfg, prepared, keeper.folder, keeper.stop, group)
    if trl_run.is_main:
        start.empty(keeper.folder)
    share = 100 * trl_run.num_trainable / trl_run.num_total
    console.say(f"trainable {trl_run.num_trainable:,} ({share:.4f}%), trained by trl")
    trl_run.train()
    return trl_run


def refuse_ignored(cfg: Config) -> None:
    """Raise UserError for a recipe that TRL would run as another one without a word."""
    if asks_for_fsdp() and os.environ.get("FSDP_VERSION", "1") != "2":
        raise UserError(
            "the launcher's configuration asks for the first version of FSDP",
            "set fsdp_version: 2, as in train/accelerate/fsdp.yaml",
        )
    if cfg.train.method != "lora":
        raise UserError("train.engine = trl trains LoRA only", "set train.method: lora")
    changed = []
    for key in IGNORED:
        section, name = key.split(".")
        found = getattr(cfg, section)
        if getattr(found, name) != type(found).model_fields[name].default:
            changed.append(key)
    if changed:
        raise UserError(
            f"{', '.join(changed)}: no effect with train.engine = trl",
            "leave them at their defaults (docs/configuration.md), or set train.engine: laptune",
        )


def split_batch(cfg: Config, num_processes: int) -> tuple[int, int]:
    """(samples a process takes at once, such passes a step), for the configured global batch."""
    size, passes = cfg.train.batch_size, cfg.train.gradient_accumulation_steps
    if passes % num_processes == 0:
        return size, passes // num_processes
    if size % num_processes == 0:
        return size // num_processes, passes
    raise UserError(
        f"train.gradient_accumulation_steps = {passes} cannot be shared by {num_processes} "
        "processes of engine trl",
        f"set it to a multiple of {num_processes}",
    )


def whole_values(model: Any) -> dict[str, Any]:
    """The trained tensors of a model, put together from the shards of FSDP where it has any.

    Every process must call it. FSDP's first version is refused before (`refuse_ignored`).
    """
    from torch.distributed.tensor import DTensor

    values = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            whole = parameter.full_tensor() if isinstance(parameter, DTensor) else parameter
            # FSDP's activation checkpointing puts a module of its own around each layer.
            values[name.replace("_checkpoint_wrapped_module.", "")] = whole.detach().cpu()
    return values
