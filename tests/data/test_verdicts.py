"""Exports of annotation tools: what people rejected there is not learned here."""

from __future__ import annotations

import pytest

from .reading import read, turns

PAIR = {"prompt": "Q", "completion": "A"}
TEXT = {"text": "Fine.", "label": "good"}
CASES = {
    "prodigy_reject": (TEXT, "answer", "accept", "reject"),
    "prodigy_ignore": (TEXT, "answer", "accept", "ignore"),
    "prodigy_beside_a_pair": (PAIR, "answer", "accept", "reject"),
    "argilla_1": (TEXT, "status", "Validated", "Discarded"),
    "argilla_2": (PAIR, "status", "submitted", "discarded"),
    "argilla_responses": (PAIR, "use.responses.status", ["submitted"], ["discarded"]),
    "label_studio": (TEXT, "was_cancelled", False, True),
    "sheet": (PAIR, "Approved", "TRUE", "FALSE"),
    "checked": (PAIR, "is_correct", 1, 0),
    "deleted": (PAIR, "deleted", False, True),
}


@pytest.mark.parametrize("name", CASES)
def test_a_row_that_was_rejected_is_left_out_and_named(tmp_path, name):
    row, column, yes, no = CASES[name]
    reader, found = read(tmp_path, [{**row, column: yes}, {**row, column: no}])
    assert [one.is_left_out for one in found] == [False, True]
    assert str(found[1].problem).startswith(f"{reader.source}:2: {column}: is {no}: the answer is")
    assert reader.counts["left_out"] == 1 and column not in reader.unused


def test_a_rejected_row_is_left_out_before_its_faults_and_its_label_is_not_offered(tmp_path):
    rows = [
        {**TEXT, "status": "Validated"},
        {"text": "x", "label": None, "status": "Discarded"},
        {"text": "x", "label": "odd", "status": "Discarded"},
    ]
    reader, found = read(tmp_path, rows)
    assert reader.counts["bad"] == 0 and set(reader.labels) == {"good"}
    assert "odd" not in turns(found[0])[0][1]


@pytest.mark.parametrize("other", ["open", "rejection", "2"])
def test_a_status_of_something_else_is_a_column_that_is_not_used(tmp_path, other):
    rows = [{**PAIR, "status": "rejected"}, {**PAIR, "status": other}]
    reader, found = read(tmp_path, rows)
    assert [row.is_left_out for row in found] == [False, False]
    assert reader.unused == {"status": 2}


def test_accept_and_reject_may_be_the_answers_that_are_learned(tmp_path):
    rows = [{"text": "A loan of 5", "answer": "accept"}, {"text": "of 500", "answer": "reject"}]
    assert turns(read(tmp_path, rows)[1][1])[-1] == ("assistant", "reject")


def test_choices_of_prodigy_are_labels(tmp_path):
    options = [{"id": "POS", "text": "Positive"}, {"id": "NEG", "text": "Negative"}]
    rows = [
        {"text": "Fine.", "options": options, "accept": ["POS"], "answer": "accept"},
        {"text": "Hm.", "options": options, "accept": [], "answer": "ignore"},
    ]
    reader, found = read(tmp_path, rows)
    assert turns(found[0])[-1] == ("assistant", "POS")
    assert found[1].is_left_out


def test_marks_in_a_text_are_not_dropped(tmp_path):
    spans = [{"start": 0, "end": 3, "label": "PERSON"}]
    _, (row,) = read(tmp_path, [{"text": "Ann sails.", "spans": spans, "answer": "accept"}])
    assert "spans: marks parts of the text" in str(row.problem)


def test_a_whole_export_of_label_studio_is_told_the_way(tmp_path):
    task = {"id": 1, "data": {"text": "x"}, "annotations": [{"was_cancelled": True, "result": []}]}
    _, (row,) = read(tmp_path, [task])
    assert "export it from Label Studio as JSON-MIN or CSV" in row.problem.hint


def test_a_whole_export_of_label_studio_is_mapped_by_its_one_choice(tmp_path):
    result = [{"type": "choices", "value": {"choices": ["late"]}}]
    task = {"id": 1, "data": {"text": "x"}, "annotations": [{"result": result}]}
    path = "annotations.0.result.0.value.choices.0"
    _, (row,) = read(tmp_path, [task])
    assert f"data.columns: {{text: data.text, label: {path}}}" in row.problem.hint
    _, (row,) = read(tmp_path, [task], columns={"text": "data.text", "label": path})
    assert turns(row)[1:] == [("user", "x"), ("assistant", "late")]


def test_what_people_filled_in_is_the_label_whatever_they_called_it(tmp_path):
    said = {"topic.responses": ["late"], "topic.suggestion": "lost"}
    reader, (row,) = read(tmp_path, [{"text": "x", **said, "topic.responses.users": ["u"]}])
    assert turns(row)[1:] == [("user", "x"), ("assistant", "late")]
    row = {"text": "x", "id": 1, "cat": "late", "annotator": 1, "annotation_id": 2, "lead_time": 3}
    assert turns(read(tmp_path, [row])[1][0])[-1] == ("assistant", "late")


def test_annotators_who_disagree_are_named(tmp_path):
    rows = [{"text": "x", "t.responses": said} for said in (["a", "b"], [], ["a", "a"])]
    _, found = read(tmp_path, rows)
    assert "is of annotators who disagree; decide" in str(found[0].problem)
    assert "t.responses: holds no answer" in str(found[1].problem)
    assert turns(found[2])[-1] == ("assistant", "a")


def test_a_database_says_yes_and_no_with_a_letter(tmp_path):
    rows = [{"prompt": "Q", "completion": "A", "is_deleted": said} for said in ("f", "t")]
    assert [row.is_left_out for row in read(tmp_path, rows)[1]] == [False, True]
