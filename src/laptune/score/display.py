"""The table at the end of an evaluation."""

from __future__ import annotations

from typing import Any

from laptune.core import console


def table(found: dict[str, Any]) -> Any:
    """Build the rich table of results.json: a row a figure, a column a model."""
    models = found["models"]
    built = console.table(f"{found['suite']}, {found['num_tasks']} tasks", "", *models)
    built.add_row("pass@1", *(_score(m) for m in models.values()))
    for level in _levels(models):
        cells = [m["by_level"].get(level) for m in models.values()]
        built.add_row(f"  level {level}", *(_percent(c and c["pass_at_1"]) for c in cells))
    for k in ("2", "5", "10"):
        if all(k in m["pass_at_k"] for m in models.values()):
            built.add_row(f"pass@{k}", *(_percent(m["pass_at_k"][k]) for m in models.values()))
    for key, label in (
        ("syntax_valid", "syntax valid"),
        ("no_entry_point", "no entry point"),
        ("stopped_by_itself", "stopped by itself"),
    ):
        built.add_row(label, *(_percent(m.get(key)) for m in models.values()))
    for key, label in (
        ("loss", "held-out loss"),
        ("perplexity", "perplexity"),
        ("tokens_per_s", "tokens/s"),
    ):
        built.add_row(label, *(_number(m.get(key)) for m in models.values()))
    return built


def _levels(models: dict[str, Any]) -> list[str]:
    return sorted({level for m in models.values() for level in m["by_level"]})


def _score(model: dict[str, Any]) -> str:
    low, high = model["ci95"]
    return f"{model['pass_at_1']:.1%} +- {model['stderr']:.1%} [{low:.0%}, {high:.0%}]"


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{value:.1%}"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}" if value < 100 else f"{value:.0f}"
