"""The fused loops against torch's own passes."""

from __future__ import annotations

import pytest
import torch

from laptune.train.engine import elementwise
from laptune.train.engine.workspace import Workspace

pytest.importorskip("numba", reason="numba is not installed")
DTYPES = [torch.float32, torch.bfloat16]


@pytest.fixture(scope="module")
def kernels():
    """The module; `elementwise` computes with torch meanwhile."""
    from laptune.train.engine import numba_kernels

    own = elementwise.fused
    elementwise.fused = lambda x: None
    yield numba_kernels
    elementwise.fused = own


def draw(*shape, dtype=torch.float32, seed=0):
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(*shape, generator=generator).mul_(3).to(dtype)


def close(got, want):
    """Equal within the rounding of the result's dtype."""
    tolerance = 1e-5 if got.dtype == torch.float32 else 1e-2
    torch.testing.assert_close(got.float(), want.float(), rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(7, 48), (5, 4, 16), (0, 48)])
def test_norm_and_its_gradient(kernels, dtype, shape):
    x, gain, grad = draw(*shape), draw(shape[-1], seed=1), draw(*shape, seed=2)
    got, want = torch.empty(shape, dtype=dtype), torch.empty(shape, dtype=dtype)
    inverse = kernels.rms_norm(x, gain, 1e-6, got)
    close(inverse, elementwise.rms_norm(x, gain, 1e-6, want, Workspace()))
    close(got, want)
    slopes = torch.empty(shape), torch.empty(shape)
    kernels.rms_norm_backward(x, gain, inverse, grad, slopes[0])
    elementwise.rms_norm_backward(x, gain, inverse, grad, slopes[1], Workspace())
    close(*slopes)


@pytest.mark.parametrize("dtype", DTYPES)
def test_rotation(kernels, dtype):
    x, cos, sin = draw(6, 4, 16), draw(6, 1, 8, seed=1), draw(6, 1, 8, seed=2)
    got, want = torch.empty(6, 4, 16, dtype=dtype), torch.empty(6, 4, 16, dtype=dtype)
    kernels.rotate(x, cos, sin, got)
    elementwise.rotate(x, cos, sin, want, Workspace())
    close(got, want)


@pytest.mark.parametrize("dtype", DTYPES)
def test_gelu_and_its_gradient_inside_wider_rows(kernels, dtype):
    gate_up, above = draw(9, 100, dtype=dtype)[:, :80], draw(9, 40, dtype=dtype, seed=1)
    got, want = torch.empty(9, 40, dtype=dtype), torch.empty(9, 40, dtype=dtype)
    kernels.gated_gelu(gate_up, got)
    elementwise.gated_gelu(gate_up, want, Workspace())
    close(got, want)
    slopes = [torch.zeros(9, 90, dtype=dtype)[:, :80] for _ in range(2)]
    kernels.gated_gelu_backward(gate_up, above, slopes[0])
    elementwise.gated_gelu_backward(gate_up, above, slopes[1], Workspace())
    close(*slopes)


def test_a_nan_stays_one(kernels):
    x, out = draw(2, 8), torch.empty(2, 8)
    x[0, 3] = float("nan")
    kernels.rms_norm(x, torch.ones(8), 1e-6, out)
    assert out[0].isnan().all() and not out[1].isnan().any()
