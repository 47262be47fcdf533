"""The data of the three demos: rows as promised, tests apart from training, rebuilt alike."""

from __future__ import annotations

import json
import random
from collections import Counter

import pytest

import build_extract_demo
import build_tools_demo
from dataset import tool_phrases, tool_talks
from laptune.core import config
from laptune.core.settings import DataSettings
from laptune.data import loading
from laptune.data.split import load_split
from laptune.score import items, suites
from laptune.text.chat import read_reply


@pytest.fixture(scope="module")
def tools_rows(root):
    read = [DataSettings(path=str(root / "data" / f"tools_{p}.jsonl")) for p in ("train", "test")]
    return [loading.load_records(settings) for settings in read]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "num_train", "num_test"),
    [("intents", 1020, 156), ("extract", 400, 121), ("tools", 4000, 150)],
)
def test_a_demo_has_its_rows_and_a_scorer_that_fits(name, num_train, num_test, root, monkeypatch):
    monkeypatch.chdir(root)
    cfg = config.load(root / "train" / f"{name}.yaml")
    train, _, test = load_split(cfg.data, cfg.run.seed)
    assert (len(train), len(test)) == (num_train, num_test)
    suite = items.suite_of(test, name)
    scorer, _ = suites.make_scorer(cfg, suite, train)
    assert scorer.check(suite.tasks)["num_references_passed"] == num_test


@pytest.mark.slow
def test_every_intent_has_as_many_rows(root, monkeypatch):
    monkeypatch.chdir(root)
    cfg = config.load(root / "train" / "intents.yaml")
    train, _, test = load_split(cfg.data, cfg.run.seed)
    assert set(Counter(r.reply for r in train).values()) == {85}
    assert set(Counter(r.reply for r in test).values()) == {13}


def test_no_customer_is_in_training_and_test(root):
    def names(part):
        lines = (root / "data" / f"extract_{part}.jsonl").read_text(encoding="utf-8").splitlines()
        return {json.loads(json.loads(line)["messages"][-1]["content"])["name"] for line in lines}

    assert not names("train") & names("test")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("build", "names"),
    [
        (build_extract_demo, ["extract_train.jsonl"]),
        (build_tools_demo, ["tools_train.jsonl", "tools_test.jsonl"]),
    ],
)
def test_a_demo_is_built_again_byte_for_byte(build, names, root, tmp_path, monkeypatch, capsys):
    (tmp_path / "data").mkdir()
    monkeypatch.setattr(build, "ROOT", tmp_path)
    assert build.main() == 0
    made = {name: (tmp_path / "data" / name).read_bytes() for name in names}
    assert made == {name: (root / "data" / name).read_bytes() for name in names}


@pytest.mark.slow
def test_the_tools_demo_tests_every_kind_of_turn(tools_rows):
    _, test = tools_rows
    num_calls = Counter(len(read_reply(r.reply)[1]) for r in test)
    assert num_calls[0] >= 30
    assert num_calls[2] >= 10
    called = {call.name for r in test for call in read_reply(r.reply)[1]}
    assert called == set(tool_phrases.TOOLS)
    assert sum(any(m.role == "tool" for m in r.prompt) for r in test) >= 15


@pytest.mark.slow
def test_a_declined_request_finds_no_tool_in_its_row(tools_rows):
    for record in [r for part in tools_rows for r in part]:
        declared = {tool["name"] for tool in record.messages[0].tools}
        declines = {tool_talks.PHRASES[f"{name} none"][0] for name in declared}
        assert not declines & {m.content for m in record.messages}


@pytest.mark.slow
def test_no_name_room_or_city_is_in_training_and_test(tools_rows):
    kinds = ("to", "room", "city", "what", "label", "title", "text")

    def values(records):
        calls = [call for r in records for m in r.messages for call in m.tool_calls]
        return {c.arguments[key] for c in calls for key in kinds if key in c.arguments}

    train, test = map(values, tools_rows)
    for kind in (*kinds, "todo"):  # whether they were drawn or not
        train.update(tool_phrases.WORDS[kind])
    shared = (train - set(tool_phrases.PARTNER)) & test
    assert not shared


def test_a_line_gives_every_argument_behind_its_bar():
    line = "half the light in the {room} | on=true; brightness=50"
    _, args = tool_phrases.fill(line, random.Random(1), {})
    assert args == {"on": True, "brightness": 50, "room": args["room"]}
