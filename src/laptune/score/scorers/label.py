"""label: the reply names one of the labels that the training rows have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from laptune.score import label_figures
from laptune.score.scorers.interface import Score, Scorer, State, does_not_fit, shown
from laptune.text.alike import key_of, mention_of, spaced

_ANSWER = re.compile(
    r"(?im)\b(?:answer|label|class|category|intent|sentiment)\W{0,3}(?:\s+is\b|[:=])\s*(.+)$"
)


# A letter with what stands behind it where a choice is named: "B. a dog", "(b) a dog".
_LEAD = re.compile(r"[\s*_(\[]*(\w)(?:[.)\]:*_]+(?=\s|$)| [-\u2013] )")


class Label(Scorer):
    """Reads the label that the reply is, or the only one that it mentions."""

    def __init__(self, settings: Any, answers: Sequence[str]) -> None:
        self.labels: dict[str, str] = {}  # normalised -> as the training rows write it
        for answer in dict.fromkeys(a.strip() for a in answers):
            other = self.labels.setdefault(key_of(answer), answer)
            if other != answer:
                raise does_not_fit(
                    "label",
                    f"the labels {shown(other)!r} and {shown(answer)!r} read alike",
                    "write a label the same way in every row",
                )
        if len(self.labels) < 2:
            raise does_not_fit(
                "label", f"the training rows have {len(self.labels)} label", "add rows of another"
            )
        if len(self.labels) > len(answers) / 2:
            raise does_not_fit(
                "label",
                f"{len(answers)} training rows have {len(self.labels)} different answers",
                "use exact, contains or text",
            )
        self.spaced = {spaced(label).strip(): label for label in self.labels}
        # "a" is a word of English as well, so that letters are found as they are written.
        self.is_letters = all(len(label) == 1 and label.isalpha() for label in self.labels.values())
        if self.is_letters:
            self.spaced = {label: key for key, label in self.labels.items()}
        longest_first = sorted(self.spaced, key=len, reverse=True)
        either = "|".join(mention_of(label) for label in longest_first)
        self.mention = re.compile(rf"(?<!\bnot )(?:{either})")

    def __call__(self, state: State, target: str) -> Score:
        answer = self.read(state.reply)
        is_right = answer is not None and key_of(answer) == key_of(target)
        return Score(float(is_right), answer, "" if answer else "names no one label")

    def read(self, reply: str) -> str | None:
        """The label of a reply: a line that is one, else the only one that a part names.

        The first line goes before what stands behind "Answer:", and that before the last line.
        """
        first, said, last = self.places(reply)
        for text in (first, *said, last, reply):
            if (key := key_of(text)) in self.labels:
                return self.labels[key]
        for text in (*said, first, last) if self.is_letters else ():
            if (lead := _LEAD.match(text)) and key_of(lead[1]) in self.labels:
                return self.labels[key_of(lead[1])]
        for text in (*said, first, reply):
            named = set(self.mentions(text))
            if len(named) == 1:
                return named.pop()
        return None

    def mentions(self, text: str) -> list[str]:
        """Return the labels that a text names, as the training rows write them."""
        found = self.mention.finditer(text if self.is_letters else spaced(key_of(text)))
        return [self.labels[self.spaced[match[0]]] for match in found]

    @staticmethod
    def places(reply: str) -> tuple[str, list[str], str]:
        """Return the first line, what stands behind "Answer:" (one or none), and the last line."""
        lines = reply.strip().splitlines() or [""]
        return lines[0], [found[1] for found in _ANSWER.finditer(reply)][-1:], lines[-1]

    def parts(self, answer: str) -> list[str]:
        """Return the labels that an answer is made of: itself."""
        return [answer.strip()]

    def figures(self, rows: Sequence[dict[str, Any]], *, seed: int) -> dict[str, Any]:
        """Macro-F1, precision and recall of each label, and the confusion matrix."""
        return label_figures.of_rows(rows, seed=seed)
