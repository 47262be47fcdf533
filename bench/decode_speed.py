"""Decoding speed against transformers.generate and llama.cpp itself, as ratios.

    python bench/decode_speed.py --model artifacts/merged-gemma3-270m-it-code
    python bench/decode_speed.py --model artifacts/merged-x --gguf artifacts/x-ft.gguf

Runs are interleaved, so that a busy machine slows all alike; each figure is the median of its
runs in ms a token, prompt and loading left out. Peers: transformers.generate as it comes (its own
dtype) and in fp32; llama.cpp's llama_decode called for the same tokens without our backend.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.core import console

PROMPT = "Write a Python function that returns the sum of the even numbers in a list."


def main(argv: list[str] | None = None) -> int:
    parser = console.stage_parser(__doc__, config=False)
    parser.add_argument("--model", required=True, help="Hugging Face folder")
    parser.add_argument("--gguf", help="the same model as a GGUF")
    parser.add_argument("--tokens", type=int, default=48)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--batch", type=int, default=16, help="prompts of the batch runs")
    parser.add_argument("--json", help="also write the figures to this file")
    args = parser.parse_args(argv)
    console.configure(args)
    times = measure(contenders(args), args.rounds)
    rows = compare(times)
    show(times, rows)
    if args.json:
        text = json.dumps({"ms_a_token": times, "ratios": rows}, indent=2)
        Path(args.json).write_text(text + "\n", encoding="utf-8")
    return 0


def contenders(args) -> dict[str, object]:
    """Name -> function that decodes once and returns ms a token."""
    from laptune.generate import Request, open_backend

    request = Request([{"role": "user", "content": PROMPT}])
    found = {}
    for dtype in ("auto", "float32"):
        backend = open_backend(args.model, dtype=dtype)
        backend._stop_ids = set()  # everybody decodes the same number of tokens
        console.say(f"laptune {dtype}: {backend.facts()}")
        found[f"laptune {dtype}"] = lambda b=backend: ours(b, [request], args.tokens)
        if dtype == "auto":
            ids = backend.encode(request)
            many = [request] * args.batch
            found[f"laptune batch {args.batch}"] = lambda b=backend, m=many: ours(b, m, args.tokens)
    found |= stock(args, ids)
    if args.gguf:
        found |= engine(args, request)
    return found


def ours(backend, requests, num_tokens: int) -> float:
    """ms a token of our backend; the first token of each prompt is left out."""
    begun = time.perf_counter()
    replies = backend.generate(requests, max_tokens=num_tokens)
    total = time.perf_counter() - begun
    spent = replies[0].duration_s - replies[0].first_token_s if len(replies) == 1 else total
    count = sum(r.num_tokens for r in replies) - (len(replies) == 1)
    return spent / count * 1e3


def stock(args, ids: list[int]) -> dict[str, object]:
    """transformers.generate: one row as it comes and in fp32, and a batch as it comes."""
    import torch
    from transformers import AutoModelForCausalLM
    from transformers.utils import logging

    logging.set_verbosity_error()

    def run(model, rows: int, num_tokens: int) -> float:
        begun = time.perf_counter()
        model.generate(
            torch.tensor([ids] * rows),
            attention_mask=torch.ones(rows, len(ids), dtype=torch.long),
            max_new_tokens=num_tokens,
            min_new_tokens=num_tokens,
            do_sample=False,
        )
        return time.perf_counter() - begun

    def decode(model) -> float:  # the prompt's share is taken off by a run of one token
        return (run(model, 1, args.tokens) - run(model, 1, 1)) / (args.tokens - 1) * 1e3

    plain = AutoModelForCausalLM.from_pretrained(args.model)
    exact = AutoModelForCausalLM.from_pretrained(args.model, dtype=torch.float32)
    batch = args.batch
    return {
        "transformers as it comes": lambda: decode(plain),
        "transformers float32": lambda: decode(exact),
        f"transformers float32 batch {batch}": lambda: (
            run(exact, batch, args.tokens) / (batch * args.tokens) * 1e3
        ),
    }


def engine(args, request) -> dict[str, object]:
    """Our GGUF backend, and llama_decode with a greedy pick for the same tokens."""
    import ctypes

    import numpy as np

    from laptune.generate import open_backend
    from laptune.generate.llama import engine as llama

    backend = open_backend(args.gguf)
    ids = backend.encode(request)
    loaded = llama.load(args.gguf, 1024)
    lib = loaded._lib
    lib.llama_batch_get_one.restype = lib.llama_batch_init.restype

    def bare() -> float:
        loaded.clear()
        loaded._decode(ids, 0, all_logits=False)
        begun = 0.0
        for n in range(args.tokens):
            row = lib.llama_get_logits_ith(loaded._ctx, -1)
            token = int(np.ctypeslib.as_array(row, (loaded.num_vocab,)).argmax())
            if n == 0:
                begun = time.perf_counter()
                continue
            one = (ctypes.c_int32 * 1)(token)
            lib.llama_decode(loaded._ctx, lib.llama_batch_get_one(one, 1))
        return (time.perf_counter() - begun) / (args.tokens - 1) * 1e3

    def through() -> float:
        reply = backend.generate([request], max_tokens=args.tokens)[0]
        return (reply.duration_s - reply.first_token_s) / max(reply.num_tokens - 1, 1) * 1e3

    return {"laptune GGUF": through, "llama.cpp itself": bare}


def measure(runs: dict[str, object], rounds: int) -> dict[str, float]:
    """Median ms a token of each, the runs interleaved; a first round warms up."""
    times = {name: [] for name in runs}
    for number in range(rounds + 1):
        for name, run in runs.items():
            spent = run()
            if number:
                times[name].append(spent)
    return {name: round(statistics.median(found), 2) for name, found in times.items()}


def compare(times: dict[str, float]) -> dict[str, float]:
    """Speed of ours over the peer's, by pair; above 1 is faster."""
    pairs = [("laptune auto", "transformers as it comes"), ("laptune auto", "transformers float32")]
    pairs += [("laptune float32", "transformers float32"), ("laptune GGUF", "llama.cpp itself")]
    names = {n.split(" batch ")[0]: n for n in times if " batch " in n}
    if len(names) == 2:
        pairs.append((names["laptune"], names["transformers float32"]))
    return {f"{a} / {b}": round(times[b] / times[a], 2) for a, b in pairs if {a, b} <= set(times)}


def show(times: dict[str, float], rows: dict[str, float]) -> None:
    cells = ([name, f"{value:.1f}"] for name, value in times.items())
    console.show_table("decoding", ("run", "ms a token"), cells)
    for name, ratio in rows.items():
        console.say(f"{ratio:5.2f}x  {name}", ratio=ratio)


if __name__ == "__main__":
    console.run(main)
