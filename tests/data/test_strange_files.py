"""Other people's files, whatever they are called: rows are found, or what to do is said."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tarfile
import zipfile

import pytest

from laptune.core.errors import UserError
from laptune.data import Reader

from .reading import read, settings, turns, words


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("sep.csv", "sep=;\r\nprompt;completion\r\nQ;A\r\n"),
        ("sep_tab.csv", "sep=\t\nprompt\tcompletion\nQ\tA\n"),
        ("bar.csv", "prompt|completion\nQ|A\n"),
        ("index.csv", ",prompt,completion\n0,Q,A\n"),
        ("trailing.csv", "prompt;completion;\nQ;A;\n"),
        ("more_cells.csv", "prompt,completion\nQ,A,,\n,,,\n"),
        ("cr.csv", "prompt,completion\rQ,A\r"),
        ("bom.csv", "\ufeffprompt,completion\nQ,A\n"),
        ("cr.jsonl", '{"prompt": "Q", "completion": "A"}\r'),
        ("key.json", '{"version": 1, "rows": [{"prompt": "Q", "completion": "A"}]}'),
        ("train.json", '{"train": [\n{"prompt": "Q", "completion": "A"}]}'),
        ("single.json", '{"prompt": "Q", "completion": "A"}'),
        ("pretty.jsonl", '{\n  "prompt": "Q",\n  "completion": "A"\n}\n'),
        ("list.jsonl", '[\n{"prompt": "Q", "completion": "A"}\n]'),
        ("one_line.jsonl", '[{"prompt": "Q", "completion": "A"}]'),
        ("turns.json", '[{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]'),
        ("turns.jsonl", '[{"from": "human", "value": "Q"}, {"from": "gpt", "value": "A"}]\n' * 2),
        ("one_line_of_two.jsonl", '{"prompt": "Q", "completion": "A"}{"prompt": "R"}'),
        ("nested.json", '[[{"from": "human", "value": "Q"}, {"from": "gpt", "value": "A"}]]'),
    ],
)
def test_files_are_recognised_by_what_is_in_them(tmp_path, name, content):
    _, found = read(tmp_path, content, name)
    assert turns(found[0]) == [("user", "Q"), ("assistant", "A")]


def test_lines_named_json_with_a_long_first_line_are_read(tmp_path):
    rows = [{"prompt": "Q", "completion": "A" * (2 << 20)}, {"prompt": "Q", "completion": "A"}]
    reader, found = read(tmp_path, rows, "a.json")
    assert (len(found), reader.container) == (2, "jsonl")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"train": [{"a": 1}], "more": [{"a": 1}]}', "holds several lists: train, more"),
        ('{"prompt": {"0": "Q"}, "answer": {"0": "A"}}', "is a table by columns"),
        ('{"prompt": ["Q", "R"], "answer": ["A", "B"]}', "is a table by columns"),
        ('{"late": ["Q"], "lost": ["R", "S"]}', 'write {"text": ..., "label": KEY} for each'),
        ('{"Q": "A", "R": "B"}', 'write [ {"prompt": KEY, "completion": VALUE}, ... ]'),
        ('{"q": {"0": "Q"}, "a": {"0": "A"}}', "is a table by columns"),
        ('{"prompt": "Q"},\n{"prompt": "R"}', "has a comma between two objects"),
        ('["Q", "A"]', "is text, not an object"),
        ('{"version": 1}', "is one object, not a list of samples"),
    ],
)
def test_json_that_holds_no_rows_says_why(tmp_path, content, said):
    _, found = read(tmp_path, content, "a.json")
    assert said in str(found[-1].problem)


def test_objects_of_unknown_columns_one_after_another_are_rows(tmp_path):
    content = '{\n "en": "cat",\n "de": "Katze"\n}\n{\n "en": "dog",\n "de": "Hund"\n}\n'
    _, (row,) = read(tmp_path, content, "a.json")
    assert "a.json:1: row: has no known format; its columns are en, de" in str(row.problem)
    mapping = {"prompt": "en", "completion": "de"}
    _, found = read(tmp_path, content, "a.json", columns=mapping)
    assert [turns(row)[1][1] for row in found] == ["Katze", "Hund"]


def test_a_wrapped_list_keeps_its_lines(tmp_path):
    content = '{"note": "data: [", "data": [\n{"prompt": "Q"},\n{"prompt": "Q"}\n]}'
    _, found = read(tmp_path, content, "a.json")
    assert [row.problem.line for row in found] == [2, 3]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.zip", b"PK\x03\x04", "unpack it first"),
        ("a.jsonl.gz", b"\x1f\x8b", "unpack it first"),
        ("a.xlsx", b"PK\x03\x04", "CSV UTF-8"),
        ("a.csv", b"PK\x03\x04", "is a zip file or an Excel workbook"),
        ("a.jsonl", b"\x1f\x8b\x08", "is a gzip file, whatever its name says"),
        ("a.jsonl", b"PAR1", "name it .parquet"),
        ("a.arrow", b"ARROW1", "write it as .parquet or .jsonl"),
    ],
)
def test_packed_files_say_what_to_do(tmp_path, name, content, said):
    with pytest.raises(UserError, match=said):
        read(tmp_path, content, name)


@pytest.mark.parametrize("kind", ["gz", "zip", "tgz"])
def test_the_command_that_unpacks_a_file_does(tmp_path, kind, monkeypatch):
    monkeypatch.setenv("LAPTUNE_STARTED_BY", sys.executable)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.jsonl").write_text('{"prompt": "Q", "completion": "A"}\n', encoding="utf-8")
    packed = tmp_path / ("a.jsonl.gz" if kind == "gz" else f"a.{kind}")
    if kind == "gz":
        packed.write_bytes(gzip.compress((tmp_path / "a.jsonl").read_bytes()))
    elif kind == "zip":
        with zipfile.ZipFile(packed, "w") as file:
            file.write("a.jsonl")
    else:
        with tarfile.open(packed, "w:gz") as file:
            file.add("a.jsonl")
    with pytest.raises(UserError) as caught:
        list(Reader(str(packed), settings(packed)))
    (tmp_path / "a.jsonl").unlink()
    _, command = caught.value.hint.split("file inside: ")
    subprocess.run(words(command), check=True)
    assert len(list(Reader(str(tmp_path / "a.jsonl"), settings(tmp_path / "a.jsonl")))) == 1


def test_a_space_behind_each_separator_is_none_of_the_cells(tmp_path):
    _, (found,) = read(tmp_path, 'prompt, completion\n"Hi, you", "Ho, you"\n', "a.csv")
    assert turns(found) == [("user", "Hi, you"), ("assistant", "Ho, you")]


@pytest.mark.parametrize(
    "content",
    [
        "prompt (short, raw);completion\nWho, me?;Ann\n",
        '"prompt (short, raw)";completion\nWho?;"Ann; Ben, Cem"\n',
        "prompt (short, raw)\tcompletion\nWho?\tAnn, Ben, Cem\n",
        "\nprompt (short, raw);completion\nWho?;Ann\n",
    ],
)
def test_a_comma_in_a_name_or_a_text_does_not_separate(tmp_path, content):
    names = {"prompt": "prompt (short, raw)"}
    reader, (row,) = read(tmp_path, content, "a.csv", columns=names)
    assert reader.format == "prompt_completion" and row.problem is None


def test_a_semicolon_in_a_text_does_not_separate(tmp_path):
    _, (row,) = read(tmp_path, "prompt,completion\nWho; me?,Ann; Ben\n", "a.csv")
    assert turns(row) == [("user", "Who; me?"), ("assistant", "Ann; Ben")]


def test_joined_files_have_a_mark_in_the_middle(tmp_path):
    line = b'\xef\xbb\xbf{"prompt": "Q", "completion": "A"}\n'
    _, found = read(tmp_path, b"\xef\xbb\xbf" + line + line)
    assert [turns(row)[-1] for row in found] == [("assistant", "A")] * 2


@pytest.mark.parametrize(
    "line",
    [
        "[03.05.24, 10:01:11] Ann: Hi",
        "\u200e[3/5/24, 10:01:11 PM] Ann: Hi",
        "03/05/2024, 10:01 - Ann: Hi",
    ],
)
def test_a_log_of_a_chat_is_not_learned_as_text(tmp_path, line):
    _, (found,) = read(tmp_path, f"{line}\n{line} there\n", "a.txt")
    assert "is a log of a chat between people; write each talk as" in str(found.problem)


def test_words_with_tags_are_not_learned_as_text(tmp_path):
    _, found = read(tmp_path, "Ben NNP B-PER\nsails VBZ O\n\nUlm\tB-LOC\n", "a.txt")
    assert ["(CoNLL); write the text as prompt" in str(row.problem) for row in found] == [True] * 2


def test_a_quote_that_is_never_closed_does_not_swallow_rows(tmp_path):
    content = 'prompt\tcompletion\n"Hi\tHo\nA\tB\nbye"\tC\nQ\tA\n'
    _, (eaten, row) = read(tmp_path, content, "a.tsv")
    assert "has a cell with whole rows in it" in str(eaten.problem) and row.record
    code = 'prompt\tcompletion\nQ\t"def a():\n\treturn 1\n"\n'
    assert "\n\treturn 1" in turns(read(tmp_path, code, "a.tsv")[1][0])[-1][1]


def test_pairs_without_names_are_a_question_and_its_answer(tmp_path):
    _, (row, _) = read(tmp_path, '["a text", "late"]\n["other", "lost"]\n')
    assert turns(row) == [("user", "a text"), ("assistant", "late")]


def test_texts_of_a_talk_take_turns(tmp_path):
    talk = ["Hi", "Hello.", "Who?", "Ann."]
    wanted = list(zip(["user", "assistant"] * 2, talk, strict=True))
    assert turns(read(tmp_path, [{"dialog": talk}])[1][0]) == wanted
    found = read(tmp_path, json.dumps({"categories": ["x"], "conversations": [talk]}), "a.json")[1]
    assert turns(found[0]) == wanted


@pytest.mark.parametrize("mark", [";", "|", "\t"])
def test_lines_of_a_table_are_no_passage(tmp_path, mark):
    text = "".join(f"text {i}{mark}label\n" for i in range(6))
    assert "is a table" in str(read(tmp_path, text, "a.txt")[1][0].problem)
    assert read(tmp_path, "SELECT 1;\n" * 6, "a.txt")[1][0].problem is None
