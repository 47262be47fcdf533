"""The merges of a SentencePiece BPE, which follow from its scores.

A merge is every split of a piece into two pieces. A vocabulary has millions of places to split at,
so the parts are looked up by a rolling hash, all at once, and the hits compared as text.
"""

from __future__ import annotations

import numpy as np

_BASE = 0x9E3779B97F4A7C15  # any odd number: powers have inverses modulo 2^64
_INVERSE = pow(_BASE, -1, 1 << 64)


def by_score(texts: list[str], scores: np.ndarray) -> list[tuple[str, str]]:
    """(left, right) of every split of a piece into two pieces, best score first.

    `texts` are the distinct normal pieces in the order of their ids, `scores` theirs. Pieces of one
    score keep the order of their ids; splits of one piece go by the ids of left, then right.
    """
    if not 0 < len(texts) < 1 << 21:  # three indices make one number below
        return _one_by_one(texts, scores)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    span = _Hashes("".join(texts))
    ends = np.cumsum(lengths)
    starts = ends - lengths
    known = span.between(starts, ends)
    by_hash = np.argsort(known)
    known = known[by_hash]
    if (known[1:] == known[:-1]).any():  # two pieces of one hash
        return _one_by_one(texts, scores)

    def find(hashes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Which of these are a piece's, and of which piece; in no particular order."""
        order = np.argsort(hashes)  # a search for sorted keys stays in the cache
        hashes = hashes[order]
        at = np.minimum(np.searchsorted(known, hashes), len(known) - 1)
        is_found = known[at] == hashes
        return order[is_found], by_hash[at[is_found]]

    whole = np.repeat(np.arange(len(texts)), lengths)
    cut = np.arange(len(whole))
    is_inside = cut > starts[whole]
    whole, cut = whole[is_inside], cut[is_inside]
    found, left = find(span.between(starts[whole], cut))
    whole, cut = whole[found], cut[found]
    found, right = find(span.between(cut, ends[whole]))
    whole, left = whole[found], left[found]
    rank = np.empty(len(texts), np.int64)
    rank[np.argsort(-scores, kind="stable")] = np.arange(len(texts))
    order = np.argsort((rank[whole] * len(texts) + left) * len(texts) + right)
    rows = zip(*(column[order].tolist() for column in (whole, left, right)), strict=True)
    return [(texts[a], texts[b]) for w, a, b in rows if texts[a] + texts[b] == texts[w]]


class _Hashes:
    """Polynomial hashes modulo 2^64 of any parts of one text."""

    def __init__(self, text: str) -> None:
        codes = np.frombuffer(text.encode("utf-32-le"), "<u4").astype(np.uint64)
        codes += np.uint64(1)  # a zero would not count
        self._sums = np.zeros(len(codes) + 1, np.uint64)
        np.cumsum(codes * _powers(_BASE, len(codes)), out=self._sums[1:])
        self._shifts = _powers(_INVERSE, len(codes) + 1)

    def between(self, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
        """Hashes of text[start:end]."""
        return (self._sums[ends] - self._sums[starts]) * self._shifts[starts]


def _powers(base: int, count: int) -> np.ndarray:
    powers = np.full(count, base, np.uint64)
    powers[:1] = 1
    return np.cumprod(powers, out=powers)


def _one_by_one(texts: list[str], scores: np.ndarray) -> list[tuple[str, str]]:
    """The same without hashes, for texts that were made to collide."""
    ids = {text: index for index, text in enumerate(texts)}
    merges = []
    for index in np.argsort(-scores, kind="stable").tolist():
        text = texts[index]
        merges += sorted(
            (ids[text[:cut]], ids[text[cut:]])
            for cut in range(1, len(text))
            if text[:cut] in ids and text[cut:] in ids
        )
    return [(texts[left], texts[right]) for left, right in merges]
