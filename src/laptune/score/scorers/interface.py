"""What every scorer takes and gives: a reply and the right answer in, a Score out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from laptune.core.errors import UserError
from laptune.text.alike import without_thought

MAX_SHOWN = 60


@dataclass(frozen=True, slots=True)
class State:
    """One reply as a scorer sees it. ``is_cut``: the reply had not ended at its token limit."""

    reply: str
    question: str = ""
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """``value`` from 0 (wrong) to 1 (right); ``answer`` is what was read out of the reply.

    ``answer`` None means that the reply holds none. ``parts`` are figures of their own, each from
    0 to 1: the fields of an object, another measure of the same text.
    """

    value: float
    answer: str | None
    explanation: str = ""
    parts: dict[str, float] = field(default_factory=dict)
    is_valid: bool | None = None  # of JSON: it parses, and fits the schema where there is one
    status: str = ""  # of a program that was run: how it ended


class Scorer:
    """Judges replies. Made of the settings and the answers of the training rows.

    A subclass raises UserError from ``__init__`` when the answers are none that it can judge.
    """

    measure = "accuracy"  # what the mean of the values is called
    is_weak = False  # a low value does not mean a wrong answer

    def __init__(self, settings: Any, answers: Sequence[str]) -> None:
        """Take ``settings`` (eval) and the training ``answers`` that the scorer may look at."""

    def __call__(self, state: State, target: str) -> Score:
        """Return the Score of one reply; ``target`` is the right answer."""
        raise NotImplementedError

    def score_all(
        self, rows: Sequence[dict[str, Any]], tasks: Mapping[str, Any]
    ) -> Iterator[Score]:
        """Yield the Score of each row of samples.jsonl; ``tasks`` are the questions by their id."""
        for row in rows:
            task = tasks[row["task_id"]]
            is_cut = row.get("finish_reason") == "length"
            state = State(without_thought(row["completion"]), task.question, is_cut)
            scores = [self(state, target) for target in (task.target, *task.others)]
            yield max(scores, key=lambda score: score.value)

    def check(self, tasks: Sequence[Any]) -> dict[str, Any]:
        """Score every right answer and an empty reply; return the counts.

        Raises UserError where a right answer is not right: the scorer does not fit this test.
        """
        for task in tasks:
            found = self(State(task.target, task.question), task.target)
            if found.value < 1:
                raise UserError(
                    f"the right answer {shown(task.target)!r} of {task.task_id} scores "
                    f"{found.value:g} ({found.explanation or 'another answer is read'})",
                    "choose another eval.scorer, or fix that row",
                )
            if self(State("", task.question), task.target).value > 0:
                raise UserError(
                    f"an empty reply to {task.task_id} scores above 0", "choose another eval.scorer"
                )
        return {"num_references_passed": len(tasks), "num_bad_rejected": len(tasks)}

    def figures(self, rows: Sequence[dict[str, Any]], *, seed: int) -> dict[str, Any]:
        """Return what this scorer's rows tell besides the mean."""
        return {}

    def close(self) -> None:
        """Let go of what was opened (a server's connection)."""


def shown(text: str) -> str:
    """``text`` on one short line, for a message."""
    line = " ".join(text.split())
    return line if len(line) <= MAX_SHOWN else line[: MAX_SHOWN - 3] + "..."


def does_not_fit(name: str, why: str, fix: str) -> UserError:
    """Return the error of a scorer that cannot judge these answers."""
    return UserError(f"eval.scorer = {name!r} does not fit: {why}", fix)
