"""What a file of no known format is told: which columns may be the question and the answer."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from laptune.core.errors import RowError, some
from laptune.core.jsonl import kind_of
from laptune.data import columns

_NAME = re.compile(r"[^\W\d][^?!,;\"'<>=\[\]{}]*")  # what may name a column; a cell may be anything
# Names of an answer, for a person to confirm.
_UNWANTED = ("negative", "neg", "hard_negative", "rejected", "incorrect", "wrong_answer")
_LIKELY = ("positive", "summary", "highlights", "abstract", "translation", "back")


def unknown_format(rows: Sequence[Mapping[str, Any]]) -> RowError:
    """Return the error of a file whose rows have no known shape; it proposes a mapping."""
    row = rows[0]
    if columns.is_preference(row):
        return _preference(row)
    shown = some([str(name)[:40] for name in row], 8, ", ") or "none"
    return RowError("row", f"has no known format; its columns are {shown}", _proposal(rows))


def _proposal(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return a mapping that keeps every column that was shown, or says which it leaves out."""
    row = rows[0]
    if {"data", "annotations"} <= row.keys():
        return "export it from Label Studio as JSON-MIN or CSV, and leave out what was skipped"
    if {"question", "function"} <= row.keys():
        hint = "write each with its ground_truth as messages with tool_calls, and tools"
        return f"BFCL's questions hold no answer: {hint}"
    if columns.has_marks(row):
        return columns.AS_PROMPT
    answer = columns.find(row, "completion", {})
    read = [answer] if columns.is_json(row.get(answer)) else []
    nested = next(
        (n for n in list(row)[:8] if isinstance(row[n], dict | list) and n not in read), None
    )
    if nested is not None:
        what = f"{nested} is {kind_of(row[nested])}"
        hint = 'write its texts as {"prompt": ..., "completion": ...}'
        return f'{what}: {hint}, or its turns as {{"messages": [...]}}'
    if any(row[name] == name for row in rows[1:] for name in row):
        return "its first line is a row: write the columns' names, prompt,completion, above it"
    mapping = f"for example data.columns: {_mapping(rows)}"
    if odd := next((name for name in row if not _NAME.fullmatch(name)), None):
        names = "write the columns' names above it, else map them"
        return f"if {odd[:40]!r} is of a row, {names}, {mapping}"
    return f"map them, {mapping}"


def _mapping(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return which columns are likely the question and the answer, as it is written in YAML."""
    row = rows[0]
    names = [name for name in columns.texts(row) if name.lower() not in _UNWANTED]
    long = [name for name in names if " " in str(row[name]).strip()]
    likely = next((name for name in names if name.lower() in _LIKELY), None)
    answer = columns.find(row, "completion", {}) or likely
    short = [name for name in names if name not in long]
    label = columns.find(row, "label", {}) or (short and _is_label(rows, short[0]) and short[0])
    if not answer and len(names) == 2 and label in names:
        return _written({"text": next(n for n in names if n != label), "label": label})
    question = columns.find(row, "prompt", {})
    if not answer and question in names and len(names) > 2:
        long, answer = [question], "YOUR_COLUMN"
    elif not answer and long:
        answer = long[-1] if not short else short[0] if len(short) == 1 else "YOUR_COLUMN"
    answer = answer or (names or ["YOUR_COLUMN"])[-1]
    asked = [name for name in long if name != answer] or [n for n in names if n != answer]
    if not 0 < len(asked) <= 3:
        pairs = _written({"prompt": "YOUR_COLUMN", "completion": "YOUR_COLUMN"})
        return f"{pairs}; join others that matter into one of them"
    ours = {1: ("prompt",), 2: ("context", "prompt"), 3: ("context", "prompt", "input")}[len(asked)]
    rest = [name for name in names if name != answer and name not in asked]
    left_out = f"; it leaves out {', '.join(rest)}" if rest else ""
    return _written(dict(zip(ours, asked, strict=True)) | {"completion": answer}) + left_out


def _written(mapping: Mapping[str, str]) -> str:
    quoted = {
        ours: name if re.fullmatch(r"\w[\w .-]*", name) else json.dumps(name, ensure_ascii=False)
        for ours, name in mapping.items()
    }
    pairs = (f"{ours}: {name}" for ours, name in quoted.items())
    return f"{{{', '.join(pairs)}}}"


def beside(text: str, unused: Iterable[str], values: Mapping[str, Mapping[str, int]]) -> str:
    """Return the mapping by which a column beside a plain text is learned, "" where none may be.

    ``text`` is the text's own column; ``values`` counts what the columns of few
    values hold: one whose values come again is a label.
    """
    names = [name for name in unused if not columns.ASIDE.fullmatch(name)]
    label = next((name for name in names if _is_repeated(values.get(name, {}))), None)
    if label:
        return _written({"label": label})
    return _written({"prompt": text, "completion": names[0]}) if names else ""


def _is_label(rows: Sequence[Mapping[str, Any]], name: str) -> bool:
    return _is_repeated(Counter(str(row.get(name)) for row in rows))


def _is_repeated(counts: Mapping[str, int]) -> bool:
    return len(counts) > 1 and sum(counts.values()) >= 2 * len(counts)


def _preference(row: Mapping[str, Any]) -> RowError:
    reason = "is a preference pair (chosen, rejected), not a sample"
    chosen = row["chosen"]
    if isinstance(chosen, list) and len(chosen) > 1:
        mapping = "{messages: chosen}"
    elif asked := columns.find(row, "prompt", {}) or columns.find(row, "conversations", {}):
        mapping = f"{{prompt: {asked}, completion: chosen}}"
    else:
        mapping = "{completion: chosen} and a column prompt beside it"
    return RowError("row", reason, f"learn the wanted one: data.columns: {mapping}")
