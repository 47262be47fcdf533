"""Measure whether more data would pay: train on 25, 50 and 100% of the rows, score, fit, say it.

    python scripts/learning_curve.py --config train/intents.yaml --estimate
    python scripts/learning_curve.py --config train/intents.yaml

Six short trainings, three nested parts of the rows with two seeds, scored on the same test rows
(data.test_path, data.test_fraction). Near-duplicates stay together; every label is in every part.
Prints a table and one sentence: what twice as many rows would give, with a 95% interval, or that
this test cannot show it. Writes artifacts/curve-<name>/: curve.json and curve.html; the report page
shows them too. The cells are runs of their own (<name>-curve-25-42 ...); finished ones are found by
their manifests, so that a stopped run is resumed by the same command.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import config, console

ROOT = Path(__file__).resolve().parents[1]
STAGE = "learning_curve"


def main(argv: list[str] | None = None) -> int:
    """Part the rows, say the time, run the cells, fit, write."""
    args = parse(argv)
    console.configure(args)
    cfg = config.load(args.config, args.set)
    from laptune.core import lock, manifest, outputs
    from laptune.data import tokens
    from laptune.experiments import cells, curve

    goal = cfg.paths.curve
    folder = goal.with_name(f"{goal.name}-rows")
    sources = cfg.data.files
    outputs.claim(goal, stage=STAGE, is_file=False, inputs=sources, overwrite=True)
    scorer = choose_scorer(cfg)
    rows = curve.read(cfg, tokens.format_of(cfg, tokens.local_folder(cfg)))
    with lock.beside(goal, "wait for it to end, or change run.name"):
        with manifest.staged_dir(
            folder, stage=f"{STAGE}_rows", config=cfg, inputs=sources, overwrite=True
        ) as stage:
            curve.write(rows, stage.path)
        bench = cells.Bench(ROOT, args.config, tuple(args.set), args.overwrite)
        planned = curve.cells_of(cfg, rows, folder, scorer)
        stages = ("train", "evaluate")
        cells.tell_time(bench, list(planned.values()), stages)
        if args.estimate:
            return 0
        cells.run(bench, list(planned.values()), stages)
        values = {key: cells.values_of(bench, cell) for key, cell in planned.items()}
        sizes = {key: len(rows.share(key[1], key[0])) for key in planned}
        found = curve.summarise(values, sizes)
        save(goal, cfg, found, sources)
    show(found, goal)
    return 0


def parse(argv: list[str] | None):
    """The options of this stage."""
    parser = console.stage_parser(__doc__)
    parser.add_argument("--estimate", action="store_true", help="say how long it takes, train none")
    return parser.parse_args(argv)


def choose_scorer(cfg) -> str:
    """The scorer of the whole data, the same for every part; UserError without a test."""
    from laptune.score import scorers, suites

    suite, training = suites.load(cfg, None, tasks_dir=ROOT / "eval" / "tasks")
    scorer, _ = suites.make_scorer(cfg, suite, training)
    if cfg.eval.scorer != "auto" or suite.is_code:
        return cfg.eval.scorer
    return next(name for name, kind in scorers.SCORERS.items() if type(scorer) is kind)


def save(goal: Path, cfg, found: dict, sources: list[Path]) -> None:
    """Write curve.json and the page; both follow from the cells and may always be replaced."""
    from laptune.core import files, manifest
    from laptune.report import curve

    with manifest.staged_dir(
        goal, stage=STAGE, config=cfg, inputs=sources, overwrite=True
    ) as stage:
        files.write_json(stage.path / "curve.json", found)
        files.write_text_atomic(stage.path / "curve.html", curve.build(cfg.run.name, found))
        stage.metrics["gain"] = found["gain"]


def show(found: dict, goal: Path) -> None:
    """Print the table and the sentence."""
    from laptune.report import curve

    table = curve.table(found)
    console.show_table("learning curve", table.head, table.body)
    console.say(found["sentence"], **found)
    console.say(f"plot and table: {goal / 'curve.html'}")


if __name__ == "__main__":
    console.run(main)
