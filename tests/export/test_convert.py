"""The converter: what it writes, and what it refuses."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import safetensors.torch

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.core.settings import OUTTYPES
from laptune.export import convert
from laptune.export.merge import merge
from laptune.export.verify.reference import Reference, kl_divergence
from laptune.generate.llama import engine
from laptune.gguf.codec.codecs import decode
from laptune.gguf.file.read import GGUFFile
from laptune.model.safetensors import read_folder


@pytest.fixture(scope="module")
def gguf(tiny_gemma, tmp_path_factory):
    path = tmp_path_factory.mktemp("gguf") / "model.gguf"
    return convert.write(convert.prepare(tiny_gemma, name="Tiny", author="Me"), path)


def test_norms_are_stored_plus_one_in_float32(gguf, tiny_gemma):
    tensor = read_folder(tiny_gemma)["model.layers.0.self_attn.q_norm.weight"]
    with GGUFFile(gguf) as file:
        info = file.tensors["blk.0.attn_q_norm.weight"]
        stored = decode(file.read_rows(info), info.type).ravel()
    assert info.type.name == "F32"
    assert np.array_equal(stored, decode(tensor.read_rows(), tensor.type).ravel() + np.float32(1))


def test_there_is_no_separate_head(gguf):
    with GGUFFile(gguf) as file:
        assert "output.weight" not in file.tensors
        assert len(file.tensors) == 2 + 13 * 2


def test_metadata_says_what_it_is(gguf):
    with GGUFFile(gguf) as file:
        expected = {
            "general.architecture": "gemma3",
            "general.name": "Tiny",
            "general.author": "Me",
            "general.file_type": 32,
            "general.license": "gemma",
            "general.quantization_version": 2,
            "gemma3.block_count": 2,
            "gemma3.attention.key_length": 32,
            "tokenizer.ggml.model": "llama",
            "tokenizer.ggml.add_space_prefix": False,
        }
        assert {key: file.get(key) for key in expected} == expected
        assert file.get("tokenizer.chat_template").startswith("{{- bos_token -}}")


def test_manifest_holds_the_template_hash(gguf):
    made = manifest.read(gguf)
    with GGUFFile(gguf) as file:
        assert made["chat_template_sha256"] == file.get("laptune.chat_template_sha256")


@pytest.mark.parametrize("outtype", [t for t in OUTTYPES if t != "f16"])
def test_every_type_is_written_and_runs(tiny_gemma, tmp_path, outtype):
    path = convert.write(convert.prepare(tiny_gemma, outtype=outtype), tmp_path / "m.gguf")
    if not engine.version():
        pytest.skip("no llama.cpp engine is installed")
    ids = [2, *range(40, 90)]
    with engine.Engine(path, ctx=128) as model:
        kl, _ = kl_divergence(Reference(tiny_gemma).logits(ids), model.logits(ids))
    assert kl < (1e-3 if outtype in ("f32", "bf16") else 0.05)


def test_base_and_adapter_give_the_merged_file_bits(tiny_gemma, tiny_adapter, tmp_path):
    merged = merge(tiny_gemma, tiny_adapter, tmp_path / "merged")
    one = convert.write(convert.prepare(merged), tmp_path / "one.gguf")
    two = convert.write(convert.prepare(tiny_gemma, peft=tiny_adapter), tmp_path / "two.gguf")
    with GGUFFile(one) as a, GGUFFile(two) as b:
        for name, info in a.tensors.items():
            assert np.array_equal(a.read_rows(info), b.read_rows(b.tensors[name])), name


def test_f16_is_refused_with_the_reason(tiny_gemma):
    with pytest.raises(UserError, match="65504.*bf16"):
        convert.prepare(tiny_gemma, outtype="f16")


def test_f16_can_be_forced(tiny_gemma):
    assert convert.prepare(tiny_gemma, outtype="f16", force_f16=True).items


def test_summary_is_that_of_llama_cpp(tiny_gemma):
    job = convert.prepare(tiny_gemma)
    assert job.summary().startswith("n_tensors = 28, total_size = ")
    assert convert.human_size(536308224) == "536.3M"
    assert convert.human_size(1_072_600_000) == "1.07G"


def test_layers_that_are_not_there_are_named(tiny_gemma, tmp_path):
    shutil.copytree(tiny_gemma, tmp_path / "m")
    config = json.loads((tmp_path / "m/config.json").read_text(encoding="utf-8"))
    config |= {"num_hidden_layers": 3, "layer_types": ["full_attention"] * 3}
    (tmp_path / "m/config.json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(UserError, match=r"holds 2 layers, config.json says 3"):
        convert.prepare(tmp_path / "m")


def test_missing_tensor_is_named(tiny_gemma, tmp_path):
    tensors = safetensors.torch.load_file(tiny_gemma / "model.safetensors")
    del tensors["model.layers.1.mlp.up_proj.weight"]
    shutil.copytree(tiny_gemma, tmp_path / "m")
    safetensors.torch.save_file(tensors, tmp_path / "m/model.safetensors")
    with pytest.raises(UserError, match=r"lacks model.layers.1.mlp.up_proj.weight"):
        convert.prepare(tmp_path / "m")


def test_finished_file_is_not_replaced_unasked(tiny_gemma, gguf):
    with pytest.raises(UserError, match="--overwrite"):
        convert.write(convert.prepare(tiny_gemma), gguf)


def test_two_conversions_give_the_same_bytes(tiny_gemma, tmp_path):
    job = convert.prepare(tiny_gemma, outtype="q4_k_m")
    one = convert.write(job, tmp_path / "a.gguf").read_bytes()
    assert convert.write(job, tmp_path / "b.gguf").read_bytes() == one


def test_unknown_outtype_is_refused(tmp_path):
    with pytest.raises(UserError, match="q3_k_s.*choose from"):
        convert.prepare(tmp_path, outtype="q3_k_s")
