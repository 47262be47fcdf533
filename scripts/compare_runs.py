"""Set training runs side by side: settings that differ, figures, curves, scores.

    python scripts/compare_runs.py artifacts/ft-a-lora artifacts/ft-b-lora
    python scripts/compare_runs.py artifacts/ft-a-lora artifacts/ft-b-lora --out compare.html

Reads finished training folders (and the evaluations beside them), prints a table, and with --out
writes a page with the curves laid over one another.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import console


def main(argv: list[str] | None = None) -> int:
    """Load the runs, print the table, write the page."""
    parser = console.stage_parser(__doc__, config=False)
    parser.add_argument("runs", nargs="+", metavar="RUN", help="a finished training folder")
    parser.add_argument(
        "--out", type=console.output_path, metavar="FILE", help="write a page with the curves"
    )
    args = parser.parse_args(argv)
    console.configure(args)
    from laptune.core import outputs
    from laptune.core.errors import UserError
    from laptune.report import compare

    if len(args.runs) < 2:
        raise UserError("one run cannot be compared", "name at least two training folders")
    goes = {"stage": "compare", "inputs": args.runs, "overwrite": args.overwrite}
    if args.out:
        outputs.claim(args.out, is_file=True, **goes)
    runs = compare.load_runs(args.runs)
    rows = [*compare.figures(runs), *compare.differences(runs)]
    shown = (["-" if cell is None else str(cell) for cell in row] for row in rows)
    console.show_table("runs", ["", *(name for name, *_ in runs)], shown)
    if args.out:
        out = outputs.write_text(args.out, compare.build(runs), **goes)
        console.say(f"page: {out}", path=str(out))
    return 0


if __name__ == "__main__":
    console.run(main)
