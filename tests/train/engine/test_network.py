"""The hand-written layers against transformers + peft in float64, tensor by tensor."""

from __future__ import annotations

import pytest
import torch
from engine_help import make_adapter, make_network, make_samples, peft_gradients

from laptune.train.adapter import MODULES
from laptune.train.engine.linear import Gradients
from laptune.train.engine.pack import Pack, Sample
from laptune.train.engine.team import Board, Member
from laptune.train.engine.workers import LoraEngine
from laptune.train.engine.workspace import Workspace

torch.set_num_threads(1)


def alone() -> Member:
    return Member(0, 1, Workspace())


def our_gradients(network, adapter, samples):
    """(mean loss a target, gradients by PEFT's names), one sample at a time."""
    sums, member = Gradients.like(adapter), alone()
    network.prepare(max(sample.num_tokens for sample in samples))
    network.load_adapter()
    count, total = sum(sample.num_targets for sample in samples), 0.0
    for sample in samples:
        pack = Pack.of([sample])
        member.board = Board(torch.empty(network.board_bytes(pack, 1), dtype=torch.uint8))
        total += network.run(pack, member, sums, grad_scale=1 / count).loss_sum
    grads = {}
    for slot in adapter.slots.values():
        name = f"base_model.model.{slot.name}"
        grads[f"{name}.lora_A.weight"] = adapter.view_a(slot, sums.a)
        scaled = adapter.view_b(slot, sums.scaled_b)
        grads[f"{name}.lora_B.weight"] = scaled * adapter.spec.scale
    return total / count, grads


def worst_difference(got, want):
    assert got.keys() == want.keys()
    return max(float((got[n].double() - want[n]).norm() / want[n].norm()) for n in want)


@pytest.mark.parametrize("modules", [MODULES, ("q_proj", "v_proj"), ("k_proj", "down_proj")])
def test_gradients_equal_autograd_on_every_tensor(tiny_gemma, modules):
    adapter, samples = make_adapter(tiny_gemma, modules), make_samples()
    loss, grads = our_gradients(make_network(tiny_gemma, adapter), adapter, samples)
    want_loss, want = peft_gradients(tiny_gemma, adapter, samples)
    assert loss == pytest.approx(want_loss, rel=1e-6)
    assert worst_difference(grads, want) < 1e-4


def test_window_and_blocks_of_queries_equal_autograd(tiny_gemma):
    adapter, samples = make_adapter(tiny_gemma), make_samples((700,))
    loss, grads = our_gradients(make_network(tiny_gemma, adapter), adapter, samples)
    want_loss, want = peft_gradients(tiny_gemma, adapter, samples)
    assert loss == pytest.approx(want_loss, rel=1e-6)
    assert worst_difference(grads, want) < 1e-4


def test_recomputing_gives_the_same_bits(tiny_gemma):
    adapter, samples = make_adapter(tiny_gemma), make_samples()
    kept = our_gradients(make_network(tiny_gemma, adapter), adapter, samples)
    network = make_network(tiny_gemma, adapter, recompute_above_tokens=8)
    again = our_gradients(network, adapter, samples)
    assert kept[0] == again[0]
    assert all(torch.equal(kept[1][name], again[1][name]) for name in kept[1])


def test_bf16_is_near_autograd(tiny_gemma):
    adapter, samples = make_adapter(tiny_gemma), make_samples()
    network = make_network(tiny_gemma, adapter, torch.bfloat16, dtype=torch.bfloat16)
    loss, grads = our_gradients(network, adapter, samples)
    want_loss, want = peft_gradients(tiny_gemma, adapter, samples)
    assert loss == pytest.approx(want_loss, rel=5e-3)
    assert worst_difference(grads, want) < 0.25


def test_rslora_scales_by_the_root(tiny_gemma):
    adapter, samples = make_adapter(tiny_gemma, use_rslora=True), make_samples()
    loss, grads = our_gradients(make_network(tiny_gemma, adapter), adapter, samples)
    want_loss, want = peft_gradients(tiny_gemma, adapter, samples)
    assert loss == pytest.approx(want_loss, rel=1e-6)
    assert worst_difference(grads, want) < 1e-4


def test_evaluation_gives_the_same_loss(tiny_gemma):
    adapter, samples = make_adapter(tiny_gemma), make_samples((30,))
    engine = LoraEngine(make_network(tiny_gemma, adapter), adapter)
    assert engine.evaluate(samples).loss == pytest.approx(engine.compute(samples, 0).loss, rel=1e-6)


def test_sample_ends_with_its_last_target():
    sample = Sample.build("x", [5, 6, 7, 8, 9], [False, False, True, True, False])
    assert sample.ids.tolist() == [5, 6, 7]
    assert sample.rows.tolist() == [1, 2]
    assert sample.targets.tolist() == [7, 8]
