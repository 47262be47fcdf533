"""Training runs side by side: where their settings differ, their curves, their scores."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from laptune.core.config import flat
from laptune.report import charts, sections
from laptune.report.collect import collect_folder
from laptune.report.render import Table, render
from laptune.score.display import percent

Run = tuple[str, dict, list[dict], dict | None]


def load_runs(folders: list[str]) -> list[Run]:
    """Read training folders; equal run names are told apart by their folders."""
    runs = [collect_folder(Path(folder)) for folder in folders]
    names = [name for name, *_ in runs]
    return [
        (name if names.count(name) == 1 else f"{name} ({folder})", *rest)
        for folder, (name, *rest) in zip(folders, runs, strict=True)
    ]


def differences(runs: list[Run]) -> list[list[Any]]:
    """Return a row for each setting that is not the same in all runs: key, value a run."""
    each = [dict(flat(content.get("config") or {})) for _, content, *_ in runs]
    keys = list(dict.fromkeys(key for settings in each for key in settings))
    rows = []
    for key in keys:
        values = [settings.get(key) for settings in each]
        if any(value != values[0] for value in values):
            rows.append([key, *values])
    return rows


def figures(runs: list[Run]) -> list[list[Any]]:
    """Return a row a figure: losses, time, memory, scores of each run."""
    wanted = (
        ("first loss", lambda c, r: sections.number(_metric(c, "first_loss"))),
        ("final loss", lambda c, r: sections.number(_metric(c, "final_loss"))),
        ("best validation loss", lambda c, r: sections.number(_metric(c, "best_validation_loss"))),
        ("steps", lambda c, r: _metric(c, "steps")),
        ("tokens/s", lambda c, r: sections.number(_metric(c, "tokens_per_s"), 1)),
        ("time", lambda c, r: sections.duration(c.get("duration_s"))),
        ("peak memory", lambda c, r: sections.size(c.get("peak_rss_bytes"))),
        ("score", lambda c, r: _measured(r)),
        ("held-out loss", lambda c, r: sections.number(_score(r, "loss"))),
    )
    return [
        [name, *(find(content, results) for _, content, _, results in runs)]
        for name, find in wanted
    ]


def build(runs: list[Run]) -> str:
    """Return the comparison as one self-contained page."""
    names = [name for name, *_ in runs]

    drawn = [
        charts.line_chart(title, [charts.of_rows(run[0], run[2], key) for run in runs], unit=unit)
        for title, key, unit, _ in charts.OF_TRAINING[:-1]  # the most memory is among the figures
    ]
    return render(
        "compare.html",
        {
            "title": "laptune: " + " against ".join(names),
            "names": names,
            "curves": [chart for chart in drawn if chart],
            "figures": Table("what each run reached", ["figure", *names], figures(runs)),
            "differences": Table("settings that differ", ["setting", *names], differences(runs)),
        },
    )


def _metric(content: dict, key: str) -> Any:
    return (content.get("metrics") or {}).get(key)


def _measured(results: dict | None) -> str:
    value = percent(_score(results, "score"))
    return value if value == "-" else f"{value} {results.get('measure', '')}".strip()


def _score(results: dict | None, key: str) -> Any:
    return ((results or {}).get("models") or {}).get("tuned", {}).get(key)
