"""Check this machine: one table, each row ok, warn or fail with its hint. Exit 1 if a row fails.

    python env/doctor.py
    python env/doctor.py --no-probe --json
    python env/doctor.py --fix

Looks at system, Python, packages against their pins, torch's build and speed, memory, disk,
power, paths, the base model of the config, llama.cpp and LM Studio. Writes nothing without --fix,
which installs what the pins ask for and makes the artifacts folder.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__, needed=())  # what is missing is a row of its table
from laptune.core import console


def main(argv: list[str] | None = None) -> int:
    """Gather the facts, judge them, print the table."""
    args = _parser().parse_args(argv)
    from laptune.doctor import facts, verdicts
    from laptune.install import bootstrap, pins

    console.make_streams_safe()
    path = args.config if Path(args.config).is_file() else str(pins.ROOT / args.config)
    if args.fix:
        for line in fix(bootstrap, pins):
            print(line)
    machine = facts.gather(path if Path(path).is_file() else None, probe=not args.no_probe)
    rows = verdicts.judge(machine)
    if args.json:
        print(facts.to_json(machine, rows))
    else:
        print_table(rows)
    return 1 if any(row.status == "fail" for row in rows) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--config", default="train/config.yaml", metavar="FILE", help="whose base model to look for"
    )
    parser.add_argument("--no-probe", action="store_true", help="do not measure the speed")
    parser.add_argument("--json", action="store_true", help="print facts and rows as JSON")
    parser.add_argument("--fix", action="store_true", help="fix what is safe to fix")
    return parser


def fix(bootstrap, pins) -> list[str]:
    """Install what the pins ask for and make the artifacts folder; say what was done."""
    done = []
    stamp = environment.read_stamp(environment.venv_folder())
    request = bootstrap.Request(dev=bool(stamp.get("dev")))
    if environment.is_inside(request.venv) and bootstrap.repair(request):
        done.append("fixed: packages are at their pins again")
    artifacts = pins.ROOT / "artifacts"
    if not artifacts.is_dir():
        artifacts.mkdir()
        done.append(f"fixed: made {artifacts}")
    return done or ["nothing to fix that is safe to fix"]


def print_table(rows) -> None:
    """Print plain ASCII columns, each hint on a line of its own, then the count."""
    width = max(len(row.name) for row in rows)
    for row in rows:
        print(f"{row.status:<5} {row.name:<{width}}  {row.value}")
        if row.hint:
            print(f"{'':<5} {'':<{width}}  -> {row.hint}")
    count = {status: sum(row.status == status for row in rows) for status in ("fail", "warn")}
    print(f"\n{len(rows)} checks, {count['warn']} warnings, {count['fail']} failures")


if __name__ == "__main__":
    console.run(main)
