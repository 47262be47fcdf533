"""Several labels in one answer, as "late; damaged": written into it, and read apart again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

NONE = "none"  # where no label fits
MAX_CHARS = 60  # of one label
MAX_WORDS = 4  # of one that stands between semicolons, and nowhere else
_SIGNS = (";", "|", ",")


def joined(labels: Iterable[str]) -> str:
    """Return labels as one answer."""
    return f"{_SIGNS[0]} ".join(labels) or NONE


def apart(answer: str, sign: str) -> list[str]:
    """Return the labels of an answer; the answer itself where ``sign`` is ""."""
    parts = answer.split(sign) if sign else [answer]
    return list(dict.fromkeys(filter(None, map(str.strip, parts))))


def are_texts(answers: Sequence[str]) -> bool:
    """Say whether what stands under a label's name is not one: long, and another in each row."""
    num_long = sum(len(answer.split()) > 2 * MAX_WORDS - 2 for answer in answers)
    return len(answers) > 1 and len(set(answers)) == len(answers) <= 2 * num_long


def sign_of(answers: Iterable[str]) -> str:
    """Return what stands between the labels of ``answers``; "" where each is one label.

    Most labels must stand in other answers too, short ones between semicolons aside: "food, drink"
    beside "home, garden" are two labels that hold a comma.
    """
    different = set(answers)
    for sign in _SIGNS:
        sets = [apart(answer, sign) for answer in different if sign in answer]
        if not sets or any(len(one) < 2 for one in sets):
            continue
        single = (answer.strip() for answer in different if sign not in answer)
        counts = Counter(label for one in sets for label in one)
        counts.update(single)
        named = {label for one in sets for label in one}
        is_short = all(len(label) <= MAX_CHARS for label in named)
        is_number = sign == "," and all(label.isdecimal() for label in named)
        num_shared = sum(counts[label] > 1 for label in named)
        is_plain = sign == ";" and all(len(label.split()) <= MAX_WORDS for label in named)
        is_shared = is_plain or 2 * num_shared >= len(named)
        if is_short and is_shared and not is_number:
            return sign
    return ""


def counted(answers: Mapping[str, int], sign: str) -> Counter[str]:
    """Return how many rows have each label; ``answers`` counts whole answers."""
    found: Counter[str] = Counter()
    for answer, rows in answers.items():
        found.update(dict.fromkeys(apart(answer, sign), rows))
    return found


def instruction_for(labels: Collection[str], sign: str, most: int) -> str:
    """Return the request that goes before a text to be labelled; it lists up to ``most`` labels."""
    is_list = len(labels) <= most and sum(map(len, labels)) <= 1000
    if sign:
        asked = f"Classify the text. Answer with all labels that fit, separated by {sign!r}"
        return f"{asked}: {', '.join(sorted(labels))}." if is_list else f"{asked}."
    if is_list:
        return f"Classify the text. Answer with one of: {', '.join(sorted(labels))}."
    return "Classify the text. Answer with its label only."
