"""What a Gemma 3 checkpoint looks like, and how its weights come into memory.

`ModelSpec` is the part of `config.json` that decides the arithmetic; `load_weights` reads the
tensors straight into their final dtype, one small buffer at a time, so that the process never
holds a second copy and no mapped file stays resident.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from laptune.core.errors import UserError, some
from laptune.core.files import read_object
from laptune.model.config import DEFAULTS, default_note, matrix_shapes, read_config
from laptune.model.safetensors import StoredTensor, read_folder

if TYPE_CHECKING:
    import torch

_READ_VALUES = 1 << 21  # few enough to stay in the last-level cache while they are converted
_TORCH_DTYPES = {"F64": "float64", "F32": "float32", "F16": "float16", "BF16": "bfloat16"}
# What is computed by hand: in training, and in generation, whose layers read norms and biases off
# the tensors.
_TRAINED = ("Gemma3ForCausalLM",)
_DECODED = (*_TRAINED, "LlamaForCausalLM", "Qwen2ForCausalLM", "Qwen3ForCausalLM")
_HEAD, _EMBEDDING = "lm_head.weight", "model.embed_tokens.weight"


@dataclass(frozen=True)
class ModelSpec:
    """The numbers of a decoder that its forward pass depends on."""

    architecture: str
    model_type: str
    hidden_size: int
    num_layers: int
    num_heads: int
    num_kv_heads: int
    head_dim: int
    intermediate_size: int
    vocab_size: int
    rms_eps: float
    rope_theta: float  # of the global layers
    rope_theta_local: float  # of the sliding layers
    rope_factor: float  # linear scaling of the global layers' positions; 1.0 when there is none
    sliding_window: int
    layer_is_sliding: tuple[bool, ...]
    attention_scale: float
    embedding_scale: float
    tied: bool
    activation: str
    max_positions: int
    unsupported: str = ""  # why the hand-written layer must not be used; empty when it may

    @classmethod
    def from_folder(cls, folder: str | Path) -> ModelSpec:
        """Read a Hugging Face folder's settings and hold them against its tensors' shapes.

        Raises UserError, one line, for a setting that is missing, wrong or does not fit.
        """
        folder = Path(folder)
        spec = cls.from_config(read_config(folder))
        if (folder / "model.safetensors").is_file() or any(folder.glob("model*.safetensors")):
            check_tensors(folder)
        return spec

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> ModelSpec:
        """Build from the settings that `complete` returned."""
        head_dim = config["head_dim"]
        scaling = config["rope_scaling"] or {}
        theta = config["rope_theta"]
        is_gemma = config["model_type"].startswith("gemma")
        return cls(
            architecture=(config["architectures"] or [""])[0],
            model_type=config["model_type"],
            hidden_size=config["hidden_size"],
            num_layers=config["num_hidden_layers"],
            num_heads=config["num_attention_heads"],
            num_kv_heads=config["num_key_value_heads"],
            head_dim=head_dim,
            intermediate_size=config["intermediate_size"],
            vocab_size=config["vocab_size"],
            rms_eps=config.get("rms_norm_eps", 1e-6),
            rope_theta=theta,
            rope_theta_local=config.get("rope_local_base_freq", theta),
            rope_factor=float(scaling.get("factor", 1.0)),
            sliding_window=config["sliding_window"] or 0,
            layer_is_sliding=tuple(kind == "sliding_attention" for kind in config["layer_types"]),
            attention_scale=(config.get("query_pre_attn_scalar") or head_dim) ** -0.5,
            embedding_scale=math.sqrt(config["hidden_size"]) if is_gemma else 1.0,
            tied=bool(config.get("tie_word_embeddings")),
            activation=config["activation"],
            max_positions=config["max_position_embeddings"],
            unsupported=_unsupported(config),
        )


def uncovered(folder: str | Path) -> str:
    """Say in a clause why our decoder cannot compute the model in ``folder``; "" when it can."""
    classes = read_object(Path(folder) / "config.json").get("architectures") or ["?"]
    if classes[0] not in _DECODED:
        return f"architecture {classes[0]}"
    return _not_computed(read_config(folder), ("gelu_pytorch_tanh", "silu"))


def _unsupported(config: dict[str, Any]) -> str:
    """Say in a clause why the hand-written training cannot compute a model; "" when it can."""
    if not set(_TRAINED) & set(config["architectures"]):
        return f"architecture {config['architectures']} is not {_TRAINED[0]}"
    if not config["tie_word_embeddings"]:
        return "the head is not tied to the embedding"
    return _not_computed(config, ("gelu_pytorch_tanh",))


def _not_computed(config: dict[str, Any], activations: tuple[str, ...]) -> str:
    """What neither forward pass by hand computes, in a clause."""
    for key in ("attention_bias", "mlp_bias"):
        if config.get(key):
            return f"{key} is set"
    if config.get("final_logit_softcapping") or config.get("attn_logit_softcapping"):
        return "logit soft-capping is set"
    if config.get("use_bidirectional_attention"):
        return "attention is bidirectional"
    if config["activation"] not in activations:
        return f"activation {config['activation']}"
    kind = (config["rope_scaling"] or {}).get("rope_type", "default")
    return "" if kind in ("default", "linear") else f"rope type {kind}"


def rotary_frequencies(head_dim: int, theta: float, factor: float) -> torch.Tensor:
    """Angle of each pair for one position (head_dim / 2,) fp32, as in RoFormer (arXiv 2104.09864).

    ``factor`` scales positions down: linear scaling of a longer context.
    """
    import torch

    return 1.0 / theta ** (torch.arange(0, head_dim, 2).float() / head_dim) / factor


def check_tensors(folder: Path) -> dict[str, StoredTensor]:
    """The tensors of a folder by their plain names, a tied head's copy left out.

    Raises UserError where a shape is not what config.json says, or where config.json ties a head
    to the embedding and the file holds another: one reader would keep it, the next would drop it.
    """
    config, tensors = read_config(folder), read_folder(folder)
    raw = read_object(folder / "config.json")
    if config["model_type"] not in DEFAULTS:
        return tensors
    expected = matrix_shapes(config)
    for name, tensor in tensors.items():
        parts = name.split(".")
        want, keys = expected.get(parts[-2] if parts[-1] == "weight" else "", (None, ()))
        if want is not None and tensor.shape != want:
            raise UserError(
                f"{folder}: {name} is {tensor.shape}, config.json says {want}"
                f"{default_note(raw, keys)}",
                f"set {', '.join(keys)} in config.json to what the model has",
            )
    blocks = {name.split(".")[2] for name in tensors if name.startswith("model.layers.")}
    if len(blocks) != config["num_hidden_layers"]:
        raise UserError(
            f"{folder} holds {len(blocks)} layers, config.json says {config['num_hidden_layers']}"
            f"{default_note(raw, ('num_hidden_layers',))}",
            "set num_hidden_layers in config.json to what the model has",
        )
    kinds = {name.split(".", 3)[3] for name in tensors if name.startswith("model.layers.")}
    needed = [f"model.layers.{block}.{kind}" for block in sorted(blocks) for kind in sorted(kinds)]
    lacking = [name for name in (_EMBEDDING, "model.norm.weight", *needed) if name not in tensors]
    if lacking:
        raise UserError(f"{folder} lacks {some(lacking)}", "fetch the model again")
    head, table = tensors.get(_HEAD), tensors.get(_EMBEDDING)
    if config["tie_word_embeddings"] and head is not None:
        if table is None or not _are_equal(head, table):
            raise UserError(
                f"{folder}: config.json ties the head to the embedding, but the file holds another "
                f"{_HEAD}",
                "set tie_word_embeddings to false to keep it, or save the model without it",
            )
        del tensors[_HEAD]  # a copy
    if not config["tie_word_embeddings"] and head is None:
        raise UserError(
            f"{folder} holds no {_HEAD}, and config.json does not tie it to the embedding"
            f"{default_note(raw, ('tie_word_embeddings',))}",
            "set tie_word_embeddings to true, or fetch the model again",
        )
    return tensors


def _are_equal(one: StoredTensor, other: StoredTensor) -> bool:
    return (one.shape, one.type) == (other.shape, other.type) and all(
        np.array_equal(one.read_rows(*span), other.read_rows(*span))
        for span in one.spans(_READ_VALUES)
    )


def load_weights(
    folder: str | Path, dtype: torch.dtype, device: str = "cpu"
) -> dict[str, torch.Tensor]:
    """Read every tensor of a folder's safetensors files.

    Args:
        folder: Hugging Face folder with `model.safetensors` or a sharded set with its index.
        dtype: dtype of the returned tensors.
        device: where they are to lie.

    Returns:
        Plain name -> tensor; a head that is a copy of the embedding is there too.

    Raises:
        UserError: no safetensors file, a shard is missing, a tensor's dtype is quantized, or a
            value is not finite.
    """
    import torch

    weights: dict[str, torch.Tensor] = {}
    for stored in read_folder(folder).values():
        kind = getattr(torch, _TORCH_DTYPES[stored.type.name])
        tensor = torch.empty(stored.shape, dtype=dtype, device=device)
        rows = tensor.view(stored.num_rows, -1)
        for start, count in stored.spans(_READ_VALUES):
            part = torch.from_numpy(stored.read_rows(start, count)).view(kind)
            rows[start : start + count].copy_(part)
            refuse_non_finite(folder, stored.name, rows[start : start + count])
        weights[stored.name] = tensor
    return weights


def refuse_non_finite(folder: str | Path, name: str, values: torch.Tensor) -> None:
    """Raise UserError when a weight is NaN or infinite, so that no step would train."""
    import torch

    total = values.sum(dtype=torch.float32)  # much faster, and may only overflow by itself
    if not total.isfinite() and not values.isfinite().all():
        raise UserError(f"{folder}: {name} holds NaN or infinity", "fetch the base again")


def is_stored_in_bf16(folder: str | Path) -> bool:
    """Whether every matrix of the checkpoint is bf16, so that keeping it so loses nothing."""
    tensors = read_folder(folder).values()
    return all(tensor.type.name == "BF16" or len(tensor.shape) < 2 for tensor in tensors)
