"""Figures from verdicts: pass@k, its error and interval, and the shares that move first.

Everything is plain Python over lists of counts; nothing here knows a model.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Sequence
from typing import Any

NUM_RESAMPLES = 2000


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
    if not values:
        return 0.0, 0.0
    draw = random.Random(seed)
    n = len(values)
    means = sorted(sum(draw.choices(values, k=n)) / n for _ in range(NUM_RESAMPLES))
    return means[int(0.025 * NUM_RESAMPLES)], means[int(0.975 * NUM_RESAMPLES) - 1]


def summarise(samples: Sequence[dict[str, Any]], *, seed: int = 0) -> dict[str, Any]:
    """Figures of one model from its rows of samples.jsonl.

    A task counts once: its pass@1 is the share of its samples that pass.
    """
    per_task: dict[str, list[dict[str, Any]]] = {}
    for row in samples:
        per_task.setdefault(row["task_id"], []).append(row)
    counts = [
        (len(rows), sum(r["verdict"] == "passed" for r in rows)) for rows in per_task.values()
    ]
    shares = [c / n for n, c in counts]
    verdicts = Counter(row["verdict"] for row in samples)
    fewest = min((n for n, _ in counts), default=0)
    low, high = bootstrap_interval(shares, seed=seed)
    return {
        "num_tasks": len(counts),
        "num_samples": len(samples),
        "pass_at_1": mean(shares),
        "stderr": standard_error(shares),
        "ci95": [low, high],
        "pass_at_k": {
            str(k): mean([pass_at_k(n, c, k) for n, c in counts])
            for k in (1, 2, 5, 10, 20, 50, 100)
            if k <= fewest
        },
        "by_level": _by_level(per_task),
        "verdicts": dict(sorted(verdicts.items())),
        "syntax_valid": mean([float(row["verdict"] != "syntax_error") for row in samples]),
        "no_entry_point": mean([float(row["verdict"] == "no_entry_point") for row in samples]),
        **_of_generation(samples),
    }


def _by_level(per_task: dict[str, list[dict[str, Any]]]) -> dict[str, dict[str, float]]:
    levels: dict[int, list[float]] = {}
    for rows in per_task.values():
        share = mean([float(r["verdict"] == "passed") for r in rows])
        levels.setdefault(rows[0]["level"], []).append(share)
    return {
        str(level): {"num_tasks": len(shares), "pass_at_1": mean(shares)}
        for level, shares in sorted(levels.items())
    }


def _of_generation(samples: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Shares that only generated replies have; None for completions from a file."""
    known = [row for row in samples if row.get("finish_reason")]
    if not known:
        return {"stopped_by_itself": None, "num_tokens": None}
    return {
        "stopped_by_itself": mean([float(row["finish_reason"] == "stop") for row in known]),
        "num_tokens": sum(row["num_tokens"] for row in known),
    }


def mean(values: Sequence[float]) -> float:
    """Mean; 0.0 of nothing."""
    return sum(values) / len(values) if values else 0.0
