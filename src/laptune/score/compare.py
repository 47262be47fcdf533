"""Two models on the same tasks: what improved, what regressed, and whether it means anything."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from laptune.score.metrics import bootstrap_interval, mean


def mcnemar_p(num_improved: int, num_regressed: int) -> float:
    """Two-sided exact p-value of McNemar's test: do changes go one way more than a coin would?"""
    n = num_improved + num_regressed
    if n == 0:
        return 1.0
    k = min(num_improved, num_regressed)
    tail = sum(math.comb(n, i) for i in range(k + 1)) / 2**n
    return min(1.0, 2 * tail)


def compare(
    base: Sequence[dict[str, Any]], tuned: Sequence[dict[str, Any]], *, seed: int = 0
) -> dict[str, Any]:
    """Compare rows of two models task by task; both must hold the same tasks.

    With one sample a task p is McNemar's. With several a task's sign (which model passes more
    often) is counted instead: the sign test. Raises ValueError for different tasks.
    """
    before, after = _shares(base), _shares(tuned)
    if before.keys() != after.keys():
        raise ValueError("base and tuned were not scored on the same tasks")
    change = {task: after[task] - before[task] for task in before}
    improved = [task for task, delta in change.items() if delta > 0]
    regressed = [task for task, delta in change.items() if delta < 0]
    p = mcnemar_p(len(improved), len(regressed))
    low, high = bootstrap_interval(list(change.values()), seed=seed)
    return {
        "improved": improved,
        "regressed": regressed,
        "unchanged": [task for task, delta in change.items() if delta == 0],
        "difference": mean(list(change.values())),
        "difference_ci95": [low, high],
        "mcnemar_p": p,
        "verdict": _verdict(len(change), len(improved), len(regressed), p),
    }


def _shares(rows: Sequence[dict[str, Any]]) -> dict[str, float]:
    found: dict[str, list[float]] = {}
    for row in rows:
        found.setdefault(row["task_id"], []).append(float(row["verdict"] == "passed"))
    return {task: mean(values) for task, values in found.items()}


def _verdict(num_tasks: int, improved: int, regressed: int, p: float) -> str:
    counts = f"{improved} improved, {regressed} regressed"
    if p < 0.05:
        word = "better" if improved > regressed else "worse"
        return f"tuned is {word} than base: {counts} of {num_tasks} tasks (p = {p:.3f})"
    return f"no difference that {num_tasks} tasks can show: {counts} (p = {p:.2f})"
