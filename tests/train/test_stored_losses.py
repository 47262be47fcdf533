"""Losses of two runs as they were, so that a change of the arithmetic shows.

fp32, one worker. Another order of the same sums moves a loss by less than 1e-5 of its size on the
tiny model and 1e-4 on the real one, whose steps at rate 1e-3 amplify rounding.
"""

from __future__ import annotations

import pytest
import torch
from engine_help import make_adapter, make_network, make_samples

from laptune.core import config
from laptune.core.settings import TrainSettings
from laptune.machine.compute import Compute
from laptune.train import setup
from laptune.train.engine.workers import LoraEngine
from laptune.train.loop import Trainer

TINY = [
    6.491374,
    6.439466,
    6.379208,
    6.361157,
    6.306287,
    6.303514,
    6.238079,
    6.256697,
    6.2387,
    6.178748,
    6.183169,
    6.195678,
    6.154272,
    6.174255,
    6.154237,
    6.133741,
    6.125993,
    6.134988,
    6.139958,
    6.105323,
]
DEMO = [1.554296, 1.450094, 1.805271, 1.729853, 1.88376]


def losses(trainer: Trainer, num_steps: int) -> list[float]:
    """Mean loss of each of the first steps."""
    found = []
    for _ in range(num_steps):
        result, norm = trainer.compute(trainer.batch())
        trainer.finish(result, norm, trainer.apply(norm), 0.0)
        found.append(result.loss)
    return found


@pytest.mark.slow
def test_twenty_steps_of_the_tiny_model(tiny_gemma):
    adapter = make_adapter(tiny_gemma)
    engine = LoraEngine(make_network(tiny_gemma, adapter), adapter)
    settings = TrainSettings(epochs=10, gradient_accumulation_steps=2, learning_rate=1e-3)
    trainer = Trainer(engine, make_samples(), settings, seed=42)
    assert losses(trainer, 20) == pytest.approx(TINY, rel=1e-5)


@pytest.mark.real
def test_five_steps_of_the_demo(root, real_base):
    few = "train.gradient_accumulation_steps=2"  # two samples a step: eight take two minutes
    cfg = config.load(root / "train/demo.yaml", [f"model.base={real_base}", few])
    prepared = setup.prepare(cfg)
    compute = Compute("float32", "bfloat16", 1, torch.get_num_threads(), "stored losses")
    engine, _ = setup.build_engine(cfg, prepared, compute)
    trainer = Trainer(engine, prepared.samples, cfg.train, cfg.run.seed)
    assert losses(trainer, 5) == pytest.approx(DEMO, rel=1e-4)
