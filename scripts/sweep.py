"""Try a small grid of settings: chosen on validation, reported once on the test.

    python scripts/sweep.py train.learning_rate=1e-4,4e-4 train.lora.rank=8,32 --estimate
    python scripts/sweep.py train.learning_rate=1e-4,4e-4 train.lora.rank=8,32

Each combination is a run of its own (<name>-sweep-...), on the same rows; where the configuration
holds out no validation rows, a tenth is. The time is said before it starts. The lowest validation
loss wins, and only the winner is scored on the test rows. Finished cells are found by their
manifests: a stopped sweep is resumed by the same command. Writes artifacts/sweep-<name>/sweep.json
and prints the table and the command for the best.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, config, console

ROOT = Path(__file__).resolve().parents[1]
STAGE = "sweep"


def main(argv: list[str] | None = None) -> int:
    """Read the grid, say the time, run the cells, choose, score the best, write."""
    args = parse(argv)
    console.configure(args)
    cfg = config.load(args.config, args.set)
    from laptune.core import lock, outputs
    from laptune.experiments import cells, grid

    wanted = grid.parse(args.grid)
    shared = grid.shared_settings(cfg)
    bench = cells.Bench(ROOT, args.config, tuple(args.set), args.overwrite)
    planned = grid.cells_of(bench, wanted, shared)  # checks every combination
    if shared:
        console.say(f"no validation rows are set: {shared[0]} holds out a tenth")
    goal = cfg.paths.sweep
    sources = cfg.data.files
    outputs.claim(goal, stage=STAGE, is_file=False, inputs=sources, overwrite=True)
    with lock.beside(goal, "wait for it to end, or change run.name"):
        cells.tell_time(bench, planned, ("train",))
        if args.estimate:
            return 0
        cells.run(bench, planned, ("train",))
        rows = grid.results(bench, planned, list(wanted))
        best = next(cell for cell in planned if cell.name == rows[0]["name"])
        score = score_of(bench, best)
        save(goal, cfg, rows, score, sources)
    show(rows, score)
    words = console.same_run(args, *best.overrides)
    console.say(f"the best: {bench.config(best).paths.adapter}")
    console.say(f"the same again: {commands.python('train/train_sft.py', words)}")
    return 0


def parse(argv: list[str] | None):
    """The options of this stage."""
    parser = console.stage_parser(__doc__)
    parser.add_argument("grid", nargs="+", metavar="KEY=VALUE,VALUE", help="values to try")
    parser.add_argument("--estimate", action="store_true", help="say how long it takes, train none")
    return parser.parse_args(argv)


def score_of(bench, best) -> float | None:
    """The score of the best on the test; None where there is no test."""
    from laptune.core.errors import UserError
    from laptune.experiments import cells
    from laptune.score import suites

    try:
        suites.choose(bench.config(best))
    except UserError as error:
        console.warn(str(error))
        return None
    cells.run(bench, [best], ("evaluate",))
    values = cells.values_of(bench, best)
    return sum(values.values()) / len(values)


def save(goal: Path, cfg, rows: list[dict], score: float | None, sources: list[Path]) -> None:
    """Write sweep.json; it follows from the cells and may always be replaced."""
    from laptune.core import files, manifest

    found = {"schema": 1, "cells": rows, "best": rows[0]["name"], "test_score": score}
    with manifest.staged_dir(
        goal, stage=STAGE, config=cfg, inputs=sources, overwrite=True
    ) as stage:
        files.write_json(stage.path / "sweep.json", found)
        stage.metrics["test_score"] = score


def show(rows: list[dict], score: float | None) -> None:
    """Print the table, the best first."""
    keys = list(rows[0]["settings"])
    names = [key.removeprefix("train.") for key in keys]
    cells = []
    for row in rows:
        values = (row["settings"][key] for key in keys)
        settings = [f"{v:g}" if isinstance(v, float) else str(v) for v in values]
        loss, time = f"{row['validation_loss']:.4f}", f"{row['duration_s']:.0f} s"
        cells.append([*settings, loss, time])
    console.show_table("sweep", [*names, "validation loss", "time"], cells)
    told = "" if score is None else f"; on the test, asked once: {score:.1%}"
    console.say(f"best on validation: {rows[0]['name']}{told}", cells=rows, test_score=score)


if __name__ == "__main__":
    console.run(main)
