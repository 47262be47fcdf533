"""Quantiles, histogram, cuts and steps from small numbers that can be checked by hand."""

from __future__ import annotations

import pytest

from laptune.core.config import check
from laptune.data.analysis.lengths import Lengths, plan


def lengths(*rows):
    measured = Lengths()
    for row in rows:
        measured.add(*row)
    return measured


def test_summary():
    summary = lengths((100, 60, 40), (200, 100, 100), (600, 90, 510)).summary(512)
    assert summary["total_tokens"] == 900
    assert summary["total_tokens_after_cut"] == 812
    assert summary["supervised_share"] == round(250 / 900, 4)
    assert summary["length_tokens"] == {
        "min": 100,
        "median": 200,
        "p95": 600,
        "max": 600,
        "mean": 300.0,
    }
    assert sum(summary["histogram"]["counts"]) == 3


def test_cuts():
    summary = lengths((100, 60, 40), (600, 90, 510)).summary(512)
    cuts = {cut["max_length"]: cut for cut in summary["cuts"]}
    assert cuts[512] == {
        "max_length": 512,
        "rows_cut": 1,
        "rows_cut_share": 0.5,
        "tokens_lost": 88,
        "tokens_lost_share": round(88 / 700, 4),
        "rows_without_reply": 0,
    }
    assert cuts[256]["rows_without_reply"] == 1
    assert cuts[1024]["rows_cut"] == 0


def test_a_sampled_row_stands_for_many():
    summary = lengths((100, 50, 50, 1), (300, 150, 50, 20)).summary(256)
    assert summary["total_tokens"] == 6100
    assert summary["length_tokens"]["median"] == 300
    assert sum(summary["histogram"]["counts"]) == 21


def test_nothing_measured():
    assert lengths().summary(512) == {}


@pytest.mark.parametrize(
    ("rows", "epochs", "max_steps", "steps"),
    [
        (40, 3, None, 15),
        (41, 3, None, 18),
        (40, 0.5, None, 3),
        (40, 3, 4, 4),
        (1, 1, None, 1),
        (0, 3, None, 0),
    ],
)
def test_steps(rows, epochs, max_steps, steps):
    train = {"epochs": epochs, "max_steps": max_steps}
    assert plan(check({"train": train}), rows, 100.0)["steps"] == steps
