"""Read rows one at a time out of JSONL, JSON, CSV, plain text, Parquet or a hub data set.

A row that cannot be read becomes a Line with a fault; reading continues where that is possible.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from laptune.core import jsonl
from laptune.core.errors import RowError, UserError
from laptune.core.jsonl import Line
from laptune.core.utf8 import decode_utf8
from laptune.data import columns, documents, lists
from laptune.data.json_rows import read_json, read_jsonl
from laptune.data.sources import HUB_PREFIX, container_of

_MAX_CELL = 1 << 27
# WhatsApp's lines, of both kinds of phone: the day, the hour, who.
_OF_CHAT = re.compile(
    r"\s*[\u200e\[]*\d{1,4}[-./]\d\d?[-./]\d{2,4},? \d\d?[:.]\d\d\S*(?:\s?[AaPp]\.?[Mm]\.?)?\]?"
    r"(?: -)? [^:\n]{1,60}: "
)
_OF_WORDS = re.compile(r"-DOCSTART-.*|\S+(?:[ \t]\S+)*[ \t](?:O|[BIES]-[\w-]+)")
_ABOVE = "or, if the line is a row, write the columns' names above it"
_NAMES = "and remove lines before the columns' names"


def count_lines(source: str) -> int:
    """Return the lines of a JSONL file, blank ones too; 0 where lines are not rows."""
    if container_of(source) != "jsonl":
        return 0
    with open(source, "rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))


def read_rows(source: str) -> Iterator[Line]:
    """Yield the rows of ``source`` in order; lines count from 1, blank ones are passed over."""
    container = container_of(source)
    if container in ("hub", "parquet"):
        yield from _read_with_datasets(source, container)
        return
    readers = {"jsonl": read_jsonl, "json": read_json, "csv": _read_csv, "text": _read_text}
    yield from readers[container](source)


class _DecodedLines:
    """Lines of a file as text; those that are not UTF-8 are noted by number, not raised."""

    def __init__(self, source: str) -> None:
        self.source, self.bad = source, {}

    def __iter__(self) -> Iterator[str]:
        with open(self.source, "rb") as file:
            for line, raw in enumerate(jsonl.cut_lines(file), 1):
                try:
                    if raw is None:
                        raise RowError("row", "is longer than 16 MB", "cut it into several")
                    yield decode_utf8(raw)
                except RowError as error:
                    self.bad[line] = error
                    yield (raw or b"").decode("utf-8", errors="replace")

    def bad_between(self, first: int, last: int) -> Line | None:
        """Return the first line within the bounds that is not UTF-8."""
        number = min((n for n in self.bad if first <= n <= last), default=None)
        return None if number is None else Line(number, None, self.bad[number])


def _read_csv(source: str) -> Iterator[Line]:
    csv.field_size_limit(_MAX_CELL)
    lines = _DecodedLines(source)
    delimiter, num_skipped, is_spaced = _separator(source)
    reader = csv.reader(
        islice(lines, num_skipped, None),
        delimiter=delimiter,
        skipinitialspace=is_spaced,
        strict=True,
    )
    header: list[str] | None = None
    while True:
        first = num_skipped + reader.line_num + 1
        try:
            cells = next(reader, None)
            if cells is None:
                return
            if bad := lines.bad_between(first, num_skipped + reader.line_num):
                yield bad
                if header is None:
                    return
            elif header is None:
                header = _checked_header(cells)
            elif any(cell.strip() for cell in cells):
                yield Line(first, _csv_row(header, cells, delimiter))
        except csv.Error as error:
            reason = f"is not CSV: {error}"
            hint = 'close each quote and double the ones within a cell ("")'
            yield Line(first, None, RowError("row", reason, hint))
            return
        except RowError as error:
            yield Line(first, None, error)
            if header is None:
                return


def _holds_rows(cell: str, delimiter: str, num_columns: int) -> bool:
    """Say whether a cell swallowed lines that have as many separators as a row.

    Prose and code have commas as well: they tell where a row has several.
    """
    first, *inner = cell.split("\n")[:-1] or [""]
    if not inner or (delimiter != "\t" and num_columns < 4):
        return False
    num = num_columns - 1
    return first.count(delimiter) >= 1 and all(line.count(delimiter) == num for line in inner)


def _separator(source: str) -> tuple[str, int, bool]:
    """Return what separates the cells, the lines before the header (Excel's sep=), and ", ".

    Where each separator of the header has a space behind it, the rows do too, and quotes open
    behind the space.
    """
    with open(source, "rb") as file:
        lines = (line for line in jsonl.cut_lines(file) if line is None or line.strip())
        header, second = next(lines, b"") or b"", next(lines, b"") or b""
    match = re.fullmatch(rb'"?sep=(.)"?\s*', header.rstrip(b"\r\n"), re.IGNORECASE)
    if match:
        return match[1].decode("latin-1"), 1, False
    is_tabs = source.lower().endswith(".tsv")
    mark = "\t" if is_tabs else _mark_of(header, second)
    cells = header.split(mark.encode())[1:]
    return mark, 0, bool(cells) and all(cell.startswith(b" ") for cell in cells)


def _mark_of(header: bytes, second: bytes) -> str:
    """Return what separates the cells of two lines: it cuts both alike, or the first the most.

    A comma is the last to be taken, for it stands in texts as well.
    """

    def fit(mark: str) -> tuple[bool, int]:
        lines = [line.decode("utf-8", "replace").strip("\r\n") for line in (header, second)]
        try:
            first, other = (len(next(csv.reader([line], delimiter=mark), [])) for line in lines)
        except csv.Error:
            return False, 0
        return first == other > 1, first

    best = max("\t;|,", key=fit)
    return best if fit(best)[1] > 1 else ","


def _checked_header(cells: list[str]) -> list[str] | None:
    """Return the names of the columns, None for a blank line above them."""
    names = [cell.strip() for cell in cells]
    if names in ([], [""]):
        return None
    named = [name for name in names if name]
    if len(set(named)) != len(named):
        twice = next(name for name in named if named.count(name) > 1)
        raise RowError(
            "header", f"names the column {twice} twice", f"rename one of the two {_ABOVE}"
        )
    if not named:
        raise RowError("header", "names no column", "write the columns' names into the first line")
    return names


def _csv_row(header: list[str], cells: list[str], delimiter: str) -> dict[str, Any]:
    """Return the named cells; pandas' index and empty cells of Excel have no name and go."""
    while len(cells) > len(header) and not cells[-1].strip():
        cells.pop()
    if len(cells) != len(header):
        reason = f"has {len(cells)} cells, the header {len(header)}"
        hint = "put quotes around a cell that holds the separator"
        if len(cells) < len(header):
            hint = "write the separators of empty cells too"
        raise RowError("row", reason, hint if len(header) > 1 else f"{hint}, {_NAMES}")
    for i, (name, cell) in enumerate(zip(header, cells, strict=True)):
        is_index = i == 0 and cell.strip().isdecimal()
        if not name and cell.strip() and not is_index:
            reason = f"has text in column {i + 1}, which has no name"
            raise RowError("row", reason, f"name every column in the first line, {_NAMES}")
    if any(_holds_rows(cell, delimiter, len(header)) for cell in cells):
        reason = "has a cell with whole rows in it, as where a quote is never closed"
        raise RowError(
            "row", reason, 'double the quotes that are part of a text (""), or close them'
        )
    return {name: cell for name, cell in zip(header, cells, strict=True) if name}


def _read_text(source: str) -> Iterator[Line]:
    """Yield passages, parted by blank lines; a line that is not UTF-8 spoils its passage.

    Where the lines are rows of some kind, those.
    """
    lines, passage, start = _DecodedLines(source), [], 1
    if read := lists.reader_of(list(islice(lines, lists.NUM_SNIFFED))):
        yield from read(lines)
        yield from (Line(number, None, fault) for number, fault in lines.bad.items())
        return
    number = 0
    for number, text in enumerate(lines, 1):
        if text.strip():
            start = start if passage else number
            passage.append(text)
        elif passage:
            yield _passage(lines, passage, start)
            passage = []
    if passage:
        yield _passage(lines, passage, start)


def _passage(lines: _DecodedLines, passage: list[str], start: int) -> Line:
    if bad := lines.bad_between(start, start + len(passage) - 1):
        return bad
    if len(passage) > 1 and all(map(_OF_CHAT.match, passage[:2])):
        reason = "is a log of a chat between people"
        return Line(start, None, RowError("text", reason, columns.AS_TURNS))
    if all(_OF_WORDS.fullmatch(line.strip()) for line in passage):
        reason = "is a table of words and their tags (CoNLL)"
        return Line(start, None, RowError("text", reason, columns.AS_PROMPT))
    if ending := _ending_of(passage[0]):
        reason, hint = "is a row of a table, not plain text", f"name the file {ending}"
        return Line(start, None, RowError("text", reason, hint))
    if mark := _is_table(passage):
        reason = f"is a table: each line has as many {mark}"
        hint = (
            f"name the file {'.tsv' if mark == 'tabs' else '.csv'}, and write the columns' names "
        )
        return Line(start, None, RowError("text", reason, f"{hint}into its first line"))
    return Line(start, {"text": "".join(passage).replace("\r\n", "\n").strip()})


def _is_table(passage: list[str]) -> str:
    """Return what all lines have as many of, as the rows of a table; "" for prose."""
    for mark, name, fewest in (("\t", "tabs", 2), ("|", "'|'", 3), (";", "';'", 5)):
        if mark == "|" and passage[0].lstrip().startswith(mark):  # of Markdown, among prose
            continue
        lines = (line.strip().rstrip(mark) for line in passage if not line.startswith("#"))
        found = {line.count(mark) for line in lines}  # statements end in ";"
        if len(passage) >= fewest and len(found) == 1 and found != {0}:
            return name
    return ""


def _ending_of(line: str) -> str:
    """Return what a file is to be called whose line is an object or names columns, else ""."""
    cells = [cell.strip().strip('"').lower() for cell in re.split("[,;|]", line)]
    if len(cells) > 1 and columns.KNOWN.issuperset(cells):
        return ".csv"
    try:
        return ".jsonl" if line[:1] == "{" and isinstance(jsonl.parse(line), dict) else ""
    except RowError:
        return ""


def _read_with_datasets(source: str, container: str) -> Iterator[Line]:
    try:
        import datasets
    except ImportError:
        raise UserError(
            f"{source} needs the package datasets, which is not installed",
            "install laptune[trl] (there is none for native Windows ARM64), or save the data "
            "as .jsonl on another machine",
        ) from None
    if container == "parquet":
        name, split, files = "parquet", "train", source
    else:
        name, _, split = source.removeprefix(HUB_PREFIX).partition(":")
        files = None
    try:
        rows = datasets.load_dataset(name, data_files=files, split=split or "train", streaming=True)
        features = dict(rows.features or {})
        inner = {name: getattr(kind, "feature", kind) for name, kind in features.items()}
        names = {name: getattr(kind, "names", None) for name, kind in inner.items()}
        for number, value in enumerate(rows, 1):
            yield Line(number, documents.with_names(value, names))
    except (OSError, ValueError, RuntimeError) as error:  # pyarrow's errors are of these kinds
        first_line = str(error).strip().splitlines()[0] if str(error).strip() else repr(error)
        hint = (
            "check the name, the split (hub:OWNER/NAME:SPLIT) and the network"
            if files is None
            else ("write the file again")
        )
        raise UserError(f"{source} cannot be read: {first_line}", hint) from error
