"""The task files of this repository, and files that break the schema."""

from __future__ import annotations

import json
import re

import pytest

from laptune.core.errors import UserError
from laptune.score import canary, contestants, heldout, tasks
from laptune.text.records import Message


@pytest.fixture(scope="module")
def suite(root):
    return tasks.load_suite("code_tutor", tasks_dir=root / "eval" / "tasks")


def test_there_are_sixty_tasks_in_four_levels(suite):
    assert len(suite.tasks) >= 60
    assert {task.level for task in suite.tasks} == {1, 2, 3, 4}


@pytest.mark.slow
def test_references_pass_and_wrong_programs_do_not(suite):
    found = canary.check(suite.tasks, timeout_s=20, memory_bytes=512 << 20)
    assert found == {"num_references_passed": 60, "num_bad_rejected": 60}


def test_no_task_stands_in_the_training_data(suite, root):
    names = "|".join(task.entry_point for task in suite.tasks)
    pattern = re.compile(rf"def ({names})\(")
    for path in (root / "data").rglob("*.jsonl"):
        found = sorted(set(pattern.findall(path.read_text(encoding="utf-8"))))
        assert found == [], path.name


def test_the_held_out_conversations_load(root):
    assert len(heldout.load_conversations(root / "eval" / "tasks" / "heldout.jsonl")) >= 10


GOOD = {
    "task_id": "t/1",
    "level": 1,
    "topic": "x",
    "entry_point": "f",
    "prompt": "def f(x):\n",
    "reference": "    return x\n",
    "tests": "assert f(1) == 1",
}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"level": "1"}, "'level' must be a whole number"),
        ({"tests": None}, "'tests' must be text"),
        ({"tests": "assert ("}, "tests do not parse"),
        ({"entry_point": "f()"}, "entry_point 'f()' is not the name"),
        ({"hint": "x"}, "unknown key 'hint'"),
    ],
)
def test_a_bad_row_is_reported_by_its_line(change, told, tmp_path):
    path = tmp_path / "own.jsonl"
    rows = [GOOD, {**GOOD, "task_id": "t/2", **change}]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    with pytest.raises(UserError, match=re.escape(f"line 2: {told}")):
        tasks.load_suite(str(path), tasks_dir=tmp_path)


def test_a_task_id_may_not_stand_twice(tmp_path):
    path = tmp_path / "own.jsonl"
    path.write_text(json.dumps(GOOD) + "\n" + json.dumps(GOOD), encoding="utf-8")
    with pytest.raises(UserError, match="is a duplicate"):
        tasks.load_suite(str(path), tasks_dir=tmp_path)


@pytest.mark.slow
def test_a_canary_that_finds_a_fault_gives_no_score(suite):
    from dataclasses import replace

    broken = replace(suite.tasks[0], reference="    return None\n")
    with pytest.raises(UserError, match="the canary failed, so no score is given"):
        canary.check([broken], timeout_s=20, memory_bytes=512 << 20)


def test_line_separators_in_texts_end_no_line(tmp_path):
    task = dict.fromkeys(("task_id", "topic", "reference", "tests"), "x")
    task |= {"level": 1, "entry_point": "f", "prompt": "def f(): # a\u2028b"}
    turns = [{"role": "user", "content": "a\u2028b"}, {"role": "assistant", "content": "c\x85d"}]
    rows = {"suite": task, "held": {"messages": turns}, "replies": {"completion": "a\u2028b"}}
    for name, row in rows.items():
        text = json.dumps(row, ensure_ascii=False)
        (tmp_path / f"{name}.jsonl").write_text(text, encoding="utf-8")
    suite = tasks.load_suite(str(tmp_path / "suite.jsonl"), tasks_dir=tmp_path)
    assert suite.tasks[0].prompt == task["prompt"]
    assert heldout.load_conversations(tmp_path / "held.jsonl") == [
        [Message(**turn) for turn in turns]
    ]
    replies = contestants.read_completions(str(tmp_path / "replies.jsonl"))
    assert replies == [{"completion": "a\u2028b"}]
