"""The one reader of JSON Lines: training data, prompts, tasks, completions, logs of our own.

Lines are cut at "\\n" and "\\r" alone, for U+2028 and its like may stand inside a JSON string.
A BOM and blank lines are passed over; a line that cannot be read becomes a fault, and reading
continues behind it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from laptune.core.errors import RowError, UserError
from laptune.core.utf8 import BOM, SAVE_UTF8, decode_utf8, wide_encoding

MAX_LINE_BYTES = (
    16 << 20
)  # a longer row is not a conversation, and would be held several times over


class Line(NamedTuple):
    """A line that is not blank, counted from 1: its value, or the fault that hides it."""

    number: int
    value: Any
    fault: RowError | None = None


def read(source: str | Path | BinaryIO) -> Iterator[Line]:
    """Yield the values of a file, or of an open one; one line is held at a time.

    Strict JSON: NaN and keys that are there twice are faults. Raises OSError.
    """
    yield from _read(source, parse)


def objects(source: str | Path | BinaryIO) -> Iterator[Line]:
    """Yield as ``read`` does; a value that is not an object is a fault."""
    for line in read(source):
        if line.fault or isinstance(line.value, dict):
            yield line
        else:
            reason = f"is {kind_of(line.value)}, not an object"
            fault = RowError("row", reason, 'write {"key": "value"} on each line')
            yield Line(line.number, None, fault)


def rows(path: str | Path, hint: str) -> list[dict[str, Any]]:
    """Return all objects of a file; raises UserError, with ``hint``, at the first fault."""
    found = []
    for line in objects(path):
        if line.fault:
            raise UserError(f"{path}, line {line.number}: {line.fault.message}", hint)
        found.append(line.value)
    return found


def read_log(path: str | Path) -> list[dict[str, Any]]:
    """Return the rows of a log of ours, [] when it is absent; NaN is a number in it.

    What a kill or a power cut left at the end is passed over. Raises UserError for damage before
    a whole row.
    """
    found, fault = [], None
    for line in _read(path, json.loads) if Path(path).is_file() else ():
        if line.fault or not isinstance(line.value, dict):
            fault = fault or line
        elif fault:
            raise UserError(
                f"{path}, line {fault.number} is not JSON", "run the stage that writes it again"
            )
        else:
            found.append(line.value)
    return found


def _read(source: str | Path | BinaryIO, parse_line: Callable[[str], Any]) -> Iterator[Line]:
    with open(source, "rb") if isinstance(source, str | Path) else nullcontext(source) as file:
        for number, raw in enumerate(cut_lines(file), 1):
            if number == 1 and (codec := wide_encoding((raw or b"")[:4])):
                reason = f"is {codec.upper()[:6]}, not UTF-8"
                yield Line(1, None, RowError("file", reason, SAVE_UTF8))
                return
            if raw is None:
                reason = f"is longer than {MAX_LINE_BYTES >> 20} MB"
                yield Line(number, None, RowError("row", reason, "write each object on one line"))
            elif raw := raw.strip(b" \t\r\n"):
                if raw.startswith(b"{") and raw.endswith(b"},"):  # lines of what was a list
                    raw = raw[:-1]
                try:
                    yield Line(number, parse_line(decode_utf8(raw)))
                except RowError as fault:
                    yield Line(number, None, fault)
                except (ValueError, RecursionError) as error:
                    yield Line(number, None, RowError("row", f"is not JSON: {error}", ""))


def cut_lines(file: BinaryIO) -> Iterator[bytes | None]:
    """Yield the lines of a UTF-8 file; None for one beyond ``MAX_LINE_BYTES``.

    The ends are kept; where it is a bare "\\r" (old Macs wrote so) it becomes "\\n". A BOM is
    removed at any line's start: files that were joined have one in the middle.
    """
    while raw := file.readline(MAX_LINE_BYTES + 1):
        while raw.startswith(BOM):
            raw = raw.removeprefix(BOM)
        if len(raw) > MAX_LINE_BYTES and not raw.endswith(b"\n"):
            _pass_over_line(file)
            yield None
        elif b"\r" in (body := raw.rstrip(b"\r\n")):
            yield from (part + b"\n" for part in body.split(b"\r"))
        else:
            yield raw


def _pass_over_line(file: BinaryIO) -> None:
    while (rest := file.readline(1 << 20)) and not rest.endswith(b"\n"):
        pass


def parse(text: str) -> Any:
    """Return the value of a JSON text; raises RowError on bad JSON, duplicate keys and NaN."""
    try:
        return decoder.decode(text)
    except json.JSONDecodeError as error:
        raise RowError("row", *_explain(error, text)) from None
    except (RecursionError, ValueError) as error:
        raise too_much(error) from None


def too_much(error: Exception) -> RowError:
    """Return the fault of JSON that Python does not take: of its depth, or digits of an integer."""
    if isinstance(error, RecursionError):
        return RowError("row", "is nested too deeply", "write a flat object")
    return RowError("row", "holds a number of thousands of digits", "write it as text")


def _explain(error: json.JSONDecodeError, text: str) -> tuple[str, str]:
    reason = f"is not JSON: {error.msg[:1].lower()}{error.msg[1:].removesuffix(' at')}"
    rest = text[error.pos :].strip()
    if hint := way_out(error):
        return f"{reason} at column {error.colno}", hint
    if text[:1] in "[{" and (not rest or error.msg.startswith("Unterminated string")):
        return "is cut off before its JSON ends", "write each object on one whole line"
    return f"{reason} at column {error.colno}", "write one JSON object a line"


def way_out(error: json.JSONDecodeError) -> str:
    """Return what mends a text that is almost JSON; "" where there is no telling."""
    before, rest = error.doc[: error.pos].rstrip(), error.doc[error.pos :].lstrip(" \t\r\n,")
    if rest.startswith("'"):
        return "write it with json.dumps: JSON has double quotes"
    if rest.startswith(("//", "/*", "#")):
        return "remove the comment"
    is_closed = rest[:1] in ("}", "]") and (before[-1:] == "," or error.doc[error.pos] == ",")
    return f"remove the comma before the {rest[0]}" if is_closed else ""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice, _ = Counter(key for key, _ in pairs).most_common(1)[0]
        raise RowError(twice, "is a duplicate key", "keep one of the two")
    return found


def _no_constant(name: str) -> None:
    raise RowError("row", f"holds {name}, which is not JSON", "write a number or null")


decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_constant)


def kind_of(value: Any) -> str:
    """Name the JSON type of ``value`` for a message."""
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "text",
        list: "a list",
        dict: "an object",
        type(None): "null",
    }
    return names.get(type(value), f"a {type(value).__name__}")
