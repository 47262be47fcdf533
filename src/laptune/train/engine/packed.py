"""Many samples in one pass, for devices that want large products: GPUs.

Samples lie one after the other in one long sequence; each keeps its own positions and its own
causal attention, so the result is the sum over the samples taken one by one. On a CPU one sample
at a time is faster (its buffers stay in cache), and `workers` does that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import torch
import torch.nn.functional as F

from laptune.train.engine.network import Sample
from laptune.train.engine.workers import LoraEngine


@dataclass(frozen=True)
class Pack(Sample):
    """Several samples as one; `lengths` are their tokens, in order."""

    lengths: tuple[int, ...] = ()
    names: tuple[str, ...] = ()

    @classmethod
    def of(cls, samples: Sequence[Sample], device: torch.device | str = "cpu") -> Pack:
        """Join samples end to end on `device`."""
        lengths = tuple(sample.num_tokens for sample in samples)
        rows, begin = [], 0
        for sample in samples:
            rows.append(sample.rows + begin)
            begin += sample.num_tokens
        return cls(
            id="+".join(sample.id for sample in samples),
            ids=torch.cat([sample.ids for sample in samples]).to(device),
            rows=torch.cat(rows).to(device),
            targets=torch.cat([sample.targets for sample in samples]).to(device),
            lengths=lengths,
            names=tuple(sample.id for sample in samples),
        )

    @cached_property
    def layout(self) -> Layout:
        """Where the samples lie, for attention and positions."""
        return Layout(self.lengths, self.ids.device)

    @property
    def longest(self) -> int:
        """Tokens of the longest conversation in it."""
        return max(self.lengths)

    def parts(self) -> Iterator[tuple[str, slice]]:
        """Id and place of each conversation in it."""
        begin = 0
        for name, length in zip(self.names, self.lengths, strict=True):
            yield name, slice(begin, begin + length)
            begin += length


class Layout:
    """Index maps between the packed sequence (total,) and a padded batch (samples, longest)."""

    def __init__(self, lengths: Sequence[int], device: torch.device) -> None:
        self.num_samples, self.longest = len(lengths), max(lengths)
        starts = torch.tensor([0, *lengths[:-1]]).cumsum(0)
        places = torch.arange(self.longest)
        total = int(sum(lengths))
        padded = starts[:, None] + places[None, :]
        is_real = places[None, :] < torch.tensor(lengths)[:, None]
        # Padding points at one row of zeros behind the sequence.
        self.padded = torch.where(is_real, padded, total).flatten().to(device)
        self.packed = is_real.flatten().nonzero().squeeze(1).to(device)
        self.positions = (self.packed.cpu() % self.longest).to(device)

    def at_places(self, tables: dict) -> dict:
        """Rotary tables with a row for each place of the pack."""
        return {
            kind: (cos[self.positions], sin[self.positions]) for kind, (cos, sin) in tables.items()
        }

    def attention(self, scale: float, window: int) -> PackedAttention:
        """Attention inside each sample."""
        return PackedAttention(scale, window, self)

    def pad(self, x: torch.Tensor) -> torch.Tensor:
        """(total, heads, dim) -> (samples, heads, longest, dim), zeros as padding."""
        zeros = x.new_zeros(1, *x.shape[1:])
        rows = torch.cat((x, zeros)).index_select(0, self.padded)
        return rows.view(self.num_samples, self.longest, *x.shape[1:]).transpose(1, 2)

    def unpad(self, x: torch.Tensor) -> torch.Tensor:
        """The inverse of `pad`."""
        return x.transpose(1, 2).flatten(0, 1).index_select(0, self.packed)


class PackedAttention:
    """Causal attention inside each sample of a pack; torch's fused kernels, forward and backward.

    The same calls as `Attention`; `lse` is not used, the backward pass runs the forward again.
    """

    def __init__(self, scale: float, window: int, layout: Layout) -> None:
        self.scale, self.layout = scale, layout
        self.window = window if 0 < window < layout.longest else 0

    def forward(self, q, k, v, positions, out, lse) -> None:
        """Fill `out` (queries, heads, dim)."""
        parts = [self.layout.pad(x) for x in (self._spread(q, positions, k.shape[0]), k, v)]
        full = self.layout.unpad(self._attend(*parts))
        out.copy_(full if positions is None else full.index_select(0, positions))

    def backward(self, q, k, v, positions, out, lse, grad_out, grads) -> None:
        """Fill `grads` = (dq, dk, dv), fp32."""
        num_keys = k.shape[0]
        parts = [self.layout.pad(x) for x in (self._spread(q, positions, num_keys), k, v)]
        above = self.layout.pad(self._spread(grad_out, positions, num_keys))
        with torch.enable_grad():
            leaves = [part.detach().requires_grad_() for part in parts]
            found = torch.autograd.grad(self._attend(*leaves), leaves, above)
        grad_q, grad_k, grad_v = (self.layout.unpad(part) for part in found)
        grads[0].copy_(grad_q if positions is None else grad_q.index_select(0, positions))
        grads[1].copy_(grad_k)
        grads[2].copy_(grad_v)

    def _attend(self, q, k, v) -> torch.Tensor:
        if not self.window:
            return F.scaled_dot_product_attention(
                q, k, v, is_causal=True, scale=self.scale, enable_gqa=True
            )
        places = torch.arange(self.layout.longest, device=q.device)
        distance = places[:, None] - places[None, :]
        is_seen = (distance >= 0) & (distance < self.window)
        heads = q.shape[1] // k.shape[1]
        k, v = (x.repeat_interleave(heads, 1) for x in (k, v))
        return F.scaled_dot_product_attention(q, k, v, attn_mask=is_seen, scale=self.scale)

    @staticmethod
    def _spread(x, positions, num_rows: int) -> torch.Tensor:
        """Rows back to their places in the pack, zeros elsewhere."""
        if positions is None:
            return x
        return x.new_zeros(num_rows, *x.shape[1:]).index_copy_(0, positions, x)


class PackedEngine(LoraEngine):
    """`LoraEngine` that runs packs of at most `max_pack_tokens` tokens, one after the other."""

    name = "laptune, packed"

    def __init__(self, *args, max_pack_tokens: int = 16384, **options) -> None:
        super().__init__(*args, **options)
        # cuDNN's attention is planned anew for every shape, for longer than a whole step takes.
        torch.backends.cuda.enable_cudnn_sdp(False)
        self.max_pack_tokens = max_pack_tokens

    def _run(self, samples, grad_scale: float, step: int, *, needs_grad: bool) -> list:
        """Head results, one a pack."""
        from laptune.train.engine.linear import AdapterView

        view = AdapterView.of(self.adapter, self.network.options.dtype)
        sums = self._sums[0] if needs_grad else None
        if sums is not None:
            sums.zero()
        self.network.prepare(max((sample.num_tokens for sample in samples), default=1))
        heads = []
        with torch.no_grad():
            for group in pack_groups(samples, self.max_pack_tokens):
                heads.append(
                    self.network.run(
                        Pack.of(group, self.network.embedding.device),
                        view,
                        sums,
                        self._workspaces[0],
                        grad_scale=grad_scale,
                        noise_seed=self.seed * 1_000_003 + step,
                    )
                )
        return heads


def pack_groups(samples: Sequence[Sample], max_tokens: int) -> list[list[Sample]]:
    """Samples by length, longest first, cut so that no pack's padding exceeds `max_tokens`."""
    groups: list[list[Sample]] = []
    for sample in sorted(samples, key=lambda s: (-s.num_tokens, s.id)):
        longest = groups[-1][0].num_tokens if groups else 0
        if not groups or (len(groups[-1]) + 1) * longest > max_tokens:
            groups.append([])
        groups[-1].append(sample)
    return groups
