"""The cheap parts of a Gemma 3 layer, forward and backward, into buffers that are reused.

What is made on the way lies in a workspace too.

All arithmetic is fp32. Formulas: RMSNorm (Zhang & Sennrich 2019) with Gemma's (1 + w); rotary
positions (Su et al. 2021) in the half-split form; GELU in its tanh form, written with a sigmoid
since 0.5 (1 + tanh z) = sigmoid(2 z), which is a third of the time.
"""

from __future__ import annotations

import torch

from laptune.model.spec import rotary_frequencies
from laptune.train.engine.constants import GELU_CUBIC, GELU_LINEAR
from laptune.train.engine.kernels import fused
from laptune.train.engine.workspace import Workspace

_GELU_ROWS_NUMEL = 1 << 17  # 512 KiB of fp32 a buffer: a row block stays in a core's cache
_GPU_ROWS_NUMEL = 1 << 25  # large enough to fill a card, 128 MiB a buffer


def rms_norm(
    x: torch.Tensor, gain: torch.Tensor, eps: float, out: torch.Tensor, workspace: Workspace
) -> torch.Tensor:
    """Normalize the last dimension of `x` (fp32) into `out` (any dtype).

    Args:
        x: (..., width), fp32.
        gain: (width,), fp32: 1 + w.
        out: like `x`.

    Returns:
        (..., 1) fp32: the inverse root mean square, which the backward pass needs.
    """
    card = fused(x)
    if card:
        return card.rms_norm(x, gain, eps, out)
    inverse = _inverse_rms(x, eps)
    wide = _wide(out, x, workspace)
    torch.mul(x, inverse, out=wide)
    wide *= gain
    if wide is not out:
        out.copy_(wide)
    return inverse


def _wide(out: torch.Tensor, x: torch.Tensor, workspace: Workspace) -> torch.Tensor:
    """`out` itself where it is fp32, else scratch of the shape of `x`."""
    return out if out.dtype == torch.float32 else workspace.take("wide", x.shape, torch.float32)


def _inverse_rms(x: torch.Tensor, eps: float) -> torch.Tensor:
    norm = torch.linalg.vector_norm(x, dim=-1, keepdim=True)
    return norm.square_().div_(x.shape[-1]).add_(eps).rsqrt_()


def rms_norm_backward(
    x: torch.Tensor,
    gain: torch.Tensor,
    inverse: torch.Tensor,
    grad: torch.Tensor,
    out: torch.Tensor,
    workspace: Workspace,
) -> torch.Tensor:
    """Gradient to `x` of `rms_norm`, fp32, into `out`; overwrites `grad` when it is `out`.

    dx = r (g*dy) - x r^3 / n * sum(x * g*dy)
    """
    card = fused(x)
    if card:
        return card.rms_norm_backward(x, gain, inverse, grad, out)
    weighted = torch.mul(grad, gain, out=out)
    product = torch.mul(x, weighted, out=workspace.take("wide", x.shape, torch.float32))
    dot = product.sum(-1, keepdim=True)
    dot *= inverse.pow(3)
    dot /= -x.shape[-1]
    weighted *= inverse
    return torch.addcmul(weighted, x, dot, out=out)


def rotary_tables(
    num_positions: int, head_dim: int, theta: float, factor: float, device: torch.device | str
) -> tuple[torch.Tensor, torch.Tensor]:
    """Cosines and sines, each (positions, 1, head_dim / 2) fp32; `factor` scales positions down."""
    frequencies = rotary_frequencies(head_dim, theta, factor)
    angles = torch.arange(num_positions).float()[:, None] * frequencies
    return angles.cos().unsqueeze(1).to(device), angles.sin().unsqueeze(1).to(device)


def rotate(
    x: torch.Tensor,
    cos: torch.Tensor,
    sin: torch.Tensor,
    out: torch.Tensor,
    workspace: Workspace,
) -> None:
    """Turn each head of `x` (seq, heads, head_dim) by its position's angles, into `out`.

    With `-sin` it is the inverse turn, which is also the gradient.
    """
    card = fused(x)
    if card:
        card.rotate(x, cos, sin, out)
        return
    half = x.shape[-1] // 2
    first, second = x[..., :half], x[..., half:]
    turned = _wide(out, x, workspace)
    torch.mul(first, cos, out=turned[..., :half]).addcmul_(second, sin, value=-1.0)
    torch.mul(second, cos, out=turned[..., half:]).addcmul_(first, sin)
    if turned is not out:
        out.copy_(turned)


def _row_blocks(x: torch.Tensor) -> list[slice]:
    num_rows, width = x.shape
    numel = _GELU_ROWS_NUMEL if x.device.type == "cpu" else _GPU_ROWS_NUMEL
    step = max(1, numel // width)
    return [slice(begin, min(begin + step, num_rows)) for begin in range(0, num_rows, step)]


def _sigmoid_of_gelu(gate: torch.Tensor, out: torch.Tensor) -> torch.Tensor:
    """sigmoid(2 sqrt(2/pi) (x + 0.044715 x^3)), so that gelu(x) = x * it."""
    torch.mul(gate, gate, out=out)
    out.mul_(GELU_LINEAR * GELU_CUBIC).add_(GELU_LINEAR).mul_(gate)
    return torch.sigmoid(out, out=out)


def gated_gelu(gate_up: torch.Tensor, out: torch.Tensor, workspace: Workspace) -> None:
    """gelu(gate) * up, with `gate_up` (rows, 2 * width) and `out` (rows, width)."""
    card = fused(out)
    if card:
        card.gated_gelu(gate_up, out)
        return
    width = out.shape[1]
    for rows in _row_blocks(out):
        block = workspace.cast("gelu_in", gate_up[rows], torch.float32)
        gate, up = block[:, :width], block[:, width:]
        curve = workspace.take("gelu_curve", tuple(gate.shape), torch.float32)
        _sigmoid_of_gelu(gate, curve)
        curve *= gate
        torch.mul(curve, up, out=curve if out.dtype != torch.float32 else out[rows])
        if out.dtype != torch.float32:
            out[rows].copy_(curve)


def gated_gelu_backward(
    gate_up: torch.Tensor, grad: torch.Tensor, out: torch.Tensor, workspace: Workspace
) -> None:
    """Gradient of `gated_gelu` to `gate_up`, into `out` (rows, 2 * width).

    With s the sigmoid above and u its argument: gelu = x s, gelu' = s + x s (1 - s) u'.
    """
    card = fused(out)
    if card:
        card.gated_gelu_backward(gate_up, grad, out)
        return
    width = grad.shape[1]
    for rows in _row_blocks(grad):
        block = workspace.cast("gelu_in", gate_up[rows], torch.float32)
        upstream = workspace.cast("gelu_grad", grad[rows], torch.float32)
        gate, up = block[:, :width], block[:, width:]
        shape = tuple(gate.shape)
        sig = _sigmoid_of_gelu(gate, workspace.take("gelu_curve", shape, torch.float32))
        value = torch.mul(gate, sig, out=workspace.take("gelu_value", shape, torch.float32))
        slope = torch.mul(gate, gate, out=workspace.take("gelu_slope", shape, torch.float32))
        slope.mul_(3.0 * GELU_LINEAR * GELU_CUBIC).add_(GELU_LINEAR)
        slope *= value
        slope.addcmul_(slope, sig, value=-1.0).add_(sig)
        result = out[rows] if out.dtype == torch.float32 else None
        if result is None:
            out[rows, :width].copy_(slope.mul_(up).mul_(upstream))
            out[rows, width:].copy_(value.mul_(upstream))
        else:
            torch.mul(slope.mul_(up), upstream, out=result[:, :width])
            torch.mul(value, upstream, out=result[:, width:])
