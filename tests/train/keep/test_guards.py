"""Guards: what is skipped, what ends the run, what is refused before it starts."""

from __future__ import annotations

import math

import pytest
import torch

from laptune.core.errors import UserError
from laptune.train.keep.guards import (
    EarlyStopping,
    StepGuard,
    check_disk,
    check_memory,
    scan_weights,
)


def steady(guard: StepGuard, num_steps: int = 20) -> None:
    for step in range(num_steps):
        assert not guard.judge(step, 1.0 + 0.01 * (step % 5), 0.5, ["x"])


@pytest.mark.parametrize(("loss", "norm"), [(math.nan, 1.0), (1.0, math.inf), (math.inf, 1.0)])
def test_a_non_finite_step_is_skipped_and_its_samples_named(loss, norm):
    refusal = StepGuard(6.0).judge(5, loss, norm, ["a-1", "b-2"])
    assert refusal
    assert "step 5" in refusal
    assert "a-1, b-2" in refusal


def test_three_non_finite_steps_in_a_row_end_the_run():
    guard = StepGuard(6.0)
    guard.judge(1, math.nan, 1.0, [])
    guard.judge(2, math.nan, 1.0, [])
    with pytest.raises(UserError, match="third .* in a row .* lower train.learning_rate"):
        guard.judge(3, math.nan, 1.0, ["z"])


def test_a_good_step_between_starts_the_count_again():
    guard = StepGuard(6.0)
    for step in range(6):
        guard.judge(step, math.nan if step % 3 else 1.0, 1.0, [])


@pytest.mark.parametrize(("loss", "norm"), [(9.0, 0.5), (1.0, 40.0)])
def test_a_spike_of_loss_or_norm_is_skipped(loss, norm):
    guard = StepGuard(6.0)
    steady(guard)
    assert guard.judge(21, loss, norm, [])
    assert not guard.judge(22, 1.0, 0.5, [])


@pytest.mark.parametrize(("loss", "norm"), [(3.0, 5.0), (0.3, 45.0)])
def test_a_hard_row_near_the_end_is_learned_from(loss, norm):
    guard = StepGuard(6.0)
    for step in range(100):
        guard.judge(step, 20.0 * 0.9**step, 50.0 * 0.9**step, [])
    assert not guard.judge(101, loss, norm, [])


def test_norms_that_double_while_the_loss_falls_are_not_a_spike():
    guard = StepGuard(6.0)
    for step in range(14):
        guard.judge(step, 20.0 - step, 40.0 + step % 3, [])
    assert not guard.judge(15, 5.6, 100.0, [])


def test_a_spike_early_on_is_not_told_from_a_start():
    assert not StepGuard(6.0).judge(1, 100.0, 100.0, [])


def test_factor_zero_turns_spikes_off():
    guard = StepGuard(0.0)
    steady(guard)
    assert not guard.judge(21, 900.0, 0.5, [])


def test_a_level_that_stays_is_accepted_in_the_end():
    guard = StepGuard(6.0)
    steady(guard)
    taken = [not guard.judge(step, 9.0, 0.5, []) for step in range(4)]
    assert taken == [False, False, False, True]


def test_a_small_wobble_of_an_even_loss_is_not_a_spike():
    guard = StepGuard(6.0)
    for step in range(30):
        guard.judge(step, 1.0, 1.0, [])
    assert not guard.judge(31, 1.2, 1.2, [])


def test_its_state_makes_the_same_verdicts():
    first, second = StepGuard(6.0), StepGuard(6.0)
    steady(first)
    first.judge(21, math.nan, 1.0, [])
    second.load_state_dict(first.state_dict())
    assert vars(first) == vars(second)


def test_bad_weights_are_named():
    weights = {"good": torch.ones(3), "bad": torch.tensor([1.0, math.nan])}
    with pytest.raises(UserError, match=r"adapter: 1 tensors .*\(bad\)"):
        scan_weights(weights, "adapter")


def test_large_finite_bfloat16_weights_pass():
    scan_weights({"w": torch.full((1000,), 3e38, dtype=torch.bfloat16)}, "weights")


def test_too_little_memory_is_reported_before_the_first_step():
    with pytest.raises(UserError, match="needs about 4.0 GiB of memory, 1.0 GiB is free"):
        check_memory(4 * 2**30, available_bytes=2**30)
    check_memory(2**30)


def test_too_little_disk_is_reported_with_the_sum(tmp_path):
    with pytest.raises(UserError, match="10 MiB free .* 164 MiB needed"):
        check_disk(tmp_path / "not" / "yet", 100 * 2**20, free_bytes=10 * 2**20)
    check_disk(tmp_path / "not" / "yet", 1)


def test_a_long_list_of_samples_is_cut():
    reason = StepGuard(6.0).judge(5, math.nan, 1.0, [str(i) for i in range(20)])
    assert reason.endswith("6, 7 and 12 more)")


def test_the_best_is_kept_and_patience_runs_out():
    stopping = EarlyStopping(patience=2)
    assert [stopping.add(step, loss) for step, loss in enumerate([2.0, 1.0, 1.5])] == [
        True,
        True,
        False,
    ]
    assert not stopping.is_over
    stopping.add(3, 1.0)
    assert stopping.is_over
    assert (stopping.best_step, stopping.best_loss) == (1, 1.0)


def test_nan_is_never_the_best():
    stopping = EarlyStopping(patience=0)
    assert not stopping.add(1, math.nan)
    assert stopping.best_loss is None
    assert not stopping.is_over


def test_its_state_continues():
    first, second = EarlyStopping(3), EarlyStopping(3)
    first.add(1, 1.0)
    first.add(2, 2.0)
    second.load_state_dict(first.state_dict())
    assert vars(first) == vars(second)
