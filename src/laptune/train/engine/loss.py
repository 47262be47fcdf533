"""Cross-entropy of a tied language-model head, without its logits ever being held.

One pass over the vocabulary in column blocks that stay in cache. As in an online softmax, a
reference value m per row keeps exp() in range, and the gradient is gathered on the way:

    s += sum_v exp(l_v - m)         g += sum_v exp(l_v - m) w_v
    loss = log s + m - l_target     dL/dh = g / s - w_target

so a block of the weight is read (and, where it is stored in bfloat16, converted) once for both
matrix products. Only rows that carry a target come in. Sums of s and of the loss are float64.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from laptune.train.engine.elementwise import LOG2_E
from laptune.train.engine.kernels import fused
from laptune.train.engine.workspace import Workspace

_BLOCK_NUMEL = 1 << 19  # logits of a block: 2 MiB in fp32, within a core's share of cache
_MAX_ROWS = 512
_MAX_COLUMNS = 2048
# A GPU wants products large enough to fill it: 4096 x 16384 logits are 256 MiB in fp32.
_GPU_BLOCK_NUMEL, _GPU_MAX_ROWS, _GPU_MAX_COLUMNS = 1 << 26, 4096, 16384
_RESCALE_ABOVE = 2.0**24  # a block's sum: far from fp32 overflow even when summed


@dataclass(frozen=True)
class HeadOutput:
    """Result of `head_loss`."""

    loss_sum: float  # nats, summed over the rows
    grad_hidden: torch.Tensor | None  # (rows, hidden), fp32, times `grad_scale`
    kept_columns: float  # share of (row block, column) pairs that entered the gradient


def head_loss(
    hidden: torch.Tensor,
    targets: torch.Tensor,
    weight: torch.Tensor,
    *,
    workspace: Workspace,
    grad_scale: float = 1.0,
    needs_grad: bool = True,
    min_probability: float = 0.0,
) -> HeadOutput:
    """Summed cross-entropy of `softmax(hidden @ weight.T)` and its gradient to `hidden`.

    Args:
        hidden: (rows, hidden), fp32 or bf16: the dtype of the arithmetic.
        targets: (rows,) int64.
        weight: (vocab, hidden), same dtype or one that is converted block by block.
        workspace: scratch memory; `grad_hidden` is a new tensor.
        grad_scale: factor of the gradient, such as 1 / targets in the global batch.
        needs_grad: False leaves out the second matrix product.
        min_probability: a column enters a block's gradient only when some row gives it at least
            this probability (Wijmans et al. 2024, "Cut Your Losses"). 0 keeps all: exact.
    """
    num_rows = hidden.shape[0]
    max_rows = _MAX_ROWS if hidden.device.type == "cpu" else _GPU_MAX_ROWS
    num_blocks = max(1, -(-num_rows // max_rows))
    rows = max(1, -(-num_rows // num_blocks))
    loss_sum, kept = 0.0, 0.0
    grad = torch.empty(hidden.shape, dtype=torch.float32, device=hidden.device)
    for begin in range(0, num_rows, rows):
        part = slice(begin, min(begin + rows, num_rows))
        block = _RowBlock(hidden[part], targets[part], weight, workspace, min_probability)
        block.run(needs_grad)
        loss_sum += block.loss_sum()
        kept += block.kept
        if needs_grad:
            block.write_gradient(grad[part], grad_scale)
    num_blocks = max(1, -(-num_rows // rows))
    return HeadOutput(loss_sum, grad if needs_grad else None, kept / num_blocks)


def head_weight_gradient(
    hidden: torch.Tensor,
    targets: torch.Tensor,
    weight: torch.Tensor,
    *,
    workspace: Workspace,
    grad_scale: float,
) -> torch.Tensor:
    """Gradient of the summed loss to `weight` (vocab, hidden), for a head that is trained itself.

    It needs the final log-sum-exp of every row, so it is a second pass over the vocabulary.
    """
    block = _RowBlock(hidden, targets, weight, workspace, 0.0)
    block.run(needs_grad=False)
    total = (block.total / grad_scale).float()
    grad = torch.empty_like(weight)
    for begin in range(0, weight.shape[0], block.columns):
        tile = weight[begin : begin + block.columns].to(hidden.dtype)
        powers = block.powers(tile).div_(total)
        torch.mm(powers.t().to(tile.dtype), hidden, out=grad[begin : begin + block.columns])
    return grad.index_add_(0, targets, hidden.to(grad.dtype), alpha=-grad_scale)


class _RowBlock:
    """The pass over the vocabulary for at most `_MAX_ROWS` rows."""

    def __init__(self, hidden, targets, weight, workspace, min_probability) -> None:
        self.hidden, self.weight, self.workspace = hidden, weight, workspace
        self.min_probability = min_probability
        self.kept = 0.0
        num_rows, width = hidden.shape
        self.target_weight = weight.index_select(0, targets).float()  # (rows, hidden)
        # Powers of two: exp2 takes half of exp's time. bf16 rows would lose bits by the factor,
        # so there the logits take it, after the product.
        self.is_wide = hidden.dtype == torch.float32
        self.scaled = hidden * LOG2_E if self.is_wide else hidden
        source = self.scaled if self.is_wide else hidden.float() * LOG2_E
        self.target_logit = (source * self.target_weight).sum(1, keepdim=True)  # (rows, 1)
        # The target's logit is near the top from the first step on: a good reference.
        self.reference = self.target_logit.clone()
        self.total = torch.zeros(num_rows, 1, dtype=torch.float64, device=hidden.device)
        self.gathered = workspace.take("head_gradient", (num_rows, width), torch.float32).zero_()
        is_cpu = hidden.device.type == "cpu"
        numel = _BLOCK_NUMEL if is_cpu else _GPU_BLOCK_NUMEL
        most = _MAX_COLUMNS if is_cpu else _GPU_MAX_COLUMNS
        self.columns = max(256, min(most, numel // num_rows // 256 * 256))

    def run(self, needs_grad: bool) -> None:
        vocab = self.weight.shape[0]
        num_kept = 0
        for begin in range(0, vocab, self.columns):
            tile = self.weight[begin : begin + self.columns]
            tile = self.workspace.cast("head_tile", tile, self.hidden.dtype)
            powers = self._count(tile)
            if needs_grad:
                num_kept += self._gather(powers, tile)
        self.kept = num_kept / vocab

    def _count(self, tile: torch.Tensor) -> torch.Tensor:
        """Powers of one column block, added to `total`; on a card in the dtype of the rows."""
        card = None if self.is_wide else fused(tile)
        if card is None:
            powers = self.powers(tile)
            sums = powers.sum(1, keepdim=True)
            if float(sums.max()) > _RESCALE_ABOVE:
                self._raise_reference(tile)
                powers = self.powers(tile)
                sums = powers.sum(1, keepdim=True)
            self.total += sums
            return powers
        shape = (self.hidden.shape[0], tile.shape[0])
        powers = self.workspace.take("head_logits", shape, self.hidden.dtype)
        torch.mm(self.hidden, tile.t(), out=powers)
        self.gathered *= card.exponentiate(powers, self.reference, self.total)
        return powers

    def _raise_reference(self, tile: torch.Tensor) -> None:
        """To the highest logit of the block, in rows where that is higher."""
        shift = self._exponents(tile).amax(1, keepdim=True).clamp_(min=0.0)
        factor = torch.exp2(-shift)
        self.total *= factor
        self.gathered *= factor
        self.reference += shift

    def powers(self, tile: torch.Tensor) -> torch.Tensor:
        """exp(logit - reference) of one column block, fp32 (rows, columns)."""
        exponents = self._exponents(tile)
        return torch.exp2(exponents, out=exponents)

    def _exponents(self, tile: torch.Tensor) -> torch.Tensor:
        """Logit - reference, in powers of two."""
        shape = (self.hidden.shape[0], tile.shape[0])
        logits = self.workspace.take("head_logits", shape, self.hidden.dtype)
        torch.mm(self.scaled, tile.t(), out=logits)
        if self.is_wide:
            return logits.sub_(self.reference)
        wide = self.workspace.take("head_logits", shape, torch.float32)
        return torch.add(-self.reference, wide.copy_(logits), alpha=LOG2_E, out=wide)

    def _gather(self, powers: torch.Tensor, tile: torch.Tensor) -> int:
        """Add one column block's share of the gradient; returns the columns that entered."""
        if self.min_probability > 0.0:
            # `total` so far is at most the final one, so no column is dropped wrongly.
            bound = (self.total * self.min_probability).float()
            shares = self.workspace.take("head_shares", tuple(powers.shape), torch.float32)
            highest = torch.div(powers, bound, out=shares).amax(0)
            chosen = (highest > 1.0).nonzero().squeeze(1)
            if chosen.numel() == 0:
                return 0
            powers, tile = powers.index_select(1, chosen), tile.index_select(0, chosen)
        if tile.dtype == torch.float32:
            self.gathered.addmm_(powers, tile)
        else:
            shape = tuple(self.gathered.shape)
            product = self.workspace.take("head_product", shape, tile.dtype)
            narrow = self.workspace.cast("head_powers", powers, tile.dtype)
            self.gathered += torch.mm(narrow, tile, out=product)
        return tile.shape[0]

    def log_sum_exp(self) -> torch.Tensor:
        """(rows, 1) float64, in powers of two."""
        return torch.log2(self.total) + self.reference.double()

    def loss_sum(self) -> float:
        """Summed loss in nats."""
        return float((self.log_sum_exp() - self.target_logit.double()).sum()) / LOG2_E

    def write_gradient(self, out: torch.Tensor, grad_scale: float) -> None:
        """dL/dhidden into `out` (rows, hidden)."""
        torch.div(self.gathered, self.total.float(), out=out)
        out -= self.target_weight
        out *= grad_scale
