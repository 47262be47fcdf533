"""What the cells of a learning curve are told."""

from __future__ import annotations

import importlib.util

import pytest

from laptune.core import config


@pytest.fixture(scope="module")
def script(root):
    spec = importlib.util.spec_from_file_location("curve", root / "scripts/learning_curve.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("page", "scorer"), [("tools", "tool_call"), ("intents", "label"), ("extract", "json")]
)
def test_each_part_of_the_rows_is_scored_by_the_scorer_of_all(root, page, scorer, script):
    found = script.choose_scorer(config.load(str(root / f"train/{page}.yaml"), []))
    assert found == scorer
    config.load(str(root / f"train/{page}.yaml"), [f"eval.scorer={found}"])
