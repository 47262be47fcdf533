"""Early stopping: best, patience, and a state that goes on."""

from __future__ import annotations

import math

from laptune.train.keep.early_stopping import EarlyStopping


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
