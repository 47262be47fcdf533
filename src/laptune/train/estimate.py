"""What a run will take, from a few samples really computed on this machine."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from laptune.core import console, provenance
from laptune.train.engine.network import Sample
from laptune.train.engine.workers import share_out
from laptune.train.loop import Trainer

_ADAPTER_COPIES = 3  # values and two moments, fp32, in a checkpoint


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


def measure(trainer: Trainer, folder: Path, started: float) -> Estimate:
    """Compute two rounds of samples and extend them to all steps by their work.

    The first round holds the longest samples: it finds the memory peak and warms everything up.
    The second, of ordinary ones, is timed. The adapter's values do not change.
    """
    loaded_s = time.monotonic() - started
    engine = trainer.engine
    cost = _cost(engine)
    num_workers = getattr(engine, "num_workers", 1)
    ordered = sorted(trainer.samples, key=cost)
    engine.compute(ordered[-num_workers:], 0)
    batch = _middle(ordered, 2 * num_workers)
    began = time.perf_counter()
    engine.compute(batch, 0)
    rate = _busiest([cost(sample) for sample in batch], num_workers) / (time.perf_counter() - began)
    steps = [trainer.order.batch(step) for step in range(trainer.num_steps)]
    work = [_busiest([cost(trainer.samples[i]) for i in step], num_workers) for step in steps]
    train_s = sum(work) / rate
    tokens = sum(trainer.samples[i].num_tokens for step in steps for i in step)
    size = engine.num_trainable * 4
    copies = _ADAPTER_COPIES * (trainer.settings.keep_checkpoints + 1) + 1
    return Estimate(
        num_steps=trainer.num_steps,
        step_s=train_s / trainer.num_steps,
        total_s=loaded_s + train_s,
        tokens_per_s=tokens / train_s,
        peak_rss_bytes=provenance.peak_rss_bytes(),
        disk_bytes=copies * size,
        free_disk_bytes=shutil.disk_usage(_existing(folder)).free,
    )


def show(estimate: Estimate) -> None:
    """One line for people, all figures for --json-logs."""
    console.say(
        f"estimate: {estimate.num_steps} steps of {estimate.step_s:.1f} s, "
        f"{estimate.total_s / 60:.1f} minutes in all at {estimate.tokens_per_s:.0f} tokens/s; "
        f"peak memory {estimate.peak_rss_bytes / 2**30:.2f} GiB; "
        f"disk {estimate.disk_bytes / 2**20:.0f} MiB of {estimate.free_disk_bytes / 2**30:.1f} GiB",
        **vars(estimate),
    )


def _cost(engine) -> Callable[[Sample], float]:
    """Work of a sample: operations where the engine can count them, else tokens."""
    network = getattr(engine, "network", None)
    return network.cost_flops if network is not None else lambda sample: float(sample.num_tokens)


def _middle(ordered: list[Sample], num: int) -> list[Sample]:
    """`num` samples around the median, fewer where there are fewer."""
    begin = max(0, (len(ordered) - num) // 2)
    return ordered[begin : begin + num]


def _busiest(costs: list[float], num_workers: int) -> float:
    """Work of the worker that ends last."""
    shares = share_out(costs, num_workers)
    return max(sum(costs[i] for i in share) for share in shares)


def _existing(folder: Path) -> Path:
    """The nearest folder that is there."""
    folder = folder.absolute()
    while not folder.exists():
        folder = folder.parent
    return folder
