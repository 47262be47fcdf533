"""Figures from judged rows: the mean score with its interval, pass@k, what was no answer.

Everything is plain Python over lists of counts; nothing here knows a model.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

NUM_RESAMPLES = 2000
_Z95 = 1.959963984540054  # the normal distribution's 97.5% point
# What became of a reply; only the first holds an answer.
KINDS = ("answered", "empty", "endless", "no_answer")
# What else the base is asked as, beside chat.
ROLES = {"base_examples": "base with examples", "base_raw": "base by continuation"}
T = TypeVar("T")


def pass_at_k(n: int, c: int, k: int) -> float:
    """Chance that k of n samples, c of them right, contain a right one.

    1 - C(n-c, k) / C(n, k), as a product; Chen et al. 2021, arXiv 2107.03374. Raises ValueError
    unless 0 <= c <= n and 1 <= k <= n: with fewer samples than k there is no unbiased estimate.
    """
    if not (1 <= k <= n and 0 <= c <= n):
        raise ValueError(f"pass@{k} of {c} right among {n}: needs 1 <= k <= n and 0 <= c <= n")
    if n - c < k:
        return 1.0
    return 1.0 - math.prod(1.0 - k / i for i in range(n - c + 1, n + 1))


def standard_error(values: Sequence[float]) -> float:
    """Standard error of the mean over tasks; 0.0 for fewer than two."""
    n = len(values)
    if n < 2:
        return 0.0
    mean = sum(values) / n
    return math.sqrt(sum((v - mean) ** 2 for v in values) / (n - 1) / n)


def bootstrap_interval(values: Sequence[float], *, seed: int = 0) -> tuple[float, float]:
    """95% interval of the mean, by resampling tasks (percentile bootstrap)."""
    return resampled_interval(values, mean, seed=seed)


def resampled_interval(
    items: Sequence[T], figure: Callable[[Sequence[T]], float], *, seed: int = 0
) -> tuple[float, float]:
    """95% interval of any ``figure`` of the items, by resampling them (percentile bootstrap)."""
    if not items:
        return 0.0, 0.0
    draw = random.Random(seed)
    found = sorted(figure(draw.choices(items, k=len(items))) for _ in range(NUM_RESAMPLES))
    return found[int(0.025 * NUM_RESAMPLES)], found[int(0.975 * NUM_RESAMPLES) - 1]


def wilson_interval(num_right: float, num: int) -> tuple[float, float]:
    """95% interval of a proportion (Wilson 1927): holds near 0 and 1 and for few items."""
    if not num:
        return 0.0, 1.0
    share, square = num_right / num, _Z95**2
    middle = (share + square / (2 * num)) / (1 + square / num)
    half = (
        _Z95 / (1 + square / num) * math.sqrt(share * (1 - share) / num + square / (4 * num * num))
    )
    return max(0.0, middle - half), min(1.0, middle + half)


def share(values: Sequence[float]) -> dict[str, Any] | None:
    """Return a share of ones with its Wilson interval; None of nothing."""
    if not values:
        return None
    low, high = wilson_interval(sum(values), len(values))
    return {"value": mean(values), "ci95": [low, high]}


def kind_of(row: dict[str, Any]) -> str:
    """Return which of ``KINDS`` a judged row is; "endless" was cut and holds no answer."""
    if not row["completion"].strip():
        return "empty"
    if row["answer"] is not None:
        return "answered"
    return "endless" if row.get("finish_reason") == "length" else "no_answer"


def summarise(rows: Sequence[dict[str, Any]], *, seed: int = 0) -> dict[str, Any]:
    """Figures of one model from its judged rows. A task counts once: its score is the mean of its
    samples' values.

    ``score`` is None when no reply at all holds an answer: such a model was not scored. Otherwise
    replies without an answer count as wrong.
    """
    values = list(task_values(rows).values())
    kinds = Counter(map(kind_of, rows))
    found = {
        "num_tasks": len(values),
        "num_samples": len(rows),
        "replies": {kind: kinds[kind] for kind in KINDS},
        **_of_generation(rows),
    }
    if not kinds["answered"]:
        return found | {"score": None, "stderr": None, "ci95": None}
    is_binary = len(values) == len(rows) and set(values) <= {0.0, 1.0}
    low, high = (
        wilson_interval(sum(values), len(values))
        if is_binary
        else bootstrap_interval(values, seed=seed)
    )
    return found | {
        "score": mean(values),
        "stderr": standard_error(values),
        "ci95": [low, high],
    }


def task_values(rows: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Return the mean of each task's samples' values."""
    return {task: mean([row["value"] for row in found]) for task, found in by_task(rows).items()}


def by_task(rows: Sequence[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of each task."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(row["task_id"], []).append(row)
    return found


def part_figures(rows: Sequence[dict[str, Any]], *, seed: int) -> dict[str, dict[str, Any]]:
    """Return the mean of each part (a field, a second measure) with its interval."""
    parts: dict[str, list[float]] = {}
    for row in rows:
        for name, value in (row.get("parts") or {}).items():
            parts.setdefault(name, []).append(value)
    found = {}
    for name, values in parts.items():
        if set(values) <= {0.0, 1.0}:
            found[name] = {**share(values), "num": len(values)}
        else:
            bounds = bootstrap_interval(values, seed=seed)
            found[name] = {"value": mean(values), "ci95": list(bounds), "num": len(values)}
    return found


def code_figures(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return pass@k, pass@1 by level, and the shares that move before it does."""
    per_task = by_task(rows)
    counts = [(len(found), sum(r["value"] == 1 for r in found)) for found in per_task.values()]
    fewest = min((n for n, _ in counts), default=0)
    return {
        "pass_at_k": {
            str(k): mean([pass_at_k(n, c, k) for n, c in counts])
            for k in (1, 2, 5, 10, 20, 50, 100)
            if k <= fewest
        },
        "by_level": _by_level(per_task),
        "verdicts": dict(sorted(Counter(row["verdict"] for row in rows).items())),
        "syntax_valid": mean([float(row["verdict"] != "syntax_error") for row in rows]),
        "no_entry_point": mean([float(row["verdict"] == "no_entry_point") for row in rows]),
    }


def _by_level(per_task: dict[str, list[dict[str, Any]]]) -> dict[str, dict[str, float]]:
    levels: dict[int, list[float]] = {}
    for rows in per_task.values():
        levels.setdefault(rows[0]["level"], []).append(mean([row["value"] for row in rows]))
    return {
        str(level): {"num_tasks": len(shares), "score": mean(shares)}
        for level, shares in sorted(levels.items())
    }


def _of_generation(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Shares that only generated replies have; None for completions from a file."""
    known = [row for row in rows if row.get("finish_reason")]
    if not known:
        return {"stopped_by_itself": None, "num_tokens": None}
    return {
        "stopped_by_itself": mean([float(row["finish_reason"] == "stop") for row in known]),
        "num_tokens": sum(row["num_tokens"] for row in known),
    }


def mean(values: Sequence[float]) -> float:
    """Mean; 0.0 of nothing."""
    return sum(values) / len(values) if values else 0.0
