"""The rules of a conversation that may train: the gate of one row."""

from __future__ import annotations

from typing import Any

from laptune.data.formats import Turn
from laptune.data.json_rows import kind_of
from laptune.data.problems import RowError
from laptune.text.chat import GEMMA3, ChatFormat, control_token_in
from laptune.text.records import Message, Record


def to_record(
    turns: list[Turn], meta: dict[str, Any], source: str, line: int, fmt: ChatFormat = GEMMA3
) -> Record:
    """Return the Record of checked turns; raises RowError on the first rule that breaks."""
    for turn in turns:
        check_content(turn, fmt)
    check_order(turns)
    messages = tuple(Message(turn.role, turn.content) for turn in turns)
    return Record(row_id(meta, line), messages, meta, source, line)


def check_content(turn: Turn, fmt: ChatFormat = GEMMA3) -> None:
    """Raise RowError unless the turn holds text that can be tokenized as nothing but text."""
    field, _, content = turn
    if not isinstance(content, str):
        cure = "join its parts into one text" if isinstance(content, list) else "write text"
        raise RowError(field, f"is {kind_of(content)}, not text", cure)
    if not content.strip():
        raise RowError(field, "is empty", "write the text or remove the row")
    if "\x00" in content:
        raise RowError(field, "holds a NUL character", "remove it")
    if not content.isascii() and _has_surrogate(content):
        raise RowError(field, "holds half of a surrogate pair", "write the whole character")
    # Every control token of every format has a "<": most turns end here.
    token = control_token_in(content, fmt) if "<" in content else None
    if token:
        raise RowError(field, f"holds the control token {token}", "remove it or write it apart")


def _has_surrogate(content: str) -> bool:
    try:
        content.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def check_order(turns: list[Turn]) -> None:
    """Raise RowError unless the turns are [system] user assistant (user assistant)*."""
    roles = [turn.role for turn in turns]
    for i, turn in enumerate(turns):
        field = turn.field.rpartition(".")[0] or turn.field
        if turn.role == "system" and i > 0:
            if "system" in roles[:i]:
                raise RowError(field, "is a second system turn", "join it with the first one")
            raise RowError(field, "is a system turn after the start", "put it first")
        if i > 0 and turn.role == roles[i - 1]:
            raise RowError(
                field,
                f"is a second {turn.role} turn in a row",
                "join the two, or add the turn between them",
            )
    first = turns[1:] if roles[0] == "system" else turns
    where = turns[0].field.partition("[")[0].partition(".")[0]
    if "assistant" not in roles:
        raise RowError(where, "has no assistant turn, so nothing to learn", "add the answer")
    if first[0].role != "user":
        raise RowError(where, "begins with an assistant turn", "put the question before it")
    if roles[-1] != "assistant":
        raise RowError(where, f"ends with a {roles[-1]} turn", "add the answer or cut the turn")


def row_id(meta: dict[str, Any], line: int) -> str:
    """Return the row's own id, or one from its line; raises RowError on a wrong type."""
    value = meta.get("id")
    if value is None or value == "":
        return f"line-{line}"
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise RowError("id", f"is {kind_of(value)}, not text or a whole number", "write text")
    return str(value)
