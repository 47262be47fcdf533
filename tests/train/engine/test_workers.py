"""Workers: shares, sums, and repeatability."""

from __future__ import annotations

import pytest
import torch
from engine_help import make_adapter, make_network, make_samples

from laptune.train.engine.pack import share_out
from laptune.train.engine.workers import LoraEngine


def gradients(folder, num_workers):
    adapter, samples = make_adapter(folder), make_samples()
    engine = LoraEngine(make_network(folder, adapter), adapter, num_workers=num_workers)
    result = engine.compute(samples, 0)
    engine.close()
    return result, [parameter.grad.clone() for parameter in engine.parameters]


def test_costliest_goes_first_and_loads_are_even():
    shares = share_out([1.0, 5.0, 3.0, 3.0], 2)
    assert shares == [[1, 0], [2, 3]]


def test_every_sample_has_one_worker():
    shares = share_out([float(i % 7) for i in range(31)], 12)
    assert sorted(index for share in shares for index in share) == list(range(31))


@pytest.mark.parametrize("num_workers", [2, 3, pytest.param(12, marks=pytest.mark.slow)])
def test_gradient_does_not_depend_on_the_number_of_workers(tiny_gemma, num_workers):
    one, want = gradients(tiny_gemma, 1)
    many, got = gradients(tiny_gemma, num_workers)
    assert many.loss == pytest.approx(one.loss, rel=1e-6)
    for a, b in zip(got, want, strict=True):
        assert float((a - b).norm() / b.norm()) < 1e-5


@pytest.mark.parametrize(("dtype", "error"), [(torch.float32, 1e-6), (torch.bfloat16, 1e-2)])
def test_parts_of_a_batch_add_up_to_its_gradient(tiny_gemma, dtype, error):
    adapter, samples = make_adapter(tiny_gemma), make_samples()
    engine = LoraEngine(make_network(tiny_gemma, adapter, dtype, dtype=dtype), adapter)
    num_targets, found = sum(sample.num_targets for sample in samples), []
    for part in (samples, samples[:2], samples[2:]):
        engine.compute(part, 0, num_targets)
        found.append([parameter.grad.clone() for parameter in engine.parameters])
    engine.close()
    for whole, first, second in zip(*found, strict=True):
        assert float((first + second - whole).norm() / whole.norm()) < error


@pytest.mark.parametrize("num_workers", [1, 2, pytest.param(12, marks=pytest.mark.slow)])
def test_same_workers_give_the_same_bits(tiny_gemma, num_workers):
    _, first = gradients(tiny_gemma, num_workers)
    _, second = gradients(tiny_gemma, num_workers)
    assert all(torch.equal(a, b) for a, b in zip(first, second, strict=True))


def test_an_error_in_a_worker_reaches_the_caller(tiny_gemma):
    adapter, samples = make_adapter(tiny_gemma), make_samples()
    engine = LoraEngine(make_network(tiny_gemma, adapter), adapter, num_workers=2)
    broken = samples[0].__class__("x", samples[0].ids + 10_000, samples[0].rows, samples[0].targets)
    with pytest.raises(IndexError):
        engine.compute([*samples, broken], 0)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_validation_sample_may_be_longer_than_all_others(tiny_gemma, dtype):
    adapter = make_adapter(tiny_gemma)
    engine = LoraEngine(make_network(tiny_gemma, adapter, dtype, dtype=dtype), adapter)
    engine.compute(make_samples((40,)), 0)
    assert engine.evaluate(make_samples((90,))).loss > 0
