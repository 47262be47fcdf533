"""exact: the reply is the answer, but for case, blanks and the stops around it."""

from __future__ import annotations

from laptune.score.scorers.interface import Score, Scorer, State
from laptune.text.alike import normalise


class Exact(Scorer):
    """Compares the whole reply."""

    measure = "exact match"

    def __call__(self, state: State, target: str) -> Score:
        if state.is_cut or not state.reply.strip():
            return Score(0.0, None, "did not end" if state.is_cut else "empty")
        is_right = normalise(state.reply) == normalise(target)
        return Score(float(is_right), state.reply.strip())
