"""The choice of dtype, storage, workers and threads, from timings that are made up."""

from __future__ import annotations

import pytest

from laptune.core.errors import UserError
from laptune.core.settings import ComputeSettings
from laptune.machine import speed as speed_probe
from laptune.machine import speed_measure
from laptune.machine.compute import Rate
from laptune.machine.speed import choose, kind_of_workers, layouts
from laptune.model.cost import memory_bytes
from laptune.model.spec import ModelSpec

GIB = 1 << 30


@pytest.fixture
def spec(tiny_gemma):
    return ModelSpec.from_folder(tiny_gemma)


def memory_of(spec, settings):
    """What `choose` asks of a training at rank 16, in packs of 512 tokens."""
    return lambda way: memory_bytes(
        spec,
        dtype=way.dtype,
        weights=way.weights,
        workers=way.workers,
        rank=16,
        pack_tokens=512,
        is_spawned=kind_of_workers(settings, way.workers) == "processes",
    )


def settle(spec, rates, *, cores=12, free=16 * GIB, settings=None, **options):
    """The choice when `rates` (dtype, weights, workers, threads) -> GFLOP/s is what is measured."""

    def measure(dtype, weights, workers, threads):
        return Rate(dtype, weights, workers, threads, rates(dtype, weights, workers, threads))

    settings = settings or ComputeSettings(device="cpu")
    return choose(
        settings,
        spec,
        memory_of=memory_of(spec, settings),
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
    got = settle(spec, lambda dtype, _, k, n: 100.0 * k)
    assert (got.workers, got.threads) == (12, 1)


def test_equal_speed_takes_the_smaller_storage(spec):
    got = settle(spec, lambda dtype, weights, k, n: 10.0 if dtype == "bfloat16" else 70.0)
    assert got.weights == "bfloat16"


def test_costly_widening_takes_the_larger_storage(spec):
    speeds = {("float32", "bfloat16"): 40.0, ("float32", "float32"): 70.0}
    got = settle(spec, lambda dtype, weights, k, n: speeds.get((dtype, weights), 1.0))
    assert got.weights == "float32"


def test_weights_that_bf16_would_round_stay_fp32(spec):
    got = settle(
        spec,
        lambda dtype, weights, k, n: 70.0 if dtype == "float32" else 1.0,
        is_exact_in_bf16=False,
    )
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


@pytest.mark.parametrize("recipe", ["needs_modules", "must_train_weights"])
def test_what_runs_through_transformers_stays_on_the_cpu(spec, monkeypatch, capsys, recipe):
    monkeypatch.setattr(speed_probe, "choose_device", lambda wanted: ("cuda", "here"))
    auto, cuda = (ComputeSettings(device=name) for name in ("auto", "cuda"))
    assert settle(spec, lambda *_: 1.0, settings=auto, **{recipe: True}).device == "cpu"
    said = capsys.readouterr()
    assert "training on the CPU: this recipe runs through" in " ".join(
        (said.out + said.err).split()
    )
    with pytest.raises(UserError, match="compute.device = cuda: .* -> set it to cpu or auto"):
        settle(spec, lambda *_: 1.0, settings=cuda, **{recipe: True})
    assert settle(spec, lambda *_: 1.0, settings=cuda).device == "cuda"


def test_fp16_is_never_tried(spec):
    tried = []
    settle(spec, lambda dtype, *_: tried.append(dtype) or 1.0)
    assert set(tried) == {"float32", "bfloat16"}


def test_layouts_use_every_core_once():
    assert all(workers * threads <= 12 for workers, threads in layouts(12))
    assert layouts(1) == [(1, 1)]


@pytest.mark.parametrize(("other_share", "num_measured"), [(0.0, 1), (0.6, 2)])
def test_only_figures_of_a_quiet_machine_are_kept(
    spec, tmp_path, monkeypatch, other_share, num_measured
):
    monkeypatch.setenv("LAPTUNE_CACHE", str(tmp_path))
    monkeypatch.setattr(
        speed_probe.OtherLoad, "__exit__", lambda self, *e: setattr(self, "share", other_share)
    )
    calls = []

    def measure(options, splits, spec):
        calls.append(1)
        return [Rate(*pair, *split, 5.0) for pair in options for split in splits]

    monkeypatch.setattr(speed_measure, "measure_rates", measure)
    settings = ComputeSettings(device="cpu")
    arguments = {"memory_of": memory_of(spec, settings), "cores": 2}
    first = choose(settings, spec, **arguments)
    second = choose(settings, spec, **arguments)
    assert first == second
    assert len(calls) == num_measured
    assert len(list(tmp_path.glob("speed-*.json"))) == (1 if num_measured == 1 else 0)


def test_own_work_is_not_an_other_load(monkeypatch):
    figures = iter([(10.0, 5.0, 100.0), (30.0, 24.0, 120.0)])
    monkeypatch.setattr(speed_probe.OtherLoad, "_seconds", staticmethod(lambda: next(figures)))
    with speed_probe.OtherLoad() as other:
        pass
    assert other.share == pytest.approx(1 / 20)


def test_measuring_stops_at_its_budget(spec, monkeypatch):
    monkeypatch.setattr(speed_measure, "BUDGET_S", 0.0)
    rates = speed_measure.measure_rates([("float32", "float32")], [(1, 1)], spec)
    assert rates[0].gflops == 0.0


def test_cache_folder_can_be_moved(tmp_path, monkeypatch):
    monkeypatch.setenv("LAPTUNE_CACHE", str(tmp_path))
    assert speed_probe.cache_folder() == tmp_path


@pytest.mark.parametrize(("cores", "kind"), [(1, "threads"), (2, "threads"), (12, "processes")])
def test_many_workers_are_processes(spec, cores, kind):
    got = settle(spec, lambda dtype, _, k, n: 100.0 * k, cores=cores)
    assert got.workers_are == kind
    assert f"{cores} {kind}" in got.title
    named = settle(
        spec,
        lambda dtype, _, k, n: 100.0 * k,
        cores=cores,
        settings=ComputeSettings(device="cpu", workers_are="threads"),
    )
    assert named.workers_are == "threads"
