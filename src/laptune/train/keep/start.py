"""What a training may find in its folder, and what it makes of that before it starts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from laptune.core import manifest, outputs
from laptune.core.errors import UserError
from laptune.core.files import remove, remove_tree

LOCK_NAME = "run.lock"
CHECKPOINTS = "checkpoints"
METRICS = "metrics.jsonl"
# What a run adds to its folder besides the files in its manifest.
_ADDED = re.compile(
    rf"{re.escape(LOCK_NAME)}|{re.escape(METRICS)}|\.adapter\.\d+-\d+\.tmp/[^/]+|"
    rf"{CHECKPOINTS}/step-\d{{8}}(\.tmp|\.old)?/(manifest\.json|state\.json|\w+\.safetensors)"
).fullmatch
_NOTHING = re.compile("(?!)").fullmatch


def refuse_wrong_start(
    folder: Path,
    *,
    has_checkpoint: bool,
    is_resumed: bool,
    overwrite: bool,
    inputs: Iterable[Path] = (),
) -> None:
    """Raise UserError when `folder`, the options and the inputs do not fit; nothing is touched."""
    if is_resumed and overwrite:
        raise UserError("--resume and --overwrite contradict each other", hint="pass one of them")
    outputs.refuse_inputs(folder, inputs)
    refuse_foreign(folder)
    if overwrite:
        return
    if manifest.is_complete(folder):
        raise UserError(
            f"{folder} is finished", hint="pass --overwrite to train again, or change run.name"
        )
    if has_checkpoint and not is_resumed:
        raise UserError(
            f"{folder} holds an interrupted run",
            hint="pass --resume to continue it, or --overwrite to start again",
        )
    if is_resumed and not has_checkpoint:
        raise UserError(f"{folder} holds no checkpoint", hint="start anew, without --resume")


def refuse_foreign(folder: Path) -> None:
    """Raise UserError that names what no training wrote in `folder`."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise UserError(f"{folder} is a file", hint=outputs.MOVE_AWAY)
    made = outputs.recorded(folder / manifest.NAME)
    is_started = (folder / LOCK_NAME).is_file()
    if (made is None or made["stage"] == "train") and not (
        found := next(outputs.foreign(folder, _ADDED if made or is_started else _NOTHING), None)
    ):
        return
    raise UserError(
        f"{folder} holds {found or manifest.NAME}, which no training wrote there",
        hint="move it away, or choose another run.name",
    )


def empty(folder: Path) -> None:
    """Delete everything but the lock. UserError when something is not ours."""
    refuse_foreign(folder)
    # The manifest first: a folder that is half deleted must not look finished.
    remove(folder / manifest.NAME)
    for path in folder.iterdir():
        if path.name == LOCK_NAME:
            continue
        if path.is_dir():
            remove_tree(path)
        else:
            remove(path)
