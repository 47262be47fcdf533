"""Logits of a GGUF where no llama.cpp runs: its tensors in transformers' own layers.

Other eyes than the converter's: the `gguf` package reads and dequantizes the tensors and knows
their names, transformers reads the keys. Gemma only, whose rows need no reordering.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

_ARCHITECTURES = ("gemma3", "gemma2")


def covers(architecture: str) -> bool:
    """Whether `file_logits` knows this `general.architecture`."""
    return architecture in _ARCHITECTURES


def file_logits(path: Path, fields: dict[str, Any], ids: Sequence[int]) -> np.ndarray:
    """(tokens, vocab) float32 logits of a file; `fields` are its metadata by key."""
    import torch
    from transformers import AutoModelForCausalLM

    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(_config(path, fields))
    model = model.to_empty(device="cpu").float()
    model.config._attn_implementation = "eager"
    _fill(model, path, str(fields["general.architecture"].value))
    with torch.no_grad():
        return model(torch.tensor([list(ids)])).logits[0].float().numpy()


def _config(path: Path, fields: dict[str, Any]) -> Any:
    """transformers' reading of the keys, and the few that it passes over."""
    from transformers import AutoConfig
    from transformers.modeling_gguf_pytorch_utils import load_gguf_checkpoint

    found = dict(load_gguf_checkpoint(str(path), return_tensors=False)["config"])
    name = fields["general.architecture"].value
    found["query_pre_attn_scalar"] = found["head_dim"]  # as llama.cpp scales
    for key, hf in (
        ("rope.freq_base_swa", "rope_local_base_freq"),
        ("final_logit_softcapping", "final_logit_softcapping"),
        ("attn_logit_softcapping", "attn_logit_softcapping"),
    ):
        if f"{name}.{key}" in fields:
            found[hf] = float(fields[f"{name}.{key}"].value)
    slides = fields.get(f"{name}.attention.sliding_window_pattern")
    if slides is not None:
        kinds = ("full_attention", "sliding_attention")
        found["layer_types"] = [kinds[bool(is_sliding)] for is_sliding in slides.value]
    return AutoConfig.for_model(found.pop("model_type"), **found)


def _fill(model: Any, path: Path, architecture: str) -> None:
    """Put the file's tensors into the model, norms less the one that GGUF adds."""
    import gguf
    import torch

    number = next(n for n, name in gguf.MODEL_ARCH_NAMES.items() if name == architecture)
    names = gguf.get_tensor_name_map(number, model.config.num_hidden_layers)
    stored = {tensor.name: tensor for tensor in gguf.GGUFReader(path).tensors}
    for name, weight in model.state_dict().items():
        tensor = stored.get(names.get_name(name, try_suffixes=(".weight",)))
        if tensor is None:
            continue  # a tied head
        values = gguf.quants.dequantize(tensor.data, tensor.tensor_type).astype(np.float32)
        values = torch.from_numpy(values.reshape(weight.shape))
        weight.copy_(values - 1 if "norm" in name else values)
    model.tie_weights()
    _make_buffers(model)


def _make_buffers(model: Any) -> None:
    """Rotary tables and the embedding's factor, which an empty model does not hold."""
    fresh = type(model.model.rotary_emb)(model.config)
    model.model.rotary_emb = fresh
    scale = model.config.hidden_size**0.5
    embed = model.model.embed_tokens
    if hasattr(embed, "embed_scale"):
        embed.embed_scale = embed.weight.new_tensor(scale)
