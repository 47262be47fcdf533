"""The order of samples: each once an epoch, and those that begin alike together."""

from __future__ import annotations

import pytest
import torch

from laptune.core.settings import TrainSettings
from laptune.train.engine.pack import Sample
from laptune.train.order import Order


def epoch(order, number):
    """The batches of an epoch."""
    begin = number * order.steps_per_epoch
    return [order.batch(step) for step in range(begin, begin + order.steps_per_epoch)]


def samples_of(*prefixes):
    """A sample for each prefix letter: 20 tokens of it, then tokens of its own."""
    found = []
    for number, letter in enumerate(prefixes):
        ids = [ord(letter)] * 20 + [300 + number, 400 + number, 5, 6]
        found.append(Sample.build(f"s{number}", ids, [False] * 22 + [True] * 2))
    return found


def grouped(prefixes, size, seed=1):
    settings = TrainSettings(group_by_prefix=True, gradient_accumulation_steps=size)
    return Order.of(samples_of(*prefixes), settings, seed)


@pytest.mark.parametrize("families", [None, torch.tensor([0, 1, 2] * 3 + [3, 3])])
def test_every_epoch_sees_each_sample_once_in_another_order(families):
    order = Order(11, 4, seed=5, families=families)
    first, second = (sum(epoch(order, number), []) for number in (0, 1))
    assert sorted(first) == sorted(second) == list(range(11))
    assert first != second
    assert [len(batch) for batch in epoch(order, 0)] == [4, 4, 3]


def test_a_step_takes_rows_that_begin_alike():
    prefixes = "ababab" * 4
    for batch in epoch(grouped(prefixes, 4), 0):
        assert len({prefixes[index] for index in batch}) == 1


def test_batches_of_a_family_differ_from_epoch_to_epoch():
    order = grouped("ababab" * 4, 4)
    first, second = ({frozenset(batch) for batch in epoch(order, number)} for number in (0, 1))
    assert first != second


def test_steps_of_families_are_mixed():
    prefixes = "a" * 40 + "b" * 40
    shown = "".join(prefixes[batch[0]] for batch in epoch(grouped(prefixes, 4), 0))
    assert sorted(shown) == ["a"] * 10 + ["b"] * 10
    assert shown not in ("a" * 10 + "b" * 10, "b" * 10 + "a" * 10)


def test_what_families_leave_over_is_batched_too():
    prefixes = "aaaaabbbbbb"
    shown = sorted("".join(sorted(prefixes[i] for i in b)) for b in epoch(grouped(prefixes, 4), 0))
    assert shown == ["aaaa", "abb", "bbbb"]


def test_rows_of_one_prefix_are_found_in_any_number():
    prefixes = "a" * 600  # more than are compared at once
    order = grouped(prefixes, 4)
    assert order.families.unique().numel() == 1


def test_without_the_setting_the_order_is_the_plain_shuffle():
    plain = Order.of(samples_of(*"ababab"), TrainSettings(gradient_accumulation_steps=4), 3)
    assert plain.families is None
    assert epoch(plain, 0) == epoch(Order(6, 4, 3), 0)
