"""What is kept of a teacher that calls tools."""

from __future__ import annotations

import json

import pytest
import stub_teacher

from laptune.core import config
from laptune.data.split import load_split
from laptune.synthesis import make
from laptune.text.chat import GEMMA3

from .conftest import configured, make_rows, write_rows


@pytest.fixture
def tool_cfg(tmp_path):
    write_rows(tmp_path / "rows.jsonl", stub_teacher.tool_seed_rows(30))
    return configured(tmp_path, tmp_path / "rows.jsonl")


def test_calls_that_fit_their_schema_and_two_answers_are_kept(tool_cfg, tmp_path):
    _, job, made, _ = make_rows(tool_cfg, tmp_path, stub_teacher.calling, wanted=9)
    assert job.kind == "tool_call"
    assert len(made.kept) == 9
    for row in made.kept:
        assert [tool["function"]["name"] for tool in row["tools"]] == ["timer", "stop"]
        asked, reply = row["messages"]
        found = [c["function"] for c in reply.get("tool_calls", ())]
        calls = [{"name": c["name"], "arguments": json.loads(c["arguments"])} for c in found]
        assert calls == stub_teacher.call_of(asked["content"])
        assert calls or reply["content"] == "I cannot do that."
    assert any("tool_calls" not in row["messages"][-1] for row in made.kept)
    [reason] = made.reasons
    assert reason.startswith("gate: messages") and '"ten", not of type integer' in reason


def test_calls_on_which_two_answers_disagree_are_dropped(tool_cfg, tmp_path):
    def unsure(messages, seed):
        text = stub_teacher.calling(messages, seed)
        is_second = seed % 2 and not stub_teacher.is_request(messages)
        return text.replace('"minutes": ', '"minutes": 1') if is_second else text

    _, _, made, _ = make_rows(tool_cfg, tmp_path, unsure, wanted=40)
    assert all("tool_calls" not in row["messages"][-1] for row in made.kept)
    assert made.reasons["two answers disagree"] >= 10


@pytest.mark.parametrize("output", [[{"tool": "timer"}], [7], {"name": 3}, '[{"name": "a b"}]'])
def test_an_output_that_is_no_call_is_dropped(tool_cfg, tmp_path, output):
    rows = json.dumps([{"input": "Seven minutes for the odd brown tea", "output": output}])
    _, _, made, _ = make_rows(tool_cfg, tmp_path, lambda messages, seed: rows)
    assert made.kept == []
    assert set(made.reasons) == {"no input or no output"}


def test_a_request_declares_the_tools_and_shows_calls(tool_cfg, tmp_path):
    _, _, _, asker = make_rows(tool_cfg, tmp_path, stub_teacher.calling, wanted=9)
    asked = [turns[-1]["content"] for turns in asker.backend.asked]
    wishes = [text for text in asked if "JSON array only" in text]
    assert all('{"name": "timer", "description"' in text for text in wishes)
    assert all('"output": [{"name": "timer", "arguments": {"minutes": ' in t for t in wishes)
    assert "whose right output calls timer." in wishes[0]
    assert "that no tool fits" in wishes[2]


def test_rows_with_calls_train(tool_cfg, tmp_path):
    seeds, job, made, asker = make_rows(tool_cfg, tmp_path, stub_teacher.calling, wanted=4)
    make.save(tool_cfg, seeds, job, made, asker, overwrite=False)
    folder = tool_cfg.paths.made
    settings = {"path": str(folder / "train.jsonl"), "test_path": str(folder / "test.jsonl")}
    parts = load_split(config.check({"data": settings}).data, 42, GEMMA3)
    assert (len(parts.train), len(parts.test)) == (28, 6)
