"""Paths that would not mean what they say on Windows. Stdlib only."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path

from laptune.core.errors import UserError

_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$")
_BAD_CHARACTERS = re.compile(r'[<>"|?*\x00-\x1f]')


def home() -> Path:
    """Return the person's folder; in a container that knows none, that of temporary files."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(tempfile.gettempdir())


def meant(path: str) -> str:
    """Return where a person who writes ``path`` wants something to be made, ``~`` spelled out.

    A shell reads ``~/x`` so, but not ``--out=~/x`` nor what stands in a file: a folder named ``~``
    would be made. Raises UserError for a variable, and for what ``check_path`` refuses.
    """
    check_path(path)
    if (spelled := os.path.expandvars(path)) != path:
        raise UserError(f"{path}: variables are not read here", f"write {spelled}")
    return os.path.expanduser(path)


def check_path(path: str | os.PathLike[str]) -> None:
    """Refuse, on Windows, a path that would not mean what it says. Raise UserError.

    Refused: UNC and device paths, drive-relative paths (``C:data``), alternate streams
    (``a.txt:b``), reserved names (``NUL``, ``aux.json``), names that end in a dot or space.
    """
    if sys.platform != "win32":
        return
    text = os.fspath(path)
    slashes = text.replace("/", "\\")
    if slashes.startswith("\\\\"):
        raise UserError(f"{text}: a network or device path", "use a folder on a local drive")
    drive, rest = slashes[:2], slashes[2:]
    if not re.fullmatch(r"[A-Za-z]:", drive):
        drive, rest = "", slashes
    if drive and not rest.startswith("\\"):
        raise UserError(
            f"{text}: relative to whatever folder is current on drive {drive}",
            f"write {drive}\\... or a path without a drive",
        )
    for name in rest.split("\\"):
        _check_name(text, name)


def is_device(name: str) -> bool:
    """Say whether a name means a device on Windows, as ``NUL`` and ``aux.json`` do."""
    return bool(_RESERVED.match(name))


def _check_name(text: str, name: str) -> None:
    if name in ("", ".", ".."):
        return
    if ":" in name:
        raise UserError(f"{text}: a colon would write a hidden stream", "leave the colon out")
    if is_device(name):
        raise UserError(f"{text}: {name!r} is a device name on Windows", "choose another name")
    if name[-1] in ". ":
        raise UserError(f"{text}: Windows drops the last character of {name!r}", "leave it out")
    if _BAD_CHARACTERS.search(name):
        raise UserError(f"{text}: {name!r} has a character that Windows refuses", "leave it out")
