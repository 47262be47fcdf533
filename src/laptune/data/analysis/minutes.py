"""How long training would take here: from this run's last training, else from the speed probe."""

from __future__ import annotations

import json
from pathlib import Path

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.core.settings import Config
from laptune.model.config import read_config

# Attention, adapter and optimizer come on top of the frozen weights' GEMMs (facts of a 270M model
# at length 300: 62 of 462 MFLOP a token).
_OVERHEAD = 1.15


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
    from laptune.machine.speed import cache_folder

    try:
        newest = max(cache_folder().glob("speed-*.json"), key=lambda path: path.stat().st_mtime)
        rates = json.loads(newest.read_text(encoding="utf-8"))["rates"]
        return max(float(rate["gflops"]) for rate in rates) or None
    except (OSError, ValueError, KeyError, TypeError):
        return None  # no probe has run, or its file is of another kind


def flops_per_token(folder: Path, supervised_share: float) -> float | None:
    """Return the FLOPs of forward and backward a token, weights frozen, head on answers only.

    Two FLOPs a weight forward and two backward (input gradients only); folder: config.json.
    """
    try:
        shape = read_config(folder)
    except UserError:
        return None
    hidden, inner, width = shape["hidden_size"], shape["intermediate_size"], shape["head_dim"]
    heads, kv_heads = shape["num_attention_heads"], shape["num_key_value_heads"]
    block = hidden * width * (2 * heads + 2 * kv_heads) + 3 * hidden * inner
    head = shape["vocab_size"] * hidden * supervised_share
    layers = shape["num_hidden_layers"]
    return 4.0 * (layers * block * _OVERHEAD + head)
