"""Causal attention inside each sample of a pack, forward and backward.

On a CPU in blocks of query rows. A block lies in one long sample or covers several short ones; it
sees the keys from the beginning of its first sample (in a sliding layer from `window - 1` before
its first row) up to its last row, so the work follows the mask. Probabilities are recomputed from
the saved log-sum-exp (Dao et al. 2022), never kept. The query heads that share a key head are
stacked as rows of one product. Powers are of two: queries come scaled by scale * log2(e), so
scores and log-sum-exps count in bits.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F

from laptune.train.engine.constants import LOG2_E
from laptune.train.engine.pack import Pack
from laptune.train.engine.workspace import Workspace, add_product

_BLOCK_QUERIES = 128
_LN_2 = 1.0 / LOG2_E


@dataclass(frozen=True)
class Block:
    """Queries that share a range of keys; `hidden` is of the keys from `masked_from` on."""

    part: slice  # of the queries
    begin: int  # keys, counted in the pack
    end: int
    masked_from: int  # counted from `begin`
    hidden: torch.Tensor  # (queries, 1, keys - masked_from) bool


def plan_blocks(queries: torch.Tensor, pack: Pack, window: int) -> list[Block]:
    """Cut `queries` (ascending places in the pack, int64) into blocks; `window` 0: no limit."""
    starts = pack.starts[queries]
    _, counts = torch.unique_consecutive(starts, return_counts=True)
    cuts, begin, size = [0], 0, 0
    for count in counts.tolist():
        if size and size + count > _BLOCK_QUERIES:
            cuts.append(begin)
            size = 0
        while count > _BLOCK_QUERIES:
            begin, count = begin + _BLOCK_QUERIES, count - _BLOCK_QUERIES
            cuts.append(begin)
        begin, size = begin + count, size + count
    if begin > cuts[-1]:
        cuts.append(begin)
    return [
        _block(slice(low, high), queries[low:high], starts[low:high], window)
        for low, high in zip(cuts, cuts[1:], strict=False)
    ]


def _block(part: slice, places: torch.Tensor, starts: torch.Tensor, window: int) -> Block:
    first, begin, end = int(places[0]), int(starts[0]), int(places[-1]) + 1
    is_one = int(starts[-1]) == begin
    if window:
        begin = max(begin, first - window + 1)
    # Inside one sample, and where the window does not end, all see what stands before the first.
    is_cut = window and end - begin > window
    masked_from = first - begin if is_one and not is_cut else 0
    keys = torch.arange(begin + masked_from, end)
    hidden = (keys > places[:, None]) | (keys < starts[:, None])
    if window:
        hidden |= places[:, None] - keys >= window
    return Block(part, begin, end, masked_from, hidden.unsqueeze(1))


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
                scores = self._scores(q, k, block, head)
                highest = scores.amax(1, keepdim=True)
                weights = torch.exp2(scores.sub_(highest), out=scores)
                total = weights.sum(1, keepdim=True)
                weights = self.workspace.cast("attention_weights", weights, v.dtype)
                found = weights @ v[block.begin : block.end, head]
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
        offsets = torch.linalg.vecdot(grad_out.float(), out.float()).unsqueeze(-1)
        for block in self.blocks:
            keys = slice(block.begin, block.end)
            for head in range(kv_heads):
                heads = slice(head * group, (head + 1) * group)
                weights = self._scores(q, k, block, head)
                torch.exp2(weights.sub_(_stack(lse, block.part, head, group)), out=weights)
                above = _stack(grad_out, block.part, head, group)
                narrow = self.workspace.cast("attention_weights", weights, v.dtype)
                add_product(grad_v[keys, head], narrow.t(), above)
                shape = (above.shape[0], block.end - block.begin)
                slope = self.workspace.take("attention_slope", shape, above.dtype)
                torch.mm(above, v[keys, head].t(), out=slope)
                slope = self.workspace.cast("attention_slope", slope, torch.float32)
                slope.sub_(_stack(offsets, block.part, head, group)).mul_(weights)
                slope = self.workspace.cast("attention_weights", slope, k.dtype)
                found = (slope @ k[keys, head]).view(-1, group, dim)
                torch.mul(found, _LN_2, out=grad_q[block.part, heads])
                queries = _stack(q, block.part, head, group)
                add_product(grad_k[keys, head], slope.t(), queries, _LN_2)

    def _scores(self, q: torch.Tensor, k: torch.Tensor, block: Block, head: int) -> torch.Tensor:
        """Masked scores of a block in bits, fp32 (queries * group, keys)."""
        group = q.shape[1] // k.shape[1]
        queries = _stack(q, block.part, head, group)
        shape = (queries.shape[0], block.end - block.begin)
        scores = self.workspace.take("attention_scores", shape, queries.dtype)
        torch.mm(queries, k[block.begin : block.end, head].t(), out=scores)
        scores = self.workspace.cast("attention_scores", scores, torch.float32)
        masked = scores.view(-1, group, shape[1])[:, :, block.masked_from :]
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
