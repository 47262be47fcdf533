"""Classification: precision, recall and F1 of each label, macro-F1, the confusion matrix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from laptune.score.metrics import mean, resampled_interval, share

NO_ANSWER = "(no answer)"
Pair = tuple[str, str]  # right label, label that was read


def of_rows(rows: Sequence[dict[str, Any]], *, seed: int) -> dict[str, Any]:
    """Return macro-F1 with its interval, ``labels`` (a row each) and ``confusion``.

    Labels are those of the test's answers; macro-F1 is the plain mean of their F1, a label that
    is never predicted having 0. ``confusion`` counts [right label][label read].
    """
    pairs = [(row["target"], row["answer"] or NO_ANSWER) for row in rows]
    labels = sorted({target for target, _ in pairs})
    read = sorted({answer for _, answer in pairs} - {*labels, NO_ANSWER})
    columns = [*labels, *read, NO_ANSWER]
    counts = Counter(pairs)
    low, high = resampled_interval(pairs, lambda drawn: macro_f1(drawn, labels), seed=seed)
    return {
        "macro_f1": {"value": macro_f1(pairs, labels), "ci95": [low, high]},
        "labels": {label: _of_label(label, pairs) for label in labels},
        "confusion": {
            "rows": labels,
            "columns": columns,
            "counts": [[counts[target, answer] for answer in columns] for target in labels],
        },
    }


def macro_f1(pairs: Sequence[Pair], labels: Sequence[str]) -> float:
    """Return the mean F1 over ``labels``; 2 tp / (2 tp + fp + fn), 0 where nothing is counted."""
    targets, answers = Counter(t for t, _ in pairs), Counter(a for _, a in pairs)
    hits = Counter(t for t, a in pairs if t == a)
    scores = []
    for label in labels:
        total = targets[label] + answers[label]
        scores.append(2 * hits[label] / total if total else 0.0)
    return mean(scores)


def _of_label(label: str, pairs: Sequence[Pair]) -> dict[str, Any]:
    predicted = [float(target == label) for target, answer in pairs if answer == label]
    wanted = [float(answer == label) for target, answer in pairs if target == label]
    return {
        "num": len(wanted),
        "precision": share(predicted),  # None: never predicted
        "recall": share(wanted),
        "f1": macro_f1(pairs, [label]),
    }
