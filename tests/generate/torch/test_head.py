"""The head's best tokens are those of the full product, whichever screen ran."""

from __future__ import annotations

import pytest
import torch

from laptune.generate.torch import packed_fp16
from laptune.generate.torch.head import Head
from laptune.generate.torch.screens import Bf16Screen, FullScreen, HalfScreen, Int8Screen

VOCAB, HIDDEN = 5000, 96


@pytest.fixture
def table():
    rows = torch.randn(VOCAB, HIDDEN, generator=torch.Generator().manual_seed(1))
    rows[7] = rows[4001]  # a tie
    return rows.bfloat16()


@pytest.fixture
def states():
    h = torch.randn(3, HIDDEN, generator=torch.Generator().manual_seed(2))
    h[:, 5] *= 40
    return h


def _screens():
    kinds = [Bf16Screen, FullScreen]
    if packed_fp16.is_available():
        kinds.append(HalfScreen)
    return [*kinds, Int8Screen] if Int8Screen.is_available() else kinds


def _head(table, screen):
    head = Head(table, torch.float32)
    head._int8 = screen(table)  # the first that top() looks for
    return head


@pytest.mark.parametrize("screen", _screens())
@pytest.mark.parametrize("k", [1, 64, 6000])
def test_top_equals_the_full_product(table, states, screen, k):
    exact = states.double() @ table.double().T
    for (ids, logits), row in zip(_head(table, screen).top(states, k), exact, strict=True):
        order = torch.argsort(row, descending=True, stable=True)[:k]
        assert ids.tolist() == order.tolist()
        torch.testing.assert_close(logits, row[order])


@pytest.mark.parametrize("screen", _screens())
def test_scores_keep_their_bound(table, states, screen):
    scores, slope, offset = screen(table)(states)
    exact = states.double() @ table.double().T
    bound = slope * states.norm(dim=1, keepdim=True) + torch.tensor(offset)[:, None]
    assert ((scores - exact).abs() <= bound).all()


@pytest.mark.parametrize("screen", _screens())
def test_penalty_is_applied_before_the_best_are_chosen(table, states, screen):
    exact = states.double() @ table.double().T
    seen = [torch.topk(row, 5).indices.sort().values for row in exact]
    best = _head(table, screen).top(states, 10, penalty=1.5, seen=seen)
    for (ids, _), row, known in zip(best, exact, seen, strict=True):
        row = row.clone()
        row[known] = torch.where(row[known] > 0, row[known] / 1.5, row[known] * 1.5)
        assert ids.tolist() == torch.argsort(row, descending=True, stable=True)[:10].tolist()


def test_log_probs_equal_log_softmax(table, states):
    targets = torch.tensor([0, 4999, 1234])
    found = Head(table, torch.float32).log_probs(states, targets)
    exact = torch.log_softmax(states @ table.float().T, 1)[torch.arange(3), targets]
    torch.testing.assert_close(found, exact)


@pytest.mark.skipif(not Int8Screen.is_available(), reason="x86 only")
def test_a_screen_that_errs_is_not_used(table):
    screen = Int8Screen(table)
    assert screen.is_right(table)
    screen._scales = screen._scales * 1.2
    assert not screen.is_right(table)
