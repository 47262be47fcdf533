"""Rows that say of themselves that they are no example to follow: of KTO, Prodigy, Argilla.

An annotation tool exports what its people rejected too, with their verdict in a column. A column
counts as one where the first rows hold nothing in it but verdicts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from laptune.data.columns import NO, YES

_KEPT = frozenset(
    ("submitted", "validated", "completed", "approved", "accepted", "annotated", "reviewed")
    + ("pending", "draft", "default", "done")
)
_WASTE = frozenset(("discarded", "rejected", "skipped", "ignored"))
# Column -> (what it says of a wanted row, what of an unwanted one).
# Databases write t and f. In KTO's label, or beside a class, words of a person may mean else.
_SAID_YES, _SAID_NO = YES | {"t", "yes", "y"}, NO | {"f", "no", "n"}
_WANTED, _UNWANTED, _STATUS = (_SAID_YES, _SAID_NO), (_SAID_NO, _SAID_YES), (_KEPT, _WASTE)
_COLUMNS = {
    **dict.fromkeys(("label", "kto_tag"), (YES, NO)),
    **dict.fromkeys(("approved", "is_approved", "accepted", "is_accepted"), _WANTED),
    **dict.fromkeys(("is_valid", "is_correct", "keep"), _WANTED),
    **dict.fromkeys(("was_cancelled", "cancelled", "skipped", "skip", "discarded"), _UNWANTED),
    **dict.fromkeys(("rejected", "deleted", "is_deleted", "ignored"), _UNWANTED),
    "answer": (frozenset(("accept",)), frozenset(("reject", "ignore"))),  # Prodigy's
    **dict.fromkeys(("status", "review_status", "annotation_status"), _STATUS),
}
_BLANK = frozenset(("none", "null", "nan", ""))
Verdicts = Mapping[str, frozenset[str]]  # column -> what it says of a row to leave out


def find(rows: Sequence[Mapping[str, Any]], used: Iterable[str]) -> Verdicts:
    """Return the columns of ``rows``, none of them ``used``, that say whether a row is wanted."""
    names = {name for row in rows for name in row} | _COLUMNS.keys()
    kinds = {name: _COLUMNS.get(name.lower()) for name in names.difference(used)}
    kinds |= {name: _STATUS for name in kinds if name.endswith(".responses.status")}  # Argilla 2
    return {
        name: kind[1]
        for name, kind in kinds.items()
        if kind and all(_said(row.get(name)) <= kind[0] | kind[1] for row in rows)
    }


def unwanted(row: Mapping[str, Any], verdicts: Verdicts) -> str | None:
    """Return the column by which a row is to be left out, or None."""
    return next(
        (name for name, no in verdicts.items() if (said := _said(row.get(name))) and said <= no),
        None,
    )


def _said(value: Any) -> frozenset[str]:
    """Return what a cell says, in lower case; a list has a word of each annotator."""
    values = value if isinstance(value, list) else [value]
    return frozenset(str(one).strip().lower() for one in values) - _BLANK
