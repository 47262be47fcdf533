from __future__ import annotations

import pytest
import torch

from laptune.generate.torch import packed_fp16
from laptune.generate.torch.packed_fp16 import HalfProduct

pytestmark = pytest.mark.skipif(not packed_fp16.is_available(), reason="no FBGEMM in this torch")


def bf16_weight(num_out: int, num_in: int, spread: float) -> torch.Tensor:
    """Values over ``spread`` powers of two, as a trained weight has them."""
    drawn = torch.Generator().manual_seed(0)
    exponent = -spread * torch.rand(num_out, num_in, generator=drawn)
    return (torch.randn(num_out, num_in, generator=drawn) * 2**exponent).bfloat16()


@pytest.mark.parametrize("num_rows", [1, 2, 16, 300])
@pytest.mark.parametrize("shape", [(96, 64), (64, 96)])
def test_product_errs_no_more_than_fp32_sums_do(shape, num_rows):
    weight = bf16_weight(*shape, spread=20)
    x = torch.randn(num_rows, shape[1], generator=torch.Generator().manual_seed(1))
    exact = x.double() @ weight.double().T
    bound = 2.0**-20 * (x.double().abs() @ weight.double().abs().T)
    assert ((HalfProduct(weight)(x) - exact).abs() <= bound).all()


def test_bf16_weights_lie_in_it_exactly():
    weight = bf16_weight(64, 64, spread=12)
    assert torch.equal(HalfProduct(weight)(torch.eye(64)).T, weight.float())


@pytest.mark.parametrize("largest", [3e-5, 60000.0, 3e38])
def test_any_range_of_weights_is_kept(largest):
    weight = torch.tensor([[largest, -largest / 1024]]).bfloat16()
    assert torch.equal(HalfProduct(weight)(torch.eye(2)).T, weight.float())


def test_weight_of_zeros_gives_zeros():
    assert not HalfProduct(torch.zeros(4, 8))(torch.ones(2, 8)).any()


def test_input_is_left_as_it_was():
    x = torch.ones(2, 8)
    HalfProduct(torch.ones(4, 8))(x)
    assert torch.equal(x, torch.ones(2, 8))
