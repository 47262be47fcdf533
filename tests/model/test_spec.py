"""ModelSpec and the weight reader, against transformers' own."""

from __future__ import annotations

import json
import shutil

import pytest
import tiny
import torch

from laptune.core.errors import UserError
from laptune.model.config import complete
from laptune.model.safetensors import read_header
from laptune.model.spec import ModelSpec, check_tensors, is_stored_in_bf16, load_weights


@pytest.fixture
def state(tiny_gemma):
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(tiny_gemma, dtype=torch.float32).state_dict()


def test_weights_equal_transformers(tiny_gemma, state):
    weights = load_weights(tiny_gemma, torch.float32)
    assert set(state) - set(weights) == {"lm_head.weight"}  # tied
    assert all(torch.equal(state[name], tensor) for name, tensor in weights.items())


def test_weights_come_in_the_wanted_dtype(tiny_gemma, state):
    weights = load_weights(tiny_gemma, torch.bfloat16)
    assert all(torch.equal(state[name].bfloat16(), tensor) for name, tensor in weights.items())


def test_a_sharded_checkpoint_is_read_whole(tiny_gemma, tmp_path, state):
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(tiny_gemma, dtype=torch.float32)
    model.save_pretrained(tmp_path, max_shard_size="100KB")
    assert (tmp_path / "model.safetensors.index.json").is_file()
    weights = load_weights(tmp_path, torch.float32)
    assert all(torch.equal(state[name], tensor) for name, tensor in weights.items())


def test_a_missing_shard_is_named(tmp_path):
    index = {"weight_map": {"a": "model-00001-of-00002.safetensors"}}
    path = tmp_path / "model.safetensors.index.json"
    path.write_text(json.dumps(index), encoding="utf-8")
    with pytest.raises(UserError, match="model-00001-of-00002"):
        load_weights(tmp_path, torch.float32)


def test_a_short_file_is_refused(tiny_gemma, tmp_path):
    whole = (tiny_gemma / "model.safetensors").read_bytes()
    (tmp_path / "model.safetensors").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match="do not fit"):
        load_weights(tmp_path, torch.float32)


def test_something_else_is_refused(tmp_path):
    (tmp_path / "model.safetensors").write_bytes(b"\xff" * 64)
    with pytest.raises(UserError, match="not a safetensors file"):
        read_header(tmp_path / "model.safetensors")


@pytest.mark.parametrize(
    "name", ["model.layers.1.mlp.up_proj.weight", "model.norm.weight", "model.embed_tokens.weight"]
)
def test_tensor_that_is_not_there_is_named(tiny_gemma, tmp_path, name):
    import safetensors.torch

    folder = shutil.copytree(tiny_gemma, tmp_path / "model")
    tensors = tiny.read_tensors(folder / "model.safetensors")
    del tensors[name]
    safetensors.torch.save_file(tensors, folder / "model.safetensors")
    with pytest.raises(UserError, match=f"lacks {name} -> fetch the model again"):
        check_tensors(folder)


def test_pointer_of_git_lfs_is_named(tmp_path):
    text = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 1234\n"
    (tmp_path / "model.safetensors").write_text(text, encoding="utf-8", newline="\n")
    with pytest.raises(UserError, match="git lfs pull"):
        read_header(tmp_path / "model.safetensors")


def test_storage_is_read_from_the_header(tiny_gemma, tmp_path):
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(tiny_gemma, dtype=torch.bfloat16)
    model.save_pretrained(tmp_path)
    assert is_stored_in_bf16(tmp_path)


def test_old_and_new_rope_keys_say_the_same(tiny_gemma):
    raw = json.loads((tiny_gemma / "config.json").read_text(encoding="utf-8"))
    new = ModelSpec.from_config(complete(raw))
    old = {
        key: value for key, value in raw.items() if key not in ("rope_parameters", "layer_types")
    }
    old |= {
        "rope_theta": new.rope_theta,
        "rope_local_base_freq": new.rope_theta_local,
        "sliding_window_pattern": 2,
    }
    again = ModelSpec.from_config(complete(old))
    assert (again.rope_theta, again.rope_theta_local) == (new.rope_theta, new.rope_theta_local)
    assert again.layer_is_sliding == (True, False)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"attention_bias": True}, "attention_bias"),
        ({"final_logit_softcapping": 30.0}, "soft-capping"),
        ({"architectures": ["LlamaForCausalLM"]}, "LlamaForCausalLM"),
        ({"tie_word_embeddings": False}, "not tied"),
    ],
)
def test_what_is_not_covered_is_said(tiny_gemma, change, reason):
    raw = json.loads((tiny_gemma / "config.json").read_text(encoding="utf-8"))
    assert not ModelSpec.from_config(complete(raw)).unsupported
    assert reason in ModelSpec.from_config(complete(raw | change)).unsupported


def test_a_folder_without_config_is_reported(tmp_path, tiny_gemma):
    shutil.copyfile(tiny_gemma / "model.safetensors", tmp_path / "model.safetensors")
    with pytest.raises(UserError, match="config.json: not found"):
        ModelSpec.from_folder(tmp_path)
