"""The data of the two demos: as many rows as promised, tests apart from training, rebuilt alike."""

from __future__ import annotations

import json
from collections import Counter

import pytest

import build_extract_demo
from laptune.core import config
from laptune.data.split import test_records as split_records
from laptune.score import items, suites


@pytest.mark.parametrize(
    ("name", "num_train", "num_test"), [("intents", 480, 156), ("extract", 400, 121)]
)
def test_a_demo_has_its_rows_and_a_scorer_that_fits(name, num_train, num_test, root, monkeypatch):
    monkeypatch.chdir(root)
    cfg = config.load(root / "train" / f"{name}.yaml")
    test, train = split_records(cfg)
    assert (len(train), len(test)) == (num_train, num_test)
    suite = items.suite_of(test, name)
    scorer, _ = suites.make_scorer(cfg, suite, train)
    assert scorer.check(suite.tasks)["num_references_passed"] == num_test


def test_every_intent_has_as_many_rows(root, monkeypatch):
    monkeypatch.chdir(root)
    test, train = split_records(config.load(root / "train" / "intents.yaml"))
    assert set(Counter(r.reply for r in train).values()) == {40}
    assert set(Counter(r.reply for r in test).values()) == {13}


def test_no_customer_is_in_training_and_test(root):
    def names(part):
        lines = (root / "data" / f"extract_{part}.jsonl").read_text(encoding="utf-8").splitlines()
        return {json.loads(json.loads(line)["messages"][-1]["content"])["name"] for line in lines}

    assert not names("train") & names("test")


def test_the_training_notes_are_built_again_byte_for_byte(root, tmp_path, monkeypatch, capsys):
    (tmp_path / "data").mkdir()
    monkeypatch.setattr(build_extract_demo, "ROOT", tmp_path)
    assert build_extract_demo.main() == 0
    made = (tmp_path / "data" / "extract_train.jsonl").read_bytes()
    assert made == (root / "data" / "extract_train.jsonl").read_bytes()
