"""Two models on the same tasks: what improved, what regressed, and whether it means anything."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from laptune.score.metrics import bootstrap_interval, mean, task_values

SIGNIFICANT = 0.05
FEW_STEPS = 12
DROP = 0.9  # a loss above this share of the first one has not come down


def mcnemar_p(num_improved: int, num_regressed: int) -> float:
    """Two-sided exact p-value of McNemar's test: do changes go one way more than a coin would?"""
    n = num_improved + num_regressed
    if n == 0:
        return 1.0
    k = min(num_improved, num_regressed)
    tail = sum(math.comb(n, i) for i in range(k + 1)) / 2**n
    return min(1.0, 2 * tail)


def compare(
    before: Sequence[dict[str, Any]],
    after: Sequence[dict[str, Any]],
    *,
    names: tuple[str, str] = ("base", "tuned"),
    seed: int = 0,
) -> dict[str, Any]:
    """Compare the judged rows of two models task by task; both must hold the same tasks.

    With one right-or-wrong sample a task p is McNemar's. With several, or graded values, a task's
    sign (which model's mean is higher) is counted instead: the sign test. Raises ValueError for
    different tasks.
    """
    old, new = task_values(before), task_values(after)
    if old.keys() != new.keys():
        raise ValueError("two models were not scored on the same tasks")
    change = {task: new[task] - old[task] for task in old}
    improved = [task for task, delta in change.items() if delta > 0]
    regressed = [task for task, delta in change.items() if delta < 0]
    p = mcnemar_p(len(improved), len(regressed))
    low, high = bootstrap_interval(list(change.values()), seed=seed)
    return {
        "names": list(names),
        "improved": improved,
        "regressed": regressed,
        "unchanged": [task for task, delta in change.items() if delta == 0],
        "difference": mean(list(change.values())),
        "difference_ci95": [low, high],
        "mcnemar_p": p,
        "verdict": _sentence(names, len(change), len(improved), len(regressed), p),
    }


def beside_unscored(scores: dict[str, float | None]) -> dict[str, Any]:
    """Return what can be said of two models one of which answered nothing: no test, no p.

    ``scores`` are those of both by their names, the earlier model first.
    """
    told = [
        f"{name} is not scored, since no reply of it holds an answer"
        if score is None
        else f"{name} scores {score:.1%}"
        for name, score in scores.items()
    ]
    return {"names": list(scores), "mcnemar_p": None, "verdict": "; ".join(told)}


def p_text(p: float) -> str:
    """``p < 0.001`` or ``p = 0.03``."""
    return "p < 0.001" if p < 0.001 else f"p = {p:.3f}" if p < SIGNIFICANT else f"p = {p:.2f}"


def smallest_without_loss(
    sizes: dict[str, int], rows: dict[str, list[dict[str, Any]]], reference: str, *, seed: int = 0
) -> tuple[str, dict[str, dict[str, Any]]]:
    """Return the name of the smallest model that is not shown to be worse than ``reference``, and
    each other one's comparison with it. ``sizes`` are bytes.
    """
    compared = {
        name: compare(rows[reference], rows[name], names=(reference, name), seed=seed)
        for name in rows
        if name != reference
    }
    fine = [name for name in rows if name == reference or not _is_worse(compared[name])]
    return min(fine, key=lambda name: sizes[name]), compared


def _is_worse(found: dict[str, Any]) -> bool:
    return found["mcnemar_p"] < SIGNIFICANT and len(found["regressed"]) > len(found["improved"])


def _sentence(
    names: tuple[str, str], num_tasks: int, improved: int, regressed: int, p: float
) -> str:
    counts = f"{improved} improved, {regressed} regressed"
    if p < SIGNIFICANT:
        word = "better" if improved > regressed else "worse"
        return f"{names[1]} is {word} than {names[0]}: {counts} of {num_tasks} tasks ({p_text(p)})"
    return f"no difference that {num_tasks} tasks can show: {counts} ({p_text(p)})"


def short_training(made: dict[str, Any]) -> str:
    """Return why a model that was hardly trained scores no better, in a sentence; else "".

    ``made`` is the adapter's manifest: steps, rows seen and the loss are told of it.
    """
    metrics = made.get("metrics") or {}
    steps, first, final = (metrics.get(key) for key in ("steps", "first_loss", "final_loss"))
    if not isinstance(steps, int):
        return ""
    is_high = bool(first and final) and final > DROP * first
    if steps > FEW_STEPS and not is_high:
        return ""
    recipe = (made.get("config") or {}).get("train") or {}
    rows = steps * recipe.get("batch_size", 1) * recipe.get("gradient_accumulation_steps", 1)
    told = f"it was trained for {steps} step{'s' if steps > 1 else ''} ({rows} rows)"
    if first and final:
        drop = "its loss has not come down yet" if is_high else "its loss is still coming down"
        told += f" and {drop} ({first:.2f} -> {final:.2f})"
    return f"{told}: more steps help (train.epochs, train.max_steps)"
