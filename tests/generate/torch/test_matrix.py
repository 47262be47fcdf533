"""Products in each pair of formats, and the measurement that picks them."""

from __future__ import annotations

import pytest
import torch

from laptune.core.errors import UserError
from laptune.generate.torch import matrix
from laptune.generate.torch.matrix import Choice, Matrix

DTYPES = [torch.float32, torch.bfloat16]


@pytest.mark.parametrize("one", DTYPES)
@pytest.mark.parametrize("many", DTYPES)
@pytest.mark.parametrize("num_rows", [1, 5, 60])
@pytest.mark.parametrize("is_turned", [False, True])
def test_each_pair_of_formats_gives_the_product(one, many, num_rows, is_turned, monkeypatch):
    monkeypatch.setattr(matrix, "_BLOCK", 10)  # the weight below is put in order in three pieces
    weight = torch.randn(24, 16, generator=torch.Generator().manual_seed(0)).bfloat16()
    x = torch.randn(num_rows, 16, generator=torch.Generator().manual_seed(1)).bfloat16().float()
    got = Matrix(weight, Choice(one, many, "", is_turned))(x)
    assert got.dtype == torch.float32
    torch.testing.assert_close(got, x @ weight.float().T, rtol=2e-2, atol=2e-2)


@pytest.fixture
def chosen(monkeypatch):
    """The choice at given milliseconds of bf16, for one row and for many; fp32 takes 9."""

    def choose(one, many, turned=9.0, is_stored_bf16=True):
        def best_ms(ways, x):
            bf16 = one if len(x) == 1 else many
            return {"float32": 9.0, "bfloat16": bf16, "turned": turned}

        monkeypatch.setattr(matrix, "_best_ms", best_ms)
        matrix._measured.cache_clear()
        choice = matrix.choose("auto", is_stored_bf16=is_stored_bf16, num_weights=1 << 25)
        matrix._measured.cache_clear()
        return choice

    return choose


def test_each_number_of_rows_gets_its_own_fastest_format(chosen):
    assert chosen(one=4.0, many=90.0).name == "bfloat16+float32"
    assert chosen(one=4.0, many=2.0).name == "bfloat16+bfloat16"


def test_a_close_race_stays_with_fp32(chosen):
    assert chosen(one=8.0, many=7.5).name == "float32+float32"


def test_a_few_rows_are_turned_where_that_is_clearly_faster(chosen):
    assert chosen(one=9.0, many=9.0, turned=5.0).is_turned
    assert not chosen(one=9.0, many=9.0, turned=8.0).is_turned


def test_bf16_must_beat_the_turned_product(chosen):
    assert chosen(one=9.0, many=5.0, turned=5.0).name == "float32+float32"


def test_weights_that_bf16_would_round_are_not_rounded(chosen):
    assert chosen(one=1.0, many=1.0, is_stored_bf16=False).name == "float32+float32"


def test_a_format_that_is_not_known_is_named():
    with pytest.raises(UserError, match="dtype = 'float16' -> must be auto"):
        matrix.choose("float16", is_stored_bf16=True, num_weights=1 << 25)
