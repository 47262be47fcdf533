"""From a data source to Records: row by row, or whole with a refusal of what must not train."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import NamedTuple

from laptune.core import console
from laptune.core.errors import RowError, UserError
from laptune.core.plain_text import headline
from laptune.core.settings import DataSettings
from laptune.data import columns, formats, proposals, rows, verdicts
from laptune.data.json_rows import RawRow
from laptune.data.problems import DataError, Problem
from laptune.text.chat import GEMMA3, ChatFormat
from laptune.text.records import Record

NUM_SNIFFED = 100
MAX_LISTED_LABELS = 30  # more of them would be most of every prompt
_MAX_LABELS = 1_000


class Row(NamedTuple):
    """A checked row: a Record, or the Problem that keeps it from training.

    ``is_left_out``: the Problem is the row's own word that it is not an example to follow.
    """

    record: Record | None
    problem: Problem | None
    is_left_out: bool = False


@dataclass
class Reader:
    """Iterate over the checked rows of one source; the other fields fill as it goes."""

    source: str
    settings: DataSettings
    fmt: ChatFormat = GEMMA3
    container: str = ""
    format: str = ""
    counts: Counter[str] = field(default_factory=Counter)  # rows, bad, left_out, returns, joined
    unused: Counter[str] = field(default_factory=Counter)  # column -> rows that hold it
    used: dict[str, str] = field(default_factory=dict)  # our column -> the file's
    labels: Counter[str] = field(default_factory=Counter)
    _verdicts: verdicts.Verdicts = field(default_factory=dict)

    def __iter__(self) -> Iterator[Row]:
        self.container = rows.container_of(self.source)
        raw, readable = self._open()
        if readable and not self.format:
            self.counts.update(rows=1, bad=1)
            error = proposals.unknown_format([row.value for row in readable])
            yield Row(None, Problem.of(error, self.source, readable[0].line))
            return
        self.settings = settle(self.settings, self.source, self.format, self.fmt)
        for row in raw:
            checked = self._check(row)
            self.counts["rows"] += 1
            if checked.record is None:
                self.counts["left_out" if checked.is_left_out else "bad"] += 1
            yield checked

    def _open(self) -> tuple[Iterator[RawRow], list[RawRow]]:
        """Return all rows, and those of the first ones that tell the format."""
        raw = rows.read_rows(self.source)
        head = list(islice(raw, NUM_SNIFFED))
        readable = [row for row in head if row.value is not None]
        values = [row.value for row in readable]
        self.format = self.settings.format
        if self.format == "auto":
            self.format = columns.detect(values, self.settings.columns) or ""
        used = [columns.used(row, self.format, self.settings.columns) for row in values]
        self._verdicts = verdicts.find(values, set(chain(*used)))
        return chain(head, raw), readable

    def _check(self, row: RawRow) -> Row:
        if row.problem is not None:
            return Row(None, row.problem)
        if name := verdicts.unwanted(row.value, self._verdicts):
            said = headline(str(row.value[name]), 40)
            reason = f"is {said}: the answer is not wanted, and is left out"
            hint = "nothing to do; if it says something else, rename the column"
            return Row(None, Problem(self.source, row.line, name, reason, hint), True)
        try:
            parsed = formats.parse(
                row.value, self.format, self.settings, self.fmt, source=self.source, line=row.line
            )
        except RowError as error:
            return Row(None, Problem.of(error, self.source, row.line))
        self._note(parsed)
        return Row(parsed.record, None)

    def _note(self, parsed: formats.Parsed) -> None:
        self.unused.update(name for name in parsed.unused if name not in self._verdicts)
        self.used |= parsed.used
        self.counts["returns"] += parsed.has_carriage_returns
        self.counts["joined"] += parsed.is_joined
        self.counts["json"] += parsed.is_json
        if self.format == "label":
            self.labels[parsed.record.reply.strip()] += 1


def settle(
    settings: DataSettings, source: str, name: str = "", fmt: ChatFormat = GEMMA3
) -> DataSettings:
    """Return the settings with the instruction that ``source`` asks for, if it holds labels.

    Other files of the run are read with the same one. Reads the whole of a source of labels.
    """
    if settings.instruction != "auto" or name not in ("", "label"):
        return settings
    silent = settings.model_copy(update={"instruction": ""})
    if (name or format_of(source, silent)) != "label":
        return settings
    reader = Reader(source, silent, fmt)
    for _ in reader:
        if len(reader.labels) > _MAX_LABELS:
            break
    return settings.model_copy(update={"instruction": instruction_for(reader.labels)})


def format_of(source: str, settings: DataSettings) -> str:
    """Return the format that the first rows of a source have, "" where there is no telling."""
    reader = Reader(source, settings)
    reader._open()
    return reader.format


def instruction_for(labels: Collection[str]) -> str:
    """Return the request that goes before a text to be labelled."""
    is_list = len(labels) <= MAX_LISTED_LABELS and sum(map(len, labels)) <= 1000
    if not is_list:
        return "Classify the text. Answer with its label only."
    return f"Classify the text. Answer with one of: {', '.join(sorted(labels))}."


def load_records(
    settings: DataSettings, fmt: ChatFormat = GEMMA3, *, source: str | None = None
) -> list[Record]:
    """Return all Records of ``settings.path`` (or of ``source``); says what is left out.

    Raises DataError that lists the bad rows, and UserError when there is no row at all.
    """
    reader = Reader(source or settings.path, settings, fmt)
    checked = list(reader)
    problems = [row.problem for row in checked if row.problem and not row.is_left_out]
    if problems:
        raise DataError(problems, reader.counts["rows"])
    records = [row.record for row in checked if row.record]
    left_out = [row.problem for row in checked if row.is_left_out]
    if left_out:
        first = left_out[0]
        what = f"{reader.source}: {len(left_out)} of {len(checked)} rows are left out"
        console.warn(f"{what}, from line {first.line}: {first.field} {first.reason}")
    if not records:
        raise UserError(f"{reader.source} holds no samples", "write one sample a line")
    return records
