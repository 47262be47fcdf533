"""Lengths that samples are padded to, and what padding must not change."""

from __future__ import annotations

import pytest
import torch
from engine_help import make_adapter, make_network, make_samples

from laptune.train.linear import AdapterView, Gradients
from laptune.train.shapes import Shapes, cheapest
from laptune.train.workers import LoraEngine
from laptune.train.workspace import Workspace


def gradients(network, adapter, sample):
    sums = Gradients.like(adapter)
    network.prepare(sample.ids.shape[0])
    view = AdapterView.of(adapter, network.options.dtype)
    loss = network.run(sample, view, sums, Workspace(), noise_seed=5).loss_sum
    return loss, torch.cat((sums.a, sums.scaled_b))


@pytest.mark.parametrize("options", [{}, {"neftune_alpha": 5.0}, {"recompute_above_tokens": 8}])
def test_padding_changes_neither_loss_nor_gradient(tiny_gemma, options):
    adapter, sample = make_adapter(tiny_gemma), make_samples((61,))[0]
    network = make_network(tiny_gemma, adapter, **options)
    want_loss, want = gradients(network, adapter, sample)
    loss, got = gradients(network, adapter, sample.padded(80, 48))
    assert loss == pytest.approx(want_loss, rel=1e-6)
    assert float((got - want).norm() / want.norm()) < 1e-5


def test_padding_is_not_counted():
    sample = make_samples((61,))[0]
    padded = sample.padded(80, 48)
    assert (padded.num_tokens, padded.num_targets) == (sample.num_tokens, sample.num_targets)
    assert (padded.ids.shape[0], padded.rows.shape[0]) == (80, 48)


def test_a_few_lengths_cover_all_with_little_padding():
    lengths = list(range(60, 400, 3))
    steps = cheapest(lengths)
    assert len(steps) <= 12
    assert steps == sorted(steps)
    assert steps[-1] >= max(lengths)
    added = sum(min(s for s in steps if s >= n) - n for n in lengths)
    assert added < 0.12 * sum(lengths)  # 5% by choice, the rest by rounding up to 16


def test_lengths_that_are_alike_become_one():
    assert cheapest([100, 101, 105, 110]) == [112]


def test_each_sample_gets_the_next_length_and_a_longer_one_its_own():
    shapes = Shapes(make_samples((40, 60, 90)))
    long = make_samples((300,))[0]
    assert shapes.pad(make_samples((40,))[0]).ids.shape[0] == 48
    assert shapes.pad(long).ids.shape[0] == 320


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_only_bf16_is_padded(tiny_gemma, dtype):
    adapter, samples = make_adapter(tiny_gemma), make_samples((37, 41, 44))
    network, seen = make_network(tiny_gemma, adapter, dtype, dtype=dtype), []
    run = network.run
    network.run = lambda sample, *rest, **named: (
        seen.append(sample.ids.shape[0]) or run(sample, *rest, **named)
    )
    engine = LoraEngine(network, adapter)
    engine.prepare(samples)
    result = engine.compute(samples, 0)
    assert result.num_tokens == sum(sample.num_tokens for sample in samples)
    assert len(set(seen)) == (1 if dtype == torch.bfloat16 else 3)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_validation_sample_may_be_longer_than_all_others(tiny_gemma, dtype):
    adapter = make_adapter(tiny_gemma)
    engine = LoraEngine(make_network(tiny_gemma, adapter, dtype, dtype=dtype), adapter)
    engine.prepare(make_samples((40,)))
    assert engine.evaluate(make_samples((90,))).loss > 0
