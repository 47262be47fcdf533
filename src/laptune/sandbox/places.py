"""What a program may read besides its own folder: the interpreter and the system's libraries.

Never what could hold a reference solution: installed packages, this checkout, the folder that the
evaluation was started in, wherever they lie.
"""

from __future__ import annotations

import functools
import os
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")
_SYSTEM = (
    "/lib",
    "/lib32",
    "/lib64",
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/usr/share/zoneinfo",
    "/nix/store",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/etc/mime.types",
)
_PACKAGES = ("site-packages", "dist-packages")


@dataclass(frozen=True, slots=True)
class Places:
    """``visible`` paths but for the ``hidden`` folders in them.

    ``readable`` and ``listable`` say the same without exceptions: files and folders to read, and
    folders whose entries may be listed.
    """

    visible: tuple[str, ...]
    hidden: tuple[str, ...]
    readable: tuple[str, ...]
    listable: tuple[str, ...]


def interpreter() -> str:
    """The Python that runs children."""
    # The venv's python.exe on Windows starts the real one as a child outside our job.
    return os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable)


@functools.cache
def places() -> Places:
    """Find the places of this machine, once."""
    prefixes = (os.path.realpath(p) for p in (sys.base_prefix, sys.base_exec_prefix))
    libraries = [f"{prefix}/{name}" for prefix in prefixes for name in ("lib", "lib64")]
    visible = [p for p in dict.fromkeys((*_SYSTEM, *libraries, interpreter())) if os.path.exists(p)]
    roots = list(dict.fromkeys(os.path.realpath(path) for path in visible))
    hidden = sorted(_hidden_in(roots))
    readable, listable = [], []
    for root in roots:
        _expand(root, hidden, readable, listable)
    return Places(tuple(visible), tuple(hidden), tuple(readable), tuple(listable))


def _hidden_in(roots: list[str]) -> set[str]:
    found = {str(p) for root in roots for name in _PACKAGES for p in Path(root).glob(f"*/{name}")}
    found |= {f"{root}/{name}" for root in roots for name in _PACKAGES}
    checkout = Path(__file__).resolve().parents[3]
    others = {os.path.realpath(path or ".") for path in (*sys.path, str(checkout), os.getcwd())}
    library = os.path.realpath(sysconfig.get_path("stdlib"))
    found |= {p for p in others if not (_is_in(p, library) or _is_in(library, p))}
    return {
        path
        for path in found
        if os.path.isdir(path) and any(_is_in(path, root) and path != root for root in roots)
    }


def _expand(path: str, hidden: list[str], readable: list[str], listable: list[str]) -> None:
    if path in hidden:
        return
    if not any(_is_in(each, path) for each in hidden):
        readable.append(path)
        return
    listable.append(path)
    for entry in sorted(os.scandir(path), key=lambda entry: entry.name):
        if not entry.is_symlink():  # what it points to is allowed, or not, under its own name
            _expand(entry.path, hidden, readable, listable)


def _is_in(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")
