"""A value inside a column's object as a column of its own: ``answers.text.0``, as jq writes it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from laptune.text.messages import is_turn


def opened(row: dict[str, Any], paths: Collection[str]) -> dict[str, Any]:
    """Return ``row`` with the objects that ``paths`` lead into replaced by what lies in them.

    A name that the row has is no path. What is not asked for becomes a column as well, so that
    it is counted as not used.
    """
    inner = {path for path in paths if path not in row and path.partition(".")[0] in row}
    if not inner:
        return row
    heads = {path.partition(".")[0] for path in inner}
    found: dict[str, Any] = {}
    for name, value in row.items():
        found.update(_leaves(name, value, inner) if name in heads else {name: value})
    return found


def leaves(row: Mapping[str, Any], whole: Collection[str] = ()) -> dict[str, Any]:
    """Return all that may be a column of ``row``; those in ``whole`` are not opened."""
    return dict(leaf for name in row for leaf in _leaves(name, row[name], whole))


def is_turns(value: Any) -> bool:
    """Say whether a value is a turn or a list of some."""
    values = value if isinstance(value, list) else [value]
    return bool(values) and all(map(_is_whole_turn, values))


def _is_whole_turn(value: Any) -> bool:
    return isinstance(value, dict) and len(value) > 1 and is_turn(value)


def _leaves(path: str, value: Any, whole: Collection[str]) -> Iterator[tuple[str, Any]]:
    is_open = isinstance(value, dict | list) and value and path not in whole
    if not is_open or (is_turns(value) and not any(one.startswith(f"{path}.") for one in whole)):
        yield path, value
        return
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield from _leaves(f"{path}.{key}", inner, whole)
