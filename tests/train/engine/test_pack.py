"""Packs: many samples in one pass give the sum over the samples."""

from __future__ import annotations

import pytest
import torch
from engine_help import make_adapter, make_network

from laptune.train.engine import passing, workers
from laptune.train.engine.attention import BlockAttention, PaddedAttention, Padding, plan_blocks
from laptune.train.engine.pack import (
    Pack,
    Sample,
    families_of,
    pack_padded,
    pack_samples,
    tile_rows,
)
from laptune.train.engine.workers import LoraEngine
from laptune.train.engine.workspace import Workspace


def samples_of(lengths, vocab=600):
    generator = torch.Generator().manual_seed(3)
    made = []
    for i, length in enumerate(lengths):
        ids = torch.randint(7, vocab, (length,), generator=generator).tolist()
        made.append(Sample.build(f"s{i}", [2, *ids], [False, *(j % 3 != 0 for j in range(length))]))
    return made


def engine_of(folder, **options):
    adapter = make_adapter(folder)
    network = make_network(folder, adapter)
    return LoraEngine(network, adapter, **options)


def alike(num_shared, lengths, start):
    """Samples of which all begin with the same tokens, and carry loss behind them."""
    generator = torch.Generator().manual_seed(start)
    head = torch.randint(7, 600, (num_shared,), generator=generator).tolist()
    made = []
    for i, length in enumerate(lengths):
        own = [start + 20 + i, *torch.randint(7, 600, (length,), generator=generator).tolist()]
        mask = [False] * (num_shared + 1) + [j % 3 != 0 for j in range(length)]
        made.append(Sample.build(f"a{start}.{i}", head + own, mask))
    return made


def all_targets(parts):
    """What all of these answer for, in any order."""
    return sorted(target for part in parts for target in part.targets.tolist())


# The tiny model's window is 16 tokens: samples shorter, equal and longer.
LENGTHS = [5, 40, 16, 23, 2, 17, 300]


def gradients(engine, samples):
    """(loss, gradients) of one batch."""
    result = engine.compute(samples, 3)
    engine.close()
    return result.loss, [parameter.grad.clone() for parameter in engine.parameters]


def one_at_a_time(folder, samples, **options):
    """The same from passes of a single sample."""
    return gradients(engine_of(folder, max_pack_tokens=1, **options), samples)


@pytest.fixture(scope="module")
def single(tiny_gemma):
    """The same of ``LENGTHS``."""
    return one_at_a_time(tiny_gemma, samples_of(LENGTHS))


@pytest.mark.parametrize(
    ("max_tokens", "num_workers"),
    [(24, 1), (80, 2), (10_000, 1), (10_000, 5), pytest.param(80, 12, marks=pytest.mark.slow)],
)
def test_gradients_equal_one_sample_at_a_time(tiny_gemma, single, max_tokens, num_workers):
    samples = samples_of(LENGTHS)
    want_loss, want = single
    engine = engine_of(
        tiny_gemma,
        max_pack_tokens=max_tokens,
        num_workers=num_workers,
    )
    loss, got = gradients(engine, samples)
    assert loss == pytest.approx(want_loss, 1e-6)
    for packed, alone in zip(got, want, strict=True):
        assert float((packed - alone).norm() / alone.norm()) < 1e-5


@pytest.fixture(scope="module", params=[16, 17, 40, 200])
def sharing(request, tiny_gemma):
    """Samples of which five begin with as many tokens; their loss and gradients one at a time."""
    groups = alike(request.param, [3, 40, 9, 150, 2], 10), samples_of([5, 40, 140])
    samples = [*groups[0], *groups[1], *alike(20, [7, 8], 50)]
    return samples, *one_at_a_time(tiny_gemma, samples)


@pytest.mark.parametrize(
    ("max_tokens", "num_workers"),
    [(24, 1), (80, 2), (10_000, 1), (10_000, 5), pytest.param(300, 12, marks=pytest.mark.slow)],
)
def test_what_samples_share_is_computed_once_and_changes_nothing(
    tiny_gemma, sharing, max_tokens, num_workers
):
    samples, want_loss, want = sharing
    samples = [samples[i] for i in torch.randperm(10).tolist()]
    engine = engine_of(tiny_gemma, max_pack_tokens=max_tokens, num_workers=num_workers)
    loss, got = gradients(engine, samples)
    assert loss == pytest.approx(want_loss, 1e-6)
    for packed, single in zip(got, want, strict=True):
        assert float((packed - single).norm() / single.norm()) < 1e-5


@pytest.mark.parametrize("num_workers", [1, 3])
def test_short_samples_share_the_few_tokens_that_begin_each_chat(tiny_gemma, num_workers):
    samples = alike(4, [9, 12, 7, 14, 3, 20], 10)
    assert [family.num_shared for family in families_of(samples)] == [4]
    assert {family.num_shared for family in families_of(alike(4, [60, 80], 10))} == {0}
    want_loss, want = one_at_a_time(tiny_gemma, samples)
    loss, got = gradients(engine_of(tiny_gemma, num_workers=num_workers), samples)
    assert loss == pytest.approx(want_loss, 1e-6)
    for packed, single in zip(got, want, strict=True):
        assert float((packed - single).norm() / single.norm()) < 1e-5


def test_a_family_takes_those_that_save_more_than_they_cost():
    long, short = alike(100, [4, 4, 4], 10), alike(16, [4, 4], 10)  # 16 begin as the 100 do
    found = families_of([*long, short[0]])
    assert [(family.num_shared, len(family.samples)) for family in found] == [(100, 3), (0, 1)]
    assert families_of(short)[0].num_tokens == 16 + 3 + 3
    assert [family.num_shared for family in families_of(samples_of(LENGTHS))] == [0] * 7


def test_samples_that_all_continue_each_other_are_grouped():
    grown = [
        Sample.build(f"s{i}", [*range(7, 40 + i), 5], [False] * (33 + i) + [True])
        for i in range(1500)
    ]
    found = families_of(grown)
    assert sum(len(family.samples) for family in found) == 1500
    assert sum(family.num_tokens for family in found) < 0.8 * sum(s.num_tokens for s in grown)


def test_nothing_that_carries_loss_is_shared():
    ids = list(range(10, 60))
    same = [Sample.build(f"s{i}", ids, [j >= 30 for j in range(50)]) for i in range(3)]
    (family,) = families_of(same)
    assert family.num_shared == 29  # the token before the first target answers for it
    assert families_of([Sample.build("none", ids, [False] * 50)] * 2)[0].num_shared == 0


def test_a_family_that_is_too_long_is_split_and_repeats_what_it_shares():
    samples = alike(100, [20] * 30, 10)
    packs = pack_samples(samples, 300)
    assert max(pack.num_tokens for pack in packs) <= 300
    assert len(packs) == 3 and all_targets(packs) == all_targets(samples)


@pytest.mark.parametrize("num_workers", [1, 3])
def test_rows_that_fill_up_tiles_change_nothing(tiny_gemma, monkeypatch, num_workers):
    samples = [*samples_of(LENGTHS), *alike(40, [9, 3, 30, 5], 2)]
    plain = engine_of(tiny_gemma, num_workers=num_workers)
    want_held_out = plain.evaluate(samples).loss
    want_loss, want = gradients(plain, samples)
    for module in (workers, passing):
        monkeypatch.setattr(module, "tile_rows", lambda *_: 16)
    filled = engine_of(tiny_gemma, num_workers=num_workers)
    assert {pack.num_tokens % (16 * num_workers) for pack in filled._packs(samples)} == {0}
    assert filled.evaluate(samples).loss == pytest.approx(want_held_out, 1e-6)
    loss, got = gradients(filled, samples)
    assert loss == pytest.approx(want_loss, 1e-6)
    torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-6)


def test_bf16_products_on_a_cpu_see_whole_tiles_of_rows():
    cpu = torch.device("cpu")
    assert (tile_rows(torch.bfloat16, cpu), tile_rows(torch.float32, cpu)) == (16, 1)


def test_more_workers_than_tokens(tiny_gemma):
    samples = samples_of([2, 3])
    want_loss, want = one_at_a_time(tiny_gemma, samples)
    loss, got = gradients(engine_of(tiny_gemma, num_workers=9), samples)
    assert loss == pytest.approx(want_loss, 1e-6)
    torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-6)


def test_evaluation_equals_one_sample_at_a_time(tiny_gemma):
    samples = samples_of(LENGTHS)
    single = engine_of(tiny_gemma, max_pack_tokens=1).evaluate(samples).loss
    assert engine_of(tiny_gemma, num_workers=3).evaluate(samples).loss == pytest.approx(
        single, 1e-6
    )


@pytest.mark.parametrize("window", [0, 16])
def test_padded_attention_equals_blocks(window):
    pack = Pack.of(samples_of(LENGTHS))
    draw = torch.Generator().manual_seed(1)
    q, above = (torch.randn(pack.num_tokens, 4, 8, generator=draw) for _ in range(2))
    k, v = (torch.randn(pack.num_tokens, 2, 8, generator=draw) for _ in range(2))
    for queries in (torch.arange(pack.num_tokens), pack.rows):
        padding = Padding(pack.lengths, torch.device("cpu"))
        kinds = [
            BlockAttention(plan_blocks(queries, pack, window), Workspace()),
            PaddedAttention(padding, window, queries),
        ]
        found = []
        for attention in kinds:
            asked, out = q[queries], torch.empty(len(queries), 4, 8)
            lse = torch.empty(len(queries), 4, 1)
            grads = torch.zeros_like(asked), torch.zeros_like(k), torch.zeros_like(v)
            attention.forward(asked, k, v, out, lse)
            attention.backward(asked, k, v, out, lse, above[queries], grads)
            found.append([out, *grads])
        torch.testing.assert_close(found[0], found[1], rtol=1e-4, atol=1e-5)


def test_blocks_hold_every_query_once_and_no_long_sample_shares_one():
    pack = Pack.of(samples_of([7, 300, 60, 60, 20, 9]))
    blocks = plan_blocks(torch.arange(pack.num_tokens), pack, 0)
    assert [block.part for block in blocks][0].start == 0
    for block, after in zip(blocks, blocks[1:], strict=False):
        assert block.part.stop == after.part.start
    assert blocks[-1].part.stop == pack.num_tokens
    assert all(block.part.stop - block.part.start <= 128 for block in blocks)


def test_padding_and_back_is_the_identity():
    padding = Padding((3, 1, 4), torch.device("cpu"))
    x = torch.randn(8, 2, 5)
    assert torch.equal(padding.unpad(padding.pad(x)), x)


def test_positions_start_again_in_each_sample():
    pack = Pack.of(samples_of([4, 2, 3]))
    assert pack.positions.tolist() == [p for length in pack.lengths for p in range(length)]


def test_rows_and_targets_follow_their_samples():
    first, second = samples_of([4, 6])
    pack = Pack.of([first, second])
    assert pack.ids[pack.rows].tolist() == [
        *first.ids[first.rows].tolist(),
        *second.ids[second.rows].tolist(),
    ]


def test_padded_pack_stays_under_the_limit():
    for pack in pack_padded(samples_of([30, 9, 8, 7, 31, 2]), 64):
        assert len(pack.lengths) * max(pack.lengths) <= 64 or len(pack.lengths) == 1


@pytest.mark.parametrize("max_tokens", [1, 50, 64, 1000])
def test_packs_stay_under_the_limit_and_lose_no_sample(max_tokens):
    packs = pack_samples(samples_of(LENGTHS), max_tokens)
    assert all(pack.num_tokens <= max_tokens or len(pack.lengths) == 1 for pack in packs)
    assert all_targets(packs) == all_targets(samples_of(LENGTHS))


@pytest.mark.parametrize(("limit", "num_calls"), [(50, 2), (30, 3)])
def test_only_a_long_sample_is_computed_twice(tiny_gemma, limit, num_calls):
    adapter = make_adapter(tiny_gemma)
    network = make_network(tiny_gemma, adapter, recompute_above_tokens=limit)
    calls, forward = [], network.layers[0].forward
    network.layers[0].forward = lambda *arguments: calls.append(1) or forward(*arguments)
    engine = LoraEngine(network, adapter, max_pack_tokens=70)
    engine.compute(samples_of([40, 23, 20]), 0)  # packs of 40 and 20 + 23 tokens
    assert len(calls) == num_calls
