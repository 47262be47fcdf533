"""Packs: many samples in one pass give the sum over the samples."""

from __future__ import annotations

import pytest
import torch

from laptune.model.spec import ModelSpec, load_weights
from laptune.train.adapter import Adapter, AdapterSpec
from laptune.train.engine.network import Network, NetworkOptions, Sample
from laptune.train.engine.packed import Layout, Pack, PackedEngine, pack_groups
from laptune.train.engine.workers import LoraEngine


def samples_of(lengths, vocab=600):
    generator = torch.Generator().manual_seed(3)
    made = []
    for i, length in enumerate(lengths):
        ids = torch.randint(7, vocab, (length,), generator=generator).tolist()
        made.append(Sample.build(f"s{i}", [2, *ids], [False, *(j % 3 != 0 for j in range(length))]))
    return made


def engine_of(folder, kind, **options):
    spec = ModelSpec.from_folder(folder)
    adapter = Adapter(AdapterSpec(4, 8.0), spec)
    adapter.initialize(1)
    adapter.b.normal_(0.0, 0.05, generator=torch.Generator().manual_seed(5))
    neftune = options.pop("neftune_alpha", 0.0)
    weights = load_weights(folder, torch.float32)
    network = Network(spec, weights, adapter, NetworkOptions(neftune_alpha=neftune))
    return kind(network, adapter, **options)


# The tiny model's window is 16 tokens: samples shorter, equal and longer.
LENGTHS = [5, 40, 16, 23, 2, 17]


@pytest.mark.parametrize("max_tokens", [24, 80, 10_000])
def test_loss_equals_one_sample_at_a_time(tiny_gemma, max_tokens):
    samples = samples_of(LENGTHS)
    single, packed = (
        engine_of(tiny_gemma, LoraEngine),
        engine_of(tiny_gemma, PackedEngine, max_pack_tokens=max_tokens),
    )
    assert packed.compute(samples, 0).loss == pytest.approx(single.compute(samples, 0).loss, 1e-6)


@pytest.mark.parametrize("neftune_alpha", [0.0, 5.0])
def test_every_gradient_equals_one_sample_at_a_time(tiny_gemma, neftune_alpha):
    samples = samples_of(LENGTHS)
    engines = [
        engine_of(tiny_gemma, LoraEngine, neftune_alpha=neftune_alpha),
        engine_of(tiny_gemma, PackedEngine, max_pack_tokens=64, neftune_alpha=neftune_alpha),
    ]
    for engine in engines:
        engine.compute(samples, 3)
    for single, packed in zip(*(e.parameters for e in engines), strict=True):
        assert single.grad.abs().max() > 0
        torch.testing.assert_close(packed.grad, single.grad, rtol=1e-4, atol=1e-6)


def test_evaluation_equals_one_sample_at_a_time(tiny_gemma):
    samples = samples_of(LENGTHS)
    engines = [engine_of(tiny_gemma, LoraEngine), engine_of(tiny_gemma, PackedEngine)]
    single, packed = (engine.evaluate(samples).loss for engine in engines)
    assert packed == pytest.approx(single, 1e-6)


def test_padding_and_back_is_the_identity():
    layout = Layout([3, 1, 4], torch.device("cpu"))
    x = torch.randn(8, 2, 5)
    assert torch.equal(layout.unpad(layout.pad(x)), x)


def test_positions_start_anew_in_each_sample():
    assert Layout([3, 1, 2], torch.device("cpu")).positions.tolist() == [0, 1, 2, 0, 0, 1]


def test_rows_and_targets_follow_their_samples():
    first, second = samples_of([4, 6])
    pack = Pack.of([first, second])
    assert pack.ids[pack.rows].tolist() == [
        *first.ids[first.rows].tolist(),
        *second.ids[second.rows].tolist(),
    ]


def test_padded_pack_stays_under_the_limit():
    for group in pack_groups(samples_of([30, 9, 8, 7, 31, 2]), 64):
        assert len(group) * max(s.num_tokens for s in group) <= 64 or len(group) == 1


def test_no_sample_is_lost():
    groups = pack_groups(samples_of(LENGTHS), 32)
    assert sorted(s.id for group in groups for s in group) == [f"s{i}" for i in range(6)]
