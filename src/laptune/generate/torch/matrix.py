"""A weight matrix that is fast for one row and for many.

Which format multiplies fastest differs by machine and by shape: on x86 without bf16 units a bf16
product of many rows runs in a scalar loop, while packed fp16 is fast at any number; elsewhere bf16
has units of its own. So there may be two copies, and ``probe`` measures which.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

from laptune.generate.torch.packed_fp16 import HalfProduct


class Matrix:
    """y = x W^T with W (out, in); x and y are fp32 (rows, in) and (rows, out)."""

    __slots__ = ("_many", "_one")

    def __init__(self, weight: Tensor, one: torch.dtype, many: torch.dtype) -> None:
        """Keep ``weight`` as dtype ``one`` for a single row and as ``many`` for more."""
        self._many = product(weight, many)
        self._one = self._many if one == many else product(weight, one)

    def __call__(self, x: Tensor) -> Tensor:
        return self._one(x) if x.shape[0] == 1 else self._many(x)


def product(weight: Tensor, dtype: torch.dtype) -> Callable[[Tensor], Tensor]:
    """Return x -> x W^T in fp32, with W kept as ``dtype``; float16 is packed (HalfProduct)."""
    if dtype == torch.float16:
        return HalfProduct(weight)
    kept = weight.to(dtype)
    if dtype == torch.float32:
        return lambda x: F.linear(x, kept)
    return lambda x: F.linear(x.to(dtype), kept).float()
