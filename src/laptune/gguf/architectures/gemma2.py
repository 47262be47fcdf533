"""Gemma 2: every other layer slides, logits and attention are soft-capped."""

from __future__ import annotations

from typing import Any

from laptune.gguf.architectures.base import ENDS, SIZES, Config, Family, Key, KeyValues
from laptune.gguf.architectures.gemma3 import GEMMA_BLOCK, GEMMA_CONFIG, gemma_problem
from laptune.gguf.file.types import ValueType

_F32 = ValueType.FLOAT32
_THETA = 10000.0


def _extra_config(values: dict[str, Any], config: Config) -> Config:
    kinds = [
        "full_attention" if i % 2 else "sliding_attention"
        for i in range(config["num_hidden_layers"])
    ]
    return {
        "query_pre_attn_scalar": config["head_dim"],
        "layer_types": kinds,
        "rope_theta": float(values.get("rope.freq_base", _THETA)),
    }


def _extra_keys(config: Config) -> KeyValues:
    """llama.cpp's own base is left unsaid, as its converter does."""
    theta = config["rope_theta"]
    return [] if theta == _THETA else [("rope.freq_base", _F32, theta)]


def _unsupported(config: Config) -> str:
    kinds = config["layer_types"]
    if any((kind == "full_attention") != bool(i % 2) for i, kind in enumerate(kinds)):
        return "layer_types is not the stock order, every other layer global,"
    if not (config["attn_logit_softcapping"] and config["final_logit_softcapping"]):
        return "no soft-capping"
    if config["rope_scaling"]:
        return f"the rope type {config['rope_scaling']['rope_type']}"
    if not config["tie_word_embeddings"]:
        return "a head of its own"
    # llama.cpp takes the scale from the head size, but for the 27B model.
    return gemma_problem(config)


FAMILY = Family(
    name="gemma2",
    hf_class="Gemma2ForCausalLM",
    model_type="gemma2",
    rules=ENDS + GEMMA_BLOCK,
    keys=(
        Key("context_length", "max_position_embeddings", default=8192),
        *SIZES,
        Key("attention.head_count", "num_attention_heads"),
        Key("attention.head_count_kv", "num_key_value_heads"),
        Key("attention.layer_norm_rms_epsilon", "rms_norm_eps", _F32, 1e-6),
        Key("attention.key_length", "head_dim", default=256),
        Key("attention.value_length", "head_dim", default=256),
        Key("attn_logit_softcapping", "attn_logit_softcapping", _F32, 50.0),
        Key("final_logit_softcapping", "final_logit_softcapping", _F32, 30.0),
        Key("attention.sliding_window", "sliding_window", default=4096),
    ),
    norm_offset=1.0,
    fixed_config=GEMMA_CONFIG,
    fp16_problem="its activations pass 65504, the largest float16",
    extra_keys=_extra_keys,
    extra_config=_extra_config,
    unsupported=_unsupported,
)
