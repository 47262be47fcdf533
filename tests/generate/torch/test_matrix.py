from __future__ import annotations

import pytest
import torch

from laptune.core.errors import UserError
from laptune.generate.torch import packed_fp16, probe
from laptune.generate.torch.matrix import Matrix

DTYPES = [torch.float32, torch.bfloat16, torch.float16]


@pytest.mark.parametrize("one", DTYPES)
@pytest.mark.parametrize("many", DTYPES)
@pytest.mark.parametrize("num_rows", [1, 5])
def test_each_pair_of_formats_gives_the_product(one, many, num_rows):
    if torch.float16 in (one, many) and not packed_fp16.is_available():
        pytest.skip("no FBGEMM in this torch")
    weight = torch.randn(24, 16, generator=torch.Generator().manual_seed(0)).bfloat16()
    x = torch.randn(num_rows, 16, generator=torch.Generator().manual_seed(1)).bfloat16().float()
    got = Matrix(weight, one, many)(x)
    assert got.dtype == torch.float32
    torch.testing.assert_close(got, x @ weight.float().T, rtol=2e-2, atol=2e-2)


def test_packed_weights_serve_one_row_too_where_they_win_on_many(monkeypatch):
    times = {torch.float32: 9.0, torch.bfloat16: 5.0, torch.float16: 6.0}
    fast = times | {torch.float16: 2.0}
    monkeypatch.setattr(probe, "_best_ms", lambda products, x: times if len(x) == 1 else fast)
    probe._measured.cache_clear()
    choice = probe.choose("auto", is_stored_bf16=True, num_weights=1 << 25)
    probe._measured.cache_clear()
    assert (choice.one, choice.many) == (torch.float16, torch.float16)


def test_close_race_stays_with_fp32(monkeypatch):
    times = {torch.float32: 9.0, torch.bfloat16: 8.0, torch.float16: 8.5}
    monkeypatch.setattr(probe, "_best_ms", lambda products, x: times)
    probe._measured.cache_clear()
    choice = probe.choose("auto", is_stored_bf16=True, num_weights=1 << 25)
    probe._measured.cache_clear()
    assert (choice.one, choice.many) == (torch.float32, torch.float32)


def test_packed_format_asked_for_where_torch_has_none(monkeypatch):
    monkeypatch.setattr(packed_fp16, "is_available", lambda: False)
    with pytest.raises(UserError, match="FBGEMM"):
        probe.choose("float16", is_stored_bf16=True, num_weights=1 << 25)
