"""Frozen weights kept in 16 bits and multiplied in fp32, where this build of torch can.

torch's own fp32 product loses half its speed on short inputs, and its bf16 product is a scalar
loop on x86 without bf16 units. FBGEMM (in torch's x86 builds) packs a weight as fp16 once, widens
it in registers and sums in fp32: fast at every number of rows. A power of two brings the largest
weight near the top of fp16's range, so that 8-bit mantissas of bf16 lie in it exactly down to
2^-29 of that largest weight, and what is smaller errs by less than fp32's own sums do.
"""

from __future__ import annotations

import math
import warnings
from functools import cache

import torch
from torch import Tensor

_TOP = 15  # the largest weight is below 2^15; fp16 ends at 65504


@cache
def is_available() -> bool:
    """Whether this build of torch packs fp16 weights (x86 with FBGEMM): proven by a product."""
    try:
        weight = torch.arange(-32.0, 32.0).view(4, 16)
        x = torch.linspace(-1, 1, 16)[None]
        return bool(torch.allclose(HalfProduct(weight)(x), x @ weight.T, atol=1e-4))
    except (AttributeError, RuntimeError):  # no such operator, or no engine behind it
        return False


class HalfProduct:
    """y = x W^T for a weight W (out, in) that does not change; x and y are fp32.

    Weights must be bf16 values, or fp32 ones that may be rounded to 11 bits of mantissa.
    """

    __slots__ = ("_multiply", "_packed", "_scale", "num_in", "num_out")

    def __init__(self, weight: Tensor) -> None:
        self.num_out, self.num_in = weight.shape
        largest = float(torch.linalg.vector_norm(weight, torch.inf))
        power = _TOP - math.frexp(largest or 1.0)[1]
        self._scale = 2.0**-power
        if "x86" in torch.backends.quantized.supported_engines:
            torch.backends.quantized.engine = "x86"  # a setting of the process
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # torch announces the end of its quantized tensors
            self._packed = torch.ops.quantized.linear_prepack_fp16(
                weight.to(torch.float32, copy=True).mul_(2.0**power), None
            )
        self._multiply = torch.ops.quantized.linear_dynamic_fp16

    def __call__(self, x: Tensor) -> Tensor:
        if self.num_in < self.num_out:  # scale whichever is the smaller
            return self._multiply(x * self._scale, self._packed)
        return self._multiply(x, self._packed).mul_(self._scale)
