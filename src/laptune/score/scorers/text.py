"""text: how much of the right answer's wording the reply has. Weak: wording is not meaning.

ROUGE-L is the F-measure of the longest common subsequence of words (Lin 2004, without stemming);
chrF (Popovic 2015) stands beside it where the package sacrebleu is installed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from laptune.score import metrics
from laptune.score.scorers.interface import Score, Scorer, State
from laptune.text.alike import spaced

MAX_WORDS = 2000  # of one reply: the time grows with the product of the lengths


class Text(Scorer):
    """The value is ROUGE-L; a right answer in other words scores low."""

    measure = "ROUGE-L"
    is_weak = True

    def __init__(self, settings: Any, answers: Sequence[str]) -> None:
        try:
            from sacrebleu.metrics import CHRF
        except ImportError:
            self._chrf = None
        else:
            self._chrf = CHRF()

    def __call__(self, state: State, target: str) -> Score:
        if not state.reply.strip():
            return Score(0.0, None, "empty")
        value = rouge_l(state.reply, target)
        parts = {"ROUGE-L": value}
        if self._chrf is not None:
            parts["chrF"] = self._chrf.sentence_score(state.reply, [target]).score / 100
        return Score(value, state.reply.strip(), "", parts)

    def figures(self, rows: Sequence[dict[str, Any]], *, seed: int) -> dict[str, Any]:
        """The mean of each measure."""
        return {"parts": metrics.part_figures(rows, seed=seed)}


def words(text: str) -> list[str]:
    """Lower-case runs of letters and digits, as the package rouge-score cuts them, any script."""
    return re.findall(r"[^\W_]+", spaced(text.lower()))[:MAX_WORDS]


def rouge_l(reply: str, target: str) -> float:
    """Return the F-measure of the longest common subsequence of words, 0 to 1."""
    ours, theirs = words(reply), words(target)
    if not ours or not theirs:
        return float(reply.strip() == target.strip())  # of signs alone
    row = [0] * (len(theirs) + 1)
    for word in ours:
        diagonal = 0
        for i, other in enumerate(theirs, 1):
            diagonal, row[i] = row[i], diagonal + 1 if word == other else max(row[i], row[i - 1])
    precision, recall = row[-1] / len(ours), row[-1] / len(theirs)
    return 2 * precision * recall / (precision + recall) if row[-1] else 0.0
