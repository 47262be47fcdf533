"""Frozen projections that share an input, with LoRA on some of them, forward and backward.

A joined matrix holds the adapter's A under the frozen weights, so that one product gives both
x W^T and x A^T, and one gives the gradient to x through both:

    [y0 | d] = x [W; A]^T      y = y0 + d up^T            up = scale B, block by block
    s = dy up                  dx = [dy | s] [W; A]       dA = s^T x     d(scale B) = dy^T d

A stands in rows padded to a multiple of 32, so that every row of a result begins on a cache line.
Products see whole buffers only: torch copies a bf16 factor that is a part of a wider one. But an
fp32 weight whose rows are a multiple of 2 KiB gets gaps between them: such rows fall into the same
few lines of a cache, and MKL's product over few rows takes twice the time.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from laptune.train.adapter import Adapter, Slot
from laptune.train.engine.workspace import Workspace

_PAD = 32
_BAD_STRIDE, _GAP = 512, 16  # numbers


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
    """One joined projection, `num_out` outputs and the `num_tail` of A behind them.

    Args:
        weights: (outputs, num_in) each, the frozen weights in order, in any storage dtype.
        parts: (first output, slot) of each adapted projection, their A adjacent in the flat buffer.
        adapter: whose values `load` takes over.
        dtype: of the arithmetic.
    """

    def __init__(
        self,
        weights: list[torch.Tensor],
        parts: list[tuple[int, Slot]],
        adapter: Adapter,
        dtype: torch.dtype,
    ) -> None:
        self.parts, self.adapter, self.dtype = parts, adapter, dtype
        first = weights[0]
        self.num_in, self.num_out = first.shape[1], sum(weight.shape[0] for weight in weights)
        self.rank = adapter.spec.rank
        self.num_tail = -(-self.rank * len(parts) // _PAD) * _PAD
        self.is_stored_wide = first.dtype == dtype
        tail = self.num_tail if self.is_stored_wide else 0
        if tail or len(weights) > 1:
            shape = self.num_out + tail, self._row_stride(first.dtype)
            self.weight = first.new_zeros(shape)[:, : self.num_in]
            torch.cat(weights, out=self.weight[: self.num_out])
        else:
            self.weight = first
        self.tail = self.weight[self.num_out :]
        if not self.is_stored_wide:
            self.tail = first.new_zeros(self.num_tail, self.num_in, dtype=dtype)
        self.up = first.new_zeros(self.width, self.num_tail, dtype=dtype)  # zero rows for d

    @property
    def width(self) -> int:
        """Columns of a result: the outputs and x A^T."""
        return self.num_out + self.num_tail

    def _row_stride(self, dtype: torch.dtype) -> int:
        is_bad = dtype == torch.float32 and self.num_in % _BAD_STRIDE == 0
        return self.num_in + _GAP if is_bad else self.num_in

    def load(self) -> None:
        """Take over the adapter's values; once a step, before any worker computes."""
        for index, (begin, slot) in enumerate(self.parts):
            columns = slice(index * self.rank, (index + 1) * self.rank)
            self.tail[columns].copy_(self.adapter.view_a(slot))
            up = self.adapter.view_b(slot) * self.adapter.spec.scale
            self.up[begin : begin + slot.num_out, columns].copy_(up)

    def _whole(self, workspace: Workspace) -> torch.Tensor:
        """[W; A] (width, num_in) in the dtype of the arithmetic."""
        if self.is_stored_wide:
            return self.weight
        shape = self.width, self._row_stride(self.dtype)
        whole = workspace.take("weight", shape, self.dtype)[:, : self.num_in]
        whole[: self.num_out].copy_(self.weight)
        whole[self.num_out :].copy_(self.tail)
        return whole

    def forward(
        self, x: torch.Tensor, out: torch.Tensor, down: torch.Tensor, workspace: Workspace
    ) -> torch.Tensor:
        """Fill `out` (rows, width) and `down` (rows, num_tail) from `x` (rows, num_in).

        Returns the outputs, a view of `out`.
        """
        torch.mm(x, self._whole(workspace).t(), out=out)
        if self.parts:
            down.copy_(out[:, self.num_out :])
            out.addmm_(down, self.up.t())
        return out[:, : self.num_out]

    def backward(
        self,
        x: torch.Tensor,
        down: torch.Tensor,
        grad: torch.Tensor,
        sums: Gradients,
        out: torch.Tensor | None,
        workspace: Workspace,
    ) -> None:
        """Add to `sums`; fill `out` (rows, num_in) with the gradient to x unless it is None.

        `down` is of `forward`; `grad` (rows, width) holds the gradient to the outputs and gets that
        of x A^T behind them.
        """
        if self.parts:
            tail = grad[:, self.num_out :].zero_()
            slopes = workspace.take("slopes", tuple(down.shape), grad.dtype)
            torch.mm(grad, self.up, out=slopes)
            both = grad.t() @ down  # (width, num_tail), of which a block a part is wanted
            tail.copy_(slopes)
            for index, (begin, slot) in enumerate(self.parts):
                columns = slice(index * self.rank, (index + 1) * self.rank)
                into = self.adapter.view_b(slot, sums.scaled_b)
                into += both[begin : begin + slot.num_out, columns]
            num_down = self.rank * len(self.parts)
            at = self.parts[0][1].begin_a
            joined = sums.a[at : at + num_down * self.num_in].view(num_down, self.num_in)
            joined += (slopes.t() @ x)[:num_down]
        if out is not None:
            torch.mm(grad, self._whole(workspace), out=out)
