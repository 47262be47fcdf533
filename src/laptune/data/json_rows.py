"""Rows of JSON Lines and of a JSON list, read one at a time with the line of each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from laptune.data.problems import Problem, RowError

_WRITE_TEXT = "write it as text"
SAVE_UTF8 = "save the file as UTF-8"
BOM = b"\xef\xbb\xbf"


class RawRow(NamedTuple):
    """A row as it stands in the file, or the reason why it cannot be read."""

    line: int
    value: dict[str, Any] | None
    problem: Problem | None = None


def parse_json(text: str) -> Any:
    """Return the value of a JSON text; raises RowError on bad JSON, duplicate keys and NaN."""
    try:
        return _decoder.decode(text)
    except json.JSONDecodeError as error:
        raise RowError(*_explain_json(error, text)) from None
    except RecursionError:
        raise RowError("row", "is nested too deeply", "write a flat object") from None
    except ValueError:  # Python's limit on the digits of an integer
        raise RowError("row", "holds a number of thousands of digits", _WRITE_TEXT) from None


def _explain_json(error: json.JSONDecodeError, text: str) -> tuple[str, str, str]:
    if text[:1] == "[" or text[:1] == "{":
        at_end = error.pos >= len(text.rstrip())
        if at_end or error.msg.startswith("Unterminated string"):
            return "row", "is cut off before its JSON ends", "write each object on one whole line"
    message = error.msg.removesuffix(" at")
    reason = f"is not JSON: {message[:1].lower()}{message[1:]} at column {error.colno}"
    return "row", reason, "write one JSON object a line"


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))
        raise RowError(twice, "stands twice in one object", "keep one of the two")
    return found


def _no_constant(name: str) -> None:
    raise RowError("row", f"holds {name}, which is not JSON", "write a number or null")


_decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_constant)


def decode_utf8(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        reason = f"byte 0x{raw[error.start]:02x} at column {error.start + 1} is not UTF-8"
        raise RowError("row", reason, SAVE_UTF8) from None


def read_jsonl(source: str) -> Iterator[RawRow]:
    with open(source, "rb") as file:
        for line, raw in enumerate(file, 1):
            if line == 1:
                raw = raw.removeprefix(BOM)
            raw = raw.strip(b" \t\r\n")
            if not raw:
                continue
            try:
                yield RawRow(line, _as_object(parse_json(decode_utf8(raw))))
            except RowError as error:
                yield RawRow(line, None, error.at(source, line))


def _as_object(value: Any) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    cure = "name the file .json" if isinstance(value, list) else 'write {"messages": [...]}'
    raise RowError("row", f"is {kind_of(value)}, not an object", cure)


def kind_of(value: Any) -> str:
    """Name the JSON type of ``value`` for a message."""
    names = {bool: "true or false", int: "a number", float: "a number", str: "text",
             list: "a list", dict: "an object", type(None): "null"}  # fmt: skip
    return names.get(type(value), f"a {type(value).__name__}")


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
    """Yield the elements of a JSON list; the text is held whole, the elements one at a time."""
    raw = Path(source).read_bytes().removeprefix(BOM)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        reason = f"byte 0x{raw[error.start]:02x} is not UTF-8"
        yield RawRow(line, None, Problem(source, line, "file", reason, SAVE_UTF8))
        return
    del raw
    start = _skip_space(text, 0)
    if text[start : start + 1] != "[":
        line = text.count("\n", 0, start) + 1
        reason = "is one object, not a list of samples" if text[start : start + 1] == "{" else (
            "does not begin with [")  # fmt: skip
        problem = Problem(source, line, "file", reason, "write [ {...}, {...} ] or JSON Lines")
        yield RawRow(line, None, problem)
        return
    yield from _json_elements(source, text, start + 1)


def _json_elements(source: str, text: str, pos: int) -> Iterator[RawRow]:
    line, counted, need_comma, after_comma = 1, 0, False, False
    while True:
        pos = _skip_space(text, pos)
        line, counted = line + text.count("\n", counted, pos), pos
        char = text[pos : pos + 1]
        try:
            if char == "]":
                if after_comma:
                    raise RowError("file", "has a comma before its ]", "remove the comma")
                if text[pos + 1 :].strip():
                    raise RowError("file", "goes on after the list's ]", "remove what follows")
                return
            if need_comma:
                if char != ",":
                    raise RowError("file", "lacks a comma or ] after a sample", "mend the JSON")
                pos, need_comma, after_comma = pos + 1, False, True
                continue
            value, pos = _raw_decode(text, pos)
        except RowError as error:  # there is no telling where the next sample begins
            yield RawRow(line, None, error.at(source, line))
            return
        need_comma, after_comma = True, False
        try:
            yield RawRow(line, _as_object(value))
        except RowError as error:
            yield RawRow(line, None, error.at(source, line))


def _raw_decode(text: str, pos: int) -> tuple[Any, int]:
    try:
        return _decoder.raw_decode(text, pos)
    except json.JSONDecodeError as error:
        message = error.msg.removesuffix(" at")
        reason = f"is not JSON: {message} at line {error.lineno}, column {error.colno}"
        raise RowError("row", reason, "mend the JSON; what follows was not read") from None
    except RecursionError:
        raise RowError("row", "is nested too deeply", "write a flat object") from None
    except ValueError:
        raise RowError("row", "holds a number of thousands of digits", _WRITE_TEXT) from None


def _skip_space(text: str, pos: int) -> int:
    while pos < len(text) and text[pos] in " \t\r\n":
        pos += 1
    return pos
