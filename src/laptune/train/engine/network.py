"""Gemma 3 with frozen weights: loss and adapter gradient of one sample, without autograd."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import torch

from laptune.model.spec import ModelSpec
from laptune.train.adapter import Adapter, projection_shapes
from laptune.train.engine.elementwise import rms_norm, rms_norm_backward, rotary_tables
from laptune.train.engine.layer import FP32, Layer, Pass
from laptune.train.engine.linear import AdapterView, Gradients
from laptune.train.engine.loss import HeadOutput, head_loss
from laptune.train.engine.workspace import Workspace


@dataclass(frozen=True)
class Sample:
    """One tokenized conversation, cut after the last token that carries loss.

    `rows` are the places whose next token is supervised, `targets` those next tokens.
    """

    id: str
    ids: torch.Tensor  # (seq,) int64
    rows: torch.Tensor  # (n,) int64, ascending
    targets: torch.Tensor  # (n,) int64

    @classmethod
    def build(cls, name: str, ids: list[int], is_supervised: list[bool]) -> Sample:
        """From token ids and mask. The tail after the last target has no effect on any loss."""
        rows = [place - 1 for place in range(1, len(ids)) if is_supervised[place]]
        end = rows[-1] + 1 if rows else 0
        targets = [ids[row + 1] for row in rows]
        return cls(name, torch.tensor(ids[:end]), torch.tensor(rows), torch.tensor(targets))

    @property
    def num_tokens(self) -> int:
        """Tokens that enter the model."""
        return self.ids.shape[0]

    @property
    def num_targets(self) -> int:
        """Tokens that carry loss."""
        return self.targets.shape[0]

    @property
    def layout(self):
        """None: one sample fills the sequence. A pack of several tells where each lies."""
        return None

    @property
    def longest(self) -> int:
        """Tokens of the longest conversation in it."""
        return self.num_tokens

    def parts(self) -> Iterator[tuple[str, slice]]:
        """Id and place of each conversation in it."""
        yield self.id, slice(0, self.num_tokens)


@dataclass(frozen=True)
class NetworkOptions:
    """How a pass computes; all defaults are exact."""

    dtype: torch.dtype = torch.float32
    min_probability: float = 0.0
    recompute_above_tokens: int = 2048
    neftune_alpha: float = 0.0


class Network:
    """The frozen model in memory; shared, read-only, by all workers.

    `weights` (names of the checkpoint) is emptied. fp32 arithmetic on weights stored in bf16 is
    exact: each matrix is widened into a worker's scratch buffer just before it is used.
    """

    def __init__(
        self, spec: ModelSpec, weights: dict, adapter: Adapter, options: NetworkOptions
    ) -> None:
        self.spec, self.options, self.adapter = spec, options, adapter
        self.num_parameters = sum(weight.numel() for weight in weights.values())
        self.embedding = weights.pop("model.embed_tokens.weight")
        self.final_gain = 1.0 + weights.pop("model.norm.weight").float()
        self.layers = [Layer(i, spec, weights, adapter) for i in range(spec.num_layers)]
        # As transformers does: the factor has the dtype of the arithmetic.
        self.scale = float(torch.tensor(spec.embedding_scale).to(options.dtype))
        self._tables: dict[bool, tuple[torch.Tensor, torch.Tensor]] = {}

    def cost_flops(self, sample: Sample) -> float:
        """Useful floating-point operations of forward and backward of one sample."""
        spec, rank = self.spec, self.adapter.spec.rank
        shapes = projection_shapes(spec)
        frozen = sum(rows * columns for rows, columns in shapes.values())
        adapted = sum(sum(shapes[slot.module]) * rank for slot in self.adapter.slots.values())
        seq, width = sample.num_tokens, spec.num_heads * spec.head_dim
        reach = [
            min(seq, spec.sliding_window or seq) if is_sliding else seq
            for is_sliding in spec.layer_is_sliding
        ]
        # Two products forward and five backward, each over the visible (about half) square.
        attention = 7 * 2 * width * sum(seq * span - span * span / 2 for span in reach)
        body = seq * (4 * frozen * spec.num_layers + 6 * adapted)
        return body + attention + 4 * sample.num_targets * spec.hidden_size * spec.vocab_size

    def prepare(self, num_positions: int) -> None:
        """Make the rotary tables; call before workers start."""
        device = self.embedding.device
        have = self._tables[True][0].shape[0] if self._tables else 0
        if have < num_positions:
            dim, spec = self.spec.head_dim, self.spec
            local = rotary_tables(num_positions, dim, spec.rope_theta_local, 1.0, device)
            wide = rotary_tables(num_positions, dim, spec.rope_theta, spec.rope_factor, device)
            self._tables = {True: local, False: wide}

    def run(
        self,
        sample: Sample,
        view: AdapterView,
        sums: Gradients | None,
        workspace: Workspace,
        *,
        grad_scale: float = 1.0,
        noise_seed: int = 0,
    ) -> HeadOutput:
        """Summed loss of a sample; with `sums`, adds `grad_scale` times its gradient there."""
        run = Pass(self.options.dtype, view, sums, workspace)
        run.layout, rows = sample.layout, sample.rows
        run.tables = self._tables if run.layout is None else run.layout.at_places(self._tables)
        is_recomputed = sample.longest > self.options.recompute_above_tokens or sums is None
        streams = self._forward(sample, run, is_recomputed, noise_seed)
        last = run.take("stream_rows", rows.shape[0], self.spec.hidden_size, dtype=FP32)
        hidden = run.take("final", *last.shape)
        inverse = rms_norm(last, self.final_gain, self.spec.rms_eps, hidden)
        head = head_loss(
            hidden,
            sample.targets,
            self.embedding,
            workspace=workspace,
            grad_scale=grad_scale,
            needs_grad=sums is not None,
            min_probability=self.options.min_probability,
        )
        if sums is not None:
            grad = rms_norm_backward(
                last, self.final_gain, inverse, head.grad_hidden, head.grad_hidden
            )
            self._backward(streams, rows, grad, run, is_recomputed)
        return head

    def _tape(self, index: int, is_recomputed: bool) -> str:
        return "again." if is_recomputed else f"{index}."

    def _forward(self, sample: Sample, run: Pass, is_recomputed: bool, noise_seed: int):
        """Fill the residual streams; returns the input of each layer."""
        seq, width = sample.num_tokens, self.spec.hidden_size
        is_kept = run.sums is not None
        names = [f"stream{i if is_kept else i % 2}" for i in range(len(self.layers))]
        x = run.take(names[0], seq, width, dtype=FP32)
        torch.mul(self.embedding.index_select(0, sample.ids).to(FP32), self.scale, out=x)
        if self.options.neftune_alpha and is_kept:
            self._add_noise(x, sample, noise_seed)
        streams = [x]
        last = len(self.layers) - 1
        for index, layer in enumerate(self.layers):
            rows = sample.rows if index == last else None
            if rows is None:
                out = run.take(names[index + 1], seq, width, dtype=FP32)
                streams.append(out)
            else:
                out = run.take("stream_rows", rows.shape[0], width, dtype=FP32)
            layer.forward(streams[index], rows, run, self._tape(index, is_recomputed), out)
        return streams

    def _add_noise(self, x: torch.Tensor, sample: Sample, seed: int) -> None:
        """NEFTune (Jain et al. 2023): uniform noise of size alpha / sqrt(seq * hidden).

        A sample's noise follows from seed and id, so that it is the same in whatever worker, pack
        or process the sample is computed.
        """
        for name, part in sample.parts():
            generator = torch.Generator().manual_seed(seed * 4096 + zlib.crc32(name.encode()))
            bound = self.options.neftune_alpha / (x[part].numel() ** 0.5)
            noise = torch.rand(x[part].shape, generator=generator).mul_(2 * bound).sub_(bound)
            x[part] += noise.to(x.device)

    def _backward(self, streams, rows, grad, run: Pass, is_recomputed: bool) -> None:
        last = len(self.layers) - 1
        for index in range(last, -1, -1):
            layer, x = self.layers[index], streams[index]
            chosen = rows if index == last else None
            tape = self._tape(index, is_recomputed)
            if is_recomputed and index != last:
                again = run.take("stream_again", *grad.shape, dtype=FP32)
                layer.forward(x, None, run, tape, again)
            out = None
            if index:
                out = run.take(f"grad_stream{index % 2}", *x.shape, dtype=FP32)
            layer.backward(x, chosen, grad, run, tape, out)
            grad = out
