"""When two answers are the same: of short texts case, blanks and signs around do not count.

And what a word is, in every script.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from operator import eq
from typing import Any

# Thai, Lao, Khmer, Burmese, Japanese and Chinese put no blank between words.
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff])"
)


# What a model that reasons leaves before its reply, where the template opens the block or not.
# One that does not end was cut off before the reply.
_THOUGHT = re.compile(
    r"\A(?:.*?</think(?:ing)?>\s*|\s*<think(?:ing)?>(?!.*</think).*\Z)", re.DOTALL
)
# Not the joiners, which tell words of Persian and emoji apart.
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
# Quotes and stops: typographic, French, Spanish, Chinese and Japanese.
_AROUND = "\"'`*.,;:!? \u201c\u201d\u2018\u2019\u201e\u201a\u00ab\u00bb\u2039\u203a"
_AROUND += "\u00bf\u00a1\u3002\u3001\u300c\u300d"


def without_thought(reply: str) -> str:
    """Return what a reply says behind its thoughts."""
    return _THOUGHT.sub("", reply)


def normalise(text: str) -> str:
    """Compatibility forms, case and runs of blanks made alike; quotes and stops around cut off.

    Signs that show nothing (the direction of writing, a blank of no width) do not count.
    """
    text = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).casefold()
    return re.sub(r"\s+", " ", text).strip().strip(_AROUND)


def key_of(label: str) -> str:
    """What a label is known by; one of signs alone, as ``**``, keeps them."""
    return normalise(label) or label.strip()


def mention_of(normalised: str) -> str:
    """Return the pattern of a text as whole words: 5 is not in 5.0, -5 or 15, C not in C++."""
    before, after = r"(?<!\w)", r"(?!\w)"
    if normalised[:1].isdecimal():
        before += r"(?<!\d[.,])(?<!(?<!\w)[-+])"
    if normalised[-1:].isdecimal():
        after += r"(?![.,]\d)"
    elif normalised[-1:].isalpha():
        after += r"(?!\+\+|#)"
    return f"{before}{re.escape(normalised)}{after}"


def spaced(text: str) -> str:
    """Return a text with blanks around each character of a script that writes none."""
    return text if text.isascii() else _UNSPACED.sub(r" \1 ", text)


def alike(labels: Iterable[str]) -> list[list[str]]:
    """Return the groups of different labels that read alike, each in order."""
    groups: dict[str, set[str]] = {}
    for label in labels:
        groups.setdefault(key_of(label), set()).add(label)
    return [sorted(group) for group in groups.values() if len(group) > 1]


def is_same(found: Any, wanted: Any, is_same_text: Callable[[str, str], bool] = eq) -> bool:
    """Equal JSON of equal types: 1 is 1.0 but neither true nor "1"; only lists have an order."""
    if isinstance(found, bool) or isinstance(wanted, bool):
        return found is wanted
    if isinstance(found, str) and isinstance(wanted, str):
        return is_same_text(found, wanted)
    if isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        return all(is_same(*pair, is_same_text) for pair in zip(found, wanted, strict=True))
    if isinstance(found, dict) and isinstance(wanted, dict) and found.keys() == wanted.keys():
        return all(is_same(found[key], wanted[key], is_same_text) for key in wanted)
    return found == wanted
