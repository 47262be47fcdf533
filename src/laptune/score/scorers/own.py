"""A person's own scorer: a Python file with ``score(reply, target)``.

It returns True or False, or a number from 0 to 1, or ``(value, explanation)``. The file is run as
it is, with all rights of whoever starts the evaluation.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from laptune.core import console
from laptune.core.errors import UserError
from laptune.score.scorers.interface import Score, Scorer, State, shown

_NO_SENSE = "zqx 31415 no answer at all"


class Own(Scorer):
    """Calls the function of a file."""

    measure = "score"

    def __init__(self, path: str) -> None:
        self._path, self._function = path, _load(path)

    def __call__(self, state: State, target: str) -> Score:
        if not state.reply.strip():
            return Score(0.0, None, "empty")
        try:
            found = self._function(state.reply, target)
        except (Exception, SystemExit) as error:  # not ours: whatever it raises is one line
            raise UserError(
                f"{self._path}: score() raised {type(error).__name__}: {error} "
                f"for the reply {shown(state.reply)!r}",
                "fix the function",
            ) from None
        value, why = found if isinstance(found, tuple) and len(found) == 2 else (found, "")
        if type(value).__module__ == "numpy" and getattr(value, "ndim", 1) == 0:
            value = value.item()
        if not isinstance(value, bool | int | float) or not 0 <= value <= 1:
            raise UserError(
                f"{self._path}: score() returned {found!r}",
                "return True, False or a number from 0 to 1",
            )
        return Score(float(value), state.reply.strip(), str(why))

    def check(self, tasks: Sequence[Any]) -> dict[str, Any]:
        """Score right answers and empty replies; warn where a reply of no sense is always right."""
        found = super().check(tasks)
        if tasks and all(self(State(_NO_SENSE, t.question), t.target).value == 1 for t in tasks):
            console.warn(f"{self._path} calls {_NO_SENSE!r} right whatever the question is")
        return found


def _load(path: str) -> Callable[[str, str], Any]:
    if not Path(path).is_file():
        raise UserError(f"eval.scorer = {path!r}: no such file", "name a .py file with score()")
    spec = importlib.util.spec_from_file_location("laptune_own_scorer", path)
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise UserError(f"{path}: {type(error).__name__}: {error}", "fix the file") from None
    function = getattr(module, "score", None)
    if not callable(function):
        raise UserError(f"{path} has no function score", "write def score(reply, target): ...")
    return function
