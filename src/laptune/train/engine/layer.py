"""A Gemma 3 decoder layer with frozen weights, forward and backward written out.

Kept for the backward pass: the layer's input, keys, values and the results of the large products.
Norms, rotary positions, GELU and attention probabilities are computed again, which is cheaper than
to store them. Only the adapter gets a gradient: the backward pass has no weight-gradient product.

Each member of a team computes its own rows of the pack. Keys and values lie on the team's board,
and so do the gradients to them: a query's row may be one member's, the keys it sees another's.

The last layer is asked for some rows only (those whose next token carries loss): keys and values
are computed for every token, all else for those rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch

from laptune.model.spec import ModelSpec
from laptune.train.adapter import GROUPS, Adapter
from laptune.train.engine.constants import LOG2_E
from laptune.train.engine.elementwise import (
    gated_gelu,
    gated_gelu_backward,
    rms_norm,
    rms_norm_backward,
    rotate,
)
from laptune.train.engine.linear import Linear
from laptune.train.engine.passing import FP32, Pass

_NORMS = (
    "input_layernorm",
    "post_attention_layernorm",
    "pre_feedforward_layernorm",
    "post_feedforward_layernorm",
)


class Layer:
    """Layer `index` of the model; `weights` are taken from the dict, so that none is held twice."""

    def __init__(
        self, index: int, spec: ModelSpec, weights: dict, adapter: Adapter, dtype: torch.dtype
    ) -> None:
        self.index, self.spec = index, spec
        self.is_sliding = spec.layer_is_sliding[index]
        self.is_last = index == spec.num_layers - 1
        prefix = f"model.layers.{index}."
        self.gains = [1.0 + weights.pop(f"{prefix}{name}.weight").float() for name in _NORMS]
        # Queries come out so scaled that their products with keys are scores in bits.
        gain_q = 1.0 + weights.pop(f"{prefix}self_attn.q_norm.weight").float()
        self.gain_q = gain_q * (spec.attention_scale * LOG2_E)
        self.gain_k = 1.0 + weights.pop(f"{prefix}self_attn.k_norm.weight").float()

        def joined(parent: str, *names: str) -> Linear:
            return _join(prefix, parent, names, weights, adapter, dtype)

        (attention, projections), (_, out), (mlp, gate_up), (_, down) = GROUPS
        first, *others = projections
        self.linears = {
            "out": joined(attention, *out),
            "gate_up": joined(mlp, *gate_up),
            "down": joined(mlp, *down),
        }
        if self.is_last:
            self.linears["query"] = joined(attention, first)
            self.linears["key_value"] = joined(attention, *others)
        else:
            self.linears["qkv"] = joined(attention, *projections)
        self.num_query = spec.num_heads * spec.head_dim
        self.num_key = spec.num_kv_heads * spec.head_dim

    # ---- forward ----

    def forward(self, x: torch.Tensor, run: Pass, out: torch.Tensor) -> None:
        """Run the layer on one member's rows.

        Args:
            x: (tokens, hidden) fp32.
            out: (n, hidden) fp32: n are the supervised rows in the last layer, else all.
        """
        q, k, v = self._queries_keys_values(x, run)
        spec, num = self.spec, q.shape[0]
        attended = self._taped("attended", run, num, spec.num_heads, spec.head_dim)
        lse = self._taped("lse", run, num, spec.num_heads, 1, dtype=FP32)
        run.attention(self.is_sliding, self.is_last).forward(q, k, v, attended, lse)
        projected = self._linear("out", attended.flatten(1), run)
        middle = self._middle(x, projected, run)
        normed = run.take("normed", num, spec.hidden_size)
        rms_norm(middle, self.gains[2], spec.rms_eps, normed, run.workspace)
        gate_up = self._linear("gate_up", normed, run)
        gated = run.take("gated", num, spec.intermediate_size)
        gated_gelu(gate_up, gated, run.workspace)
        lowered = self._linear("down", gated, run)
        rms_norm(run.wide("lowered", lowered), self.gains[3], spec.rms_eps, out, run.workspace)
        out += middle

    def _taped(
        self, name: str, run: Pass, *shape: int, dtype: torch.dtype | None = None
    ) -> torch.Tensor:
        return run.take(f"{run.tape(self.index)}{name}", *shape, dtype=dtype)

    def _result(self, name: str, num: int, run: Pass) -> torch.Tensor:
        """The taped result of a projection, (num, width): outputs and x A^T."""
        return self._taped(name, run, num, self.linears[name].width)

    def _outputs(self, name: str, num: int, run: Pass) -> torch.Tensor:
        return self._result(name, num, run)[:, : self.linears[name].num_out]

    def _down(self, name: str, num: int, run: Pass) -> torch.Tensor:
        return self._taped(f"{name}_down", run, num, self.linears[name].num_tail)

    def _linear(self, name: str, x: torch.Tensor, run: Pass) -> torch.Tensor:
        num = x.shape[0]
        out, down = self._result(name, num, run), self._down(name, num, run)
        return self.linears[name].forward(x, out, down, run.workspace)

    def _middle(self, x: torch.Tensor, projected: torch.Tensor, run: Pass) -> torch.Tensor:
        """The residual stream between attention and MLP, (n, hidden) fp32."""
        middle = run.take("middle", *projected.shape, dtype=FP32)
        wide = run.wide("projected", projected)
        rms_norm(wide, self.gains[1], self.spec.rms_eps, middle, run.workspace)
        middle += x.index_select(0, run.rows) if self.is_last else x
        return middle

    def _queries_keys_values(
        self, x: torch.Tensor, run: Pass
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """q (n, heads, dim) of this member, k and v (tokens, kv_heads, dim) of the whole pack."""
        num = x.shape[0]
        normed = run.take("normed_in", num, self.spec.hidden_size)
        rms_norm(x, self.gains[0], self.spec.rms_eps, normed, run.workspace)
        if self.is_last:
            raw_q = self._linear("query", normed.index_select(0, run.rows), run)
            raw_kv = self._linear("key_value", normed, run)
        else:
            raw = self._linear("qkv", normed, run)
            raw_q, raw_kv = raw[:, : self.num_query], raw[:, self.num_query :]
        q, *_ = self._query(raw_q, run)
        k, v = self._board(run)
        self._place(self._heads(raw_kv[:, : self.num_key], run, "k"), self.gain_k, run, k)
        v[run.tokens] = raw_kv[:, self.num_key :].unflatten(1, v.shape[1:])
        run.member.wait()
        return q, k, v

    def _board(self, run: Pass) -> list[torch.Tensor]:
        shape = (run.pack.num_tokens, self.spec.num_kv_heads, self.spec.head_dim)
        return [run.member.take(f"{name}{self.index}", shape, run.dtype) for name in "kv"]

    def _heads(self, raw: torch.Tensor, run: Pass, name: str) -> torch.Tensor:
        dim = self.spec.head_dim
        return run.wide(f"raw_{name}", raw.unflatten(1, (raw.shape[1] // dim, dim)))

    def _query(
        self, raw: torch.Tensor, run: Pass
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Placed queries, and what the backward pass needs of them."""
        heads = self._heads(raw, run, "q")
        placed = run.take("placed_q", *heads.shape)
        normed = run.take("normed_heads", *heads.shape, dtype=FP32)
        inverse = rms_norm(heads, self.gain_q, self.spec.rms_eps, normed, run.workspace)
        rotate(normed, *run.tables(self.is_sliding, self.is_last), placed, run.workspace)
        return placed, heads, inverse

    def _place(
        self, heads: torch.Tensor, gain: torch.Tensor, run: Pass, board: torch.Tensor
    ) -> None:
        """Normalize this member's keys and turn them to their positions, onto the board."""
        normed = run.take("normed_heads", *heads.shape, dtype=FP32)
        rms_norm(heads, gain, self.spec.rms_eps, normed, run.workspace)
        rotate(normed, *run.tables(self.is_sliding, False), board[run.tokens], run.workspace)

    # ---- backward ----

    def backward(
        self, x: torch.Tensor, grad: torch.Tensor, run: Pass, out: torch.Tensor | None
    ) -> None:
        """Add the adapter's gradients to `run.sums` and pass the gradient on.

        Args:
            x: as in `forward`.
            grad: (n, hidden) fp32, to the layer's output; is overwritten.
            out: (tokens, hidden) fp32, gets the gradient to x; None where nobody needs it.
        """
        spec, num = self.spec, grad.shape[0]
        projected = self._outputs("out", num, run)
        middle = self._middle(x, projected, run)
        self._mlp_backward(middle, grad, run)  # grad is now to `middle`
        wide = run.wide("projected", projected)
        above = self._norm_backward("out", wide, self.gains[1], grad, run)
        attended = self._taped("attended", run, num, spec.num_heads, spec.head_dim)
        grad_attended = run.take("grad_attended", num, self.num_query)
        self._linear_backward("out", attended.flatten(1), above, run, grad_attended)
        self._attention_backward(x, attended, grad_attended, run, out)
        if out is None:
            return
        if self.is_last:
            out.index_add_(0, run.rows, grad)
        else:
            out += grad

    def _norm_backward(
        self, name: str, x: torch.Tensor, gain: torch.Tensor, grad: torch.Tensor, run: Pass
    ) -> torch.Tensor:
        """Gradient through the norm that follows projection `name`, (n, width) narrow."""
        linear: Linear = self.linears[name]
        step = run.take("grad_step", *x.shape, dtype=FP32)
        inverse = rms_norm(x, gain, self.spec.rms_eps, step, run.workspace)
        rms_norm_backward(x, gain, inverse, grad, step, run.workspace)
        above = run.take("grad_narrow", x.shape[0], linear.width)
        above[:, : linear.num_out] = step
        return above

    def _mlp_backward(self, middle: torch.Tensor, grad: torch.Tensor, run: Pass) -> None:
        spec, num = self.spec, grad.shape[0]
        lowered = run.wide("lowered", self._outputs("down", num, run))
        above = self._norm_backward("down", lowered, self.gains[3], grad, run)
        gate_up = self._outputs("gate_up", num, run)
        gated = run.take("gated", num, spec.intermediate_size)
        gated_gelu(gate_up, gated, run.workspace)
        grad_gated = run.take("grad_gated", num, spec.intermediate_size)
        self._linear_backward("down", gated, above, run, grad_gated)
        linear = self.linears["gate_up"]
        grad_gate_up = run.take("grad_gate_up", num, linear.width)
        gated_gelu_backward(gate_up, grad_gated, grad_gate_up[:, : linear.num_out], run.workspace)
        normed = run.take("normed", num, spec.hidden_size)
        inverse = rms_norm(middle, self.gains[2], spec.rms_eps, normed, run.workspace)
        below = run.take("grad_narrow_below", num, spec.hidden_size)
        self._linear_backward("gate_up", normed, grad_gate_up, run, below)
        wide = run.wide("grad_below", below)
        rms_norm_backward(middle, self.gains[2], inverse, wide, wide, run.workspace)
        grad += wide

    def _linear_backward(
        self,
        name: str,
        x: torch.Tensor,
        grad: torch.Tensor,
        run: Pass,
        out: torch.Tensor | None,
    ) -> None:
        down = self._down(name, x.shape[0], run)
        self.linears[name].backward(x, down, grad, run.sums, out, run.workspace)

    def _attention_backward(
        self,
        x: torch.Tensor,
        attended: torch.Tensor,
        grad_attended: torch.Tensor,
        run: Pass,
        out: torch.Tensor | None,
    ) -> None:
        spec, tokens, num = self.spec, x.shape[0], attended.shape[0]
        if self.is_last:
            raw_q, raw_kv = (
                self._outputs("query", num, run),
                self._outputs("key_value", tokens, run),
            )
        else:
            raw = self._outputs("qkv", tokens, run)
            raw_q, raw_kv = raw[:, : self.num_query], raw[:, self.num_query :]
        q, heads_q, inverse_q = self._query(raw_q, run)
        lse = self._taped("lse", run, num, spec.num_heads, 1, dtype=FP32)
        grad_q = run.take("grad_q", *q.shape, dtype=FP32)
        above = grad_attended.view(num, spec.num_heads, spec.head_dim)
        attention = run.attention(self.is_sliding, self.is_last)
        grad_k, grad_v = self._gather_key_gradients(
            lambda into: attention.backward(
                q, *self._board(run), attended, lse, above, (grad_q, *into)
            ),
            run,
        )
        self._unplace(heads_q, self.gain_q, inverse_q, grad_q, run, self.is_last)
        heads_k = self._heads(raw_kv[:, : self.num_key], run, "k")
        scratch = run.take("normed_heads", *heads_k.shape, dtype=FP32)
        inverse_k = rms_norm(heads_k, self.gain_k, spec.rms_eps, scratch, run.workspace)
        self._unplace(heads_k, self.gain_k, inverse_k, grad_k, run, False)
        self._project_backward(x, grad_q, grad_k, grad_v, run, out)

    def _gather_key_gradients(
        self, backward: Callable[[list[torch.Tensor]], None], run: Pass
    ) -> list[torch.Tensor]:
        """What all members' queries say to this member's keys and values, summed in their order."""
        shape = (run.pack.num_tokens, self.spec.num_kv_heads, self.spec.head_dim)

        def boards(member: int) -> list[torch.Tensor]:
            # By turns: a faster member may be a layer ahead.
            names = [f"grad_{name}{self.index % 2}.{member}" for name in "kv"]
            return [run.member.take(name, shape, FP32) for name in names]

        every = [boards(member) for member in range(run.member.size)]
        mine = every[run.member.index]
        for board in mine:
            board[run.reach(run.member.index)].zero_()
        backward(mine)
        run.member.wait()
        for member in range(run.member.index + 1, run.member.size):
            if run.reach(member).start < run.tokens.stop:
                for board, other in zip(mine, every[member], strict=True):
                    seen = slice(max(run.tokens.start, run.reach(member).start), run.tokens.stop)
                    board[seen] += other[seen]
        return [board[run.tokens] for board in mine]

    def _project_backward(
        self,
        x: torch.Tensor,
        grad_q: torch.Tensor,
        grad_k: torch.Tensor,
        grad_v: torch.Tensor,
        run: Pass,
        out: torch.Tensor | None,
    ) -> None:
        """From the gradients to raw queries, keys and values to that of the layer's input."""
        tokens, hidden = x.shape[0], self.spec.hidden_size
        normed = run.take("normed_in", tokens, hidden)
        inverse = rms_norm(x, self.gains[0], self.spec.rms_eps, normed, run.workspace)
        below = None if out is None else run.take("grad_narrow_below", tokens, hidden)
        name, at = ("key_value", 0) if self.is_last else ("qkv", self.num_query)
        joined = run.take("grad_qkv", tokens, self.linears[name].width)
        joined[:, at : at + self.num_key] = grad_k.flatten(1)
        joined[:, at + self.num_key : at + 2 * self.num_key] = grad_v.flatten(1)
        if not self.is_last:
            joined[:, :at] = grad_q.flatten(1)
        self._linear_backward(name, normed, joined, run, below)
        if self.is_last:
            num = grad_q.shape[0]
            above = run.take("grad_query", num, self.linears["query"].width)
            above[:, : self.num_query] = grad_q.flatten(1)
            extra = run.take("grad_extra", num, hidden)
            self._linear_backward("query", normed.index_select(0, run.rows), above, run, extra)
            if below is not None:
                below.index_add_(0, run.rows, extra)
        if out is not None:
            wide = run.wide("grad_below", below)
            rms_norm_backward(x, self.gains[0], inverse, wide, out, run.workspace)

    def _unplace(
        self,
        heads: torch.Tensor,
        gain: torch.Tensor,
        inverse: torch.Tensor,
        grad: torch.Tensor,
        run: Pass,
        is_last: bool,
    ) -> None:
        """Gradient of norm and turn, in place."""
        cos, sin = run.tables(self.is_sliding, is_last)
        turned = run.take("normed_heads", *heads.shape, dtype=FP32)
        rotate(grad, cos, -sin, turned, run.workspace)
        rms_norm_backward(heads, gain, inverse, turned, grad, run.workspace)


def _join(
    prefix: str,
    parent: str,
    names: Sequence[str],
    weights: dict[str, torch.Tensor],
    adapter: Adapter,
    dtype: torch.dtype,
) -> Linear:
    """One `Linear` of the projections `names`, whose weights leave the dict."""
    tensors = [weights.pop(f"{prefix}{parent}.{name}.weight") for name in names]
    layer = int(prefix.split(".")[2])
    parts, begin = [], 0
    for name, tensor in zip(names, tensors, strict=True):
        slot = adapter.slots.get((layer, name))
        if slot is not None:
            parts.append((begin, slot))
        begin += tensor.shape[0]
    return Linear(tensors, parts, adapter, dtype)
