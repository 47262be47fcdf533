"""The fused kernels against torch's own passes: on a card, or in triton's interpreter."""

from __future__ import annotations

import os
import sys

import pytest
import torch

from laptune.train.engine import elementwise
from laptune.train.engine.workspace import Workspace

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
if DEVICE == "cpu":
    if "triton" in sys.modules:
        pytest.skip("triton was imported before it could be told", allow_module_level=True)
    os.environ["TRITON_INTERPRET"] = "1"  # read at the import
pytest.importorskip("triton", reason="triton is not installed")
DTYPES = [torch.float32, torch.bfloat16]


@pytest.fixture(scope="module")
def kernels():
    """The module; without a card its kernels are interpreted."""
    from laptune.train.engine import triton_kernels

    return triton_kernels


def draw(*shape, dtype=torch.float32, seed=0):
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(*shape, generator=generator).to(dtype)


def on(device, *tensors):
    return [tensor.clone().to(device) for tensor in tensors]


def close(got, want):
    """Equal within the rounding of the result's dtype."""
    tolerance = 1e-5 if got.dtype == torch.float32 else 1e-2
    torch.testing.assert_close(got.cpu().float(), want.float(), rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("dtype", DTYPES)
def test_norm(kernels, dtype):
    x, gain = draw(5, 40), draw(40, seed=1)
    want, got = torch.empty(5, 40, dtype=dtype), torch.empty(5, 40, dtype=dtype, device=DEVICE)
    inverse = elementwise.rms_norm(x, gain, 1e-6, want, Workspace())
    close(kernels.rms_norm(*on(DEVICE, x, gain), 1e-6, got), inverse)
    close(got, want)


def test_norm_of_heads_inside_wider_rows(kernels):
    wide = draw(6, 100)
    gain, want = draw(16, seed=1), torch.empty(6, 4, 16)
    elementwise.rms_norm(wide[:, :64].unflatten(1, (4, 16)), gain, 1e-6, want, Workspace())
    (there,) = on(DEVICE, wide)
    got = torch.empty(6, 4, 16, device=DEVICE)
    kernels.rms_norm(there[:, :64].unflatten(1, (4, 16)), gain.to(DEVICE), 1e-6, got)
    close(got, want)


def test_norm_backward_over_its_own_gradient(kernels):
    x, gain, grad = draw(3, 4, 24), draw(24, seed=1), draw(3, 4, 24, seed=2)
    inverse = elementwise.rms_norm(x, gain, 1e-6, torch.empty_like(x), Workspace())
    (got,) = on(DEVICE, grad)
    kernels.rms_norm_backward(*on(DEVICE, x, gain, inverse), got, got)
    elementwise.rms_norm_backward(x, gain, inverse, grad, grad, Workspace())
    close(got, grad)


@pytest.mark.parametrize("dtype", DTYPES)
def test_rotation(kernels, dtype):
    x, (cos, sin) = draw(7, 3, 12), elementwise.rotary_tables(7, 12, 1e4, 1.0, "cpu")
    want, got = (torch.empty(7, 3, 12, dtype=dtype, device=d) for d in ("cpu", DEVICE))
    elementwise.rotate(x, cos, sin, want, Workspace())
    kernels.rotate(*on(DEVICE, x, cos, sin), got)
    close(got, want)


@pytest.mark.parametrize("dtype", DTYPES)
def test_gelu_forward_and_backward(kernels, dtype):
    gate_up, grad = draw(50, 2 * 72, dtype=dtype), draw(50, 72, dtype=dtype, seed=1)
    want, slope = torch.empty_like(grad), torch.empty_like(gate_up)
    elementwise.gated_gelu(gate_up, want, Workspace())
    elementwise.gated_gelu_backward(gate_up, grad, slope, Workspace())
    got, got_slope = on(DEVICE, torch.zeros_like(grad), torch.zeros_like(slope))
    kernels.gated_gelu(gate_up.to(DEVICE), got)
    kernels.gated_gelu_backward(*on(DEVICE, gate_up, grad), got_slope)
    close(got, want)
    close(got_slope, slope)
