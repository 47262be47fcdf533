"""Other people's texts with a label, and labels that say whether an answer is wanted."""

from __future__ import annotations

import pytest

from laptune.data import load_records
from laptune.data.loading import MAX_LISTED_LABELS

from .reading import read, turns


@pytest.mark.parametrize("name", ["label", "kto_tag"])
@pytest.mark.parametrize("no", [False, "False", "false", 0])
def test_an_unwanted_answer_is_left_out_and_counted(tmp_path, capsys, name, no):
    rows = [{"prompt": f"Q{i}", "completion": "A", name: True} for i in range(2)]
    rows.append({"prompt": "Q", "completion": "Go away", name: no})
    reader, found = read(tmp_path, rows)
    assert [row.is_left_out for row in found] == [False, False, True]
    assert reader.counts["left_out"] == 1
    assert len(load_records(reader.settings)) == 2
    assert "1 of 3 rows are left out: " in capsys.readouterr().err


LABELLED = [("I lost my card", "lost_card"), ("What does it cost?", "card_fee")]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("text", "label"),
        ("sentence", "label"),
        ("utterance", "intent"),
        ("review", "sentiment"),
        ("message", "category"),
        ("tweet", "emotion"),
        ("question", "label"),
        ("review", "rating"),
    ],
)
def test_a_text_and_its_label_are_a_label_task(tmp_path, text, label):
    lines = [f"{text},{label}", *(f"{a},{b}" for a, b in LABELLED)]
    reader, rows = read(tmp_path, "\n".join(lines), "a.csv")
    assert reader.format == "label"
    asked = "Classify the text. Answer with one of: card_fee, lost_card."
    assert turns(rows[0]) == [
        ("system", asked),
        ("user", "I lost my card"),
        ("assistant", "lost_card"),
    ]
    assert reader.labels == {"lost_card": 1, "card_fee": 1}


def test_names_of_classes_go_before_their_numbers(tmp_path):
    row = {"text": "x", "label": 3, "label_text": "card_fee"}
    reader, (found,) = read(tmp_path, [row])
    assert turns(found)[-1] == ("assistant", "card_fee")
    assert reader.unused == {"label": 1}


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (True, "true"), (False, "false"), (2.0, "2.0")]
)
def test_numbers_and_truth_are_labels(tmp_path, value, text):
    _, found = read(tmp_path, [{"text": "x", "label": value}, {"text": "y", "label": value}])
    assert turns(found[0])[-1] == ("assistant", text)


def test_a_text_and_its_label_go_before_other_names(tmp_path):
    rows = [{"text": "x", "label": "a", "answer": "yes"}, {"text": "y", "label": "b"}]
    reader, _ = read(tmp_path, rows)
    assert reader.format == "label" and reader.unused == {"answer": 1}


def test_an_empty_text_of_pandas_is_not_asked(tmp_path):
    _, (found,) = read(tmp_path, "text,label\nnan,a\n", "a.csv")
    assert "text: is nan, an empty cell of pandas" in str(found.problem)


def test_a_label_that_is_an_object_is_refused(tmp_path):
    _, (found,) = read(tmp_path, [{"text": "x", "label": {"name": "a"}}])
    assert "label: is an object, not one label" in str(found.problem)


def test_many_labels_are_not_listed_in_every_row(tmp_path):
    rows = [{"text": f"t{i}", "label": f"l{i}"} for i in range(MAX_LISTED_LABELS + 1)]
    _, found = read(tmp_path, rows)
    assert turns(found[0])[0] == ("system", "Classify the text. Answer with its label only.")


def test_an_instruction_of_ones_own_goes_before_each_text(tmp_path):
    rows = [{"text": "x", "label": "a"}]
    assert turns(read(tmp_path, rows, instruction="Which?")[1][0])[0] == ("system", "Which?")
    assert turns(read(tmp_path, rows, instruction="")[1][0])[0] == ("user", "x")
    pair = [{"note": "x", "prompt": "Q", "completion": "A"}]
    assert turns(read(tmp_path, pair, instruction="As JSON.")[1][0])[0] == ("system", "As JSON.")


SEVERAL = "Classify the text. Answer with all labels that fit, separated by ';': "


@pytest.mark.parametrize(
    "cells",
    [
        [["a", "b"], ["b"], ["a"]],
        ["['a', 'b']", "['b']", '["a"]'],
        ["a; b", "b", "a"],
        [{"a": True, "b": True}, {"a": False, "b": True}, {"a": 1.0, "b": 0.0}],
        [[1, 2], [2], [1]],
    ],
)
def test_several_labels_of_a_row_are_one_answer_and_asked_for_one_by_one(tmp_path, cells):
    _, found = read(tmp_path, [{"text": f"t{i}", "labels": cell} for i, cell in enumerate(cells)])
    one, two = ("1", "2") if cells[0] == [1, 2] else ("a", "b")
    assert [turns(row)[-1][1] for row in found] == [f"{one}; {two}", two, one]
    assert turns(found[0])[0] == ("system", f"{SEVERAL}{one}, {two}.")


@pytest.mark.parametrize("name", ["categories", "intents", "emotions", "topics", "tags", "cats"])
def test_usual_names_of_several_labels_are_read(tmp_path, name):
    reader, found = read(tmp_path, [{"text": "x", name: ["a", "b"]}, {"text": "y", name: ["a"]}])
    assert (reader.format, turns(found[0])[-1]) == ("label", ("assistant", "a; b"))


def test_a_row_without_a_label_among_rows_of_several_answers_none(tmp_path):
    _, found = read(tmp_path, [{"text": "x", "labels": ["a", "b"]}, {"text": "y", "labels": []}])
    assert turns(found[1]) == [
        ("system", f"{SEVERAL}a, b, none."),
        ("user", "y"),
        ("assistant", "none"),
    ]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ([[0, 1, "PERSON"]], "label: is a list, not one label or some"),
        ([{"start": 0}], "label: is a list, not one label or some"),
        (["a", "b; c"], "label: lists 'b; c'"),
        (["a", ""], "label: lists ''"),
        ([None], "label: lists None"),
    ],
)
def test_a_list_that_is_no_labels_is_refused(tmp_path, cell, said):
    _, (found,) = read(tmp_path, [{"text": "x", "label": cell}])
    assert said in str(found.problem)


@pytest.mark.parametrize(
    ("yes", "no"),
    [(1, 0), (True, False), ("1", "0"), ("yes", "no"), ("x", ""), (1.0, 0.0), ("ja", "nein")],
)
@pytest.mark.parametrize("text", ["text", "review"])
def test_columns_of_yes_and_no_are_labels(tmp_path, yes, no, text):
    rows = [
        {"id": 7, text: "one", "joy": yes, "fear": no},
        {"id": 8, text: "two", "joy": yes, "fear": yes},
        {"id": 9, text: "three", "joy": no, "fear": no},
    ]
    reader, found = read(tmp_path, rows)
    assert [turns(row)[-1][1] for row in found] == ["joy", "joy; fear", "none"]
    assert turns(found[0])[0] == ("system", f"{SEVERAL}fear, joy, none.")
    assert reader.format == "label" and reader.used["label"] == "joy + fear" and not reader.unused
    reader, _ = read(tmp_path, [{**row, "text": "x"} for row in rows], format="text")
    assert reader.format == "text"


@pytest.mark.parametrize(
    "row",
    [
        {"text": "x", "is_public": 1},
        {"text": "x", "title": "t", "is_public": 1, "has_image": 0},
        {"text": "x", "label": "a", "b": 1, "c": 0, "d": 1},
        {"text": "x", "stars": 3, "b": 2, "c": 0},
    ],
)
def test_few_columns_of_yes_and_no_beside_others_are_no_labels(tmp_path, row):
    reader, (found,) = read(tmp_path, [row])
    assert "b; d" not in turns(found)[-1][1] and "is_public" not in turns(found)[-1][1]
    assert reader.unused


def test_a_cell_that_is_neither_yes_nor_no_is_named(tmp_path):
    rows = [{"text": f"t{i}", "joy": 1, "fear": 0} for i in range(100)]
    _, found = read(tmp_path, [*rows, {"text": "x", "joy": "maybe", "fear": 1}])
    assert "joy: is 'maybe', but 1 or 0 in other rows" in str(found[-1].problem)


def test_text_alone_stays_plain_text(tmp_path):
    reader, _ = read(tmp_path, [{"text": "x", "title": "t"}])
    assert (reader.format, reader.unused) == ("text", {"title": 1})


@pytest.mark.parametrize("beside", [{"label_text": "no"}, {"label_name": "no"}])
def test_class_zero_beside_its_name_is_not_an_unwanted_answer(tmp_path, beside):
    rows = [{"text": "x", "label": 0, **beside}, {"text": "y", "label": 1, **beside}]
    _, found = read(tmp_path, rows)
    assert [turns(row)[-1] for row in found] == [("assistant", "no")] * 2


def test_a_column_of_many_numbers_does_not_say_what_is_wanted(tmp_path):
    rows = [{"prompt": f"Q{i}", "completion": "A", "label": i} for i in range(3)]
    reader, found = read(tmp_path, rows)
    assert [row.is_left_out for row in found] == [False] * 3
    assert reader.unused == {"label": 3}


def test_long_texts_under_a_label_are_answers_and_not_listed(tmp_path):
    rows = [{"text": t, "label": [f"{t} we have sent it again today"]} for t in ("Lost", "Late")]
    reader, (row, _) = read(tmp_path, rows)
    assert turns(row) == [("user", "Lost"), ("assistant", "Lost we have sent it again today")]
    assert reader.used == {"prompt": "text", "completion": "label"}


@pytest.mark.parametrize(
    ("label", "hint"),
    [
        ({"name": "a", "score": 0.5}, "data.columns: {label: label.name}"),
        ([{"label": "a", "score": 0.5}], "data.columns: {label: label.0.label}"),
        ([[0, 2, "PER"]], "write the text as prompt"),
        ([{"start": 0, "end": 1, "labels": ["PER"]}], "write the text as prompt"),
    ],
)
def test_a_label_within_an_object_is_told_its_path(tmp_path, label, hint):
    _, (row,) = read(tmp_path, [{"text": "x", "label": label}])
    assert hint in str(row.problem)
