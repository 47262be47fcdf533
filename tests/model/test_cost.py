"""Operations of a training step, beside a count by hand."""

from __future__ import annotations

import json

import pytest

from laptune.model.cost import sample_flops
from laptune.model.spec import ModelSpec


def test_operations_of_a_token_of_the_real_model(tmp_path):
    shape = {
        "model_type": "gemma3_text",
        "hidden_size": 640,
        "intermediate_size": 2048,
        "num_attention_heads": 4,
        "num_key_value_heads": 1,
        "head_dim": 256,
        "num_hidden_layers": 18,
        "vocab_size": 262144,
        "rms_norm_eps": 1e-6,
        "sliding_window": 512,
        "rope_theta": 1e6,
        "rope_local_base_freq": 1e4,
        "query_pre_attn_scalar": 256,
        "max_position_embeddings": 32768,
        "sliding_window_pattern": 6,
        "architectures": ["Gemma3ForCausalLM"],
    }
    (tmp_path / "config.json").write_text(json.dumps(shape), encoding="utf-8")
    flops = sample_flops(ModelSpec.from_folder(tmp_path), 300, 300, rank=16)
    assert flops / 300 == pytest.approx(1132e6, rel=0.03)
