"""Cells of an experiment: each a run of its own, trained and scored by the stage scripts.

A finished cell is found by its manifests and is not run again; an interrupted training is resumed.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from laptune.core import commands, config, console, manifest, pipeline
from laptune.core.errors import UserError
from laptune.core.jsonl import read_log
from laptune.core.settings import Config


@dataclass(frozen=True, slots=True)
class Cell:
    """One run: its name, the settings that make it, and its work beside a whole training's."""

    name: str
    overrides: tuple[str, ...]
    work: float = 1.0


@dataclass(frozen=True, slots=True)
class Bench:
    """What all cells share: the checkout, the YAML file and a person's own overrides."""

    root: Path
    config_path: str
    overrides: tuple[str, ...]
    overwrite: bool = False

    def words(self, cell: Cell) -> list[str]:
        """Return the overrides of a cell, the person's first."""
        return [*self.overrides, *cell.overrides, f"run.name={cell.name}"]

    def config(self, cell: Cell) -> Config:
        """Return the settings of a cell. Raises ConfigError."""
        return config.load(self.config_path, self.words(cell))


def setting(key: str, value: Any) -> str:
    """Return an override that YAML reads back as ``value``."""
    return f"{key}={json.dumps(value, ensure_ascii=False)}"


def run(bench: Bench, cells: Sequence[Cell], stages: Sequence[str]) -> None:
    """Run the named stages (train, evaluate) of each cell that are not finished.

    Raises UserError for a stage that failed and KeyboardInterrupt for one that was stopped; what
    is finished stays.
    """
    with console.progress("cells", sum(cell.work for cell in cells), "trainings") as bar:
        for cell in cells:
            done = [_run_stage(bench, cell, name) for name in stages]
            bar.advance(cell.work, is_old=not any(done), sample=cell.name)


def _run_stage(bench: Bench, cell: Cell, name: str) -> bool:
    """Return whether the stage had to be run."""
    cfg = bench.config(cell)
    stage = _stage(cfg, name)
    if not bench.overwrite and pipeline.is_reusable(stage, cfg):
        return False
    extra = ["--quiet"]
    if name == "evaluate":
        extra += ["--only", "tuned", "--out", str(stage.output)]
    if not bench.overwrite and pipeline.is_resumable(stage):
        extra.append("--resume")
    elif bench.overwrite or manifest.is_complete(stage.output):
        extra.append("--overwrite")
    command = pipeline.command_of(stage, bench.root, bench.config_path, bench.words(cell), *extra)
    code = pipeline.run_stage(name, command, stage.output).exit_code
    if code == 130:
        raise KeyboardInterrupt
    if code:
        raise UserError(
            f"{name} of {cell.name} ended with exit code {code}",
            "see above; the same command then runs what is not finished",
        )
    return True


def _stage(cfg: Config, name: str) -> pipeline.PipelineStage:
    return next(stage for stage in pipeline.stages(cfg) if stage.name == name)


def tell_time(bench: Bench, cells: Sequence[Cell], stages: Sequence[str]) -> None:
    """Say what is finished and how long the rest will take; the dearest cell is measured."""
    left = remaining(bench, cells, stages)
    if not left:
        console.say(f"all {len(cells)} cells are finished")
        return
    seconds = 0.0
    if untrained := remaining(bench, left, ("train",)):
        dearest = max(untrained, key=lambda cell: cell.work)
        work = sum(cell.work for cell in untrained)
        seconds = training_s(bench, dearest) * work / dearest.work
    scoring = ", and the scoring, which the first cell tells" if "evaluate" in stages else ""
    console.say(
        f"{len(left)} of {len(cells)} cells to do: about {seconds / 60:.0f} minutes of training"
        f"{scoring}",
        cells=len(left),
        training_s=seconds,
    )


def training_s(bench: Bench, cell: Cell) -> float:
    """Return how many seconds the training of a cell will take, from samples computed here."""
    stage = _stage(bench.config(cell), "train")
    words = bench.words(cell)
    command = pipeline.command_of(
        stage, bench.root, bench.config_path, words, "--estimate", "--json-logs"
    )
    done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=False)
    for line in reversed(done.stdout.split("\n")):
        found = json.loads(line) if line.startswith("{") else {}
        if "total_s" in found:
            return float(found["total_s"])
    hint = f"see above, or run {commands.python(stage.script)}"
    raise UserError(f"no estimate of {cell.name}", hint)


def remaining(bench: Bench, cells: Sequence[Cell], stages: Sequence[str]) -> list[Cell]:
    """Return the cells that have a stage to run. Raises as ``pipeline.is_reusable``."""
    if bench.overwrite:
        return list(cells)
    found = []
    for cell in cells:
        cfg = bench.config(cell)
        if not all(pipeline.is_reusable(_stage(cfg, name), cfg) for name in stages):
            found.append(cell)
    return found


def values_of(bench: Bench, cell: Cell) -> dict[str, float]:
    """Return the value of each test task of a scored cell, from 0 to 1."""
    from laptune.score.metrics import task_values

    folder = bench.config(cell).paths.eval
    manifest.check(folder, "samples.jsonl")
    rows = read_log(folder / "samples.jsonl")
    return task_values([row for row in rows if row["model"] == "tuned"])
