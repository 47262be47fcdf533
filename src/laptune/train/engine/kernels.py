"""The fused kernels for a device, where they are there and compute what torch computes."""

from __future__ import annotations

import functools
import importlib.util
from typing import Any

import torch

from laptune.core import console

_TOLERANCE = 1e-4


def fused(x: torch.Tensor) -> Any:
    """The module of kernels for a tensor's device; None where torch's own must do."""
    if x.is_cuda:
        return _kernels()
    return _numba_kernels() if x.device.type == "cpu" else None


@functools.cache
def _numba_kernels() -> Any:
    """Optional: without numba nothing is said."""
    if importlib.util.find_spec("numba") is None:
        return None
    try:
        from laptune.train.engine import numba_kernels

        error = _norm_error(numba_kernels, "cpu")
    except Exception as problem:  # a numba that does not know this Python, numpy or processor
        console.warn(f"training without numba's loops, so slower: {str(problem)[:120]}")
        return None
    return numba_kernels if error < _TOLERANCE else None


@functools.cache
def _kernels() -> Any:
    try:
        from laptune.train.engine import triton_kernels

        error = _norm_error(triton_kernels, "cuda")
    except Exception as problem:  # no triton, or no compiler for it: torch's own kernels are there
        reason = str(problem).strip().splitlines()
        console.warn(
            f"the card works without fused kernels, so slower: {(reason or ['?'])[0][:120]}"
        )
        return None
    if not error < _TOLERANCE:
        console.warn(f"the card works without fused kernels: they were off by {error:.2g}")
        return None
    return triton_kernels


def _norm_error(kernels: Any, device: str) -> float:
    """Of a norm, against torch's."""
    x = torch.linspace(-2.0, 3.0, 6 * 48, device=device).view(6, 48)
    out, gain = torch.empty_like(x), torch.full((48,), 1.5, device=device)
    kernels.rms_norm(x, gain, 1e-6, out)
    want = torch.nn.functional.rms_norm(x, (48,), gain, 1e-6)
    return float((out - want).abs().max())
