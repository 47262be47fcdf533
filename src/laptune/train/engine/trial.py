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
_BUDGET_S = 5.0  # no other way is begun so long after the first one was ready
_PASSES_S = 1.0  # of one way, unless a single pass takes longer


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
    chosen = fastest(timings) if timings else ways[0].layout
    way = next((way for way in ways if way.layout == chosen), ways[0])
    way = replace(way, trial=timings)
    if len(timings) > 1:
        told = ", ".join(f"{timing.layout} {timing.seconds:.2f} s" for timing in timings)
        console.say(f"workers are {way.layout}: a pass over rows like these took {told}")
    return engine or build(way), way


def fastest(timings: Sequence[Timing]) -> str:
    """Layout of the way to take: the first, unless another is clearly faster."""
    first, best = timings[0], min(timings, key=lambda timing: timing.seconds)
    return (best if best.seconds * _MUST_WIN_BY < first.seconds else first).layout


def _try(
    ways: Sequence[Compute], build: Callable[[Compute], LoraEngine], batch: Sequence[Sample]
) -> tuple[LoraEngine, list[Timing], float]:
    """The fastest engine, the time of each way tried, and the share of other programs."""
    kept = _ready(build, ways[0], batch)
    began = time.perf_counter()  # what the likeliest took to be ready is nothing lost
    seconds, others_share = _seconds(kept, batch)
    timings = [Timing(ways[0].layout, seconds)]
    for way in ways[1:]:
        if time.perf_counter() - began > _BUDGET_S:
            break
        try:
            engine = _ready(build, way, batch)
        except Exception as error:  # a rival that cannot work here must not end the run
            console.warn(f"{way.layout}: not possible here ({error})")
            continue
        seconds, share = _seconds(engine, batch)
        others_share = max(others_share, share)
        timings.append(Timing(way.layout, seconds))
        loser, kept = (kept, engine) if fastest(timings) == way.layout else (engine, kept)
        loser.close()
    return kept, timings, others_share


def _ready(
    build: Callable[[Compute], LoraEngine], way: Compute, batch: Sequence[Sample]
) -> LoraEngine:
    """An engine whose first pass is over: its processes run, its products are prepared."""
    engine = build(way)
    try:
        engine.compute(batch, 0)
    except BaseException:
        engine.close()
        raise
    return engine


def _seconds(engine: LoraEngine, batch: Sequence[Sample]) -> tuple[float, float]:
    """The fastest pass of a few, and the share of other programs meanwhile."""
    found: list[float] = []
    with OtherLoad() as other:
        while sum(found) < _PASSES_S and len(found) < 5:
            began = time.perf_counter()
            engine.compute(batch, 0)
            found.append(time.perf_counter() - began)
    return round(min(found), 4), other.share
