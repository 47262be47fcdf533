"""The run's merged model as a GGUF of each asked type, converted where it is missing or stale."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from laptune.core import manifest, pipeline
from laptune.core.errors import UserError
from laptune.core.settings import OUTTYPES
from laptune.export import convert


def convert_all(config: Any, types: Sequence[str]) -> dict[str, Path]:
    """Return type -> file, in the order asked. Raises UserError for an unknown type."""
    wanted = list(dict.fromkeys(kind.lower() for kind in types))
    for kind in wanted:
        if kind not in OUTTYPES:
            raise UserError(f"--types {kind}: unknown", f"choose from {', '.join(OUTTYPES)}")
    return {kind: _converted(config, kind) for kind in wanted}


def path_of(config: Any, kind: str) -> Path:
    """Where the file of a type lies: the run's own GGUF where that has the type."""
    own = config.paths.gguf
    if kind == config.export.outtype:
        return own
    return own.with_name(f"{own.stem}-{kind}.gguf")


def _converted(config: Any, kind: str) -> Path:
    goal, merged = path_of(config, kind), config.paths.merged
    if manifest.is_complete(goal) and not pipeline.stale_inputs(goal, config):
        return goal
    job = convert.prepare(
        merged,
        outtype=kind,
        name=config.export.model_name or config.run.name,
        author=config.export.author,
    )
    # What is there is a file of this run that no longer follows from its merged model.
    return convert.write(job, goal, config=config, overwrite=True)
