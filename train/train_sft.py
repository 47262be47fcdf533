"""Fine-tune the base with LoRA on the configured data.

    python train/train_sft.py
    python train/train_sft.py --config train/demo.yaml
    python train/train_sft.py --config train/demo.yaml --estimate
    python train/train_sft.py --resume

Reads the `data`, `model`, `train` and `compute` sections of the YAML file. Writes
artifacts/ft-<name>-lora/: the adapter in PEFT's format, metrics.jsonl, checkpoints/, and
manifest.json last. Ctrl-C ends the step at hand, saves, and exits with 130.
"""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, console


def main(argv: list[str] | None = None) -> int:
    """Check everything, choose how to compute, train, save, say what is next."""
    started = time.monotonic()
    args = parse(argv)
    console.configure(args)
    from laptune.core import config, outputs

    cfg = config.load(args.config, args.set)
    from laptune.report import live
    from laptune.train import session, setup
    from laptune.train.keep import start
    from laptune.train.other_engines import trl_engine
    from laptune.train.processes import ranks

    if cfg.train.engine == "trl":
        trl_engine.refuse_ignored(cfg)
        trl_engine.require_trl()
    outputs.refuse_inputs(cfg.paths.adapter, session.sources_of(cfg))
    start.refuse_foreign(cfg.paths.adapter)
    with ranks.together(use_cpu=cfg.compute.device == "cpu") as group:
        prepared = ranks.in_turn(group, lambda: setup.prepare(cfg))
        describe(cfg, prepared)
        if args.estimate:
            from laptune.train import estimate

            trainer, _ = make_ready(cfg, prepared, cfg.compute, group)
            estimate.show(estimate.measure(cfg, prepared, trainer, started))
            return 0
        # From here on the run's folder is locked; a stop signal saves before it ends the process.
        supervise = partial(
            session.supervise,
            cfg,
            prepared,
            resume=args.resume,
            resume_anyway=args.resume_anyway,
            overwrite=args.overwrite,
        )
        with ranks.keeper(group, supervise, cfg.train) as keeper:
            if cfg.train.engine == "trl":
                trainer = trl_engine.run(cfg, prepared, keeper, group)
                compute = trainer.compute
            else:
                trainer, compute = make_ready(cfg, prepared, keeper.settle(cfg.compute), group)
                with live.following(
                    cfg.paths.adapter / "metrics.jsonl",
                    name=cfg.run.name,
                    total_steps=trainer.num_steps,
                    is_on=args.live and keeper.is_main,
                ):
                    session.run(trainer, keeper, prepared, compute)
            if group is None or group.is_main:
                session.finish(cfg, prepared, compute, trainer, started)
    merge = commands.python("scripts/merge_lora_and_export_hf.py", console.same_run(args))
    console.say(f"next: {merge}")
    return 0


def make_ready(cfg, prepared, wanted, group=None):
    """The trainer and how it computes: `wanted` with every "auto" settled, the weights loaded."""
    from laptune.train import setup
    from laptune.train.loop import Trainer
    from laptune.train.processes import ranks

    compute = ranks.share_compute(group, partial(setup.choose_compute, cfg, prepared), wanted)
    reason = setup.fallback_reason(cfg, prepared.spec)
    if reason:
        console.say(
            f"{reason}: trained through the modules of transformers and peft, which is slower"
        )
    engine, compute = setup.build_engine(cfg, prepared, compute)
    show_compute(compute)
    share = 100 * engine.num_trainable / engine.num_total
    console.say(
        f"trainable {engine.num_trainable:,} ({share:.4f}%)", trainable=engine.num_trainable
    )
    if group is not None:
        from laptune.train.processes.distributed import DistributedEngine

        engine = DistributedEngine(engine, group)
        console.say(f"{group.size} processes share each batch", processes=group.size)
    return Trainer(engine, prepared.samples, cfg.train, cfg.run.seed), compute


def parse(argv: list[str] | None):
    """The options of this stage."""
    parser = console.stage_parser(__doc__)
    parser.add_argument(
        "--estimate", action="store_true", help="measure a few samples; print time, memory, disk"
    )
    parser.add_argument("--resume", action="store_true", help="resume an interrupted run")
    parser.add_argument(
        "--resume-anyway", action="store_true", help="the same after a change of the configuration"
    )
    parser.add_argument(
        "--live", action="store_true", help="serve a page on 127.0.0.1 that follows the run"
    )
    return parser.parse_args(argv)


def describe(cfg, prepared) -> None:
    """One line on base and data."""
    tokens = sum(sample.num_tokens for sample in prepared.samples)
    targets = sum(sample.num_targets for sample in prepared.samples)
    console.say(
        f"base {prepared.base.id}, {len(prepared.samples)} samples of {cfg.data.path}, "
        f"{tokens:,} tokens, {targets:,} supervised",
        samples=len(prepared.samples),
        tokens=tokens,
        supervised_tokens=targets,
    )
    if prepared.num_truncated:
        console.warn(
            f"{prepared.num_truncated} samples are longer than data.max_length and were cut"
        )


def show_compute(compute) -> None:
    """The measured table, and what was chosen."""
    if compute.rates:
        rows = []
        for rate in compute.rates:
            speed = f"{rate.gflops:.0f}" if rate.gflops else rate.note
            rows.append([rate.dtype, rate.weights, str(rate.workers), str(rate.threads), speed])
        head = ("dtype", "weights", "workers", "threads", "GFLOP/s")
        console.show_table("speed here", head, rows)
    console.say(f"computing in {compute.title}: {compute.reason}")


if __name__ == "__main__":
    console.run(main)
