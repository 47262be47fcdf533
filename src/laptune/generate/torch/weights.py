"""From a folder's tensors to the decoder's layers: merged adapter, fused products, right norms."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from laptune.core.errors import UserError
from laptune.generate.torch.decoder import Decoder, Layer
from laptune.generate.torch.matrix import PLAIN, Choice, Matrix
from laptune.model.adapter import Adapter
from laptune.model.safetensors import plain_name, read_folder
from laptune.model.spec import ModelSpec, load_weights


def build(
    folder: str | Path,
    spec: ModelSpec,
    *,
    adapter: str | Path | None = None,
    choice: Choice = PLAIN,
) -> tuple[Decoder, Tensor]:
    """Load a model; return the decoder and the head's table (vocab, hidden) as stored.

    ``choice`` says how products are computed. An adapter is merged in fp32 and rounded to the
    stored dtype, which is what the merge stage writes: both give the same text.
    """
    tensors = {plain_name(k): v for k, v in load_weights(folder, stored_dtype(folder)).items()}
    if adapter is not None:
        merge(tensors, adapter)
    take = _Taker(tensors, offset=1.0 if "gemma" in spec.model_type else 0.0)
    layers = [_layer(take, spec, index, choice) for index in range(spec.num_layers)]
    table = take.raw("model.embed_tokens.weight")
    head = table if spec.tied else take.raw("lm_head.weight")
    return Decoder(spec, layers, table, take.norm("model.norm.weight")), head


def merge(tensors: dict[str, Tensor], folder: str | Path) -> None:
    """Add a PEFT adapter to ``tensors`` in place, rounded to the dtype that each is stored in."""
    adapter = Adapter(folder)
    adapter.check_fits({name: tuple(tensor.shape) for name, tensor in tensors.items()})
    for name in adapter.names:
        rows = tensors[name].float().numpy()
        tensors[name] = torch.from_numpy(adapter.delta(name)(rows, 0)).to(tensors[name].dtype)


class _Taker:
    """Hands tensors out once, so that the originals go while the fused copies come."""

    def __init__(self, tensors: dict[str, Tensor], offset: float) -> None:
        self._tensors, self._offset = tensors, offset

    def raw(self, name: str) -> Tensor:
        try:
            return self._tensors.pop(name)
        except KeyError:
            raise UserError(f"the model has no tensor {name}", "fetch the model again") from None

    def fused(self, prefix: str, names: tuple[str, ...], suffix: str = "weight") -> Tensor:
        return torch.cat([self.raw(f"{prefix}.{name}.{suffix}") for name in names])

    def norm(self, name: str) -> Tensor:
        """What the normed value is multiplied by: Gemma stores it less one."""
        return self.raw(name).float() + self._offset

    def has(self, name: str) -> bool:
        return name in self._tensors


def _layer(take: _Taker, spec: ModelSpec, index: int, choice: Choice) -> Layer:
    at = f"model.layers.{index}"
    attention, qkv = f"{at}.self_attn", ("q_proj", "k_proj", "v_proj")

    def matrix(weight: Tensor) -> Matrix:
        return Matrix(weight, choice)

    def norm(name: str) -> Tensor:
        return take.norm(f"{at}.{name}.weight")

    is_sandwich = take.has(f"{at}.pre_feedforward_layernorm.weight")
    return Layer(
        qkv=matrix(take.fused(attention, qkv)),
        qkv_bias=(
            take.fused(attention, qkv, "bias").float()
            if take.has(f"{attention}.q_proj.bias")
            else None
        ),
        qk_norm=_qk_norm(take, attention, spec),
        out=matrix(take.raw(f"{attention}.o_proj.weight")),
        gate_up=matrix(take.fused(f"{at}.mlp", ("gate_proj", "up_proj"))),
        down=matrix(take.raw(f"{at}.mlp.down_proj.weight")),
        attention_norm=norm("input_layernorm"),
        post_attention_norm=norm("post_attention_layernorm") if is_sandwich else None,
        mlp_norm=norm("pre_feedforward_layernorm" if is_sandwich else "post_attention_layernorm"),
        post_mlp_norm=norm("post_feedforward_layernorm") if is_sandwich else None,
        is_sliding=spec.layer_is_sliding[index],
    )


def _qk_norm(take: _Taker, attention: str, spec: ModelSpec) -> Tensor | None:
    if not take.has(f"{attention}.q_norm.weight"):
        return None
    q = take.norm(f"{attention}.q_norm.weight") * spec.attention_scale
    k = take.norm(f"{attention}.k_norm.weight")
    return torch.stack([q] * spec.num_heads + [k] * spec.num_kv_heads)


def stored_dtype(folder: str | Path) -> torch.dtype:
    """Return the dtype that the weights have on disk; fp32 when they are mixed."""
    stored = {tensor.type.name for tensor in read_folder(folder).values()}
    known: dict[str, torch.dtype] = {"BF16": torch.bfloat16}
    return known.get(stored.pop(), torch.float32) if len(stored) == 1 else torch.float32
