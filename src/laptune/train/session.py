"""One training run from its first step to the saved adapter, under the supervisor's eye."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path
from typing import Any

from laptune.core import console, manifest, outputs
from laptune.core.files import remove
from laptune.core.settings import Config
from laptune.data.analysis import minutes
from laptune.machine.compute import Compute
from laptune.model.adapter import base_files
from laptune.text.records import Record
from laptune.train import loop, trackers
from laptune.train.keep import fingerprint
from laptune.train.keep.metrics_log import MetricsLog
from laptune.train.keep.supervisor import Supervisor
from laptune.train.loop import StepReport, Trainer
from laptune.train.setup import work


def sources_of(cfg: Config) -> list[Path]:
    """What of the user's a training reads: its folder must not go over it."""
    return [Path(p) for p in (cfg.data.path, cfg.data.validation_path, cfg.model.base) if p]


def supervise(cfg: Config, prepared: Any, **start: bool) -> Supervisor:
    """The supervisor of this run; enter it before anything slow or big is done.

    ``start`` is what the supervisor is told of the folder: resume, resume_anyway, overwrite.
    """
    return Supervisor(
        cfg.paths.adapter,
        cfg.train,
        fingerprint.take(cfg, prepared.records, prepared.base.folder),
        inputs=[*sources_of(cfg), prepared.base.folder],
        **start,
    )


def run(trainer: Trainer, keeper: Supervisor, prepared: Any, compute: Compute) -> None:
    """Train until the last step, early stopping, or a stop; the best weights are left in place."""
    keeper.computes_as(compute.settings)
    done = int(keeper.state["step"]) if keeper.state else 0
    names = trainer.settings.report_to if keeper.is_main else []
    settings = trainer.settings.model_dump()
    with (
        trackers.opened(names, keeper.folder, settings) as listeners,
        console.progress("training", trainer.num_steps) as bar,
    ):
        keeper.log.listeners.extend(listeners)
        bar.advance(done, is_old=True)
        questions = {record.id: _question(record) for record in prepared.records}

        def show(report: StepReport) -> None:
            last = trainer.samples[trainer.order.batch(report.step - 1)[-1]]
            # A refused step has no report, and counts with the next one.
            bar.advance(
                report.step - bar.done,
                sample=questions.get(last.id, ""),
                loss=report.loss,
                tokens_per_s=report.tokens_per_s,
            )

        loop.train(trainer, keeper, prepared.validation, show)


def _question(record: Record) -> str:
    return next((turn.content for turn in record.messages if turn.role == "user"), "")


def finish(cfg: Config, prepared: Any, compute: Compute, trainer: Any, started: float) -> None:
    """Save the adapter and write the manifest; its presence says that the run is complete."""
    folder = cfg.paths.adapter
    base, engine = prepared.base, trainer.engine
    files = outputs.put_files(
        folder / "adapter", lambda at: engine.save(at, base.id, base.revision), stage="train"
    )
    log = MetricsLog(folder / "metrics.jsonl")
    rows = log.rows()
    steps = [row for row in rows if "step_s" in row]
    losses = [row["loss"] for row in steps] or [None]  # none: every step was refused
    seconds = sum(row["step_s"] for row in steps)
    _remember(cfg, prepared, trainer, steps)
    metrics = {
        "first_loss": losses[0],
        "final_loss": losses[-1],
        "best_validation_loss": min(
            (row["validation_loss"] for row in rows if "validation_loss" in row), default=None
        ),
        "steps": trainer.step,
        "tokens": trainer.num_tokens,
        "tokens_per_s": round(trainer.num_tokens / seconds, 2) if seconds else None,
        "trainable": engine.num_trainable,
        "trainable_percent": round(100 * engine.num_trainable / engine.num_total, 4),
        "duration_s": round(time.monotonic() - started, 2),
        "peak_gpu_bytes": _peak_gpu_bytes(compute.device),
    }
    extra = {
        "seed": cfg.run.seed,
        "device": compute.device,
        "dtype": compute.dtype,
        "dtype_reason": compute.reason,
        "compute": {
            "weights": compute.weights,
            "workers": compute.workers,
            "threads_per_worker": compute.threads,
            "workers_are": compute.workers_are,
            "engine": engine.name,
            "rates": [vars(rate) for rate in compute.rates],
            "trial": [vars(timing) for timing in compute.trial],
        },
        "base": base.to_manifest(),
        "base_files": base_files(base.folder),
        "test_split": prepared.test,
        "chat_template_sha256": hashlib.sha256(prepared.format.jinja.encode()).hexdigest(),
    }
    written = manifest.write(
        folder,
        stage="train",
        config=cfg,
        inputs=[Path(cfg.data.path)],
        metrics=metrics,
        extra=extra,
        started=started,
        outputs=[*files, log.path],
    )
    remove(folder / outputs.LEDGER)  # the manifest says it now
    console.say(
        f"saved {folder}: loss {_shown(losses[0])} -> {_shown(losses[-1])}, "
        f"{metrics['tokens_per_s']} tokens/s, {metrics['duration_s']:.0f} s, "
        f"peak {written['peak_rss_bytes'] / 2**30:.2f} GiB",
        **metrics,
    )


def _remember(cfg: Config, prepared: Any, trainer: Any, steps: list[dict[str, Any]]) -> None:
    """The mean step, for the minutes of a later analysis."""
    if steps:
        batches = [trainer.order.batch(row["step"] - 1) for row in steps]
        samples = [prepared.samples[index] for batch in batches for index in batch]
        flops = work(cfg, prepared.spec, samples) / len(steps)
        seconds = sum(row["step_s"] for row in steps) / len(steps)
        minutes.remember(cfg, prepared.spec, flops, seconds)


def _peak_gpu_bytes(device: str) -> int | None:
    """The most that this process held on its CUDA card; None elsewhere."""
    if device != "cuda":
        return None
    import torch

    return int(torch.cuda.max_memory_allocated())


def _shown(loss: float | None) -> str:
    return "none" if loss is None else f"{loss:.4f}"
