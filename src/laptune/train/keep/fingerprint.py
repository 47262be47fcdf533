"""What a run was started from, so that a resumed one cannot quietly use something else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from laptune.core.config import flat
from laptune.core.errors import UserError
from laptune.model.adapter import base_files

if TYPE_CHECKING:
    from laptune.core.settings import Config
    from laptune.text.records import Record

# Keys that may differ between the two halves of a run: where things lie (contents are hashed), and
# how often to save. Sections that only later stages read are left out altogether.
FREE_KEYS = {
    "run.artifacts_dir",
    "model.base",
    "model.revision",
    "data.path",
    "data.validation_path",
    "data.test_path",
    "train.save_every_steps",
    "train.save_every_minutes",
    "train.keep_checkpoints",
    "train.early_stopping_patience",
}
SECTIONS = ("run", "model", "data", "train", "compute")


def take(config: Config, records: Sequence[Record], base: Path) -> dict[str, Any]:
    """Hashes of the records and the base's files, and every key that shapes the run, dotted."""
    rows = [[record.id, [turn.to_dict() for turn in record.messages]] for record in records]
    sections = {name: config.model_dump()[name] for name in SECTIONS}
    keys = {key: value for key, value in flat(sections) if key not in FREE_KEYS}
    return {
        "data": hashlib.sha256(json.dumps(rows).encode()).hexdigest(),
        **dict(flat({"base": base_files(base)})),
        **json.loads(json.dumps(keys, default=str)),
    }


def refuse_changes(old: Mapping[str, Any], new: Mapping[str, Any], *, go_on: bool) -> list[str]:
    """Lines that name what differs; UserError instead, unless `go_on` or only compute.* differs.

    Threads, workers and dtype change the last bits of sums, not the recipe: those are only
    named.
    """
    changes = {
        key: f"{key} was {_short(old.get(key))}, is {_short(new.get(key))}"
        for key in sorted({*old, *new})
        if old.get(key) != new.get(key)
    }
    grave = [line for key, line in changes.items() if not key.startswith("compute.")]
    if grave and not go_on:
        raise UserError(
            "the interrupted run was made from something else: " + "; ".join(grave),
            hint="put it back, or add --resume-anyway to resume with the change",
        )
    return [f"{line}; the result will not be the same to the bit" for line in changes.values()]


def _short(value: Any) -> str:
    text = json.dumps(value)
    return f"{text[1:9]}..." if isinstance(value, str) and len(value) == 64 else text
