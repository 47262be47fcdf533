"""A joined projection against plain products, also where its rows are stored with gaps."""

from __future__ import annotations

import pytest
import torch

from laptune.model.spec import ModelSpec
from laptune.train.adapter import Adapter, AdapterSpec
from laptune.train.engine.linear import Gradients, Linear
from laptune.train.engine.workspace import Workspace

ROWS, NUM_OUT = 7, 48


def make(spec: ModelSpec, num_in: int, stored: torch.dtype) -> tuple[Linear, torch.Tensor]:
    """Not adapted, so that any width will do."""
    weight = torch.randn(NUM_OUT, num_in, generator=torch.Generator().manual_seed(0)).to(stored)
    adapter = Adapter(AdapterSpec(4, 8.0), spec)
    return Linear([weight[:16], weight[16:]], [], adapter, torch.float32), weight.float()


@pytest.mark.parametrize("num_in", [96, 1024])
@pytest.mark.parametrize("stored", [torch.float32, torch.bfloat16])
def test_products_are_those_of_the_stored_weight(tiny_gemma, num_in, stored):
    linear, weight = make(ModelSpec.from_folder(tiny_gemma), num_in, stored)
    x, grad, workspace = torch.randn(ROWS, num_in), torch.randn(ROWS, NUM_OUT), Workspace()
    out, below = torch.empty(ROWS, NUM_OUT), torch.empty(ROWS, num_in)
    linear.forward(x, out, torch.empty(ROWS, 0), workspace)
    sums = Gradients(torch.zeros(0), torch.zeros(0))
    linear.backward(x, torch.empty(ROWS, 0), grad, sums, below, workspace)
    assert torch.allclose(out, x @ weight.T, atol=1e-4)
    assert torch.allclose(below, grad @ weight, atol=1e-4)
