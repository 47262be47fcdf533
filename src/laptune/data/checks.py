"""The rules of a conversation that may train: the gate of one row."""

from __future__ import annotations

from typing import Any

from laptune.core.errors import RowError
from laptune.core.jsonl import kind_of
from laptune.text import messages
from laptune.text.chat import GEMMA3, ChatFormat
from laptune.text.messages import Turn
from laptune.text.records import Record


def to_record(
    turns: list[Turn], meta: dict[str, Any], source: str, line: int, fmt: ChatFormat = GEMMA3
) -> Record:
    """Return the Record of checked turns; raises RowError on the first rule that breaks."""
    return Record(row_id(meta, line), tuple(messages.check(turns, fmt)), meta, source, line)


def row_id(meta: dict[str, Any], line: int) -> str:
    """Return the row's own id, or one from its line; raises RowError on a wrong type."""
    value = meta.get("id")
    if value is None or value == "":
        return f"line-{line}"
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise RowError("id", f"is {kind_of(value)}, not text or a whole number", "write text")
    return str(value)
