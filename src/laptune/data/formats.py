"""Shapes of a row: messages, ShareGPT, Alpaca, prompt/completion, plain text.

``detect`` names the shape of a file from its first rows; ``to_turns`` brings a row to turns, each
with the field that it came from, so that a rule broken later can name the field.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from laptune.core.errors import RowError
from laptune.core.jsonl import kind_of
from laptune.text.messages import Turn, read_turns

# Format -> the columns that it must have, in the order of detection.
REQUIRED: dict[str, tuple[str, ...]] = {
    "messages": ("messages",),
    "sharegpt": ("conversations",),
    "alpaca": ("instruction", "output"),
    "prompt_completion": ("prompt", "completion"),
    "text": ("text",),
}
OPTIONAL = {"alpaca": ("input", "system"), "prompt_completion": ("system",)}
COLUMNS = tuple(sorted({c for group in (*REQUIRED.values(), *OPTIONAL.values()) for c in group}))

# Well-known names of the same thing, for the cure of an unknown row.
_LIKELY = {
    "prompt": ("question", "query", "input", "problem", "user"),
    "completion": ("response", "answer", "output", "solution", "assistant", "target"),
    "messages": ("conversation", "dialog", "dialogue", "chat", "turns"),
    "text": ("content", "body"),
}


def detect(rows: Iterable[Mapping[str, Any]], columns: Mapping[str, str]) -> str | None:
    """Return the format that most of ``rows`` have, or None when none fits."""
    found = Counter(filter(None, (_format_of(row, columns) for row in rows)))
    return found.most_common(1)[0][0] if found else None


def _format_of(row: Mapping[str, Any], columns: Mapping[str, str]) -> str | None:
    names = {ours for ours in COLUMNS if columns.get(ours, ours) in row}
    whole = (fmt for fmt, needed in REQUIRED.items() if names.issuperset(needed))
    part = (fmt for fmt, needed in REQUIRED.items() if names.intersection(needed))
    return next(whole, None) or next(part, None)


def unknown_format(row: Mapping[str, Any]) -> RowError:
    """Return the error of a file whose rows have no known shape; it proposes a mapping."""
    names = list(row)
    shown = ", ".join(str(name)[:40] for name in names[:8]) or "none"
    if {"chosen", "rejected"} <= set(names):
        return RowError(
            "row", "is a preference pair, not a sample", "map data.columns: {completion: chosen}"
        )
    guess = {ours: name for ours, theirs in _LIKELY.items() for name in names if name in theirs}
    if "prompt" not in guess or "completion" not in guess:
        guess = {k: v for k, v in guess.items() if k in ("messages", "text")} or {
            "prompt": "YOUR_COLUMN",
            "completion": "YOUR_COLUMN",
        }
    pairs = ", ".join(f"{ours}: {theirs}" for ours, theirs in guess.items())
    return RowError(
        "row",
        f"has no known format; its columns are {shown}",
        f"map them: data.columns: {{{pairs}}}",
    )


def to_turns(
    row: dict[str, Any],
    fmt: str,
    columns: Mapping[str, str],
    text_prompt: str,
) -> tuple[list[Turn], dict[str, Any]]:
    """Return the turns of ``row`` and its other columns; raises RowError on a missing column."""
    wanted = (*REQUIRED[fmt], *OPTIONAL.get(fmt, ()))
    theirs = {ours: columns.get(ours, ours) for ours in wanted}
    for ours in REQUIRED[fmt]:
        if theirs[ours] not in row:
            has = ", ".join(str(key)[:40] for key in list(row)[:8]) or "none"
            raise RowError(theirs[ours], "is missing", f"add it; the row's columns are: {has}")
    taken = set(theirs.values())
    meta = {key: value for key, value in row.items() if key not in taken}
    cell = {ours: (name, row.get(name)) for ours, name in theirs.items()}
    return _BUILDERS[fmt](cell, text_prompt), meta


def _from_messages(cell: dict, _: str) -> list[Turn]:
    return _turns(*cell["messages"])


def _from_sharegpt(cell: dict, _: str) -> list[Turn]:
    return _turns(*cell["conversations"])


def _from_alpaca(cell: dict, _: str) -> list[Turn]:
    turns = _system(cell)
    name, question = cell["instruction"]
    extra_name, extra = cell["input"]
    if extra is not None and not isinstance(extra, str):
        raise RowError(extra_name, f"is {kind_of(extra)}, not text", "write text or leave it out")
    if isinstance(question, str) and question.strip() and extra and extra.strip():
        question = f"{question.strip()}\n\n{extra.strip()}"
    return [
        *turns,
        Turn(name, "user", question),
        Turn(cell["output"][0], "assistant", cell["output"][1]),
    ]


def _from_prompt_completion(cell: dict, _: str) -> list[Turn]:
    turns = _system(cell)
    for ours, role in (("prompt", "user"), ("completion", "assistant")):
        name, value = cell[ours]
        if isinstance(value, list):  # trl's conversational form
            turns += read_turns(value, name)
        else:
            turns.append(Turn(name, role, value))
    return turns


def _from_text(cell: dict, text_prompt: str) -> list[Turn]:
    name, text = cell["text"]
    return [Turn("data.text_prompt", "user", text_prompt), Turn(name, "assistant", text)]


def _turns(name: str, value: Any) -> list[Turn]:
    return read_turns(value, name)


def _system(cell: dict) -> list[Turn]:
    """An absent or empty system cell means no system turn: tables have one for every row."""
    name, value = cell["system"]
    is_empty = value is None or (isinstance(value, str) and not value.strip())
    return [] if is_empty else [Turn(name, "system", value)]


_BUILDERS = {
    "messages": _from_messages,
    "sharegpt": _from_sharegpt,
    "alpaca": _from_alpaca,
    "prompt_completion": _from_prompt_completion,
    "text": _from_text,
}
