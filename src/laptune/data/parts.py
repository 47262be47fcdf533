"""The column of a file that says what each row is for: training, validation or the test."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from laptune.data.columns import NO, YES, said

_COLUMNS = frozenset(("split", "data_split", "dataset_split", "partition", "subset", "set"))
_PARTS = {
    **dict.fromkeys(("train", "training"), "train"),
    **dict.fromkeys(("validation", "valid", "val", "dev", "development", "eval"), "validation"),
    **dict.fromkeys(("test", "testing", "holdout", "held_out", "held-out"), "test"),
    **dict.fromkeys(("publictest", "privatetest"), "test"),  # Kaggle's
}
# Column of yes and no -> what a yes says, and what a no.
_FLAGS = {
    **dict.fromkeys(("is_test", "test"), ("test", "train")),
    **dict.fromkeys(("is_train", "train"), ("train", "test")),
}
ALL = frozenset(("train", "validation", "test", "unknown"))


def column_of(rows: Sequence[Mapping[str, Any]], used: Iterable[str]) -> str:
    """Return the column, none of the ``used``, that names a part in all ``rows``; "" for none.

    One of any name does that names training: a sorted file begins with those rows.
    """
    names, taken = dict.fromkeys(name for row in rows for name in row), set(used)
    for name in (name for name in names if name not in taken):
        parts = [part_of(row, name) for row in rows if said(row.get(name))]
        is_usual = str(name).lower() in _COLUMNS | _FLAGS.keys()
        if parts and "unknown" not in parts and (is_usual or "train" in parts):
            return name
    return ""


def is_of_parts(names: Iterable[str]) -> bool:
    """Say whether all ``names`` are of parts."""
    return all(said(name) in _PARTS for name in names)


def of_files(files: Iterable[Path]) -> dict[str, Path]:
    """Return which file is of which part, by the words of their names; a part of several is out."""
    named: dict[str, list[Path]] = {}
    for file in files:
        for part in {_PARTS.get(word) for word in re.findall("[a-z]+", file.stem.lower())} - {None}:
            named.setdefault(part, []).append(file)
    return {part: found[0] for part, found in named.items() if len(found) == 1}


def part_of(row: Mapping[str, Any], column: str) -> str:
    """Return what a row is for, "unknown" for another word; an empty cell is for training."""
    word = said(row.get(column))
    if word in YES | NO and (flag := _FLAGS.get(column.lower())):
        return flag[word in NO]
    return _PARTS.get(word, "unknown") if word else "train"
