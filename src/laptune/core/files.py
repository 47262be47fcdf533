"""Write files so that a crash, a full disk or a virus scanner never leaves half of one."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

from laptune.core.errors import UserError

_RETRY_WINERRORS = {5, 32, 33, 1224}  # access denied, shared, locked, mapped
# A file in the making, as ``temporary_name`` calls it and the base's import does.
_TEMPORARY = re.compile(r"(?<![^/\\])\.([^/\\]+)\.\d+(?:-\d+)?\.tmp(?=[/\\.]|$)")


def sha256_file(path: str | Path) -> str:
    """Return the SHA-256 of a file's bytes as hex."""
    with retry(lambda: open(path, "rb"), path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


_known: dict[tuple[int, ...], str] = {}


def known_sha256(path: str | Path) -> str:
    """``sha256_file``, once for each file as it is: device, inode, size and time of change."""
    state = os.stat(path)
    key = (state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns)
    if key not in _known:
        found = sha256_file(path)
        if time.time_ns() - state.st_mtime_ns < 10**8:  # a change now might not move the time
            return found
        _known[key] = found
    return _known[key]


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
    write_text_atomic(path, json_text(value))


def read_object(path: str | Path) -> dict[str, Any]:
    """A JSON object from a file, {} when there is none. UserError when it is broken."""
    try:
        content = json.loads(read_text(path, "utf-8-sig"))
    except FileNotFoundError:
        return {}
    except HeldOpen:
        raise
    except (OSError, ValueError, RecursionError) as error:
        reason = str(error).splitlines()[0][:120]
        raise UserError(f"{path}: cannot be read as JSON ({reason})", "fetch it again") from None
    if not isinstance(content, dict):
        raise UserError(f"{path}: holds no JSON object", "fetch it again")
    return content


def fetch_hint(head: bytes) -> str:
    """What to do about a model's file that begins with ``head`` and is no such file."""
    if head.startswith(b"version http"):
        return "it is a Git LFS pointer: run `git lfs pull` where it was cloned"
    if head.lstrip()[:1] == b"<":
        return "it is a web page: download the file itself"
    return "download it again, or check the path"


def read_stored(path: str | Path) -> dict[str, Any]:
    """``read_object`` of a file that may be missed: {} when it is broken as well."""
    try:
        return read_object(path)
    except UserError:
        return {}


def json_text(value: Any) -> str:
    """``value`` as indented JSON with a newline at its end."""
    return json.dumps(value, indent=2, ensure_ascii=False, default=str) + "\n"


class HeldOpen(PermissionError):
    """Another program has the file open (Windows); ``hint`` says what to do about it."""

    hint = "eject or close it there, then run this again"


class ReadOnly(PermissionError):
    """The file's own attribute forbids it (Windows): waiting does not help."""

    hint = "clear that in its Properties (or: attrib -R), or write to another place"


def retry(action: Callable[[], Any], goal: str | Path, *, tries: int = 9) -> Any:
    """Call ``action`` until a virus scanner, an indexer or a loaded model lets go of ``goal``.

    Waits 13 s at most. Raises HeldOpen, which names ``goal``, when another program keeps it open,
    and ReadOnly at once; a refusal of any other kind is raised as it is.
    """
    pauses_s = [0.05 * 2**n for n in range(tries - 1)]
    try:
        return again(action, pauses_s, _is_held)
    except OSError as error:
        if isinstance(error, PermissionError) and (path := _read_only(error)):
            raise ReadOnly(error.errno, "is read-only", path) from error
        if not _is_held(error):
            raise
        raise HeldOpen(error.errno, "is open in another program", str(goal)) from error


def again(
    action: Callable[[], Any],
    pauses_s: Sequence[float],
    is_passing: Callable[[Any], bool],
    tell: Callable[[], None] = lambda: None,
) -> Any:
    """Call ``action``, and after each error that ``is_passing`` again, once a pause at most.

    ``tell`` is called before each pause. The last error, or one that is not passing, is raised.
    """
    for pause_s in pauses_s:
        try:
            return action()
        except Exception as error:
            if not is_passing(error):
                raise
        tell()
        time.sleep(pause_s)
    return action()


def _read_only(error: OSError) -> str:
    """The file that the error is about if it is marked as read-only, else ""."""
    path = error.filename2 or error.filename
    try:
        marks = os.stat(path).st_file_attributes if path else 0  # type: ignore[attr-defined]
    except (OSError, AttributeError):  # it is gone, or this is not Windows
        return ""
    is_marked = marks & stat.FILE_ATTRIBUTE_READONLY and not marks & stat.FILE_ATTRIBUTE_DIRECTORY
    return str(path) if is_marked else ""


def _is_held(error: Exception) -> bool:
    if not isinstance(error, OSError):
        return False
    if isinstance(error, PermissionError) and _read_only(error):
        return False
    number = getattr(error, "winerror", None)
    if number is None:  # Python's own open() tells only the C library's number
        is_folder = os.path.isdir(error.filename or "")  # which is refused as well
        return os.name == "nt" and error.errno == errno.EACCES and not is_folder
    return number in _RETRY_WINERRORS


def replace_with_retry(source: str | Path, goal: str | Path) -> None:
    """``os.replace`` that waits for whoever has ``goal`` open."""
    retry(lambda: os.replace(source, goal), goal)


def remove_tree(folder: str | Path, *, must: bool = True) -> None:
    """``shutil.rmtree`` that waits for whoever has a file of it open.

    Without ``must`` it waits a second at most, and what cannot be removed stays for the next time.
    """
    if not Path(folder).exists():
        return
    try:
        retry(lambda: shutil.rmtree(folder), folder, tries=9 if must else 5)
    except OSError:
        if must:
            raise


def remove(path: str | Path) -> None:
    """Delete a file, which may be gone already, once whoever has it open lets go of it."""
    retry(lambda: Path(path).unlink(missing_ok=True), path)


def read_text(path: str | Path, encoding: str = "utf-8") -> str:
    """``Path.read_text`` that waits for whoever has the file for itself."""
    return retry(lambda: Path(path).read_text(encoding=encoding), path)


def open_to_append(path: str | Path) -> TextIO:
    """Open a UTF-8 text file to append to; a scanner that looks at a new one is waited for."""
    return retry(lambda: open(path, "a", encoding="utf-8", newline="\n"), path)


def sync_file(path: str | Path) -> None:
    """Flush a file to the disk."""

    def flush() -> None:
        with open(path, "rb+") as file:
            os.fsync(file.fileno())

    retry(flush, path)


def sync_tree(folder: Path) -> None:
    """Flush every file below ``folder``, and the folder itself where the system can."""
    for path in folder.rglob("*"):
        if path.is_file():
            sync_file(path)
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Flush a rename to the disk; Windows cannot open folders and needs no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP):  # of network folders
            raise
    finally:
        os.close(handle)


def stale_temporaries(goal: Path) -> Iterator[Path]:
    """Yield what killed processes left of their work on ``goal``: up to a whole model each."""
    pattern = re.compile(rf"\.{re.escape(goal.name)}\.(\d+)-\d+\.tmp")
    for path in sorted(goal.parent.iterdir()) if goal.parent.is_dir() else ():
        match = pattern.fullmatch(path.name)
        if match and not is_alive(int(match[1])):
            yield path


def is_alive(pid: int) -> bool:
    """Say whether a process has this number; one that none can have is taken for alive."""
    import psutil

    try:
        return psutil.pid_exists(pid)
    except OverflowError:
        return True


def temporary_name(goal: Path) -> Path:
    """Return a hidden sibling of ``goal`` that no other process uses."""
    return goal.with_name(f".{goal.name}.{os.getpid()}-{time.monotonic_ns() % 10**9}.tmp")


def goal_of(path: str) -> str:
    """Return a path as a person knows it: with what files in the making are to become."""
    return _TEMPORARY.sub(r"\1", path)
