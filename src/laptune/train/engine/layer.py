"""A Gemma 3 decoder layer with frozen weights, forward and backward written out.

Kept for the backward pass: the layer's input and the results of the large products. Norms, rotary
positions, GELU and attention probabilities are computed again, which is cheaper than to store them.
Only the adapter gets a gradient, so the backward pass has no weight-gradient product.

The last layer is asked for some rows only (those whose next token carries loss): keys and values
are computed for every token, all else for those rows.
"""

from __future__ import annotations

import torch

from laptune.model.spec import ModelSpec
from laptune.train.adapter import GROUPS, Adapter
from laptune.train.engine.attention import Attention
from laptune.train.engine.elementwise import (
    gated_gelu,
    gated_gelu_backward,
    rms_norm,
    rms_norm_backward,
    rotate,
)
from laptune.train.engine.linear import AdapterView, Gradients, Linear
from laptune.train.engine.workspace import Workspace

FP32 = torch.float32
_NORMS = (
    "input_layernorm",
    "post_attention_layernorm",
    "pre_feedforward_layernorm",
    "post_feedforward_layernorm",
)


class Pass:
    """One worker's way through the layers for one sample: what all of them need."""

    def __init__(self, dtype, view: AdapterView, sums: Gradients | None, workspace: Workspace):
        self.dtype, self.view, self.sums, self.workspace = dtype, view, sums, workspace
        self.tables: dict[bool, tuple[torch.Tensor, torch.Tensor]] = {}
        self.layout = None  # of a pack of samples; None for a single one

    def take(self, name: str, *shape: int, dtype: torch.dtype | None = None) -> torch.Tensor:
        """A scratch or tape buffer, by default in the dtype of the arithmetic."""
        return self.workspace.take(name, shape, dtype or self.dtype)

    def wide(self, name: str, x: torch.Tensor) -> torch.Tensor:
        """`x` in fp32."""
        return self.workspace.cast(f"wide_{name}", x, FP32)


class Layer:
    """Layer `index` of the model; `weights` are taken from the dict, so that none is held twice."""

    def __init__(self, index: int, spec: ModelSpec, weights: dict, adapter: Adapter) -> None:
        self.index, self.spec = index, spec
        self.is_sliding = spec.layer_is_sliding[index]
        prefix = f"model.layers.{index}."
        self.gains = [1.0 + weights.pop(f"{prefix}{name}.weight").float() for name in _NORMS]
        self.gain_q = 1.0 + weights.pop(f"{prefix}self_attn.q_norm.weight").float()
        self.gain_k = 1.0 + weights.pop(f"{prefix}self_attn.k_norm.weight").float()
        linears = [_join(prefix, parent, names, weights, adapter) for parent, names in GROUPS]
        self.qkv, self.out, self.gate_up, self.down = linears
        self.num_query = spec.num_heads * spec.head_dim
        self.query, self.key_value = _split(self.qkv, self.num_query)

    # ---- forward ----

    def forward(self, x, rows, run: Pass, tape: str, out) -> None:
        """Run the layer on one sample.

        Args:
            x: (seq, hidden) fp32.
            rows: (n,) int64 ascending places whose output is wanted, None for all.
            tape: prefix of the names under which results are kept for `backward`.
            out: (n or seq, hidden) fp32.
        """
        q, k, v, _ = self._queries_keys_values(x, rows, run, tape, is_forward=True)
        spec, num = self.spec, q.shape[0]
        attended = run.take(f"{tape}attended", num, spec.num_heads, spec.head_dim)
        lse = run.take(f"{tape}lse", num, spec.num_heads, 1, dtype=FP32)
        self._attention(run).forward(q, k, v, rows, attended, lse)
        projected = run.take(f"{tape}projected", num, spec.hidden_size)
        self._linear("out", attended.view(num, -1), run, tape, projected)
        middle = self._middle(x, rows, projected, run)
        normed = run.take("normed", num, spec.hidden_size)
        rms_norm(middle, self.gains[2], spec.rms_eps, normed)
        gate_up = run.take(f"{tape}gate_up", num, 2 * spec.intermediate_size)
        self._linear("gate_up", normed, run, tape, gate_up)
        gated = run.take("gated", num, spec.intermediate_size)
        gated_gelu(gate_up, gated, run.workspace)
        lowered = run.take(f"{tape}lowered", num, spec.hidden_size)
        self._linear("down", gated, run, tape, lowered)
        rms_norm(run.wide("lowered", lowered), self.gains[3], spec.rms_eps, out)
        out += middle

    def _linear(self, name: str, x, run: Pass, tape: str, out) -> None:
        linear: Linear = getattr(self, name)
        down = run.take(f"{tape}{name}_down", x.shape[0], linear.num_down)
        linear.forward(x, run.view, out, down, run.workspace)

    def _attention(self, run: Pass) -> Attention:
        window = self.spec.sliding_window if self.is_sliding else 0
        if run.layout is not None:
            return run.layout.attention(self.spec.attention_scale, window)
        return Attention(self.spec.attention_scale, window, run.workspace)

    def _middle(self, x, rows, projected, run: Pass) -> torch.Tensor:
        """The residual stream between attention and MLP, (n, hidden) fp32."""
        middle = run.take("middle", *projected.shape, dtype=FP32)
        wide = run.wide("projected", projected)
        rms_norm(wide, self.gains[1], self.spec.rms_eps, middle)
        middle += x if rows is None else x.index_select(0, rows)
        return middle

    def _queries_keys_values(self, x, rows, run: Pass, tape: str, *, is_forward: bool):
        """q (n, heads, dim), k and v (seq, kv_heads, dim), and what the backward pass reuses."""
        spec, seq, dim = self.spec, x.shape[0], self.spec.head_dim
        num = seq if rows is None else rows.shape[0]
        key_width = spec.num_kv_heads * dim
        normed = run.take("normed_in", seq, spec.hidden_size)
        inverse = rms_norm(x, self.gains[0], spec.rms_eps, normed)
        chosen = normed
        if rows is None:
            raw = run.take(f"{tape}qkv", seq, self.num_query + 2 * key_width)
            if is_forward:
                self._linear("qkv", normed, run, tape, raw)
            raw_q, raw_kv = raw[:, : self.num_query], raw[:, self.num_query :]
        else:
            chosen = normed.index_select(0, rows)
            raw_q = run.take(f"{tape}q", num, self.num_query)
            raw_kv = run.take(f"{tape}kv", seq, 2 * key_width)
            if is_forward:
                self._linear("query", chosen, run, tape, raw_q)
                self._linear("key_value", normed, run, tape, raw_kv)
        heads_q = run.wide("raw_q", raw_q.unflatten(1, (spec.num_heads, dim)))
        heads_k = run.wide("raw_k", raw_kv[:, :key_width].unflatten(1, (-1, dim)))
        v = raw_kv[:, key_width:].unflatten(1, (-1, dim))
        q, inverse_q = self._place(heads_q, self.gain_q, rows, run, "q")
        k, inverse_k = self._place(heads_k, self.gain_k, None, run, "k")
        return q, k, v, (normed, chosen, inverse, heads_q, heads_k, inverse_q, inverse_k)

    def _place(self, heads, gain, rows, run: Pass, name: str):
        """Normalize the heads and turn them to their positions."""
        normed = run.take("normed_heads", *heads.shape, dtype=FP32)
        inverse = rms_norm(heads, gain, self.spec.rms_eps, normed)
        cos, sin = self._tables(heads.shape[0], rows, run)
        placed = run.take(f"placed_{name}", *heads.shape)
        rotate(normed, cos, sin, placed)
        return placed, inverse

    def _tables(self, num: int, rows, run: Pass):
        cos, sin = run.tables[self.is_sliding]
        return (cos[:num], sin[:num]) if rows is None else (cos[rows], sin[rows])

    # ---- backward ----

    def backward(self, x, rows, grad, run: Pass, tape: str, out) -> None:
        """Add the adapter's gradients to `run.sums` and pass the gradient on.

        Args:
            x, rows, tape: as in `forward`.
            grad: (n or seq, hidden) fp32, to the layer's output; is overwritten.
            out: (seq, hidden) fp32, gets the gradient to x; None where nobody needs it.
        """
        spec, num = self.spec, grad.shape[0]
        projected = run.take(f"{tape}projected", num, spec.hidden_size)
        middle = self._middle(x, rows, projected, run)
        self._mlp_backward(middle, grad, run, tape)  # grad is now to `middle`
        step = run.take("grad_step", num, spec.hidden_size, dtype=FP32)
        wide = run.wide("projected", projected)
        inverse = rms_norm(wide, self.gains[1], spec.rms_eps, step)
        rms_norm_backward(wide, self.gains[1], inverse, grad, step)
        above = run.workspace.cast("grad_narrow", step, run.dtype)
        attended = run.take(f"{tape}attended", num, spec.num_heads, spec.head_dim)
        grad_attended = run.take("grad_attended", num, self.num_query)
        self._linear_backward("out", attended.view(num, -1), above, run, tape, grad_attended)
        self._attention_backward(x, rows, attended, grad_attended, run, tape, out)
        if out is None:
            return
        if rows is None:
            out += grad
        else:
            out.index_add_(0, rows, grad)

    def _mlp_backward(self, middle, grad, run: Pass, tape: str) -> None:
        spec, num = self.spec, grad.shape[0]
        lowered = run.wide("lowered", run.take(f"{tape}lowered", num, spec.hidden_size))
        step = run.take("grad_step", num, spec.hidden_size, dtype=FP32)
        inverse = rms_norm(lowered, self.gains[3], spec.rms_eps, step)
        rms_norm_backward(lowered, self.gains[3], inverse, grad, step)
        above = run.workspace.cast("grad_narrow", step, run.dtype)
        gate_up = run.take(f"{tape}gate_up", num, 2 * spec.intermediate_size)
        gated = run.take("gated", num, spec.intermediate_size)
        gated_gelu(gate_up, gated, run.workspace)
        grad_gated = run.take("grad_gated", num, spec.intermediate_size)
        self._linear_backward("down", gated, above, run, tape, grad_gated)
        grad_gate_up = run.take("grad_gate_up", num, 2 * spec.intermediate_size)
        gated_gelu_backward(gate_up, grad_gated, grad_gate_up, run.workspace)
        normed = run.take("normed", num, spec.hidden_size)
        inverse = rms_norm(middle, self.gains[2], spec.rms_eps, normed)
        below = run.take("grad_narrow_below", num, spec.hidden_size)
        self._linear_backward("gate_up", normed, grad_gate_up, run, tape, below)
        wide = run.wide("grad_below", below)
        rms_norm_backward(middle, self.gains[2], inverse, wide, wide)
        grad += wide

    def _linear_backward(self, name: str, x, grad, run: Pass, tape: str, out) -> None:
        linear: Linear = getattr(self, name)
        down = run.take(f"{tape}{name}_down", x.shape[0], linear.num_down)
        linear.backward(x, down, grad, run.view, run.sums, out, run.workspace)

    def _attention_backward(self, x, rows, attended, grad_attended, run, tape, out) -> None:
        spec, seq, num = self.spec, x.shape[0], attended.shape[0]
        q, k, v, kept = self._queries_keys_values(x, rows, run, tape, is_forward=False)
        normed, chosen, inverse, heads_q, heads_k, inverse_q, inverse_k = kept
        lse = run.take(f"{tape}lse", num, spec.num_heads, 1, dtype=FP32)
        grads = [
            run.take(f"grad_{name}", *like.shape, dtype=FP32)
            for name, like in (("q", q), ("k", k), ("v", v))
        ]
        above = grad_attended.view(num, spec.num_heads, spec.head_dim)
        self._attention(run).backward(q, k, v, rows, attended, lse, above, grads)
        self._unplace(heads_q, self.gain_q, inverse_q, grads[0], rows, run)
        self._unplace(heads_k, self.gain_k, inverse_k, grads[1], None, run)
        key_width = spec.num_kv_heads * spec.head_dim
        below = None if out is None else run.take("grad_narrow_below", seq, spec.hidden_size)
        joined = run.take("grad_qkv", seq, self.num_query * (rows is None) + 2 * key_width)
        joined[:, -2 * key_width : -key_width] = grads[1].flatten(1)
        joined[:, -key_width:] = grads[2].flatten(1)
        if rows is None:
            joined[:, : self.num_query] = grads[0].flatten(1)
            self._linear_backward("qkv", normed, joined, run, tape, below)
        else:
            self._linear_backward("key_value", normed, joined, run, tape, below)
            above = run.workspace.cast("grad_q_narrow", grads[0].flatten(1), run.dtype)
            extra = run.take("grad_extra", num, spec.hidden_size)
            self._linear_backward("query", chosen, above, run, tape, extra)
            if below is not None:
                below.index_add_(0, rows, extra)
        if out is not None:
            wide = run.wide("grad_below", below)
            rms_norm_backward(x, self.gains[0], inverse, wide, out)

    def _unplace(self, heads, gain, inverse, grad, rows, run: Pass) -> None:
        """Gradient of `_place`, in place."""
        cos, sin = self._tables(heads.shape[0], rows, run)
        turned = run.take("normed_heads", *heads.shape, dtype=FP32)
        rotate(grad, cos, -sin, turned)
        rms_norm_backward(heads, gain, inverse, turned, grad)


def _join(prefix, parent, names, weights, adapter: Adapter) -> Linear:
    """One `Linear` of the projections `names`, whose weights leave the dict."""
    tensors = [weights.pop(f"{prefix}{parent}.{name}.weight") for name in names]
    layer = int(prefix.split(".")[2])
    parts, begin = [], 0
    for name, tensor in zip(names, tensors, strict=True):
        slot = adapter.slots.get((layer, name))
        if slot is not None:
            parts.append((begin, slot))
        begin += tensor.shape[0]
    weight = tensors[0] if len(tensors) == 1 else torch.cat(tensors)
    return Linear(weight, parts, adapter.spec.rank)


def _split(joined: Linear, at: int) -> tuple[Linear, Linear]:
    """The outputs before and from `at`, as views."""
    head = [(begin, slot) for begin, slot in joined.parts if begin < at]
    tail = [(begin - at, slot) for begin, slot in joined.parts if begin >= at]
    return (
        Linear(joined.weight[:at], head, joined.rank),
        Linear(joined.weight[at:], tail, joined.rank),
    )
