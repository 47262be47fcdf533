"""What a run will take, from a few of its own steps really computed on this machine."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, linear_regression

from laptune.core import console, provenance
from laptune.core.settings import Config
from laptune.data.analysis import minutes
from laptune.machine.measurements import OtherLoad
from laptune.train.engine.pack import Sample
from laptune.train.keep import guards
from laptune.train.keep.checkpoint import CheckpointStore
from laptune.train.keep.supervisor import validation_is_due
from laptune.train.loop import Trainer
from laptune.train.setup import Prepared, work

_ADAPTER_COPIES = 3  # values and two moments, fp32, in a checkpoint
_SHORT_STEP_TOKENS = 1024  # more of the short steps are timed: they cost little and vary more


@dataclass(frozen=True)
class Estimate:
    """Figures of the run to come."""

    num_steps: int
    step_s: float
    total_s: float
    tokens_per_s: float
    peak_rss_bytes: int
    disk_bytes: int
    free_disk_bytes: int


def measure(cfg: Config, prepared: Prepared, trainer: Trainer, started: float) -> Estimate:
    """Take some of the run's own steps and extend them to all, by their work.

    The costliest comes first: it finds the memory peak and warms everything up. Then steps from
    the cheapest to the costliest are timed once each, as the run will meet them; seconds are a
    line over the work. Validations and checkpoints are added. The trainer is of no use afterwards.
    """
    loaded_s = time.monotonic() - started
    steps = [[trainer.samples[i] for i in trainer.order.batch(n)] for n in range(trainer.num_steps)]
    costs = [work(cfg, prepared.spec, step) for step in steps]
    ranked = sorted(range(len(steps)), key=lambda n: (costs[n], n))
    costliest = steps[ranked[-1]]
    _seconds(trainer, costliest)
    is_short = sum(sample.num_tokens for sample in costliest) <= _SHORT_STEP_TOKENS
    chosen = _evenly(ranked, 8 if is_short else 3)
    with OtherLoad() as other:
        seconds = [_seconds(trainer, steps[n]) for n in chosen]
    step_s = _at([costs[n] for n in chosen], seconds, fmean(costs))
    if cfg.train.engine == "trl":
        console.warn("this is the time of train.engine: laptune; trl takes several times as long")
    else:
        minutes.remember(cfg, prepared.spec, fmean(costs), step_s, other.share)
    tokens = sum(sample.num_tokens for step in steps for sample in step)
    size = trainer.engine.num_trainable * 4
    copies = _ADAPTER_COPIES * (trainer.settings.keep_checkpoints + 1) + 1
    num_validations = _num_validations(trainer) if prepared.validation else 0
    return Estimate(
        num_steps=trainer.num_steps,
        step_s=step_s,
        total_s=loaded_s
        + len(steps) * step_s
        + (num_validations and num_validations * _validation_s(cfg, prepared, trainer))
        + (trainer.num_steps // trainer.settings.save_every_steps + 1 + num_validations)
        * _save_s(trainer),
        tokens_per_s=tokens / (len(steps) * step_s),
        peak_rss_bytes=provenance.peak_rss_bytes(),
        disk_bytes=copies * size,
        free_disk_bytes=guards.free_disk_bytes(cfg.paths.adapter),
    )


def _seconds(trainer: Trainer, batch: list[Sample]) -> float:
    began = time.perf_counter()
    _, norm = trainer.compute(batch)
    trainer.apply(norm)
    return time.perf_counter() - began


def _evenly(ranked: Sequence[int], num: int) -> list[int]:
    """`num` of them or fewer, from the first to the last."""
    last = len(ranked) - 1
    return [ranked[at] for at in sorted({round(i * last / (num - 1)) for i in range(num)})]


def _at(costs: Sequence[float], seconds: Sequence[float], cost: float) -> float:
    """Seconds at `cost` on the line through what was timed; it does not fall with the cost."""
    slope = linear_regression(costs, seconds).slope if len(set(costs)) > 1 else 0.0
    # A few figures of nearly the same work say nothing about more and less of it.
    return max(min(seconds), fmean(seconds) + max(0.0, slope) * (cost - fmean(costs)))


def _num_validations(trainer: Trainer) -> int:
    last, each = trainer.num_steps, trainer.order.steps_per_epoch
    return sum(
        validation_is_due(trainer.settings, step, step == last, step % each == 0)
        for step in range(1, last + 1)
    )


def _validation_s(cfg: Config, prepared: Prepared, trainer: Trainer) -> float:
    """All held-out samples, from the time of a few."""
    some = prepared.validation[: trainer.order.batch_size]
    began = time.perf_counter()
    trainer.evaluate(some)
    share = work(cfg, prepared.spec, prepared.validation) / work(cfg, prepared.spec, some)
    return share * (time.perf_counter() - began)


def _save_s(trainer: Trainer) -> float:
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        CheckpointStore(Path(folder)).save(0, trainer.state_dict(), {})
        return time.perf_counter() - began


def show(estimate: Estimate) -> None:
    """One line for people, all figures for --json-logs."""
    console.say(
        f"estimate: {estimate.num_steps} steps of {estimate.step_s:.1f} s, "
        f"{estimate.total_s / 60:.1f} minutes in all at {estimate.tokens_per_s:.0f} tokens/s; "
        f"peak memory {estimate.peak_rss_bytes / 2**30:.2f} GiB; "
        f"disk {estimate.disk_bytes / 2**20:.0f} MiB of {estimate.free_disk_bytes / 2**30:.1f} GiB",
        **vars(estimate),
    )
