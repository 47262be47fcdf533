"""One evaluation from plan to results: ask, judge, count, compare."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from laptune.core import console
from laptune.core.errors import UserError
from laptune.sandbox import current_isolation, run_programs
from laptune.score import compare, heldout, metrics
from laptune.score.generation import Journal, Plan, generate
from laptune.score.prompting import Prompting, program_of
from laptune.score.tasks import Suite, Task

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Contestant:
    """A model to score. ``identity`` changes whenever its content does; ``open`` loads it."""

    role: str  # "base" or "tuned"
    target: str
    identity: str
    plan: Plan
    open: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one program may use."""

    timeout_s: float
    memory_bytes: int


def run_model(
    contestant: Contestant,
    suite: Suite,
    conversations: list[list[dict[str, str]]],
    limits: Limits,
    journal: Journal,
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the judged rows of one model and its summary."""
    opened: list[Any] = []

    def backend() -> Any:
        if not opened:
            opened.append(contestant.open())
        return opened[0]

    try:
        total = len(suite.tasks) * contestant.plan.num_samples
        with console.progress(f"{contestant.role}: {contestant.target}", total, "replies") as bar:
            rows, generate_s = generate(
                backend,
                suite.tasks,
                contestant.plan,
                journal=journal,
                identity=contestant.identity,
                bar=bar,
            )
        losses = _losses(contestant, conversations, journal, backend)
        facts = opened[0].facts() if opened else {"name": contestant.target, "resumed": True}
    finally:
        for each in opened:
            each.close()
    judge(rows, suite.tasks, limits)
    for row in rows:
        row["model"] = contestant.role
    num_tokens = sum(row["num_tokens"] for row in rows)
    return rows, {
        "target": contestant.target,
        "identity": contestant.identity,
        "plan": asdict(contestant.plan),
        "backend": facts,
        **metrics.summarise(rows, seed=contestant.plan.seed),
        "tokens_per_s": num_tokens / generate_s if rows else None,
        "generate_s": generate_s,
        **losses,
    }


def _losses(contestant: Contestant, conversations: list, journal: Journal, backend: Any) -> dict:
    if not conversations:
        return {"loss": None, "perplexity": None, "heldout_tokens": None}
    text = f"loss:{contestant.identity}:{conversations}"
    key = hashlib.sha256(text.encode()).hexdigest()
    if (known := journal.get(key)) is None:
        begin = time.monotonic()
        known = [heldout.loss_of(backend(), conversations)], time.monotonic() - begin
        journal.add(key, *known)
    return known[0][0]


def judge(rows: list[dict[str, Any]], tasks: Sequence[Task], limits: Limits) -> None:
    """Add program, verdict and detail to each row; UserError if the harness failed anywhere."""
    by_id = {task.task_id: task for task in tasks}
    for row in rows:
        row["program"] = program_of(by_id[row["task_id"]], row["completion"], row["prompting"])
    programs = [by_id[row["task_id"]].program(row["program"]) for row in rows]
    verdicts = run_programs(programs, timeout_s=limits.timeout_s, memory_bytes=limits.memory_bytes)
    with console.progress("judging", len(rows), "programs") as bar:
        for row, verdict in zip(rows, verdicts, strict=True):
            row["verdict"], row["detail"] = verdict.status, verdict.detail
            row["run_s"] = round(verdict.duration_s, 4)
            passed = bar.fields.get("passed", 0) + verdict.passed
            bar.advance(1, passed=passed, sample=f"{row['task_id']} {verdict.status}")
    failed = [row for row in rows if row["verdict"] == "harness_error"]
    if failed:
        raise UserError(
            f"the harness failed on {failed[0]['task_id']} ({failed[0]['detail']}), "
            f"{len(failed)} programs in all, so no score is given",
            "run it again; generated replies are kept",
        )


def rows_from_file(
    entries: Sequence[dict[str, Any]], tasks: Sequence[Task], prompting: Prompting
) -> list[dict[str, Any]]:
    """Rows for completions that some other program generated.

    Raises UserError for an unknown task or an entry without text.
    """
    by_id = {task.task_id: task for task in tasks}
    rows, seen = [], {}
    for number, entry in enumerate(entries, 1):
        task_id, text = entry.get("task_id"), entry.get("completion")
        if task_id not in by_id or not isinstance(text, str):
            raise UserError(
                f"completion {number}: task_id {task_id!r}, "
                f"{'unknown in this suite' if task_id not in by_id else 'completion is no text'}",
                "each line needs a task_id of the suite and a completion",
            )
        task = by_id[task_id]
        seen[task_id] = seen.get(task_id, -1) + 1
        rows.append(
            {
                "task_id": task_id,
                "sample": seen[task_id],
                "level": task.level,
                "topic": task.topic,
                "prompting": prompting,
                "prompt": task.prompt,
                "completion": text,
                "model": "completions",
            }
        )
    return rows


def results(
    suite: Suite,
    num_tasks: int,
    canary: dict[str, Any],
    models: dict[str, dict[str, Any]],
    rows: dict[str, list[dict[str, Any]]],
    *,
    seed: int,
) -> dict[str, Any]:
    """Assemble results.json. ``num_tasks`` is the size of the whole suite."""
    scored = len(suite.tasks)
    compared = None
    if {"base", "tuned"} <= models.keys():
        compared = compare.compare(rows["base"], rows["tuned"], seed=seed)
    return {
        "schema": SCHEMA,
        "suite": suite.name,
        "tasks_sha256": suite.sha256,
        "harness_sha256": harness_sha256(),
        "num_tasks": scored,
        "num_tasks_in_suite": num_tasks,
        "is_partial": scored < num_tasks,
        "isolation": current_isolation().describe(),
        "canary": canary,
        "models": models,
        "compare": compared,
    }


def harness_sha256() -> str:
    """Hash of the code that judges, so that two results can be told to be comparable."""
    digest = hashlib.sha256()
    for room in ("laptune.sandbox", "laptune.score"):
        for path in sorted(Path(str(resources.files(room))).glob("*.py")):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()
