"""The forward pass of a decoder with a KV cache, for Gemma 3 and its plainer relatives.

Activations are fp32. Queries, keys and values are one product, gate and up another. A row of the
cache is one conversation ("slot"); sliding-window layers keep the last ``window`` positions in a
ring, so that position p lies at p % window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from laptune.generate.torch.matrix import Matrix
from laptune.model.spec import ModelSpec, rotary_frequencies

PREFILL_CHUNK = 512  # bounds the scores of one chunk to heads x 512 x (window or past + 512)


@dataclass(frozen=True, slots=True)
class Layer:
    """Weights of one block. Norm weights are what the normed value is multiplied by."""

    qkv: Matrix
    qkv_bias: Tensor | None
    qk_norm: Tensor | None  # (heads + kv heads, head_dim), attention scale folded into q
    out: Matrix
    gate_up: Matrix
    down: Matrix
    attention_norm: Tensor
    post_attention_norm: Tensor | None
    mlp_norm: Tensor
    post_mlp_norm: Tensor | None
    is_sliding: bool


class Cache:
    """Keys and values of ``num_slots`` conversations of up to ``capacity`` tokens each."""

    def __init__(self, spec: ModelSpec, num_slots: int, capacity: int) -> None:
        self.num_slots, self.capacity = num_slots, capacity
        self.keys: list[Tensor] = []  # each (slots, kv heads, rows, head_dim)
        self.values: list[Tensor] = []
        for is_sliding in spec.layer_is_sliding:
            rows = min(capacity, spec.sliding_window) if is_sliding else capacity
            shape = (num_slots, spec.num_kv_heads, rows, spec.head_dim)
            self.keys.append(torch.zeros(shape))
            self.values.append(torch.zeros(shape))

    def copy(self, target: int, source: Cache, slot: int, length: int) -> None:
        """Copy the ``length`` tokens of a slot of ``source`` (or of this cache) over ``target``."""
        tables = zip((*self.keys, *self.values), (*source.keys, *source.values), strict=True)
        for own, other in tables:
            own[target, :, :length] = other[slot, :, :length]

    @staticmethod
    def bytes_of_slot(spec: ModelSpec, capacity: int) -> int:
        """What one slot takes."""
        rows = (
            min(capacity, spec.sliding_window) if s else capacity for s in spec.layer_is_sliding
        )
        return 2 * 4 * spec.num_kv_heads * spec.head_dim * sum(rows)


class Decoder:
    """Token ids in, last hidden states out; the head's scores are not computed here."""

    def __init__(
        self, spec: ModelSpec, layers: list[Layer], embedding: Tensor, norm: Tensor
    ) -> None:
        self.spec, self.layers, self.norm = spec, layers, norm
        self.embedding = embedding  # (vocab, hidden), any float dtype
        heads = spec.num_heads + spec.num_kv_heads
        self._split = (heads * spec.head_dim, spec.num_kv_heads * spec.head_dim)
        self._rope = {
            False: rotary_frequencies(spec.head_dim, spec.rope_theta, spec.rope_factor),
            True: rotary_frequencies(spec.head_dim, spec.rope_theta_local, 1.0),
        }

    def prefill(self, ids: list[int], cache: Cache, slot: int, past: int = 0) -> Tensor:
        """Put ``ids`` at positions past.. of a slot; return their states (len(ids), hidden)."""
        states = []
        for begin in range(0, len(ids), PREFILL_CHUNK):
            chunk = ids[begin : begin + PREFILL_CHUNK]
            states.append(self._prefill_chunk(chunk, cache, slot, past + begin))
        return torch.cat(states)

    def step(self, ids: Tensor, positions: Tensor, cache: Cache) -> Tensor:
        """Feed one token to each of the slots 0..n-1; ids and positions are (n,).

        Returns the last hidden states (n, hidden).
        """
        count, last = len(ids), int(positions.max())
        rows = torch.arange(count)
        rope = self._rope_tables(positions)
        mask = None
        if count > 1:  # slots have different lengths; True where a key may be seen
            mask = (torch.arange(last + 1) <= positions[:, None])[:, None, None]

        def attend(layer: Layer, index: int, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
            keys, values = cache.keys[index], cache.values[index]
            size = keys.shape[2]
            if count == 1:  # slices are cheaper than indexing
                at = last % size
                keys[0, :, at], values[0, :, at] = k[0], v[0]
            else:
                at = positions % size
                keys[rows, :, at], values[rows, :, at] = k, v
            seen = min(last + 1, size)
            q = q.view(count, self.spec.num_kv_heads, -1, self.spec.head_dim)
            visible = None if mask is None else mask[..., :seen]
            mixed = F.scaled_dot_product_attention(
                q, keys[:count, :, :seen], values[:count, :, :seen], visible, scale=1.0
            )
            return mixed.reshape(count, -1)

        return self._blocks(self._embed(ids), rope, attend)

    def _prefill_chunk(self, ids: list[int], cache: Cache, slot: int, past: int) -> Tensor:
        count, spec = len(ids), self.spec
        positions = torch.arange(past, past + count)
        rope = self._rope_tables(positions)

        def attend(layer: Layer, index: int, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
            k, v = k.transpose(0, 1), v.transpose(0, 1)  # (kv heads, n, head_dim)
            keys, values, first = _with_past(cache, index, slot, k, v, past)
            q = q.transpose(0, 1)  # (heads, n, head_dim)
            mask = None
            window = spec.sliding_window if layer.is_sliding else 0
            if first < past or (window and count > window):
                at = torch.arange(first, past + count)
                mask = at <= positions[:, None]
                if window:
                    mask &= at > positions[:, None] - window
            group = spec.num_heads // spec.num_kv_heads
            keys = keys.repeat_interleave(group, 0)[None]
            values = values.repeat_interleave(group, 0)[None]
            mixed = F.scaled_dot_product_attention(
                q[None], keys, values, mask, is_causal=mask is None, scale=1.0
            )
            _store(cache, index, slot, k, v, past)
            return mixed[0].transpose(0, 1).reshape(count, -1)

        return self._blocks(self._embed(torch.tensor(ids)), rope, attend)

    def _embed(self, ids: Tensor) -> Tensor:
        return F.embedding(ids, self.embedding).float() * self.spec.embedding_scale

    def _blocks(
        self, x: Tensor, rope: dict[bool, tuple[Tensor, Tensor]], attend: Callable[..., Tensor]
    ) -> Tensor:
        """Run all blocks and the final norm on x (n, hidden)."""
        spec = self.spec
        act = _ACTIVATIONS[spec.activation]
        for index, layer in enumerate(self.layers):
            qkv = layer.qkv(self._rms(x, layer.attention_norm))
            if layer.qkv_bias is not None:
                qkv = qkv + layer.qkv_bias
            qk, v = qkv.split(self._split, dim=-1)
            qk = self._position(qk.unflatten(-1, (-1, spec.head_dim)), layer, rope)
            q, k = qk[:, : spec.num_heads], qk[:, spec.num_heads :]
            v = v.unflatten(-1, (-1, spec.head_dim))
            x = self._add(x, layer.out(attend(layer, index, q, k, v)), layer.post_attention_norm)
            gate, up = layer.gate_up(self._rms(x, layer.mlp_norm)).chunk(2, dim=-1)
            x = self._add(x, layer.down(act(gate) * up), layer.post_mlp_norm)
        return self._rms(x, self.norm)

    def _position(
        self, qk: Tensor, layer: Layer, rope: dict[bool, tuple[Tensor, Tensor]]
    ) -> Tensor:
        """Norm, scale and rotate queries and keys together; (n, heads + kv heads, head_dim)."""
        spec = self.spec
        if layer.qk_norm is not None:
            qk = self._unit(qk) * layer.qk_norm
        cos, sin = rope[layer.is_sliding]
        rotated = torch.addcmul(qk * cos, qk.roll(spec.head_dim // 2, -1), sin)
        if layer.qk_norm is None:
            rotated[:, : spec.num_heads] *= spec.attention_scale
        return rotated

    def _rms(self, x: Tensor, weight: Tensor) -> Tensor:
        return self._unit(x) * weight

    def _unit(self, x: Tensor) -> Tensor:
        # F.rms_norm is a dozen calls on a CPU, and there are 91 norms a token.
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True).add_(self.spec.rms_eps))

    def _add(self, x: Tensor, y: Tensor, norm: Tensor | None) -> Tensor:
        return x + y if norm is None else torch.addcmul(x, self._unit(y), norm)

    def _rope_tables(self, positions: Tensor) -> dict[bool, tuple[Tensor, Tensor]]:
        """cos and signed sin, each (n, 1, head_dim), for global (False) and sliding layers."""
        tables = {}
        for kind, frequencies in self._rope.items():
            angle = positions[:, None, None] * frequencies
            sin = angle.sin()
            # roll() brings the second half to the front, where rotation subtracts it.
            tables[kind] = (angle.cos().repeat(1, 1, 2), torch.cat((-sin, sin), -1))
        return tables


_ACTIVATIONS = {
    "gelu_pytorch_tanh": lambda x: F.gelu(x, approximate="tanh"),
    "silu": F.silu,
}


def _with_past(
    cache: Cache, index: int, slot: int, k: Tensor, v: Tensor, past: int
) -> tuple[Tensor, Tensor, int]:
    """Keys and values in order of position, the new ones last; and the first one's position."""
    if past == 0:
        return k, v, 0
    size = cache.keys[index].shape[2]
    first = max(0, past - size)
    at = torch.arange(first, past) % size
    keys = torch.cat((cache.keys[index][slot][:, at], k), 1)
    values = torch.cat((cache.values[index][slot][:, at], v), 1)
    return keys, values, first


def _store(cache: Cache, index: int, slot: int, k: Tensor, v: Tensor, past: int) -> None:
    size = cache.keys[index].shape[2]
    kept = min(k.shape[1], size)
    at = torch.arange(past + k.shape[1] - kept, past + k.shape[1]) % size
    cache.keys[index][slot][:, at] = k[:, -kept:]
    cache.values[index][slot][:, at] = v[:, -kept:]
