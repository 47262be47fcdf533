"""Landlock: which files a process may read and write, where it has no root folder of its own.

It needs no rights. Sent as code to the launcher. Source: landlock(7), <linux/landlock.h>.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys

MIN_ABI = 3  # earlier ones do not cover truncation
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on every architecture
_VERSION, _PATH_BENEATH = 1, 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE = 1, 2, 4, 8, 1 << 14
_ALL = (1 << 15) - 1
READ = _EXECUTE | _READ_FILE | _READ_DIR
LIST = _READ_DIR
DEVICE = _READ_FILE | _WRITE_FILE


def is_available() -> bool:
    """Whether the kernel has Landlock with all that is needed."""
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.syscall(_CREATE_RULESET, None, 0, _VERSION) >= MIN_ABI


def restrict(readable: list[str], listable: list[str], devices: list[str], folder: str) -> None:
    """Leave this process ``readable`` to read, and ``folder`` alone to write. Raises OSError."""
    attributes = struct.pack("Q", _ALL)
    ruleset = _call(_CREATE_RULESET, attributes, len(attributes), 0)
    rules = [(path, READ) for path in readable] + [(path, LIST) for path in listable]
    rules += [(path, DEVICE) for path in devices] + [(folder, _ALL)]
    for path, access in rules:
        try:
            parent = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:  # not there, so nothing to allow
            continue
        if not os.path.isdir(path):
            access &= _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
        _call(_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("=Qi", access, parent), 0)
        os.close(parent)
    _call(_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)


def _call(number: int, *arguments: object) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(number, *arguments)
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"landlock: {os.strerror(code)}")
    return result
