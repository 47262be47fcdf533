"""Stop signals: the first sets a flag, the second ends the process."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from laptune.core import commands
from laptune.train.keep import stops
from laptune.train.keep.stops import StopRequest, resume_command

SRC = Path(stops.__file__).resolve().parents[2]


needs_hup = pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no SIGHUP on Windows")


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", pytest.param("SIGHUP", marks=needs_hup)])
def test_a_signal_only_sets_the_flag(name):
    with StopRequest() as stop:
        signal.raise_signal(getattr(signal, name))  # os.kill ends the process on Windows
        assert stop.is_set
        assert stop.reason == name


def test_handlers_are_put_back():
    before = signal.getsignal(signal.SIGINT)
    with StopRequest():
        assert signal.getsignal(signal.SIGINT) != before
    assert signal.getsignal(signal.SIGINT) == before


@needs_hup
def test_nohup_stays_nohup(monkeypatch):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with StopRequest() as stop:
            signal.raise_signal(signal.SIGHUP)
            assert not stop.is_set
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_second_press_ends_at_once():
    code = """
import signal, sys, time; sys.path.insert(0, sys.argv[1])
from laptune.train.keep.stops import StopRequest, resume_command
with StopRequest():
    signal.raise_signal(signal.SIGINT); time.sleep(0.6); signal.raise_signal(signal.SIGINT)
    time.sleep(60)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(SRC)], capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 130
    assert "stopped at once" in done.stderr


def test_one_stop_that_comes_by_two_ways_ends_nothing_at_once():
    with StopRequest() as stop:
        signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGTERM)
        assert stop.reason == "SIGTERM"


def test_a_closing_console_waits_until_the_save_is_done(monkeypatch):
    stop = StopRequest()
    closing = threading.Thread(target=stop._on_console_close)
    closing.start()
    while not stop.is_set:
        pass
    assert closing.is_alive()
    stop.mark_saved()
    closing.join(timeout=60)
    assert not closing.is_alive()
    assert stop.reason == "console closed"


def test_the_console_handler_is_registered(monkeypatch):
    from laptune.machine import windows

    registered = []
    monkeypatch.setattr(windows, "on_console_close", registered.append)
    with StopRequest() as stop:
        assert registered == [stop._on_console_close]


def test_a_thread_other_than_the_main_one_can_stop_by_hand():
    seen = []

    def work():
        with StopRequest() as stop:
            stop.request("test")
            seen.append(stop.reason)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == ["test"]


def test_the_command_to_resume_is_the_one_that_was_typed():
    typed = ["train/train_sft.py", "--config", "my file.yaml", "--overwrite"]
    name = commands.quote("my file.yaml")
    assert resume_command(typed) == f"python train/train_sft.py --config {name} --resume"
