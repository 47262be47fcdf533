"""Reading an adapter: what is merged, what is refused in one line, and what it is instead."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import safetensors.numpy

from laptune.core.errors import UserError
from laptune.model.adapter import Adapter


@pytest.fixture
def adapter(tiny_adapter, tmp_path):
    return shutil.copytree(tiny_adapter, tmp_path / "adapter")


def change(folder, **settings):
    path = folder / "adapter_config.json"
    config = json.loads(path.read_text(encoding="utf-8")) | settings
    path.write_text(json.dumps(config), encoding="utf-8")


def rename(folder, rule) -> None:
    path = folder / "adapter_model.safetensors"
    tensors = safetensors.numpy.load_file(path)
    safetensors.numpy.save_file({rule(name): t for name, t in tensors.items()}, path)


@pytest.mark.parametrize(
    "settings, reason",
    [
        ({"lora_alpha": None}, "lora_alpha is None, not a number"),
        ({"lora_alpha": "16"}, "lora_alpha is '16', not a number"),
        ({"lora_alpha": True}, "lora_alpha is True, not a number"),
        ({"alpha_pattern": {"(": 4}}, "'\\('.*not a regular expression"),
        ({"alpha_pattern": {"q_proj": "4"}}, "alpha_pattern gives '4'"),
        ({"rank_pattern": ["q_proj"]}, "rank_pattern is .*, not an object"),
        ({"init_lora_weights": "lora_ga"}, "init_lora_weights='lora_ga'"),
        ({"init_lora_weights": "loftq"}, "init_lora_weights='loftq'"),
        ({"init_lora_weights": "of_next_year"}, "init_lora_weights='of_next_year'"),
        ({"of_next_year": {"a": 1}}, "of_next_year="),
        ({"target_parameters": ["experts"]}, "target_parameters="),
        ({"use_qalora": True}, "use_qalora="),
    ],
)
def test_setting_that_is_not_computed_is_refused_in_one_line(adapter, settings, reason):
    change(adapter, **settings)
    with pytest.raises(UserError, match=reason) as caught:
        Adapter(adapter)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("start", [True, False, None, "gaussian", "eva"])
def test_start_that_leaves_the_base_alone_is_read(adapter, start):
    change(adapter, init_lora_weights=start)
    assert len(Adapter(adapter).modules()) == 14


@pytest.mark.parametrize(
    "old, new",
    [
        ("base_model.model.", "base_model.model._orig_mod."),
        ("base_model.model.", "base_model.model.module."),
        ("base_model.model.model.", "base_model.model.model.language_model."),
        ("base_model.model.model.", "base_model.model.language_model.model."),
        ("base_model.model.model.", "base_model.model."),
        (".lora_A.weight", ".lora_A.default.weight"),
    ],
)
def test_prefixes_of_wrappers_are_read(adapter, old, new):
    expected = Adapter(adapter).modules()
    rename(adapter, lambda name: name.replace(old, new))
    assert sorted(Adapter(adapter).modules()) == sorted(expected)


def test_rank_that_the_settings_do_not_state_is_refused(adapter, tiny_gemma):
    from laptune.model.safetensors import read_folder

    change(adapter, r=8)
    shapes = {name: tensor.shape for name, tensor in read_folder(tiny_gemma).items()}
    with pytest.raises(UserError, match=r"is of rank 4, adapter_config.json says 8"):
        Adapter(adapter).check_fits(shapes)


@pytest.mark.parametrize(
    "content, what",
    [
        ({"adapters.safetensors": "", "adapter_config.json": "{}"}, "an MLX adapter"),
        ({"adapter_model.bin": "", "adapter_config.json": '{"r": 8}'}, "pickled"),
        ({"config.json": "{}"}, "a whole model"),
        ({"adapter_config.json": '{"r": 8}'}, "the training did not finish"),
        ({"adapter.gguf": ""}, "a GGUF"),
        ({}, "no adapter_config.json"),
    ],
)
def test_folder_that_is_not_an_adapter_is_named_for_what_it_is(tmp_path, content, what):
    for name, text in content.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=what):
        Adapter(tmp_path)


def test_adapters_in_folders_inside_are_named(adapter, tmp_path):
    adapter.rename(tmp_path / "one")
    with pytest.raises(UserError, match="give the folder inside it: one"):
        Adapter(tmp_path)


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "\x00", '"r"'])
def test_broken_settings_are_one_line(adapter, text):
    (adapter / "adapter_config.json").write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match="adapter_config.json"):
        Adapter(adapter)


def test_magnitudes_of_other_size_are_refused(tiny_gemma, tmp_path):
    import tiny

    from laptune.model.safetensors import read_folder

    folder = tiny.write_adapter(tiny_gemma, tmp_path / "dora", use_dora=True)
    path = folder / "adapter_model.safetensors"
    tensors = safetensors.numpy.load_file(path)
    name = next(name for name in tensors if "magnitude" in name)
    tensors[name] = np.ones(3, np.float32)
    safetensors.numpy.save_file(tensors, path)
    shapes = {name: tensor.shape for name, tensor in read_folder(tiny_gemma).items()}
    with pytest.raises(UserError, match="no magnitude for each of"):
        Adapter(folder).check_fits(shapes)
