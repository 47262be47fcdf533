"""Fuzz import and verify with mutated headers of GGUF, safetensors and importance matrices.

    python bench/gguf_fuzz.py --count 10000

Each mutant must be accepted or refused with one line, within 20 seconds and without memory growing
past 1 GiB. Uses the tests' tiny model and mutations. Exit code: 0 all survived, 1 one did not.
"""

from __future__ import annotations

import argparse
import random
import resource
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "tests" / "gguf")]


def targets(base: Path, folder: Path) -> dict:
    """Name -> (bytes to mutate, header size, function of a mutant's path)."""
    from test_fuzz import header_of

    from laptune.export import convert
    from laptune.export.verify.verify import Subject, check_metadata, check_tensors
    from laptune.export.weights import Weights
    from laptune.gguf.codec import imatrix
    from laptune.model.importer import import_gguf

    gguf = folder / "model.gguf"
    convert.write(convert.prepare(base), gguf)
    weights = (base / "model.safetensors").read_bytes()
    model = folder / "model"
    shutil.copytree(base, model)

    def verify(path: Path) -> None:
        subject = Subject(path, base, None)
        check_metadata(subject)
        check_tensors(subject)

    def read_weights(path: Path) -> None:
        shutil.copyfile(path, model / "model.safetensors")
        for name in (found := Weights(model)).tensors:
            for _ in found.pieces(name):
                pass

    def import_file(path: Path) -> None:
        import_gguf(path, folder / "out", overwrite=True)

    def quantize(path: Path) -> None:
        convert.prepare(base, outtype="q4_k_m", imatrix=path)

    raw, header = gguf.read_bytes(), header_of(gguf)
    matrix = folder / "matrix.gguf"
    sums = {
        item.plan.name: np.ones(item.plan.shape[-1])
        for item in convert.prepare(base).items
        if item.rule.role == "matrix"
    }
    imatrix.write(matrix, sums, 1, chunk_size=512, dataset="text")
    return {
        "import, keys": (raw, 600, import_file),
        "import, header": (raw, header, import_file),
        "verify": (raw, header, verify),
        "safetensors": (weights, 8 + int.from_bytes(weights[:8], "little"), read_weights),
        "imatrix": (matrix.read_bytes(), header_of(matrix), quantize),
    }


def main() -> int:
    """Mutate, run, count; print what did not survive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    import tiny
    from test_fuzz import mutate

    from laptune.core.errors import UserError

    rng, outcome, slowest, bad = random.Random(args.seed), Counter(), 0.0, 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        work = targets(tiny.write_gemma(folder / "base"), folder)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        path = folder / "mutant"
        for index in range(args.count):
            name = list(work)[index % len(work)]
            raw, header, run = work[name]
            path.write_bytes(mutate(raw, header, rng))
            started = time.monotonic()
            try:
                run(path)
                outcome[name, "accepted"] += 1
            except UserError as error:
                outcome[name, "refused"] += 1
                bad += "\n" in str(error)
            except Exception as error:  # what the fuzz is looking for
                outcome[name, f"BUG {type(error).__name__}: {error}"[:120]] += 1
                bad += 1
            slowest = max(slowest, time.monotonic() - started)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    for (name, what), count in sorted(outcome.items()):
        print(f"{name:16} {what:40} {count}")
    print(f"slowest {slowest:.2f} s, peak memory grew by {grown:.0f} MiB")
    return 1 if bad or slowest > 20 or grown > 1024 else 0


if __name__ == "__main__":
    sys.exit(main())
