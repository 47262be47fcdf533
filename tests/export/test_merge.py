"""The merge equals PEFT's, carries everything over, and refuses what it does not compute."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
import sys

import numpy as np
import pytest
import tiny

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.export.merge import merge, write_template
from laptune.gguf.codec.codecs import bf16_bits, decode
from laptune.model.adapter import Adapter
from laptune.model.safetensors import SafetensorsWriter, read_folder
from laptune.text.chat import chat_format

VARIANTS = {
    "plain": {},
    "rslora": {"use_rslora": True},
    "dora": {"use_dora": True},
    "patterns": {"rank_pattern": {"q_proj": 2}, "alpha_pattern": {"layers.1.mlp.up_proj": 3}},
}


def peft_merged(base, adapter) -> dict[str, np.ndarray]:
    """Name -> float32 weights as PEFT merges them."""
    import torch
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    merged = PeftModel.from_pretrained(model, str(adapter)).merge_and_unload()
    return {name: weight.detach().numpy() for name, weight in merged.named_parameters()}


@pytest.fixture(scope="module", params=VARIANTS)
def adapter(request, tiny_gemma, tmp_path_factory):
    folder = tmp_path_factory.mktemp("adapter") / request.param
    return tiny.write_adapter(tiny_gemma, folder, **VARIANTS[request.param])


def stored(folder) -> dict[str, np.ndarray]:
    return {
        name: decode(tensor.read_rows(), tensor.type).reshape(tensor.shape)
        for name, tensor in read_folder(folder).items()
    }


def test_merge_equals_peft(tiny_gemma, adapter, tmp_path):
    ours = stored(merge(tiny_gemma, adapter, tmp_path / "out"))
    for name, expected in peft_merged(tiny_gemma, adapter).items():
        # One unit in the last place of bfloat16 for the order of float32 sums.
        assert np.allclose(ours[name], expected, rtol=2**-7, atol=1e-6), name
        ours_bits, theirs = bf16_bits(ours[name]), bf16_bits(expected.astype(np.float32))
        assert np.mean(ours_bits == theirs) > 0.999, name


def test_merged_folder_stands_alone(tiny_gemma, tiny_adapter, tmp_path):
    from transformers import AutoModelForCausalLM, AutoTokenizer

    out = merge(tiny_gemma, tiny_adapter, tmp_path / "out")
    model = AutoModelForCausalLM.from_pretrained(out)
    assert model.config.tie_word_embeddings
    assert "lm_head.weight" not in read_folder(out)
    assert AutoTokenizer.from_pretrained(out)("add").input_ids


def test_tokenizer_is_carried_whole(tiny_gemma, tiny_adapter, tmp_path):
    out = merge(tiny_gemma, tiny_adapter, tmp_path / "out")
    for name in (
        "tokenizer.model",
        "tokenizer.json",
        "tokenizer_config.json",
        "chat_template.jinja",
        "generation_config.json",
    ):
        assert (out / name).read_bytes() == (tiny_gemma / name).read_bytes()


def test_templates_of_a_read_only_base_can_be_written_again(tiny_gemma, tiny_adapter, tmp_path):
    base = shutil.copytree(tiny_gemma, tmp_path / "base")
    template = base / "additional_chat_templates" / "tools.jinja"
    template.parent.mkdir()
    template.write_text("x", encoding="utf-8")
    template.chmod(0o444)
    out = merge(base, tiny_adapter, tmp_path / "out")
    assert (out / template.relative_to(base)).stat().st_mode & stat.S_IWUSR


@pytest.mark.parametrize("chosen", ["auto", "chatml"])
def test_base_without_a_template_gets_the_one_that_was_trained(
    tiny_gemma, tiny_adapter, tmp_path, chosen
):
    base = shutil.copytree(tiny_gemma, tmp_path / "base")
    (base / "chat_template.jinja").unlink()
    adapter = Adapter(tiny_adapter)
    adapter.made = {"config": {"model": {"chat_format": chosen}}}
    (tmp_path / "out").mkdir()
    write_template(base, adapter, tmp_path / "out")
    written = (tmp_path / "out" / "chat_template.jinja").read_text(encoding="utf-8")
    assert written == chat_format(base if chosen == "auto" else chosen).jinja
    merged = merge(base, tiny_adapter, tmp_path / "merged")
    assert (merged / "chat_template.jinja").is_file()


def test_untouched_tensors_keep_their_bits(tiny_gemma, tiny_adapter, tmp_path):
    ours, base = stored(merge(tiny_gemma, tiny_adapter, tmp_path / "out")), stored(tiny_gemma)
    changed = {name for name in base if not np.array_equal(ours[name], base[name])}
    assert changed == Adapter(tiny_adapter).names


def test_manifest_tells_of_it(tiny_gemma, tiny_adapter, tmp_path):
    made = manifest.read(
        merge(
            tiny_gemma,
            tiny_adapter,
            tmp_path / "out",
            base_info={"id": "some/base", "revision": "abc"},
        )
    )
    assert made["base"] == {"id": "some/base", "revision": "abc"}
    assert made["metrics"]["num_merged"] == 14
    assert made["training"]["rank"] == 4


def changed_config(adapter, folder, **changes):
    shutil.copytree(adapter, folder)
    path = folder / "adapter_config.json"
    config = json.loads(path.read_text(encoding="utf-8")) | changes
    path.write_text(json.dumps(config), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "change",
    [
        {"peft_type": "LOHA"},
        {"bias": "all"},
        {"modules_to_save": ["lm_head"]},
        {"init_lora_weights": "pissa_niter_4"},
        {"fan_in_fan_out": True},
    ],
)
def test_what_is_not_computed_is_refused_by_name(tiny_gemma, tiny_adapter, tmp_path, change):
    bad = changed_config(tiny_adapter, tmp_path / "bad", **change)
    with pytest.raises(UserError, match=next(iter(change))):
        merge(tiny_gemma, bad, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_adapter_of_another_base_is_refused(tiny_adapter, tiny_gemma, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(tiny_gemma, other)
    config = json.loads((other / "config.json").read_text(encoding="utf-8"))
    (other / "config.json").write_text(
        json.dumps(config | {"intermediate_size": 96}), encoding="utf-8"
    )
    tensors = read_folder(tiny_gemma)
    plan = [
        (n, "BF16", tuple(96 if size == 128 and ".mlp." in n else size for size in t.shape))
        for n, t in tensors.items()
    ]
    with SafetensorsWriter(other / "model.safetensors", plan) as out:
        for _, _, shape in plan:
            out.write(iter([np.zeros(shape, np.uint16)]))
    with pytest.raises(
        UserError,
        match=r"layers.0.mlp.up_proj: B \(128, 4\) x A \(4, 64\) does not make \(96, 64\)",
    ):
        merge(other, tiny_adapter, tmp_path / "out")


def test_nan_is_refused_before_anything_stands(tiny_gemma, tiny_adapter, tmp_path):
    import safetensors.numpy

    bad = tmp_path / "bad"
    shutil.copytree(tiny_adapter, bad)
    tensors = safetensors.numpy.load_file(bad / "adapter_model.safetensors")
    next(iter(tensors.values()))[0, 0] = np.nan
    safetensors.numpy.save_file(tensors, bad / "adapter_model.safetensors")
    with pytest.raises(UserError, match="NaN or infinity"):
        merge(tiny_gemma, bad, tmp_path / "out")
    assert list(tmp_path.iterdir()) == [bad]


@pytest.mark.slow
def test_neither_torch_nor_transformers_is_imported(tiny_gemma, tiny_adapter, tmp_path, root):
    code = (
        "import sys; sys.path.insert(0, sys.argv[1] + '/src')\n"
        "from laptune.export.merge import merge\n"
        "from laptune.export import convert\n"
        "merge(sys.argv[2], sys.argv[3], sys.argv[4])\n"
        "convert.write(convert.prepare(sys.argv[4]), sys.argv[4] + '.gguf')\n"
        "assert not {'torch', 'transformers', 'peft'} & set(sys.modules)\n"
    )
    words = [root, tiny_gemma, tiny_adapter, tmp_path / "out"]
    subprocess.run([sys.executable, "-c", code, *map(str, words)], check=True)


def as_float16(tiny_gemma, folder):
    """The tiny model as a float16 checkpoint whose config.json says that it was quantized."""
    import safetensors.torch
    import torch

    shutil.copytree(tiny_gemma, folder)
    tensors = tiny.read_tensors(folder / "model.safetensors")
    half = {name: tensor.to(torch.float16) for name, tensor in tensors.items()}
    safetensors.torch.save_file(half, folder / "model.safetensors", {"format": "pt"})
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    stale = {"quantization_config": {"quant_method": "bitsandbytes", "load_in_4bit": True}}
    config |= {"dtype": "float16", "torch_dtype": "float16", **stale}
    path.write_text(json.dumps(config), encoding="utf-8")
    return folder


def test_config_says_how_the_merged_weights_are_stored(tiny_gemma, tiny_adapter, tmp_path):
    import torch
    from transformers import AutoModelForCausalLM

    base = as_float16(tiny_gemma, tmp_path / "half")
    out = merge(base, tiny_adapter, tmp_path / "out")
    config = json.loads((out / "config.json").read_text(encoding="utf-8"))
    assert (config["dtype"], config["torch_dtype"]) == ("bfloat16", "bfloat16")
    assert "quantization_config" not in config
    assert {tensor.type.name for tensor in read_folder(out).values()} == {"BF16"}
    model = AutoModelForCausalLM.from_pretrained(out, dtype="auto")
    logits = model(torch.tensor([[2, 300, 301]])).logits
    assert model.dtype == torch.bfloat16 and torch.isfinite(logits).all()


def test_quantized_base_is_named_for_what_it_is(tiny_gemma, tiny_adapter, tmp_path):
    import safetensors.torch
    import torch

    folder = tmp_path / "4bit"
    shutil.copytree(tiny_gemma, folder)
    tensors = tiny.read_tensors(folder / "model.safetensors")
    name = "model.layers.0.mlp.up_proj.weight"
    tensors[name] = torch.zeros(4096, 1, dtype=torch.uint8)
    safetensors.torch.save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    with pytest.raises(UserError, match="stored as U8.*the model is quantized.*unquantized model"):
        merge(folder, tiny_adapter, tmp_path / "out")


def test_wrappers_prefixes_in_a_base_are_read(tiny_gemma, tiny_adapter, tmp_path):
    import safetensors.torch

    folder = tmp_path / "wrapped"
    shutil.copytree(tiny_gemma, folder)
    tensors = tiny.read_tensors(folder / "model.safetensors")
    wrapped = {name.replace("model.", "_orig_mod.model.", 1): t for name, t in tensors.items()}
    safetensors.torch.save_file(wrapped, folder / "model.safetensors", {"format": "pt"})
    out = merge(folder, tiny_adapter, tmp_path / "out")
    assert set(read_folder(out)) == set(tensors)
