"""The decoder against transformers, which is its judge."""

from __future__ import annotations

import pytest
import torch

from laptune.generate.torch import weights
from laptune.generate.torch.decoder import Cache
from laptune.model.spec import ModelSpec, uncovered


def _ours(folder, ids, splits, num_steps):
    """States of ids: prefilled in pieces at ``splits``, the last ``num_steps`` one by one."""
    spec = ModelSpec.from_folder(folder)
    decoder, _ = weights.build(folder, spec)
    cache, states, past = Cache(spec, 1, len(ids)), [], 0
    for end in (*splits, len(ids) - num_steps):
        states.append(decoder.prefill(ids[past:end], cache, 0, past))
        past = end
    for at in range(past, len(ids)):
        states.append(decoder.step(torch.tensor([ids[at]]), torch.tensor([at]), cache))
    return torch.cat(states)


def _theirs(folder, ids):
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    return model.model(torch.tensor([ids])).last_hidden_state[0]


def _assert_close(ours, theirs):
    assert (ours - theirs).abs().max() <= 2e-4 * theirs.abs().max()


@torch.inference_mode()
@pytest.mark.parametrize(("splits", "num_steps"), [((), 0), ((7, 40), 0), ((), 60), ((30,), 10)])
def test_states_equal_transformers_past_the_sliding_window(tiny_gemma, splits, num_steps):
    window = ModelSpec.from_folder(tiny_gemma).sliding_window
    ids = [2, *[5 + 37 * i % 600 for i in range(window * 2 + 30)]]
    _assert_close(_ours(tiny_gemma, ids, splits, num_steps), _theirs(tiny_gemma, ids))


@torch.inference_mode()
def test_slots_of_different_lengths_do_not_touch_each_other(tiny_gemma):
    spec = ModelSpec.from_folder(tiny_gemma)
    decoder, _ = weights.build(tiny_gemma, spec)
    long, short = [2, *range(10, 80)], [2, 50, 51]
    cache = Cache(spec, 2, 128)
    for slot, ids in enumerate((long, short)):
        decoder.prefill(ids[:-1], cache, slot)
    last = torch.tensor([long[-1], short[-1]])
    together = decoder.step(last, torch.tensor([len(long) - 1, len(short) - 1]), cache)
    for row, ids in zip(together, (long, short), strict=True):
        alone = decoder.prefill(ids, Cache(spec, 1, 128), 0)[-1]
        torch.testing.assert_close(row, alone, rtol=1e-4, atol=1e-4)


def _write_relative(kind, folder):
    import transformers

    config = getattr(transformers, f"{kind}Config")(
        vocab_size=300,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=8,
        tie_word_embeddings=kind != "Llama",
    )
    torch.manual_seed(1)
    model = getattr(transformers, f"{kind}ForCausalLM")(config)
    for name, tensor in model.named_parameters():  # biases and norms that matter
        if name.endswith(("bias", "norm.weight")):
            torch.nn.init.normal_(tensor, 0.5, 0.2)
    model.save_pretrained(folder)
    return folder


@torch.inference_mode()
@pytest.mark.parametrize("kind", ["Llama", "Qwen2", "Qwen3"])
def test_relatives_equal_transformers(kind, tmp_path):
    folder = _write_relative(kind, tmp_path)
    ids = [3 + 7 * i % 290 for i in range(40)]
    _assert_close(_ours(folder, ids, (11,), 9), _theirs(folder, ids))


def test_an_unknown_rope_is_not_taken_for_a_known_one(tmp_path):
    text = (
        '{"model_type": "llama", "architectures": ["LlamaForCausalLM"], '
        '"rope_scaling": {"rope_type": "llama3"}}'
    )
    (tmp_path / "config.json").write_text(text, encoding="utf-8")
    assert "llama3" in uncovered(tmp_path)
