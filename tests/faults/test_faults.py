"""A smaller fault table for the suite: real processes, one or two trials a row."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
import stage_rows
import training_rows as rows
from workshop import Workshop

pytestmark = pytest.mark.slow
needs_signals = pytest.mark.skipif(os.name == "nt", reason="a signal ends a process on Windows")


@pytest.fixture(scope="module")
def shop(tmp_path_factory) -> Workshop:
    """A tiny model and the run that all others are compared with."""
    shop = Workshop(tmp_path_factory.mktemp("faults"), num_epochs=3)
    shop.measure()
    return shop


@pytest.mark.parametrize(
    ("row", "count"),
    [
        (rows.killed, 1),
        (rows.killed_at_every_write, 1),
        pytest.param(rows.interrupted, 1, marks=needs_signals),
        pytest.param(rows.damaged, 2, marks=needs_signals),
        (rows.nan_weights, 1),
        (stage_rows.killed_merge, 2),
        (stage_rows.killed_convert, 2),
    ],
)
def test_row(shop, row, count):
    num_right, num_trials, told = row(shop, count)
    assert num_right == num_trials > 0, told
