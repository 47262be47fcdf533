"""number: the number in the reply is the right one, within ``eval.tolerance``."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

from laptune.score.scorers.interface import Score, Scorer, State, does_not_fit, shown

_NUMBER = re.compile(r"([-+]?)(\.?\d(?:[\d.,]*\d)?)((?:[eE][-+]?\d+)?)")
_THOUSANDS = re.compile(r"(?<=\d)[\u00a0\u202f\u2009'\u2019_](?=\d{3}(?!\d))")
_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)")  # 1 234 567
_MONEY = re.compile(r"([-+])([$\u20ac\u00a3])")


RESULT = "####"


# What stands behind a number, or money's sign before it.
_UNIT = re.compile(r"([$\u20ac\u00a3]?)[-+]?\d[\d.,]*[ \u00a0]?([%\u20ac$\u00a3\u00b0]?[^\W\d_]*)")


class Number(Scorer):
    """Reads the only number of the first line, else the last one of the reply.

    Its unit counts where the training answers have several: 5 m is not 5 km, and 5 alone is both.
    """

    def __init__(self, settings: Any, answers: Sequence[str]) -> None:
        self._tolerance = settings.tolerance
        bare = filter(_UNIT.fullmatch, (_with_short_numbers(answer.strip()) for answer in answers))
        self._units = set(map(unit_of, bare)) - {""}
        none = [answer for answer in answers if read_number(answer) is None]
        if none:
            raise does_not_fit(
                "number",
                f"{len(none)} of {len(answers)} training answers hold none, as {shown(none[0])!r}",
                "use label, exact or text",
            )

    def __call__(self, state: State, target: str) -> Score:
        answer, wanted = read_number(state.reply), read_number(target)
        if answer is None or wanted is None:
            return Score(0.0, None, "holds no number")
        slack = max(self._tolerance, 1e-9 * abs(wanted))
        units = unit_of(state.reply), unit_of(target)
        if units[0] != units[1] and self._units.issuperset(units):
            return Score(0.0, f"{answer:.12g} {units[0]}", f"is in {units[0]}, not {units[1]}")
        is_right = abs(answer - wanted) <= slack
        return Score(float(is_right), f"{answer:.12g}", f"off by {abs(answer - wanted):.6g}")


def read_number(text: str) -> float | None:
    """Return the number that a reply gives, or None; infinity is none.

    Behind ``####``, where GSM8K has its result, nothing else is looked at.
    """
    found = numbers_in(_place_of(text))
    return found[-1] if found else None


def unit_of(text: str) -> str:
    """Return the unit of the number that ``read_number`` returns; "" for none."""
    found = _UNIT.findall(_with_short_numbers(_place_of(text)))
    return "".join(found[-1]) if found else ""


def _with_short_numbers(text: str) -> str:
    """Return a text without blanks in its numbers, whatever they are."""
    return _SPACED.sub("0", _THOUSANDS.sub("", text))


def _place_of(text: str) -> str:
    """Return the part of a reply whose last number counts."""
    text = text.rpartition(RESULT)[2]
    first = (text.strip().splitlines() or [""])[0]
    return first if len(numbers_in(first)) == 1 else text


def numbers_in(text: str) -> list[float]:
    """Return all numbers of a text, in order."""
    text = _THOUSANDS.sub("", text.replace("\u2212", "-"))
    text = _SPACED.sub(lambda found: found[0].replace(" ", ""), _MONEY.sub(r"\2\1", text))
    found = []
    for sign, digits, exponent in _NUMBER.findall(text):
        for plain in _as_english(digits):
            value = float(f"{sign}{plain}{exponent}")
            found += [value] if math.isfinite(value) else []
    return found


def _as_english(digits: str) -> list[str]:
    """``1,234.5`` and ``1.234,5`` as ``1234.5``; ``3,5`` as ``3.5``; ``1,2,3`` as three numbers."""
    last = max(digits.rfind(","), digits.rfind("."))
    if "," in digits and "." in digits:
        whole = digits[:last].replace(",", "").replace(".", "")
        return [f"{whole}.{digits[last + 1 :]}"]
    mark = digits[last] if last >= 0 else ""
    groups = digits.split(mark) if mark else [digits]
    is_grouped = 1 <= len(groups[0]) <= 3 and groups[0] != "0"
    is_grouped = is_grouped and all(len(group) == 3 for group in groups[1:])
    is_indian = [len(group) for group in groups[1:]] == [2] * (len(groups) - 2) + [3]
    is_grouped |= mark == "," and len(groups) > 2 and len(groups[0]) <= 2 and is_indian
    if len(groups) > 2 and not is_grouped:
        return groups if mark == "," else []  # a list; a date or a version is not a number
    if is_grouped and len(groups) > (1 if mark == "," else 2):
        return ["".join(groups)]
    return [".".join(groups)]
