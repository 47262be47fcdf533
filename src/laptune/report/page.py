"""Build ``report.html``: one file about a run, from what its stages left on disk."""

from __future__ import annotations

from laptune.report import charts, curve, data_page, scores, sections
from laptune.report.collect import RunData
from laptune.report.render import render
from laptune.report.replies import count_kinds, pair_replies


def build(run: RunData) -> str:
    """Return the page of a run as HTML."""
    is_code = (run.results or {}).get("is_code", True)
    replies = pair_replies(run.samples, is_code=is_code)
    context = {
        "run": run,
        "title": f"{run.name} - laptune report",
        "verdict": scores.verdict(run.results),
        "tiles": sections.tiles(run),
        "replies": replies,
        "reply_counts": count_kinds(replies, is_code=is_code),
        "curves": _curves(run),
        "scores": scores.scores(run),
        "score_chart": charts.interval_chart(
            f"{(run.results or {}).get('measure', 'score')} with 95% interval",
            scores.score_intervals(run),
        ),
        "smallest": scores.smallest(run),
        "labels": scores.labels(run),
        "confusion": scores.confusion(run),
        "is_code": is_code,
        "curve": curve.section(run.curve) if run.curve else None,
        "histogram": data_page.histogram(run.data) if run.data else "",
        "facts": data_page.facts(run.data) if run.data else None,
        "findings": sections.findings(run.data),
        "stages": sections.stages(run),
        "checks": sections.checks(run.verify),
        "provenance": sections.provenance(run),
        "settings": sections.settings_text(run.config),
        "reproduce": sections.reproduce(run),
        "next_steps": sections.next_steps(run),
    }
    names = [
        ("replies", "Replies", replies),
        ("training", "Training", context["curves"]),
        ("scores", "Scores", context["scores"]),
        ("curve", "More rows", context["curve"]),
        ("data", "Data", run.data),
        ("cost", "Time and memory", context["stages"]),
        ("gguf", "GGUF", context["checks"]),
        ("provenance", "Provenance", True),
        ("next", "Next", True),
    ]
    context["sections"] = [(key, name) for key, name, part in names if part]
    return render("page.html", context)


def _curves(run: RunData) -> list:
    """The charts over training steps that have data."""
    drawn = []
    for title, key, unit, scale in charts.OF_TRAINING:
        name = "training" if key == "loss" else title.lower()
        lines = [charts.of_rows(name, run.steps, key, scale)]
        if key == "loss":
            lines.append(charts.of_rows("validation", run.validations, "validation_loss"))
        drawn.append(charts.line_chart(title, lines, unit=unit))
    return [chart for chart in drawn if chart]
