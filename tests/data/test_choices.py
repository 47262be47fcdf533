"""Multiple choice: what is to choose from stands under the question, the answer is one of it."""

from __future__ import annotations

import pytest

from .reading import read, turns

LIST = {"choices": ["cat", "dog"]}
LETTERS = {"A": "cat", "B": "dog", "C": ""}


@pytest.mark.parametrize(
    ("row", "answer"),
    [
        ({**LIST, "answer": 1}, "B"),  # MMLU counts from 0
        ({**LIST, "answer": "b"}, "B"),
        ({**LIST, "answer": "(B)"}, "B"),
        ({**LIST, "answer": "Dog"}, "Dog"),
        ({**LIST, "answer": "Dog, as it barks."}, "Dog, as it barks."),
        ({"choices": {"text": ["cat", "dog"], "label": ["A", "B"]}, "answerKey": "B"}, "B"),
        ({"options": {"A": "cat", "B": "dog"}, "answer": "dog", "answer_idx": "B"}, "dog"),
        ({"options": [{"id": "A", "text": "cat"}, {"id": "B", "text": "dog"}], "answer": "B"}, "B"),
        ({"options": "['cat', 'dog']", "answer": "B"}, "B"),
        ({**LETTERS, "answer": "B"}, "B"),
        ({"option_a": "cat", "option_b": "dog", "correct_option": "Option_B"}, "B"),
    ],
)
def test_choices_stand_under_the_question(tmp_path, row, answer):
    _, (found,) = read(tmp_path, [{"question": "Who barks?", **row}])
    assert turns(found) == [("user", "Who barks?\nA. cat\nB. dog"), ("assistant", answer)]


def test_choices_that_are_numbered_keep_their_numbers(tmp_path):
    reader, (row,) = read(tmp_path, "Question,Option 1,Option 2,Answer\nQ,x,y,2\n", "a.csv")
    assert turns(row) == [("user", "Q\n1. x\n2. y"), ("assistant", "2")]
    assert reader.used["choices"] == "Option 1 + Option 2" and not reader.unused


def test_a_question_that_names_its_choices_is_asked_as_it_is(tmp_path):
    _, (row,) = read(tmp_path, [{"question": "A cat or a DOG?", **LIST, "answer": "A"}])
    assert turns(row)[0] == ("user", "A cat or a DOG?")


def test_choices_stand_behind_the_input_of_an_instruction(tmp_path):
    _, (row,) = read(tmp_path, [{"instruction": "Pick.", "input": "Q", **LIST, "output": "A"}])
    assert turns(row)[0] == ("user", "Pick.\n\nQ\nA. cat\nB. dog")


def test_a_number_that_may_count_from_0_or_1_is_refused(tmp_path):
    _, (row,) = read(tmp_path, "question,A,B,answer\nQ,x,y,1\n", "a.csv")
    assert "does not say whether choices count from 0 or from 1" in str(row.problem)
    _, (row,) = read(tmp_path, [{"question": "Q", **LIST, "answer": 2}])
    assert row.problem


def test_choices_beside_a_label_are_refused(tmp_path):
    _, (row,) = read(tmp_path, [{"text": "x", "label": "B", **LIST}])
    assert "choices: holds an answer to choose from" in str(row.problem)
