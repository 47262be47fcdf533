"""Causal attention inside each sample of a pack, forward and backward.

On a CPU in blocks of query rows. A block lies in one long sample or covers several short ones; it
sees the keys from the beginning of its first sample (in a sliding layer from `window - 1` before
its first row) up to its last row, and before them what its family shares, so the work follows the
mask. Probabilities are recomputed from the saved log-sum-exp (Dao et al. 2022), never kept. The
query heads that share a key head are stacked as rows of one product. Powers are of two: queries
come scaled by scale * log2(e), so scores and log-sum-exps count in bits.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import torch
import torch.nn.functional as F

from laptune.train.engine.constants import LOG2_E
from laptune.train.engine.pack import Pack
from laptune.train.engine.workspace import Workspace, add_product

_BLOCK_QUERIES = 128
_NEAR = 128  # keys between two ranges; to hide them costs less than to put the ranges together
_LN_2 = 1.0 / LOG2_E


@dataclass(frozen=True)
class Block:
    """Queries that share ranges of keys; `hidden` is of the keys from `masked_from` on."""

    part: slice  # of the queries
    keys: tuple[slice, ...]  # one range of the pack, or two: what is shared, and their own
    masked_from: int  # counted in the keys
    hidden: torch.Tensor  # (queries, 1, keys - masked_from) bool

    def of(self, x: torch.Tensor, head: int) -> torch.Tensor:
        """The keys' rows of a head of x: (keys, head_dim)."""
        parts = [x[keys, head] for keys in self.keys]
        return parts[0] if len(parts) == 1 else torch.cat(parts)

    def add(self, x: torch.Tensor, head: int, above: torch.Tensor, *product: Any) -> None:
        """Add `above` (queries, keys) transposed times `product` to those rows."""
        begin = 0
        for keys in self.keys:
            end = begin + keys.stop - keys.start
            add_product(x[keys, head], above[:, begin:end].t(), *product)
            begin = end


def plan_blocks(queries: torch.Tensor, pack: Pack, window: int, tile: int = 1) -> list[Block]:
    """Cut `queries` (ascending places in the pack, int64) into blocks.

    `window` 0: no limit. Keys that are hidden may fill a block up to a multiple of `tile`.
    """
    starts, counts = torch.unique_consecutive(pack.starts[queries], return_counts=True)
    # Of each segment: where its family begins, and whether the family shares what stands before it.
    kin = [(int(pack.families[at]), bool(pack.shared[at])) for at in starts]
    cuts, begin, size = [0], 0, 0
    for at, count in enumerate(counts.tolist()):
        (family, shares), (before, shared) = kin[at], kin[max(at - 1, 0)]
        is_other = family != before and (shares or shared)
        if size and (is_other or size + count > _BLOCK_QUERIES):
            cuts.append(begin)
            size = 0
        while count > _BLOCK_QUERIES:
            begin, count = begin + _BLOCK_QUERIES, count - _BLOCK_QUERIES
            cuts.append(begin)
        begin, size = begin + count, size + count
    if begin > cuts[-1]:
        cuts.append(begin)
    return [
        _block(slice(low, high), queries[low:high], pack, window, tile)
        for low, high in pairwise(cuts)
    ]


def _block(part: slice, places: torch.Tensor, pack: Pack, window: int, tile: int) -> Block:
    starts, families, shared = (x[places] for x in (pack.starts, pack.families, pack.shared))
    first, begin, end = int(places[0]), int(starts[0]), int(places[-1]) + 1
    family, num_shared = int(families[0]), int(shared[0])
    is_one = int(starts[-1]) == begin
    is_plain = bool((starts == families).all())  # nothing shared stands before a query
    ranges = [slice(family, family + num_shared)] if num_shared else []
    if window and (is_plain or is_one):
        begin = max(begin, first - window + 1)
    is_cut = window and (end - begin > window or not is_plain)
    gap = begin - ranges[0].stop if ranges else 0
    if ranges and gap <= _NEAR:
        begin, num_shared = ranges.pop().start, 0
        is_cut = is_cut or gap > 0
    if not is_one or is_cut:
        most = begin - (ranges[0].stop if ranges else 0)
        begin -= min(most, -(end - begin + num_shared) % tile)
    ranges.append(slice(begin, end))
    keys = torch.cat([torch.arange(some.start, some.stop) for some in ranges])
    # Inside one sample, and where the window does not end, all see what stands before the first.
    masked_from = int((keys < first).sum()) if is_one and not is_cut else 0
    keys = keys[masked_from:]
    is_own = keys >= starts[:, None]
    is_shared = (keys >= families[:, None]) & (keys < (families + shared)[:, None])
    hidden = (keys > places[:, None]) | ~(is_own | is_shared)
    if window:
        hidden |= pack.positions[places][:, None] - pack.positions[keys] >= window
    return Block(part, tuple(ranges), masked_from, hidden.unsqueeze(1))


def _stack(x: torch.Tensor, part: slice, head: int, group: int) -> torch.Tensor:
    """Rows of the `group` query heads that share key head `head`: (queries * group, head_dim)."""
    return x[part, head * group : (head + 1) * group].reshape(-1, x.shape[-1])


class BlockAttention:
    """softmax(q k^T) v with scores in bits.

    Shapes: q, out (queries, heads, head_dim); k, v (tokens, kv_heads, head_dim) of the whole pack;
    lse (queries, heads, 1) fp32, in bits.
    """

    def __init__(self, blocks: list[Block], workspace: Workspace) -> None:
        self.blocks, self.workspace = blocks, workspace

    def forward(
        self,
        q: torch.Tensor,
        k: torch.Tensor,
        v: torch.Tensor,
        out: torch.Tensor,
        lse: torch.Tensor,
    ) -> None:
        """Fill `out` and `lse`."""
        kv_heads, group, dim = k.shape[1], q.shape[1] // k.shape[1], q.shape[2]
        for block in self.blocks:
            for head in range(kv_heads):
                heads = slice(head * group, (head + 1) * group)
                scores = self._scores(_stack(q, block.part, head, group), block.of(k, head), block)
                highest = scores.amax(1, keepdim=True)
                weights = torch.exp2(scores.sub_(highest), out=scores)
                total = weights.sum(1, keepdim=True)
                weights = self.workspace.cast("attention_weights", weights, v.dtype)
                found = weights @ block.of(v, head)
                out[block.part, heads] = found.div_(total).view(-1, group, dim)
                lse[block.part, heads] = total.log2_().add_(highest).view(-1, group, 1)

    def backward(
        self,
        q: torch.Tensor,
        k: torch.Tensor,
        v: torch.Tensor,
        out: torch.Tensor,
        lse: torch.Tensor,
        grad_out: torch.Tensor,
        grads: tuple[torch.Tensor, ...],
    ) -> None:
        """Fill dq of `grads` = (dq, dk, dv), fp32, shaped like q, k, v; add to dk and dv."""
        grad_q, grad_k, grad_v = grads
        kv_heads, group, dim = k.shape[1], q.shape[1] // k.shape[1], q.shape[2]
        wide = self.workspace.cast("wide", out, torch.float32)
        product = self.workspace.take("attention_product", out.shape, torch.float32)
        offsets = torch.mul(grad_out, wide, out=product).sum(-1, keepdim=True)
        for block in self.blocks:
            for head in range(kv_heads):
                heads = slice(head * group, (head + 1) * group)
                queries, keys = _stack(q, block.part, head, group), block.of(k, head)
                weights = self._scores(queries, keys, block)
                torch.exp2(weights.sub_(_stack(lse, block.part, head, group)), out=weights)
                above = _stack(grad_out, block.part, head, group)
                narrow = self.workspace.cast("attention_weights", weights, v.dtype)
                block.add(grad_v, head, narrow, above)
                slope = self.workspace.take("attention_slope", weights.shape, above.dtype)
                torch.mm(above, block.of(v, head).t(), out=slope)
                slope = self.workspace.cast("attention_slope", slope, torch.float32)
                slope.sub_(_stack(offsets, block.part, head, group)).mul_(weights)
                slope = self.workspace.cast("attention_weights", slope, k.dtype)
                found = (slope @ keys).view(-1, group, dim)
                torch.mul(found, _LN_2, out=grad_q[block.part, heads])
                block.add(grad_k, head, slope, queries, _LN_2)

    def _scores(self, queries: torch.Tensor, keys: torch.Tensor, block: Block) -> torch.Tensor:
        """Masked scores of a block in bits, fp32 (queries * group, keys)."""
        shape = (queries.shape[0], keys.shape[0])
        scores = self.workspace.take("attention_scores", shape, queries.dtype)
        torch.mm(queries, keys.t(), out=scores)
        scores = self.workspace.cast("attention_scores", scores, torch.float32)
        masked = scores.view(block.hidden.shape[0], -1, shape[1])[:, :, block.masked_from :]
        masked.masked_fill_(block.hidden, float("-inf"))
        return scores


class Padding:
    """Index maps between a pack (tokens,) and a padded batch (samples, longest), on a card."""

    def __init__(self, lengths: tuple[int, ...], device: torch.device) -> None:
        self.num_samples, self.longest = len(lengths), max(lengths)
        starts = torch.tensor([0, *lengths[:-1]]).cumsum(0)
        places = torch.arange(self.longest)
        padded = starts[:, None] + places[None, :]
        is_real = places[None, :] < torch.tensor(lengths)[:, None]
        # Padding points at one row of zeros behind the sequence.
        self.padded = torch.where(is_real, padded, sum(lengths)).flatten().to(device)
        self.packed = is_real.flatten().nonzero().squeeze(1).to(device)

    def pad(self, x: torch.Tensor) -> torch.Tensor:
        """(tokens, heads, dim) -> (samples, heads, longest, dim), zeros as padding."""
        zeros = x.new_zeros(1, *x.shape[1:])
        rows = torch.cat((x, zeros)).index_select(0, self.padded)
        return rows.view(self.num_samples, self.longest, *x.shape[1:]).transpose(1, 2)

    def unpad(self, x: torch.Tensor) -> torch.Tensor:
        """The inverse of `pad`."""
        return x.transpose(1, 2).flatten(0, 1).index_select(0, self.packed)


class PaddedAttention:
    """The calls of `BlockAttention` on a card: torch's fused kernels over a padded batch.

    `lse` is not used, the backward pass runs the forward again. `queries` are the places in the
    pack that ask, None for all.
    """

    def __init__(self, padding: Padding, window: int, queries: torch.Tensor | None) -> None:
        # cuDNN's attention is planned again for every shape, for longer than a whole step takes.
        torch.backends.cuda.enable_cudnn_sdp(False)
        self.padding, self.queries = padding, queries
        self.window = window if 0 < window < padding.longest else 0

    def forward(
        self,
        q: torch.Tensor,
        k: torch.Tensor,
        v: torch.Tensor,
        out: torch.Tensor,
        lse: torch.Tensor,
    ) -> None:
        """Fill `out`."""
        parts = [self.padding.pad(x) for x in (self._spread(q, k.shape[0]), k, v)]
        out.copy_(self._chosen(self.padding.unpad(self._attend(*parts))))

    def backward(
        self,
        q: torch.Tensor,
        k: torch.Tensor,
        v: torch.Tensor,
        out: torch.Tensor,
        lse: torch.Tensor,
        grad_out: torch.Tensor,
        grads: tuple[torch.Tensor, ...],
    ) -> None:
        """Fill dq of `grads`, add to dk and dv."""
        parts = [self.padding.pad(x) for x in (self._spread(q, k.shape[0]), k, v)]
        above = self.padding.pad(self._spread(grad_out, k.shape[0]))
        with torch.enable_grad():
            leaves = [part.detach().requires_grad_() for part in parts]
            found = torch.autograd.grad(self._attend(*leaves), leaves, above)
        grad_q, grad_k, grad_v = (self.padding.unpad(part) for part in found)
        grads[0].copy_(self._chosen(grad_q))
        grads[1].add_(grad_k)
        grads[2].add_(grad_v)

    def _attend(self, q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
        if not self.window:
            return F.scaled_dot_product_attention(
                q, k, v, is_causal=True, scale=_LN_2, enable_gqa=True
            )
        places = torch.arange(self.padding.longest, device=q.device)
        distance = places[:, None] - places[None, :]
        is_seen = (distance >= 0) & (distance < self.window)
        heads = q.shape[1] // k.shape[1]
        k, v = (x.repeat_interleave(heads, 1) for x in (k, v))
        return F.scaled_dot_product_attention(q, k, v, attn_mask=is_seen, scale=_LN_2)

    def _chosen(self, x: torch.Tensor) -> torch.Tensor:
        return x if self.queries is None else x.index_select(0, self.queries)

    def _spread(self, x: torch.Tensor, num_rows: int) -> torch.Tensor:
        """Rows back to their places in the pack, zeros elsewhere."""
        if self.queries is None:
            return x
        return x.new_zeros(num_rows, *x.shape[1:]).index_copy_(0, self.queries, x)
