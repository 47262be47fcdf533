"""Measure the data analysis on generated rows: rows a second and peak memory of a whole process.

    python bench/data_speed.py                       100,000 rows, without and with near-duplicates
    python bench/data_speed.py --rows 20000 --tutor data/gemma3_code_tutor_extended.jsonl

Writes the rows to a temporary folder and runs data/analyze_dataset.py on them, as a user would;
start-up, loading the tokenizer and writing the report are in the figures. CPU seconds, of all
threads, tell a busy machine from a slow program. A row is a question of 30
words and an answer with a program of its own, 730 bytes and about 190 tokens.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
from laptune.core import config, console
from laptune.core.errors import UserError
from laptune.data import tokens

_CHILD = """
import runpy, sys, time
sys.argv = sys.argv[1:]
try:
    runpy.run_path(sys.argv[0], run_name="__main__")
except SystemExit as done:
    code = done.code
from laptune.core.provenance import peak_rss_bytes
print("FIGURES", peak_rss_bytes(), time.process_time())
sys.exit(code)
"""
_VOCABULARY = """
    list number string value index total count result item key word line file path loop sum
    sorted reverse filter class method error test case return first last empty short long every
    each when then write explain fix small large pair tuple set dictionary function argument
    describe why how the a of in with that it is and or not from to for by on at as into over
"""
_WORDS = _VOCABULARY.split()
_PROGRAM = """```python
def {name}(limit, step):
    total = {start}
    for k in range(limit):
        if k % {divisor} == 0:
            total += step * k
    return total


assert {name}(0, 1) == {start}
print({name}({limit}, {step}))
```"""


def write_rows(path: Path, num_rows: int, seed: int = 1) -> None:
    """Write rows that differ in words and program; one in a hundred nearly repeats another."""
    rng = random.Random(seed)
    row: dict = {}
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for i in range(num_rows):
            if row and i % 100 == 99:
                row = {"id": f"g{i}", "messages": [dict(m) for m in row["messages"]]}
                row["messages"][0]["content"] += " Thank you."
            else:
                row = {"id": f"g{i}", "messages": _messages(rng, i)}
            file.write(json.dumps(row) + "\n")


def _messages(rng: random.Random, i: int) -> list[dict[str, str]]:
    def prose(num_words: int) -> str:
        return " ".join(rng.choices(_WORDS, k=num_words)).capitalize() + "."

    program = _PROGRAM.format(
        name=f"{rng.choice(_WORDS)}_{i}", start=i, divisor=1 + i % 7, limit=i % 13, step=i % 17
    )
    answer = f"{prose(25)}\n\n{program}\n\n{prose(20)}"
    return [{"role": "user", "content": prose(30)}, {"role": "assistant", "content": answer}]


def measure(data: Path, args, artifacts: str, *extra: str) -> tuple[float, float, int]:
    """Return (seconds, CPU seconds, peak RSS in bytes) of one analysis; raises if it fails."""
    command = [
        sys.executable,
        "-c",
        _CHILD,
        str(ROOT / "data" / "analyze_dataset.py"),
        "--config",
        args.config,
        "--data",
        str(data),
        "--quiet",
        "--set",
        f"model.base={json.dumps(args.base)}",
        "--set",
        f"run.artifacts_dir={json.dumps(artifacts)}",
        *extra,
    ]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    start = time.perf_counter()
    done = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8"
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        raise RuntimeError(f"the analysis failed:\n{done.stdout}{done.stderr}")
    peak, cpu_s = done.stdout.rsplit("FIGURES", 1)[1].split()
    return seconds, float(cpu_s), int(peak)


def main(argv: list[str] | None = None) -> None:
    """Generate, measure, print a table."""
    parser = console.stage_parser(__doc__)
    parser.set_defaults(config="train/demo.yaml")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--tutor", default="data/gemma3_code_tutor_enhanced.jsonl")
    args = parser.parse_args(argv)
    console.configure(args)
    folder = tokens.local_folder(config.load(ROOT / args.config))
    if folder is None:
        raise UserError(
            "the base of " + args.config + " is not on this disk",
            "python scripts/check_model.py --config " + args.config,
        )
    args.base = str(folder.resolve())
    runs = [("no near-duplicates", ["--no-near-duplicates"]), ("whole analysis", [])]
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / f"generated-{args.rows}.jsonl"
        write_rows(data, args.rows)
        with open(ROOT / args.tutor, encoding="utf-8") as file:
            num_tutor = sum(1 for _ in file)
        for path, num_rows in ((ROOT / args.tutor, num_tutor), (data, args.rows)):
            for name, extra in runs:
                seconds, cpu_s, peak = measure(path, args, folder, *extra)
                cells = [f"{num_rows:,} rows", name, f"{num_rows / seconds:,.0f}"]
                rows.append([*cells, f"{seconds:.2f}", f"{cpu_s:.2f}", f"{peak / 1e6:,.0f}"])
    head = ("data", "run", "rows/s", "wall s", "CPU s", "peak MB")
    console.show_table("Data analysis, whole process", head, rows)


if __name__ == "__main__":
    console.run(main)
