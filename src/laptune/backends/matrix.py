"""A weight matrix that is fast for one row and for many.

Which dtype multiplies fastest differs by machine and by shape: on x86 without bf16 units a bf16
product of many rows runs in a scalar loop, while that of a single row streams half the bytes and
takes half the time. So there may be two copies, and ``laptune.backends.probe`` measures which.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor


class Matrix:
    """y = x W^T with W (out, in); x and y are fp32 (rows, in) and (rows, out)."""

    __slots__ = ("_many", "_one")

    def __init__(self, weight: Tensor, one: torch.dtype, many: torch.dtype) -> None:
        """Keep ``weight`` as dtype ``one`` for a single row and as ``many`` for more."""
        self._many = weight.to(many)
        self._one = self._many if one == many else weight.to(one)

    def __call__(self, x: Tensor) -> Tensor:
        weight = self._one if x.shape[0] == 1 else self._many
        if weight.dtype == torch.float32:
            return F.linear(x, weight)
        return F.linear(x.to(weight.dtype), weight).float()
