"""The learning curve as a chart and a table, in a page of its own and in a run's."""

from __future__ import annotations

from typing import Any

from laptune.report import charts
from laptune.report.render import Table, render


def build(name: str, found: dict[str, Any]) -> str:
    """Return the page of a learning curve (its curve.json)."""
    return render("curve.html", {"title": f"{name}: learning curve", "curve": section(found)})


def section(found: dict[str, Any]) -> dict[str, Any]:
    """Return what the curve's section shows: its sentence, chart and table."""
    return {"sentence": found["sentence"], "chart": chart(found), "rows": table(found)}


def chart(found: dict[str, Any]) -> Any:
    """Return score over rows: the mean, and each seed."""
    points = found["points"]
    rows = [point["rows"] for point in points]
    lines = [charts.Series("mean", rows, [100 * point["score"] for point in points])]
    lines += [
        charts.Series(f"seed {seed}", rows, [100 * point["by_seed"][seed] for point in points])
        for seed in points[0]["by_seed"]
    ]
    return charts.line_chart("Learning curve", lines, unit="%", x_label="training rows")


def table(found: dict[str, Any]) -> Table:
    """Return a row a number of rows."""
    seeds = list(found["points"][0]["by_seed"])
    cells = [
        [
            f"{point['rows']:,}",
            f"{point['score']:.1%}",
            *(f"{point['by_seed'][seed]:.1%}" for seed in seeds),
        ]
        for point in found["points"]
    ]
    head = ["rows", "score", *(f"seed {seed}" for seed in seeds)]
    return Table(f"scores on {found['num_tasks']} test tasks", head, cells)
