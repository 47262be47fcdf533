"""regex: ``eval.pattern`` finds the answer in the reply; it must equal the row's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from laptune.core.errors import UserError
from laptune.score.scorers.interface import Score, Scorer, State
from laptune.text.alike import normalise


class Regex(Scorer):
    """The answer is the pattern's first group, or the whole match where it has none."""

    measure = "matches"

    def __init__(self, settings: Any, answers: Sequence[str]) -> None:
        if not settings.pattern:
            raise UserError(
                "eval.scorer = 'regex' needs eval.pattern",
                "set for example eval.pattern='Answer: (.+)'",
            )
        self._pattern = re.compile(settings.pattern)

    def __call__(self, state: State, target: str) -> Score:
        found = self._pattern.search(state.reply)
        answer = found and found.group(1 if self._pattern.groups else 0)
        if not answer:
            return Score(0.0, None, "the pattern finds nothing")
        # The training answers may be written in the same form as the replies.
        right = self._pattern.search(target)
        wanted = (right and right.group(1 if self._pattern.groups else 0)) or target
        return Score(float(normalise(answer) == normalise(wanted)), answer)
