"""From a data source to Records: streaming, or whole with a refusal of data that must not train."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Any, NamedTuple

from laptune.core.errors import RowError, UserError
from laptune.core.settings import DataSettings
from laptune.data import checks, formats, rows
from laptune.data.json_rows import RawRow
from laptune.data.problems import DataError, Problem
from laptune.text.chat import GEMMA3, ChatFormat
from laptune.text.records import Record

NUM_SNIFFED = 100


class Row(NamedTuple):
    """A checked row: a Record, or the Problem that keeps it from training."""

    record: Record | None
    problem: Problem | None


@dataclass
class Reader:
    """Iterate over the checked rows of one source; ``format`` and counts fill as it goes."""

    source: str
    settings: DataSettings
    fmt: ChatFormat = GEMMA3
    container: str = ""
    format: str = ""
    counts: Counter[str] = field(default_factory=Counter)

    def __iter__(self) -> Iterator[Row]:
        self.container = rows.container_of(self.source)
        raw = rows.read_rows(self.source, hub_split=self.settings.hub_split)
        head = list(islice(raw, NUM_SNIFFED))
        readable = [row for row in head if row.value is not None]
        self.format = self._name_format([row.value for row in readable])
        if readable and not self.format:
            first = readable[0]
            self.counts.update(rows=1, bad=1)
            error = formats.unknown_format(first.value)
            yield Row(None, Problem.of(error, self.source, first.line))
            return
        for row in chain(head, raw):
            checked = self._check(row)
            self.counts.update(rows=1, bad=checked.record is None)
            yield checked

    def _name_format(self, values: list[dict[str, Any]]) -> str:
        if self.settings.format != "auto":
            return self.settings.format
        return formats.detect(values, self.settings.columns) or ""

    def _check(self, row: RawRow) -> Row:
        if row.problem is not None:
            return Row(None, row.problem)
        try:
            turns, meta = formats.to_turns(
                row.value, self.format, self.settings.columns, self.settings.text_prompt
            )
            return Row(checks.to_record(turns, meta, self.source, row.line, self.fmt), None)
        except RowError as error:
            return Row(None, Problem.of(error, self.source, row.line))


def stream_records(
    settings: DataSettings, fmt: ChatFormat = GEMMA3, *, source: str | None = None
) -> Iterator[Record]:
    """Yield the Records of ``settings.path`` in order; raises DataError at the first bad row."""
    for row in Reader(source or settings.path, settings, fmt):
        if row.problem:
            raise DataError([row.problem], 1)
        yield row.record


def load_records(
    settings: DataSettings, fmt: ChatFormat = GEMMA3, *, source: str | None = None
) -> list[Record]:
    """Return all Records of ``settings.path`` (or of ``source``).

    Raises DataError that lists the bad rows, and UserError when there is no row at all.
    """
    reader = Reader(source or settings.path, settings, fmt)
    records: list[Record] = []
    problems: list[Problem] = []
    for row in reader:
        if row.problem:
            problems.append(row.problem)
        else:
            records.append(row.record)
    if problems:
        raise DataError(problems, reader.counts["rows"])
    if not records:
        raise UserError(f"{reader.source} holds no samples", "write one sample a line")
    return records
