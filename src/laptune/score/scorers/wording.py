"""exact, contains, regex: the answer in words, but for case, blanks and stops around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from laptune.core.errors import UserError
from laptune.score.scorers.interface import Score, Scorer, State
from laptune.text.alike import key_of, mention_of, normalise, spaced


class Exact(Scorer):
    """Compares the whole reply."""

    measure = "exact match"

    def __call__(self, state: State, target: str) -> Score:
        if state.is_cut or not state.reply.strip():
            return Score(0.0, None, "did not end" if state.is_cut else "empty")
        is_right = key_of(state.reply) == key_of(target)
        return Score(float(is_right), state.reply.strip())


class Contains(Scorer):
    """Finds the answer, as whole words, in a longer reply.

    One that lists every possible answer passes too.
    """

    measure = "answers contained"

    def __call__(self, state: State, target: str) -> Score:
        wanted = spaced(normalise(target)).strip()
        if wanted and re.search(mention_of(wanted), spaced(normalise(state.reply))):
            return Score(1.0, target)
        if state.is_cut or not state.reply.strip():
            return Score(0.0, None, "did not end" if state.is_cut else "empty")
        return Score(0.0, state.reply.strip(), "does not contain the answer")


class Regex(Scorer):
    """``eval.pattern`` finds the answer: its first group that matches, all of it without one."""

    measure = "matches"

    def __init__(self, settings: Any, answers: Sequence[str]) -> None:
        if not settings.pattern:
            raise UserError(
                "eval.scorer = 'regex' needs eval.pattern",
                "set for example eval.pattern='Answer: (.+)'",
            )
        self._pattern = re.compile(settings.pattern)

    def __call__(self, state: State, target: str) -> Score:
        answer = self._found(state.reply)
        if not answer:
            return Score(0.0, None, "the pattern finds nothing")
        # The training answers may be written in the same form as the replies.
        wanted = self._found(target) or target
        return Score(float(key_of(answer) == key_of(wanted)), answer)

    def _found(self, text: str) -> str | None:
        found = self._pattern.search(text)
        if found is None:
            return None
        taken = (group for group in found.groups() if group is not None)
        return next(taken, "") if self._pattern.groups else found[0]
