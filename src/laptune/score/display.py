"""The table at the end of an evaluation, and the sentences under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from laptune.core import console
from laptune.score.metrics import KINDS, ROLES

MAX_ROWS = 12  # of labels or fields in the terminal; the report shows all


def show(found: dict[str, Any]) -> None:
    """Print the table of results.json: a row a figure, a column a model."""
    models = found["models"]
    names = [ROLES.get(role, role) for role in models]
    cells = rows(found["measure"], list(models.values()), MAX_ROWS)
    title = f"{found['suite']}, {found['num_tasks']} tasks"
    console.show_table(title, ["", *names], ([name, *each] for name, each in cells))


def rows(
    measure: str, models: Sequence[dict[str, Any]], most: int | None = None
) -> Iterator[tuple[str, list[str]]]:
    """Yield (name, a cell a model) of each figure that some model has, ``most`` parts at most."""
    for name, cells in _figures(measure, models, most):
        if any(cell != "-" for cell in cells):
            yield name, cells


def _figures(
    measure: str, each: Sequence[dict[str, Any]], most: int | None
) -> Iterator[tuple[str, list[str]]]:
    yield measure, [_score(m) for m in each]
    yield "micro F1", [share(m.get("micro_f1")) for m in each]
    yield "macro F1", [share(m.get("macro_f1")) for m in each]
    yield "valid JSON", [share(m.get("valid_json")) for m in each]
    yield "calls that can be read", [share(m.get("valid_calls")) for m in each]
    for level in sorted({level for m in each for level in m.get("by_level", {})}):
        cells = [m.get("by_level", {}).get(level) for m in each]
        yield f"  level {level}", [percent(c and c["score"]) for c in cells]
    for k in ("2", "5", "10"):
        yield f"pass@{k}", [percent((m.get("pass_at_k") or {}).get(k)) for m in each]
    for part in list(dict.fromkeys(name for m in each for name in m.get("parts", {})))[:most]:
        yield f"  {part}", [share(m.get("parts", {}).get(part)) for m in each]
    for key, label in (("syntax_valid", "syntax valid"), ("no_entry_point", "no entry point")):
        yield label, [percent(m.get(key)) for m in each]
    for kind in KINDS[1:]:
        counts = [(m.get("replies") or {}).get(kind, 0) for m in each]
        if any(counts):
            yield f"replies: {kind.replace('_', ' ')}", [str(count) for count in counts]
    yield "stopped by itself", [percent(m.get("stopped_by_itself")) for m in each]
    for key, label in (
        ("loss", "held-out loss"),
        ("perplexity", "perplexity"),
        ("tokens_per_s", "tokens/s"),
    ):
        yield label, [_number(m.get(key)) for m in each]


def sentences(found: dict[str, Any]) -> Iterator[str]:
    """Yield what the figures mean: the headline first, then the base asked in other ways."""
    if found["is_partial"]:
        yield f"PARTIAL: {found['num_tasks']} of {found['num_tasks_in_suite']} tasks"
    if found["is_weak"]:
        yield f"{found['measure']} compares wording: a right answer in other words scores low"
    for role in [r for r, m in found["models"].items() if m["score"] is None]:
        if not found.get("compare") or role not in ("base", "tuned"):  # the verdict tells of those
            yield f"{ROLES.get(role, role)} is not scored, since no reply of it holds an answer"
    compared = found.get("compare")
    if compared:
        yield compared["verdict"] + (f"; {compared['why']}" if compared.get("why") else "")
    for other in found["beside"].values():
        if other["mcnemar_p"] is not None:
            yield f"beside it, against {other['names'][0]}: {other['verdict']}"
    if found.get("smallest"):
        yield found["smallest"]["sentence"]


def summary_lines(found: dict[str, Any]) -> Iterator[str]:
    """Yield a line a model and the verdict, for the end of a pipeline."""
    for role, model in found.get("models", {}).items():
        loss = "" if model.get("loss") is None else f", held-out loss {model['loss']:.3f}"
        name = ROLES.get(role, role)
        score = f"{found['measure']} {score_text(model)} of {found['num_tasks']}"
        yield f"{name + ':':<9} {score}{loss}"
    for line in sentences(found):
        yield f"verdict:  {line}"


def confusions(model: dict[str, Any]) -> list[str]:
    """Return the most frequent mistakes of a classifier, as ``right -> read (times)``."""
    matrix = model.get("confusion")
    if not matrix:
        return []
    cells = [
        (count, target, answer)
        for target, counts in zip(matrix["rows"], matrix["counts"], strict=True)
        for answer, count in zip(matrix["columns"], counts, strict=True)
        if count and target != answer
    ]
    return [f"{t} -> {a} ({n})" for n, t, a in sorted(cells, key=lambda c: (-c[0], c[1:]))[:5]]


def score_text(model: dict[str, Any]) -> str:
    """``92.3%``, or ``not scored``."""
    return "not scored" if model.get("score") is None else f"{model['score']:.1%}"


def _score(model: dict[str, Any]) -> str:
    if model["score"] is None:
        return score_text(model)
    return share({"value": model["score"], "ci95": model["ci95"]})


def share(found: dict[str, Any] | None) -> str:
    """``92.3% [85%, 97%]``: a share with its 95% interval, or a dash."""
    if found is None:
        return "-"
    low, high = found["ci95"]
    return f"{found['value']:.1%} [{low:.0%}, {high:.0%}]"


def percent(value: float | None) -> str:
    """``92.3%``, or a dash."""
    return "-" if value is None else f"{value:.1%}"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}" if value < 100 else f"{value:.0f}"
