"""Small files of scorers. A new one is a file beside these, a line of ``SCORERS`` and its name in
``laptune.core.settings.SCORERS``. Code tasks bring their tests: they are always scored by ``Code``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from laptune.score.scorers import auto
from laptune.score.scorers.code import Code
from laptune.score.scorers.interface import Score, Scorer, State
from laptune.score.scorers.json_object import Json
from laptune.score.scorers.judge import Judge
from laptune.score.scorers.label import Label
from laptune.score.scorers.labels import Labels
from laptune.score.scorers.number import Number
from laptune.score.scorers.own import Own
from laptune.score.scorers.text import Text
from laptune.score.scorers.tool_call import ToolCalls
from laptune.score.scorers.wording import Contains, Exact, Regex

__all__ = ["SCORERS", "Code", "Score", "Scorer", "State", "make"]

SCORERS: dict[str, type[Scorer]] = {
    "label": Label,
    "labels": Labels,
    "exact": Exact,
    "contains": Contains,
    "regex": Regex,
    "number": Number,
    "json": Json,
    "tool_call": ToolCalls,
    "text": Text,
    "judge": Judge,
}


def make(settings: Any, answers: Sequence[str]) -> tuple[Scorer, str]:
    """Return the scorer that ``eval.scorer`` names, and why it is this one.

    ``answers`` are those of the training rows. Raises UserError when it cannot judge them.
    """
    name, reason = settings.scorer, "as eval.scorer says"
    if name.endswith(".py"):
        return Own(name), reason
    if name == "auto":
        name, reason = auto.choose(answers)
    return SCORERS[name](settings, answers), f"{name}: {reason}"
