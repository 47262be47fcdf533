"""Write files so that a crash, a full disk or a virus scanner never leaves half of one."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from laptune.core.errors import UserError

_RETRY_WINERRORS = {5, 32, 33}  # access denied, sharing violation, lock violation


def sha256_file(path: str | Path) -> str:
    """Return the SHA-256 of a file's bytes as hex."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_text_atomic(path: str | Path, text: str) -> None:
    """Write UTF-8 text with LF line ends through a temporary file and a rename."""
    path = Path(path)
    temporary = temporary_name(path)
    temporary.parent.mkdir(parents=True, exist_ok=True)
    try:
        with open(temporary, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        replace_with_retry(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def write_json(path: str | Path, value: Any) -> None:
    """Write a JSON file atomically, indented, in UTF-8."""
    write_text_atomic(path, json.dumps(value, indent=2, ensure_ascii=False, default=str) + "\n")


def read_object(path: str | Path) -> dict[str, Any]:
    """A JSON object from a file, {} when there is none. UserError when it is broken."""
    try:
        content = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        reason = str(error).splitlines()[0][:120]
        raise UserError(f"{path}: cannot be read as JSON ({reason})", "fetch it again") from None
    if not isinstance(content, dict):
        raise UserError(f"{path}: holds no JSON object", "fetch it again")
    return content


def replace_with_retry(source: str | Path, goal: str | Path, *, tries: int = 10) -> None:
    """``os.replace`` that waits out a virus scanner or indexer (winerror 5, 32, 33)."""
    for attempt in range(tries):
        try:
            os.replace(source, goal)
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _RETRY_WINERRORS or attempt == tries - 1:
                raise
            time.sleep(0.05 * 2**attempt)


def sync_file(path: str | Path) -> None:
    """Flush a file to the disk."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def sync_tree(folder: Path) -> None:
    """Flush every file below ``folder``, and the folder itself where the system can."""
    for path in folder.rglob("*"):
        if path.is_file():
            sync_file(path)
    with suppress(OSError, AttributeError):  # Windows cannot open a folder
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove_stale_temporaries(goal: Path) -> None:
    """Delete what killed processes left of their work on ``goal``: up to a whole model each."""
    import psutil

    pattern = re.compile(rf"\.{re.escape(goal.name)}\.(\d+)-\d+\.tmp")
    for path in goal.parent.iterdir() if goal.parent.is_dir() else ():
        match = pattern.fullmatch(path.name)
        if match and not psutil.pid_exists(int(match[1])):
            shutil.rmtree(path, ignore_errors=True)
            with suppress(OSError):
                path.unlink(missing_ok=True)


def temporary_name(goal: Path) -> Path:
    """Return a hidden sibling of ``goal`` that no other process uses."""
    return goal.with_name(f".{goal.name}.{os.getpid()}-{time.monotonic_ns() % 10**9}.tmp")
