"""Rows of JSON Lines and of a JSON list, read one at a time with the line of each."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from laptune.core import jsonl
from laptune.core.errors import RowError
from laptune.core.jsonl import BOM, SAVE_UTF8, kind_of
from laptune.data.problems import Problem

_WRITE_TEXT = "write it as text"
_WINDOW_BYTES = 1 << 20


class RawRow(NamedTuple):
    """A row as it stands in the file, or the reason why it cannot be read."""

    line: int
    value: dict[str, Any] | None
    problem: Problem | None = None


def read_jsonl(source: str) -> Iterator[RawRow]:
    for line in jsonl.read(source):
        try:
            if line.fault:
                raise line.fault
            yield RawRow(line.number, _as_object(line.value))
        except RowError as error:
            yield RawRow(line.number, None, Problem.of(error, source, line.number))


def _as_object(value: Any) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    cure = "name the file .json" if isinstance(value, list) else 'write {"messages": [...]}'
    raise RowError("row", f"is {kind_of(value)}, not an object", cure)


def holds_lines(path: Path) -> bool:
    """Say whether a .json file is JSON Lines under another name."""
    with open(path, "rb") as file:
        first = file.readline(1 << 20).removeprefix(BOM).strip()
        rest = file.read(4096).strip()
    if not first.startswith(b"{") or not rest:
        return False
    try:
        json.loads(first)
    except ValueError:
        return False
    return True


def read_json(source: str) -> Iterator[RawRow]:
    """Yield the elements of a JSON list with the line that each begins in; one window is held."""
    with open(source, "rb") as file:
        window = _Window(file)
        try:
            window.skip_space()
            if window.char != "[":
                what = (
                    "is one object, not a list of samples"
                    if window.char == "{"
                    else ("does not begin with [")
                )
                raise RowError("file", what, "write [ {...}, {...} ] or JSON Lines")
            window.pos += 1
            for line, value in _elements(window):
                try:
                    yield RawRow(line, _as_object(value))
                except RowError as error:
                    yield RawRow(line, None, Problem.of(error, source, line))
        except RowError as error:  # there is no telling where the next sample begins
            yield RawRow(window.line, None, Problem.of(error, source, window.line))


def _elements(window: _Window) -> Iterator[tuple[int, Any]]:
    """Yield (line, value) up to the list's end; after a RowError ``window.line`` is its place."""
    need_comma = after_comma = False
    while True:
        window.skip_space()
        if window.char == "]":
            if after_comma:
                raise RowError("file", "has a comma before its ]", "remove the comma")
            window.pos += 1
            end_line = window.line
            window.skip_space()
            if window.char:
                window.line = end_line
                raise RowError("file", "goes on after the list's ]", "remove what follows")
            return
        if need_comma:
            if window.char != ",":
                raise RowError("file", "lacks a comma or ] after a sample", "mend the JSON")
            window.pos += 1
            need_comma, after_comma = False, True
            continue
        yield window.line, window.decode_value()
        need_comma, after_comma = True, False


class _Window:
    """A moving piece of a UTF-8 file. ``line`` is that of the place reached by ``skip_space``."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._decoder = file, codecs.getincrementaldecoder("utf-8-sig")()
        self._fault: RowError | None = None
        self._is_whole = False
        self.text, self.pos, self.line = "", 0, 1
        self._counted = 0  # newlines are counted up to here

    @property
    def char(self) -> str:
        """The character at hand, "" at the end of the file."""
        return self.text[self.pos : self.pos + 1]

    def skip_space(self) -> None:
        """Go to the next character that is not white space, and count the lines on the way."""
        while True:
            while self.pos < len(self.text) and self.text[self.pos] in " \t\r\n":
                self.pos += 1
            self.line += self.text.count("\n", self._counted, self.pos)
            self._counted = self.pos
            if self.pos < len(self.text) or not self._refill(_WINDOW_BYTES):
                return

    def decode_value(self) -> Any:
        """Return the JSON value at hand and go behind it; reads on while it may be cut off."""
        num_bytes = _WINDOW_BYTES
        while True:
            try:
                value, end = jsonl.decoder.raw_decode(self.text, self.pos)
                # A number at the window's edge may have digits to come.
                if end < len(self.text) or isinstance(value, dict) or not self._refill(num_bytes):
                    self.pos = end
                    return value
            except json.JSONDecodeError as error:
                if self._refill(num_bytes):
                    num_bytes *= 2
                    continue
                message = error.msg.removesuffix(" at")
                line = self.line + self.text.count("\n", self.pos, error.pos)
                reason = f"is not JSON: {message} in line {line}"
                raise RowError("row", reason, "mend the JSON; the rest was not read") from None
            except RecursionError:
                raise RowError("row", "is nested too deeply", "write a flat object") from None
            except ValueError:
                raise RowError(
                    "row", "holds a number of thousands of digits", _WRITE_TEXT
                ) from None

    def _refill(self, num_bytes: int) -> bool:
        """Drop what was read, add the next bytes; false at the end. Raises at a bad byte."""
        if self._fault:
            self.line += self.text.count("\n", self._counted)
            raise self._fault
        if self._is_whole:
            return False
        raw = self._file.read(num_bytes)
        self._is_whole = not raw
        try:
            more = self._decoder.decode(raw, final=not raw)
        except UnicodeDecodeError as error:
            more = error.object[: error.start].decode("utf-8")
            what = f"byte 0x{error.object[error.start]:02x} is not UTF-8"
            self._fault = RowError("file", what, SAVE_UTF8)
        self.text = self.text[self.pos :] + more
        self._counted -= self.pos
        self.pos = 0
        return bool(more) or self._fault is not None or not self._is_whole
