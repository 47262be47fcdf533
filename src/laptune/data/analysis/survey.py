"""One pass over the data in batches: everything that the report says of single rows and of pairs.

Nothing of a row is kept but numbers, hashes, its id and a line of text, so that 100,000 rows fit
in memory. Token counts and code are exact for the first ``EXACT_ROWS`` rows; of the
rows beyond, one in ``SAMPLE_EVERY`` (by hash) is measured and stands for the others.
"""

from __future__ import annotations

import json
import warnings
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice

from laptune.data.analysis import findings
from laptune.data.analysis.contamination import Overlap, TaskIndex
from laptune.data.analysis.lengths import Lengths
from laptune.data.columns import ASIDE
from laptune.data.duplicates import NearDuplicates
from laptune.data.loading import Row
from laptune.data.ngrams import hash_words, shingles, words_of
from laptune.data.problems import Problem
from laptune.data.split import conversation_sha256, prompt_sha256, question_sha256
from laptune.data.tokens import first_supervised, token_problem
from laptune.text.chat import ChatFormat, Tokens, encode_all
from laptune.text.records import Record
from laptune.text.tokenizer import Tokenizer

EXACT_ROWS = 5_000
SAMPLE_EVERY = 20
BATCH_ROWS = 256
NUM_PREVIEW_CHARS = 48
_SEARCHES = (findings.secrets, findings.foreign_markers, findings.html, findings.indented)
MOST_ITEMS = 200  # findings of one kind that are listed; all are counted
MOST_VALUES = 40  # a column with more distinct values is not a category


@dataclass
class Options:
    """What the pass looks for."""

    max_length: int
    near_similarity: float | None  # None: no near-duplicate search
    is_exact: bool = False  # measure every row
    text_prompt: str = ""  # the question that all plain text has


@dataclass
class Survey:
    """Counts and findings; fill it with ``consume``, one part ("train", "validation") at a time."""

    options: Options
    fmt: ChatFormat
    tasks: TaskIndex
    tokenizer: Tokenizer | None = None
    num_rows: int = 0
    problems: list[Problem] = field(default_factory=list)
    left_out: list[Problem] = field(default_factory=list)
    # Of each good row, by index:
    ids: list[str] = field(default_factory=list)
    previews: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    lines: array = field(default_factory=lambda: array("q"))
    hashes: list[bytes] = field(default_factory=list)
    questions: list[bytes] = field(default_factory=list)
    prompts: list[bytes] = field(default_factory=list)
    num_chars: int = 0
    first_row: dict[bytes, int] = field(default_factory=dict)
    copies: dict[int, list[int]] = field(default_factory=dict)  # first row -> its exact copies
    unique_rows: array = field(default_factory=lambda: array("q"))  # rows given to ``near``
    lengths: Lengths = field(default_factory=Lengths)
    blocks: Counter[str] = field(default_factory=Counter)
    turns: Counter[int] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    columns: dict[str, Counter[str]] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    items: dict[str, list[findings.Finding]] = field(default_factory=dict)
    overlaps: list[tuple[int, Overlap]] = field(default_factory=list)
    near: NearDuplicates | None = None
    is_sampled: bool = False

    def __post_init__(self) -> None:
        if self.options.near_similarity is not None:
            self.near = NearDuplicates(self.options.near_similarity)

    def consume(self, rows: Iterable[Row], part: str) -> None:
        """Read all of ``rows``; the tokenizer works in a thread beside the other checks."""
        pending: tuple[list[tuple[Record, int]], Future] | None = None
        with ThreadPoolExecutor(max_workers=1) as pool, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an odd escape in a block of code
            for batch in _batches(self._good(iter(rows)), BATCH_ROWS):
                jobs = self._take(batch, part)
                before, pending = pending, None
                if self.tokenizer:
                    talks = [record.messages for record, _ in jobs]
                    pending = jobs, pool.submit(encode_all, talks, self.tokenizer, self.fmt)
                self._look(batch, jobs)
                if before:
                    self._measure(*before)
            if pending:
                self._measure(*pending)

    def _good(self, rows: Iterator[Row]) -> Iterator[Record]:
        for row in rows:
            self.num_rows += 1
            if row.record:
                yield row.record
            else:
                (self.left_out if row.is_left_out else self.problems).append(row.problem)

    def _take(self, batch: list[Record], part: str) -> list[tuple[Record, int]]:
        """Note each row; return those to tokenize, with the number of rows that each stands for."""
        jobs = []
        for record in batch:
            index = len(self.ids)
            digest = bytes.fromhex(conversation_sha256(record)[:32])
            self.ids.append(record.id)
            self.sources.append(record.source)
            self.parts.append(part)
            self.lines.append(record.line)
            self.hashes.append(digest)
            question = question_sha256(record, self.options.text_prompt)
            self.questions.append(bytes.fromhex(question[:32]))
            self.prompts.append(bytes.fromhex(prompt_sha256(record)[:32]))
            question = next(m.content for m in record.messages if m.role == "user")
            self.previews.append(
                " ".join(question[: 2 * NUM_PREVIEW_CHARS].split())[:NUM_PREVIEW_CHARS]
            )
            self._count(record)
            first = self.first_row.setdefault(digest, index)
            if first != index:
                self.copies.setdefault(first, []).append(index)
            weight = self._weight(index, digest)
            if weight or _may_be_cut_to_nothing(record, self.options.max_length):
                jobs.append((record, weight))
        return jobs

    def _weight(self, index: int, digest: bytes) -> int:
        if self.options.is_exact or index < EXACT_ROWS:
            return 1
        self.is_sampled = True
        is_chosen = int.from_bytes(digest[:4], "big") % SAMPLE_EVERY == 0
        return SAMPLE_EVERY if is_chosen else 0

    def _count(self, record: Record) -> None:
        self.turns[len(record.messages)] += 1
        for message in record.messages:
            self.roles[message.role] += 1
            self.num_chars += len(message.text)
        for name, value in record.meta.items():
            if isinstance(value, str | int) and not ASIDE.fullmatch(name) and len(str(value)) <= 60:
                values = self.columns.setdefault(name, Counter())
                if len(values) <= MOST_VALUES:
                    values[str(value)] += 1

    def _look(self, batch: list[Record], jobs: list[tuple[Record, int]]) -> None:
        """Search secrets, markers and tasks in every row, broken code in measured ones."""
        for record in batch:
            for search in _SEARCHES:
                for finding in search(record):
                    self._note(finding)
        for record, weight in jobs:
            if weight:
                self._look_at_code(record, weight)
        first = len(self.ids) - len(batch)
        words = [words_of(record) for record in batch]
        self.overlaps += [(first + i, overlap) for i, overlap in self.tasks.overlaps(words)]
        if self.near is not None:
            for i, row_words in enumerate(words, first):
                if self.first_row[self.hashes[i]] == i:
                    self.unique_rows.append(i)
                    self.near.add(shingles(hash_words(row_words)))

    def _look_at_code(self, record: Record, weight: int) -> None:
        for finding in findings.broken_code(record):
            self._note(finding, weight)
        for message in record.messages:
            if message.role == "assistant":
                for block in findings.code_blocks(message.content):
                    self.blocks[block.tag or "(none)"] += weight

    def _note(self, finding: findings.Finding, weight: int = 1) -> None:
        self.counts[finding.kind] += weight
        items = self.items.setdefault(finding.kind, [])
        if len(items) < MOST_ITEMS:
            items.append(finding)

    def _measure(self, jobs: list[tuple[Record, int]], encoded: Future) -> None:
        tokens: list[Tokens] = encoded.result()
        for (record, weight), row in zip(jobs, tokens, strict=True):
            problem = token_problem(row, record, self.tokenizer, self.fmt, self.options.max_length)
            if problem:
                self.problems.append(problem)
            if weight:
                self.lengths.add(len(row.ids), row.num_supervised, first_supervised(row), weight)


def _may_be_cut_to_nothing(record: Record, max_length: int) -> bool:
    """Say whether the question could fill ``max_length``: no token is shorter than a byte."""
    num_bytes = 16 * len(record.messages)
    for message in record.messages:
        if message.role == "assistant":
            break
        content = message.text + (json.dumps(message.tools) if message.tools else "")
        num_bytes += len(content) if content.isascii() else 4 * len(content)
    return num_bytes >= max_length


def _batches(records: Iterator[Record], size: int) -> Iterator[list[Record]]:
    while batch := list(islice(records, size)):
        yield batch
