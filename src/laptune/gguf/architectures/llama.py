"""Llama and its likes: SmolLM2, TinyLlama.

llama.cpp rotates neighbouring pairs where Hugging Face rotates halves, so the rows of q and k are
reordered on the way.
"""

from __future__ import annotations

from typing import Any

from laptune.gguf.architectures.base import (
    ENDS,
    HEAD,
    SIZES,
    Config,
    Family,
    Key,
    KeyValues,
    block_rules,
    shortest,
)
from laptune.gguf.file.types import ValueType

_F32 = ValueType.FLOAT32
COMMON_RULES = (HEAD, *ENDS) + block_rules(
    ("attn_norm", "input_layernorm", "norm"),
    ("ffn_down", "mlp.down_proj"),
    ("ffn_gate", "mlp.gate_proj"),
    ("ffn_up", "mlp.up_proj"),
    ("ffn_norm", "post_attention_layernorm", "norm"),
    ("attn_output", "self_attn.o_proj"),
    ("attn_v", "self_attn.v_proj"),
)
COMMON_KEYS = (
    Key("context_length", "max_position_embeddings"),
    *SIZES,
    Key("attention.head_count", "num_attention_heads"),
    Key("attention.head_count_kv", "num_key_value_heads"),
    Key("attention.layer_norm_rms_epsilon", "rms_norm_eps", _F32),
)


def common_problem(config: Config) -> str:
    """What of Llama and its likes has no place in a GGUF, or nothing."""
    if scaling := config["rope_scaling"]:
        return f"the rope type {scaling['rope_type']}"
    if config["activation"] != "silu":
        return f"the activation {config['activation']}"
    if "sliding_attention" in config["layer_types"]:
        return "sliding layers"
    return ""


def _extra_keys(config: Config) -> KeyValues:
    width = config["head_dim"]
    return [
        ("rope.freq_base", _F32, config["rope_theta"]),
        ("vocab_size", ValueType.UINT32, config["vocab_size"]),
        ("rope.dimension_count", ValueType.UINT32, width),
        ("attention.key_length", ValueType.UINT32, width),
        ("attention.value_length", ValueType.UINT32, width),
    ]


def _extra_config(values: dict[str, Any], config: Config) -> Config:
    extra: Config = {"rope_theta": shortest(float(values.get("rope.freq_base", 1e4)))}
    if "attention.key_length" in values:
        extra["head_dim"] = values["attention.key_length"]
    return extra


def _unsupported(config: Config) -> str:
    if config.get("attention_bias") or config.get("mlp_bias"):
        return "biases in attention or MLP"
    return common_problem(config)


FAMILY = Family(
    name="llama",
    hf_class="LlamaForCausalLM",
    model_type="llama",
    rules=COMMON_RULES
    + block_rules(
        ("attn_q", "self_attn.q_proj", "rope_q"), ("attn_k", "self_attn.k_proj", "rope_k")
    ),
    keys=COMMON_KEYS,
    fixed_config={
        "hidden_act": "silu",
        "attention_bias": False,
        "mlp_bias": False,
        "attention_dropout": 0.0,
        "tie_word_embeddings": True,
    },
    extra_keys=_extra_keys,
    extra_config=_extra_config,
    unsupported=_unsupported,
)
