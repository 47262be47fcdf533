"""One model, its config.json as five generations of transformers wrote it, each key left out.

On every one training's loss, the chat's states and the exported GGUF agree with transformers, or
one line refuses the folder.
"""

from __future__ import annotations

import json
import shutil

import pytest
import safetensors.torch
import tiny
import torch
from engine_help import make_adapter, make_network, make_samples

from laptune.core.errors import UserError
from laptune.export import convert
from laptune.export.verify.reference import Reference, kl_divergence
from laptune.generate.llama import engine
from laptune.generate.torch import weights
from laptune.generate.torch.decoder import Cache
from laptune.model.spec import ModelSpec, uncovered
from laptune.train.engine.workers import LoraEngine

pytestmark = pytest.mark.slow  # each builds the model three times, and its file
IDS = [2, *[5 + 37 * i % 600 for i in range(60)]]  # past the window of 16
LEFT_OUT = (
    *("layer_types", "rope_parameters", "sliding_window", "hidden_activation", "rms_norm_eps"),
    *("tie_word_embeddings", "attention_bias", "final_logit_softcapping", "query_pre_attn_scalar"),
    *("max_position_embeddings", "num_attention_heads", "num_key_value_heads", "head_dim"),
    *("hidden_size", "vocab_size", "intermediate_size", "num_hidden_layers", "model_type"),
    *("dtype", "use_bidirectional_attention", "attn_logit_softcapping", "architectures"),
)
OLD = {"rope_parameters": None, "layer_types": None}
CHANGED = {
    "transformers 4.50": {**OLD, "sliding_window_pattern": 2, "rope_theta": 5e4},
    "transformers 4.53": {
        "rope_parameters": None,
        "rope_theta": 5e4,
        "rope_local_base_freq": 2e4,
        "rope_scaling": None,
        "_sliding_window_pattern": 2,
        "torch_dtype": "bfloat16",
    },
    "linear scaling": {
        "rope_parameters": None,
        "rope_scaling": {"rope_type": "linear", "factor": 8.0},
    },
    "linear scaling, oldest": {
        "rope_parameters": None,
        "rope_scaling": {"type": "linear", "factor": 8.0},
    },
    "pattern": {**OLD, "_sliding_window_pattern": 2},
    "hidden_act": {"hidden_act": "silu"},
    "flat rope": {"rope_parameters": {"rope_theta": 5e4, "rope_type": "default"}},
    "soft-capped": {"final_logit_softcapping": 5.0},
    "other activation": {"hidden_activation": "gelu"},
    "untied without a head": {"tie_word_embeddings": False},
}


def variant(tiny_gemma, folder, *, without: str = "", change: dict | None = None):
    """A copy of the tiny model with another config.json; None takes a key out."""
    shutil.copytree(tiny_gemma, folder)
    path = folder / "config.json"
    config = {**json.loads(path.read_text(encoding="utf-8")), **(change or {})}
    gone = {without, *(key for key, value in (change or {}).items() if value is None)}
    config = {key: value for key, value in config.items() if key not in gone}
    path.write_text(json.dumps(config), encoding="utf-8")
    return folder


def training_loss(folder) -> float:
    adapter = make_adapter(folder)
    adapter.b.zero_()
    engine = LoraEngine(make_network(folder, adapter), adapter)
    return engine.evaluate(make_samples((60,))).loss


def assert_agrees(folder, gguf) -> None:
    """Loss, states and file of a folder are transformers', or the file alone is refused."""
    spec, reference = ModelSpec.from_folder(folder), Reference(folder)
    (sample,) = make_samples((60,))
    logits = torch.from_numpy(reference.logits(sample.ids.tolist()))
    expected = torch.nn.functional.cross_entropy(logits[sample.rows], sample.targets)
    if not spec.unsupported:  # else training runs transformers' own layers
        assert training_loss(folder) == pytest.approx(float(expected), rel=1e-5)
    if not uncovered(folder):
        decoder, head = weights.build(folder, spec)
        with torch.inference_mode():
            states = decoder.prefill(IDS, Cache(spec, 1, len(IDS)), 0)
            ours = (states @ head.float().T).numpy()
        assert abs(ours - reference.logits(IDS)).max() < 2e-3
    try:
        convert.write(convert.prepare(folder, outtype="f32"), gguf)
    except UserError as error:
        assert "\n" not in str(error)
        return
    if engine.version():
        with engine.Engine(gguf, ctx=128) as model:
            assert kl_divergence(reference.logits(IDS), model.logits(IDS))[0] < 1e-4


def check(folder, gguf) -> None:
    try:
        ModelSpec.from_folder(folder)
    except UserError as error:
        assert "\n" not in str(error)
        with pytest.raises(UserError):
            convert.prepare(folder)
        return
    assert_agrees(folder, gguf)


@pytest.mark.parametrize("key", LEFT_OUT)
def test_key_left_out_means_what_transformers_takes(tiny_gemma, tmp_path, key):
    check(variant(tiny_gemma, tmp_path / "m", without=key), tmp_path / "m.gguf")


@pytest.mark.parametrize("name", CHANGED)
def test_form_of_another_year_means_what_transformers_takes(tiny_gemma, tmp_path, name):
    check(variant(tiny_gemma, tmp_path / "m", change=CHANGED[name]), tmp_path / "m.gguf")


@pytest.mark.parametrize("key", ["num_attention_heads", "head_dim", "hidden_size", "vocab_size"])
def test_default_that_does_not_fit_is_named(tiny_gemma, tmp_path, key):
    folder = variant(tiny_gemma, tmp_path / "m", without=key)
    with pytest.raises(UserError, match=rf"config.json says .*{key}.*the family's default"):
        ModelSpec.from_folder(folder)


def with_head(tiny_gemma, folder, *, differs: bool, tied: bool = True):
    """The tiny model with an lm_head stored beside its embedding."""
    variant(tiny_gemma, folder, change={"tie_word_embeddings": tied})
    tensors = tiny.read_tensors(folder / "model.safetensors")
    head = tensors["model.embed_tokens.weight"].clone()
    tensors["lm_head.weight"] = head.flip(0) if differs else head
    safetensors.torch.save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    return folder


def test_stored_copy_of_a_tied_head_is_left_out(tiny_gemma, tmp_path):
    folder = with_head(tiny_gemma, tmp_path / "m", differs=False)
    assert_agrees(folder, tmp_path / "m.gguf")
    names = {item.hf_name for item in convert.prepare(folder).items}
    assert "lm_head.weight" not in names


def test_other_head_under_a_tie_is_refused_everywhere(tiny_gemma, tmp_path):
    folder = with_head(tiny_gemma, tmp_path / "m", differs=True)
    for read in (ModelSpec.from_folder, convert.prepare):
        with pytest.raises(UserError, match="the file holds another lm_head.weight"):
            read(folder)


def test_head_of_its_own_is_kept(tiny_gemma, tmp_path):
    folder = with_head(tiny_gemma, tmp_path / "m", differs=True, tied=False)
    assert "not tied" in ModelSpec.from_folder(folder).unsupported
    assert_agrees(folder, tmp_path / "m.gguf")
    names = {item.hf_name for item in convert.prepare(folder).items}
    assert "lm_head.weight" in names
