"""What a Gemma 3 checkpoint looks like, and how its weights come into memory.

`ModelSpec` is the part of `config.json` that decides the arithmetic; `load_weights` reads the
tensors straight into their final dtype, one small buffer at a time, so that the process never
holds a second copy and no mapped file stays resident.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from laptune.core.errors import UserError

if TYPE_CHECKING:
    import torch

_READ_BYTES = 8 << 20  # small enough to stay in the last-level cache while it is converted
_SAFETENSORS_DTYPES = {"F64": "float64", "F32": "float32", "F16": "float16", "BF16": "bfloat16"}
_COVERED = "Gemma3ForCausalLM"


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
        """Read `config.json` of a Hugging Face folder. Raises UserError when there is none."""
        path = Path(folder) / "config.json"
        try:
            raw = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise UserError(
                f"{path}: not found", "give the folder of a Hugging Face model"
            ) from None
        except json.JSONDecodeError as error:
            raise UserError(f"{path}: not JSON ({error})", "download the model again") from None
        return cls.from_config(raw)

    @classmethod
    def from_config(cls, raw: dict[str, Any]) -> ModelSpec:
        """Build from a parsed `config.json`, either generation of its rope keys."""
        config = raw.get("text_config", raw)
        hidden, heads = config["hidden_size"], config["num_attention_heads"]
        head_dim = config.get("head_dim") or hidden // heads
        num_layers = config["num_hidden_layers"]
        rope_global, rope_local = _rope(config)
        architecture = (raw.get("architectures") or [""])[0]
        return cls(
            architecture=architecture,
            model_type=config.get("model_type", ""),
            hidden_size=hidden,
            num_layers=num_layers,
            num_heads=heads,
            num_kv_heads=config.get("num_key_value_heads") or heads,
            head_dim=head_dim,
            intermediate_size=config["intermediate_size"],
            vocab_size=config["vocab_size"],
            rms_eps=config.get("rms_norm_eps", 1e-6),
            rope_theta=float(rope_global.get("rope_theta", 1e4)),
            rope_theta_local=float(rope_local.get("rope_theta", 1e4)),
            rope_factor=float(rope_global.get("factor", 1.0)),
            sliding_window=config.get("sliding_window") or 0,
            layer_is_sliding=_layer_kinds(config, num_layers),
            attention_scale=(config.get("query_pre_attn_scalar") or head_dim) ** -0.5,
            embedding_scale=math.sqrt(hidden) if "gemma" in config.get("model_type", "") else 1.0,
            tied=raw.get("tie_word_embeddings", config.get("tie_word_embeddings", True)),
            activation=config.get("hidden_activation") or config.get("hidden_act", ""),
            max_positions=config.get("max_position_embeddings", 0),
            unsupported=_unsupported(raw, config, rope_global),
        )


def _rope(config: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Rope settings of the global and of the sliding layers, from new or old keys."""
    new = config.get("rope_parameters")
    if new and "full_attention" in new:
        return new["full_attention"], new.get("sliding_attention", new["full_attention"])
    if new:
        return new, new
    scaling = config.get("rope_scaling") or {}
    theta = config.get("rope_theta", 1e4)
    kind = scaling.get("rope_type", scaling.get("type", "default"))
    old = {"rope_theta": theta, "rope_type": kind, "factor": scaling.get("factor", 1.0)}
    return old, {"rope_theta": config.get("rope_local_base_freq", theta), "rope_type": "default"}


def _layer_kinds(config: dict[str, Any], num_layers: int) -> tuple[bool, ...]:
    kinds = config.get("layer_types")
    if kinds:
        return tuple(kind == "sliding_attention" for kind in kinds)
    pattern = config.get("sliding_window_pattern") or config.get("_sliding_window_pattern") or 0
    return tuple(bool(pattern) and (i + 1) % pattern != 0 for i in range(num_layers))


def _unsupported(raw: dict[str, Any], config: dict[str, Any], rope: dict[str, Any]) -> str:
    """One clause that says what our forward pass does not compute, or nothing."""
    if _COVERED not in (raw.get("architectures") or []):
        return f"architecture {raw.get('architectures')} is not {_COVERED}"
    if config.get("attention_bias"):
        return "attention_bias is set"
    if config.get("final_logit_softcapping") or config.get("attn_logit_softcapping"):
        return "logit soft-capping is set"
    if config.get("use_bidirectional_attention"):
        return "attention is bidirectional"
    if config.get("hidden_activation", "gelu_pytorch_tanh") != "gelu_pytorch_tanh":
        return f"activation {config['hidden_activation']}"
    if rope.get("rope_type", "default") not in ("default", "linear"):
        return f"rope type {rope['rope_type']}"
    if not raw.get("tie_word_embeddings", config.get("tie_word_embeddings", True)):
        return "the head is not tied to the embedding"
    return ""


def load_weights(
    folder: str | Path, dtype: torch.dtype, device: str = "cpu"
) -> dict[str, torch.Tensor]:
    """Read every tensor of a folder's safetensors files.

    Args:
        folder: Hugging Face folder with `model.safetensors` or a sharded set with its index.
        dtype: dtype of the returned tensors.
        device: where they are to lie.

    Returns:
        Name in the file -> tensor. A `language_model.` prefix of multimodal files is kept.

    Raises:
        UserError: no safetensors file, a shard is missing, or a tensor's dtype is quantized.
    """
    weights: dict[str, torch.Tensor] = {}
    for path in weight_files(folder):
        for name, tensor in _read_file(path, dtype, device):
            weights[name] = tensor
    return weights


def weight_files(folder: str | Path) -> list[Path]:
    """The safetensors files of a folder, in order; UserError when one is missing."""
    folder = Path(folder)
    index = folder / "model.safetensors.index.json"
    single = folder / "model.safetensors"
    if single.is_file():
        return [single]
    if not index.is_file():
        cure = "give the folder of a Hugging Face model that is saved as safetensors"
        raise UserError(f"{folder}: no model.safetensors in it", cure)
    shards = sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))
    missing = [name for name in shards if not (folder / name).is_file()]
    if missing:
        raise UserError(f"{folder}: missing {', '.join(missing)}", "download the model again")
    return [folder / name for name in shards]


def read_header(path: str | Path) -> tuple[dict[str, Any], int]:
    """Header of a safetensors file (name -> dtype, shape, data_offsets) and where data begins."""
    with open(path, "rb") as file:
        head = file.read(8)
        num_bytes = struct.unpack("<Q", head)[0] if len(head) == 8 else 0
        if not 2 <= num_bytes <= 100_000_000:
            raise UserError(f"{path}: not a safetensors file", "download the model again")
        try:
            header = json.loads(file.read(num_bytes))
        except ValueError:
            raise UserError(f"{path}: broken header", "download the model again") from None
    header.pop("__metadata__", None)
    return header, 8 + num_bytes


def is_stored_in_bf16(folder: str | Path) -> bool:
    """Whether every matrix of the checkpoint is bf16, so that keeping it so loses nothing."""
    headers = (read_header(path)[0] for path in weight_files(folder))
    return all(
        entry["dtype"] == "BF16" or len(entry["shape"]) < 2
        for header in headers
        for entry in header.values()
    )


def _read_file(path: Path, dtype: torch.dtype, device: str) -> Iterator[tuple[str, torch.Tensor]]:
    """Yield the tensors of one file, converted buffer by buffer."""
    import torch

    header, start = read_header(path)
    scratch = torch.empty(_READ_BYTES, dtype=torch.uint8)
    with open(path, "rb", buffering=0) as file:
        for name, entry in sorted(header.items(), key=lambda item: item[1]["data_offsets"][0]):
            if entry["dtype"] not in _SAFETENSORS_DTYPES:
                cure = "use an unquantized checkpoint (bf16, fp16 or fp32)"
                raise UserError(f"{path}: tensor {name} is {entry['dtype']}", cure)
            stored = getattr(torch, _SAFETENSORS_DTYPES[entry["dtype"]])
            tensor = torch.empty(entry["shape"], dtype=dtype, device=device)
            begin, end = entry["data_offsets"]
            file.seek(start + begin)
            _fill(tensor.view(-1), file, end - begin, stored, scratch)
            yield name, tensor


def _fill(flat, file, num_bytes: int, stored, scratch) -> None:
    """Read `num_bytes` of dtype `stored` into `flat`, through `scratch` when it must convert."""
    import torch

    is_direct = flat.dtype == stored and flat.device.type == "cpu"
    target = memoryview((flat.view(torch.uint8) if is_direct else scratch).numpy())
    done = 0
    while done < num_bytes:
        size = min(_READ_BYTES, num_bytes - done)
        window = target[done : done + size] if is_direct else target[:size]
        got = 0
        while got < size:
            num = file.readinto(window[got:])
            if not num:
                raise UserError(f"{file.name}: file ends too early", "download the model again")
            got += num
        if not is_direct:
            part = scratch[:size].view(stored)
            begin = done // stored.itemsize
            flat[begin : begin + part.numel()].copy_(part)
        done += size
