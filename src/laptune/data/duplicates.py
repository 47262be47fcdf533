"""Near-duplicates: samples whose sets of word 5-grams overlap by a given Jaccard similarity.

Up to ``EXACT_ROWS`` rows every pair is measured. Beyond, MinHash signatures cut in bands propose
the pairs (Broder 1997; banding as in Leskovec, Rajaraman and Ullman, Mining of Massive Datasets,
chapter 3), and each proposed pair is then measured exactly: no false alarm, few misses.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from laptune.core import console
from laptune.data.ngrams import fold, jaccard

EXACT_ROWS = 5_000
NUM_BANDS, BAND_ROWS = 20, 6  # a pair at 0.8 is proposed with probability 0.998, at 0.4 with 0.08
NUM_HASHES = NUM_BANDS * BAND_ROWS
_HEADS = 4  # members of a bucket that each other member is compared with
_SEED = 20
_TELL_EVERY = 1_000


@dataclass(frozen=True, slots=True)
class Cluster:
    """Rows (their indices) tied together by similar pairs; ``similarity`` is the highest."""

    rows: tuple[int, ...]
    similarity: float


class NearDuplicates:
    """Collects the shingles of one row after another, then finds the clusters."""

    def __init__(self, similarity: float) -> None:
        self.similarity = similarity
        # One long array for all rows: a hundred thousand small ones cost half as much again.
        self._flat = array("I")
        self._ends = array("q", [0])

    def add(self, shingles: np.ndarray) -> None:
        """Take the shingles of the next row, (shingles,) uint32, sorted and distinct."""
        self._flat.frombytes(shingles.tobytes())
        self._ends.append(len(self._flat))

    @property
    def is_exact(self) -> bool:
        """Whether every pair is measured."""
        return len(self) <= EXACT_ROWS

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, row: int) -> np.ndarray:
        """Return the shingles of one row; a view is made when asked, not kept for each."""
        if not 0 <= row < len(self):
            raise IndexError(row)
        start, end = self._ends[row], self._ends[row + 1]
        return np.frombuffer(self._flat, np.uint32, end - start, 4 * start)

    def clusters(self) -> list[Cluster]:
        """Return the clusters, largest first."""
        forest = _Forest()
        if self.is_exact:
            for first, second, similarity in _all_pairs(list(self), self.similarity):
                forest.join(first, second, similarity)
        else:
            for first, second in _proposed_pairs(self):
                if forest.root(first) == forest.root(second):
                    continue
                similarity = jaccard(self[first], self[second])
                if similarity >= self.similarity:
                    forest.join(first, second, similarity)
        return forest.clusters()


def _all_pairs(rows: list[np.ndarray], least: float) -> Iterator[tuple[int, int, float]]:
    """Count shared shingles of each row with all earlier ones through an inverted index."""
    if not rows:
        return
    sizes = np.array([len(row) for row in rows])
    owner = np.repeat(np.arange(len(rows)), sizes)
    flat = np.concatenate(rows)
    order = np.argsort(flat, kind="stable")  # stable: owners rise within one shingle
    owner, flat = owner[order], flat[order]
    for i, row in enumerate(rows):
        first = np.searchsorted(flat, row, side="left")
        last = np.searchsorted(flat, row, side="right")
        spans = [owner[a:b] for a, b in zip(first, last, strict=True) if b - a > 1]
        if not spans:
            continue
        shared = np.bincount(np.concatenate(spans), minlength=len(rows))[:i]
        similarity = shared / (sizes[i] + sizes[:i] - shared)
        for j in np.nonzero(similarity >= least)[0]:
            yield int(j), i, float(similarity[j])


def signature(shingles: np.ndarray, factors: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Return the MinHash of a set of shingles, (NUM_HASHES,) uint32."""
    if not len(shingles):
        return np.full(len(factors), 0xFFFFFFFF, dtype=np.uint32)
    mixed = shingles.astype(np.uint32)
    mixed = (mixed ^ (mixed >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    mixed ^= mixed >> np.uint32(13)
    return (mixed[None, :] * factors[:, None] + offsets[:, None]).min(axis=1)


def _proposed_pairs(rows: NearDuplicates) -> Iterator[tuple[int, int]]:
    """Pairs that agree in a whole band; the same pair may come once a band."""
    random = np.random.default_rng(_SEED)
    factors = random.integers(0, 2**31, NUM_HASHES, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    offsets = random.integers(0, 2**32, NUM_HASHES, dtype=np.uint32)
    keys = np.empty((NUM_BANDS, len(rows)), dtype=np.uint64)  # of a whole signature, its bands
    with console.progress("near-duplicates", len(rows), "rows") as bar:
        for i, row in enumerate(rows):
            bands = signature(row, factors, offsets).reshape(NUM_BANDS, BAND_ROWS)
            keys[:, i] = fold(bands.astype(np.uint64))
            if i % _TELL_EVERY == 0:
                bar.advance(i - bar.done)
        bar.advance(len(rows) - bar.done)
    for band in keys:
        for bucket in _buckets(band):
            yield from _bucket_pairs(bucket)


def _buckets(keys: np.ndarray) -> Iterator[np.ndarray]:
    """Yield the rows whose keys (rows,) are equal, ascending, buckets of one left out."""
    order = np.argsort(keys, kind="stable")
    starts = np.flatnonzero(np.diff(keys[order], prepend=~keys[order[0]]))
    sizes = np.diff(starts, append=len(keys))
    for start, size in zip(starts[sizes > 1], sizes[sizes > 1], strict=True):
        yield order[start : start + size]


def _bucket_pairs(bucket: np.ndarray) -> Iterator[tuple[int, int]]:
    """Each member with the first few and with its neighbour: linear in the bucket's size."""
    members = bucket.tolist()
    for i in range(1, len(members)):
        for j in {*range(min(_HEADS, i)), i - 1}:
            yield members[j], members[i]


class Seen:
    """Rows that come one by one, each looked up among those before it."""

    def __init__(self) -> None:
        self._rows: list[int] = []  # number of shingles of each
        self._holders: dict[int, list[int]] = {}  # shingle -> rows that have it

    def add(self, shingles: np.ndarray) -> None:
        """Take the shingles of a row, (shingles,) uint32, distinct."""
        for shingle in shingles.tolist():
            self._holders.setdefault(shingle, []).append(len(self._rows))
        self._rows.append(len(shingles))

    def most_similar(self, shingles: np.ndarray) -> float:
        """Return the highest Jaccard similarity to a row; 0 when there is none."""
        shared = self._shared(shingles)
        size = len(shingles)
        return max((n / (size + self._rows[row] - n) for row, n in shared.items()), default=0.0)

    def most_shared(self, shingles: np.ndarray) -> float:
        """Return the highest share of the shorter one's shingles that a row has too."""
        shared = self._shared(shingles)
        size = len(shingles)
        return max((n / min(size, self._rows[row]) for row, n in shared.items()), default=0.0)

    def _shared(self, shingles: np.ndarray) -> Counter[int]:
        holders = self._holders
        return Counter(row for shingle in shingles.tolist() for row in holders.get(shingle, ()))


def group_rows(questions: Sequence[Hashable], clusters: Iterable[Sequence[int]]) -> list[list[int]]:
    """Return all rows (their indices) in groups: those of equal questions, and of a cluster."""
    forest = _Forest()
    first: dict[Hashable, int] = {}
    for row, question in enumerate(questions):
        if (same := first.setdefault(question, row)) != row:
            forest.join(same, row, 1.0)
    for cluster in clusters:
        for row in cluster[1:]:
            forest.join(cluster[0], row, 1.0)
    groups: dict[int, list[int]] = {}
    for row in range(len(questions)):
        groups.setdefault(forest.root(row), []).append(row)
    return list(groups.values())


class _Forest:
    """Union-find with path halving; a cluster keeps its highest similarity."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}
        self._best: dict[int, float] = {}

    def root(self, row: int) -> int:
        """Return the lowest row of the cluster that ``row`` is in."""
        parent = self._parent
        while parent.get(row, row) != row:
            parent[row] = parent.get(parent[row], parent[row])
            row = parent[row]
        return row

    def join(self, first: int, second: int, similarity: float) -> None:
        """Put two rows in one cluster."""
        low, high = sorted((self.root(first), self.root(second)))
        self._parent.setdefault(low, low)
        self._parent[high] = low
        both = (self._best.get(low, 0.0), self._best.get(high, 0.0), similarity)
        self._best[low] = max(both)

    def clusters(self) -> list[Cluster]:
        """Return the clusters, largest first."""
        members: dict[int, list[int]] = {}
        for row in self._parent:
            members.setdefault(self.root(row), []).append(row)
        found = [
            Cluster(tuple(sorted(rows)), round(self._best[key], 4)) for key, rows in members.items()
        ]
        return sorted(found, key=lambda cluster: (-len(cluster.rows), cluster.rows))
