"""How long training would take here: from this run's last training, else from the speed probe."""

from __future__ import annotations

import json
from pathlib import Path

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.core.settings import Config
from laptune.model.cost import sample_flops
from laptune.model.spec import ModelSpec


def estimate(
    config: Config,
    tokens: int,
    supervised_share: float,
    folder: Path | None,
) -> tuple[float, str] | None:
    """Return (minutes, where the rate is from) for so many tokens, or None when unknown."""
    if manifest.is_complete(config.paths.adapter):
        rate = manifest.read(config.paths.adapter).get("metrics", {}).get("tokens_per_s")
        if isinstance(rate, int | float) and rate > 0:
            return tokens / rate / 60, f"at the {rate:.0f} tokens/s of this run's last training"
    gflops, flops = probed_gflops(), folder and flops_per_token(folder, supervised_share)
    if gflops and flops:
        seconds = tokens * flops / (gflops * 1e9)
        return seconds / 60, f"at the {gflops:.0f} GFLOP/s that the speed probe measured"
    return None


def probed_gflops() -> float | None:
    """Return the best rate in the speed probe's newest cache file, in GFLOP/s."""
    from laptune.machine.measurements import cache_folder

    try:
        newest = max(cache_folder().glob("speed-*.json"), key=lambda path: path.stat().st_mtime)
        rates = json.loads(newest.read_text(encoding="utf-8"))["rates"]
        return max(float(rate["gflops"]) for rate in rates) or None
    except (OSError, ValueError, KeyError, TypeError):
        return None  # no probe has run, or its file is of another kind


def flops_per_token(folder: Path, supervised_share: float) -> float | None:
    """Return the FLOPs of forward and backward a token, for rows of 300 tokens; None: no model."""
    try:
        spec = ModelSpec.from_folder(folder)
    except UserError:
        return None
    return sample_flops(spec, 300, 300 * supervised_share, rank=16) / 300
