"""What is drawn from the head is drawn from the full product, screened or not."""

from __future__ import annotations

import pytest
import torch

from laptune.generate.torch.head import Head
from laptune.generate.torch.matrix import Choice

VOCAB, HIDDEN = 5000, 96
DTYPES = [torch.float32, torch.bfloat16]


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


@pytest.fixture
def exact(table, states):
    return (states.double() @ table.double().T).float()


@pytest.mark.parametrize("many", DTYPES)
@pytest.mark.parametrize("k", [1, 64, 6000])
def test_the_best_are_those_of_the_full_product(table, states, exact, many, k):
    logits = Head(table, Choice(many, many, "")).logits(states, k)
    for row, expected in zip(logits, exact, strict=True):
        order, found = (torch.argsort(x, descending=True, stable=True)[:k] for x in (expected, row))
        torch.testing.assert_close(expected[found], expected[order])  # near ties may be swapped
        torch.testing.assert_close(row[order], expected[order])


@pytest.mark.parametrize("many", DTYPES)
def test_what_a_penalty_lifts_into_the_best_is_exact_too(table, states, exact, many):
    seen = [torch.topk(row, 5).indices.tolist() for row in exact]
    logits = Head(table, Choice(many, many, "")).logits(states, 10, seen)
    for row, expected, known in zip(logits, exact, seen, strict=True):
        ids = torch.topk(expected, 15).indices
        torch.testing.assert_close(row[ids], expected[ids])
        torch.testing.assert_close(row[known], expected[known])


@pytest.mark.parametrize("one", DTYPES)
def test_all_are_exact_when_all_may_be_drawn(table, states, exact, one):
    torch.testing.assert_close(
        Head(table, Choice(one, one, "")).logits(states[:1], None), exact[:1]
    )


def test_a_machine_whose_product_errs_is_not_believed(table, states, exact, monkeypatch):
    monkeypatch.setattr(Head, "_screen", lambda self, h, rows: (exact[:1, rows] * 1.01, [1e-6]))
    head = Head(table, Choice(torch.bfloat16, torch.bfloat16, ""))
    monkeypatch.undo()
    torch.testing.assert_close(head.logits(states, 1), exact)


def test_log_probs_equal_log_softmax(table, states):
    targets = torch.tensor([0, 4999, 1234])
    found = Head(table, Choice(torch.float32, torch.float32, "")).log_probs(states, targets)
    expected = torch.log_softmax(states @ table.float().T, 1)[torch.arange(3), targets]
    torch.testing.assert_close(found, expected)
