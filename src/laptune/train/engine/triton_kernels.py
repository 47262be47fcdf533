"""The elementwise parts of a layer as one kernel each, for CUDA cards.

torch runs each of them as five to fifteen passes over memory, which on a card is most of a step.
The same calls and the same formulas as in `elementwise`; arithmetic is fp32 whatever
the tensors hold. Each kernel is compiled on first use (about a second, then kept on disk).
"""

from __future__ import annotations

import torch
import triton
import triton.language as tl

from laptune.train.engine.constants import GELU_CUBIC, GELU_LINEAR

_GELU_BLOCK = 1024


def rms_norm(x: torch.Tensor, gain: torch.Tensor, eps: float, out: torch.Tensor) -> torch.Tensor:
    """As `elementwise.rms_norm`; `x` may be a view whose last two dimensions are dense."""
    inverse = torch.empty(*x.shape[:-1], 1, dtype=torch.float32, device=x.device)
    _rms_norm[(inverse.numel(),)](x, gain, out, inverse, x.stride(0), eps, **_row_of(x))
    return inverse


def rms_norm_backward(
    x: torch.Tensor,
    gain: torch.Tensor,
    inverse: torch.Tensor,
    grad: torch.Tensor,
    out: torch.Tensor,
) -> torch.Tensor:
    """As `elementwise.rms_norm_backward`."""
    _rms_norm_backward[(inverse.numel(),)](x, gain, inverse, grad, out, x.stride(0), **_row_of(x))
    return out


def rotate(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor, out: torch.Tensor) -> None:
    """As `elementwise.rotate`."""
    num_rows, heads, dim = x.shape
    block = triton.next_power_of_2(dim // 2)
    _rotate[(num_rows * heads,)](
        x, cos, sin, out, x.stride(0), INNER=heads, HALF=dim // 2, BLOCK=block, num_warps=1
    )


def gated_gelu(gate_up: torch.Tensor, out: torch.Tensor) -> None:
    """As `elementwise.gated_gelu`."""
    grid = (triton.cdiv(out.numel(), _GELU_BLOCK),)
    _gated_gelu[grid](
        gate_up,
        out,
        gate_up.stride(0),
        out.numel(),
        GELU_LINEAR,
        GELU_CUBIC,
        WIDTH=out.shape[1],
        BLOCK=_GELU_BLOCK,
    )


def gated_gelu_backward(gate_up: torch.Tensor, grad: torch.Tensor, out: torch.Tensor) -> None:
    """As `elementwise.gated_gelu_backward`."""
    grid = (triton.cdiv(grad.numel(), _GELU_BLOCK),)
    _gated_gelu_backward[grid](
        gate_up,
        grad,
        out,
        gate_up.stride(0),
        out.stride(0),
        grad.numel(),
        GELU_LINEAR,
        GELU_CUBIC,
        WIDTH=grad.shape[1],
        BLOCK=_GELU_BLOCK,
    )


def _row_of(x: torch.Tensor) -> dict[str, int]:
    """How the kernel that does one row at a time sees `x`: (steps, INNER, WIDTH)."""
    width = x.shape[-1]
    block = triton.next_power_of_2(width)
    return {
        "INNER": x.shape[1:-1].numel(),
        "WIDTH": width,
        "BLOCK": block,
        "num_warps": min(8, max(1, block // 256)),
    }


@triton.jit
def _start(place, stride, INNER: tl.constexpr, WIDTH: tl.constexpr):
    """Where row `place` begins in a view of (steps, INNER, WIDTH)."""
    return (place // INNER).to(tl.int64) * stride + (place % INNER) * WIDTH


@triton.jit
def _rms_norm(
    x,
    gain,
    out,
    inverse,
    stride,
    eps,
    INNER: tl.constexpr,
    WIDTH: tl.constexpr,
    BLOCK: tl.constexpr,
):
    place = tl.program_id(0)
    lanes = tl.arange(0, BLOCK)
    is_in = lanes < WIDTH
    row = tl.load(x + _start(place, stride, INNER, WIDTH) + lanes, is_in, other=0.0)
    row = row.to(tl.float32)
    scale = tl.rsqrt(tl.sum(row * row, 0) / WIDTH + eps)
    row *= scale * tl.load(gain + lanes, is_in, other=0.0)
    tl.store(out + place.to(tl.int64) * WIDTH + lanes, row.to(out.dtype.element_ty), is_in)
    tl.store(inverse + place, scale)


@triton.jit
def _rms_norm_backward(
    x,
    gain,
    inverse,
    grad,
    out,
    stride,
    INNER: tl.constexpr,
    WIDTH: tl.constexpr,
    BLOCK: tl.constexpr,
):
    place = tl.program_id(0)
    lanes = tl.arange(0, BLOCK)
    is_in = lanes < WIDTH
    row = tl.load(x + _start(place, stride, INNER, WIDTH) + lanes, is_in, other=0.0)
    row = row.to(tl.float32)
    dense = place.to(tl.int64) * WIDTH + lanes
    above = tl.load(grad + dense, is_in, other=0.0).to(tl.float32)
    above *= tl.load(gain + lanes, is_in, other=0.0)
    scale = tl.load(inverse + place)
    dot = tl.sum(row * above, 0) * scale * scale * scale / WIDTH
    tl.store(out + dense, (above * scale - row * dot).to(out.dtype.element_ty), is_in)


@triton.jit
def _rotate(x, cos, sin, out, stride, INNER: tl.constexpr, HALF: tl.constexpr, BLOCK: tl.constexpr):
    place = tl.program_id(0)
    lanes = tl.arange(0, BLOCK)
    is_in = lanes < HALF
    begin = x + _start(place, stride, INNER, 2 * HALF) + lanes
    first = tl.load(begin, is_in, other=0.0).to(tl.float32)
    second = tl.load(begin + HALF, is_in, other=0.0).to(tl.float32)
    angle = (place // INNER).to(tl.int64) * HALF + lanes
    c, s = tl.load(cos + angle, is_in, other=0.0), tl.load(sin + angle, is_in, other=0.0)
    goal = out + place.to(tl.int64) * 2 * HALF + lanes
    tl.store(goal, (first * c - second * s).to(out.dtype.element_ty), is_in)
    tl.store(goal + HALF, (second * c + first * s).to(out.dtype.element_ty), is_in)


@triton.jit
def _gated_gelu(
    gate_up, out, stride, numel, linear, cubic, WIDTH: tl.constexpr, BLOCK: tl.constexpr
):
    place = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    is_in = place < numel
    begin = gate_up + place // WIDTH * stride + place % WIDTH
    gate = tl.load(begin, is_in, other=0.0).to(tl.float32)
    up = tl.load(begin + WIDTH, is_in, other=0.0).to(tl.float32)
    curve = tl.sigmoid(gate * (linear + linear * cubic * gate * gate))
    tl.store(out + place, (gate * curve * up).to(out.dtype.element_ty), is_in)


@triton.jit
def _gated_gelu_backward(
    gate_up,
    grad,
    out,
    stride,
    stride_out,
    numel,
    linear,
    cubic,
    WIDTH: tl.constexpr,
    BLOCK: tl.constexpr,
):
    place = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    is_in = place < numel
    begin = gate_up + place // WIDTH * stride + place % WIDTH
    gate = tl.load(begin, is_in, other=0.0).to(tl.float32)
    up = tl.load(begin + WIDTH, is_in, other=0.0).to(tl.float32)
    above = tl.load(grad + place, is_in, other=0.0).to(tl.float32)
    curve = tl.sigmoid(gate * (linear + linear * cubic * gate * gate))
    value = gate * curve
    slope = curve + value * (1.0 - curve) * (linear + 3.0 * linear * cubic * gate * gate)
    goal = out + place // WIDTH * stride_out + place % WIDTH
    tl.store(goal, (slope * up * above).to(out.dtype.element_ty), is_in)
    tl.store(goal + WIDTH, (value * above).to(out.dtype.element_ty), is_in)
