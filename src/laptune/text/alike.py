"""When two short texts are the same answer: case, blanks and signs around them do not count.

And what a word is, in every script.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# Thai, Lao, Khmer, Burmese, Japanese and Chinese put no blank between words.
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff])"
)


def normalise(text: str) -> str:
    """Compatibility forms, case and runs of blanks made alike; quotes and stops around cut off."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"\s+", " ", text).strip().strip("\"'`*.,;:!? \u201c\u201d\u2018\u2019")


def key_of(label: str) -> str:
    """What a label is known by; one of signs alone, as ``**``, keeps them."""
    return normalise(label) or label.strip()


def spaced(text: str) -> str:
    """Return a text with blanks around each character of a script that writes none."""
    return text if text.isascii() else _UNSPACED.sub(r" \1 ", text)


def alike(labels: Iterable[str]) -> list[list[str]]:
    """Return the groups of different labels that read alike, each in order."""
    groups: dict[str, set[str]] = {}
    for label in labels:
        groups.setdefault(key_of(label), set()).add(label)
    return [sorted(group) for group in groups.values() if len(group) > 1]
