"""The head's loss and gradients against a float64 reference that holds all logits."""

from __future__ import annotations

import pytest
import torch

from laptune.train.engine import loss as loss_module
from laptune.train.engine.loss import head_loss, head_weight_gradient
from laptune.train.engine.workspace import Workspace

ROWS, WIDTH, VOCAB = 37, 48, 5003


def make(dtype=torch.float32, *, rows=ROWS, gain=0.3):
    torch.manual_seed(0)
    weight = (torch.randn(VOCAB, WIDTH) * gain).to(dtype)
    targets = torch.randint(0, VOCAB, (rows,))
    hidden = torch.randn(rows, WIDTH).to(dtype)
    return hidden, targets, weight


def reference(hidden, targets, weight):
    hidden = hidden.double().requires_grad_()
    weight = weight.double().requires_grad_()
    loss = torch.nn.functional.cross_entropy(hidden @ weight.T, targets, reduction="sum")
    loss.backward()
    return loss.item(), hidden.grad, weight.grad


def relative(got, want):
    return float((got.double() - want).norm() / want.norm())


def test_loss_is_exact_in_fp32():
    task = make()
    got = head_loss(*task, workspace=Workspace())
    assert got.loss_sum == pytest.approx(reference(*task)[0], rel=1e-6)


def test_gradient_is_exact_in_fp32():
    task = make()
    got = head_loss(*task, workspace=Workspace(), grad_scale=0.25)
    assert relative(got.grad_hidden, 0.25 * reference(*task)[1]) < 1e-5


def test_many_rows_are_done_in_blocks():
    task = make(rows=1301)
    got = head_loss(*task, workspace=Workspace())
    loss, grad, _ = reference(*task)
    assert got.loss_sum == pytest.approx(loss, rel=1e-6)
    assert relative(got.grad_hidden, grad) < 1e-5


def at_loss(wanted: float, rows=64):
    """A bf16 task whose loss is near `wanted` nats; logits reach 30, where bf16 rounds by 0.06."""
    hidden, targets, weight = make(torch.bfloat16, rows=rows)
    hidden = hidden.float()
    for _ in range(60):
        logits = hidden @ weight.float().T
        own = logits.gather(1, targets[:, None])
        missing = logits.logsumexp(1, keepdim=True) - own - wanted
        toward = weight[targets].float()
        hidden = hidden + missing.clamp(-2, 2) * toward / toward.square().sum(1, keepdim=True)
    return (hidden * 1.0).bfloat16(), targets, weight


def test_bf16_stays_within_its_bounds():
    task = make(torch.bfloat16)
    got = head_loss(*task, workspace=Workspace())
    loss, grad, _ = reference(*task)
    assert got.loss_sum == pytest.approx(loss, rel=2e-3)
    assert relative(got.grad_hidden, grad) < 2e-2


@pytest.mark.parametrize("size", [1e-4, 0.02, 0.5, 2.0, 6.0, 20.0])
def test_bf16_loss_is_that_of_fp32_at_any_size(size):
    hidden, targets, weight = at_loss(size)
    got = head_loss(hidden, targets, weight, workspace=Workspace())
    wide = head_loss(hidden.float(), targets, weight.float(), workspace=Workspace())
    rows = len(targets)
    assert wide.loss_sum == pytest.approx(reference(hidden, targets, weight)[0], rel=1e-5)
    assert abs(got.loss_sum - wide.loss_sum) / rows < 0.01
    assert relative(got.grad_hidden, wide.grad_hidden.double()) < 2e-2


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_no_row_has_a_loss_below_zero(dtype):
    hidden, targets, weight = at_loss(1e-6, rows=20)
    for scale in (1.0, 1.5, 4.0):
        task = (hidden * scale).to(dtype), targets, weight.to(dtype)
        for row in range(20):
            one = [task[0][row : row + 1], targets[row : row + 1], task[2]]
            assert head_loss(*one, workspace=Workspace()).loss_sum >= 0.0


@pytest.mark.parametrize("size", [0.01, 1.0])
def test_blocks_that_cannot_be_seen_in_a_gradient_are_left_out_of_it(size, monkeypatch):
    hidden, targets, weight = at_loss(size, rows=200)
    monkeypatch.setattr(loss_module, "_MAX_COLUMNS", 256)
    task = hidden * 8.0, targets, weight
    wide = head_loss(task[0].float(), targets, weight.float(), workspace=Workspace())
    kept, errors, picked = [], [], loss_module._RowBlock._seen

    def seen(block, sums):
        rows = picked(block, sums)
        kept.append(len(sums) if rows is None else len(rows))
        return rows

    monkeypatch.setattr(loss_module._RowBlock, "_seen", seen)
    for least in (0.0, loss_module._LEAST_SEEN):
        monkeypatch.setattr(loss_module, "_LEAST_SEEN", least)
        got = head_loss(*task, workspace=Workspace())
        errors.append(relative(got.grad_hidden, wide.grad_hidden.double()))
    every, some = sum(kept[: len(kept) // 2]), sum(kept[len(kept) // 2 :])
    assert some < 0.7 * every
    assert errors[1] < 1.2 * errors[0]


def test_a_tiny_loss_keeps_its_digits_in_bf16():
    hidden, targets, weight = at_loss(1e-4)
    got = head_loss(hidden, targets, weight, workspace=Workspace())
    assert got.loss_sum == pytest.approx(reference(hidden, targets, weight)[0], rel=0.05)


def test_bf16_storage_under_fp32_arithmetic_loses_nothing():
    hidden, targets, weight = make()
    stored = weight.bfloat16()
    got = head_loss(hidden, targets, stored, workspace=Workspace())
    want = head_loss(hidden, targets, stored.float(), workspace=Workspace())
    assert got.loss_sum == want.loss_sum
    assert torch.equal(got.grad_hidden, want.grad_hidden)


@pytest.mark.parametrize("rows", [ROWS, 200])  # these are laid out in two ways
def test_logits_far_above_the_target_do_not_overflow(rows):
    hidden, targets, weight = make(gain=40.0, rows=rows)
    got = head_loss(hidden, targets, weight, workspace=Workspace())
    loss, grad, _ = reference(hidden, targets, weight)
    assert got.loss_sum == pytest.approx(loss, rel=1e-5)
    assert relative(got.grad_hidden, grad) < 1e-4


def test_weight_gradient_is_exact_in_fp32():
    task = make()
    got = head_weight_gradient(*task, workspace=Workspace(), grad_scale=0.5)
    assert relative(got, 0.5 * reference(*task)[2]) < 1e-5


def test_no_gradient_when_none_is_asked():
    got = head_loss(*make(), workspace=Workspace(), needs_grad=False)
    assert got.grad_hidden is None
