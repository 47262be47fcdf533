"""Draw the next token from the head's best."""

from __future__ import annotations

import torch
from torch import Tensor

from laptune.generate.drawing import Drawer
from laptune.generate.interface import Sampling
from laptune.generate.torch.head import Head


class Sampler:
    """Chooses tokens for the requests of one run, from their last hidden states."""

    def __init__(self, head: Head, sampling: Sampling) -> None:
        self._head, self._rules = head, sampling
        self._drawer = Drawer(sampling)

    def choose(self, h: Tensor, requests: list[int], histories: list[list[int]]) -> list[int]:
        """Return one token a row of h (n, hidden).

        Args:
            h: last hidden states.
            requests: which request each row belongs to.
            histories: each row's prompt and reply so far, for the repetition penalty.
        """
        rules = self._rules
        if rules.temperature > 0 and not rules.top_k:
            rows = zip(self._head.all(h).numpy(), requests, histories, strict=True)
            return [self._drawer.choose(row, index, seen) for row, index, seen in rows]
        penalty = rules.repetition_penalty
        seen = None
        if penalty != 1.0:
            seen = [torch.tensor(sorted(set(history))) for history in histories]
        count = 1 if rules.temperature == 0 else rules.top_k
        best = self._head.top(h, count, penalty=penalty, seen=seen)
        return [
            int(ids[self._drawer.draw(logits.numpy(), index)])
            for (ids, logits), index in zip(best, requests, strict=True)
        ]
