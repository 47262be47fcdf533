"""Broken CSV, unknown columns and wrong mappings: one message each, with the right line."""

from __future__ import annotations

import json

import pytest

from laptune.core.config import check
from laptune.core.errors import ConfigError
from laptune.data import DataError, load_records

HEAD = b"prompt,completion\nx,y\n"
UTF8 = "ü,é\n".encode()  # the file is UTF-8, so that a byte which is not is damage
# name -> (file name, bytes, line, "field: reason")
TABLES = {
    "few_cells": ("a.csv", HEAD + b"only\nx,y\n", 3, "row: has 1 cells, the header 2"),
    "many_cells": ("a.csv", HEAD + b"a,b,c\n", 3, "row: has 3 cells, the header 2"),
    "open_quote": ("a.csv", HEAD + b'"a,b\nc,d\n', 3, "row: is not CSV: unexpected end of data"),
    "quote_inside": ("a.csv", HEAD + b'"a"b,c\n', 3, "row: is not CSV: ',' expected after '\"'"),
    "empty_cell": ("a.csv", HEAD + b"a,\n", 3, "completion: is empty"),
    "empty_prompt": ("a.csv", HEAD + b",b\n", 3, "prompt: is empty"),
    "latin1": (
        "a.csv",
        HEAD + UTF8 + "a,é\n".encode("latin-1"),
        4,
        "row: byte 0xe9 at column 3 is not",
    ),
    "control_token": ("a.csv", HEAD + b"a,<eos>\n", 3, "completion: holds the control token <eos>"),
    "after_long_cell": ("a.csv", HEAD + b'"a\nb\nc",d\n,e\n', 6, "prompt: is empty"),
    "second_line_of_cell": (
        "a.csv",
        HEAD + UTF8 + b'"a\n\xff",d\n',
        5,
        "row: byte 0xff at column 1 is",
    ),
    "header_twice": ("a.csv", b"prompt,prompt\nx,y\n", 1, "header: names the column prompt twice"),
    "header_blank": ("a.csv", b"prompt,\nx,y\n", 2, "row: has text in column 2, which has no name"),
    "header_none": ("a.csv", b",,\nx,y,z\n", 1, "header: names no column"),
    "header_latin1": (
        "a.csv",
        b"prompt,\xe9\n" + UTF8,
        1,
        "row: byte 0xe9 at column 8 is not UTF-8",
    ),
    "nul": ("a.csv", HEAD + b"a,b\x00\n", 3, "completion: holds a NUL character"),
    "tsv_cells": ("a.tsv", b"prompt\tcompletion\na\tb\tc\n", 2, "row: has 3 cells, the header 2"),
    "bad_messages": ("a.csv", b"messages\n[}\n", 2, "messages: is not JSON: expecting value"),
    "messages_object": ("a.csv", b"messages\n{}\n", 2, "messages: is text, not a list"),
    "short_row": (
        "a.csv",
        HEAD + b"a\n",
        3,
        "row: has 1 cells, the header 2; write the separators",
    ),
    "title_above": ("a.csv", b"Answers,,\nprompt,completion,by\n", 2, "row: has text in column 2"),
    "title_alone": ("a.csv", b"Answers\nprompt,completion\n", 2, "row: has 2 cells, the header 1"),
    "json_in_text": ("a.jsonl.txt", b'{"prompt": "x"}\n{}\n', 1, "text: is a row of a table"),
    "csv_in_text": ("a.txt", b'"Text";Label\nx;y\n', 1, "text: is a row of a table"),
    "tabs_in_text": (
        "a.txt",
        b"#html:true\nWhat?\tA cat\nWho?\tAnn\n",
        1,
        "text: is a table: each line has as many tabs; name the file .tsv",
    ),
    "no_known_columns": (
        "a.csv",
        b"a,b\nx,y\n",
        2,
        "row: has no known format; its columns are a, b",
    ),
    "text_latin1": ("a.txt", UTF8 + b"\ntwo\n\xff\n", 4, "row: byte 0xff at column 1 is not UTF-8"),
    "text_control": ("a.md", b"one\n\n\ntwo <bos>\n", 4, "text: holds the control token <bos>"),
}
UNKNOWN = {
    "two_columns": ({"en": "x", "fr": "y"}, "{prompt: en, completion: fr}"),
    "three_columns": (
        {"premise": "x", "hypothesis": "y", "answer": "z"},
        "{context: premise, prompt: hypothesis, completion: answer}",
    ),
    "four_columns": (
        {"a": "x", "b": "y", "c": "z", "d": "z"},
        "{context: a, prompt: b, input: c, completion: d}",
    ),
    "answer_by_name": (
        {"Front": "What is it?", "Back": "A cat.", "Tags": "zoo"},
        "{prompt: Front, completion: Back}; it leaves out Tags",
    ),
    "answer_by_length": (
        {"v1": "ham", "v2": "See you at nine"},
        "{prompt: v2, completion: v1}",
    ),
    "half_a_label_task": (
        {"premise": "A cat sits.", "label": "yes"},
        "{text: premise, label: label}",
    ),
    "half_of_three": (
        {"premise": "It sits.", "hypothesis": "It does.", "label": "yes"},
        "{context: premise, text: hypothesis, label: label}",
    ),
    "many_flags": (
        {"said": "Go away now", "rude": "1", "nice": "0"},
        "{text: said}",
    ),
    "question_by_name": (
        {"prompt": "def a():", "solution_1": "return 1", "test": "assert a()"},
        "{prompt: prompt, completion: solution_1}; it leaves out test",
    ),
    "name_of_another_script": ({"ข้อความ": "x y", "label": "a"}, '{text: "ข้อความ", label: label}'),
    "odd_names": (
        {"What: went well?": "The food", "Rate": "5"},
        'else map them, for example data.columns: {prompt: "What: went well?", completion: Rate}',
    ),
    "many_columns": ({c: c for c in "abcdef"}, "join others that matter into one of them"),
    "asked_preference": (
        {"question": "x", "chosen": "x", "rejected": "y"},
        "{prompt: question, completion: chosen}",
    ),
    "preferred_conversation": (
        {"chosen": [{"role": "user"}] * 2, "rejected": []},
        "{messages: chosen}",
    ),
    "preference": ({"chosen": "x", "rejected": "y"}, "{completion: chosen}"),
    "nothing": ({"a": 1}, "{prompt: YOUR_COLUMN, completion: YOUR_COLUMN}"),
    "empty": ({}, "its columns are none"),
}
MAPPINGS = {
    "wrong_target": (
        {"prompt": "q", "completion": "a"},
        "a: is missing; data.columns names it as completion; ",
    ),
    "half": ({"prompt": "question"}, "completion: is missing"),
}


def gate(path, **keys):
    with pytest.raises(DataError) as caught:
        load_records(check({"data": {"path": str(path), **keys}}).data)
    assert len(caught.value.problems) == 1
    return caught.value.problems[0]


@pytest.mark.parametrize("case", TABLES)
def test_bad_table(tmp_path, case):
    name, content, line, expected = TABLES[case]
    (tmp_path / name).write_bytes(content)
    problem = gate(tmp_path / name)
    assert str(problem).startswith(f"{tmp_path / name}:{line}: {expected}")
    assert problem.hint


@pytest.mark.parametrize("case", UNKNOWN)
def test_unknown_format_proposes_a_mapping(tmp_path, case):
    row, expected = UNKNOWN[case]
    path = tmp_path / "a.jsonl"
    path.write_text("\n" + json.dumps(row) + "\n", encoding="utf-8")
    problem = gate(path)
    assert problem.line == 2
    assert expected in str(problem)


def test_a_column_of_few_values_beside_a_text_is_proposed_as_the_label(tmp_path):
    path = tmp_path / "a.csv"
    rows = [f"The cat is {i} today,{'high' if i % 2 else 'low'}" for i in range(6)]
    path.write_text("\n".join(["Ticket,Priority", *rows]), encoding="utf-8")
    assert "{text: Ticket, label: Priority}" in str(gate(path))


def test_a_table_without_names_of_columns_is_told_so(tmp_path):
    path = tmp_path / "a.tsv"
    path.write_text("ham\tSee you\nspam\tWin now\nham\tAt nine\n", encoding="utf-8")
    assert "its first line is a row: write the columns' names" in str(gate(path))


@pytest.mark.parametrize("case", MAPPINGS)
def test_mapping_that_does_not_fit(tmp_path, case):
    columns, expected = MAPPINGS[case]
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"question": "x", "q": "z"}) + "\n", encoding="utf-8")
    assert expected in str(gate(path, columns=columns))


def test_forced_format_names_what_is_missing(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"prompt": "x", "completion": "y"}), encoding="utf-8")
    assert "instruction: is missing" in str(gate(path, format="alpaca"))


def test_mapping_of_an_unknown_column_is_a_config_error():
    with pytest.raises(ConfigError, match="data.columns"):
        check({"data": {"columns": {"promt": "question"}}})
