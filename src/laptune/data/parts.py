"""The column of a file that says what each row is for: training, validation or the test."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

_COLUMNS = frozenset(("split", "data_split", "dataset_split", "partition", "subset", "set"))
_PARTS = {
    **dict.fromkeys(("train", "training"), "train"),
    **dict.fromkeys(("validation", "valid", "val", "dev", "development", "eval"), "validation"),
    **dict.fromkeys(("test", "testing", "holdout", "held_out", "held-out"), "test"),
}
ALL = frozenset(("train", "validation", "test", "unknown"))


def column_of(rows: Sequence[Mapping[str, Any]], used: Iterable[str]) -> str:
    """Return the column, none of the ``used``, that names a part in all ``rows``; "" for none."""
    names = {name for row in rows for name in row if str(name).lower() in _COLUMNS}
    for name in sorted(names.difference(used)):
        said = {_said(row.get(name)) for row in rows}
        if said - {""} and said <= {"", *_PARTS}:
            return name
    return ""


def is_of_parts(names: Iterable[str]) -> bool:
    """Say whether all ``names`` are of parts."""
    return all(_said(name) in _PARTS for name in names)


def part_of(row: Mapping[str, Any], column: str) -> str:
    """Return what a row is for, "unknown" for another word; an empty cell is for training."""
    said = _said(row.get(column))
    return _PARTS.get(said, "unknown") if said else "train"


def _said(value: Any) -> str:
    return "" if value is None else str(value).strip().lower()
