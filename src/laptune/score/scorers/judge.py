"""judge: another model, behind an OpenAI-compatible server, grades each reply by a rubric.

Off unless ``eval.scorer`` is "judge": it sends every question, answer and reply to that server.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from laptune.core.errors import UserError
from laptune.score.scorers.interface import Score, Scorer, State

MAX_TOKENS = 400
_GRADE = re.compile(r"^\W*grade\W+(correct|wrong)\b", re.IGNORECASE | re.MULTILINE)
_FORM = """{rubric}

[Question]
{question}

[Right answer]
{target}

[Reply to grade]
{reply}

Give one sentence of reason, then a last line that is either "GRADE: CORRECT" or "GRADE: WRONG"."""


class Judge(Scorer):
    """Asks once a reply, greedily; a grade that cannot be read ends the evaluation."""

    measure = "judged right"

    def __init__(self, settings: Any, answers: Sequence[str]) -> None:
        from laptune.generate import open_backend

        self._rules = settings.judge
        if not self._rules.endpoint:
            raise UserError(
                "eval.scorer = 'judge' needs eval.judge.endpoint",
                "set the URL of an OpenAI-compatible server",
            )
        self._server = open_backend(self._rules.model, endpoint=self._rules.endpoint)

    def __call__(self, state: State, target: str) -> Score:
        from laptune.generate import Request

        if not state.reply.strip():
            return Score(0.0, None, "empty")
        asked = _FORM.format(
            rubric=self._rules.rubric, question=state.question, target=target, reply=state.reply
        )
        request = Request(messages=[{"role": "user", "content": asked}])
        said = self._server.generate([request], max_tokens=MAX_TOKENS)[0]
        if said.finish_reason == "interrupted":
            raise KeyboardInterrupt
        grades = _GRADE.findall(said.text)
        if not grades:
            raise UserError(
                f"the judge {self._server.name} gave no grade but {said.text[-60:]!r}",
                "use a larger judge, or another scorer",
            )
        is_right = grades[-1].lower() == "correct"
        return Score(float(is_right), state.reply.strip(), said.text.strip()[:300])

    def check(self, tasks: Sequence[Any]) -> dict[str, Any]:
        """Grade one right answer only: each question costs the server's time."""
        return super().check(tasks[:1])

    def close(self) -> None:
        self._server.close()
