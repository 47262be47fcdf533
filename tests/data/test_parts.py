"""Files whose rows say what they are for: a column with train, validation and test."""

from __future__ import annotations

import json

import pytest

from laptune.core.errors import UserError
from laptune.data import Reader, load_records, load_split

from .reading import read, settings

ROWS = [
    {"text": f"text {i}", "label": "ab"[i % 2], "split": part}
    for i, part in enumerate(["train"] * 4 + ["test"] * 2 + ["Validation", "train"])
]


def write(tmp_path, rows=ROWS):
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def lines(records):
    return [record.line for record in records]


@pytest.mark.parametrize("name", ["split", "Split", "partition", "subset"])
def test_rows_marked_test_and_validation_are_not_trained_on_and_that_is_said(
    tmp_path, capsys, name
):
    path = write(
        tmp_path, [{name: row["split"], "text": row["text"], "label": "x"} for row in ROWS]
    )
    assert lines(load_records(settings(path))) == [1, 2, 3, 4, 8]
    said = capsys.readouterr().err
    assert f"3 of 8 rows are left out: {path}:5: {name}: is test: the row is not trained on" in said
    assert f"set data.test_path={path} to use such rows (and 1 more: lines 6)" in said
    assert f"{path}:7: {name}: is Validation: the row is not trained on" in said


def test_the_same_file_as_test_path_gives_the_rows_that_are_marked(tmp_path, capsys):
    path = write(tmp_path)
    found = load_split(settings(path, test_path=path, validation_path=path), 1)
    assert [lines(part) for part in found] == [[1, 2, 3, 4, 8], [7], [5, 6]]
    assert "left out" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "train", "test"),
    [
        ("is_test", False, True),
        ("is_train", 1, 0),
        ("test", "0", "1"),
        ("Usage", "Training", "PrivateTest"),
        ("Whatever for", "train", "test"),
        ("split", None, "test"),
    ],
)
def test_other_ways_to_mark_a_test_row(tmp_path, name, train, test):
    rows = [{**ROWS[i], "split": None, name: part} for i, part in enumerate([train, test, train])]
    path = write(tmp_path, [{k: v for k, v in row.items() if k == name or v} for row in rows])
    found = load_split(settings(path, test_path=path), 1)
    assert [lines(found.train), lines(found.test)] == [[1, 3], [2]]


def test_a_sorted_file_is_parted_by_a_column_of_any_name(tmp_path):
    marks = ["train"] * 120 + ["test"] * 2
    rows = [{"text": f"t{i}", "label": "x", "why": why} for i, why in enumerate(marks)]
    _, found = read(tmp_path, rows)
    assert [row.is_left_out for row in found] == [False] * 120 + [True] * 2


def test_a_column_of_another_name_with_one_word_is_no_split(tmp_path):
    rows = [{"text": "a", "label": "x", "why": why} for why in ("test", "test", "")]
    reader, found = read(tmp_path, rows)
    assert [row.is_left_out for row in found] == [False] * 3 and reader.unused == {"why": 2}


def test_a_fraction_is_drawn_from_the_rows_for_training(tmp_path):
    found = load_split(settings(write(tmp_path), test_fraction=0.4), 1)
    assert sorted(lines([*found.train, *found.test])) == [1, 2, 3, 4, 8]


def test_another_file_is_of_one_part_whatever_its_column_says(tmp_path):
    path = write(tmp_path)
    other = tmp_path / "other.jsonl"
    other.write_text('{"text": "new", "label": "a", "split": "train"}\n', encoding="utf-8")
    assert lines(load_split(settings(path, test_path=str(other)), 1).test) == [1]


@pytest.mark.parametrize("part", ["test", "validation"])
def test_one_file_for_two_parts_without_a_column_that_parts_it_is_refused(tmp_path, part):
    path = write(tmp_path, [{"text": "a", "label": "x"}, {"text": "b", "label": "y"}])
    said = f"is data.path and data.{part}_path, and no column split .* set data.{part}_fraction"
    with pytest.raises(UserError, match=said):
        load_split(settings(path, **{f"{part}_path": path}), 1)


def test_of_another_file_with_test_rows_those_are_the_test(tmp_path, capsys):
    path = write(tmp_path)
    other = tmp_path / "other.jsonl"
    rows = [{"text": f"new {i}", "label": "a", "split": s} for i, s in enumerate(["train", "test"])]
    other.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    found = load_split(settings(path, test_path=str(other)), 1)
    assert lines(found.test) == [2]
    assert f"{other}:1: split: is train: the row is not for test" in capsys.readouterr().err


def test_a_file_is_the_same_however_it_is_spelt(tmp_path, capsys):
    path = write(tmp_path)
    spelt = str(tmp_path / "x" / ".." / "a.jsonl")
    (tmp_path / "x").mkdir()
    found = load_split(settings(path, test_path=spelt, validation_path=spelt), 1)
    assert [lines(part) for part in found] == [[1, 2, 3, 4, 8], [7], [5, 6]]
    assert "left out" not in capsys.readouterr().err


def test_a_test_path_without_a_row_for_it_is_refused(tmp_path):
    path = write(tmp_path, [row for row in ROWS if row["split"] != "test"])
    with pytest.raises(UserError, match="holds no row for test"):
        load_split(settings(path, test_path=path), 1)


def test_a_column_of_other_words_is_no_split(tmp_path):
    rows = [{**row, "split": "a wood"} for row in ROWS[:1]] + ROWS[1:]
    reader, found = read(tmp_path, rows)
    assert [row.record is None for row in found] == [False] * 8
    assert reader.unused == {"split": 8}


def test_another_word_after_the_first_rows_is_refused(tmp_path):
    rows = [{**ROWS[0], "text": str(i)} for i in range(100)] + [{**ROWS[0], "split": "tset"}]
    _, found = read(tmp_path, rows)
    assert "split: is 'tset', but in other rows the part" in str(found[-1].problem)


def test_a_broken_row_is_told_once_and_a_label_of_the_test_alone_is_not_offered(tmp_path):
    path = write(tmp_path, [*ROWS, {"text": "x", "label": "c", "split": "test"}])
    with open(path, "a", encoding="utf-8") as file:
        file.write("{broken\n")
    keys = settings(path, test_path=path)
    train, test = (list(Reader(path, keys, part=part)) for part in ("train", "test"))
    assert [row.problem is not None for row in train] == [False] * 4 + [True, False, True]
    assert [row.problem for row in test] == [None] * 3
    assert train[0].record.messages[0].content.endswith("one of: a, b.")


@pytest.mark.parametrize("indent", [None, 1])
def test_lists_under_the_names_of_parts_are_those_parts(tmp_path, indent):
    rows = [{"text": f"t{i}", "label": "ab"[i % 2]} for i in range(5)]
    path = tmp_path / "a.json"
    whole = {"version": "1", "train": rows[:3], "test": rows[3:]}
    path.write_text(json.dumps(whole, indent=indent), encoding="utf-8")
    found = load_split(settings(path, test_path=str(path)), 1)
    assert [[r.prompt[-1].content for r in part] for part in (found.train, found.test)] == [
        ["t0", "t1", "t2"],
        ["t3", "t4"],
    ]
    assert len({*lines(found.train), *lines(found.test)}) == 5


def test_other_lists_beside_each_other_are_refused_by_name(tmp_path):
    _, (found,) = read(
        tmp_path, json.dumps({"a": [{"text": "x"}], "train": [{"text": "y"}]}), "a.json"
    )
    assert "holds several lists: a, train" in str(found.problem)
