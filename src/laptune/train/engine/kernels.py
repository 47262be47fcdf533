"""The fused kernels for a device, where they are there and compute what torch computes."""

from __future__ import annotations

import functools
import importlib
import importlib.util
from typing import Any

import torch

from laptune.core import console

_TOLERANCE = 1e-4


def fused(x: torch.Tensor) -> Any:
    """The module of kernels for a tensor's device; None where torch's own must do."""
    return _kernels(x.device.type)


@functools.cache
def _kernels(device: str) -> Any:
    """Optional: where nothing is installed for the processor, nothing is said."""
    name = {"cpu": "numba", "cuda": "triton"}.get(device)
    if name is None or (device == "cpu" and importlib.util.find_spec(name) is None):
        return None
    try:
        kernels = importlib.import_module(f"laptune.train.engine.{name}_kernels")
        error = _norm_error(kernels, device)
    except Exception as problem:  # no compiler; a Python, numpy or processor that it does not know
        reason = next(iter(str(problem).strip().splitlines()), "?")
        console.warn(f"training without {name}'s fused loops, so slower: {reason[:120]}")
        return None
    if not error < _TOLERANCE:
        console.warn(f"training without {name}'s fused loops: they were off by {error:.2g}")
        return None
    return kernels


def _norm_error(kernels: Any, device: str) -> float:
    """Of a norm, against torch's."""
    x = torch.linspace(-2.0, 3.0, 6 * 48, device=device).view(6, 48)
    out, gain = torch.empty_like(x), torch.full((48,), 1.5, device=device)
    kernels.rms_norm(x, gain, 1e-6, out)
    want = torch.nn.functional.rms_norm(x, (48,), gain, 1e-6)
    return float((out - want).abs().max())
