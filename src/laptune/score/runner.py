"""One evaluation from plan to results: ask, judge, count, compare."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from laptune.core import console
from laptune.core.errors import UserError, some
from laptune.score import heldout, metrics
from laptune.score.asking import Prompting
from laptune.score.generation import Journal, Plan, generate
from laptune.score.scorers import Scorer
from laptune.score.tasks import Suite

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Contestant:
    """A model and one way to ask it. ``identity`` changes whenever the model's content does;
    ``open`` loads it.
    """

    role: str  # "base", "base_examples", "base_raw", "tuned", or a GGUF's type
    target: str
    identity: str
    plan: Plan
    open: Callable[[], Any]


class Lender:
    """Keeps the model that was opened last, for contestants that differ only in how it is asked."""

    def __init__(self) -> None:
        self._identity, self._backend = "", None

    def open(self, contestant: Contestant) -> Any:
        """Return the contestant's model; one with another identity is closed first."""
        if self._backend is None or self._identity != contestant.identity:
            self.close()
            self._backend, self._identity = contestant.open(), contestant.identity
        return self._backend

    def facts(self, contestant: Contestant) -> dict[str, Any]:
        """Return what its backend tells, or that it was never opened."""
        if self._backend is None or self._identity != contestant.identity:
            return {"name": contestant.target, "resumed": True}
        return self._backend.facts()

    def close(self) -> None:
        """Free the model."""
        backend, self._backend = self._backend, None
        if backend is not None:
            backend.close()


def run_models(
    contestants: Sequence[Contestant],
    suite: Suite,
    conversations: list[list[dict[str, str]]],
    scorer: Scorer,
    journal: Journal,
) -> tuple[dict[str, Rows], dict[str, dict[str, Any]]]:
    """Return the judged rows and the summary of each contestant, by its role.

    ``conversations`` are those whose loss is taken; none leaves the loss out.
    """
    rows, summaries, lender = {}, {}, Lender()
    try:
        for one in contestants:
            rows[one.role], summaries[one.role] = run_model(
                one, suite, conversations, scorer, journal, lender
            )
    finally:
        lender.close()
    return rows, summaries


def run_model(
    contestant: Contestant,
    suite: Suite,
    conversations: list[list[dict[str, str]]],
    scorer: Scorer,
    journal: Journal,
    lender: Lender,
) -> tuple[Rows, dict[str, Any]]:
    """Return the judged rows of one contestant and its summary."""

    def backend() -> Any:
        return lender.open(contestant)

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
    judge(rows, suite.tasks, scorer)
    for row in rows:
        row["model"] = contestant.role
    num_tokens = sum(row["num_tokens"] for row in rows)
    return rows, {
        "target": contestant.target,
        "identity": contestant.identity,
        "plan": asdict(contestant.plan),
        "backend": lender.facts(contestant),
        **summarise(rows, scorer, seed=contestant.plan.seed),
        "tokens_per_s": num_tokens / generate_s if rows else None,
        "generate_s": generate_s,
        **losses,
    }


def summarise(rows: Rows, scorer: Scorer, *, seed: int) -> dict[str, Any]:
    """Return what all scorers' rows tell, and, of a model that was scored, this one's besides."""
    found = metrics.summarise(rows, seed=seed)
    return found if found["score"] is None else found | scorer.figures(rows, seed=seed)


def _losses(contestant: Contestant, conversations: list, journal: Journal, backend: Any) -> dict:
    # A loss is that of the chat, however the model is asked.
    if not conversations or contestant.role not in ("base", "tuned"):
        return {"loss": None, "perplexity": None, "heldout_tokens": None}
    text = f"loss:{contestant.identity}:{conversations}"
    key = hashlib.sha256(text.encode()).hexdigest()
    known = journal.get(key)
    if known is None:
        begin = time.monotonic()
        known = [heldout.loss_of(backend(), conversations)], time.monotonic() - begin
        journal.add(key, *known)
    return known[0][0]


def judge(rows: Rows, tasks: Sequence[Any], scorer: Scorer) -> None:
    """Add value, answer, verdict and detail to each row; UserError if the scorer fails."""
    by_id = {task.task_id: task for task in tasks}
    num_right = 0
    with console.progress("judging", len(rows), "replies") as bar:
        for row, score in zip(rows, scorer.score_all(rows, by_id), strict=True):
            row["target"] = by_id[row["task_id"]].target
            row["value"], row["answer"] = score.value, score.answer
            row["parts"], row["is_valid"] = score.parts, score.is_valid
            row["verdict"] = score.status or _verdict(row)
            row["detail"] = score.explanation
            num_right += score.value == 1
            bar.advance(1, right=num_right, sample=f"{row['task_id']} {row['verdict']}")


def _verdict(row: dict[str, Any]) -> str:
    kind = metrics.kind_of(row)
    if kind != "answered":
        return kind
    return "passed" if row["value"] == 1 else "wrong" if row["value"] == 0 else "partly"


def rows_from_file(
    entries: Sequence[dict[str, Any]], tasks: Sequence[Any], prompting: Prompting
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
                f"{'unknown in this suite' if task_id not in by_id else 'completion is not text'}",
                f"each line needs a completion and a task_id, as {some([*by_id], 3, ', ')}",
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
                "prompt": task.question,
                "completion": text,
                "model": "completions",
            }
        )
    return rows
