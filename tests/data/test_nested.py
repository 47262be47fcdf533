"""Rows whose question and answer lie within objects: what is proposed is what reads them."""

from __future__ import annotations

import re

import pytest
import yaml

from .reading import read, turns

QUESTION = [{"role": "user", "content": "Q"}]
ANSWER = {"role": "assistant", "content": "A"}
ROWS = {
    "pair": {"translation": {"en": "Q", "de": "A"}},
    "log": {"request": {"messages": QUESTION}, "response": {"choices": [{"message": ANSWER}]}},
    "stored": {"object": "x", "input": QUESTION, "choices": [{"index": 0, "message": ANSWER}]},
    "openai_dpo": {
        "input": {"messages": QUESTION, "tools": []},
        "preferred_output": [ANSWER],
        "non_preferred_output": [{"role": "assistant", "content": "No."}],
    },
    "smith": {"inputs": {"question": "Q"}, "outputs": {"answer": "A"}},
    "talk": {"run": 1, "log": {"turns": [*QUESTION, ANSWER]}},
    "several": {"question": "Q", "answers": ["A", "a"]},
    "squad": {"question": "Q", "answers": {"text": ["A", "A"], "answer_start": [1, 1]}},
    "said": {"chosen": "\n\nHuman: Q\n\nAssistant: A", "rejected": "\n\nHuman: Q\n\nAssistant: B"},
}


@pytest.mark.parametrize("case", ROWS)
def test_what_is_proposed_reads_the_row(tmp_path, case):
    _, (found,) = read(tmp_path, [ROWS[case]])
    if found.problem:
        mapping = yaml.safe_load(re.search(r"data\.columns: (\{.*?\})", str(found.problem))[1])
        _, (found,) = read(tmp_path, [ROWS[case]], columns=mapping)
    assert turns(found) == [("user", "Q"), ("assistant", "A")]


def test_what_lies_beside_a_path_is_counted_as_not_used(tmp_path):
    row = {"t": {"en": "Q", "de": "A", "fr": "R"}, "n": {"x": 1}}
    reader, _ = read(tmp_path, [row], columns={"prompt": "t.en", "completion": "t.de"})
    assert reader.unused == {"t.fr": 1, "n": 1}


def test_a_path_that_leads_nowhere_is_named(tmp_path):
    rows = [{"t": {"en": "Q", "de": "A"}}, {"t": {"en": "Q"}}, {"t": None}]
    _, found = read(tmp_path, rows, columns={"prompt": "t.en", "completion": "t.de"})
    assert "t.de: is missing" in str(found[1].problem) and found[2].problem


def test_a_column_whose_name_has_a_dot_is_itself(tmp_path):
    _, (row,) = read(
        tmp_path, [{"a.b": "Q", "c": "A"}], columns={"prompt": "a.b", "completion": "c"}
    )
    assert turns(row)[0] == ("user", "Q")


@pytest.mark.parametrize("answers", [["A", "B", "A"], {"text": ["A", "B"], "answer_start": [1]}])
def test_the_first_of_several_right_answers_is_learned_and_the_others_kept(tmp_path, answers):
    reader, (row,) = read(tmp_path, [{"question": "Q", "answers": answers}])
    assert turns(row) == [("user", "Q"), ("assistant", "A")]
    assert row.record.meta["other_answers"] == ["B"]
    assert reader.counts["others"] == 1


def test_lists_that_may_be_of_one_answer_and_answers_to_choose_from_are_refused(tmp_path):
    rows = [{"question": "Q", "answer": ["A", "B"]}]
    assert "lists 2 texts" in str(read(tmp_path, rows)[1][0].problem)
    rows = [{"question": "Q", "answers": ["A", "B"], "correct": 1}]
    assert read(tmp_path, rows)[1][0].problem


def test_no_answer_of_squad_is_named(tmp_path):
    rows = [{"question": "Q", "answers": {"text": [], "answer_start": []}}]
    assert "answers: holds no answer" in str(read(tmp_path, rows)[1][0].problem)


def test_a_passage_stands_before_the_question_that_is_labelled(tmp_path):
    _, (row,) = read(tmp_path, [{"passage": "P", "question": "Q", "label": 1}])
    assert turns(row)[-2] == ("user", "P\n\nQ")


def test_an_empty_cell_of_a_database_is_none(tmp_path):
    _, (row, bad) = read(tmp_path, "context,prompt,completion\n\\N,Q,A\n\\N,Q,\\N\n", "a.csv")
    assert turns(row)[0] == ("user", "Q")
    assert "is \\N, an empty cell of a database" in str(bad.problem)


def test_a_request_is_asked_as_its_turns(tmp_path):
    body = {"model": "m", "messages": QUESTION, "max_tokens": 9}
    _, (row,) = read(tmp_path, [{"input": body, "output": "A"}])
    assert turns(row) == [("user", "Q"), ("assistant", "A")]
    body["tools"] = [{"name": "stop"}]
    _, (row,) = read(tmp_path, [{"input": body, "output": "A"}])
    assert "input.tools: would be left out; map both: data.columns: {prompt: input.m" in str(
        row.problem
    )


def test_an_answer_of_an_api_is_no_json_to_learn(tmp_path):
    answer = {"id": "x", "choices": [{"message": ANSWER}]}
    _, (row,) = read(tmp_path, [{"prompt": "Q", "response": answer}])
    assert "map it: data.columns: {completion: response.choices.0.message}" in str(row.problem)
