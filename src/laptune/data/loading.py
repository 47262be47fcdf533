"""From a data source to Records: row by row, or whole with a refusal of what must not train."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple

from laptune.core import console
from laptune.core.errors import RowError, UserError
from laptune.core.jsonl import Line
from laptune.core.plain_text import headline
from laptune.core.settings import DataSettings
from laptune.data import columns, formats, nested, one_hot, parts, proposals, rows, talks, verdicts
from laptune.data.problems import DataError, Problem, listed
from laptune.data.sources import HUB_PREFIX, container_of
from laptune.text import label_sets, written_chats
from laptune.text.chat import GEMMA3, ChatFormat
from laptune.text.records import Record

NUM_SNIFFED = 100
MAX_LISTED_LABELS = 30  # more of them would be most of every prompt
_MAX_LABELS = 1_000
_ENDS = ("\n\n", "\n", ". ", "\u3002", " ")  # the best first


class Row(NamedTuple):
    """A checked row: a Record, or the Problem that keeps it from training.

    ``is_left_out``: the Problem is the row's own word that it is not an example to train on.
    """

    record: Record | None
    problem: Problem | None
    is_left_out: bool = False


@dataclass
class Reader:
    """Iterate over the checked rows of one source; the other fields fill as it goes.

    ``part``: of a file that says which rows are for "train", "validation" and "test", those to
    read; "" is all.
    """

    source: str
    settings: DataSettings
    fmt: ChatFormat = GEMMA3
    part: str = "train"
    container: str = ""
    format: str = ""
    counts: Counter[str] = field(default_factory=Counter)  # rows, bad, left_out, returns, joined
    unused: Counter[str] = field(default_factory=Counter)  # column -> rows that hold it
    used: dict[str, str] = field(default_factory=dict)  # our column -> the file's
    labels: Counter[str] = field(default_factory=Counter)  # answers, which may hold several
    _verdicts: verdicts.Verdicts = field(default_factory=dict)
    _part_column: str = ""
    _elsewhere: Collection[str] = ()  # parts of this file that are read by themselves
    _one_hot: list[str] = field(default_factory=list)  # the columns that are labels

    def __iter__(self) -> Iterator[Row]:
        self.container = container_of(self.source)
        raw, readable = self._open()
        if readable and not self.format:
            self.counts.update(rows=1, bad=1)
            error = proposals.unknown_format([row.value for row in readable])
            yield Row(None, Problem.of(error, self.source, readable[0].number))
            return
        self.settings = settle(self.settings, self.source, self.format, self.fmt)
        for row in self._in_parts(raw) if self.format == "text" else raw:
            if self._elsewhere and self._part_of(row) in self._elsewhere:
                continue
            checked = self._check(row)
            self.counts["rows"] += 1
            if checked.record is None:
                self.counts["left_out" if checked.is_left_out else "bad"] += 1
            yield checked

    def _open(self) -> tuple[Iterator[Line], list[Line]]:
        """Return all rows, and those of the first ones that tell the format."""
        paths = self.settings.columns.values()
        raw = rows.read_rows(self.source)
        if not paths and self.settings.format in ("auto", "messages"):
            raw = talks.joined(raw, self.counts)
        raw = (row._replace(value=row.value and nested.opened(row.value, paths)) for row in raw)
        head = list(islice(raw, NUM_SNIFFED))
        readable = [row for row in head if row.value is not None]
        values = [row.value for row in readable]
        self.format = self.settings.format
        if self.format == "auto":
            self.format = columns.detect(values, self.settings.columns) or ""
            self._ask_for_texts(values)
        used = set(chain(*(columns.used(v, self.format, self.settings.columns) for v in values)))
        self._verdicts = verdicts.find(values, used)
        if self.part:
            column = parts.column_of(values, used)
            self._part_column, self._elsewhere = self._parts_of(column) if column else ("", ())
            self._refuse_same_rows()
        is_auto = self.settings.format == "auto"
        if self.format in (("text", "") if is_auto else ("label",)):
            mapping = self.settings.columns
            has_label = any(columns.find(v, "label", mapping) for v in values)
            has_label |= not all(columns.find(v, "text", mapping, "label") for v in values)
            taken = self._verdicts.keys() | {self._part_column}
            taken |= set(chain(*(columns.used(v, "label", mapping) for v in values)))
            self._one_hot = [] if has_label else one_hot.columns_of(values, taken)
            self.format = "label" if self._one_hot else self.format
        return chain(head, raw), readable

    def _in_parts(self, raw: Iterable[Line]) -> Iterator[Line]:
        """Yield the rows; a plain text that no sample holds as several, for the rest to be learned.

        Its tokens are not known yet: few languages have more than one in three bytes.
        """
        for row in raw:
            name = columns.find(row.value or {}, "text", self.settings.columns)
            text = row.value[name] if name else None
            size = isinstance(text, str) and len(text.encode("utf-8", "replace"))
            if not size or size <= 3 * self.settings.max_length or written_chats.turns_of(text):
                yield row
                continue
            pieces = list(_pieces(text, 3 * self.settings.max_length * len(text) // size))
            self.counts.update(long_texts=1, pieces=len(pieces))
            own = row.value.get("id") or formats.name_of_line(row.number)
            for i, piece in enumerate(pieces, 1):
                yield row._replace(value={**row.value, name: piece, "id": f"{own}.{i}"})

    def _ask_for_texts(self, values: list[dict[str, Any]]) -> None:
        """Read a text and its label as a question and its answer, where the labels are texts."""
        if self.format != "label":
            return
        mapping = self.settings.columns
        names = [columns.find(values[0], ours, mapping, "label") for ours in ("text", "label")]
        said = [value.get(names[1]) for value in values]
        said = [one[0] if isinstance(one, list) and len(one) == 1 else one for one in said]
        if all(isinstance(one, str) for one in said) and label_sets.are_texts(said):
            pair = dict(zip(("prompt", "completion"), names, strict=True))
            self.settings = self.settings.model_copy(update={"columns": mapping | pair})
            self.format = "prompt_completion"

    def _check(self, row: Line) -> Row:
        if row.fault:
            return Row(None, Problem.of(row.fault, self.source, row.number))
        if self._part_column and (found := self._of_no_part(row)):
            return found
        if name := verdicts.unwanted(row.value, self._verdicts):
            said = headline(str(row.value[name]), 40)
            reason = f"is {said}: the answer is not wanted, and is left out"
            hint = "nothing to do; if it says something else, rename the column"
            return Row(None, Problem(self.source, row.number, name, reason, hint), True)
        try:
            value = self._with_labels(row.value) if self._one_hot else row.value
            parsed = formats.parse(
                value, self.format, self.settings, self.fmt, source=self.source, line=row.number
            )
        except RowError as error:
            return Row(None, Problem.of(error, self.source, row.number))
        self._note(parsed)
        return Row(parsed.record, None)

    def _with_labels(self, row: dict[str, Any]) -> dict[str, Any]:
        rest = {name: value for name, value in row.items() if name not in self._one_hot}
        return rest | {"label": one_hot.labels_of(row, self._one_hot)}

    def _parts_of(self, column: str) -> tuple[str, frozenset[str]]:
        """Return ``column``, and the parts that it marks and another Reader of this file yields.

        "" for a file of the test alone, which may be marked as another set's training rows.
        """
        settings, part = self.settings, self.part
        if part == "train":
            paths = {"validation": settings.validation_path, "test": settings.test_path}
            return column, frozenset(p for p, path in paths.items() if _is_same(path, self.source))
        if _is_same(settings.path, self.source):
            return column, parts.ALL - {part}
        read = (row.value for row in rows.read_rows(self.source) if row.value)
        is_marked = any(parts.part_of(value, column) == part for value in read)
        return column if is_marked else "", frozenset()

    def _refuse_same_rows(self) -> None:
        """Raise UserError for a test file that is the training file, its rows not told apart."""
        is_held = self.part != "train" and not self._part_column
        if is_held and _is_same(self.settings.path, self.source):
            raise UserError(
                f"{self.source} is data.path and data.{self.part}_path, and no column split says "
                f"which rows are for {self.part}",
                f"set data.{self.part}_fraction=0.2 instead, or add the column",
            )

    def _part_of(self, row: Line) -> str:
        return parts.part_of(row.value or {}, self._part_column)  # what cannot be read: "train"

    def _of_no_part(self, row: Line) -> Row | None:
        """Return the row with the reason why it is not of this part; None where it is."""
        column, part = self._part_column, self._part_of(row)
        if part == self.part:
            return None
        said = headline(str(row.value[column]), 40)
        reason, hint = f"is {said}: the row is not for {self.part}", "nothing to do"
        if part == "unknown":
            reason = f"is {said!r}, but in other rows the part of the data that they are for"
            hint = "write train, validation or test, or rename the column"
        elif self.part == "train":
            reason = f"is {said}: the row is not trained on"
            hint = f"set data.{part}_path={self.source} to use such rows"
        problem = Problem(self.source, row.number, column, reason, hint)
        return Row(None, problem, part != "unknown")

    def _note(self, parsed: formats.Parsed) -> None:
        told = {*self._verdicts, self._part_column}
        self.unused.update(name for name in parsed.unused if name not in told)
        self.used |= parsed.used
        if self._one_hot:
            self.used["label"] = " + ".join(self._one_hot)
        self.counts["returns"] += parsed.has_carriage_returns
        self.counts["joined"] += parsed.is_joined
        self.counts["json"] += parsed.is_json
        self.counts["chats"] += parsed.is_chat
        self.counts["others"] += parsed.has_others
        if self.format == "label":
            self.labels[parsed.record.reply.strip()] += 1


def _pieces(text: str, most: int) -> Iterator[str]:
    """Yield a text in pieces of ``most`` characters at most, which end at a line or a sentence."""
    at = 0
    while at < len(text):
        window, end = text[at : at + most], most
        if at + most < len(text):
            ends = (window.rfind(mark) + len(mark) for mark in _ENDS)
            end = next((end for end in ends if end > most // 2), most)
        at += end
        if piece := window[:end].strip():
            yield piece


def _is_same(path: str | None, source: str) -> bool:
    """Say whether two sources are one, however they are spelt."""
    if not path or path == source or HUB_PREFIX in f"{path}{source}":
        return path == source
    return Path(path).resolve() == Path(source).resolve()


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
    reader, most = Reader(source, silent, fmt), _MAX_LABELS
    for _ in reader:
        if len(reader.labels) > most:
            if not label_sets.sign_of(reader.labels):
                break
            most *= 2
    sign = label_sets.sign_of(reader.labels)
    asked = label_sets.instruction_for(
        label_sets.counted(reader.labels, sign), sign, MAX_LISTED_LABELS
    )
    return settings.model_copy(update={"instruction": asked})


def format_of(source: str, settings: DataSettings) -> str:
    """Return the format that the first rows of a source have, "" where there is no telling."""
    reader = Reader(source, settings)
    reader._open()
    return reader.format


def load_records(
    settings: DataSettings,
    fmt: ChatFormat = GEMMA3,
    *,
    source: str | None = None,
    part: str = "train",
) -> list[Record]:
    """Return all Records of ``settings.path`` (or of ``source``); says what is left out.

    ``part`` is the Reader's.

    Raises DataError that lists the bad rows, and UserError when there is no row at all.
    """
    reader = Reader(source or settings.path, settings, fmt, part)
    checked = list(reader)
    problems = [row.problem for row in checked if row.problem and not row.is_left_out]
    if problems:
        raise DataError(problems, reader.counts["rows"])
    records = [row.record for row in checked if row.record]
    left_out = [row.problem for row in checked if row.is_left_out]
    for line in listed(left_out):
        console.warn(f"{len(left_out)} of {len(checked)} rows are left out: {line}")
    if not records:
        what = f"no row for {part}" if left_out or part != "train" else "no samples"
        raise UserError(f"{reader.source} holds {what}", "write one sample a line")
    return records
