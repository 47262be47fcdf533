"""Named scratch memory of one worker.

A fresh tensor of a megabyte costs page faults and, with several threads, memory that malloc keeps
in each thread's arena. A worker asks for its buffers by name, and gets the same bytes every time.
"""

from __future__ import annotations

import math

import torch


class Workspace:
    """Buffers that grow to the largest size asked for and are never given back."""

    def __init__(self, device: torch.device | str = "cpu") -> None:
        self.device = torch.device(device)
        self._flat: dict[tuple[str, torch.dtype], torch.Tensor] = {}
        self._views: dict[tuple[str, torch.dtype], torch.Tensor] = {}  # as last asked for

    def take(self, name: str, shape: tuple[int, ...], dtype: torch.dtype) -> torch.Tensor:
        """A contiguous tensor of undefined content; valid until `name` is taken again."""
        key = name, dtype
        view = self._views.get(key)
        if view is not None and view.shape == shape:
            return view
        size, flat = math.prod(shape), self._flat.get(key)
        if flat is None or flat.numel() < size:
            self._flat.pop(key, None)
            self._views.pop(key, None)
            flat = self._flat[key] = torch.empty(size, dtype=dtype, device=self.device)
        self._views[key] = flat[:size].view(shape)
        return self._views[key]

    def cast(self, name: str, tensor: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
        """`tensor` itself when it has `dtype`, else a converted copy in the buffer `name`."""
        if tensor.dtype == dtype:
            return tensor
        return self.take(name, tuple(tensor.shape), dtype).copy_(tensor)


def add_product(
    total: torch.Tensor, left: torch.Tensor, right: torch.Tensor, factor: float = 1.0
) -> None:
    """total += factor * left @ right, where `total` is fp32 and the factors may be bf16."""
    if left.dtype == total.dtype:
        torch.addmm(total, left, right, alpha=factor, out=total)
    else:
        total.add_(left @ right, alpha=factor)
