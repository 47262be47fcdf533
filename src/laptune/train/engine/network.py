"""Gemma 3 with frozen weights: loss and adapter gradient of a pack, without autograd."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from laptune.model.spec import ModelSpec
from laptune.train.adapter import Adapter
from laptune.train.engine.elementwise import rms_norm, rms_norm_backward, rotary_tables
from laptune.train.engine.layer import Layer
from laptune.train.engine.linear import Gradients
from laptune.train.engine.loss import HeadOutput, HeadPart, Share, combine, vocabulary_pass
from laptune.train.engine.pack import TILE_ROWS, Pack
from laptune.train.engine.passing import FP32, Pass
from laptune.train.engine.team import Member


class Network:
    """The frozen model in memory; shared, read-only, by all workers.

    `weights` (names of the checkpoint) is emptied. fp32 arithmetic on weights stored in bf16 is
    exact: each matrix is widened into a worker's scratch buffer just before it is used.
    Packs with a sample over `recompute_above_tokens` keep only the input of each layer.
    """

    def __init__(
        self,
        spec: ModelSpec,
        weights: dict,
        adapter: Adapter,
        *,
        dtype: torch.dtype = FP32,
        recompute_above_tokens: int = 2048,
    ) -> None:
        self.spec, self.adapter, self.dtype = spec, adapter, dtype
        self.recompute_above_tokens = recompute_above_tokens
        self.num_parameters = sum(weight.numel() for weight in weights.values())
        self.embedding = weights.pop("model.embed_tokens.weight")
        self.final_gain = 1.0 + weights.pop("model.norm.weight").float()
        self.layers = [Layer(i, spec, weights, adapter, dtype) for i in range(spec.num_layers)]
        # As transformers does: the factor has the dtype of the arithmetic.
        self.scale = float(torch.tensor(spec.embedding_scale).to(dtype))
        self._tables: dict[bool, tuple[torch.Tensor, torch.Tensor]] = {}

    def prepare(self, num_positions: int) -> None:
        """Make the rotary tables; call before workers start."""
        device = self.embedding.device
        have = self._tables[True][0].shape[0] if self._tables else 0
        if have < num_positions:
            dim, spec = self.spec.head_dim, self.spec
            local = rotary_tables(num_positions, dim, spec.rope_theta_local, 1.0, device)
            wide = rotary_tables(num_positions, dim, spec.rope_theta, spec.rope_factor, device)
            self._tables = {True: local, False: wide}

    def load_adapter(self) -> None:
        """Take over the adapter's values; once a step, before any worker computes."""
        for layer in self.layers:
            for linear in layer.linears.values():
                linear.load()

    def board_bytes(self, pack: Pack, size: int) -> int:
        """What a team of `size` shares while it computes `pack`."""
        spec, itemsize = self.spec, self.dtype.itemsize
        keys = pack.num_tokens * spec.num_kv_heads * spec.head_dim
        row = itemsize * (spec.hidden_size + size) + size * (4 * spec.hidden_size + 8)
        num_buffers = 2 * spec.num_layers + 7 * size + 1
        layers = 2 * keys * (itemsize * spec.num_layers + 2 * 4 * size)
        return layers + (pack.num_targets + TILE_ROWS) * row + 64 * num_buffers

    def run(
        self,
        pack: Pack,
        member: Member,
        sums: Gradients | None,
        *,
        grad_scale: float = 1.0,
    ) -> HeadOutput:
        """Summed loss of a member's rows; with `sums`, adds `grad_scale` times its gradient there.

        The members of a team call it together; their losses and sums add up to the pack's.
        """
        run = Pass(
            pack,
            member,
            sums,
            dtype=self.dtype,
            window=self.spec.sliding_window,
            tables=self._tables,
            is_recomputed=pack.longest > self.recompute_above_tokens or sums is None,
        )
        streams = self._forward(run)
        last = streams.pop()
        inverse, head = self._head(last, run, grad_scale)
        if sums is not None:
            grad = run.take("grad_last", *last.shape, dtype=FP32)
            num = run.num_targets
            grad[num:].zero_()
            above = head.grad_hidden
            rms_norm_backward(
                last[:num], self.final_gain, inverse, above, grad[:num], run.workspace
            )
            self._backward(streams, grad, run)
        return head

    def _head(
        self, last: torch.Tensor, run: Pass, grad_scale: float
    ) -> tuple[torch.Tensor, HeadOutput]:
        """Inverse root mean square and loss of this member's rows, from everyone's vocabulary."""
        pack, member, width = run.pack, run.member, self.spec.hidden_size
        # Half a tile: the head's products are large, and where there is no AMX a row more costs.
        num_idle = -pack.num_targets % max(1, run.tile // 2)
        num = pack.num_targets + num_idle
        hidden = member.take("final", (num, width), run.dtype)
        hidden[pack.num_targets :].zero_()
        mine = run.targets
        rows = last[: run.num_targets]
        inverse = rms_norm(rows, self.final_gain, self.spec.rms_eps, hidden[mine], run.workspace)
        parts = [
            HeadPart(
                member.take(f"reference.{i}", (num, 1), run.dtype),
                member.take(f"others.{i}", (num, 1), torch.float64),
                member.take(f"gathered.{i}", (num, width), FP32),
            )
            for i in range(member.size)
        ]
        member.wait()
        targets = F.pad(pack.targets, (0, num_idle)).to(hidden.device)
        vocabulary_pass(
            hidden,
            targets,
            self.embedding,
            parts[member.index],
            workspace=run.workspace,
            share=Share(member.index, member.size),
            needs_grad=run.sums is not None,
        )
        member.wait()
        own = [part.rows(mine) for part in parts]
        loss, grad = combine(hidden[mine], targets[mine], self.embedding, own, grad_scale)
        return inverse, HeadOutput(loss, grad)

    def _forward(self, run: Pass) -> list[torch.Tensor]:
        """Fill the residual streams; returns the input of each layer, and the last one's output."""
        ids, width = run.pack.ids[run.tokens].to(run.device), self.spec.hidden_size
        is_kept = run.sums is not None
        names = [f"stream{i if is_kept else i % 2}" for i in range(len(self.layers))]
        x = run.take(names[0], ids.shape[0], width, dtype=FP32)
        torch.mul(self.embedding.index_select(0, ids).to(FP32), self.scale, out=x)
        streams = [x]
        for layer in self.layers:
            if layer.is_last:
                out = run.take("stream_rows", run.rows.shape[0], width, dtype=FP32)
            else:
                out = run.take(names[layer.index + 1], *x.shape, dtype=FP32)
            layer.forward(streams[-1], run, out)
            streams.append(out)
        return streams

    def _backward(self, streams: list[torch.Tensor], grad: torch.Tensor, run: Pass) -> None:
        for layer, x in zip(reversed(self.layers), reversed(streams), strict=True):
            if run.is_recomputed and not layer.is_last:
                layer.forward(x, run, run.take("stream_again", *grad.shape, dtype=FP32))
            out = None
            if layer.index:
                out = run.take(f"grad_stream{layer.index % 2}", *x.shape, dtype=FP32)
            layer.backward(x, grad, run, out)
            grad = out
