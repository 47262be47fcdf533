"""A table with a column of yes and no for each label: the labels of a row are those with a yes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from laptune.core.errors import RowError
from laptune.data.columns import ASIDE, NO, YES, is_blank, said

# As people and Excel write them in English, German, French, Spanish, Italian and Portuguese.
_YES = YES | {
    "yes",
    "x",
    "ja",
    "wahr",
    "oui",
    "vrai",
    "s\u00ed",
    "si",
    "s\u00ec",
    "sim",
    "verdadero",
}
_NO = NO | {"no", "nein", "falsch", "non", "faux", "falso", "n\u00e3o"}
_FEWEST = 3  # two columns of yes and no beside a text may be about anything


def columns_of(rows: Sequence[Mapping[str, Any]], taken: Iterable[str]) -> list[str]:
    """Return the columns, none of those ``taken``, that say yes or no in all ``rows``.

    [] where they are too few to be taken for labels, or nothing else.
    """
    taken = set(taken)
    names = dict.fromkeys(name for row in rows for name in row if name not in taken)
    rest = [name for name in names if not ASIDE.fullmatch(str(name))]
    found = [name for name in rest if _is_of_labels([row.get(name) for row in rows])]
    return found if len(found) >= _FEWEST or len(found) == len(rest) > 1 else []


def labels_of(row: Mapping[str, Any], names: Iterable[str]) -> list[str]:
    """Return the columns with a yes; RowError for a cell that is neither yes nor no."""
    found = []
    for name in names:
        word = said(row.get(name))
        if word not in _YES | _NO and not is_blank(row.get(name)):
            reason = f"is {word[:40]!r}, but 1 or 0 in other rows, which say which labels fit"
            raise RowError(name, reason, "write 1 or 0, or map the columns with data.columns")
        found += [name] if word in _YES else []
    return found


def _is_of_labels(values: Sequence[Any]) -> bool:
    words = {said(value) for value in values if not is_blank(value)}
    return bool(words) and words <= _YES | _NO
