"""One run folder, one writer: an operating-system lock with a note of who holds it.

The lock itself is the kernel's (``flock``, or ``msvcrt.locking`` on Windows), so it goes away with
the process that held it, however that process ended. The file's text (pid, host, time) only serves
the message: a note left by a dead process is recognised because nobody holds the lock under it.
"""

from __future__ import annotations

import json
import os
import platform
from datetime import datetime
from io import FileIO
from pathlib import Path

from laptune.core.errors import UserError

LOCK_NAME = "run.lock"
# msvcrt locks are mandatory: a locked byte cannot be read by others. Locking one far beyond the
# text keeps the note readable.
LOCKED_BYTE = 1 << 30
IS_WINDOWS = os.name == "nt"


class RunLock:
    """Context manager: holds `folder`/run.lock, or raises UserError naming the process that does.

    `.stale_pid` is the pid in a note whose process died without removing it, else None.
    """

    def __init__(self, folder: Path) -> None:
        self.path = Path(folder) / LOCK_NAME
        self.stale_pid: int | None = None
        self._file: FileIO | None = None

    def __enter__(self) -> RunLock:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        # "a+b" creates the file and never cuts the note of a holder; unbuffered, so that a seek
        # moves the descriptor that msvcrt locks at.
        file = self.path.open("a+b", buffering=0)
        if not _try_lock(file):
            file.close()
            raise UserError(
                f"{self.path.parent} is in use by {_describe(self._read_note())}",
                cure="wait for that run to end, or choose another run.name",
            )
        note = self._read_note()
        self.stale_pid = note.get("pid") if note.get("pid") != os.getpid() else None
        self._file = file
        self._write_note()
        return self

    def __exit__(self, *exception: object) -> None:
        if self._file is None:
            return
        # The note goes, the file stays: removing it would let a third process lock a new file of
        # the same name while a second still waits on this one.
        self._file.truncate(0)
        _unlock(self._file)
        self._file.close()
        self._file = None

    def _read_note(self) -> dict:
        try:
            note = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return note if isinstance(note, dict) else {}

    def _write_note(self) -> None:
        note = {
            "pid": os.getpid(),
            "host": platform.node(),
            "since": f"{datetime.now():%Y-%m-%d %H:%M:%S}",
        }
        self._file.truncate(0)
        self._file.write(json.dumps(note).encode())


def _describe(note: dict) -> str:
    if "pid" not in note:
        return "another process"
    return f"process {note['pid']} on {note.get('host', '?')} since {note.get('since', '?')}"


def _try_lock(file: FileIO) -> bool:
    """Take the lock without waiting; False if another open file has it."""
    if IS_WINDOWS:
        import msvcrt

        file.seek(LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _unlock(file: FileIO) -> None:
    if IS_WINDOWS:
        import msvcrt

        file.seek(LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
        return
    import fcntl

    fcntl.flock(file.fileno(), fcntl.LOCK_UN)
