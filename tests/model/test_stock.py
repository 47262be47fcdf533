"""What transformers cannot load, or would fill with random numbers, is one line."""

from __future__ import annotations

import json
import shutil

import pytest
import safetensors.torch
import tiny
import torch

from laptune.core.errors import UserError
from laptune.model import stock
from laptune.model.spec import load_weights


@pytest.fixture
def folder(tiny_gemma, tmp_path):
    return shutil.copytree(tiny_gemma, tmp_path / "model")


def test_weights_that_are_not_there_are_not_drawn(folder):
    tensors = tiny.read_tensors(folder / "model.safetensors")
    del tensors["model.layers.1.mlp.up_proj.weight"]
    safetensors.torch.save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    with pytest.raises(UserError, match=r"lacks model\.layers\.1\.mlp\.up_proj\.weight"):
        stock.load(folder, torch.float32)


@pytest.mark.parametrize("change", [{"model_type": "wibble"}, {"hidden_size": "many"}])
def test_settings_that_transformers_refuses_are_one_line(folder, change):
    config = json.loads((folder / "config.json").read_text(encoding="utf-8")) | change
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(UserError, match=r"transformers cannot load it \(.+\) -> ") as caught:
        stock.load(folder, torch.float32)
    assert "\n" not in str(caught.value)


def test_tied_model_lacks_nothing(folder):
    assert stock.load(folder, torch.float32).config.tie_word_embeddings


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
@pytest.mark.parametrize("load", [stock.load, load_weights])
def test_weights_that_are_not_finite_are_refused_by_name(folder, load, value):
    tensors = tiny.read_tensors(folder / "model.safetensors")
    tensors["model.layers.1.mlp.up_proj.weight"][3, 2] = value
    safetensors.torch.save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    with pytest.raises(UserError, match=r"layers\.1\.mlp\.up_proj\.weight holds NaN or infinity"):
        load(folder, torch.float32)


def test_finite_weights_whose_sum_is_not_are_read(folder):
    tensors = tiny.read_tensors(folder / "model.safetensors")
    tensors["model.norm.weight"] = torch.full_like(tensors["model.norm.weight"], 3e38)
    safetensors.torch.save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    assert load_weights(folder, torch.float32)["model.norm.weight"].isfinite().all()
