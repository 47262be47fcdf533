"""Which questions an evaluation asks: a person's own test rows, or code tasks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from laptune.core.errors import UserError
from laptune.data.problems import DataError
from laptune.data.split import load_split
from laptune.score import items, scorers, tasks
from laptune.score.scorers import Code, Scorer
from laptune.score.scorers.label import Label
from laptune.score.tasks import Suite
from laptune.text.records import Record

CODE_TUTOR = "code_tutor"


def load(cfg: Any, name: str | None, *, tasks_dir: Path) -> tuple[Suite, list[Record]]:
    """Return the suite called ``name`` (default: ``eval.suite``) and the training rows.

    The training rows are read only where they are used: for a person's own test, and for examples.
    Raises UserError when there is nothing to score, naming what to set.
    """
    name = name or cfg.eval.suite
    if name == "auto":
        name = choose(cfg)
    if name is None:
        return _own(cfg)
    suite = tasks.load_suite(name, tasks_dir=tasks_dir)
    needs_rows = cfg.eval.examples not in (0, "auto")
    return suite, load_split(cfg.data, cfg.run.seed).train if needs_rows else []


def choose(cfg: Any) -> str | None:
    """Return the suite that ``auto`` means; None for the test rows. UserError when there is none.

    Reads no data, so that a pipeline can say before it trains that nothing will be scored.
    """
    if cfg.data.test_path or cfg.data.test_fraction:
        return None
    if CODE_TUTOR in Path(cfg.data.path).name:
        return CODE_TUTOR
    raise UserError(
        f"no rows of {cfg.data.path} are set apart as a test, so nothing can be scored",
        "set data.test_path=FILE or data.test_fraction=0.1 before training",
    )


def make_scorer(cfg: Any, suite: Suite, training: list[Record]) -> tuple[Scorer, str]:
    """Return the suite's scorer and the reason. UserError when it does not fit the answers."""
    if suite.is_code:
        return Code(cfg.eval), "code: each task brings its tests"
    answers = [items.answer_of(record) for record in training]
    scorer, reason = scorers.make(cfg.eval, answers)
    if {task.question for task in suite.tasks} == {cfg.data.text_prompt}:
        reason += "; plain texts have no right answer: the held-out loss is their figure"
    if any(message.tool_calls for record in training for message in record.messages[:-1]):
        reason += "; calls before a row's last turn are not scored: end rows with the call to do so"
    if isinstance(scorer, Label):
        asked = {label for task in suite.tasks for label in scorer.parts(task.target)}
        learned = {label for answer in answers for label in scorer.parts(answer)}
        items.refuse_unknown_labels(asked, learned)
    return scorer, reason


def check_scorer(cfg: Any) -> None:
    """Raise UserError where the scorer does not fit the test rows, before anything is trained.

    Rows that cannot be read are left for the analysis, which names them all.
    """
    with suppress(DataError):
        suite, training = _own(cfg)
        scorer, _ = make_scorer(cfg, suite, training)
        try:
            scorer.check(suite.tasks)
        finally:
            scorer.close()


def limited(suite: Suite, limit: int | None) -> Suite:
    """Keep the first ``limit`` tasks of each level; UserError below 1."""
    if limit is None:
        return suite
    if limit < 1:
        raise UserError(f"--limit = {limit}", "must be at least 1")
    taken: dict[int, int] = {}
    kept = []
    for task in suite.tasks:
        taken[task.level] = taken.get(task.level, 0) + 1
        if taken[task.level] <= limit:
            kept.append(task)
    return replace(suite, tasks=tuple(kept))


def answered(suite: Suite, entries: Sequence[Mapping[str, Any]]) -> Suite:
    """Return the suite without the tasks that a file of completions leaves out: a partial one."""
    given = {entry.get("task_id") for entry in entries}
    kept = tuple(task for task in suite.tasks if task.task_id in given)
    return replace(suite, tasks=kept or suite.tasks)  # where none fits, the first is told of


def _own(cfg: Any) -> tuple[Suite, list[Record]]:
    parts = load_split(cfg.data, cfg.run.seed)
    return items.suite_of(parts.test, f"{cfg.run.name} test"), parts.train
