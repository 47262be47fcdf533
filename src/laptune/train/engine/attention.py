"""Causal attention of one sample, forward and backward, in blocks of query rows.

A block sees the keys up to its last row, and in a sliding layer from `window - 1` before its first
row, so the work follows the mask. Probabilities are recomputed from the saved log-sum-exp (Dao et
al. 2022), never kept. The query heads that share a key head are stacked as rows of one product.
Powers are of two: scores and log-sum-exps count in bits.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch

from laptune.train.engine.elementwise import LOG2_E
from laptune.train.engine.workspace import Workspace, add_product

_BLOCK_QUERIES = 128


def _blocks(positions: torch.Tensor | None, num_keys: int, window: int) -> Iterator[tuple]:
    """Yield (query slice, first key, end key, positions of the queries) of each block."""
    num_queries = num_keys if positions is None else positions.shape[0]
    for begin in range(0, num_queries, _BLOCK_QUERIES):
        part = slice(begin, min(begin + _BLOCK_QUERIES, num_queries))
        where = torch.arange(part.start, part.stop) if positions is None else positions[part]
        first, last = int(where[0]), int(where[-1])
        yield part, max(0, first - window + 1) if window else 0, last + 1, where


def _hide(scores: torch.Tensor, where: torch.Tensor, begin: int, end: int, window: int) -> None:
    """Set the scores (queries, heads, keys) of keys that a query must not see to -inf."""
    first = int(where[0])
    if not window or end - window <= begin:  # all see what stands before the first query
        scores, begin, window = scores[:, :, first - begin :], first, 0
    where = where.to(scores.device)
    keys = torch.arange(begin, end, device=scores.device)
    distance = where[:, None] - keys[None, :]
    hidden = distance < 0
    if window:
        hidden |= distance >= window
    scores.masked_fill_(hidden.unsqueeze(1), float("-inf"))


def _stack(x: torch.Tensor, part: slice, head: int, group: int) -> torch.Tensor:
    """Rows of the `group` query heads that share key head `head`: (queries * group, head_dim)."""
    return x[part, head * group : (head + 1) * group].reshape(-1, x.shape[-1])


class Attention:
    """softmax(scale * q k^T) v over one sample.

    Shapes: q, out (queries, heads, head_dim); k, v (keys, kv_heads, head_dim);
    lse (queries, heads, 1) fp32, in bits. `positions` (queries,) int64 ascending are the queries'
    places in the sample, None when every token asks. `window` 0 means no limit.
    """

    def __init__(self, scale: float, window: int, workspace: Workspace) -> None:
        self.scale, self.window, self.workspace = scale, window, workspace

    def forward(self, q, k, v, positions, out, lse) -> None:
        """Fill `out` and `lse`."""
        kv_heads, group = k.shape[1], q.shape[1] // k.shape[1]
        for part, begin, end, where in _blocks(positions, k.shape[0], self.window):
            for head in range(kv_heads):
                heads = slice(head * group, (head + 1) * group)
                scores = self._scores(q, k, part, begin, end, head, where)
                highest = scores.amax(1, keepdim=True)
                weights = torch.exp2(scores.sub_(highest), out=scores)
                total = weights.sum(1, keepdim=True)
                weights /= total
                lse[part, heads] = total.log2_().add_(highest).view(-1, group, 1)
                weights = self.workspace.cast("attention_weights", weights, v.dtype)
                out[part, heads] = (weights @ v[begin:end, head]).view(-1, group, v.shape[-1])

    def backward(self, q, k, v, positions, out, lse, grad_out, grads) -> None:
        """Fill `grads` = (dq, dk, dv), shaped like q, k, v, fp32; dk and dv are zeroed first."""
        grad_q, grad_k, grad_v = grads
        grad_k.zero_()
        grad_v.zero_()
        kv_heads, group = k.shape[1], q.shape[1] // k.shape[1]
        for part, begin, end, where in _blocks(positions, k.shape[0], self.window):
            for head in range(kv_heads):
                heads = slice(head * group, (head + 1) * group)
                weights = self._scores(q, k, part, begin, end, head, where)
                torch.exp2(weights.sub_(lse[part, heads].reshape(-1, 1)), out=weights)
                above = _stack(grad_out, part, head, group)
                below = _stack(out, part, head, group)
                offset = torch.linalg.vecdot(above.float(), below.float()).unsqueeze(1)
                values, keys = v[begin:end, head], k[begin:end, head]
                cast_weights = self.workspace.cast("attention_weights", weights, v.dtype)
                add_product(grad_v[begin:end, head], cast_weights.t(), above)
                shape = (above.shape[0], end - begin)
                slope = self.workspace.take("attention_slope", shape, above.dtype)
                torch.mm(above, values.t(), out=slope)
                slope = self.workspace.cast("attention_slope", slope, torch.float32)
                slope.sub_(offset).mul_(weights).mul_(self.scale)
                slope = self.workspace.cast("attention_weights", slope, k.dtype)
                grad_q[part, heads] = (slope @ keys).view(-1, group, k.shape[-1]).float()
                add_product(grad_k[begin:end, head], slope.t(), _stack(q, part, head, group))

    def _scores(self, q, k, part, begin, end, head, where) -> torch.Tensor:
        """Masked scores of a block in bits, fp32 (queries * group, keys)."""
        group = q.shape[1] // k.shape[1]
        queries = _stack(q, part, head, group)
        shape = (queries.shape[0], end - begin)
        scores = self.workspace.take("attention_scores", shape, queries.dtype)
        torch.mm(queries, k[begin:end, head].t(), out=scores)
        scores = self.workspace.cast("attention_scores", scores, torch.float32)
        scores *= self.scale * LOG2_E
        _hide(scores.view(-1, group, end - begin), where, begin, end, self.window)
        return scores
