"""The time of a run from a few of its steps, on a clock that only the engine moves."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch
from engine_help import make_samples

from laptune.core.config import check
from laptune.model.spec import ModelSpec
from laptune.train import estimate
from laptune.train.engine.workers import BatchResult
from laptune.train.loop import Trainer
from laptune.train.optimizer import Parameter
from laptune.train.setup import work

LENGTHS = [12, 40, 23, 61, 33, 80, 19, 27, 55, 44, 70]
FIXED_S = 0.2  # of a step, whatever it holds


class Engine:
    """A step takes a fixed time and some for its work; the very first one takes longer."""

    name, num_trainable, num_total = "fake", 4, 8

    def __init__(self, cfg, spec):
        self.cfg, self.spec, self.now, self.num_steps = cfg, spec, 0.0, 0
        self.parameters = [Parameter("a", torch.zeros(2), torch.ones(2))]

    def seconds(self, samples):
        return FIXED_S + work(self.cfg, self.spec, samples) / 1e9

    def compute(self, samples, step, num_targets=None):
        self.now += self.seconds(samples) + (0.0 if self.num_steps else 5.0)
        self.num_steps += 1
        return BatchResult(1.0, 1, sum(sample.num_tokens for sample in samples))

    def evaluate(self, samples):
        self.now += 0.3 * work(self.cfg, self.spec, samples) / 1e9
        return BatchResult(1.0, 1, 1)


def measure(tiny_gemma, tmp_path, monkeypatch, validation=(), **train):
    """The estimate, what the run would take, and how many steps were computed for it."""
    monkeypatch.setenv("LAPTUNE_CACHE", str(tmp_path / "cache"))
    recipe = {"gradient_accumulation_steps": 2, "epochs": 4, **train}
    cfg = check({"train": recipe, "run": {"artifacts_dir": str(tmp_path)}})
    spec, samples = ModelSpec.from_folder(tiny_gemma), make_samples(LENGTHS)
    engine = Engine(cfg, spec)
    clock = SimpleNamespace(perf_counter=lambda: engine.now, monotonic=lambda: 7.0)
    monkeypatch.setattr(estimate, "time", clock)
    trainer = Trainer(engine, samples, cfg.train, 42)
    prepared = SimpleNamespace(spec=spec, samples=samples, validation=list(validation))
    found = estimate.measure(cfg, prepared, trainer, started=4.0)
    batches = [trainer.order.batch(n) for n in range(trainer.num_steps)]
    run_s = sum(engine.seconds([samples[i] for i in batch]) for batch in batches)
    return found, run_s, engine


def test_the_line_through_a_few_steps_gives_the_run(tiny_gemma, tmp_path, monkeypatch):
    found, run_s, engine = measure(tiny_gemma, tmp_path, monkeypatch)
    assert found.num_steps == 24
    assert found.step_s * found.num_steps == pytest.approx(run_s, rel=1e-6)
    assert found.total_s == pytest.approx(3.0 + run_s, rel=1e-6)
    assert engine.num_steps == 9


def test_validations_are_counted_in(tiny_gemma, tmp_path, monkeypatch):
    held_out = make_samples(LENGTHS[:5])
    found, run_s, engine = measure(tiny_gemma, tmp_path, monkeypatch, held_out)
    each = 0.3 * work(engine.cfg, engine.spec, held_out) / 1e9
    assert found.total_s == pytest.approx(3.0 + run_s + 4 * each, rel=1e-6)  # once an epoch


def test_a_run_of_one_step_is_measured_too(tiny_gemma, tmp_path, monkeypatch):
    found, run_s, _ = measure(tiny_gemma, tmp_path, monkeypatch, max_steps=1)
    assert (found.num_steps, found.step_s) == (1, pytest.approx(run_s))


def test_trl_is_not_what_was_measured(tiny_gemma, tmp_path, monkeypatch, capsys):
    measure(tiny_gemma, tmp_path, monkeypatch, engine="trl")
    assert "trl takes several times as long" in " ".join("".join(capsys.readouterr()).split())
    assert not (tmp_path / "cache").exists()


def test_few_figures_of_nearly_the_same_work_are_averaged():
    assert estimate._at([5.0, 5.0], [1.0, 3.0], 5.0) == 2.0
    assert estimate._at([5.0, 5.1], [3.0, 1.0], 5.05) == 2.0


def test_steps_are_picked_evenly_with_both_ends():
    assert estimate._evenly(range(11), 3) == [0, 5, 10]
    assert estimate._evenly([7], 8) == [7]
