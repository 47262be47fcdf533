"""What the hand-written layers do not cover, and that both engines agree where both can."""

from __future__ import annotations

import json

import pytest
import torch
from engine_help import make_adapter, make_network, make_samples

from laptune.core.errors import UserError
from laptune.core.settings import Config
from laptune.machine.compute import Compute
from laptune.train.engine.workers import LoraEngine
from laptune.train.other_engines.module_engine import ModuleEngine

COMPUTE = Compute("float32", "float32", 1, 1, "test")


def build(folder, **train):
    return ModuleEngine.build(Config.model_validate({"train": train}), folder, COMPUTE)


def gradients(engine, samples, step=0):
    result = engine.compute(samples, step)
    return result.loss, {p.name: p.grad.clone() for p in engine.parameters}


@pytest.mark.slow
def test_gradients_equal_the_hand_written_ones(tiny_gemma):
    samples, adapter = make_samples(), make_adapter(tiny_gemma)
    modules = build(tiny_gemma, lora={"rank": 4, "alpha": 8})
    values = {
        n.replace(".weight", ".default.weight"): t for n, t in adapter.named_tensors().items()
    }
    for parameter in modules.parameters:
        parameter.value.copy_(values[parameter.name])
    loss, theirs = gradients(modules, samples)
    engine = LoraEngine(make_network(tiny_gemma, adapter), adapter)
    assert loss == pytest.approx(engine.compute(samples, 0).loss, rel=1e-6)
    for slot in adapter.slots.values():
        name = f"base_model.model.{slot.name}"
        for kind, ours in (
            ("A", adapter.view_a(slot, engine.parameters[0].grad)),
            ("B", adapter.view_b(slot, engine.parameters[1].grad)),
        ):
            want = theirs[f"{name}.lora_{kind}.default.weight"]
            assert float((ours - want).norm() / want.norm()) < 1e-4


@pytest.mark.slow
def test_full_fine_tuning_has_the_gradient_of_the_tied_embedding(tiny_gemma):
    from transformers import AutoModelForCausalLM

    samples = make_samples((30,))
    loss, grads = gradients(build(tiny_gemma, method="full"), samples)
    model = AutoModelForCausalLM.from_pretrained(tiny_gemma, dtype=torch.float32)
    logits = model(input_ids=samples[0].ids[None]).logits[0, samples[0].rows]
    want = torch.nn.functional.cross_entropy(logits, samples[0].targets)
    want.backward()
    assert loss == pytest.approx(float(want.detach()), rel=1e-5)
    tied = model.get_input_embeddings().weight.grad
    got = grads["model.embed_tokens.weight"]
    assert float((got - tied).norm() / tied.norm()) < 1e-4


@pytest.mark.slow
@pytest.mark.parametrize(
    "train",
    [
        {"lora": {"rank": 4, "use_dora": True}},
        {"lora": {"rank": 4, "dropout": 0.3}},
    ],
)
def test_a_step_repeats_bit_for_bit(tiny_gemma, train):
    engine, samples = build(tiny_gemma, **train), make_samples()
    first, second = gradients(engine, samples, 7), gradients(engine, samples, 7)
    assert first[0] == second[0]
    assert all(torch.equal(first[1][name], second[1][name]) for name in first[1])


@pytest.mark.slow
def test_dropout_differs_between_steps_and_is_off_in_evaluation(tiny_gemma):
    engine, samples = build(tiny_gemma, lora={"rank": 4, "dropout": 0.5}), make_samples()
    for parameter in engine.parameters:
        parameter.value.add_(0.05)
    assert gradients(engine, samples, 0)[0] != gradients(engine, samples, 1)[0]
    assert engine.evaluate(samples).loss == engine.evaluate(samples).loss


@pytest.mark.parametrize("targets", [["nope"], ["q_proj", "nope"], ["all-linear"], ["norm"]])
def test_a_target_that_is_no_linear_module_is_refused(tiny_gemma, targets):
    said = f"'{targets[-1]}' is no linear module of the base -> it has down_proj, gate_proj"
    with pytest.raises(UserError, match=said):
        build(tiny_gemma, lora={"target_modules": targets})


def test_dora_saves_a_peft_adapter(tiny_gemma, tmp_path):
    build(tiny_gemma, lora={"rank": 4, "use_dora": True}).save(tmp_path, "a/b", None)
    told = json.loads((tmp_path / "adapter_config.json").read_text(encoding="utf-8"))
    assert told["use_dora"] and told["base_model_name_or_path"] == "a/b"


def test_a_second_save_names_the_same_files(tiny_gemma, tmp_path):
    (tmp_path / "metrics.jsonl").touch()
    engine = build(tiny_gemma, lora={"rank": 4, "use_dora": True})
    first = engine.save(tmp_path, "a/b", None)
    names = ["adapter_config.json", "adapter_model.safetensors"]
    assert [path.name for path in first] == names
    assert engine.save(tmp_path, "a/b", None) == first
