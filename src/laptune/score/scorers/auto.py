"""auto: which scorer the answers of the training rows call for, and why."""

from __future__ import annotations

from collections.abc import Sequence

from laptune.core.errors import UserError
from laptune.score.scorers.json_object import is_json
from laptune.score.scorers.number import RESULT, numbers_in, read_number
from laptune.text import label_sets
from laptune.text.alike import normalise, spaced
from laptune.text.records import CALL_OPEN

MAX_LABELS = 200
MAX_LABEL_CHARS = 120
MIN_ROWS_A_LABEL = 3
MAX_SHORT_WORDS = 6
MAX_SHORT_CHARS = 12  # as many words, where a character may be one


def choose(answers: Sequence[str]) -> tuple[str, str]:
    """Return the name of a scorer and the reason. Raises UserError without an answer."""
    if not answers:
        raise UserError("there is no training answer to choose a scorer from", "set eval.scorer")
    total = len(answers)
    num_calling = sum(CALL_OPEN in answer for answer in answers)
    if num_calling:
        return "tool_call", f"{num_calling} of {total} training answers call tools"
    if all(map(is_json, answers)):
        return "json", f"all {total} training answers are JSON"
    is_short = all(_is_line(answer) and len(answer) <= MAX_LABEL_CHARS for answer in answers)
    kinds = len({normalise(answer) for answer in answers})
    if sign := label_sets.sign_of(map(str.strip, answers)):
        num_labels = len({one for answer in answers for one in label_sets.apart(answer, sign)})
        if num_labels <= MAX_LABELS and total >= MIN_ROWS_A_LABEL * num_labels:
            several = sum(sign in answer for answer in answers)
            return (
                "labels",
                f"{several} of {total} training answers name several of {num_labels} labels",
            )
    if is_short and 2 <= kinds <= MAX_LABELS and total >= MIN_ROWS_A_LABEL * kinds:
        return "label", f"{total} training answers are {kinds} short texts, again and again"
    if all(_is_number(answer) for answer in answers):
        return "number", f"all {total} training answers are numbers"
    if all(RESULT in answer and read_number(answer) is not None for answer in answers):
        return "number", f"all {total} training answers end in {RESULT} and a number"
    short = sum(map(_is_short, answers))
    if short >= 0.95 * total:
        return "exact", f"{short} of {total} training answers are a few words on a line"
    return "text", (
        f"the training answers are longer texts ({total - short} of {total}); "
        "that compares wording only and is weak: a judge, or contains, may say more"
    )


def _is_line(answer: str) -> bool:
    return "\n" not in answer.strip()


def _is_short(answer: str) -> bool:
    num_words = len(spaced(answer).split())
    return _is_line(answer) and (num_words <= MAX_SHORT_WORDS or len(answer) <= MAX_SHORT_CHARS)


def _is_number(answer: str) -> bool:
    """One number, perhaps with money's sign before it and a unit behind; a date is several.

    One that begins with 0 as no number does is a code: 01067 is not 1067.
    """
    if answer.strip()[:1] == "0" and answer.strip()[1:2].isdecimal():
        return False
    starts = answer.strip().lstrip("+-$\u20ac\u00a3.")[:1].isdecimal()
    is_short = _is_line(answer) and len(answer.split()) <= 2
    return starts and is_short and len(numbers_in(answer)) == 1
