"""A cleaned copy of a data source, beside it, and the list of what was left out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from laptune.core import outputs
from laptune.core.errors import UserError
from laptune.data.analysis.findings import without_end_markers
from laptune.data.loading import Reader
from laptune.data.problems import Problem
from laptune.data.sources import HUB_PREFIX
from laptune.data.split import conversation_sha256
from laptune.text import records
from laptune.text.records import Message, Record


class Fixed:
    """Where the copy went, how many rows it kept, dropped, and kept without an end marker."""

    def __init__(self, clean: Path, dropped: Path) -> None:
        self.clean, self.dropped = clean, dropped
        self.num_kept = self.num_dropped = self.num_trimmed = 0


def targets(source: str) -> tuple[Path, Path]:
    """Return the names of the cleaned copy and of the list of dropped rows."""
    if source.startswith(HUB_PREFIX):
        slug = source.removeprefix(HUB_PREFIX).replace("/", "-")
        path = Path("data") / f"{slug}.jsonl"
    else:
        path = Path(source)
    return path.with_name(f"{path.stem}.fixed.jsonl"), path.with_name(f"{path.stem}.dropped.jsonl")


def fix(reader: Reader, extra_problems: Iterable[Problem] = (), *, overwrite: bool) -> Fixed:
    """Write good rows, the first of exact copies only, in the messages format; drop the rest.

    ``extra_problems`` are those that only a tokenizer finds. The source is read, never written.
    Raises UserError when a target exists and ``overwrite`` is false, or when no row is left.
    """
    clean, dropped = targets(reader.source)
    source = [] if reader.source.startswith(HUB_PREFIX) else [reader.source]
    goals = [
        outputs.claim(path, stage="fix", is_file=True, inputs=source, overwrite=overwrite)
        for path in (clean, dropped)
    ]
    result = Fixed(clean, dropped)
    making = partial(outputs.making, stage="fix")
    with making(goals[0]) as kept_in, making(goals[1]) as dropped_in:
        with (
            open(kept_in, "w", encoding="utf-8", newline="\n") as kept,
            open(dropped_in, "w", encoding="utf-8", newline="\n") as others,
        ):
            _copy(reader, {p.line: p for p in extra_problems}, kept, others, result)
        if not result.num_kept:
            raise UserError(f"{reader.source}: no row is left to keep", "fix the data by hand")
    return result


def _copy(
    reader: Reader, bad_lines: dict[int, Problem], clean: TextIO, dropped: TextIO, result: Fixed
) -> None:
    first_line: dict[str, int] = {}
    for record, problem, _ in reader:
        if record is not None:
            problem = bad_lines.get(record.line) or _copy_of(record, first_line)
        if problem:
            result.num_dropped += 1
            _write(dropped, problem.to_dict())
        else:
            result.num_kept += 1
            result.num_trimmed += any(_clean(m).content != m.content for m in record.messages)
            _write(clean, to_row(record))


def _copy_of(record: Record, first_line: dict[str, int]) -> Problem | None:
    first = first_line.setdefault(conversation_sha256(record), record.line)
    if first == record.line:
        return None
    return Problem(record.source, record.line, "row", f"copies line {first} exactly", "keep one")


def to_row(record: Record) -> dict[str, Any]:
    """Return the record as a row in the messages format, its other columns kept.

    End markers of other models' templates are taken off the answers.
    """
    own = ("id", "messages", "tools")
    meta = {key: value for key, value in record.meta.items() if key not in own}
    return {"id": record.id, **meta, **records.to_row(map(_clean, record.messages))}


def _clean(message: Message) -> Message:
    if message.role != "assistant":
        return message
    return replace(message, content=without_end_markers(message.content))


def _write(file: TextIO, row: dict[str, Any]) -> None:
    file.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")
