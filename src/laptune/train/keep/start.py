"""What a training may find in its folder, and what it makes of that before it starts."""

from __future__ import annotations

import shutil
from pathlib import Path

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.train.keep.lock import LOCK_NAME

CHECKPOINTS = "checkpoints"
METRICS = "metrics.jsonl"
# What a run leaves that was interrupted before its first checkpoint.
OURS = {LOCK_NAME, CHECKPOINTS, METRICS}


def refuse_wrong_start(
    folder: Path, *, has_checkpoint: bool, is_resumed: bool, overwrite: bool
) -> None:
    """Raise UserError when `folder` and the options do not fit; nothing is touched."""
    if is_resumed and overwrite:
        raise UserError("--resume and --overwrite contradict each other", cure="pass one of them")
    if overwrite:
        return
    if manifest.is_complete(folder):
        raise UserError(
            f"{folder} is finished", cure="pass --overwrite to train again, or change run.name"
        )
    if has_checkpoint and not is_resumed:
        raise UserError(
            f"{folder} holds an interrupted run",
            cure="pass --resume to go on with it, or --overwrite to start anew",
        )
    if is_resumed and not has_checkpoint:
        raise UserError(f"{folder} holds no checkpoint", cure="start anew, without --resume")
    there = folder.iterdir() if folder.is_dir() else ()
    foreign = sorted(path.name for path in there if path.name not in OURS)
    if foreign and not is_resumed:
        raise UserError(
            f"{folder} holds {foreign[0]}, which no training wrote there",
            cure="move it away, choose another run.name, or pass --overwrite to delete it",
        )


def empty(folder: Path) -> None:
    """Delete everything but the lock."""
    # The manifest first: a folder that is half deleted must not look finished.
    (folder / manifest.NAME).unlink(missing_ok=True)
    for path in folder.iterdir():
        if path.name == LOCK_NAME:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
