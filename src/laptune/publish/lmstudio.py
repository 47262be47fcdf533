"""Put a GGUF where LM Studio finds it.

Its layout is ``<models>/<publisher>/<model>/<file>.gguf``; a file in the root is ignored without a
word.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from laptune.core import files, outputs, paths
from laptune.core.errors import UserError

STAGE = "install"  # in the ledger beside what we copied: --uninstall removes only that
_NAME = re.compile(r"[\w][\w .+-]{0,99}")
_SPARE_BYTES = 64 << 20  # left free on the disk after the copy


@dataclass(frozen=True, slots=True)
class Installed:
    """A copy in LM Studio's layout."""

    path: Path
    num_bytes: int
    sha256: str
    was_there: bool  # the same file stood there already


def check_name(name: str, option: str) -> str:
    """Return ``name`` when it is a safe folder name on every system; raises UserError."""
    if paths.is_device(name):
        raise UserError(f"{option} {name!r} is a reserved name on Windows", "choose another")
    if not _NAME.fullmatch(name) or name.endswith((".", " ")) or ".." in name:
        rule = "1-100 letters, digits, space . + - _, beginning with a letter or digit"
        raise UserError(f"{option} {name!r} is not a folder name", rule)
    return name


def place(gguf: Path, models: Path, publisher: str, model: str) -> Path:
    """Return where the file goes; raises UserError for unsafe names."""
    check_name(publisher, "--publisher")
    check_name(model, "--model-name")
    if gguf.suffix.lower() != ".gguf":
        raise UserError(f"{gguf}: LM Studio finds files by .gguf", "rename it")
    goal = models / publisher / model / gguf.name
    inside = goal.parent.resolve()
    if not inside.is_relative_to(models.resolve()):  # a link inside that leads elsewhere
        raise UserError(f"{inside} lies outside {models}", "remove the link, or rename")
    return goal


def install(gguf: Path, goal: Path, *, overwrite: bool = False) -> Installed:
    """Copy ``gguf`` to ``goal`` through a temporary name; verify what was written.

    Raises UserError when another file stands there, or the disk has no room for it.
    """
    digest, size = files.sha256_file(gguf), gguf.stat().st_size
    if goal.is_file() and files.sha256_file(goal) == digest:
        return Installed(goal, size, digest, was_there=True)  # not noted: others may have put it
    real = outputs.claim(goal, stage=STAGE, is_file=True, inputs=[gguf], overwrite=overwrite)
    made = _make_folders(goal.parent)
    free = shutil.disk_usage(goal.parent).free
    try:
        if free < size + _SPARE_BYTES:
            need = (size + _SPARE_BYTES) >> 20
            raise UserError(f"{goal.parent}: {free >> 20} MiB free, {need} needed", "make room")
        with outputs.making(real, stage=STAGE) as temporary:
            shutil.copyfile(gguf, temporary)
            if files.sha256_file(temporary) != digest:
                hint = "check the disk, try again"
                raise UserError(f"{goal}: the copy differs from the file", hint)
    except OSError as error:
        hint = getattr(error, "hint", "check the disk and permissions")
        raise UserError(f"{goal}: {error.strerror}", hint) from error
    finally:
        if not goal.is_file():
            _remove_empty(made)
    return Installed(goal, size, digest, was_there=False)


def uninstall(goal: Path) -> list[Path]:
    """Remove our copy and the folders that it leaves empty; return what went.

    Raises UserError when there is nothing, or the file is not the one that we copied.
    """
    if not goal.is_file():
        raise UserError(f"{goal}: nothing to remove", "check --publisher and --model-name")
    if not outputs.is_ours(goal, STAGE):
        raise UserError(f"{goal} was not copied by laptune, or has changed", "remove it by hand")
    removed, card = [goal], goal.parent / "README.md"
    others = {*outputs.ledger(goal.parent)} - {goal.name, card.name}
    if not others and outputs.is_ours(card, STAGE):
        removed.append(card)
    for path in removed:
        files.remove(path)
        outputs.forget(path)
    removed += _remove_empty([goal.parent, goal.parent.parent])
    return removed


def _make_folders(folder: Path) -> list[Path]:
    """Make ``folder``; return the folders that were not there, innermost first."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder}: {error.strerror}", "check permissions") from error
    return missing


def _remove_empty(folders: list[Path]) -> list[Path]:
    removed = []
    for folder in folders:
        try:
            folder.rmdir()
        except OSError:  # something else lies in it
            break
        removed.append(folder)
    return removed
