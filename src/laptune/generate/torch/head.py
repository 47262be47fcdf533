"""The scores of the vocabulary: half of the bytes that a token costs are the head's.

Where bf16 is the fast format, a bf16 product screens all rows with a bound on its error, and the
rows that may be among the best are computed again from the stored weights: what is drawn is drawn
from the full product's values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from laptune.generate.torch.matrix import Choice, product

_BLOCK = 256  # rows whose largest score stands for them when the k-th best is bounded
_CHUNK = 8192  # rows of the head that are widened at a time
_ROWS = 32  # states whose scores are held at once
_SUM_ERROR = 640 * 2.0**-23  # relative to |h| |w|, for fp32 sums of up to some thousand terms


class Head:
    """Scores of the vocabulary for states h (n, hidden); ``table`` is (vocab, hidden)."""

    def __init__(self, table: Tensor, choice: Choice) -> None:
        self.table = table
        self._wide: Callable[[Tensor], Tensor] | None = None  # in fp32, made when it is needed
        self._is_turned = choice.is_turned
        dtypes = choice.one, choice.many
        is_wanted = table.dtype == torch.bfloat16 and torch.bfloat16 in dtypes
        self._norm = max(_norms(table)) if is_wanted else 0.0
        is_screen_right = is_wanted and self._keeps_bound()
        self._is_screened = [is_screen_right and dtype == torch.bfloat16 for dtype in dtypes]

    def logits(
        self, h: Tensor, num_exact: int | None, seen: Sequence[Sequence[int]] | None = None
    ) -> Tensor:
        """Return the logits (n, vocab) fp32, of which the best ``num_exact`` a row are exact.

        All are with None. Those of a row's ``seen`` ids are, too, and do not count among the best:
        a penalty may put others in their place.
        """
        if num_exact is None or not self._is_screened[len(h) > 1]:
            return self._exact(h)
        scores, errors = self._screen(h)
        for i, (row, error) in enumerate(zip(scores, errors, strict=True)):
            known = sorted(set(seen[i])) if seen else []
            ids = _may_be_best(row, error, num_exact + len(known))
            ids = torch.cat((ids, torch.tensor(known, dtype=torch.long)))
            row[ids] = (self.table[ids].double() @ h[i].double()).float()
        return scores

    def log_probs(self, h: Tensor, targets: Tensor) -> Tensor:
        """Return log p of ``targets`` (n,) given states h (n, hidden), fp32."""
        found = []
        for rows, wanted in zip(h.split(_ROWS), targets.split(_ROWS), strict=True):
            logits = self._exact(rows)
            found.append(logits.gather(1, wanted[:, None])[:, 0] - logits.logsumexp(1))
        return torch.cat(found)

    def _exact(self, h: Tensor) -> Tensor:
        """Logits (n, vocab) by fp32 products with the stored weights."""
        if self._wide is None:
            self._wide = product(self.table, torch.float32, is_turned=self._is_turned)
        return self._wide(h)

    def _screen(self, h: Tensor, rows: slice = slice(None)) -> tuple[Tensor, list[float]]:
        """Scores (n, rows) by a bf16 product, and a bound on the error of each of the n."""
        rounded = h.bfloat16()
        scores = F.linear(rounded, self.table[rows]).float()
        lost = (h - rounded.float()).norm(dim=1) + _SUM_ERROR * h.norm(dim=1)
        # The result is rounded to 8 bits of mantissa: half a unit of the largest score.
        return scores, (lost * self._norm + scores.abs().amax(1) * 2.0**-8).tolist()

    def _keeps_bound(self) -> bool:
        """Compare with the exact product on a part of the table: this machine may sum in bf16."""
        h = torch.randn(1, self.table.shape[1], generator=torch.Generator().manual_seed(0))
        h[:, 0] *= 30  # states have a few large entries
        part = slice(0, _CHUNK)
        scores, (error,) = self._screen(h, part)
        exact = self.table[part].double() @ h[0].double()
        return bool(((scores[0] - exact).abs() <= error).all())


def _norms(table: Tensor) -> Iterator[float]:
    """The largest norm of a row, in each chunk of rows."""
    return (float(part.float().norm(dim=1).max()) for part in table.split(_CHUNK))


def _may_be_best(score: Tensor, error: float, k: int) -> Tensor:
    """Ids whose exact logit may be among the k best, given |exact - score| <= error."""
    if k == 1:
        least = score.max()
    else:  # the k-th largest of the blocks' maxima is no more than the k-th largest of all
        whole = len(score) // _BLOCK * _BLOCK
        tops = torch.cat((score[:whole].view(-1, _BLOCK).amax(1), score[whole:]))
        source = tops if len(tops) >= k else score
        least = source.topk(min(k, len(source))).values[-1]
    return torch.nonzero(score >= least - 2 * error).flatten()
