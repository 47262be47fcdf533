"""How long training would take here: from steps measured on this machine, else from the probe."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from laptune.core.errors import UserError
from laptune.core.settings import Config
from laptune.model.cost import sample_flops
from laptune.model.spec import ModelSpec

_NEAR = 1.5  # a step of more than so many times the work takes another time an operation
_LATEST = 8


@dataclass(frozen=True)
class Step:
    """The mean optimizer step of a training or an estimate."""

    flops: float
    seconds: float


def remember(
    config: Config, spec: ModelSpec, flops: float, seconds: float, others_share: float = 0.0
) -> None:
    """Keep a mean step of this recipe on this machine, for the analysis of other data."""
    from laptune.machine.measurements import keep, recall

    key, step = _key(config, spec), Step(flops, seconds)
    others = [known for known in recall("steps", key, Step) if not _is_near(known, flops)]
    keep("steps", key, [*others[-_LATEST:], step], others_share)


def estimate(
    config: Config, tokens: int, steps: int, supervised_share: float, folder: Path | None
) -> tuple[float, str] | None:
    """(minutes, where they are from) of so many tokens in so many steps, or None when unknown.

    `folder` is the base model's, None where it is not on this disk.
    """
    try:
        spec = ModelSpec.from_folder(folder) if folder else None
    except UserError:
        spec = None
    if spec is None or not steps:
        return None
    rows = steps * config.train.rows_per_step
    length, rank = tokens / rows, config.train.lora.rank
    flops = sample_flops(spec, length, length * supervised_share, rank) * rows
    from laptune.machine.measurements import recall

    for known in reversed(recall("steps", _key(config, spec), Step)):
        if _is_near(known, flops / steps):
            seconds = known.seconds * flops / known.flops
            return seconds / 60, f"from steps of {known.seconds:.1f} s measured here"
    gflops = probed_gflops()
    if not gflops:
        return None
    seconds = flops / (gflops * 1e9)
    return seconds / 60, f"or more: the products alone, at the {gflops:.0f} GFLOP/s probed here"


def probed_gflops() -> float | None:
    """Return the best rate in the speed probe's newest cache file, in GFLOP/s."""
    from laptune.machine.measurements import cache_folder

    try:
        newest = max(cache_folder().glob("speed-*.json"), key=lambda path: path.stat().st_mtime)
        rates = json.loads(newest.read_text(encoding="utf-8"))["rates"]
        return max(float(rate["gflops"]) for rate in rates) or None
    except (OSError, ValueError, KeyError, TypeError):
        return None  # no probe has run, or its file is of another kind


def _is_near(known: Step, flops: float) -> bool:
    return flops / _NEAR <= known.flops <= flops * _NEAR


def _key(config: Config, spec: ModelSpec) -> tuple[Any, ...]:
    """What changes the time of a step beside its work."""
    train, compute = config.train, config.compute.model_dump()
    shape = (spec.hidden_size, spec.num_layers, spec.vocab_size)
    processes = os.environ.get("WORLD_SIZE", "1")
    recipe = (train.engine, train.method, train.lora.rank, train.group_by_prefix)
    return (*shape, *recipe, processes, *compute.items())
