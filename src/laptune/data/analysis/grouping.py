"""What the report finds in rows beside each other: copies, leaks, other answers, the same ids."""

from __future__ import annotations

from typing import Any

from laptune.core.settings import Config
from laptune.data.analysis.survey import MOST_ITEMS, Survey
from laptune.data.formats import name_of_line

MOST_CLUSTERS = 100
_TITLES = {
    "secret": "keys, tokens or passwords in the text: the model may repeat them",
    "email": "e-mail addresses in the text",
    "code": "code blocks in answers that do not parse",
    "foreign": "rows with markers of another model's template, which would be learned as text "
    "(--fix removes those that trail an answer)",
    "html": "rows with what HTML writes for a sign or a line's end, learned as it is "
    "(Python's html.unescape undoes signs)",
    "indented": "answers that begin indented: the first line loses that, the others keep it",
}


def all_findings(survey: Survey, config: Config, fmt: str) -> list[dict[str, Any]]:
    """Return what the survey found, as report.json holds it."""
    copies = [([first, *rows], 1.0) for first, rows in survey.copies.items()]
    near = near_clusters(survey)
    across = [group for group in copies + near if len({survey.parts[i] for i in group[0]}) > 1]
    alike = f"Jaccard >= {config.data.near_duplicate_similarity}"
    found = [
        _finding(
            "duplicate",
            "warning",
            sum(len(rows) - 1 for rows, _ in copies),
            "rows that copy an earlier one exactly",
            _groups(survey, copies),
        ),
        _finding(
            "near_duplicate",
            "warning",
            len(near),
            f"clusters of rows alike ({alike})",
            _groups(survey, near),
        ),
        _finding(
            "leak",
            "warning",
            len(across),
            "groups of rows alike that stand in more than one of train, validation and test",
            _groups(survey, across),
        ),
        _other_answers(survey, fmt),
        _same_ids(survey),
        _contamination(survey),
    ]
    for kind, title in _TITLES.items():
        items = [f._asdict() for f in survey.items.get(kind, [])]
        found.append(_finding(kind, "warning", survey.counts[kind], title, items))
    return [finding for finding in found if finding["count"]]


def _finding(kind: str, level: str, count: int, title: str, items: list) -> dict[str, Any]:
    return {
        "kind": kind,
        "level": level,
        "count": count,
        "title": title,
        "items": items[:MOST_ITEMS],
    }


def _row(survey: Survey, index: int) -> dict[str, Any]:
    return {
        "source": survey.sources[index],
        "line": survey.lines[index],
        "id": survey.ids[index],
        "part": survey.parts[index],
        "text": survey.previews[index],
    }


def _groups(survey: Survey, groups: list[tuple[list[int], float]]) -> list[dict[str, Any]]:
    return [
        {
            "similarity": similarity,
            "num_rows": len(rows),
            "rows": [_row(survey, i) for i in rows[:10]],
        }
        for rows, similarity in groups[:MOST_CLUSTERS]
    ]


def _other_answers(survey: Survey, fmt: str) -> dict[str, Any]:
    """Find rows that ask the same and answer otherwise: of two labels one is wrong."""
    asked: dict[bytes, list[int]] = {}
    for i, prompt in enumerate(survey.prompts if fmt != "text" else ()):
        asked.setdefault(prompt, []).append(i)
    groups = [(rows, 1.0) for rows in asked.values() if len({survey.hashes[i] for i in rows}) > 1]
    return _finding(
        "answers",
        "warning" if fmt == "label" else "note",
        sum(len(rows) for rows, _ in groups),
        "rows that ask what another asks and answer otherwise",
        _groups(survey, groups),
    )


def _same_ids(survey: Survey) -> dict[str, Any]:
    first: dict[tuple[str, str], int] = {}
    names = list(zip(survey.sources, survey.ids, strict=True))
    again = [
        (i, first[name])
        for i, name in enumerate(names)
        if name[1] != name_of_line(survey.lines[i]) and first.setdefault(name, i) != i
    ]
    items = [{**_row(survey, i), "first_line": survey.lines[j]} for i, j in again[:MOST_ITEMS]]
    return _finding("id", "note", len(again), "rows whose id an earlier row has", items)


def near_clusters(survey: Survey) -> list[tuple[list[int], float]]:
    """Clusters as row indices; the search saw the first of exact copies only."""
    if survey.near is None:
        return []
    return [
        ([survey.unique_rows[i] for i in cluster.rows], cluster.similarity)
        for cluster in survey.near.clusters()
    ]


def _contamination(survey: Survey) -> dict[str, Any]:
    items = [
        {
            **_row(survey, index),
            "suite": o.task.suite,
            "task": o.task.id,
            "containment": o.containment,
            "shared": o.shared,
        }
        for index, o in survey.overlaps
    ]
    items.sort(key=lambda item: -item["containment"])
    return _finding(
        "contamination",
        "warning",
        len(items),
        "samples that share a run of 13 words or most of the text with a test task",
        items,
    )
