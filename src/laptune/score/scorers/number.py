"""number: the number in the reply is the right one, within ``eval.tolerance``."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

from laptune.score.scorers.interface import Score, Scorer, State, does_not_fit, shown

# 1,234.5  -7  .5  6e-3; a comma only between groups of three digits.
_NUMBER = re.compile(r"[-+]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(?:\.\d+|(?<=\d))(?:[eE][-+]?\d+)?")


class Number(Scorer):
    """Reads the only number of the first line, else the last one of the reply."""

    def __init__(self, settings: Any, answers: Sequence[str]) -> None:
        self._tolerance = settings.tolerance
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
        is_right = abs(answer - wanted) <= slack
        return Score(float(is_right), f"{answer:.12g}", f"off by {abs(answer - wanted):.6g}")


def read_number(text: str) -> float | None:
    """Return the number that a reply gives, or None; infinity is none."""
    lines = text.strip().splitlines() or [""]
    first = _numbers(lines[0])
    found = first if len(first) == 1 else _numbers(text)
    return found[-1] if found else None


def _numbers(text: str) -> list[float]:
    values = (float(match.replace(",", "")) for match in _NUMBER.findall(text) if match)
    return [value for value in values if math.isfinite(value)]
