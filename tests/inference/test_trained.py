"""A model is asked with the system text that the rows it was trained on share."""

from __future__ import annotations

import json

import pytest

from laptune.core import manifest
from laptune.core.config import check
from laptune.inference import trained

LABELS = "text,label\na,yes\nb,no\n"
ASKED = "Classify the text. Answer with one of: no, yes."


def config(path, **data):
    return check({"data": {"path": str(path), **data}})


def conversation(system):
    turns = [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]
    return json.dumps({"messages": [{"role": "system", "content": s} for s in system] + turns})


@pytest.mark.parametrize(
    ("content", "keys", "system"),
    [
        (LABELS, {}, ASKED),
        (LABELS, {"instruction": "Which?"}, "Which?"),
        ("prompt,completion\nQ,A\n", {"instruction": "As JSON."}, "As JSON."),
        ("prompt,completion\nQ,A\n", {}, ""),
        ("system,prompt,completion\nBe brief.,Q,A\nBe brief.,R,B\n", {}, "Be brief."),
        ("system,prompt,completion\nBe brief.,Q,A\nBe kind.,R,B\n", {}, ""),
        ("system,prompt,completion\nBe brief.,Q,A\n,R,B\n", {}, ""),
        ("prompt,answers\nnothing,known\n", {}, ""),
    ],
)
def test_the_system_text_is_the_one_that_all_training_rows_have(tmp_path, content, keys, system):
    (tmp_path / "a.csv").write_text(content, encoding="utf-8")
    settings = trained.rows_of("", config(tmp_path / "a.csv", **keys))
    assert trained.system_of(settings) == system


@pytest.mark.parametrize(("systems", "shared"), [([["S"], ["S"]], "S"), ([["S"], []], "")])
def test_the_system_turn_of_conversations_counts_as_well(tmp_path, systems, shared):
    lines = "\n".join(map(conversation, systems))
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    assert trained.system_of(trained.rows_of("", config(tmp_path / "a.jsonl"))) == shared


def test_data_that_is_not_here_leaves_what_was_configured(tmp_path):
    gone = tmp_path / "gone.csv"
    assert trained.system_of(trained.rows_of("", config(gone))) == ""
    assert trained.system_of(trained.rows_of("", config(gone, instruction="Which?"))) == "Which?"


def test_data_that_is_not_here_is_said(tmp_path, capsys):
    settings = trained.rows_of("", config(tmp_path / "gone.csv"))
    assert trained.system_for(settings, is_batch=False, is_quiet=False) == ""
    assert "gone.csv is not here: if its rows have a system text" in capsys.readouterr().err


def test_a_model_says_by_its_manifest_what_it_was_trained_on(tmp_path):
    (tmp_path / "labels.csv").write_text(LABELS, encoding="utf-8")
    (tmp_path / "other.csv").write_text("prompt,completion\nQ,A\n", encoding="utf-8")
    model, file = tmp_path / "merged", tmp_path / "m.gguf"
    model.mkdir()
    file.write_bytes(b"GGUF")
    for made in (model, file):
        manifest.write(made, stage="merge", config=config(tmp_path / "labels.csv"))
        settings = trained.rows_of(made, config(tmp_path / "other.csv"))
        assert trained.system_of(settings) == ASKED
    assert trained.rows_of("http://localhost:1", config(tmp_path / "other.csv")).instruction == (
        "auto"
    )


def test_what_is_added_is_said_once_and_not_where_the_reader_of_rows_adds_it(tmp_path, capsys):
    (tmp_path / "a.csv").write_text(LABELS, encoding="utf-8")
    settings = trained.rows_of("", config(tmp_path / "a.csv"))
    assert trained.system_for(settings, is_batch=True, is_quiet=False) == ""
    assert not capsys.readouterr().err
    assert trained.system_for(settings, is_batch=False, is_quiet=False) == ASKED
    assert f"with --system {ASKED!r}" in capsys.readouterr().err
    trained.system_for(settings, is_batch=False, is_quiet=True)
    assert not capsys.readouterr().err
