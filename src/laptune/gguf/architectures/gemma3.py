"""Gemma 3, text only (270M and 1B).

Every sixth layer attends globally; the norms multiply by (1 + weight), which GGUF stores as one
number; the head is the embedding.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from laptune.gguf.architectures.base import (
    ENDS,
    HEAD,
    SIZES,
    Config,
    Family,
    Key,
    KeyValues,
    block_rules,
)
from laptune.gguf.file.types import ValueType

_PATTERN = 6
_F32 = ValueType.FLOAT32

GEMMA_BLOCK = block_rules(
    ("attn_norm", "input_layernorm", "norm"),
    ("ffn_down", "mlp.down_proj"),
    ("ffn_gate", "mlp.gate_proj"),
    ("ffn_up", "mlp.up_proj"),
    ("post_attention_norm", "post_attention_layernorm", "norm"),
    ("post_ffw_norm", "post_feedforward_layernorm", "norm"),
    ("ffn_norm", "pre_feedforward_layernorm", "norm"),
    ("attn_k", "self_attn.k_proj"),
    ("attn_output", "self_attn.o_proj"),
    ("attn_q", "self_attn.q_proj"),
    ("attn_v", "self_attn.v_proj"),
)
GEMMA_CONFIG: Config = {
    "hidden_activation": "gelu_pytorch_tanh",
    "attention_bias": False,
    "attention_dropout": 0.0,
    "tie_word_embeddings": True,
}


def _extra_keys(config: Config) -> KeyValues:
    pairs: KeyValues = [
        ("rope.freq_base", _F32, config["rope_theta"]),
        ("rope.freq_base_swa", _F32, config["rope_local_base_freq"]),
    ]
    if scaling := config["rope_scaling"]:
        pairs.append(("rope.scaling.type", ValueType.STRING, "linear"))
        pairs.append(("rope.scaling.factor", _F32, scaling["factor"]))
    slides = [kind == "sliding_attention" for kind in config["layer_types"]]
    if slides != [not _is_global(i) for i in range(len(slides))]:
        pairs.append(("attention.sliding_window_pattern", ValueType.BOOL, slides))
    return pairs


def _is_global(layer: int) -> bool:
    """The stock order, which llama.cpp takes when the file says nothing: every sixth layer."""
    return (layer + 1) % _PATTERN == 0


def _extra_config(values: dict[str, Any], config: Config) -> Config:
    num_layers = config["num_hidden_layers"]
    slides = values.get("attention.sliding_window_pattern")
    if not isinstance(slides, np.ndarray) or len(slides) != num_layers:
        slides = [not _is_global(i) for i in range(num_layers)]
    kinds = ["sliding_attention" if is_sliding else "full_attention" for is_sliding in slides]
    extra: Config = {
        "rope_theta": _stated(values, 1e6, "rope.freq_base", "rope.global.freq_base"),
        "rope_local_base_freq": _stated(values, 1e4, "rope.freq_base_swa", "rope.local.freq_base"),
        "query_pre_attn_scalar": config["head_dim"],
        "layer_types": kinds,
        "_sliding_window_pattern": _PATTERN,
    }
    if values.get("rope.scaling.type") == "linear":
        extra["rope_scaling"] = {"rope_type": "linear", "factor": values["rope.scaling.factor"]}
    return extra


def _stated(values: dict[str, Any], default: float, *keys: str) -> float:
    """The first of these keys that the file has; Ollama's names come after llama.cpp's."""
    return float(next((values[key] for key in keys if key in values), default))


def gemma_problem(config: Config) -> str:
    """What of either Gemma has no place in a GGUF, or nothing."""
    if config["query_pre_attn_scalar"] != config["head_dim"]:
        scalar = config["query_pre_attn_scalar"]
        return f"query_pre_attn_scalar {scalar}, which is not head_dim {config['head_dim']},"
    if config["activation"] != "gelu_pytorch_tanh":
        return f"the activation {config['activation']}"
    if config["use_bidirectional_attention"]:
        return "bidirectional attention"
    return ""


def _unsupported(config: Config) -> str:
    kind = (config["rope_scaling"] or {}).get("rope_type", "default")
    if kind not in ("default", "linear"):
        return f"the rope type {kind}"
    if config["attn_logit_softcapping"]:
        return "soft-capped attention"
    return gemma_problem(config)


FAMILY = Family(
    name="gemma3",
    hf_class="Gemma3ForCausalLM",
    model_type="gemma3_text",
    rules=(HEAD, *ENDS)
    + GEMMA_BLOCK
    + block_rules(
        ("attn_k_norm", "self_attn.k_norm", "norm"), ("attn_q_norm", "self_attn.q_norm", "norm")
    ),
    keys=(
        Key("context_length", "max_position_embeddings", default=131072),
        *SIZES,
        Key("attention.head_count", "num_attention_heads", default=8),
        Key("attention.head_count_kv", "num_key_value_heads", default=4),
        Key("attention.key_length", "head_dim", default=256),
        Key("attention.layer_norm_rms_epsilon", "rms_norm_eps", _F32, 1e-6),
        Key("attention.value_length", "head_dim", default=256),
        Key("attention.sliding_window", "sliding_window"),
        Key("final_logit_softcapping", "final_logit_softcapping", _F32),
    ),
    norm_offset=1.0,
    fixed_config=GEMMA_CONFIG | {"initializer_range": 0.02, "use_cache": True},
    fp16_problem="its activations and norm weights pass 65504, the largest float16",
    extra_keys=_extra_keys,
    extra_config=_extra_config,
    unsupported=_unsupported,
)
