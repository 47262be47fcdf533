"""One writer, and a dead one's note does not count."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
import types
from pathlib import Path

import pytest

from laptune.core import lock
from laptune.core.errors import UserError
from laptune.core.lock import Lock

SRC = Path(lock.__file__).resolve().parents[2]
HOLD = """
import os, sys, time; sys.path.insert(0, sys.argv[1])
from pathlib import Path
from laptune.core.lock import Lock
with Lock(Path(sys.argv[2], "run.lock"), "the run", "wait"):
    print(os.getpid(), flush=True); time.sleep(60)
"""


def hold(folder: Path, **options) -> Lock:
    return Lock(folder / "run.lock", "the run", "wait", **options)


@pytest.fixture
def holder(tmp_path):
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(SRC), str(tmp_path)],
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    child.number = int(child.stdout.readline())  # child.pid may be that of a venv's launcher
    yield child
    child.kill()
    child.wait()


def test_a_second_run_is_refused_with_the_first_ones_pid(holder, tmp_path):
    with pytest.raises(UserError, match=f"in use by process {holder.number} .* -> wait"):
        hold(tmp_path).__enter__()


def test_a_killed_holder_leaves_no_lock_and_is_reported(holder, tmp_path):
    holder.kill()
    holder.wait()
    with hold(tmp_path) as held:
        assert held.stale_pid == holder.number


def test_a_released_lock_can_be_taken_again(tmp_path):
    for _ in range(2):
        with hold(tmp_path) as held:
            assert held.stale_pid is None


def test_the_same_process_cannot_hold_it_twice(tmp_path):
    with hold(tmp_path), pytest.raises(UserError, match="in use"):
        hold(tmp_path).__enter__()


def test_a_note_that_is_not_json_is_not_a_holder(tmp_path):
    (tmp_path / "run.lock").write_text("???", encoding="utf-8")
    with hold(tmp_path) as held:
        assert held.stale_pid is None


def test_windows_locks_a_byte_beyond_the_note(tmp_path, monkeypatch):
    calls = []

    def locking(descriptor, mode, num_bytes):
        import os

        calls.append((mode, num_bytes, os.lseek(descriptor, 0, os.SEEK_CUR)))

    fake = types.SimpleNamespace(locking=locking, LK_NBLCK=2, LK_UNLCK=0)
    monkeypatch.setitem(sys.modules, "msvcrt", fake)
    monkeypatch.setattr(lock, "IS_WINDOWS", True)
    with hold(tmp_path):
        assert json.loads((tmp_path / "run.lock").read_text("utf-8"))["pid"] > 0
    assert calls == [(2, 1, lock.LOCKED_BYTE), (0, 1, lock.LOCKED_BYTE)]


def test_windows_refusal_is_a_held_lock(tmp_path, monkeypatch):
    def locking(*arguments):
        raise PermissionError(13, "Permission denied")

    fake = types.SimpleNamespace(locking=locking, LK_NBLCK=2, LK_UNLCK=0)
    monkeypatch.setitem(sys.modules, "msvcrt", fake)
    monkeypatch.setattr(lock, "IS_WINDOWS", True)
    (tmp_path / "run.lock").write_text('{"pid": 77}', encoding="utf-8")
    with pytest.raises(UserError, match="process 77"):
        hold(tmp_path).__enter__()


@pytest.mark.parametrize("keep", [False, True])
def test_the_file_goes_unless_it_is_kept(tmp_path, keep):
    with hold(tmp_path, keep=keep):
        pass
    assert (tmp_path / "run.lock").exists() == keep


@pytest.mark.skipif(lock.IS_WINDOWS, reason="an open file cannot be removed there")
def test_a_file_that_was_removed_by_its_holder_is_not_the_lock(tmp_path):
    waiting = hold(tmp_path)
    real = lock._try_lock
    opened = []

    def slow(file):
        if not opened:  # between our open and our lock, the holder ends and removes the file
            opened.append(file)
            (tmp_path / "run.lock").unlink()
        return real(file)

    lock._try_lock = slow
    try:
        with waiting, pytest.raises(UserError, match="in use"):
            hold(tmp_path).__enter__()
    finally:
        lock._try_lock = real


@pytest.mark.skipif(lock.IS_WINDOWS, reason="flock")
def test_a_disk_that_knows_no_locks_keeps_nobody_from_working(tmp_path, monkeypatch):
    def unknown(*words):  # as Lustre mounted without flock has it
        raise OSError(errno.ENOSYS, "Function not implemented")

    monkeypatch.setattr("fcntl.flock", unknown)
    with hold(tmp_path):
        assert (tmp_path / "run.lock").exists()
    assert not (tmp_path / "run.lock").exists()
