"""Break training and the other stages on purpose, and print a table of the outcomes.

    python tests/faults/run.py                 # the whole table, a few minutes
    python tests/faults/run.py --count 2 spike # two trials of what is random, one row

Works on a tiny random model in a temporary folder; each trial is a real process. Rows that need a
mount say so where the user is not root. Exit code 1 if any row fails.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parents[1] / "src")]

import damage_rows  # noqa: E402
import stage_rows  # noqa: E402
import training_rows as rows  # noqa: E402
from process import Fault  # noqa: E402
from workshop import Workshop  # noqa: E402

TABLE = {
    "kill -9 at random moments": rows.killed,
    "kill -9 at flushes and renames": rows.killed_at_every_write,
    "SIGINT at random moments": rows.interrupted,
    "checkpoint file flipped or cut": rows.damaged,
    "disk full": rows.disk_full,
    "read-only folder": rows.read_only,
    "file held open": rows.held_open,
    "two runs in one folder": rows.two_runs,
    "200-character path": rows.long_path,
    "clock jump": rows.clock_jump,
    "NaN weights": rows.nan_weights,
    "NaN gradient": rows.nan_gradient,
    "loss spike": rows.spike,
    "artifacts damaged": damage_rows.damaged,
    "kill -9 in import": stage_rows.killed_import,
    "kill -9 in merge": stage_rows.killed_merge,
    "kill -9 in convert": stage_rows.killed_convert,
}


def main(argv: list[str] | None = None) -> int:
    """Run the chosen rows; returns 0 if all of them pass."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("rows", nargs="*", help="words of the rows to run (default: all)")
    parser.add_argument("--count", type=int, default=20, help="trials of a random row (default 20)")
    parser.add_argument("--seed", type=int, default=0, help="of the random moments")
    args = parser.parse_args(argv)
    chosen = {
        name: row
        for name, row in TABLE.items()
        if not args.rows or any(word.lower() in name.lower() for word in args.rows)
    }
    with tempfile.TemporaryDirectory(prefix="laptune-faults-") as folder:
        shop = Workshop(Path(folder), seed=args.seed)
        shop.measure()
        print(f"{'fault':32} {'right':>7} {'s':>5}  outcome")
        results = [show(name, row, shop, args.count) for name, row in chosen.items()]
    print(f"{sum(results)} of {len(results)} rows pass")
    return 0 if all(results) else 1


def show(name: str, row, shop: Workshop, count: int) -> bool:
    """Run one row and print it; a row that cannot run here is no failure."""
    begun = time.monotonic()
    try:
        num_right, num_trials, told = row(shop, count)
    except Fault as fault:
        num_right, num_trials, told = 0, 1, f"WRONG: {fault}"
    print(
        f"{name:32} {num_right:>3}/{num_trials:<3} {time.monotonic() - begun:5.0f}  {told}",
        flush=True,
    )
    return num_right == num_trials


if __name__ == "__main__":
    sys.exit(main())
