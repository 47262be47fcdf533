"""pass@k, errors and intervals against values worked out by other means."""

from __future__ import annotations

import itertools
import math

import pytest

from laptune.score import metrics
from laptune.score.compare import compare, mcnemar_p


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
        {"task_id": task, "level": 1, "verdict": verdict, "finish_reason": "stop", "num_tokens": 3}
        for task, found in verdicts.items()
        for verdict in found
    ]


def test_a_summary_counts_each_task_once():
    found = metrics.summarise(
        _rows({"a": ["passed", "passed"], "b": ["passed", "syntax_error"], "c": ["timeout"] * 2})
    )
    assert found["pass_at_1"] == pytest.approx(0.5)
    assert found["pass_at_k"]["2"] == pytest.approx(2 / 3)
    assert "5" not in found["pass_at_k"]
    assert found["syntax_valid"] == pytest.approx(5 / 6)
    assert found["verdicts"] == {"passed": 3, "syntax_error": 1, "timeout": 2}


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
