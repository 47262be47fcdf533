"""The one reader of config.json, held against transformers' own configuration classes."""

from __future__ import annotations

import json

import pytest

from laptune.core.errors import UserError
from laptune.model.config import DEFAULTS, complete, read_config

CLASSES = {
    "gemma3_text": "Gemma3ForCausalLM",
    "gemma2": "Gemma2ForCausalLM",
    "llama": "LlamaForCausalLM",
    "qwen2": "Qwen2ForCausalLM",
    "qwen3": "Qwen3ForCausalLM",
}
# Their window is read only when layers slide.
_WINDOW = {"llama", "qwen2", "qwen3"}
_ACTIVATION = {"gemma3_text": "hidden_activation", "gemma2": "hidden_activation"}
LINEAR = {"rope_type": "linear", "factor": 4.0}


def theirs(raw: dict):
    """transformers' configuration of a parsed config.json."""
    from transformers import AutoConfig

    rest = {key: value for key, value in json.loads(json.dumps(raw)).items() if key != "model_type"}
    return AutoConfig.for_model(raw["model_type"], **rest)


def assert_same(raw: dict) -> None:
    """Our reading of a config.json is transformers'."""
    ours, other = complete(raw), theirs(raw)
    kind = raw["model_type"]
    for key in DEFAULTS[kind].keys() - {"rope_theta", "rope_local_base_freq", "head_dim"}:
        if key == "sliding_window" or kind in _WINDOW and "sliding" in key:
            continue
        assert ours[key] == getattr(other, key), key
    width = getattr(other, "head_dim", None) or other.hidden_size // other.num_attention_heads
    assert ours["head_dim"] == width
    assert ours["activation"] == getattr(other, _ACTIVATION.get(kind, "hidden_act"))
    kinds = getattr(other, "layer_types", None) or ["full_attention"] * other.num_hidden_layers
    assert ours["layer_types"] == list(kinds)
    if "sliding_attention" in kinds:
        assert ours["sliding_window"] == other.sliding_window
    rope = other.rope_parameters
    full = rope.get("full_attention", rope)
    assert ours["rope_theta"] == full["rope_theta"]
    if "sliding_attention" in rope:
        assert ours["rope_local_base_freq"] == rope["sliding_attention"]["rope_theta"]
    scaling = ours["rope_scaling"] or {}
    assert scaling.get("rope_type", "default") == full["rope_type"]
    assert scaling.get("factor") == full.get("factor")


@pytest.mark.parametrize("kind", DEFAULTS)
def test_every_default_is_that_of_transformers(kind):
    assert_same({"model_type": kind, "architectures": [CLASSES[kind]]})


# One model as five generations wrote it: what differs from the smallest file.
VARIANTS = {
    "gemma3_text": [
        {"sliding_window_pattern": 3},
        {"_sliding_window_pattern": 3},
        {"layer_types": ["full_attention", "sliding_attention"] * 13},
        {"rope_theta": 5e5, "rope_local_base_freq": 2e4},
        {"rope_theta": 5e5, "rope_scaling": None},
        {"rope_scaling": LINEAR},
        {"rope_scaling": {"rope_type": "linear", "factor": 8.0}, "rope_theta": 2e6},
        {"rope_parameters": {"full_attention": {"rope_theta": 3e6, "rope_type": "default"}}},
        {
            "rope_parameters": {
                "full_attention": {"rope_theta": 3e6, **LINEAR},
                "sliding_attention": {"rope_theta": 7e3, "rope_type": "default"},
            },
            "rope_theta": 1.0,
        },
        {"rope_parameters": {"sliding_attention": {"rope_theta": 7e3, "rope_type": "default"}}},
        {"query_pre_attn_scalar": 168},
        {"final_logit_softcapping": 30.0},
        {"hidden_act": "relu"},
        {"torch_dtype": "bfloat16"},
        {"dtype": "bfloat16"},
        {"sliding_window": 512},
    ],
    "gemma2": [
        {"final_logit_softcapping": None},
        {"rope_theta": 5e5},
        {"rope_parameters": {"rope_theta": 5e5, "rope_type": "default"}},
        {"hidden_act": "relu"},
    ],
    "llama": [
        {"num_key_value_heads": 8},
        {"head_dim": 64},
        {"head_dim": None},
        {"rope_theta": 5e5, "rope_scaling": None},
        {"rope_scaling": {"type": "linear", "factor": 2.0}},
        {"rope_parameters": {"rope_theta": 5e5, "rope_type": "default"}},
        {"tie_word_embeddings": True},
    ],
    "qwen2": [
        {"rope_theta": 1e6},
        {"num_key_value_heads": None},
        {"sliding_window": 4096, "use_sliding_window": False, "max_window_layers": 21},
    ],
    "qwen3": [{"rope_theta": 1e6}, {"head_dim": 64}, {"attention_bias": True}],
}


@pytest.mark.parametrize(
    "kind, change", [(kind, change) for kind, rows in VARIANTS.items() for change in rows]
)
def test_each_generation_is_read_as_transformers_reads_it(kind, change):
    assert_same({"model_type": kind, "architectures": [CLASSES[kind]], **change})


BASE = {"model_type": "gemma3_text", "architectures": ["Gemma3ForCausalLM"]}
DAMAGED = [
    ({"num_hidden_layers": "18"}, "num_hidden_layers is '18', not a usable count"),
    ({"num_hidden_layers": 0}, "num_hidden_layers is 0"),
    ({"num_hidden_layers": True}, "num_hidden_layers is True"),
    ({"num_hidden_layers": 1e9}, "num_hidden_layers is 1000000000.0"),
    ({"hidden_size": None}, "hidden_size is None"),
    ({"head_dim": -1}, "head_dim is -1"),
    ({"vocab_size": [1]}, r"vocab_size is \[1\]"),
    ({"rms_norm_eps": "1e-6"}, "rms_norm_eps is '1e-6', not a number above 0"),
    ({"rms_norm_eps": float("nan")}, "rms_norm_eps is nan"),
    ({"query_pre_attn_scalar": 0}, "query_pre_attn_scalar is 0"),
    ({"tie_word_embeddings": "yes"}, "tie_word_embeddings is 'yes', not true or false"),
    ({"tie_word_embeddings": None}, "tie_word_embeddings is None"),
    ({"layer_types": ["full_attention"]}, "layer_types is .*not 26 of"),
    ({"layer_types": "full_attention"}, "layer_types is 'full_attention'"),
    ({"layer_types": ["mamba"] * 26}, "layer_types is"),
    ({"sliding_window": None}, "sliding_window is None"),
    ({"sliding_window_pattern": 0}, "sliding_window_pattern is 0"),
    ({"hidden_activation": None}, "hidden_activation is None, not a name"),
    ({"rope_theta": -1.0}, "rope_theta is -1.0"),
    ({"rope_scaling": "linear"}, "rope_scaling is 'linear', not an object"),
    ({"rope_scaling": {"rope_type": "linear"}}, "factor is None"),
    ({"rope_scaling": {"type": "linear", "factor": 2.0}}, "rope_type in place of type"),
    ({"rope_parameters": {"rope_theta": 1e6}}, "rope_parameters is .*full_attention"),
    ({"rope_parameters": {"full_attention": {"partial_rotary_factor": 0.5}}}, "partial_rotary"),
    ({"architectures": "Gemma3ForCausalLM"}, "architectures is"),
    ({"text_config": []}, r"text_config is \[\]"),
    ({"model_type": None, "architectures": []}, "has no model_type"),
    ({"model_type": "of_next_year"}, "has no hidden_size"),
]


@pytest.mark.parametrize("change, reason", DAMAGED)
def test_damaged_value_is_one_line_that_names_the_key(change, reason):
    with pytest.raises(UserError, match=reason) as caught:
        complete({**BASE, **change})
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00\x01", "[" * 100_000, '{"a": }'])
def test_file_that_is_not_an_object_is_one_line(tmp_path, text):
    (tmp_path / "config.json").write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=r"config\.json: ") as caught:
        read_config(tmp_path)
    assert "\n" not in str(caught.value)
