"""What to run when the command line does not say: the newest finished stage of the run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from laptune import manifest
from laptune.errors import MissingInput


def default_target(config: Any) -> Path:
    """Return the merged folder of the run, else its adapter; only finished ones count.

    Raises MissingInput naming the command that makes it.
    """
    for path in (config.paths.merged, config.paths.adapter):
        if manifest.is_complete(path):
            return path
    command = "python scripts/merge_lora_and_export_hf.py"
    if not config.paths.adapter.exists():
        command = "python train/train_sft.py"
    raise MissingInput(config.paths.merged, command)


def base_for(target: str | Path, config: Any) -> str | None:
    """Return the base of an adapter: the run's own when the adapter is the run's, else None."""
    is_own = Path(target).resolve() == config.paths.adapter.resolve()
    return config.model.base if is_own else None
