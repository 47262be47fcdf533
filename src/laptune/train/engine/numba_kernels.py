"""The elementwise parts of a layer as one loop each, for CPUs where numba is installed.

The calls of `elementwise`, whose torch operations go over the same numbers five to fifteen times;
a loop goes once, and lets go of the interpreter lock. numba knows no bfloat16: such a tensor is
seen as 16-bit integers, the upper halves of fp32. Arithmetic is fp32. A loop is compiled on first
use and kept on disk.
"""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import torch

from laptune.train.engine.constants import GELU_CUBIC, GELU_LINEAR, LOG2_E


def _decorator(*arguments, **options):
    """Where numba is missing nobody calls the loops; the module can be looked at all the same."""
    return lambda function: function


jit = overload = _decorator
intrinsic = _decorator()
with suppress(ImportError):
    from numba import float32, uint16, uint32
    from numba import njit as jit
    from numba.extending import intrinsic, overload

_F = np.float32
_LINEAR, _CUBIC = _F(-LOG2_E * GELU_LINEAR), _F(-LOG2_E * GELU_LINEAR * GELU_CUBIC)
_SLOPE, _SLOPE_CUBIC = _F(GELU_LINEAR), _F(3.0 * GELU_LINEAR * GELU_CUBIC)
_OPTIONS = {"nogil": True, "cache": True, "error_model": "numpy"}
_compiled = jit(fastmath={"contract", "nsz", "arcp"}, **_OPTIONS)
_summed = jit(fastmath={"reassoc", "contract", "nsz", "arcp"}, **_OPTIONS)  # NaN stays NaN
_inlined = jit(inline="always", error_model="numpy")
_ROUNDER = _F(1.5 * 2**23)  # x + it has the nearest whole number in its lowest bits


def _flat(x: torch.Tensor) -> np.ndarray:
    """All numbers from the first to the last, gaps between rows too; bf16 as uint16.

    One dimension, since only then does a loop know that neighbors are adjacent; and slices of it
    where rows have gaps, since an index that is computed may count from the end.
    """
    steps = zip(x.shape, x.stride(), strict=True)
    size = 1 + sum((length - 1) * step for length, step in steps) if x.numel() else 0
    line = x.as_strided((size,), (1,))
    return (line if x.dtype == torch.float32 else line.view(torch.uint16)).numpy()


@intrinsic
def _as_float(context, bits):
    """The fp32 number with these 32 bits."""

    def codegen(target, builder, signature, args):
        return builder.bitcast(args[0], target.get_value_type(float32))

    return float32(uint32), codegen


@intrinsic
def _as_bits(context, number):
    """The 32 bits of an fp32 number."""

    def codegen(target, builder, signature, args):
        return builder.bitcast(args[0], target.get_value_type(uint32))

    return uint32(float32), codegen


def _load(array, at):
    """An element as fp32."""


def _store(array, at, number):
    """Round to the array's type and write."""


@overload(_load, inline="always")
def _(array, at):
    if array.dtype == uint16:
        return lambda array, at: _as_float(np.uint32(np.uint32(array[at]) << np.uint32(16)))
    return lambda array, at: array[at]


@overload(_store, inline="always")
def _(array, at, number):
    if array.dtype == uint16:

        def rounded(array, at, number):
            bits = _as_bits(number)
            odd = (bits >> np.uint32(16)) & np.uint32(1)
            even = np.uint32(bits + np.uint32(0x7FFF) + odd)
            array[at] = np.uint16(even >> np.uint32(16))

        return rounded

    def plain(array, at, number):
        array[at] = number

    return plain


@_inlined
def _exp2(x):
    """2^x within 3e-7 for |x| <= 126, and clamped there: a polynomial on [-1/2, 1/2]."""
    x = min(max(x, _F(-126.0)), _F(126.0))
    shifted = x + _ROUNDER
    part = x - (shifted - _ROUNDER)
    y = _F(1.5403530e-4)
    y = y * part + _F(1.3333558e-3)
    y = y * part + _F(9.6181291e-3)
    y = y * part + _F(5.5504109e-2)
    y = y * part + _F(2.4022651e-1)
    y = y * part + _F(6.9314718e-1)
    y = y * part + _F(1.0)
    return _as_float(np.uint32(_as_bits(y) + np.uint32(_as_bits(shifted) << np.uint32(23))))


def _as_rows(x: torch.Tensor) -> torch.Tensor:
    """(rows, width), dense; heads inside wider rows are copied."""
    return x.reshape(-1, x.shape[-1]).contiguous()


def rms_norm(x: torch.Tensor, gain: torch.Tensor, eps: float, out: torch.Tensor) -> torch.Tensor:
    """As `elementwise.rms_norm`; `out` is dense."""
    inverse = torch.empty(*x.shape[:-1], 1)
    _rms_norm(_flat(_as_rows(x)), gain.numpy(), _F(eps), _flat(out), _flat(inverse))
    return inverse


@_summed
def _rms_norm(x, gain, eps, out, inverse):
    width = gain.size
    for row in range(inverse.size):
        begin, total = row * width, _F(0.0)
        for column in range(width):
            value = x[begin + column]
            total += value * value
        scale = _F(1.0) / np.sqrt(total / _F(width) + eps)
        inverse[row] = scale
        for column in range(width):
            _store(out, begin + column, x[begin + column] * scale * gain[column])


def rms_norm_backward(
    x: torch.Tensor,
    gain: torch.Tensor,
    inverse: torch.Tensor,
    grad: torch.Tensor,
    out: torch.Tensor,
) -> torch.Tensor:
    """As `elementwise.rms_norm_backward`; `out` is dense."""
    rows = [_flat(_as_rows(one)) for one in (x, grad)]
    _rms_norm_backward(rows[0], gain.numpy(), _flat(inverse), rows[1], _flat(out))
    return out


@_summed
def _rms_norm_backward(x, gain, inverse, grad, out):
    width = gain.size
    for row in range(inverse.size):
        begin, dot = row * width, _F(0.0)
        for column in range(width):
            dot += x[begin + column] * grad[begin + column] * gain[column]
        scale = inverse[row]
        dot *= scale * scale * scale / _F(width)
        for column in range(width):
            weighted = grad[begin + column] * gain[column]
            out[begin + column] = weighted * scale - x[begin + column] * dot


def rotate(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor, out: torch.Tensor) -> None:
    """As `elementwise.rotate`; `out` is dense."""
    _rotate(_flat(x.contiguous()), _flat(cos), _flat(sin), _flat(out), x.shape[1], cos.shape[-1])


@_compiled
def _rotate(x, cos, sin, out, heads, half):
    for place in range(x.size // (2 * half)):
        begin, angle = place * 2 * half, place // heads * half
        for column in range(half):
            first, second = x[begin + column], x[begin + half + column]
            c, s = cos[angle + column], sin[angle + column]
            _store(out, begin + column, first * c - second * s)
            _store(out, begin + half + column, second * c + first * s)


def gated_gelu(gate_up: torch.Tensor, out: torch.Tensor) -> None:
    """As `elementwise.gated_gelu`."""
    steps = gate_up.stride(0), out.stride(0)
    _gated_gelu(_flat(gate_up), _flat(out), *out.shape, *steps)


@_compiled
def _gated_gelu(gate_up, out, rows, width, step, step_out):
    for row in range(rows):
        gates = gate_up[row * step : row * step + width]
        ups = gate_up[row * step + width : row * step + 2 * width]
        results = out[row * step_out : row * step_out + width]
        for column in range(width):
            gate, up = _load(gates, column), _load(ups, column)
            power = _exp2(gate * (_LINEAR + _CUBIC * gate * gate))
            _store(results, column, gate * up / (_F(1.0) + power))


def gated_gelu_backward(gate_up: torch.Tensor, grad: torch.Tensor, out: torch.Tensor) -> None:
    """As `elementwise.gated_gelu_backward`."""
    steps = gate_up.stride(0), grad.stride(0), out.stride(0)
    _gated_gelu_backward(_flat(gate_up), _flat(grad), _flat(out), *grad.shape, *steps)


@_compiled
def _gated_gelu_backward(gate_up, grad, out, rows, width, step, step_grad, step_out):
    for row in range(rows):
        gates = gate_up[row * step : row * step + width]
        ups = gate_up[row * step + width : row * step + 2 * width]
        source = grad[row * step_grad : row * step_grad + width]
        to_gates = out[row * step_out : row * step_out + width]
        to_ups = out[row * step_out + width : row * step_out + 2 * width]
        for column in range(width):
            gate, up, above = _load(gates, column), _load(ups, column), _load(source, column)
            curve = _F(1.0) / (_F(1.0) + _exp2(gate * (_LINEAR + _CUBIC * gate * gate)))
            value = gate * curve
            slope = curve + value * (_F(1.0) - curve) * (_SLOPE + _SLOPE_CUBIC * gate * gate)
            _store(to_gates, column, slope * up * above)
            _store(to_ups, column, value * above)
