"""The draw: filters in transformers' order, a stream a request."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from laptune.core.errors import UserError
from laptune.generate.drawing import Drawer
from laptune.generate.interface import Sampling

LOGITS = np.random.default_rng(0).normal(0, 3, 200).astype(np.float32)


def _reachable(num_draws=1500, **rules):
    drawer = Drawer(Sampling(**rules))
    return {drawer.choose(LOGITS.copy(), 0, [3, 5]) for _ in range(num_draws)}


def _theirs(temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0):
    """Ids that transformers' own processors leave."""
    from transformers.generation import logits_process as lp

    scores = torch.tensor(LOGITS)[None]
    scores = lp.RepetitionPenaltyLogitsProcessor(repetition_penalty)(torch.tensor([[3, 5]]), scores)
    scores = lp.TemperatureLogitsWarper(temperature)(None, scores)
    if top_k:
        scores = lp.TopKLogitsWarper(top_k)(None, scores)
    if top_p < 1:
        scores = lp.TopPLogitsWarper(top_p)(None, scores)
    return set(torch.nonzero(scores[0] > -torch.inf).flatten().tolist())


@pytest.mark.parametrize(
    "rules",
    [
        {"temperature": 1.0, "top_k": 12},
        {"temperature": 3.0, "top_k": 20, "top_p": 0.8},
        {"temperature": 2.0, "top_p": 0.5},
        {"temperature": 2.5, "top_k": 9, "top_p": 0.9, "repetition_penalty": 1.7},
    ],
)
def test_the_draw_reaches_what_transformers_leaves(rules):
    assert _reachable(**rules) == _theirs(**rules)


def test_greedy_takes_the_best_after_the_penalty():
    best = int(LOGITS.argmax())
    assert _reachable(1) == {best}
    drawer = Drawer(Sampling(repetition_penalty=9.0))
    assert drawer.choose(LOGITS.copy(), 0, [best]) != best


def test_a_request_has_its_own_stream():
    rules = Sampling(temperature=5.0, seed=4)
    alone = [Drawer(rules).choose(LOGITS.copy(), 1, []) for _ in range(2)]
    drawer = Drawer(rules)
    drawer.choose(LOGITS.copy(), 0, [])
    assert alone == [drawer.choose(LOGITS.copy(), 1, [])] * 2


@pytest.mark.parametrize(
    ("name", "value"), [("top_p", 0.0), ("temperature", -1), ("max_tokens", 0), ("stop", ("",))]
)
def test_a_setting_outside_its_range_is_named(name, value):
    with pytest.raises(UserError, match=name):
        Sampling(**{name: value})
