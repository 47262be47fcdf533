"""How the rows were asked that a model was trained on, so that it is asked the same way."""

from __future__ import annotations

from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.core.settings import DataSettings
from laptune.data import loading
from laptune.inference import terminal

NUM_ROWS = 100
MAX_SHOWN = 200  # characters


def rows_of(target: str | Path | None, config: Any) -> DataSettings:
    """Return ``asked_as`` of the data that ``target`` was trained on, where its manifest says it.

    Else that of ``config``: of the run's own model, a server, a base.
    """
    made = manifest.found(target).get("config") if target else None
    if made:
        with suppress(ValueError, KeyError):  # of another version's settings
            return asked_as(DataSettings.model_validate(made["data"]))
    return asked_as(config.data)


def asked_as(settings: DataSettings) -> DataSettings:
    """Return the settings with the format and the instruction of the training rows, if here."""
    if not Path(settings.path).is_file():  # a model may be asked where its training data is not
        return settings
    try:
        name = loading.format_of(settings.path, settings)
        settled = loading.settle(settings, settings.path, name)
    except UserError:
        return settings
    return settled.model_copy(update={"format": name or "auto"})


def system_of(settings: DataSettings) -> str:
    """Return the system text that the first rows share, whether theirs or the instruction; "" else.

    ``settings`` are as ``asked_as`` returns them.
    """
    said = "" if settings.instruction == "auto" else settings.instruction
    if not Path(settings.path).is_file():
        return said
    try:
        rows = islice(loading.Reader(settings.path, settings), NUM_ROWS)
        heads = [row.record.messages[0] for row in rows if row.record]
    except UserError:
        return said
    found = {head.content if head.role == "system" else "" for head in heads}
    return found.pop() if len(found) == 1 else said


def system_of_model(target: str | Path, config: Any) -> str:
    """Return ``system_of`` of a model whose manifest says what it was trained on; "" of others."""
    is_known = manifest.found(target).get("config")
    return system_of(rows_of(target, config)) if is_known else ""


def system_for(settings: DataSettings, *, is_batch: bool, is_quiet: bool) -> str:
    """Return ``system_of`` and say it; for rows of a file only where the reader does not add it."""
    is_added = is_batch and settings.instruction not in ("", "auto")
    system = "" if is_added else system_of(settings)
    if system and not is_batch:
        shown = system if len(system) <= MAX_SHOWN else f"{system[:MAX_SHOWN]}..."
        note = f"asked as the training rows are, with --system {shown!r}"
        terminal.note(note, is_quiet=is_quiet)
    elif not system and not is_added and not Path(settings.path).is_file():
        note = f"{settings.path} is not here: if its rows have a system text, pass it with --system"
        terminal.note(note, is_quiet=is_quiet)
    return system
