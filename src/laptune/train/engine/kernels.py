"""The fused kernels, where a CUDA card is and they compute there what torch computes."""

from __future__ import annotations

import functools
import math
from typing import Any

import torch

from laptune.core import console

_TOLERANCE = 1e-4


def fused(x: torch.Tensor) -> Any:
    """The module `triton_kernels` for a tensor on a CUDA card; None where torch's own must do."""
    return _kernels() if x.is_cuda else None


@functools.cache
def _kernels() -> Any:
    try:
        from laptune.train.engine import triton_kernels

        error = _largest_error(triton_kernels)
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


def _largest_error(kernels: Any) -> float:
    """Of a norm and of a block of powers, against torch on the same card."""
    x = torch.linspace(-2.0, 3.0, 6 * 48, device="cuda").view(6, 48)
    out, gain = torch.empty_like(x), torch.full((48,), 1.5, device="cuda")
    kernels.rms_norm(x, gain, 1e-6, out)
    want = torch.nn.functional.rms_norm(x, (48,), gain, 1e-6)
    errors = [(out - want).abs().max()]
    powers, total = x.clone(), torch.zeros(6, 1, dtype=torch.float64, device="cuda")
    reference = x[:, :1].clone()
    kernels.exponentiate(powers, reference, total)
    found = torch.log(total) + reference / math.log2(math.e)
    errors.append((found.squeeze(1) - x.double().logsumexp(1)).abs().max())
    return float(torch.stack([error.float() for error in errors]).max())
