"""What the cells of a learning curve are told."""

from __future__ import annotations

import runpy

import pytest

from laptune.core import config


@pytest.mark.parametrize(
    ("page", "scorer"), [("tools", "tool_call"), ("intents", "label"), ("extract", "json")]
)
def test_each_part_of_the_rows_is_scored_by_the_scorer_of_all(root, page, scorer):
    choose_scorer = runpy.run_path(str(root / "scripts/learning_curve.py"))["choose_scorer"]
    found = choose_scorer(config.load(str(root / f"train/{page}.yaml"), []))
    assert found == scorer
    config.load(str(root / f"train/{page}.yaml"), [f"eval.scorer={found}"])
