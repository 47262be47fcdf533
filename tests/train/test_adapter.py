"""The adapter's files: what stock PEFT makes of them."""

from __future__ import annotations

import hashlib
import json

import pytest
import torch
from engine_help import make_adapter, make_network, make_samples

from laptune.model.spec import ModelSpec
from laptune.train.adapter import MODULES, Adapter, AdapterSpec, peft_config, save_peft
from laptune.train.engine.workers import LoraEngine


def load_in_peft(base, folder):
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    return PeftModel.from_pretrained(model, folder).eval()


def peft_loss(model, samples):
    with torch.no_grad():
        total = sum(
            torch.nn.functional.cross_entropy(
                model(input_ids=s.ids[None]).logits[0, s.rows], s.targets, reduction="sum"
            )
            for s in samples
        )
    return float(total) / sum(s.num_targets for s in samples)


@pytest.mark.parametrize("use_rslora", [False, True])
def test_stock_peft_computes_the_same_loss(tiny_gemma, tmp_path, use_rslora):
    adapter, samples = make_adapter(tiny_gemma, use_rslora=use_rslora), make_samples()
    engine = LoraEngine(make_network(tiny_gemma, adapter), adapter)
    ours = engine.evaluate(samples).loss
    engine.save(tmp_path, "some/base", None)
    assert peft_loss(load_in_peft(tiny_gemma, tmp_path), samples) == pytest.approx(ours, rel=1e-5)


def test_config_names_base_rank_and_modules(tiny_gemma, tmp_path):
    adapter = make_adapter(tiny_gemma)
    save_peft(
        tmp_path, adapter.named_tensors(), peft_config(adapter.spec, base="a/b", revision="c")
    )
    told = json.loads((tmp_path / "adapter_config.json").read_text(encoding="utf-8"))
    assert (told["base_model_name_or_path"], told["revision"], told["r"]) == ("a/b", "c", 4)
    assert told["target_modules"] == sorted(MODULES)


def test_new_adapter_changes_nothing(tiny_gemma):
    adapter = Adapter(AdapterSpec(4, 8), ModelSpec.from_folder(tiny_gemma))
    adapter.initialize(0)
    assert not adapter.b.any()
    assert adapter.a.any()


def test_projections_that_are_not_targets_stay_out(tiny_gemma):
    adapter = make_adapter(tiny_gemma, ("q_proj",))
    assert {name.split(".")[-3] for name in adapter.named_tensors()} == {"q_proj"}


def test_a_seed_gives_the_same_start_on_every_processor(tiny_gemma):
    adapter = Adapter(AdapterSpec(4, 8), ModelSpec.from_folder(tiny_gemma))
    adapter.initialize(42)
    start = hashlib.sha256(adapter.a.numpy().astype("<f4").tobytes()).hexdigest()
    assert start == "0054ae45dce295e73e422698794d283f8273577289bfc5a9419dc30b61555b36"
