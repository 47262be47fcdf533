"""pass@k, errors and intervals against values worked out by other means."""

from __future__ import annotations

import itertools
import math

import pytest

from laptune.score import metrics
from laptune.score.compare import beside_unscored, compare, mcnemar_p, smallest_without_loss


@pytest.mark.parametrize(("n", "c", "k"), [(5, 2, 1), (5, 2, 3), (10, 1, 5), (6, 0, 2), (4, 4, 4)])
def test_pass_at_k_is_the_share_of_all_draws_that_hold_a_right_one(n, c, k):
    draws = list(itertools.combinations([True] * c + [False] * (n - c), k))
    assert metrics.pass_at_k(n, c, k) == pytest.approx(sum(map(any, draws)) / len(draws))


@pytest.mark.parametrize(("n", "c", "k"), [(3, 1, 4), (3, 4, 1), (3, -1, 1), (3, 1, 0)])
def test_pass_at_k_refuses_what_has_no_unbiased_estimate(n, c, k):
    with pytest.raises(ValueError, match="needs 1 <= k <= n"):
        metrics.pass_at_k(n, c, k)


def test_pass_at_k_holds_for_large_n():
    assert metrics.pass_at_k(10_000, 1, 1) == pytest.approx(1e-4)


def test_standard_error_of_shares_is_that_of_a_proportion():
    values = [1.0] * 30 + [0.0] * 70
    assert metrics.standard_error(values) == pytest.approx(math.sqrt(0.3 * 0.7 / 99))


def test_bootstrap_interval_is_near_the_normal_one_and_repeatable():
    values = [1.0] * 40 + [0.0] * 60
    low, high = metrics.bootstrap_interval(values, seed=1)
    assert (low, high) == metrics.bootstrap_interval(values, seed=1)
    assert low == pytest.approx(0.40 - 1.96 * 0.049, abs=0.02)
    assert high == pytest.approx(0.40 + 1.96 * 0.049, abs=0.02)


@pytest.mark.parametrize(
    ("b", "c", "p"), [(0, 0, 1.0), (5, 0, 0.0625), (6, 0, 0.03125), (1, 9, 22 / 1024)]
)
def test_mcnemar_is_the_exact_binomial_test(b, c, p):
    assert mcnemar_p(b, c) == pytest.approx(p)


def _rows(verdicts: dict[str, list[str]]) -> list[dict]:
    return [
        {
            "task_id": task,
            "level": 1,
            "completion": "x",
            "answer": "x",
            "verdict": verdict,
            "value": float(verdict == "passed"),
            "finish_reason": "stop",
            "num_tokens": 3,
        }
        for task, found in verdicts.items()
        for verdict in found
    ]


def test_a_summary_counts_each_task_once():
    rows = _rows({"a": ["passed", "passed"], "b": ["passed", "syntax_error"], "c": ["timeout"] * 2})
    assert metrics.summarise(rows)["score"] == pytest.approx(0.5)
    found = metrics.code_figures(rows)
    assert found["pass_at_k"]["2"] == pytest.approx(2 / 3)
    assert "5" not in found["pass_at_k"]
    assert found["syntax_valid"] == pytest.approx(5 / 6)
    assert found["verdicts"] == {"passed": 3, "syntax_error": 1, "timeout": 2}


def test_a_model_that_answers_nothing_has_no_score():
    rows = [row | {"answer": None} for row in _rows({"a": ["wrong"], "b": ["wrong"]})]
    rows[0]["completion"], rows[1]["finish_reason"] = " ", "length"
    found = metrics.summarise(rows)
    assert found["score"] is None
    assert found["replies"] == {"answered": 0, "empty": 1, "endless": 1, "no_answer": 0}


def test_replies_without_an_answer_count_as_wrong_beside_others():
    rows = _rows({"a": ["passed"], "b": ["wrong"]})
    rows[1]["answer"] = None
    assert metrics.summarise(rows)["score"] == 0.5


@pytest.mark.parametrize(
    ("num_right", "num", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662)],  # Newcombe 1998
)
def test_wilson_interval_is_the_published_one(num_right, num, low, high):
    assert metrics.wilson_interval(num_right, num) == pytest.approx((low, high), abs=1e-4)


def test_a_comparison_lists_every_task_once():
    base = _rows({"a": ["passed"], "b": ["timeout"], "c": ["passed"]})
    tuned = _rows({"a": ["passed"], "b": ["passed"], "c": ["exception"]})
    found = compare(base, tuned)
    assert (found["improved"], found["regressed"], found["unchanged"]) == (["b"], ["c"], ["a"])
    assert found["verdict"].startswith("no difference that 3 tasks can show")


def test_a_clear_gain_is_called_better():
    base = _rows({str(i): ["timeout"] for i in range(10)})
    tuned = _rows({str(i): ["passed"] for i in range(10)})
    assert compare(base, tuned)["verdict"].startswith("tuned is better than base: 10 improved")


def test_different_tasks_are_not_compared():
    with pytest.raises(ValueError, match="same tasks"):
        compare(_rows({"a": ["passed"]}), _rows({"b": ["passed"]}))


def test_a_model_without_a_score_is_compared_in_words_alone():
    found = beside_unscored({"base": 0.25, "tuned": None})
    assert found["mcnemar_p"] is None
    assert found["verdict"].startswith("base scores 25.0%; tuned is not scored, since no reply")


def test_the_smallest_type_that_is_not_worse_is_chosen():
    def rows(wrong):
        return _rows({str(i): ["wrong" if i < wrong else "passed"] for i in range(40)})

    sizes = {"bf16": 500, "q8_0": 270, "q4_0": 200}
    name, compared = smallest_without_loss(
        sizes, {"bf16": rows(2), "q8_0": rows(3), "q4_0": rows(12)}, "bf16"
    )
    assert name == "q8_0"
    assert compared["q4_0"]["verdict"].startswith("q4_0 is worse than bf16: 0 improved, 10")
