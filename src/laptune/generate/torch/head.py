"""The best tokens of the vocabulary, exactly, without reading the whole head in full precision.

Half of the bytes that a token costs are the head's: 262,144 rows of which one is wanted, or 64.
So a cheap product screens all rows, with a proven bound on its error; the rows that may still
be among the best k are then computed from the stored weights in fp64. The answer is that of the
full product, whichever screen ran.
"""

from __future__ import annotations

import threading

import torch
import torch.nn.functional as F
from torch import Tensor

from laptune.generate.torch.screens import Bf16Screen, FullScreen, HalfScreen, Int8Screen

_BLOCK = 256  # rows whose largest score stands for them when the k-th best is bounded
_VOCAB_CHUNK = 8192  # rows of the head that are in fp32 at a time while scoring
_INT8_ROWS = 4  # above this the two digits of a state cost more than fp16's bytes
_MIN_INT8_STEPS = 150  # packing the int8 rows takes as long as they save in so many steps


class Head:
    """Scores of the vocabulary for states h (n, hidden); ``table`` is (vocab, hidden)."""

    def __init__(self, table: Tensor, one: torch.dtype) -> None:
        self.table, self._one = table, one
        self._cheap: Bf16Screen | HalfScreen | None = None
        self._int8: Int8Screen | None = None
        self._full: FullScreen | None = None
        self._building: threading.Thread | None = None

    @property
    def screen_name(self) -> str:
        """Which screen serves single rows now."""
        return self._screen(1).name

    def prepare(self, num_steps: int, num_rows: int = 1, *, in_background: bool = False) -> None:
        """Build the int8 screen when ``num_steps`` tokens will repay it, or while a user types."""
        is_worth = num_steps >= _MIN_INT8_STEPS and self.table.numel() > 1 << 22
        is_worth &= num_rows <= _INT8_ROWS or not self._is_half
        if self._int8 or self._building or not is_worth or not Int8Screen.is_available():
            return
        self._building = threading.Thread(target=self._build_int8, daemon=True)
        self._building.start()
        if not in_background:
            self._building.join()

    def top(
        self, h: Tensor, k: int, *, penalty: float = 1.0, seen: list[Tensor] | None = None
    ) -> list[tuple[Tensor, Tensor]]:
        """Return per row the ids and fp64 logits of the k best tokens, best first.

        Equal logits are ordered by id. ``penalty`` divides positive and multiplies negative
        logits of the row's ``seen`` ids (CTRL, arXiv 1909.05858), before the best are chosen.
        """
        k = min(k, self.table.shape[0])
        scores, slope, offset = self._screen(len(h))(h)
        norms = h.norm(dim=1).tolist()
        best = []
        for row, score in enumerate(scores):
            # |exact - score| <= bound, where bound is one number or one a row of the table
            bound = slope * norms[row] + offset[row]
            known = seen[row] if seen is not None and penalty != 1.0 else None
            if known is not None and len(known):
                score[known] = _penalized(self._exact(h[row], known), penalty).float()
            ids = _may_be_best(score, bound, k)
            logits = self._exact(h[row], ids)
            if known is not None and len(known):
                logits = torch.where(torch.isin(ids, known), _penalized(logits, penalty), logits)
            order = torch.argsort(logits, descending=True, stable=True)[:k]
            best.append((ids[order], logits[order]))
        return best

    def all(self, h: Tensor) -> Tensor:
        """Return every logit (n, vocab) in fp32: for sampling without top-k."""
        return torch.cat([F.linear(h, part.float()) for part in self.table.split(_VOCAB_CHUNK)], 1)

    def log_probs(self, h: Tensor, targets: Tensor) -> Tensor:
        """Return log p of ``targets`` (n,) given states h (n, hidden), fp32, chunk by chunk."""
        total = torch.full((len(h),), -torch.inf)
        chosen = torch.empty(len(h))
        for begin in range(0, self.table.shape[0], _VOCAB_CHUNK):
            part = self.table[begin : begin + _VOCAB_CHUNK].float()
            logits = F.linear(h, part)
            total = torch.logaddexp(total, logits.logsumexp(1))
            at = targets - begin
            inside = (at >= 0) & (at < len(part))
            chosen[inside] = logits[inside, at[inside]]
        return chosen - total

    def close(self) -> None:
        """Wait for a screen that is being built."""
        if self._building:
            self._building.join()

    @property
    def _is_half(self) -> bool:
        return self._one == torch.float16 and self.table.dtype == torch.bfloat16

    def _screen(self, num_rows: int) -> Int8Screen | Bf16Screen | HalfScreen | FullScreen:
        if self._int8 is not None and (num_rows <= _INT8_ROWS or not self._is_half):
            return self._int8
        if self._is_half:
            self._cheap = self._cheap or HalfScreen(self.table)
            return self._cheap
        if num_rows == 1 and self._one == torch.bfloat16 and self.table.dtype == torch.bfloat16:
            self._cheap = self._cheap or Bf16Screen(self.table)
            return self._cheap
        self._full = self._full or FullScreen(self.table)
        return self._full

    def _build_int8(self) -> None:
        screen = Int8Screen(self.table)
        if screen.is_right(self.table):
            self._int8, self._full = screen, None

    def _exact(self, h: Tensor, ids: Tensor) -> Tensor:
        return self.table[ids].double() @ h.double()


def _may_be_best(score: Tensor, bound: Tensor | float, k: int) -> Tensor:
    """Ids (ascending) whose exact logit may be among the k best, given |error| <= bound."""
    lower = score - bound
    if k == 1:
        least = lower.max()
    else:  # the k-th largest of the blocks' maxima is no more than the k-th largest of all
        whole = len(lower) // _BLOCK * _BLOCK
        tops = lower[:whole].view(-1, _BLOCK).amax(1)
        tops = torch.cat((tops, lower[whole:]))
        source = tops if len(tops) >= k else lower
        least = source.topk(k).values[-1]
    return torch.nonzero(score + bound >= least).flatten()


def _penalized(logits: Tensor, penalty: float) -> Tensor:
    return torch.where(logits > 0, logits / penalty, logits * penalty)
