"""What a run will take, from a few samples really computed on this machine."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from laptune.core import console, provenance
from laptune.model.cost import sample_flops
from laptune.train.engine.pack import Sample
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
    """Compute a few of the run's own batches and extend them to all steps by their work.

    The costliest comes first: it finds the memory peak and warms everything up. Then it, one of
    middling cost and the cheapest are timed; seconds between them follow the cost. The adapter's
    values do not change.
    """
    loaded_s = time.monotonic() - started
    engine, samples = trainer.engine, trainer.samples
    cost = _cost(engine)
    steps = [[samples[i] for i in trainer.order.batch(n)] for n in range(trainer.num_steps)]
    costs = [sum(cost(sample) for sample in step) for step in steps]
    ranked = sorted(range(len(steps)), key=lambda n: (costs[n], n))
    chosen = list(dict.fromkeys(ranked[at] for at in (-1, len(ranked) // 2, 0)))
    engine.compute(steps[chosen[0]], 0)
    known = sorted((costs[n], _seconds(engine, steps[n])) for n in chosen)
    train_s = sum(_between(known, value) for value in costs)
    tokens = sum(sample.num_tokens for step in steps for sample in step)
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


def _seconds(engine, batch: list[Sample]) -> float:
    """The faster of two: the first meets shapes that nothing is prepared for."""
    found = []
    for _ in range(2):
        began = time.perf_counter()
        engine.compute(batch, 0)
        found.append(time.perf_counter() - began)
    return min(found)


def _between(known: list[tuple[float, float]], cost: float) -> float:
    """Seconds at `cost`, on the line between the two known points around it."""
    for (low, low_s), (high, high_s) in zip(known, known[1:], strict=False):
        if cost <= high and high > low:
            return low_s + (high_s - low_s) * (cost - low) / (high - low)
    return known[-1][1]


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
    if network is None:
        return lambda sample: float(sample.num_tokens)
    rank = network.adapter.spec.rank
    return lambda s: sample_flops(network.spec, s.num_tokens, s.num_targets, rank)


def _existing(folder: Path) -> Path:
    """The nearest folder that is there."""
    folder = folder.absolute()
    while not folder.exists():
        folder = folder.parent
    return folder
