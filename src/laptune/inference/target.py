"""What to run when the command line does not say: the newest finished stage of the run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from laptune.core import commands, manifest
from laptune.core.errors import MissingInput
from laptune.model import source


def default_target(config: Any, same_run: str) -> Path:
    """Return the merged folder of the run, else its adapter; only finished ones count.

    Raises MissingInput naming the command that makes it, with the options ``same_run``.
    """
    for path in (config.paths.merged, config.paths.adapter):
        if manifest.is_complete(path):
            return path
    script = "scripts/merge_lora_and_export_hf.py"
    if not config.paths.adapter.exists():
        script = "train/train_sft.py"
    raise MissingInput(config.paths.merged, commands.python(script, same_run))


def base_for(target: str | Path, config: Any) -> Path | None:
    """Return the folder of the run's base when ``target`` is the run's own adapter, else None.

    Full fine-tuning leaves a whole model in the adapter's place: that needs no base.
    """
    adapter = config.paths.adapter
    if Path(target).resolve() != adapter.resolve():
        return None
    if not (adapter / "adapter_config.json").is_file():
        return None
    return source.resolve_config(config).folder
