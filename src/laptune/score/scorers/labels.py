"""labels: the reply names all labels of the text and no other, in any order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from laptune.score import label_figures
from laptune.score.scorers.interface import Score, State, does_not_fit
from laptune.score.scorers.label import Label
from laptune.text import label_sets
from laptune.text.alike import key_of


class Labels(Label):
    """Reads a line that is nothing but labels, else all that the reply mentions."""

    measure = "all labels right"

    def __init__(self, settings: Any, answers: Sequence[str]) -> None:
        self._sign = label_sets.sign_of(answer.strip() for answer in answers)
        if not self._sign:
            raise does_not_fit("labels", "no training answer names several", "use label or exact")
        super().__init__(settings, [label for answer in answers for label in self.parts(answer)])

    def parts(self, answer: str) -> list[str]:
        """Return the labels of an answer."""
        return label_sets.apart(answer, self._sign)

    def __call__(self, state: State, target: str) -> Score:
        found = self.read_all(state.reply)
        wanted = {key_of(label) for label in self.read_all(target)}
        is_right = bool(found) and {key_of(label) for label in found} == wanted
        answer = f"{self._sign} ".join(found) if found else None
        return Score(float(is_right), answer, "" if found else "names no label")

    def read_all(self, reply: str) -> list[str]:
        """The labels of a reply, as the training rows write them."""
        first, said, last = self.places(reply)
        for text in (first, *said, last):
            keys = [key_of(part) for part in self.parts(text)]
            if keys and self.labels.keys() >= set(keys):
                return list(dict.fromkeys(self.labels[key] for key in keys))
        for text in (*said, reply):
            if named := self.mentions(text):
                return list(dict.fromkeys(named))
        return []

    def figures(self, rows: Sequence[dict[str, Any]], *, seed: int) -> dict[str, Any]:
        """Micro-F1, macro-F1, precision, recall and F1 of each label."""
        return label_figures.of_sets(rows, self.parts, seed=seed)
