"""What the report says of labels and of plain text."""

from __future__ import annotations

import pytest

from laptune.core.config import check
from laptune.data.analysis import summary
from laptune.data.analysis.analysis import analyze
from laptune.text.chat import GEMMA3

from .conftest import finding


@pytest.mark.parametrize("labels", [("0", "1"), ("spam", "ham")])
def test_a_label_task_is_said_and_numbers_without_names_too(report, labels):
    rows = [{"text": f"text {i}", "label": labels[i % 2]} for i in range(12)]
    lines = "\n".join(summary.reading(report(rows)["reading"]))
    assert "label task: 2 labels; each text is asked with: Classify the text." in lines
    assert ("the labels are numbers" in lines) == (labels[0] == "0")


def test_labels_that_read_alike_are_said_before_training(report):
    rows = [{"text": f"text {i}", "label": ("Spam", "spam", "ham")[i % 3]} for i in range(30)]
    lines = "\n".join(summary.reading(report(rows)["reading"]))
    assert "warning: the labels 'Spam', 'spam' read alike" in lines
    assert "'ham'" not in lines


def test_a_label_that_only_other_files_hold_is_said(report):
    rows = [{"text": f"text {i}", "label": ("spam", "ham")[i % 2]} for i in range(20)]
    other = [{"text": "else", "label": "eggs"}, {"text": "more", "label": "ham"}]
    lines = "\n".join(summary.reading(report(rows, validation=other)["reading"]))
    assert "that no training row has: eggs" in lines


def test_one_text_with_two_labels_is_a_warning(report):
    rows = [{"text": f"text {i % 9}", "label": "spam" if i < 9 else "ham"} for i in range(10)]
    found = finding(report(rows), "answers")
    assert (found["level"], found["count"]) == ("warning", 2)
    assert {r["line"] for r in found["items"][0]["rows"]} == {1, 10}


def test_one_question_under_two_system_texts_may_be_answered_twice(report):
    rows = [{"system": s, "prompt": "Who?", "completion": s} for s in ("Ann", "Ben")]
    assert finding(report(rows), "answers") is None


def test_plain_text_beside_another_column_names_the_mapping(report):
    rows = [{"text": f"Ann {i}", "entities": {"who": "Ann"}} for i in range(5)]
    lines = "\n".join(summary.reading(report(rows)["reading"]))
    assert "data.columns: {prompt: text, completion: entities}" in lines


def test_a_column_of_few_values_beside_plain_text_is_named_as_its_label(report):
    rows = [{"body": f"Ann {i}", "msg_id": i, "is_spam": i % 2 == 0} for i in range(6)]
    lines = "\n".join(summary.reading(report(rows)["reading"]))
    assert "data.columns: {label: is_spam}" in lines


def test_a_label_that_may_be_an_empty_cell_is_said(report):
    rows = [{"text": f"Ann {i}", "label": ("None", "spam")[i % 2]} for i in range(6)]
    lines = "\n".join(summary.reading(report(rows)["reading"]))
    assert "warning: the label 'None' (3 rows)" in lines


def test_a_text_without_blank_lines_is_one_passage_and_said_so(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Ann: Hi\nBen: Hello\n", encoding="utf-8")
    config = check({"run": {"artifacts_dir": str(tmp_path)}, "data": {"path": str(path)}})
    lines = list(summary.lines(analyze(config, GEMMA3, None, tasks_folder=tmp_path)))
    assert any("the whole file is one passage" in line for line in lines)


def test_one_label_alone_is_a_warning(report):
    lines = "\n".join(summary.reading(report([{"text": "x", "label": "a"}] * 2)["reading"]))
    assert "one label alone is nothing to tell apart" in lines
