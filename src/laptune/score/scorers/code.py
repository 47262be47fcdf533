"""code: the program in the reply is run against the task's tests, in the sandbox."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from laptune.core.errors import UserError
from laptune.sandbox import run_programs
from laptune.score import canary, metrics
from laptune.score.asking import Prompting
from laptune.score.code_in_reply import program_in_reply
from laptune.score.scorers.interface import Score, Scorer
from laptune.score.tasks import Task


class Code(Scorer):
    """Runs all programs at once, as many at a time as there are cores."""

    measure = "pass@1"

    def __init__(self, settings: Any, answers: Sequence[str] = ()) -> None:
        self._limits = {
            "timeout_s": settings.timeout_s,
            "memory_bytes": settings.memory_mb << 20,
        }

    def score_all(self, rows: Sequence[dict[str, Any]], tasks: Mapping[str, Task]) -> Iterator:
        """Yield Scores; each row gets its program. UserError if the harness failed anywhere."""
        for row in rows:
            task = tasks[row["task_id"]]
            row["program"] = program_of(task, row["completion"], row["prompting"])
        programs = [tasks[row["task_id"]].program(row["program"]) for row in rows]
        for row, verdict in zip(rows, run_programs(programs, **self._limits), strict=True):
            if verdict.status == "harness_error":
                raise UserError(
                    f"the harness failed on {row['task_id']} ({verdict.detail}), "
                    "so no score is given",
                    "run it again; generated replies are kept",
                )
            row["run_s"] = round(verdict.duration_s, 4)
            answer = None if verdict.status == "no_entry_point" else row["program"]
            yield Score(float(verdict.passed), answer, verdict.detail, status=verdict.status)

    def check(self, tasks: Sequence[Task]) -> dict[str, Any]:
        """Run every reference and a wrong program a task: see ``canary``."""
        return canary.check(tasks, **self._limits)

    def figures(self, rows: Sequence[dict[str, Any]], *, seed: int) -> dict[str, Any]:
        """pass@k, the shares that move first, and pass@1 by level."""
        return metrics.code_figures(rows)


def program_of(task: Task, reply: str, prompting: Prompting) -> str:
    """Return the program that a reply stands for; never raises, whatever the reply is.

    "raw" is the prompt as text that the model continued; from "chat" the program is taken out.
    """
    if prompting == "raw":
        return task.prompt + cut_completion(reply)
    return program_in_reply(reply, task.entry_point, task.prompt)


def cut_completion(text: str) -> str:
    """Keep the lines up to the first that starts at the margin (blank lines belong to the body).

    That line is not part of the function any more.
    """
    kept: list[str] = []
    for line in text.split("\n"):
        if kept and line.strip() and not line[0].isspace() and not line.startswith((")", "]", "}")):
            break
        kept.append(line)
    return "\n".join(kept).rstrip() + "\n"
