"""The temporary folder of one program: made, removed whatever is in it, swept after a kill."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import stat
import tempfile
import time
from pathlib import Path

from laptune.core.files import is_alive

_PREFIX = "laptune-run"
_NAME = re.compile(rf"{_PREFIX}-(\d+)-(\d+)-\w+")
_FOREIGN_AGE_S = 86_400.0


def make() -> str:
    """Make a folder whose name says which process it belongs to."""
    return tempfile.mkdtemp(prefix=f"{_PREFIX}-{_space()}-{os.getpid()}-")


def remove(folder: str) -> None:
    """Remove a folder, however deep it is and whatever rights its entries have.

    A folder found inside is moved to the top before it is looked into, so that no path gets long
    and nothing recurses. What another process still holds is left to the next sweep.
    """
    waiting, marker, number = [folder], secrets.token_hex(4), 0
    while waiting:
        path = waiting.pop()
        with contextlib.suppress(OSError):
            os.chmod(path, 0o700)
        for entry in _entries(path):
            if not entry.is_dir(follow_symlinks=False):
                _unlink(entry.path)
                continue
            number += 1
            target = os.path.join(folder, f".{marker}-{number}")
            with contextlib.suppress(OSError):
                os.chmod(entry.path, 0o700)  # a folder that moves is written to
                os.replace(entry.path, target)
                waiting.append(target)
        if path != folder:
            with contextlib.suppress(OSError):
                os.rmdir(path)
    with contextlib.suppress(OSError):
        os.rmdir(folder)


def sweep() -> None:
    """Remove the folders that killed runs left; those of a living process stay."""
    for path in Path(tempfile.gettempdir()).glob(f"{_PREFIX}-*"):
        if (match := _NAME.fullmatch(path.name)) and _is_left_over(path, match):
            remove(str(path))


def _is_left_over(path: Path, match: re.Match[str]) -> bool:
    try:
        status = path.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(status.st_mode):
        return False
    if int(match[1]) == _space():
        return not is_alive(int(match[2]))
    return time.time() - status.st_mtime > _FOREIGN_AGE_S  # another container's process numbers


def _space() -> int:
    """The namespace that our process number counts in; 0 where there is but one."""
    try:
        return os.stat("/proc/self/ns/pid").st_ino
    except OSError:
        return 0


def _entries(path: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(path) as entries:
            return list(entries)
    except OSError:
        return []


def _unlink(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        with contextlib.suppress(OSError):  # Windows does not remove what is read-only
            os.chmod(path, 0o600)
            os.unlink(path)
