"""A person's own test as questions, and the check of a scorer on its right answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from laptune.core import config
from laptune.core.errors import UserError
from laptune.score import heldout, items, scorers, suites
from laptune.text.records import Message, Record, ToolCall


def record(number, answer="yes", **keys):
    turns = (Message("user", f"Is {number} odd?"), Message("assistant", answer))
    return Record(keys.pop("id", str(number)), turns, source="f.jsonl", line=number)


def test_the_hash_of_a_test_follows_its_questions_and_answers():
    first = items.suite_of([record(1)], "t")
    assert first.sha256 == items.suite_of([record(1, id="other")], "t").sha256
    assert first.sha256 != items.suite_of([record(1, "no")], "t").sha256


def test_what_is_thought_is_no_part_of_the_right_answer():
    rows = [
        record(i, f"<think>Is {i} even?</think>\n\n{'yes' if i % 2 else 'no'}") for i in range(9)
    ]
    suite = items.suite_of(rows, "t")
    scorer, reason = suites.make_scorer(config.check({}), suite, rows)
    assert [task.target for task in suite.tasks[:2]] == ["no", "yes"] and "label" in reason
    assert scorer.check(suite.tasks)
    (_, reply), *_ = heldout.conversations_of(suite, "heldout.jsonl", Path())
    assert reply.content == rows[0].reply


def test_without_a_path_no_loss_is_taken_on_own_tests():
    suite = items.suite_of([record(1)], "t")
    assert heldout.conversations_of(suite, None, Path()) == []


def test_any_of_several_right_answers_is_right():
    row = record(1)
    row.meta["other_answers"] = ["ja", "si"]
    suite = items.suite_of([row], "t")
    scorer, _ = suites.make_scorer(config.check({"eval": {"scorer": "exact"}}), suite, [row])
    samples = [{"task_id": "1", "completion": text} for text in ("yes", "Ja.", "no")]
    scores = scorer.score_all(samples, {task.task_id: task for task in suite.tasks})
    assert [score.value for score in scores] == [1, 1, 0]


def test_ids_that_are_used_again_are_made_distinct():
    suite = items.suite_of([record(1, id="a"), record(2, id="a")], "t")
    assert len({task.task_id for task in suite.tasks}) == 2


def test_a_right_answer_that_scores_nothing_stops_the_evaluation(tmp_path):
    path = tmp_path / "mine.py"
    path.write_text("def score(reply, target): return reply == 'no'", encoding="utf-8")
    scorer, _ = scorers.make(config.check({"eval": {"scorer": str(path)}}).eval, [])
    suite = items.suite_of([record(1)], "t")
    with pytest.raises(UserError, match="the right answer 'yes' of 1 scores 0"):
        scorer.check(suite.tasks)


def test_the_code_tutors_data_is_scored_by_running_code():
    assert suites.choose(config.check({})) == "code_tutor"


def test_a_test_of_ones_own_comes_before_the_code_tutors():
    assert suites.choose(config.check({"data": {"test_fraction": 0.1}})) is None


def test_plain_texts_are_said_to_have_no_right_answer():
    cfg = config.check({"data": {"text_prompt": "Write."}})
    turns = (Message("user", "Write."), Message("assistant", "Once upon a time in a far land."))
    rows = [Record(str(i), turns, source="f.txt", line=i) for i in range(3)]
    _, reason = suites.make_scorer(cfg, items.suite_of(rows, "t"), rows)
    assert "plain texts have no right answer" in reason
    asked = [record(i, f"a {i}") for i in range(3)]
    assert "plain" not in suites.make_scorer(cfg, items.suite_of(asked, "t"), asked)[1]


def test_calls_before_the_last_turn_are_said_not_to_be_scored():
    call = ToolCall("weather", {})
    turns = (
        Message("user", "Rain?"),
        Message("assistant", "", tool_calls=(call,)),
        Message("tool", "no", name="weather"),
        Message("assistant", "No."),
    )
    rows = [Record(str(i), turns, source="f.jsonl", line=i) for i in range(3)]
    _, reason = suites.make_scorer(config.check({}), items.suite_of(rows, "t"), rows)
    assert "calls before a row's last turn are not scored" in reason
