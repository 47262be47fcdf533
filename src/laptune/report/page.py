"""Build ``report.html``: one file, no network, everything from the run escaped.

The page's Content-Security-Policy names the hashes of its own style and script, so that even
markup that slipped through could neither run nor load anything.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

from laptune import __version__
from laptune.report import charts, curve, scores, sections
from laptune.report.collect import RunData
from laptune.report.replies import count_kinds, pair_replies


@dataclass(frozen=True, slots=True)
class Rows:
    """A table: its caption, column heads, and rows of cells."""

    caption: str
    head: Sequence[str]
    body: Sequence[Sequence[Any]]


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
        "scores": _rows(scores.scores(run)),
        "score_chart": charts.interval_chart(
            f"{(run.results or {}).get('measure', 'score')} with 95% interval",
            scores.score_intervals(run),
        ),
        "smallest": scores.smallest(run),
        "labels": _rows(scores.labels(run)),
        "parts": _rows(scores.parts(run)),
        "confusion": scores.confusion(run),
        "is_code": is_code,
        "curve": _curve(run.curve) if run.curve else None,
        "histogram": _histogram(run.data),
        "data_rows": _rows(sections.data_rows(run.data)),
        "findings": sections.findings(run.data),
        "stages": _rows(sections.stages(run)),
        "checks": _rows(sections.checks(run.verify)),
        "provenance": _rows(sections.provenance(run)),
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


def build_curve(name: str, found: dict[str, Any]) -> str:
    """Return the page of a learning curve (its curve.json)."""
    return render("curve.html", {"title": f"{name}: learning curve", "curve": _curve(found)})


def _curve(found: dict[str, Any]) -> dict[str, Any]:
    rows = Rows(*curve.table(found))
    return {"sentence": found["sentence"], "chart": curve.chart(found), "rows": rows}


def render_live(name: str) -> str:
    """Return the page that follows a run called ``name``; its script asks for the numbers."""
    return render("live.html", {"title": f"{name} - laptune, live", "name": name}, "live.js")


def render(template: str, context: dict[str, Any], script_name: str = "page.js") -> str:
    """Return a template of this folder filled with ``context``, style and script inside."""
    import jinja2
    from markupsafe import Markup

    here = files("laptune.report")
    style = (here / "page.css").read_text(encoding="utf-8")
    script = (here / script_name).read_text(encoding="utf-8")
    environment = jinja2.Environment(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        loader=jinja2.FunctionLoader(lambda name: (here / name).read_text(encoding="utf-8")),
    )
    table = environment.get_template("table.html")
    return environment.get_template(template).render(
        **context,
        table=lambda rows: Markup(table.render(rows=rows)),
        style=Markup(style),
        script=Markup(script),
        style_hash=_csp_hash(style),
        script_hash=_csp_hash(script),
        version=__version__,
        created=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
    )


def _csp_hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return "sha256-" + base64.b64encode(digest).decode("ascii")


def _rows(content: tuple | None) -> Rows | None:
    return Rows(*content) if content and content[2] else None


def _curves(run: RunData) -> list:
    """The charts over training steps that have data."""

    def series(name: str, key: str, scale: float = 1.0, rows: list[dict] | None = None):
        rows = run.steps if rows is None else rows
        kept = [row for row in rows if isinstance(row.get(key), int | float)]
        return charts.Series(
            name, [row["step"] for row in kept], [row[key] * scale for row in kept]
        )

    losses = [
        series("training", "loss"),
        series("validation", "validation_loss", rows=run.validations),
    ]
    drawn = [
        charts.line_chart("Loss", [s for s in losses if s.xs], unit="nats a token"),
        charts.line_chart("Learning rate", [series("learning rate", "learning_rate")]),
        charts.line_chart("Gradient norm", [series("gradient norm", "grad_norm")]),
        charts.line_chart("Speed", [series("speed", "tokens_per_s")], unit="tokens/s"),
        charts.line_chart("Memory", [series("memory", "rss_bytes", 1e-9)], unit="GB"),
    ]
    return [chart for chart in drawn if chart]


def _histogram(data: dict | None):
    """The token lengths of the training data as bars, from the analysis's own histogram."""
    bins = sections.histogram(data)
    if not bins:
        return ""
    labels, counts = zip(*bins, strict=True)
    return charts.bar_chart("Token lengths", labels, counts, x_label="tokens a conversation")
