"""Filters and the draw itself, in numpy: the same for every backend that holds the logits.

The order is transformers' own: repetition penalty, temperature, top-k, top-p.
"""

from __future__ import annotations

import numpy as np

from laptune.generate.interface import Sampling


class Drawer:
    """Draws for the requests of one run; request i has its own random stream."""

    def __init__(self, rules: Sampling) -> None:
        self.rules = rules
        self._streams: dict[int, np.random.Generator] = {}

    def draw(self, logits: np.ndarray, request: int) -> int:
        """Return an index into ``logits``: candidates after penalty and top-k, best first."""
        rules = self.rules
        if rules.temperature == 0 or len(logits) == 1:
            return 0
        scaled = (logits - logits[0]).astype(np.float64) / rules.temperature
        probs = np.exp(scaled)
        probs /= probs.sum()
        keep = np.ones(len(probs), dtype=bool)
        if rules.top_p < 1:  # what comes before a token must not yet reach top_p
            keep &= probs.cumsum() - probs < rules.top_p
        keep[0] = True
        sums = (probs * keep).cumsum()
        at = self._stream(request).random() * sums[-1]
        index = int(np.searchsorted(sums, at, side="right"))
        return min(index, int(np.flatnonzero(keep)[-1]))

    def choose(self, logits: np.ndarray, request: int, seen: list[int]) -> int:
        """Return a token from all logits (vocab,), which are changed; ``seen`` is penalized."""
        rules = self.rules
        if rules.repetition_penalty != 1.0 and seen:
            ids = np.unique(seen)
            known = logits[ids]
            penalty = rules.repetition_penalty
            logits[ids] = np.where(known > 0, known / penalty, known * penalty)
        if rules.temperature == 0:
            return int(logits.argmax())
        count = min(rules.top_k or logits.size, logits.size)
        ids = np.argpartition(-logits, count - 1)[:count]
        ids = ids[np.lexsort((ids, -logits[ids]))]
        return int(ids[self.draw(logits[ids], request)])

    def _stream(self, request: int) -> np.random.Generator:
        if request not in self._streams:
            self._streams[request] = np.random.default_rng((self.rules.seed, request))
        return self._streams[request]
