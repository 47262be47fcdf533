"""A cell of one label or of several, in the forms of annotation tools, as one answer."""

from __future__ import annotations

from typing import Any

from laptune.core.errors import RowError
from laptune.core.jsonl import kind_of
from laptune.data import columns, nested
from laptune.text import foreign_calls, label_sets


def text_of(name: str, value: Any) -> Any:
    """Return a label as text; a list of them, as a table may hold it too, as one answer."""
    if isinstance(value, str) and value.strip()[:1] == "[":
        found = foreign_calls.as_call(value)
        value = found if isinstance(found, list) else value
    if isinstance(value, dict) and value and all(v in (0, 1) for v in value.values()):
        value = [label for label, fits in value.items() if fits]  # spaCy's
    if name.endswith(".responses"):
        value = _agreed(name, value)
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str | int | float) or one is None for one in values):
        hint = "keep rows of labels, or write the answer as text under completion"
        inner = nested.leaves({name: value})
        if any(isinstance(one, str) for one in inner.values()):
            path = next(path for path, one in inner.items() if isinstance(one, str))
            hint = f"map what is the label: data.columns: {{label: {path}}}"
        if isinstance(value, list) and _is_span(value[0]):
            hint = columns.AS_PROMPT
        raise RowError(name, f"is {kind_of(value)}, not one label or some", hint)
    if not isinstance(value, list):
        return columns.text_of(name, value)
    texts = [columns.text_of(name, one) for one in values]
    odd = [one for one in texts if not one or not one.strip() or ";" in one]
    if odd and (len(texts) > 1 or not odd[0]):
        hint = "write labels without ';', which stands between them"
        raise RowError(name, f"lists {odd[0]!r}", hint)
    return label_sets.joined(text.strip() for text in texts)


def _is_span(value: Any) -> bool:
    """Say whether a value marks a part of the text: where it begins and ends, and its label."""
    if isinstance(value, dict):
        return {"start", "end"} <= value.keys() or "start_offset" in value
    return isinstance(value, list) and len(value) == 3 and isinstance(value[0], int)


def _agreed(name: str, value: Any) -> Any:
    """Return what all annotators of a row answered; RowError where they disagree, or none did."""
    values = value if isinstance(value, list) else [value]
    if not values or any(one != values[0] for one in values):
        reason = "is of annotators who disagree" if values else "holds no answer"
        raise RowError(name, reason, "decide which is right, or leave the row out")
    return values[0]
