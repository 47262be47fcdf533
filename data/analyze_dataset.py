"""Look at training data and gate it: what it holds, what is wrong, what would be learned.

    python data/analyze_dataset.py                        the data of train/config.yaml
    python data/analyze_dataset.py --data my.jsonl --show 3

Reads the data file, and the base model's tokenizer where that is on this disk. Writes report.json
and report.html to artifacts/data-<run.name>/, made again each time; with --fix also
<file>.fixed.jsonl and <file>.dropped.jsonl beside the data, which itself is never changed.
Exit code: 0 the data may train (or --fix made a copy that may), 1 it must not, 2 a wrong call.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, console

ROOT = Path(__file__).resolve().parents[1]


def parser():
    """Return the argument parser."""
    parser = console.stage_parser(__doc__)
    parser.add_argument(
        "--show",
        type=int,
        default=0,
        metavar="N",
        help="print the first N samples with supervised tokens marked, and check all masks",
    )
    parser.add_argument(
        "--fix",
        action="store_true",
        help="write a cleaned copy beside the data, and a list of what it lacks",
    )
    parser.add_argument("--json", action="store_true", help="print the report as JSON, no text")
    parser.add_argument(
        "--exact",
        action="store_true",
        help="count the tokens of every row of a large set, not of a sample",
    )
    parser.add_argument(
        "--no-near-duplicates",
        action="store_true",
        help="leave out the search that takes longest on a large set",
    )
    return parser


def main(argv: list[str] | None = None) -> int:
    """Load, analyze, write the report, show, fix; return 0 or 1."""
    args = parser().parse_args(argv)
    console.configure(args)
    from laptune.core import config as configs
    from laptune.core import outputs
    from laptune.data import tokens
    from laptune.data.analysis import analysis
    from laptune.text.tokenizer import load_tokenizer

    config = configs.load(args.config, args.set)
    words = console.same_run(args)
    data = config.data
    outputs.claim(
        config.paths.data_report, stage="data", is_file=False, inputs=data.files, overwrite=True
    )
    folder = tokens.local_folder(config)
    fmt = tokens.format_of(config, folder)
    tokenizer = load_tokenizer(folder) if folder else None
    report = analysis.analyze(
        config,
        fmt,
        tokenizer,
        is_exact=args.exact or args.show > 0,
        has_near_search=not args.no_near_duplicates,
        tasks_folder=ROOT / "eval" / "tasks",
        same_run=words,
    )
    written = write(config, report)
    if args.json:
        print(json.dumps(report, indent=2))
    else:
        tell(report, written, words)
    if args.show and not args.json:
        show(config, fmt, tokenizer, args.show, words)
    if args.fix:
        return fix(config, fmt, report, args)
    return 0 if report["gate"]["ok"] else 1


def write(config, report: dict) -> Path:
    """Write report.json and report.html; both are made anew, since they follow from the data."""
    from laptune.core import files, manifest
    from laptune.report import data_page

    inputs = [Path(report["source"])] if report["sha256"] else []
    goal = config.paths.data_report
    with manifest.staged_dir(
        goal, stage="data", config=config, inputs=inputs, overwrite=True
    ) as stage:
        files.write_json(stage.path / "report.json", report)
        files.write_text_atomic(stage.path / "report.html", data_page.build(report))
        stage.metrics.update({key: report["gate"][key] for key in ("num_rows", "num_bad")})
    return goal


def tell(report: dict, written: Path, words: str) -> None:
    """Print the summary, and where the whole of it lies."""
    from laptune.data.analysis import summary

    for line in summary.lines(report, words):
        console.say(summary.one_line(line))
    console.say(f"report: {written / 'report.html'}")


def show(config, fmt, tokenizer, count: int, words: str) -> None:
    """Print the first samples as the loss sees them."""
    from itertools import islice

    from laptune.data import Reader
    from laptune.data.analysis import summary

    if tokenizer is None:
        console.warn(
            f"--show needs the tokenizer of {config.model.base}, which is not on this disk "
            f"-> get it with: {commands.python('scripts/check_model.py', words)}"
        )
        return
    rows = Reader(config.data.path, config.data, fmt)
    records = list(islice((row.record for row in rows if row.record), max(0, count)))
    # The old Windows console prints colour codes as text.
    is_terminal = sys.stdout.isatty() and (os.name != "nt" or "WT_SESSION" in os.environ)
    has_colour = is_terminal and "NO_COLOR" not in os.environ
    for line in summary.mask_preview(records, tokenizer, fmt, has_colour=has_colour):
        console.say(line)


def fix(config, fmt, report: dict, args) -> int:
    """Write the cleaned copy and say what was left out."""
    from laptune.data import Problem, Reader
    from laptune.data.fix import fix

    problems = [Problem(**p) for p in report["gate"]["problems"] if p["file"] == config.data.path]
    reader = Reader(config.data.path, config.data, fmt, part="")  # test rows stay in the copy
    fixed = fix(reader, problems, overwrite=args.overwrite)
    if not args.json:
        console.say(
            f"fixed: {fixed.num_kept:,} rows in {fixed.clean}, "
            f"{fixed.num_dropped:,} left out, listed in {fixed.dropped}"
        )
        if fixed.num_trimmed:
            console.say(
                f"fixed: end markers of another model removed in {fixed.num_trimmed:,} rows"
            )
        paths = ("path", "test_path", "validation_path")
        names = [name for name in paths if getattr(config.data, name) == config.data.path]
        given = [f"data.{name}={fixed.clean.as_posix()}" for name in names]
        words = console.same_run(args, *given)
        console.say(f"next: {commands.python('train/train_sft.py', words)}")
    return 0


if __name__ == "__main__":
    console.run(main)
