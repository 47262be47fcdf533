"""A small grid of settings: which cells it has, and which of them is best on validation."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from laptune.core import config as configs
from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.core.settings import Config
from laptune.experiments.cells import Bench, Cell, setting

MAX_CELLS = 64
VALIDATION_FRACTION = 0.1  # held out where the configuration holds out none
_UNFIT = ("train.engine", "train.report_to", "train.save_every", "train.keep_checkpoints")


def parse(words: Sequence[str]) -> dict[str, list[Any]]:
    """Return key -> values of words like ``train.learning_rate=1e-4,4e-4``.

    Raises UserError for what is not such a word, for a key outside train and for one value twice.
    """
    found: dict[str, list[Any]] = {}
    for word in words:
        key, separator, text = word.partition("=")
        if not separator or not text.strip():
            raise UserError(f"{word!r} is not KEY=VALUE,VALUE", "as train.lora.rank=8,32")
        if not key.startswith("train.") or key.startswith(_UNFIT):
            raise UserError(
                f"{key} cannot be swept: validation losses would not be comparable, or not change",
                "name settings of the recipe, as train.learning_rate or train.lora.rank",
            )
        if key in found:
            raise UserError(f"{key} is given twice", "write all its values after one =")
        values = configs.parse_yaml(f"[{text}]", word)
        if len({str(value) for value in values}) != len(values):
            raise UserError(f"{word}: a value is there twice", "write each once")
        found[key] = values
    size = 1
    for values in found.values():
        size *= len(values)
    if not 2 <= size <= MAX_CELLS:
        raise UserError(f"the grid has {size} cells", f"2 to {MAX_CELLS} can be compared")
    return found


def shared_settings(config: Config) -> tuple[str, ...]:
    """Return what all cells need besides: validation rows, where the configuration has none."""
    if config.data.validation_path or config.data.validation_fraction:
        return ()
    return (setting("data.validation_fraction", VALIDATION_FRACTION),)


def cells_of(bench: Bench, grid: dict[str, list[Any]], shared: Sequence[str]) -> list[Cell]:
    """Return a cell a combination; its work follows its steps. Raises ConfigError for a bad one."""
    base = configs.load(bench.config_path, bench.overrides)
    if "train.epochs" in grid and ("train.max_steps" in grid or base.train.max_steps):
        raise UserError(
            "train.epochs changes nothing where train.max_steps is set", "sweep train.max_steps"
        )
    cells = []
    for values in itertools.product(*grid.values()):
        chosen = [setting(key, value) for key, value in zip(grid, values, strict=True)]
        digest = hashlib.sha256("\n".join(sorted(chosen)).encode()).hexdigest()[:8]
        cell = Cell(f"{base.run.name}-sweep-{digest}", (*shared, *chosen))
        cells.append(replace(cell, work=_work(bench.config(cell)) / _work(base)))
    return cells


def _work(config: Config) -> float:
    """Passes over the data, or steps where they are set."""
    return config.train.max_steps or config.train.epochs


def results(bench: Bench, cells: Sequence[Cell], keys: Sequence[str]) -> list[dict[str, Any]]:
    """Return a row a finished cell, the lowest validation loss first.

    Raises UserError when a cell has no validation loss.
    """
    rows = []
    for cell in cells:
        cfg = bench.config(cell)
        made = manifest.read(cfg.paths.adapter)
        loss = made["metrics"].get("best_validation_loss")
        if loss is None:
            raise UserError(
                f"{cfg.paths.adapter} has no validation loss", "set data.validation_fraction=0.1"
            )
        rows.append(
            {
                "name": cell.name,
                "settings": {key: _value(made["config"], key) for key in keys},
                "validation_loss": loss,
                "final_loss": made["metrics"].get("final_loss"),
                "duration_s": made.get("duration_s"),
            }
        )
    return sorted(rows, key=lambda row: row["validation_loss"])


def _value(tree: dict[str, Any], key: str) -> Any:
    for part in key.split("."):
        tree = tree[part]
    return tree
