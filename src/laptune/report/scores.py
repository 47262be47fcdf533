"""The verdict and the scores: what the evaluation found, with its intervals."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from laptune.report.collect import RunData
from laptune.report.render import Table
from laptune.score import display
from laptune.score.display import percent, score_text, share
from laptune.score.metrics import ROLES

MAX_NAME_CHARS = 32


def verdict(results: dict | None) -> dict[str, str]:
    """Return the verdict's sentence, evidence and tone (good, bad, open)."""
    compare = (results or {}).get("compare") or {}
    if not results or not compare:
        return {
            "sentence": "Not scored yet: no claim is made about this model.",
            "evidence": "",
            "tone": "open",
        }
    improved, regressed = (len(compare.get(k) or []) for k in ("improved", "regressed"))
    p = compare.get("mcnemar_p")
    is_shown = isinstance(p, int | float) and p < 0.05
    sentence = str(compare.get("verdict") or "no verdict")
    return {
        "sentence": sentence[:1].upper() + sentence[1:],
        "evidence": "; ".join(_evidence(results, compare)) + ".",
        "tone": "open" if not is_shown else "good" if improved > regressed else "bad",
    }


def _evidence(results: dict, compare: dict) -> Iterator[str]:
    """What the verdict is based on and does not say itself."""
    if compare.get("why"):
        yield str(compare["why"])
    models = results.get("models") or {}
    pair = [(name, models[name]) for name in ("base", "tuned") if name in models]
    shares = ", ".join(f"{name} {score_text(model)}" for name, model in pair)
    measure = results.get("measure", "score")
    yield f"{measure}, both asked in chat: {shares} of {results.get('num_tasks', '?')} tasks"
    if "improved" not in str(compare.get("verdict")) and "improved" in compare:
        improved, regressed = (len(compare.get(k) or []) for k in ("improved", "regressed"))
        yield f"{improved} improved, {regressed} regressed"
    change, bounds = compare.get("difference"), compare.get("difference_ci95") or []
    if isinstance(change, int | float) and len(bounds) == 2:
        low, high = (f"{100 * bound:+.1f}" for bound in bounds)
        yield f"difference {100 * change:+.1f} points (95% interval {low} to {high})"
    p = compare.get("mcnemar_p")
    if isinstance(p, int | float):
        yield f"McNemar p = {p:.3g}"
    for role, other in (results.get("beside") or {}).items():
        if role in models:
            yield f"{ROLES.get(role, role)} {score_text(models[role])}: {other.get('verdict')}"
    if results.get("is_weak"):
        yield f"{measure} compares wording, so a right answer in other words scores low"
    if results.get("is_partial"):
        yield "a partial run"


def scores(run: RunData) -> Table | None:
    """Return the table of scores, a row a figure, a column a model."""
    models = list(scored(run))
    if not models:
        return None
    results = run.results or {}
    rows = display.rows(results.get("measure", "score"), [model for _, model in models])
    head = ["figure", *(name for name, _ in models)]
    return Table(_caption(results), head, [[name, *cells] for name, cells in rows])


def _caption(results: dict) -> str:
    isolation = results.get("isolation")
    if isinstance(isolation, dict):
        isolation = isolation.get("level", isolation)
    walls = f", isolation: {isolation}" if isolation else ""
    why = f", scored by {results['scorer_reason']}" if results.get("scorer_reason") else ""
    models = (results.get("models") or {}).items()
    ran = "".join(
        f"; {name}: {_short(m['target'])}"
        for name, m in models
        if m.get("target") and name not in ROLES
    )
    return f"suite {results.get('suite', '')}{why}{walls}{ran}"


def labels(run: RunData) -> Table:
    """Return precision, recall and F1 of each label of the tuned model."""
    found = _tuned(run).get("labels") or {}
    body = [
        [label, row["num"], share(row["precision"]), share(row["recall"]), percent(row["f1"])]
        for label, row in found.items()
    ]
    head = ["label", "tests", "precision", "recall", "F1"]
    body.sort(key=lambda row: float(str(row[-1]).rstrip("%")))
    return Table("each label of the tuned model, worst first", head, body)


def confusion(run: RunData) -> dict[str, Any] | None:
    """Return the tuned model's confusion matrix: heads, and rows of (count, tone) cells."""
    matrix = _tuned(run).get("confusion")
    if not matrix:
        return None
    used = [
        i
        for i, name in enumerate(matrix["columns"])
        if name in matrix["rows"] or any(counts[i] for counts in matrix["counts"])
    ]
    columns = [matrix["columns"][i] for i in used]
    rows = []
    for label, counts in zip(matrix["rows"], matrix["counts"], strict=True):
        cells = []
        for i, column in zip(used, columns, strict=True):
            tone = "" if not counts[i] else "right" if column == label else "wrong"
            cells.append((counts[i] or "", tone))
        rows.append((label, cells))
    return {"columns": columns, "rows": rows}


def smallest(run: RunData) -> str:
    """Return what the scores of the GGUF types say: which is the smallest that loses nothing."""
    found = [(other.get("smallest") or {}).get("sentence") for other in run.other_results]
    sentence = next(filter(None, found), "")
    return f"Of the GGUF types {sentence}." if sentence else ""


def score_intervals(run: RunData) -> list[tuple[str, float, float, float]]:
    """Return (name, score, low, high) a model that has an interval."""
    return [
        (name, m["score"], m["ci95"][0], m["ci95"][1])
        for name, m in scored(run)
        if m.get("score") is not None and m.get("ci95")
    ]


def scored(run: RunData) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (name, figures): base and tuned, then what else of the run answered the same tasks."""
    if not run.results:
        return
    for role, model in (run.results.get("models") or {}).items():
        yield ROLES.get(role, role), model
    for other in run.other_results:
        if other.get("tasks_sha256") == run.results.get("tasks_sha256"):
            for role, model in (other.get("models") or {}).items():
                yield _short(model.get("target")) or role, model


def _tuned(run: RunData) -> dict[str, Any]:
    return ((run.results or {}).get("models") or {}).get("tuned") or {}


def _short(target: Any) -> str:
    """A file's or folder's own name; what is not a path stays."""
    text = str(target or "")
    text = text if "://" in text else Path(text.replace("\\", "/")).name
    return text if len(text) <= MAX_NAME_CHARS else text[: MAX_NAME_CHARS - 3] + "..."
