"""A few sequence lengths instead of one for every sample, where each new shape costs memory.

For bf16 products torch calls oneDNN, which writes machine code for every new shape and keeps it: a
sample of a new length costs some 75 shapes of half a megabyte, 40 lengths more than the weights.
So samples are padded, by a few percent, to the lengths that a run's data makes cheapest. Padding
stands behind the text, where causal attention hides it, and carries no loss.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from laptune.train.network import Sample

_GRAIN = 16  # lengths are multiples of it
_MOST_LENGTHS = 12
_ENOUGH_PADDING = 0.05  # of the tokens: more lengths than that takes would only cost memory
_UNSEEN_GRAIN = 64  # of what is longer than all that was announced


class Shapes:
    """The lengths and supervised row counts that the samples of a run are padded to."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        self._tokens = cheapest(sample.num_tokens for sample in samples)
        self._rows = cheapest(sample.num_targets for sample in samples)

    def pad(self, sample: Sample) -> Sample:
        """The sample with padding; longer ones than were announced get a multiple of 64."""
        num_tokens = _round_up(sample.num_tokens, self._tokens)
        return sample.padded(num_tokens, _round_up(sample.num_targets, self._rows))


def cheapest(lengths: Iterable[int]) -> list[int]:
    """A few lengths, ascending, to which rounding up adds the least: as few as add 5% or less."""
    counts = Counter(-(-length // _GRAIN) * _GRAIN for length in lengths)
    known = sorted(counts)
    enough = _ENOUGH_PADDING * sum(length * count for length, count in counts.items())
    # best[j]: the least padding of the lengths up to known[j], and the lengths chosen for it.
    best = [(_padding(known[: j + 1], counts), [known[j]]) for j in range(len(known))]
    for _ in range(_MOST_LENGTHS - 1):
        if best[-1][0] <= enough:
            break
        best = [
            min(
                [best[j]]
                + [
                    (best[i][0] + _padding(known[i + 1 : j + 1], counts), [*best[i][1], known[j]])
                    for i in range(j)
                ]
            )
            for j in range(len(known))
        ]
    return best[-1][1] if best else []


def _padding(lengths: list[int], counts: Counter) -> int:
    """Tokens added when all `lengths` are rounded up to the last."""
    return sum((lengths[-1] - length) * counts[length] for length in lengths)


def _round_up(length: int, steps: list[int]) -> int:
    place = bisect_left(steps, length)
    return steps[place] if place < len(steps) else -(-length // _UNSEEN_GRAIN) * _UNSEEN_GRAIN


def bound_kernel_cache() -> None:
    """Let oneDNN keep few finished primitives; to be called before its first product.

    128 hold what two workers need for the sample at hand; the default of 1,024 holds 250 MB more.
    """
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "128")
