"""JSON documents whose rows lie deeper than in a list, and folders that are no file."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from laptune.core.errors import UserError
from laptune.data.sources import container_of

from .reading import read, turns, words

PAIR = {"question": "Q", "answer": "A"}
ANSWERS = [{"text": "A", "answer_start": 0}, {"text": "A", "answer_start": 0}]
QUESTION = {"id": "7", "question": "Q", "answers": ANSWERS}
DOCUMENTS = {
    "viewer": {"features": [], "rows": [{"row_idx": 0, "row": PAIR, "truncated_cells": []}]},
    "by_key": {"a": PAIR, "b": PAIR},
    "beside": {"intents": [{"name": "a"}], "rows": [PAIR], "entities": []},
    "deeper": {"status": "ok", "result": {"meta": {}, "items": [PAIR]}},
}


def write(tmp_path, value):
    return read(tmp_path, json.dumps(value), "a.json")


@pytest.mark.parametrize("case", DOCUMENTS)
def test_rows_are_found_where_they_lie(tmp_path, case):
    _, found = write(tmp_path, DOCUMENTS[case])
    assert turns(found[0]) == [("user", "Q"), ("assistant", "A")]


def test_the_key_of_a_row_is_its_id(tmp_path):
    _, found = write(tmp_path, DOCUMENTS["by_key"])
    assert [row.record.id for row in found] == ["a", "b"]


def test_classes_of_the_viewer_are_read_by_their_names(tmp_path):
    names = {"name": "label", "type": {"names": ["bad", "good"], "_type": "ClassLabel"}}
    rows = [{"row": {"text": "x", "label": 1}}, {"row": {"text": "y", "label": 0}}]
    _, found = write(tmp_path, {"features": [names], "rows": rows})
    assert [turns(row)[-1][1] for row in found] == ["good", "bad"]


def test_each_question_of_a_paragraph_is_a_row(tmp_path):
    none = {"id": "8", "question": "R", "answers": [], "is_impossible": True}
    paragraph = {"context": "C", "qas": [QUESTION, none]}
    _, (row, other) = write(tmp_path, {"data": [{"title": "T", "paragraphs": [paragraph]}]})
    assert turns(row) == [("user", "C\n\nQ"), ("assistant", "A")] and row.record.id == "7"
    assert "answers: holds no answer" in str(other.problem)


def test_patterns_of_a_chatbot_are_texts_with_their_intent(tmp_path):
    intent = {"tag": "hello", "patterns": ["Hi", "Hey"], "responses": ["Hello."]}
    reader, found = write(tmp_path, {"intents": [intent]})
    assert [turns(row)[-2:] for row in found] == [
        [("user", text), ("assistant", "hello")] for text in ("Hi", "Hey")
    ]
    assert reader.unused == {"responses": 2}


def test_rows_that_are_alike_are_found_under_their_keys_before_they_are_mapped(tmp_path):
    value = {key: {"en": f"a {key}", "de": f"b {key}"} for key in "xyz"}
    columns = {"prompt": "en", "completion": "de"}
    assert "{prompt: en, completion: de}" in str(write(tmp_path, value)[1][0].problem)
    _, found = read(tmp_path, json.dumps(value), "a.json", columns=columns)
    assert [row.record.reply for row in found] == ["b x", "b y", "b z"]


def test_examples_of_rasa_are_texts_with_their_intent(tmp_path, monkeypatch):
    monkeypatch.setenv("LAPTUNE_STARTED_BY", sys.executable)
    path = tmp_path / "nlu file.yml"
    path.write_text(
        "nlu:\n- intent: go\n  examples: |\n    - to [K\u00f6ln](city)\n    - home\n"
        '- synonym: K\n- intent: no\n  examples: "- nope"\n',
        encoding="utf-8",
    )
    with pytest.raises(UserError, match="not a known kind of data") as caught:
        container_of(str(path))
    subprocess.run(words(caught.value.hint.partition(": ")[2]), check=True)
    _, found = read(tmp_path, path.with_suffix(".json").read_bytes(), "a.json")
    said = [tuple(content for _, content in turns(row)[-2:]) for row in found]
    assert said == [("to K\u00f6ln", "go"), ("home", "go"), ("nope", "no")]


def test_an_example_of_rasa_ends_at_its_line_alone(tmp_path):
    value = {"nlu": [{"intent": "go", "examples": "- one\u2028two\r\n- three\n"}]}
    _, found = write(tmp_path, value)
    assert [turns(row)[-2][1] for row in found] == ["one\u2028two", "three"]


def test_a_folder_of_parts_is_told_its_training_rows(tmp_path):
    for name in ("test", "train", "valid"):
        (tmp_path / f"{name}.jsonl").write_text("{}\n", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        container_of(str(tmp_path))
    told = words(caught.value.hint.partition(": ")[2])
    assert told[:2] == ["--data", str(tmp_path / "train.jsonl")]
    assert f"data.test_path={tmp_path / 'test.jsonl'}" in told
    assert f"data.validation_path={tmp_path / 'valid.jsonl'}" in told


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("https://huggingface.co/datasets/a/b", "hub:a/b"),
        ("a/b-c", "hub:a/b-c"),
        ("https://example.org/a.jsonl", "download it first"),
    ],
)
def test_what_is_no_path_is_told_what_to_write(source, said):
    with pytest.raises(UserError, match="does not exist") as caught:
        container_of(source)
    assert said in caught.value.hint


@pytest.mark.parametrize(
    "files", [("0.md", "1.md"), ("late/0.txt", "lost/1.txt"), ("0.json", "1.json")]
)
def test_the_command_that_makes_one_file_of_a_folder_does(tmp_path, files, monkeypatch):
    monkeypatch.setenv("LAPTUNE_STARTED_BY", sys.executable)
    for name in files:
        path = tmp_path / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = f"t\u00e9xt {path.stem}"
        row = json.dumps({"text": text}, indent=1) if path.suffix == ".json" else text
        path.write_text(row, encoding="utf-8")
    with pytest.raises(UserError, match="is not a file") as caught:
        container_of(str(tmp_path / "docs"))
    command = caught.value.hint.partition(": ")[2]
    subprocess.run(words(command), check=True)
    reader, rows = read(tmp_path, (tmp_path / "docs.jsonl").read_bytes(), "b.jsonl")
    assert "t\u00e9xt 0" in [text for _, text in turns(rows[0])]
    assert (reader.format, len(rows)) == ("label" if "/" in files[0] else "text", 2)


def test_a_folder_of_a_saved_data_set_is_told_the_way(tmp_path):
    (tmp_path / "dataset_dict.json").touch()
    with pytest.raises(UserError, match="load_from_disk"):
        container_of(str(tmp_path))


def test_one_object_that_is_a_sample_is_no_document(tmp_path):
    _, (row,) = write(tmp_path, {"input": {"text": "x"}, "output": {"label": "y"}})
    assert turns(row) == [("user", '{"text": "x"}'), ("assistant", '{"label": "y"}')]


def test_an_export_of_chatgpt_is_read_by_the_branch_that_was_shown(tmp_path):
    def node(key, parent, role, *parts):
        message = {"author": {"role": role}, "content": {"content_type": "text", "parts": parts}}
        return {key: {"id": key, "message": role and message, "parent": parent}}

    picture = {"content_type": "image_asset_pointer", "asset_pointer": "x"}
    nodes = node("r", None, None) | node("s", "r", "system", "") | node("q", "s", "user", "Q")
    nodes |= node("a", "q", "assistant", "A") | node("b", "q", "assistant", "B")
    talk = {"title": "T", "mapping": nodes, "current_node": "a"}
    shown = {"title": "T", "mapping": nodes | node("q", "s", "user", picture, "Q")}
    _, (row, other) = write(tmp_path, [talk, shown])
    assert turns(row) == [("user", "Q"), ("assistant", "A")]
    assert "holds a part of type 'content_type'" in str(other.problem)


@pytest.mark.parametrize(
    "value",
    [
        {"data": [{"paragraphs": [{"context": "C", "qas": [1, {"answers": ["a"]}]}]}]},
        {"data": [{"paragraphs": [{"context": "C", "qas": None}]}]},
        {"features": [{"name": [1], "type": 3}], "rows": [{"row": {"text": "x", "label": 1}}]},
        {"features": [{"name": "label", "type": {"feature": 2}}], "rows": [{"row": {"text": "x"}}]},
        [{"mapping": {"a": {"message": 1, "parent": []}, "b": {"message": {}, "parent": "b"}}}],
        [{"context": {"text": None, "answer_start": 1}, "text": "x", "label": "a"}],
        [{"messages": [{"role": "user", "content": [{"type": [1], "text": "x"}]}]}],
    ],
)
def test_documents_that_only_look_known_are_no_crash(tmp_path, value):
    assert write(tmp_path, value)[1]
