"""Cross-entropy of a tied language-model head, without its logits ever being held.

One pass over the vocabulary in column blocks that stay in cache. As in an online softmax, a
reference r per row keeps exp() in range, and the gradient is gathered on the way. The target's own
column is left out of both and enters at the end, from a logit l_t that is exact:

    s = sum_{v != t} exp(l_v - r)         g = sum_{v != t} exp(l_v - r) w_v
    loss = log(1 + s exp(r - l_t))        dL/dh = (g - s w_t) / (s + exp(l_t - r))

So no loss is below zero, and a small one keeps its digits whatever the logits are rounded to. In
bfloat16 the product subtracts r before it rounds: the logits that count lie near r and lose little.
Only rows that carry a target come in. Sums of s and of the loss are float64.

All blocks add to s, but to a row's g only those that can be seen in it: what is left out together
is lost in the rounding of the arithmetic (Wijmans et al. 2024, "Cut Your Losses", filter so by
element).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from laptune.train.engine.constants import LOG2_E
from laptune.train.engine.pack import TILE_ROWS
from laptune.train.engine.workspace import Workspace

_MAX_ROWS = 1024
_BLOCK_NUMEL = 1 << 19  # logits of a block: within a core's share of cache
_MAX_COLUMNS = 2048
# Of few rows in fp32 it is the weight's tile that a cache must hold, and MKL takes a third less
# time where each column's logits, not each row's, lie side by side.
_FEW_ROWS, _FEW_ROWS_COLUMNS = 128, 1024
# A GPU wants products large enough to fill it: 4096 x 16384 logits are 256 MiB in fp32.
_GPU_BLOCK_NUMEL, _GPU_MAX_ROWS, _GPU_MAX_COLUMNS = 1 << 26, 4096, 16384
# A row's mean power in a block: of 1024 columns some logit may then be 12 bits over the reference,
# where bf16 rounds by 0.02. Lower, and the many small powers of an untrained model raise it always.
_RAISE_ABOVE = 4.0
# Of a row's g, in roundings, for all blocks together. In bf16 the gradient of the demo's first step
# then differs from fp32's by 0.0021 of it, where it is 0.0020 with every block.
_LEAST_SEEN = 2.0
# To pick rows pays if it is a third of them at least that need no product.
_FEWEST_KEPT, _MOST_KEPT = 32, 0.7


@dataclass(frozen=True)
class HeadOutput:
    """Result of `head_loss`."""

    loss_sum: float  # nats, summed over the rows
    grad_hidden: torch.Tensor | None  # (rows, hidden), fp32, times `grad_scale`


@dataclass(frozen=True)
class HeadPart:
    """What a share of the vocabulary adds to every row, relative to its own references."""

    reference: torch.Tensor  # (rows, 1), in bits
    others: torch.Tensor  # (rows, 1) float64: the sum s
    gathered: torch.Tensor  # (rows, hidden) fp32: the sum g

    def rows(self, part: slice) -> HeadPart:
        """The same of some rows, as views."""
        return HeadPart(self.reference[part], self.others[part], self.gathered[part])


@dataclass(frozen=True)
class Share:
    """Every `size`-th block of columns, from block `index` on: the frequent words come first."""

    index: int
    size: int


WHOLE = Share(0, 1)


def head_loss(
    hidden: torch.Tensor,
    targets: torch.Tensor,
    weight: torch.Tensor,
    *,
    workspace: Workspace,
    grad_scale: float = 1.0,
    needs_grad: bool = True,
) -> HeadOutput:
    """Summed cross-entropy of `softmax(hidden @ weight.T)` and its gradient to `hidden`.

    Args:
        hidden: (rows, hidden), fp32 or bf16: the dtype of the arithmetic.
        targets: (rows,) int64.
        weight: (vocab, hidden), same dtype or one that is converted block by block.
        workspace: scratch memory; `grad_hidden` is a new tensor.
        grad_scale: factor of the gradient, such as 1 / targets in the global batch.
        needs_grad: False leaves out the second matrix product.
    """
    num_rows, device = hidden.shape[0], hidden.device
    part = HeadPart(
        torch.empty(num_rows, 1, dtype=hidden.dtype, device=device),
        torch.empty(num_rows, 1, dtype=torch.float64, device=device),
        torch.empty(hidden.shape, dtype=torch.float32, device=device),
    )
    vocabulary_pass(
        hidden,
        targets,
        weight,
        part,
        workspace=workspace,
        needs_grad=needs_grad,
    )
    loss_sum, grad = combine(hidden, targets, weight, [part], grad_scale)
    return HeadOutput(loss_sum, grad if needs_grad else None)


def vocabulary_pass(
    hidden: torch.Tensor,
    targets: torch.Tensor,
    weight: torch.Tensor,
    part: HeadPart,
    *,
    workspace: Workspace,
    share: Share = WHOLE,
    needs_grad: bool = True,
) -> None:
    """Fill `part` with the sums over a share of the vocabulary.

    Arguments as in `head_loss`; the parts of all shares are put together by `combine`.
    """
    num_rows = hidden.shape[0]
    max_rows = _MAX_ROWS if hidden.device.type == "cpu" else _GPU_MAX_ROWS
    num_blocks = max(1, -(-num_rows // max_rows))
    rows = max(1, -(-num_rows // num_blocks))
    for begin in range(0, num_rows, rows):
        these = slice(begin, min(begin + rows, num_rows))
        block = _RowBlock(hidden[these], targets[these], weight, share, part.rows(these), workspace)
        block.run(needs_grad)


def combine(
    hidden: torch.Tensor,
    targets: torch.Tensor,
    weight: torch.Tensor,
    parts: list[HeadPart],
    grad_scale: float,
) -> tuple[float, torch.Tensor]:
    """Summed loss in nats, and dL/dhidden (rows, hidden) fp32, from all ranges' parts."""
    target_weight = weight.index_select(0, targets).float()  # (rows, hidden)
    logit = target_logits(hidden, target_weight).double()
    highest = logit
    for part in parts:
        highest = torch.maximum(highest, part.reference.double())
    others = torch.zeros_like(logit)
    grad = torch.zeros_like(target_weight)
    for part in parts:
        factor = torch.exp2(part.reference.double() - highest)
        others.addcmul_(part.others, factor)
        grad.addcmul_(part.gathered, factor.float())
    total = others + torch.exp2(logit - highest)
    grad.addcmul_(target_weight, others.float(), value=-1.0).mul_((grad_scale / total).float())
    above = others.log() + (highest - logit) / LOG2_E
    return float(torch.logaddexp(above, torch.zeros_like(above)).sum()), grad


def target_logits(hidden: torch.Tensor, target_weight: torch.Tensor) -> torch.Tensor:
    """(rows, 1) fp32, in bits."""
    return torch.linalg.vecdot(hidden.float(), target_weight).unsqueeze(1).mul_(LOG2_E)


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
    part = HeadPart(
        torch.empty(hidden.shape[0], 1, dtype=hidden.dtype),
        torch.empty(hidden.shape[0], 1, dtype=torch.float64),
        torch.empty(hidden.shape, dtype=torch.float32),
    )
    block = _RowBlock(hidden, targets, weight, WHOLE, part, workspace)
    block.run(False)
    total = block.total()
    grad = torch.empty_like(weight)
    for begin in range(0, weight.shape[0], block.width):
        tile = weight[begin : begin + block.width].to(hidden.dtype)
        powers = block.powers(begin, tile).div_((total / grad_scale).to(hidden.dtype))
        torch.mm(powers.t(), hidden, out=grad[begin : begin + block.width])
    own = (part.others / total * -grad_scale).to(hidden.dtype)
    return grad.index_add_(0, targets, (hidden * own).to(grad.dtype))


class _RowBlock:
    """The pass over a share of the vocabulary for at most `_MAX_ROWS` rows."""

    def __init__(
        self,
        hidden: torch.Tensor,
        targets: torch.Tensor,
        weight: torch.Tensor,
        share: Share,
        part: HeadPart,
        workspace: Workspace,
    ) -> None:
        self.weight, self.workspace, self.part = weight, workspace, part
        num_rows = hidden.shape[0]
        is_cpu = hidden.device.type == "cpu"
        self.is_few = is_cpu and hidden.dtype == torch.float32 and num_rows <= _FEW_ROWS
        self.hidden = hidden.t().contiguous().t() if self.is_few else hidden
        # Powers of two: exp2 takes a third of exp's time.
        self.logit = target_logits(hidden, weight.index_select(0, targets).float())
        # The target's logit is near the top from the first step on: a good reference. It has the
        # dtype of the arithmetic, since the product subtracts it.
        part.reference.copy_(self.logit)
        part.others.zero_()
        part.gathered.zero_()
        numel = _BLOCK_NUMEL if is_cpu else _GPU_BLOCK_NUMEL
        most = _MAX_COLUMNS if is_cpu else _GPU_MAX_COLUMNS
        most = _FEW_ROWS_COLUMNS if self.is_few else most
        self.width = max(256, min(most, numel // num_rows // 256 * 256))
        begins = range(0, weight.shape[0], self.width)
        self.begins = begins[share.index :: share.size]
        self.can_skip = is_cpu and num_rows >= _FEWEST_KEPT
        self.least = _LEAST_SEEN * torch.finfo(hidden.dtype).eps / len(begins)
        # Which rows have their target in which block.
        self.sorted_targets, self.rows_by_target = targets.sort(stable=True)
        edges = torch.tensor([*begins, weight.shape[0]], device=targets.device)
        self.edges = torch.searchsorted(self.sorted_targets, edges).tolist()

    def run(self, needs_grad: bool) -> None:
        """Fill the part."""
        for begin in self.begins:
            tile = self.weight[begin : begin + self.width]
            tile = self.workspace.cast("head_tile", tile, self.hidden.dtype)
            powers, sums = self._count(begin, tile)
            if needs_grad:
                self._gather(powers, sums, tile)

    def _count(self, begin: int, tile: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Powers of one column block and their sums, which are added to the part's."""
        powers = self.powers(begin, tile)
        sums = powers.sum(1, keepdim=True)
        if float(sums.max()) > _RAISE_ABOVE * tile.shape[0]:
            self._raise_reference(begin, tile, powers, sums)
        self.part.others.add_(sums)
        return powers, sums

    def _raise_reference(
        self, begin: int, tile: torch.Tensor, powers: torch.Tensor, sums: torch.Tensor
    ) -> None:
        """To the block's highest logit, in the rows that are far below it; they are done again."""
        rows = (sums.squeeze(1) > _RAISE_ABOVE * tile.shape[0]).nonzero().squeeze(1)
        shift = self._exponents(begin, tile, rows).float().amax(1, keepdim=True)
        reference = self.part.reference
        before = reference[rows]
        reference[rows] = (before.float() + shift).to(before.dtype)
        factor = torch.exp2(before.float() - reference[rows].float())
        self.part.others[rows] *= factor
        self.part.gathered[rows] *= factor
        again = self._exponents(begin, tile, rows).exp2_()
        powers[rows], sums[rows] = again, again.sum(1, keepdim=True)

    def powers(self, begin: int, tile: torch.Tensor) -> torch.Tensor:
        """exp(logit - reference) of one column block (rows, columns), 0 for the row's target."""
        exponents = self._exponents(begin, tile)
        return torch.exp2(exponents, out=exponents)

    def _exponents(
        self, begin: int, tile: torch.Tensor, rows: torch.Tensor | None = None
    ) -> torch.Tensor:
        """Logit - reference in bits, -inf for the row's target; of all rows, or some."""
        hidden, reference = self.hidden, self.part.reference
        if rows is not None:
            hidden, reference = hidden[rows], reference[rows]
        shape = (hidden.shape[0], tile.shape[0])
        name = "head_logits" if rows is None else "head_logits_again"
        out = self._logits(name, shape, hidden.dtype)
        torch.addmm(-reference, hidden, tile.t(), alpha=LOG2_E, out=out)
        block = begin // self.width
        own = slice(self.edges[block], self.edges[block + 1])
        if own.start < own.stop:
            at, columns = self.rows_by_target[own], self.sorted_targets[own] - begin
            if rows is not None:
                at, which = (at[:, None] == rows[None, :]).nonzero().T.flip(0)
                columns = columns[which]
            out[at, columns] = float("-inf")
        return out

    def _logits(self, name: str, shape: tuple[int, int], dtype: torch.dtype) -> torch.Tensor:
        if self.is_few:
            return self.workspace.take(name, shape[::-1], dtype).t()
        return self.workspace.take(name, shape, dtype)

    def _gather(self, powers: torch.Tensor, sums: torch.Tensor, tile: torch.Tensor) -> None:
        """Add one column block's share of the gradient."""
        rows = self._seen(sums) if self.can_skip else None
        gathered = self.part.gathered
        if rows is None and tile.dtype == torch.float32:
            gathered.addmm_(powers, tile)
            return
        if rows is not None:
            powers = powers.index_select(0, rows)
        shape = powers.shape[0], tile.shape[1]
        product = torch.mm(powers, tile, out=self.workspace.take("head_product", shape, tile.dtype))
        if rows is None:
            gathered += product
        else:
            product = self.workspace.cast("head_product", product, torch.float32)
            gathered.index_add_(0, rows, product)

    def _seen(self, sums: torch.Tensor) -> torch.Tensor | None:
        """The rows in whose gradient a block with these sums can be seen; None: most of them.

        Their number is rounded up, so that there are few sizes of products.
        """
        shares = (sums / self.part.others).squeeze(1)
        num_rows = shares.shape[0]
        step = max(TILE_ROWS, num_rows // TILE_ROWS // TILE_ROWS * TILE_ROWS)
        num = -(-int((shares > self.least).sum()) // step) * step
        if num > _MOST_KEPT * num_rows:
            return None
        return shares.topk(num).indices.sort().values

    def total(self) -> torch.Tensor:
        """(rows, 1) float64: the target's power and what was counted so far."""
        return self.part.others + torch.exp2(self.logit.double() - self.part.reference.double())
