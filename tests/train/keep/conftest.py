"""Signals as a terminal hands them over: these tests send some to themselves."""

from __future__ import annotations

import signal

import pytest


@pytest.fixture(autouse=True)
def _signals_of_a_terminal():
    """Neither is ignored, though a suite that was started in the background inherits that."""
    wanted = {"SIGINT": signal.default_int_handler, "SIGHUP": signal.SIG_DFL}
    before = {
        number: signal.signal(number, handler)
        for name, handler in wanted.items()
        if (number := getattr(signal, name, None))
    }
    yield
    for number, handler in before.items():
        signal.signal(number, handler)
