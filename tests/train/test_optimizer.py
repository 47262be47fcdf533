"""AdamW against torch's, schedules, clipping, order of the data."""

from __future__ import annotations

import math

import pytest
import torch

from laptune.train.optimizer import AdamW, Parameter, Schedule, clip, gradient_norm


def parameters(*values):
    return [
        Parameter(str(i), torch.tensor(v), torch.tensor(v) * 0.5 + 1) for i, v in enumerate(values)
    ]


def test_steps_equal_torch_adamw():
    ours = parameters([1.0, -2.0], [0.3])
    theirs = [torch.nn.Parameter(p.value.clone()) for p in ours]
    reference = torch.optim.AdamW(theirs, lr=0.01, weight_decay=0.1)
    optimizer = AdamW(ours, weight_decay=0.1)
    for step in range(5):
        for parameter, twin in zip(ours, theirs, strict=True):
            parameter.grad.copy_(torch.sin(parameter.value + step))
            twin.grad = parameter.grad.clone()
        optimizer.step(0.01)
        reference.step()
    for parameter, twin in zip(ours, theirs, strict=True):
        assert torch.allclose(parameter.value, twin.data, rtol=1e-6, atol=1e-7)


def test_state_continues_as_if_never_stopped():
    first, second = parameters([1.0, 2.0]), parameters([1.0, 2.0])
    whole = AdamW(first)
    whole.step(0.1)
    broken = AdamW(second)
    broken.step(0.1)
    resumed = AdamW(second)
    resumed.load_state_dict(broken.state_dict())
    whole.step(0.1)
    resumed.step(0.1)
    assert torch.equal(first[0].value, second[0].value)


@pytest.mark.parametrize(
    ("kind", "last"),
    [("constant", 1.0), ("linear", 0.1), ("cosine", 0.5 * (1 - math.cos(0.1 * math.pi)))],
)
def test_last_rate_of_a_schedule(kind, last):
    assert Schedule(1.0, 10, kind).rate(9) == pytest.approx(last)


def test_rate_rises_through_the_warm_up():
    rates = [Schedule(1.0, 10, "cosine", 0.3).rate(step) for step in range(4)]
    assert rates == pytest.approx([0.25, 0.5, 0.75, 1.0])


def test_clip_shortens_to_the_norm_and_leaves_short_ones():
    long = parameters([3.0, 4.0])
    clip(long, gradient_norm(long), 1.0)
    assert gradient_norm(long) == pytest.approx(1.0, rel=1e-4)
    before = gradient_norm(long)
    clip(long, before, 2.0)
    assert gradient_norm(long) == before
