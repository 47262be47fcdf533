"""contains: the answer stands somewhere in the reply, as whole words."""

from __future__ import annotations

import re

from laptune.score.scorers.interface import Score, Scorer, State
from laptune.text.alike import normalise, spaced


class Contains(Scorer):
    """Finds the answer in a longer reply; a reply that lists every possible answer passes too."""

    measure = "answers contained"

    def __call__(self, state: State, target: str) -> Score:
        wanted = spaced(normalise(target)).strip()
        border = rf"(?<!\w){re.escape(wanted)}(?!\w)"
        if wanted and re.search(border, spaced(normalise(state.reply))):
            return Score(1.0, target)
        if state.is_cut or not state.reply.strip():
            return Score(0.0, None, "did not end" if state.is_cut else "empty")
        return Score(0.0, state.reply.strip(), "does not contain the answer")
