"""One writer at a time: an operating-system lock on a file, with a note of who holds it.

The lock is the kernel's (``flock``, or ``msvcrt.locking`` on Windows), so it goes away with the
process that held it, however that process ended. The file's text (pid, host, time) only serves the
message: a note left by a dead process is recognised because nobody holds the lock under it.
Stdlib only, parseable by Python 3.8: setup takes it before anything is installed.
"""

from __future__ import annotations

import errno
import json
import os
import platform
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from io import FileIO
from pathlib import Path

from laptune.core.errors import UserError
from laptune.core.files import read_stored, retry

# msvcrt locks are mandatory: a locked byte cannot be read by others. Locking one far beyond the
# text keeps the note readable.
LOCKED_BYTE = 1 << 30
IS_WINDOWS = os.name == "nt"
# How a file system says that it knows no locks.
NO_LOCKS = (errno.ENOSYS, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP)


class Lock:
    """Context manager: holds the file ``path``, or raises UserError naming the process that does.

    ``what`` is in use then, and ``hint`` says what to do. ``keep`` leaves the emptied file.
    ``stale_pid`` is the pid in a note whose process died without removing it, else None.
    """

    def __init__(self, path: Path, what: object, hint: str, *, keep: bool = False) -> None:
        self.path, self.keep = Path(path), keep
        self.stale_pid: int | None = None
        self._what, self._hint = what, hint
        self._file: FileIO | None = None

    def __enter__(self) -> Lock:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        file = self._open()
        while file is None:
            file = self._open()
        note = read_stored(self.path)
        self.stale_pid = note.get("pid") if note.get("pid") != os.getpid() else None
        self._file = file
        self._write_note(file)
        return self

    def __exit__(self, *exception: object) -> None:
        if self._file is None:
            return
        self._file.truncate(0)
        if not self.keep and not IS_WINDOWS:  # while it is held: see _open
            self.path.unlink(missing_ok=True)
        _unlock(self._file)
        self._file.close()
        self._file = None
        if not self.keep and IS_WINDOWS:  # an open file cannot be removed there
            with suppress(OSError):
                self.path.unlink()

    def _open(self) -> FileIO | None:
        """The locked file; None when its holder removed it in between, so that it is nobody's."""
        # "a+b" creates the file and never cuts the note of a holder; unbuffered, so that a seek
        # moves the descriptor that msvcrt locks at.
        file = retry(lambda: self.path.open("a+b", buffering=0), self.path)
        if not _try_lock(file):
            file.close()
            holder = _describe(read_stored(self.path))
            raise UserError(f"{self._what} is in use by {holder}", self._hint)
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(file.fileno()), self.path.stat()):
                return file
        file.close()
        return None

    def _write_note(self, file: FileIO) -> None:
        note = {
            "pid": os.getpid(),
            "host": platform.node(),
            "since": f"{datetime.now():%Y-%m-%d %H:%M:%S}",
        }
        file.truncate(0)
        file.write(json.dumps(note).encode())


def beside(goal: Path, hint: str) -> Lock:
    """The lock of an output that is in the making, in a hidden file beside it."""
    return Lock(goal.with_name(f".{goal.name}.lock"), goal, hint)


def _describe(note: dict) -> str:
    if "pid" not in note:
        return "another process"
    return f"process {note['pid']} on {note.get('host', '?')} since {note.get('since', '?')}"


def _try_lock(file: FileIO) -> bool:
    """Take the lock without waiting; False if another open file has it."""
    if IS_WINDOWS:
        try:
            _lock_byte(file, "LK_NBLCK")
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:  # a network folder or a cluster's disk: run without
        if error.errno not in NO_LOCKS:
            raise
    return True


def _unlock(file: FileIO) -> None:
    if IS_WINDOWS:
        _lock_byte(file, "LK_UNLCK")
        return
    import fcntl

    with suppress(OSError):
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)


def _lock_byte(file: FileIO, mode: str) -> None:
    msvcrt = import_module("msvcrt")  # Windows' own
    file.seek(LOCKED_BYTE)
    msvcrt.locking(file.fileno(), getattr(msvcrt, mode), 1)
