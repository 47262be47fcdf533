"""What is kept of this machine's measurements, and what is not."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from laptune.machine import measurements
from laptune.machine.compute import Timing

ROW = Timing("2 threads of 1 thread", 0.5)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("LAPTUNE_CACHE", str(tmp_path))
    return tmp_path


def test_cache_folder_can_be_moved(folder):
    assert measurements.cache_folder() == folder


def test_what_is_kept_is_recalled_for_its_key_alone(folder):
    measurements.keep("workers", ["a"], [ROW], 0.0)
    assert measurements.recall("workers", ["a"], Timing) == [ROW]
    assert measurements.recall("workers", ["b"], Timing) == []
    assert measurements.recall("speed", ["a"], Timing) == []


def test_a_damaged_file_is_measured_again(folder):
    measurements.keep("workers", ["a"], [ROW], 0.0)
    for path in folder.iterdir():
        path.write_text('{"rates": [{"else": 1}]}', encoding="utf-8")
    assert measurements.recall("workers", ["a"], Timing) == []


def test_figures_of_a_busy_machine_are_not_kept(folder, capsys):
    measurements.keep("workers", ["a"], [ROW], 0.6)
    said = " ".join("".join(capsys.readouterr()).split())
    assert "other programs used 60% of the processor" in said
    assert list(folder.iterdir()) == []


def test_own_work_is_not_an_other_load(monkeypatch):
    figures = iter([(10.0, 5.0, 100.0), (30.0, 24.0, 120.0)])
    monkeypatch.setattr(measurements.OtherLoad, "_seconds", staticmethod(lambda: next(figures)))
    with measurements.OtherLoad() as other:
        pass
    assert other.share == pytest.approx(1 / 20)


@pytest.mark.slow
def test_the_work_of_own_processes_is_own():
    code = "while True: pass"
    before = measurements.OtherLoad._seconds()[1]
    busy = subprocess.Popen([sys.executable, "-c", code], env=dict(os.environ))
    try:
        until = time.monotonic() + 30
        while measurements.OtherLoad._seconds()[1] - before < 0.2 and time.monotonic() < until:
            time.sleep(0.05)
        mine = sum(os.times()[:2])
        assert measurements.OtherLoad._seconds()[1] > mine + 0.05
    finally:
        busy.kill()
        busy.wait()
