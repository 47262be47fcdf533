"""python tools/build_code_tutor.py [--check]

Build data/gemma3_code_tutor_extended.jsonl from the bank of verified problems in data/bank/*.py
and the composed ones of dataset.patterns. Reads the bank, runs every candidate for a planted
bug, and leaves out near-duplicates. The result depends on the bank alone, unless a
machine is so loaded that a probe times out.

With --check nothing is written: every program of both shipped sets runs with its asserts, and the
exit code is 1 if one fails.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from laptune.core import console

EXTENDED = ROOT / "data" / "gemma3_code_tutor_extended.jsonl"
ENHANCED = ROOT / "data" / "gemma3_code_tutor_enhanced.jsonl"


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="run every program of both sets")
    parser.add_argument(
        "--out", type=console.output_path, default=EXTENDED, help="where to write the set"
    )
    args = parser.parse_args(argv)
    return check([ENHANCED, EXTENDED]) if args.check else build(Path(args.out))


def build(out: Path) -> int:
    """Write the set and print what it holds."""
    from dataset.bank import excluded_names, load_bank
    from dataset.patterns import build_patterns
    from dataset.tutor_set import build as build_samples
    from laptune.core.files import write_text_atomic

    excluded = excluded_names(ROOT / "data" / "bank")
    bank = [p for p in load_bank(ROOT / "data" / "bank") if p.name not in excluded]
    taken = excluded | {p.name for p in bank}
    patterns = [p for p in build_patterns() if p.name not in taken]
    rows = [sample.to_row() for sample in build_samples(bank, patterns)]
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    write_text_atomic(out, "\n".join(lines) + "\n")
    print(f"{len(rows)} samples over {len({row['tests'] for row in rows})} problems -> {out}")
    for field in ("task", "topic", "difficulty"):
        counts = Counter(str(row[field]) for row in rows)
        print(f"  {field}: " + ", ".join(f"{name} {n}" for name, n in counts.most_common()))
    print("next: python tools/build_code_tutor.py --check")
    return 0


def check(paths: list[Path]) -> int:
    """Run the program of every row; return 1 when one fails."""
    from dataset.tutor import program_of
    from dataset.tutor_set import run_all

    num_bad = 0
    for path in paths:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        programs = [program_of(row) for row in rows]
        for row, program, (is_right, output) in zip(rows, programs, run_all(programs), strict=True):
            if not is_right or program.count("assert ") < 3:
                num_bad += 1
                print(f"{path.name}: {row['id']}: {output.strip().splitlines()[-1:]}")
        print(f"{path.name}: {len(rows)} programs run")
    print("all passed" if not num_bad else f"{num_bad} failed")
    return 1 if num_bad else 0


if __name__ == "__main__":
    console.run(main)
