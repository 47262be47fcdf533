"""Make more data from a few rows: a teacher writes new ones, and those that hold up are kept.

    python data/make_dataset.py --data my.jsonl
    python data/make_dataset.py --data my.jsonl --rows 500 --endpoint http://127.0.0.1:1234/v1
    python data/make_dataset.py --data my.jsonl --estimate

Reads data.path, sets the test rows apart first (data.test_path, data.test_fraction, else a fifth)
and shows the teacher none of them. The teacher is an OpenAI-compatible server, LM Studio's by
default; one on another machine needs --allow-remote, and --key-env where it wants a key. A row is
kept when it passes the gate, repeats no seed, test row or earlier row, and holds up: two
independent answers agree on its label, its fields or its calls of tools, or its program passes its
asserts in the sandbox; free text is gated only, and the report says so. Writes
artifacts/made-<name>/: train.jsonl (seeds and new rows), test.jsonl, dropped.jsonl, report.json. A
stopped run is resumed by the same command; --overwrite starts it again.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, config, console
from laptune.core.errors import UserError


def main(argv: list[str] | None = None) -> int:
    """Part the rows, ask the teacher, keep what holds up, say what is next."""
    args = parse(argv)
    console.configure(args)
    if args.rows < 1:
        raise UserError(f"--rows = {args.rows}", "must be at least 1")
    cfg = config.load(args.config, args.set)
    from laptune.core import lock, outputs
    from laptune.data import tokens
    from laptune.score.generation import Journal
    from laptune.synthesis import make

    goal = cfg.paths.made
    sources = cfg.data.files
    claim = {"stage": make.STAGE, "is_file": False, "inputs": sources, "overwrite": args.overwrite}
    with lock.beside(outputs.claim(goal, **claim), "wait for it to end, or change run.name"):
        fmt = tokens.format_of(cfg, tokens.local_folder(cfg))
        seeds = make.read_seeds(cfg, fmt)
        apart = f"{len(seeds.test)} test rows are set apart, and no teacher sees them"
        console.say(f"{len(seeds.train)} seeds; {apart}")
        journal = Journal(goal.parent / f".{goal.name}.journal.jsonl")
        if args.overwrite:
            journal.remove()
        teacher = open_teacher(args, journal, len(seeds.train))
        if args.estimate:
            return estimate(teacher, cfg, seeds, fmt, args.rows)
        with console.progress("rows", args.rows, "rows") as bar:
            job, made = make.make(teacher, cfg, seeds, fmt, args.rows, bar)
        report = make.save(cfg, seeds, job, made, teacher, overwrite=args.overwrite)
        journal.remove()
    tell(report, args.rows)
    words = console.same_run(args, *next_settings(cfg))
    console.say(f"next: {commands.python('train/train_sft.py', words)}")
    return 0


def parse(argv: list[str] | None):
    """The options of this stage."""
    parser = console.stage_parser(__doc__)
    add = parser.add_argument
    add("--rows", type=int, default=200, metavar="N", help="new rows to keep (%(default)s)")
    add(
        "--endpoint",
        default="http://127.0.0.1:1234/v1",
        metavar="URL",
        help="the teacher's server (%(default)s)",
    )
    add("--model", default="", metavar="NAME", help="its name there (default: the first listed)")
    add("--allow-remote", action="store_true", help="the server may be on another machine")
    add("--key-env", default="", metavar="NAME", help="environment variable that holds its key")
    add("--estimate", action="store_true", help="ask a few times; print how long it will take")
    return parser.parse_args(argv)


def open_teacher(args, journal, num_seeds: int):
    """The teacher; refuses another machine, where the seeds would go, unless it is allowed."""
    from laptune.generate.server import ServerBackend
    from laptune.synthesis.teacher import Teacher, host_of, key_from

    if host := host_of(args.endpoint):
        if not args.allow_remote:
            raise UserError(
                f"{host} is another machine: the texts of {num_seeds} rows would go there",
                "pass --allow-remote if they may, or use a server on this machine",
            )
        console.warn(f"the texts of {num_seeds} rows go to {host}; the test rows do not")
    key = key_from(args.key_env, args.endpoint)
    return Teacher(ServerBackend(args.endpoint, args.model, key=key), journal)


def estimate(teacher, cfg, seeds, fmt, wanted: int) -> int:
    """Time a request; what is made on the way is kept for the run."""
    from laptune.core.progress import Progress
    from laptune.synthesis import make

    begun = time.monotonic()
    _, made = make.make(teacher, cfg, seeds, fmt, 2, Progress("rows", 2, "rows"))
    spent = time.monotonic() - begun
    if not made.kept or not teacher.num_asked:
        console.say(f"{made.num_requests} requests kept {len(made.kept)} rows in {spent:.0f} s")
        return 0
    each = teacher.asked_s / len(made.kept)
    console.say(
        f"estimate: {teacher.num_asked} requests kept {len(made.kept)} rows in "
        f"{teacher.asked_s:.0f} s; {wanted} rows take about {each * wanted / 60:.0f} minutes",
        seconds_a_row=each,
    )
    return 0


def tell(report: dict, wanted: int) -> None:
    """Print the yield, and the reasons of what was dropped."""
    if dropped := report["dropped"]:
        rows = ([reason, str(count)] for reason, count in dropped.items())
        console.show_table("dropped", ("reason", "rows"), rows)
    console.say(
        f"kept {report['num_kept']} new rows beside {report['num_seeds']} seeds, "
        f"dropped {report['num_dropped']}, {report['num_requests']} requests",
        **report,
    )
    if report["num_kept"] < wanted:
        console.warn(f"{report['num_kept']} of {wanted} rows: {report['ended']}")
    if not report["is_checked"]:
        console.warn("free text cannot be checked by agreement: read a sample of the new rows")


def next_settings(cfg) -> list[str]:
    """The settings that train on what was made, tested on what was set apart."""
    made = cfg.paths.made.as_posix()
    found = [f"data.path={made}/train.jsonl", f"data.test_path={made}/test.jsonl"]
    if cfg.data.test_fraction:
        found.append("data.test_fraction=0")
    if cfg.data.columns:
        found.append("data.columns={}")
    if cfg.data.format != "auto":
        found.append("data.format=auto")
    return found


if __name__ == "__main__":
    console.run(main)
