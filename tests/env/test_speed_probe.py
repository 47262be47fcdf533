"""The choice of dtype, storage, workers and threads, from timings that are made up."""

from __future__ import annotations

import json

import pytest

from laptune.env import speed_measure, speed_probe
from laptune.env.speed_probe import Rate, choose, layouts
from laptune.errors import UserError
from laptune.model import ModelSpec
from laptune.settings import ComputeSettings

GIB = 1 << 30


@pytest.fixture
def spec(tiny_gemma):
    return ModelSpec.from_folder(tiny_gemma)


def settle(spec, rates, *, cores=12, free=16 * GIB, batch_size=8, settings=None, **options):
    """The choice when `rates` (dtype, weights, workers, threads) -> GFLOP/s is what is measured."""

    def measure(dtype, weights, workers, threads):
        return Rate(dtype, weights, workers, threads, rates(dtype, weights, workers, threads))

    return choose(
        settings or ComputeSettings(device="cpu"),
        spec,
        rank=16,
        batch_size=batch_size,
        max_tokens=512,
        measure=measure,
        cores=cores,
        available_bytes=free,
        **options,
    )


def test_scalar_bf16_is_not_chosen(spec):
    got = settle(spec, lambda dtype, _, k, n: 1.0 if dtype == "bfloat16" else 70.0 * k * n)
    assert got.dtype == "float32"


def test_fast_bf16_is_chosen(spec):
    got = settle(spec, lambda dtype, _, k, n: (190.0 if dtype == "bfloat16" else 75.0) * k * n)
    assert got.dtype == "bfloat16"


def test_one_threaded_blas_means_many_workers(spec):
    got = settle(spec, lambda dtype, _, k, n: 100.0 * k, batch_size=12)
    assert (got.workers, got.threads) == (12, 1)


def test_no_more_workers_than_samples_in_a_step(spec):
    got = settle(spec, lambda dtype, _, k, n: 100.0 * k * n, batch_size=4)
    assert got.workers <= 4


def test_equal_speed_takes_the_smaller_storage(spec):
    got = settle(spec, lambda dtype, weights, k, n: 10.0 if dtype == "bfloat16" else 70.0)
    assert got.weights == "bfloat16"


def test_costly_widening_takes_the_larger_storage(spec):
    speeds = {("float32", "bfloat16"): 40.0, ("float32", "float32"): 70.0}
    got = settle(spec, lambda dtype, weights, k, n: speeds.get((dtype, weights), 1.0))
    assert got.weights == "float32"


def test_weights_that_bf16_would_round_stay_fp32(spec):
    got = settle(spec, lambda dtype, weights, k, n: 70.0 if dtype == "float32" else 1.0,
                 is_exact_in_bf16=False)  # fmt: skip
    assert got.weights == "float32"


def test_too_little_memory_says_what_it_needs(spec):
    with pytest.raises(UserError, match="training needs .* GiB"):
        settle(spec, lambda *_: 50.0, free=GIB // 8)


def test_configured_values_are_taken_without_measuring(spec):
    settings = ComputeSettings(
        device="cpu", dtype="float32", weights="float32", workers=3, threads_per_worker=2
    )
    got = settle(spec, lambda *_: pytest.fail("measured"), settings=settings)
    assert (got.workers, got.threads, got.reason) == (3, 2, "as configured")


def test_full_fine_tuning_is_fp32(spec):
    got = settle(spec, lambda *_: 1.0, must_train_weights=True)
    assert (got.dtype, got.weights, got.workers) == ("float32", "float32", 1)


def test_fp16_is_never_tried(spec):
    tried = []
    settle(spec, lambda dtype, *_: tried.append(dtype) or 1.0)
    assert set(tried) == {"float32", "bfloat16"}


def test_layouts_use_every_core_once():
    assert all(workers * threads <= 12 for workers, threads in layouts(12))
    assert layouts(1) == [(1, 1)]


def test_second_run_reads_the_cache(spec, tmp_path, monkeypatch):
    monkeypatch.setenv("LAPTUNE_CACHE", str(tmp_path))
    calls = []

    def measure(options, splits, spec):
        calls.append(1)
        return [Rate(*pair, *split, 5.0) for pair in options for split in splits]

    monkeypatch.setattr(speed_measure, "measure_rates", measure)
    arguments = {"rank": 4, "batch_size": 8, "max_tokens": 64, "cores": 2}
    first = choose(ComputeSettings(device="cpu"), spec, **arguments)
    second = choose(ComputeSettings(device="cpu"), spec, **arguments)
    assert first == second
    assert len(calls) == 1
    assert json.loads(next(tmp_path.glob("speed-*.json")).read_text(encoding="utf-8"))["rates"]


def test_measuring_stops_at_its_budget(spec, monkeypatch):
    monkeypatch.setattr(speed_measure, "BUDGET_S", 0.0)
    rates = speed_measure.measure_rates([("float32", "float32")], [(1, 1)], spec)
    assert rates[0].gflops == 0.0


def test_cache_folder_can_be_moved(tmp_path, monkeypatch):
    monkeypatch.setenv("LAPTUNE_CACHE", str(tmp_path))
    assert speed_probe.cache_folder() == tmp_path
