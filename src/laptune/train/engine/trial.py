"""Threads or processes, and how many: tried with the run's own rows before its first step.

The speed of products does not tell. Threads take turns at the interpreter lock, which costs most
where rows are few; processes need time to start, and memory. So a pack of the first batch is
computed in each of the ways that are worth it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from laptune.core import console
from laptune.machine.compute import Compute, Timing
from laptune.machine.measurements import OtherLoad, keep, recall
from laptune.train.engine.pack import Sample
from laptune.train.engine.workers import LoraEngine

_MUST_WIN_BY = 1.08  # over the way that the products' speed prefers; less is noise
_BUDGET_S = 5.0  # no other way is begun after so long
_PASSES_S = 1.5  # of one way, unless two passes take longer


def choose(
    ways: Sequence[Compute],
    build: Callable[[Compute], LoraEngine],
    batch: Sequence[Sample],
    key: Sequence[object],
    *,
    is_worth_it: bool,
) -> tuple[LoraEngine, Compute]:
    """The engine of the fastest of `ways`, and that way with all times.

    Args:
        ways: the likeliest first; it is taken where nothing is known and `is_worth_it` is False.
        build: makes an engine; the adapter's values do not change in a trial.
        batch: samples whose gradient is computed.
        key: of the model and data for which this machine's figures hold.
    """
    key = (*key, [(way.dtype, way.weights, way.layout) for way in ways])
    timings, engine = recall("workers", key, Timing), None
    if not timings and is_worth_it and len(ways) > 1:
        engine, timings, others_share = _try(ways, build, batch)
        keep("workers", key, timings, others_share)
    way = replace(ways[fastest(timings)], trial=timings)
    if timings:
        told = ", ".join(
            f"{tried.layout} {timing.seconds:.2f} s"
            for tried, timing in zip(ways, timings, strict=False)
        )
        console.say(f"{way.layout}: a pass over rows like these took {told}")
    return engine or build(way), way


def fastest(timings: Sequence[Timing]) -> int:
    """Place of the way to take: the first, unless another is clearly faster."""
    if not timings:
        return 0
    best = min(range(len(timings)), key=lambda at: timings[at].seconds)
    return best if timings[best].seconds * _MUST_WIN_BY < timings[0].seconds else 0


def _try(
    ways: Sequence[Compute], build: Callable[[Compute], LoraEngine], batch: Sequence[Sample]
) -> tuple[LoraEngine, list[Timing], float]:
    """The fastest engine, the time of each way tried, and the share of other programs."""
    began, others_share = time.perf_counter(), 0.0
    kept: LoraEngine | None = None
    timings: list[Timing] = []
    for way in ways:
        if kept is not None and time.perf_counter() - began > _BUDGET_S:
            break
        engine = build(way)
        with OtherLoad() as other:
            seconds = _seconds(engine, batch)
        others_share = max(others_share, other.share)
        timings.append(Timing(way.workers, way.threads, way.workers_are, round(seconds, 4)))
        if kept is not None:
            loser, kept = (kept, engine) if fastest(timings) == len(timings) - 1 else (engine, kept)
            loser.close()
        else:
            kept = engine
    return kept, timings, others_share


def _seconds(engine: LoraEngine, batch: Sequence[Sample]) -> float:
    """The fastest pass of a few: the first one meets shapes that nothing is prepared for."""
    found: list[float] = []
    while len(found) < 2 or (sum(found) < _PASSES_S and len(found) < 6):
        began = time.perf_counter()
        engine.compute(batch, 0)
        found.append(time.perf_counter() - began)
        if found[0] > _BUDGET_S:  # something else keeps the machine busy
            break
    return min(found)
