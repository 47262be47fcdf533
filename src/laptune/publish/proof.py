"""Whether a GGUF was compared with the model that it came from, and passed."""

from __future__ import annotations

from pathlib import Path

from laptune.core import files, outputs
from laptune.core.errors import UserError


def path_of(gguf: Path) -> Path:
    """Return where the proof of a GGUF lies."""
    return gguf.with_name(gguf.name + ".verify.json")


def is_of(gguf: Path) -> bool:
    """Say whether the proof beside ``gguf`` is of these bytes. UserError when it was changed."""
    outputs.refuse_changed(path_of(gguf))
    return files.read_stored(path_of(gguf)).get("sha256") == files.known_sha256(gguf)


def require(gguf: Path, make_it: str, *, way_around: str = "") -> None:
    """Raise UserError unless ``gguf`` passed its checks as it is now.

    ``make_it`` is the command that makes the proof; ``way_around`` an option that does without.
    """
    if not is_of(gguf):
        hint = f"run {make_it}" + (f", or pass {way_around}" if way_around else "")
        raise UserError(f"{gguf} has no proof of its own beside it", hint)
    found = files.read_stored(path_of(gguf))
    if not found.get("passed"):
        bad = [check["name"] for check in found.get("checks", []) if check.get("status") == "fail"]
        hint = "convert again" + (f"; {way_around} takes it all the same" if way_around else "")
        raise UserError(f"{gguf} failed its checks: {', '.join(bad) or 'see the report'}", hint)
