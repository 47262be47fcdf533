"""Qwen 2 (2.5 too) and Qwen 3: Llama's blocks, with biases on q, k, v or norms on q and k."""

from __future__ import annotations

from typing import Any

from laptune.gguf.architectures.base import Config, Family, Key, KeyValues, block_rules, shortest
from laptune.gguf.architectures.llama import COMMON_KEYS, COMMON_RULES, common_problem
from laptune.gguf.file.types import ValueType

_QK = block_rules(("attn_q", "self_attn.q_proj"), ("attn_k", "self_attn.k_proj"))
_FIXED: Config = {
    "hidden_act": "silu",
    "attention_dropout": 0.0,
    "tie_word_embeddings": True,
    "use_sliding_window": False,
}


def _extra_keys(config: Config) -> KeyValues:
    return [("rope.freq_base", ValueType.FLOAT32, config["rope_theta"])]


def _extra_config(values: dict[str, Any], config: Config) -> Config:
    return {"rope_theta": shortest(float(values.get("rope.freq_base", 1e6)))}


def _unsupported(config: Config) -> str:
    if config.get("use_sliding_window"):
        return "use_sliding_window"
    return common_problem(config)


def _unsupported_qwen3(config: Config) -> str:
    return "attention_bias" if config.get("attention_bias") else _unsupported(config)


QWEN2 = Family(
    name="qwen2",
    hf_class="Qwen2ForCausalLM",
    model_type="qwen2",
    rules=COMMON_RULES
    + _QK
    + block_rules(
        ("attn_q", "self_attn.q_proj", "bias"),
        ("attn_k", "self_attn.k_proj", "bias"),
        ("attn_v", "self_attn.v_proj", "bias"),
    ),
    keys=COMMON_KEYS,
    fixed_config=_FIXED,
    extra_keys=_extra_keys,
    extra_config=_extra_config,
    unsupported=_unsupported,
)

QWEN3 = Family(
    name="qwen3",
    hf_class="Qwen3ForCausalLM",
    model_type="qwen3",
    rules=COMMON_RULES
    + _QK
    + block_rules(
        ("attn_q_norm", "self_attn.q_norm", "norm"), ("attn_k_norm", "self_attn.k_norm", "norm")
    ),
    keys=(
        *COMMON_KEYS,
        Key("attention.key_length", "head_dim", default=128),
        Key("attention.value_length", "head_dim", default=128),
    ),
    fixed_config=_FIXED | {"attention_bias": False},
    extra_keys=_extra_keys,
    extra_config=_extra_config,
    unsupported=_unsupported_qwen3,
)
