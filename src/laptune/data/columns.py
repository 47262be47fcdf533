"""Which column of a stranger's file is what: the names that people use, and the format they make.

``data.columns`` says it where the names do not. No column is dropped in silence: what a format uses
is in ``USES``, what would change the meaning is refused by name, the rest is counted as unused.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from laptune.core.errors import RowError, some
from laptune.core.jsonl import kind_of
from laptune.text import messages

_QUESTIONS = ("question", "query", "problem", "user", "human", "input", "message", "text")
_ANSWERS = ("response", "answer", "solution", "assistant", "reply", "ideal", "target")
# Our column -> other names of it, the best first.
NAMES: dict[str, tuple[str, ...]] = {
    "messages": (
        *("conversation", "dialog", "dialogue", "chat", "turns"),
        *("contents", "chat_messages"),  # of Gemini, of an export from Claude
    ),
    "conversations": (),
    "instruction": (),
    "output": ("completion", *_ANSWERS),
    "prompt": _QUESTIONS,
    "completion": ("output", *_ANSWERS),
    "text": ("content", "body"),
    "label": (
        *("label_text", "label_name", "intent", "intent_name", "sentiment", "category"),
        *("class", "class_name", "emotion", "labels", "tag"),
    ),
    "input": (),
    "context": ("passage",),
    "history": (),
    "system": ("system_prompt", "system_message", "systeminstruction"),
    "tools": ("functions", "available_tools"),
}
# What is labelled has other names than a text that stands alone.
_LABELLED = (
    *("sentence", "utterance", "review", "message", "tweet", "comment", "document"),
    *("query", "question", "input", "prompt"),
)
# Format -> the columns that it needs, in the order of detection, and those that it may have.
NEEDS: dict[str, tuple[str, ...]] = {
    "messages": ("messages",),
    "sharegpt": ("conversations",),
    "alpaca": ("instruction", "output"),
    "prompt_completion": ("prompt", "completion"),
    "label": ("text", "label"),
    "text": ("text",),
}
MAY: dict[str, tuple[str, ...]] = {
    "messages": ("system", "tools"),
    "sharegpt": ("system", "tools"),
    "alpaca": ("input", "context", "history", "system", "tools"),
    "prompt_completion": ("input", "context", "history", "system", "tools"),
    "label": ("system",),
    "text": ("system",),
}
# Columns that change what an answer means; we would ignore them, so a row that fills one is bad.
_REFUSED = {
    **dict.fromkeys(("tools", "functions"), "a label or a plain text calls none"),
    **dict.fromkeys(("image", "images", "audio", "audios", "video", "videos"), "only text is read"),
}
# Answers to choose from; without them in the question there is nothing to choose.
_CHOICES = ("choices", "options", "endings")
_LETTERS = ({"a", "b"}, {"option_a", "option_b"}, {"option1", "option2"}, {"opa", "opb"})
_UNWANTED = ("label", "kto_tag")  # false: an answer that is not wanted (KTO)
_YES, _NO = ("true", "1", "1.0"), ("false", "0", "0.0")
_NAME = re.compile(r"[^\W\d][\w .:/()#-]*")  # what may name a column; a cell may be anything
_ID = re.compile(r"(?i)(.*[ _-])?(id|idx|index|uuid)")
# What pandas and R write into an empty cell.
_BLANK = ("", "nan", "NaN", "<NA>", "None", "null", "NULL")


def find(
    row: Mapping[str, Any], ours: str, columns: Mapping[str, str], fmt: str = ""
) -> str | None:
    """Return the name that our column has in ``row``, or None; ``columns`` goes before a guess.

    Capitals do not count: a sheet's columns are Question and Answer.
    """
    if ours in columns:
        return columns[ours] if columns[ours] in row else None
    theirs = _by_lower(tuple(row))
    names = (ours, *NAMES[ours])
    if fmt == "label" and ours == "text":
        names = (*names, *_LABELLED)
    if ours == "label" and {"label_text", "label_name"} & theirs.keys():
        names = NAMES["label"]  # the names of the classes, where the file has ids too
    claimed = columns.values()
    found = (theirs[name] for name in names if name in theirs)
    return next((name for name in found if name not in claimed), None)


@lru_cache(maxsize=256)
def _by_lower(names: tuple[str, ...]) -> dict[str, str]:
    """Return the names by what they are in lower case; one that is written so goes first."""
    by_lower = {str(name).lower(): name for name in reversed(names)}
    return by_lower | {name: name for name in names if name in by_lower}


def detect(rows: Iterable[Mapping[str, Any]], columns: Mapping[str, str]) -> str | None:
    """Return the format that most of ``rows`` have, or None when none fits."""
    found = Counter(filter(None, (_format_of(row, columns) for row in rows)))
    return found.most_common(1)[0][0] if found else None


def _format_of(row: Mapping[str, Any], columns: Mapping[str, str]) -> str | None:
    if is_preference(row) and not {"chosen", "rejected"} & set(columns.values()):
        return None
    whole = (fmt for fmt in NEEDS if _is_whole(row, fmt, columns))
    theirs = _by_lower(tuple(row))
    exact = {
        ours for ours in NAMES if (columns[ours] in row if ours in columns else ours in theirs)
    }
    part = (fmt for fmt, needed in NEEDS.items() if exact.intersection(needed))
    return next(whole, None) or next(part, None)


def _is_whole(row: Mapping[str, Any], fmt: str, columns: Mapping[str, str]) -> bool:
    names = [find(row, ours, columns, fmt) for ours in NEEDS[fmt]]
    if fmt == "messages" and names[0] not in (None, "messages", columns.get("messages")):
        return isinstance(row[names[0]], list)  # "chat" may be the name of a text as well
    return None not in names and len(set(names)) == len(names)


def is_preference(row: Mapping[str, Any]) -> bool:
    """Say whether a row is a pair of answers, one wanted and one not (DPO)."""
    return {"chosen", "rejected"} <= row.keys()


def is_blank(value: Any) -> bool:
    """Say whether an optional cell holds nothing: null, no text, what a table has for no value."""
    return value is None or value == [] or (isinstance(value, str) and value.strip() in _BLANK)


def refuse_ignored(row: Mapping[str, Any], used: Iterable[str]) -> None:
    """Raise RowError when a column that is not used would change what the answer means."""
    unused = {
        lower: name
        for lower, name in _by_lower(tuple(row)).items()
        if name not in used and not is_blank(row[name]) and row[name] != "[]"
    }
    for lower in _REFUSED.keys() & unused.keys():
        reason = f"is not supported: {_REFUSED[lower]}"
        raise RowError(unused[lower], reason, "leave the row out, or remove the column")
    letters = next((pair for pair in _LETTERS if pair <= unused.keys()), ())
    if chosen := next((name for name in (*_CHOICES, *sorted(letters)) if name in unused), None):
        reason = "holds an answer to choose from, which the question does not name"
        raise RowError(unused[chosen], reason, "write the choices into the question's text")


def refuse_turn(row: Mapping[str, Any]) -> None:
    """Raise RowError for a text that is one turn of a conversation, with its role beside it."""
    for name in ("role", "from"):
        if isinstance(row.get(name), str) and row[name].lower() in messages.ROLES:
            reason = "is the role of a turn, but a row is a whole conversation"
            raise RowError(name, reason, 'write its turns as {"messages": [{"role": ...}, ...]}')


def wishes(rows: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """Return the columns that say yes or no in each of ``rows``: whether an answer is wanted."""
    return frozenset(
        name
        for name in _UNWANTED
        if all(_said(row.get(name)) in (*_YES, *_NO, "none") for row in rows)
    )


def _said(value: Any) -> str:
    return str(value).strip().lower()


def is_unwanted(row: Mapping[str, Any], used: Iterable[str], named: Iterable[str]) -> str | None:
    """Return the column of ``named`` that says that this row's answer is not wanted, or None."""
    return next((n for n in named if n not in used and _said(row.get(n)) in _NO), None)


def unknown_format(row: Mapping[str, Any]) -> RowError:
    """Return the error of a file whose rows have no known shape; it proposes a mapping."""
    names = [str(name)[:40] for name in row]
    if is_preference(row):
        return _preference(row)
    shown = some(names, 8, ", ") or "none"
    return RowError(
        "row", f"has no known format; its columns are {shown}", _proposal(row, names[:8])
    )


def _proposal(row: Mapping[str, Any], names: Sequence[str]) -> str:
    """Return a mapping that keeps every column that was shown, an id aside."""
    nested = next((name for name in names if isinstance(row.get(name), dict | list)), None)
    if nested is not None:
        what = kind_of(row[nested])
        return f'{nested} is {what}: write its texts as {{"prompt": ..., "completion": ...}}'
    if odd := next((name for name in names if not _NAME.fullmatch(name)), None):
        return f"{odd!r} does not name a column: write prompt,completion into the first line"
    names = [name for name in names if not _ID.fullmatch(name)]
    answer = find(row, "completion", {}) or (names or [""])[-1]
    asked = [name for name in names if name != answer]
    if not asked or len(asked) > 3:
        return (
            "map the question and the answer: data.columns: {prompt: YOUR_COLUMN, "
            "completion: YOUR_COLUMN}; join others that matter into one of them"
        )
    ours = {1: ("prompt",), 2: ("context", "prompt"), 3: ("context", "prompt", "input")}[len(asked)]
    pairs = [f"{name}: {theirs}" for name, theirs in zip(ours, asked, strict=True)]
    return f"map them, for example data.columns: {{{', '.join(pairs)}, completion: {answer}}}"


def _preference(row: Mapping[str, Any]) -> RowError:
    reason = "is a preference pair (chosen, rejected), not a sample"
    chosen = row["chosen"]
    if isinstance(chosen, list) and len(chosen) > 1:
        mapping = "{messages: chosen}"
    elif asked := find(row, "prompt", {}) or find(row, "conversations", {}):
        mapping = f"{{prompt: {asked}, completion: chosen}}"
    else:
        mapping = "{completion: chosen} and a column prompt beside it"
    return RowError("row", reason, f"learn the wanted one: data.columns: {mapping}")


def missing(row: Mapping[str, Any], ours: str, columns: Mapping[str, str]) -> RowError:
    """Return the error of a row that lacks a column which its format needs."""
    has = ", ".join(str(key)[:40] for key in list(row)[:8]) or "none"
    return RowError(columns.get(ours, ours), "is missing", f"add it; the row's columns are: {has}")


def text_of(name: str, value: Any) -> Any:
    """Return a cell as text: a number, true, an object; what pandas writes for none is bad."""
    if isinstance(value, bool) or is_json(value):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int | float):
        return str(value)
    if value in ("nan", "NaN", "<NA>"):
        raise RowError(
            name, f"is {value}, an empty cell of pandas", "write the text or remove the row"
        )
    return value


def is_json(value: Any) -> bool:
    """Say whether a cell is an object, or a list of some, to be read as JSON: not turns."""
    values = value if isinstance(value, list) else [value]
    return bool(values) and all(isinstance(v, dict) and not messages.is_turn(v) for v in values)


def optional_text(name: str, value: Any) -> str | None:
    """Return an optional cell as text, None where it is blank; raises RowError on other kinds."""
    if is_blank(value):
        return None
    if not isinstance(value, str):
        raise RowError(name, f"is {kind_of(value)}, not text", "write text or leave it out")
    return value
