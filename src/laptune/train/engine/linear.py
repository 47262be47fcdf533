"""Frozen projections that share an input, with LoRA on some of them, forward and backward."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from laptune.train.adapter import Adapter, Slot
from laptune.train.engine.workspace import Workspace, add_product


@dataclass(frozen=True)
class AdapterView:
    """What one step reads of an adapter, in the dtype of the arithmetic."""

    adapter: Adapter
    a: torch.Tensor  # flat A
    scaled_b: torch.Tensor  # flat scale * B

    @classmethod
    def of(cls, adapter: Adapter, dtype: torch.dtype) -> AdapterView:
        """Taken once a step and shared by all workers."""
        return cls(adapter, adapter.a.to(dtype), (adapter.b * adapter.spec.scale).to(dtype))


@dataclass(frozen=True)
class Gradients:
    """A worker's private sums, fp32: of A, and of scale * B (the scale is applied at the end)."""

    a: torch.Tensor
    scaled_b: torch.Tensor

    @classmethod
    def like(cls, adapter: Adapter) -> Gradients:
        """Zeroed sums for `adapter`."""
        return cls(torch.zeros_like(adapter.a), torch.zeros_like(adapter.b))

    def zero(self) -> None:
        """Begin a step."""
        self.a.zero_()
        self.scaled_b.zero_()


class Linear:
    """y = x W^T + sum over the adapted parts of (x A^T) (scale B)^T.

    Args:
        weight: (num_out, num_in), the joined frozen weights, in any storage dtype.
        parts: (first output, slot) of each adapted projection, their A adjacent in the flat buffer.
        rank: of the adapter.
    """

    def __init__(self, weight: torch.Tensor, parts: list[tuple[int, Slot]], rank: int) -> None:
        self.weight, self.parts, self.rank = weight, parts, rank

    @property
    def num_down(self) -> int:
        """Width of x A^T over all parts."""
        return self.rank * len(self.parts)

    def _joined_a(self, adapter: Adapter, flat: torch.Tensor) -> torch.Tensor:
        """A of all parts as one matrix (num_down, num_in)."""
        slot = self.parts[0][1]
        size = self.num_down * slot.num_in
        return flat[slot.begin_a : slot.begin_a + size].view(self.num_down, slot.num_in)

    def forward(self, x, view: AdapterView, out, down, workspace: Workspace) -> torch.Tensor:
        """Fill `out` (rows, num_out) and `down` (rows, num_down) from `x` (rows, num_in)."""
        weight = workspace.cast("weight", self.weight, x.dtype)
        torch.mm(x, weight.t(), out=out)
        if not self.parts:
            return out
        torch.mm(x, self._joined_a(view.adapter, view.a).t(), out=down)
        for index, (begin, slot) in enumerate(self.parts):
            small = down[:, index * self.rank : (index + 1) * self.rank]
            up = view.adapter.view_b(slot, view.scaled_b)
            out[:, begin : begin + slot.num_out].addmm_(small, up.t())
        return out

    def backward(
        self, x, down, grad, view: AdapterView, sums: Gradients, out, workspace: Workspace
    ) -> None:
        """Add to `sums`; fill `out` (rows, num_in) with the gradient to x unless it is None."""
        slopes = None
        if self.parts:
            slopes = workspace.take("slopes", (grad.shape[0], self.num_down), grad.dtype)
            for index, (begin, slot) in enumerate(self.parts):
                columns = slice(index * self.rank, (index + 1) * self.rank)
                above = grad[:, begin : begin + slot.num_out]
                up = view.adapter.view_b(slot, view.scaled_b)
                torch.mm(above, up, out=slopes[:, columns])
                into = view.adapter.view_b(slot, sums.scaled_b)
                add_product(into, above.t(), down[:, columns])
            add_product(self._joined_a(view.adapter, sums.a), slopes.t(), x)
        if out is None:
            return
        weight = workspace.cast("weight", self.weight, grad.dtype)
        torch.mm(grad, weight, out=out)
        if slopes is not None:
            out.addmm_(slopes, self._joined_a(view.adapter, view.a))
