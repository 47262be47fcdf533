"""The adapter alone: llama.cpp with it computes what the merged model computes."""

from __future__ import annotations

import ctypes

import pytest
import tiny

from laptune.core.errors import UserError
from laptune.export import convert
from laptune.export.lora import convert_lora
from laptune.export.verify.reference import kl_divergence
from laptune.generate.llama import engine
from laptune.gguf.file.read import GGUFFile


def load_beside(model, path):
    """Load an adapter beside an engine's model, as llama.cpp's ``--lora`` does."""
    library, pointer = model._lib, ctypes.c_void_p
    library.llama_adapter_lora_init.restype = pointer
    library.llama_adapter_lora_init.argtypes = [pointer, ctypes.c_char_p]
    library.llama_set_adapters_lora.argtypes = [pointer, pointer, ctypes.c_size_t, pointer]
    adapter = library.llama_adapter_lora_init(model._model, str(path).encode())
    adapters, scales = (pointer * 1)(adapter), (ctypes.c_float * 1)(1.0)
    assert adapter and not library.llama_set_adapters_lora(model._ctx, adapters, 1, scales)


@pytest.mark.parametrize(
    "settings",
    [
        {},
        pytest.param({"use_rslora": True}, marks=pytest.mark.slow),
        pytest.param({"alpha_pattern": {"q_proj": 3}}, marks=pytest.mark.slow),
    ],
)
def test_engine_with_the_adapter_equals_the_merged_file(tiny_gemma, tmp_path, settings):
    if not engine.version():
        pytest.skip("no llama.cpp engine is installed")
    adapter = tiny.write_adapter(tiny_gemma, tmp_path / "adapter", **settings)
    convert_lora(tiny_gemma, adapter, tmp_path / "lora.gguf")
    base = convert.write(convert.prepare(tiny_gemma, outtype="f32"), tmp_path / "b.gguf")
    job = convert.prepare(tiny_gemma, outtype="f32", peft=adapter)
    merged = convert.write(job, tmp_path / "m.gguf")
    ids = [2, *range(40, 90)]
    with engine.Engine(merged, ctx=128) as model:
        expected = model.logits(ids)
    with engine.Engine(base, ctx=128) as model:
        plain = model.logits(ids)
    with engine.Engine(base, ctx=128) as model:
        load_beside(model, tmp_path / "lora.gguf")
        found = model.logits(ids)
    assert kl_divergence(expected, found)[0] < 1e-4
    assert kl_divergence(expected, plain)[0] > 100 * kl_divergence(expected, found)[0]


def test_file_is_an_adapter_with_llama_cpps_names(tiny_gemma, tiny_adapter, tmp_path):
    count = convert_lora(tiny_gemma, tiny_adapter, tmp_path / "lora.gguf")
    with GGUFFile(tmp_path / "lora.gguf") as file:
        assert file.get("general.type") == "adapter"
        assert file.get("adapter.type") == "lora"
        assert file.get("adapter.lora.alpha") == 8.0
        assert file.tensors["blk.0.attn_q.weight.lora_a"].shape == (4, 64)
        assert file.tensors["blk.0.attn_q.weight.lora_b"].shape == (128, 4)
        assert len(file.tensors) == count == 28


def test_dora_is_refused_with_the_way_out(tiny_gemma, tmp_path):
    adapter = tiny.write_adapter(tiny_gemma, tmp_path / "adapter", use_dora=True)
    with pytest.raises(UserError, match="merge_lora_and_export_hf"):
        convert_lora(tiny_gemma, adapter, tmp_path / "lora.gguf")
