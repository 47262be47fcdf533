"""The page of a test of one's own: tables of labels and fields, confusion matrix, errors first."""

from __future__ import annotations

import re

import pytest

from laptune.core import config
from laptune.report import collect, page, scores
from laptune.score import label_figures, metrics

LABELS = [("a", "a"), ("a", "b"), ("b", "b"), ("<c>", None)]


def row(task, model, target, answer):
    return {
        "task_id": task,
        "model": model,
        "prompt": [{"role": "user", "content": f"question {task}"}],
        "completion": answer or "",
        "answer": answer,
        "target": target,
        "value": float(answer == target),
        "verdict": "passed" if answer == target else "wrong" if answer else "empty",
        "prompting": "chat",
        "num_tokens": 2,
        "finish_reason": "stop",
        "parts": {"name": 1.0, "age": float(answer == target)},
    }


@pytest.fixture
def run():
    """A run whose tuned model is right on two of four; the base on the second alone."""
    tuned = [row(str(i), "tuned", target, answer) for i, (target, answer) in enumerate(LABELS)]
    base = [row(str(i), "base", target, "a" if i else None) for i, (target, _) in enumerate(LABELS)]
    figures = label_figures.of_rows(tuned, seed=0)
    models = {
        "base": metrics.summarise(base),
        "tuned": metrics.summarise(tuned)
        | figures
        | {"parts": metrics.part_figures(tuned, seed=0)},
    }
    results = {
        "suite": "t test",
        "is_code": False,
        "measure": "accuracy",
        "scorer_reason": "label: 4 answers are 3 short texts",
        "num_tasks": 4,
        "models": models,
        "compare": {"verdict": "no difference", "mcnemar_p": 1.0, "why": "trained for 3 steps"},
    }
    content = config.check({"run": {"name": "t"}}).model_dump()
    return collect.RunData("t", content, results=results, samples=[*base, *tuned])


def test_what_the_tuned_model_gets_wrong_comes_first(run):
    kinds = re.findall(r'data-kind="(\w+)"', page.build(run))
    assert kinds == ["regressed", "wrong", "improved", "improved"]


def test_there_is_a_filter_for_each_kind(run):
    found = re.findall(r'data-filter="(\w+)" [^>]*>([^<]+)<', page.build(run))
    assert dict(found) == {
        "all": "all 4",
        "regressed": "regressed 1",
        "wrong": "wrong 1",
        "improved": "improved 2",
        "right": "right 0",
    }


def test_the_right_answer_stands_over_the_replies(run):
    assert "&lt;c&gt;" in page.build(run) and "<c>" not in page.build(run)


def test_the_confusion_matrix_has_a_column_for_no_answer(run):
    found = scores.confusion(run)
    assert found["columns"] == ["<c>", "a", "b", "(no answer)"]
    assert found["rows"][1] == ("a", [("", ""), (1, "right"), (1, "wrong"), ("", "")])


def test_labels_are_listed_worst_first(run):
    assert [line[0] for line in scores.labels(run)[2]] == ["<c>", "a", "b"]


def test_each_part_has_a_row_with_its_interval(run):
    rows = {row[0].strip(): row[1:] for row in scores.scores(run).body}
    assert rows["name"] == ["-", "100.0% [51%, 100%]"]


def test_empty_replies_have_a_row_of_their_own(run):
    rows = {row[0]: row[1:] for row in scores.scores(run).body}
    assert rows["replies: empty"][1] == "1"


def test_a_short_training_is_said_beside_the_verdict(run):
    assert "trained for 3 steps" in scores.verdict(run.results)["evidence"]


def test_a_model_without_a_score_is_not_called_zero(run):
    run.results["models"]["base"] |= {"score": None, "ci95": None}
    assert scores.scores(run).body[0][1] == "not scored"


def test_the_smallest_type_that_lost_nothing_is_named(run):
    run.other_results = [{"smallest": {"sentence": "the smallest is q8_0"}}]
    assert "<p>Of the GGUF types the smallest is q8_0.</p>" in page.build(run)
