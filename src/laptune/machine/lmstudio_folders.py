"""Where LM Studio keeps its models on this machine.

The home folder may be moved (``~/.lmstudio-home-pointer``), and so may the models folder
(``downloadsFolder`` in its ``settings.json``).
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from laptune.core import paths
from laptune.core.errors import UserError
from laptune.core.files import read_stored


def homes() -> list[Path]:
    """Return LM Studio's own folders that exist, the one it points to first."""
    user, found = paths.home(), []
    pointer = user / ".lmstudio-home-pointer"
    with suppress(OSError, UnicodeDecodeError):  # without a pointer: the usual places
        found.append(Path(pointer.read_text(encoding="utf-8-sig").strip()))
    found += [user / ".lmstudio", user / ".cache" / "lm-studio"]
    return [path for path in dict.fromkeys(found) if path.is_absolute() and path.is_dir()]


def models_folders() -> list[Path]:
    """Return the models folders that exist, the one in use first; [] without LM Studio."""
    folders = []
    for root in homes():
        folders += [moved_folder(root), root / "models"]
    return [path for path in dict.fromkeys(folders) if path and path.is_dir()]


def target_folder(models: str | Path | None = None) -> Path:
    """Return the models folder to copy into, which may have to be made yet.

    Raises UserError when LM Studio has never run here, or ``models`` is not a folder.
    """
    if models is not None:
        folder = Path(models)
        if not folder.is_dir():
            raise UserError(f"{folder}: no such folder", "see My Models in LM Studio for its place")
        return folder
    found = homes()
    if not found:
        raise UserError(
            "LM Studio has no folder here (~/.lmstudio)",
            "install and start LM Studio once, or name its models folder with --models-dir",
        )
    existing = models_folders()
    moved = moved_folder(found[0])
    if moved and moved not in existing:
        raise UserError(
            f"LM Studio's models folder {moved} is not there (a disk that is not mounted?)",
            "mount it, or name another with --models-dir",
        )
    return existing[0] if existing else found[0] / "models"


def moved_folder(root: Path) -> Path | None:
    """The models folder that LM Studio's settings name, or None."""
    folder = read_stored(root / "settings.json").get("downloadsFolder")
    return Path(folder) if isinstance(folder, str) and Path(folder).is_absolute() else None
