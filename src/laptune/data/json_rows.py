"""Rows of a .json file: a list, one list under a key, lists of turns, objects one after another."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from laptune.core import jsonl
from laptune.core.errors import RowError, UserError
from laptune.core.jsonl import Line, kind_of
from laptune.core.utf8 import BOM, SAVE_UTF8
from laptune.data import columns, documents, parts
from laptune.text.messages import is_turn

MAX_BYTES = 512 << 20  # a file that is read whole; its values take several times as much memory
_SPACE = re.compile(r"[ \t\r\n]*")
_AS_LINES = "write one object a line, as JSON Lines"


def read_jsonl(source: str) -> Iterator[Line]:
    """Yield the rows of a file of JSON Lines, one line held at a time."""
    return (line if line.fault else _row(line.number, line.value) for line in jsonl.read(source))


def as_object(value: Any) -> dict[str, Any]:
    """Return a row; a bare list of turns is one. Raises RowError for anything else."""
    if isinstance(value, dict):
        return documents.of_chatgpt(value) if documents.is_of_chatgpt(value) else value
    if isinstance(value, list) and value and is_turn(value[0]):
        return {"messages": value}
    if isinstance(value, list) and len(value) == 2 and all(isinstance(v, str) for v in value):
        return dict(zip(("prompt", "completion"), value, strict=True))
    hint = 'write {"prompt": ..., "completion": ...} or {"messages": [...]}'
    raise RowError("row", f"is {kind_of(value)}, not an object", hint)


def holds_lines(path: Path) -> bool:
    """Say whether a file is JSON Lines: its first object ends in its line, and more lines follow.

    Told by what is in it, not by its name: .json files hold lines, .jsonl files lists.
    """
    with open(path, "rb") as file:
        lines = (raw for raw in jsonl.cut_lines(file) if raw is None or raw.strip())
        first, rest = next(lines, b""), next(lines, b"")
    is_json = path.suffix.lower() == ".json"
    try:
        value = json.loads(first or b"")
    except (ValueError, RecursionError):
        return not is_json and not (first and _begins_a_document(first.removeprefix(BOM)))
    if isinstance(value, list):
        is_row = bool(value) and (is_turn(value[0]) or not isinstance(value[0], dict | list))
        return rest != b"" and is_row
    return rest != b"" or not is_json


def _begins_a_document(raw: bytes) -> bool:
    """Say whether a line opens a value that later lines close."""
    line = raw.strip()
    if b"}{" in line or b"} {" in line:  # objects that follow each other in a line
        try:
            _, end = jsonl.decoder.raw_decode(line.decode())
            return line.decode()[end:].lstrip()[:1] == "{"
        except (ValueError, RecursionError, RowError):
            return False
    return line in (b"{", b"[", b"[{", b"[[") or (line[:1] == b"[" and line[-1:] in b",{[")


def read_json(source: str) -> Iterator[Line]:
    """Yield the samples of a JSON file, which is read whole, with the line that each begins in.

    Rows of one line count on from it: a number names one row, and a file of one line numbers rows.
    """
    last = 0
    for row in _read_whole(source):
        if row.fault and row.fault.field == "file":
            yield row
            continue
        last = max(row.number, last + 1)
        yield row._replace(number=last)


def _read_whole(source: str) -> Iterator[Line]:
    size = Path(source).stat().st_size
    if size > MAX_BYTES:
        raise UserError(f"{source} is one JSON value of {size >> 20} MB", _AS_LINES)
    text, fault = _text_of(Path(source).read_bytes().removeprefix(BOM))
    place = _Place(text)
    try:
        yield from _samples(place)
        if fault:
            raise fault
    except RowError as found:  # there is no telling where the next sample begins
        line = 1 + text.count("\n") if fault else place.line
        yield Line(line, None, fault or found)


def _text_of(raw: bytes) -> tuple[str, RowError | None]:
    """Return the text up to the first byte that is not UTF-8, and the fault of that byte."""
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError as error:
        what = f"byte 0x{raw[error.start]:02x} is not UTF-8"
        return raw[: error.start].decode("utf-8"), RowError("file", what, SAVE_UTF8)


def _samples(place: _Place) -> Iterator[Line]:
    place.skip_space()
    if place.char == "[":
        is_one = _is_one_conversation(place.text, place.pos)
        yield from (_values if is_one else _elements)(place)
    elif place.char == "{":
        begin = place.pos
        value = place.decode()
        is_followed = _SPACE.match(place.text, place.pos).end() < len(place.text)
        if not is_followed and (within := documents.rows_within(value)):
            yield from (_row(place.line, row) for row in within)
            return
        keys = [] if is_followed else _keys_of_samples(value)
        if not keys:
            place.pos = begin
            yield from _values(place)
        for key in keys:
            place.pos = _start_of(place.text, begin, key, value[key])
            for row in _elements(place, is_inside=True):
                is_part = len(keys) > 1 and row.value is not None
                yield row._replace(value=row.value | {"split": key}) if is_part else row
    else:
        raise RowError("file", "does not begin with [ or {", "write [ {...}, {...} ]")


def _is_one_conversation(text: str, pos: int) -> bool:
    match = re.compile(r"\[\s*(?=\{)").match(text, pos)
    try:
        return match is not None and is_turn(jsonl.decoder.raw_decode(text, match.end())[0])
    except (ValueError, RecursionError, RowError):
        return False


def _keys_of_samples(value: dict[str, Any]) -> list[str]:
    """Return the key that the samples lie under, [] where the object is a sample itself.

    Several where each is a part of the data, as "train" and "test".
    Raises RowError where there is no telling, or where rows would be left out in silence.
    """
    documents.refuse_table(value)
    if columns.detect([value], {}):
        return []
    lists = [
        key
        for key, inner in value.items()
        if isinstance(inner, list) and inner and isinstance(inner[0], dict | list)
    ]
    if len(lists) == 1 or (lists and parts.is_of_parts(lists)):
        return lists
    if len(lists) > 1:
        names = ", ".join(str(key)[:40] for key in lists)
        raise RowError("file", f"holds several lists: {names}", "write the one to train on alone")
    hint = "write [ {...}, {...} ]"
    if len(value) > 1 and all(isinstance(one, str) for one in value.values()):
        hint = 'write [ {"prompt": KEY, "completion": VALUE}, ... ]'
    raise RowError("file", "is one object, not a list of samples", hint)


def _start_of(text: str, begin: int, key: str, samples: list[Any]) -> int:
    """Return where the list under ``key`` begins in the text of its object."""
    pattern = re.compile(re.escape(json.dumps(key, ensure_ascii=False)) + r"\s*:\s*(?=\[)")
    for match in pattern.finditer(text, begin):
        if jsonl.decoder.raw_decode(text, match.end())[0] == samples:
            return match.end()
    raise RowError("file", f"spells its key {key[:40]!r} with escapes", _AS_LINES)


def _values(place: _Place) -> Iterator[Line]:
    """Yield objects that follow each other, as a pretty-printer leaves them."""
    while place.char:
        yield _row(place.line, place.decode())
        place.skip_space()
        if place.char == ",":
            raise RowError("file", "has a comma between two objects", "put [ ] around all of them")


def _elements(place: _Place, *, is_inside: bool = False) -> Iterator[Line]:
    """Yield the elements of the list at hand; after a RowError ``place.line`` is its place."""
    place.pos += 1
    place.skip_space()
    while place.char != "]":
        yield _row(place.line, place.decode())
        place.skip_space()
        if place.char == ",":
            place.pos += 1
            place.skip_space()
            if place.char == "]":
                raise RowError("file", "has a comma before its ]", "remove the comma")
        elif place.char != "]":
            raise RowError("file", "lacks a comma or ] after a sample", "fix the JSON")
    line = place.line
    place.pos += 1
    place.skip_space()
    if place.char and not is_inside:
        place.line = line
        raise RowError("file", "has more text after the list's ]", "remove what follows")


def _row(number: int, value: Any) -> Line:
    try:
        return Line(number, as_object(value))
    except RowError as fault:
        return Line(number, None, fault)


class _Place:
    """A place in a text. ``line`` is that of the last place reached by ``skip_space``."""

    def __init__(self, text: str) -> None:
        self.text, self.pos, self.line = text, 0, 1
        self._counted = 0  # line ends are counted up to here

    @property
    def char(self) -> str:
        """The character at hand, "" at the end of the text."""
        return self.text[self.pos : self.pos + 1]

    def skip_space(self) -> None:
        """Go to the next character that is not white space, and count the lines on the way."""
        self.pos = _SPACE.match(self.text, self.pos).end()
        if self.pos > self._counted:
            self.line += self.text.count("\n", self._counted, self.pos)
            self._counted = self.pos

    def decode(self) -> Any:
        """Return the JSON value at hand and go behind it; raises RowError."""
        try:
            value, self.pos = jsonl.decoder.raw_decode(self.text, self.pos)
            return value
        except json.JSONDecodeError as error:
            line = self.line + self.text.count("\n", self.pos, error.pos)
            reason = f"is not JSON: {error.msg.removesuffix(' at')} in line {line}"
            self.pos = error.pos
            hint = f"{jsonl.way_out(error) or 'fix the JSON'}; the rest was not read"
            raise RowError("row", reason, hint) from None
        except (RecursionError, ValueError) as error:
            raise jsonl.too_much(error) from None
