"""Classification: precision, recall and F1 of each label, macro-F1, the confusion matrix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from laptune.score.metrics import mean, resampled_interval, share

NO_ANSWER = "(no answer)"
Pair = tuple[str, str]  # right label, label that was read
SetPair = tuple[set[str], set[str]]


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
        "labels": _of_labels([({target}, {answer}) for target, answer in pairs], labels),
        "confusion": {
            "rows": labels,
            "columns": columns,
            "counts": [[counts[target, answer] for answer in columns] for target in labels],
        },
    }


def of_sets(
    rows: Sequence[dict[str, Any]], parts: Callable[[str], list[str]], *, seed: int
) -> dict[str, Any]:
    """Return micro-F1, macro-F1 with their intervals, and ``labels``, where answers name several.

    ``parts`` reads the labels out of an answer. Micro-F1 counts each label of each row alike.
    """
    pairs = [(set(parts(row["target"])), set(parts(row["answer"] or ""))) for row in rows]
    labels = sorted({label for wanted, _ in pairs for label in wanted})

    found = {}
    for name, which in (("micro_f1", 0), ("macro_f1", 1)):
        low, high = resampled_interval(pairs, lambda d, i=which: _set_f1(d, labels)[i], seed=seed)
        found[name] = {"value": _set_f1(pairs, labels)[which], "ci95": [low, high]}
    return found | {"labels": _of_labels(pairs, labels)}


def _of_labels(pairs: Sequence[SetPair], labels: Sequence[str]) -> dict[str, dict[str, Any]]:
    return {
        label: {
            "num": sum(label in wanted for wanted, _ in pairs),
            # None: never predicted
            "precision": share([float(label in w) for w, read in pairs if label in read]),
            "recall": share([float(label in read) for w, read in pairs if label in w]),
            "f1": _set_f1(pairs, [label])[1],
        }
        for label in labels
    }


def _set_f1(pairs: Sequence[SetPair], labels: Sequence[str]) -> tuple[float, float]:
    """Return F1 over all labels of all rows, and the mean F1 of ``labels``."""
    hits: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    for wanted, read in pairs:
        hits.update(wanted & read)
        totals.update(wanted)
        totals.update(read)
    each = [2 * hits[label] / totals[label] if totals[label] else 0.0 for label in labels]
    return 2 * hits.total() / totals.total() if totals else 0.0, mean(each)


def macro_f1(pairs: Sequence[Pair], labels: Sequence[str]) -> float:
    """Return the mean F1 over ``labels``; 2 tp / (2 tp + fp + fn), 0 where nothing is counted."""
    targets, answers = Counter(t for t, _ in pairs), Counter(a for _, a in pairs)
    hits = Counter(t for t, a in pairs if t == a)
    scores = []
    for label in labels:
        total = targets[label] + answers[label]
        scores.append(2 * hits[label] / total if total else 0.0)
    return mean(scores)
