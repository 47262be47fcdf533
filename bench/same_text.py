"""The same prompts, greedy, through adapter, merged folder, GGUF and a llama.cpp server.

    python bench/same_text.py --base BASE --adapter artifacts/ft-x-lora \\
        --merged artifacts/merged-x --gguf artifacts/x-ft.gguf --data samples.jsonl

The reference is the merged folder in fp32. Where another text leaves it, the reference's logits of
both tokens at that place are compared: a gap of the size of bf16's rounding explains the parting.
Exit code 1 when a text parts earlier than that allows.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.core import console

EXPLAINED = 0.25  # logits; bf16 rounds a logit of 16-32 to 0.125, and each path rounds


def main(argv: list[str] | None = None) -> int:
    parser = console.stage_parser(__doc__, config=False)
    for name in ("base", "adapter", "merged", "gguf"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--data", required=True, help="JSONL with messages; first turns are asked")
    parser.add_argument("--prompts", type=int, default=20)
    parser.add_argument("--tokens", type=int, default=50)
    args = parser.parse_args(argv)
    console.configure(args)
    from laptune.generate import open_backend
    from laptune.generate.llama import engine

    requests = read(args.data, args.prompts)
    with ExitStack() as stack:
        reference = stack.enter_context(open_backend(args.merged, dtype="float32"))
        expected = reference.generate(requests, max_tokens=args.tokens)
        paths = {
            "adapter float32": lambda: open_backend(args.adapter, base=args.base, dtype="float32"),
            "merged auto, one by one": lambda: open_backend(args.merged),
            "GGUF": lambda: open_backend(args.gguf),
        }
        if engine.can_serve():
            url = stack.enter_context(engine.serve(args.gguf))
            paths["llama.cpp server"] = lambda: open_backend(url)
        worst = 0.0
        for name, open_path in paths.items():
            with open_path() as backend:
                worst = max(worst, compare(name, backend, reference, requests, expected, args))
    console.say(f"largest gap at a parting: {worst:.3f} logits (explained up to {EXPLAINED})")
    return 0 if worst <= EXPLAINED else 1


def read(path: str, count: int):
    from laptune.inference import batch

    rows = [row for row in batch.read_rows(path) if row.request][:count]
    turns = [[m for m in row.request.messages if m.role != "system"][:1] for row in rows]
    from laptune.generate import Request

    return [Request(turn) for turn in turns]


def compare(name, backend, reference, requests, expected, args) -> float:
    """Print how one path agrees with the reference; return its largest gap."""
    gaps, same = [], 0
    for request, want in zip(requests, expected, strict=True):
        got = backend.generate([request], max_tokens=args.tokens)[0]
        if got.text.rstrip() == want.text.rstrip():
            same += 1
        else:
            gaps.append(gap_at_parting(reference, request, want.text, got.text))
    shown = ", ".join(f"{gap:.3f} at token {at}" for gap, at in gaps)
    console.say(f"{name}: {same} of {len(requests)} the same" + (f"; gaps {shown}" if gaps else ""))
    return max((gap for gap, _ in gaps), default=0.0)


def gap_at_parting(reference, request, ours: str, theirs: str) -> tuple[float, int]:
    """(logit gap between the two tokens where the texts part, how many tokens in)."""
    prompt = reference.encode(request)
    encode = reference._tokenizer.encode
    first, second = encode(ours), encode(theirs)
    ends = [reference._tokenizer.eos_id]
    pairs = zip(first + ends, second + ends, strict=False)
    at = next(n for n, (a, b) in enumerate(pairs) if a != b)
    scores = [
        reference.score([*prompt, *ids[: at + 1]])[-1] for ids in (first + ends, second + ends)
    ]
    return abs(scores[0] - scores[1]), at


if __name__ == "__main__":
    console.run(main)
