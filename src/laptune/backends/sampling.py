"""Draw the next token from the head's best, in transformers' order of filters."""

from __future__ import annotations

import torch
from torch import Tensor

from laptune.backends.head import Head
from laptune.backends.interface import Sampling


class Sampler:
    """Chooses tokens for the requests of one run; request i has its own random stream."""

    def __init__(self, head: Head, sampling: Sampling) -> None:
        self._head, self._rules = head, sampling
        self._streams: dict[int, torch.Generator] = {}

    def choose(self, h: Tensor, requests: list[int], histories: list[list[int]]) -> list[int]:
        """Return one token a row of h (n, hidden).

        Args:
            h: last hidden states.
            requests: which request each row belongs to.
            histories: each row's prompt and reply so far, for the repetition penalty.
        """
        rules = self._rules
        penalty = rules.repetition_penalty
        seen = None
        if penalty != 1.0:
            seen = [torch.tensor(sorted(set(history))) for history in histories]
        if rules.temperature == 0:
            best = self._head.top(h, 1, penalty=penalty, seen=seen)
            return [int(ids[0]) for ids, _ in best]
        if rules.top_k:
            best = self._head.top(h, rules.top_k, penalty=penalty, seen=seen)
        else:
            best = _sorted(self._head.all(h), penalty, seen)
        return [self._draw(*pair, index) for pair, index in zip(best, requests, strict=True)]

    def _draw(self, ids: Tensor, logits: Tensor, request: int) -> int:
        """Apply temperature, top-p and min-p to sorted candidates, and draw one."""
        rules = self._rules
        probs = torch.softmax(logits.double() / rules.temperature, 0)
        keep = torch.ones(len(probs), dtype=torch.bool)
        if rules.top_p < 1:  # what comes before a token must not yet reach top_p
            keep &= probs.cumsum(0) - probs < rules.top_p
        if rules.min_p > 0:
            keep &= probs >= rules.min_p * probs[0]
        keep[0] = True
        sums = (probs * keep).cumsum(0)
        at = torch.rand((), generator=self._stream(request), dtype=torch.float64) * sums[-1]
        index = int(torch.searchsorted(sums, at, right=True))
        return int(ids[min(index, int(keep.nonzero()[-1]))])

    def _stream(self, request: int) -> torch.Generator:
        if request not in self._streams:
            mixed = (self._rules.seed * 0x9E3779B1 + request * 0x85EBCA77) % (1 << 63)
            self._streams[request] = torch.Generator().manual_seed(mixed)
        return self._streams[request]


def _sorted(
    logits: Tensor, penalty: float, seen: list[Tensor] | None
) -> list[tuple[Tensor, Tensor]]:
    """All tokens of each row, best first."""
    if seen is not None:
        for row, ids in zip(logits, seen, strict=True):
            known = row[ids]
            row[ids] = torch.where(known > 0, known / penalty, known * penalty)
    return [
        (order, row[order])
        for row in logits
        for order in [torch.argsort(row, descending=True, stable=True)]
    ]
