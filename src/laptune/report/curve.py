"""The learning curve as a chart and a table."""

from __future__ import annotations

from typing import Any

from laptune.report import charts


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


def table(found: dict[str, Any]) -> tuple[str, list[str], list[list[Any]]]:
    """Return a row a number of rows."""
    seeds = list(found["points"][0]["by_seed"])
    cells = [
        [
            point["rows"],
            f"{point['score']:.1%}",
            *(f"{point['by_seed'][seed]:.1%}" for seed in seeds),
        ]
        for point in found["points"]
    ]
    head = ["rows", "score", *(f"seed {seed}" for seed in seeds)]
    return f"scores on {found['num_tasks']} test tasks", head, cells
