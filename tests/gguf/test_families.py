"""Each family: a random model through GGUF and back, and the engine computes what torch does."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

from laptune.export import convert
from laptune.export.verify.reference import Reference, kl_divergence
from laptune.generate.llama import engine
from laptune.gguf.architectures import FAMILIES
from laptune.gguf.codec.codecs import decode
from laptune.gguf.file.read import GGUFFile
from laptune.gguf.file.types import GGUFError
from laptune.model.importer import import_gguf
from laptune.model.safetensors import read_folder

SIZES = {
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 512,
    "bos_token_id": 2,
    "eos_token_id": 1,
    "pad_token_id": 0,
}
SPECIAL = {
    "gemma2": {"head_dim": 32, "query_pre_attn_scalar": 32, "sliding_window": 16},
    "gemma3": {"head_dim": 32, "query_pre_attn_scalar": 32, "sliding_window": 16},
    "llama": {"tie_word_embeddings": False},
    "qwen2": {"tie_word_embeddings": True},
    "qwen3": {"head_dim": 32, "tie_word_embeddings": True},
}


def write_model(folder, family, tokenizer_from) -> None:
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    for path in tokenizer_from.iterdir():
        if path.name.startswith(("tokenizer", "special_tokens", "chat_template")):
            shutil.copyfile(path, folder / path.name)
    vocab = json.loads((tokenizer_from / "config.json").read_text(encoding="utf-8"))["vocab_size"]
    config = AutoConfig.for_model(
        family.model_type, vocab_size=vocab, **SIZES, **SPECIAL[family.name]
    )
    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_config(config)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if "norm" in name or "bias" in name:
                weight.add_(torch.randn(weight.shape) * 0.2)
    model.to(torch.bfloat16).save_pretrained(folder)


@pytest.fixture(scope="module", params=FAMILIES, ids=lambda family: family.name)
def made(request, tiny_gemma, tmp_path_factory):
    """(family, HF folder, its BF16 GGUF)."""
    folder = tmp_path_factory.mktemp(request.param.name)
    write_model(folder, request.param, tiny_gemma)
    gguf = folder.parent / f"{folder.name}.gguf"
    convert.write(convert.prepare(folder), gguf)
    return request.param, folder, gguf


@pytest.mark.slow
def test_engine_computes_what_torch_does(made):
    if not engine.version():
        pytest.skip("no llama.cpp engine is installed")
    _, folder, gguf = made
    ids = [2, *np.random.default_rng(0).integers(20, 600, 60).tolist()]
    with engine.Engine(gguf, ctx=128) as model:
        kl, same = kl_divergence(Reference(folder).logits(ids), model.logits(ids))
    assert kl < 1e-3
    assert same > 0.9


@pytest.mark.slow
def test_import_gives_the_weights_again(made, tmp_path):
    _, folder, gguf = made
    back = import_gguf(gguf, tmp_path / "back")
    first, second = read_folder(folder), read_folder(back)
    assert {name for name in first if name != "lm_head.weight"} <= set(second)
    for name, tensor in second.items():
        values = decode(tensor.read_rows(), tensor.type)
        assert np.array_equal(values, decode(first[name].read_rows(), first[name].type)), name


@pytest.mark.slow
def test_round_trip_gives_the_same_file(made, tmp_path):
    _, _, gguf = made
    back = import_gguf(gguf, tmp_path / "back")
    again = tmp_path / "again.gguf"
    convert.write(convert.prepare(back), again)
    with GGUFFile(gguf) as a, GGUFFile(again) as b:
        for key in a.fields:
            if not key.startswith("general.base_model"):
                assert np.array_equal(a.get(key), b.get(key)), key
        for name, info in a.tensors.items():
            assert np.array_equal(a.read_rows(info), b.read_rows(b.tensors[name])), name


@pytest.mark.slow
def test_transformers_computes_the_same_after_the_import(made, tmp_path):
    _, folder, gguf = made
    back = import_gguf(gguf, tmp_path / "back")
    ids = [2, *range(30, 70)]
    assert np.abs(Reference(folder).logits(ids) - Reference(back).logits(ids)).max() < 1e-5


def test_f32_round_trip_is_lossless(tiny_gemma, tmp_path):
    convert.write(convert.prepare(tiny_gemma, outtype="f32"), tmp_path / "a.gguf")
    back = import_gguf(tmp_path / "a.gguf", tmp_path / "back")
    convert.write(convert.prepare(back, outtype="f32"), tmp_path / "b.gguf")
    with GGUFFile(tmp_path / "a.gguf") as a, GGUFFile(tmp_path / "b.gguf") as b:
        for name, info in a.tensors.items():
            assert np.array_equal(a.read_rows(info), b.read_rows(b.tensors[name])), name


def test_other_architecture_is_refused_with_the_list(tiny_gemma, tmp_path):
    for path in tiny_gemma.iterdir():
        shutil.copyfile(path, tmp_path / path.name)
    config = json.loads((tmp_path / "config.json").read_text(encoding="utf-8"))
    config["architectures"] = ["MambaForCausalLM"]
    (tmp_path / "config.json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(GGUFError, match="MambaForCausalLM.*Gemma3ForCausalLM.*Qwen3ForCausalLM"):
        convert.prepare(tmp_path)


def test_unsupported_setting_is_refused(tiny_gemma, tmp_path):
    for path in tiny_gemma.iterdir():
        shutil.copyfile(path, tmp_path / path.name)
    config = json.loads((tmp_path / "config.json").read_text(encoding="utf-8"))
    config["attn_logit_softcapping"] = 50.0
    (tmp_path / "config.json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(GGUFError, match="soft-capped"):
        convert.prepare(tmp_path)
