"""TRL's side of scale.py: SFTTrainer on the same samples, each case in a process of its own."""

from __future__ import annotations

import argparse
import functools
import json
import os
import statistics
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import train_peers
from train_peers import Job

HERE = Path(__file__).resolve().parent
WARM_UP_STEPS = 2
# liger: its fused norms, rotation and GELU, where liger-kernel is installed. nocudnn: without the
# attention of cuDNN, which is planned again for every shape of batch.
TRL_OPTIONS: dict[str, dict[str, bool]] = {
    "plain": {},
    "nocudnn": {},
    "liger-nocudnn": {"use_liger_kernel": True},
    "compile-nocudnn": {"torch_compile": True},
}


def trl(args: argparse.Namespace, option: str, batch_size: int, scratch: Path) -> dict:
    """SFTTrainer with a batch size and an option: its row."""
    ids, masks = samples(args.base, args.data, args.steps, args.global_batch)
    dtype = "bfloat16" if args.device == "cuda" else "float32"
    job = Job(
        args.base,
        ids,
        masks,
        args.steps,
        1,
        dtype=dtype,
        weights=dtype,
        batch_size=batch_size,
        device=args.device,
        uses_cudnn="nocudnn" not in option,
    )
    spec = scratch / f"trl-{option}-{batch_size}.json"
    case = {"job": asdict(job), "global_batch": args.global_batch, "option": option}
    spec.write_text(json.dumps(case), encoding="utf-8")
    print("trl,", option, "batch", batch_size, flush=True)
    words = [sys.executable, __file__, str(spec)]
    one_card = {**os.environ, "CUDA_VISIBLE_DEVICES": "0"}  # TRL refuses to split among several
    done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", env=one_card)
    row = {"name": "trl", "option": option, "processes": 1, "batch_size": batch_size}
    try:
        return row | json.loads(done.stdout.splitlines()[-1])
    except (ValueError, IndexError):
        return row | {"error": done.stderr[-600:]}


@functools.cache
def samples(base: str, data: str, num_steps: int, global_batch: int) -> tuple[list, list]:
    """Ids and masks of every sample of the steps, the longest of each global batch first."""
    sys.path.insert(0, str(HERE.parent / "src"))
    from laptune.core.settings import Config, DataSettings, ModelSettings
    from laptune.train import setup
    from laptune.train.order import Order

    cfg = Config(
        model=ModelSettings(base=base), data=DataSettings(path=data, validation_fraction=0.0)
    )
    prepared = setup.prepare(cfg)
    order = Order(len(prepared.samples), global_batch, cfg.run.seed)
    ids, masks = [], []
    for step in range(num_steps):
        batch = [prepared.samples[i] for i in order.batch(step)]
        for sample in sorted(batch, key=lambda sample: -sample.num_tokens):
            ids.append([*sample.ids.tolist(), int(sample.targets[-1])])
            supervised = set((sample.rows + 1).tolist())
            masks.append([place in supervised for place in range(len(ids[-1]))])
    return ids, masks


def child(spec: Path) -> None:
    """One SFTTrainer run in this process; prints its row."""
    import torch

    content = json.loads(spec.read_text(encoding="utf-8"))
    job, batch = Job(**content["job"]), content["global_batch"]
    train_peers.LAYOUT = {
        "gradient_accumulation_steps": max(1, batch // job.batch_size),
        "dataloader_pin_memory": job.device == "cuda",
        **TRL_OPTIONS[content["option"]],
    }
    times, losses = train_peers.trl(job)
    tokens = [
        sum(len(i) - 1 for i in job.ids[s * batch : (s + 1) * batch]) for s in range(job.num_steps)
    ]
    rates = [n / t for n, t in zip(tokens, times, strict=True)][WARM_UP_STEPS:]
    peak = torch.cuda.max_memory_allocated() if job.device == "cuda" else None
    print(
        json.dumps(
            {
                "dtype": job.dtype,
                "tokens_per_s": round(statistics.median(rates), 1),
                "losses": losses,
                "step_s": [round(t, 4) for t in times[WARM_UP_STEPS:]],
                "peak_gpu_bytes": peak,
            }
        )
    )


if __name__ == "__main__":
    child(Path(sys.argv[1]))
