"""What is said beside the verdict on a model that was hardly trained."""

from __future__ import annotations

from laptune.score.compare import short_training


def made(steps, first=3.6, final=3.5):
    recipe = {"batch_size": 1, "gradient_accumulation_steps": 8}
    metrics = {"steps": steps, "first_loss": first, "final_loss": final}
    return {"metrics": metrics, "config": {"train": recipe}}


def test_three_steps_are_reported_with_rows_and_loss():
    told = short_training(made(3))
    assert "trained for 3 steps (24 rows)" in told
    assert "its loss has not come down yet (3.60 -> 3.50)" in told


def test_one_step_is_one_step():
    assert "1 step (8 rows)" in short_training(made(1))


def test_many_steps_without_effect_are_reported():
    assert "has not come down" in short_training(made(100))


def test_a_training_that_went_down_needs_no_word():
    assert short_training(made(60, final=1.2)) == ""


def test_a_manifest_without_figures_says_nothing():
    assert short_training({}) == ""
