"""The choice of dtype, storage, workers and threads, from timings that are made up."""

from __future__ import annotations

import pytest

from laptune.core.errors import UserError
from laptune.core.settings import ComputeSettings
from laptune.machine import measurements, speed_measure
from laptune.machine import speed as speed_probe
from laptune.machine.compute import Compute, Rate, Timing
from laptune.machine.speed import choose, layouts
from laptune.model.cost import memory_bytes
from laptune.model.spec import ModelSpec

GIB = 1 << 30


@pytest.fixture
def spec(tiny_gemma):
    return ModelSpec.from_folder(tiny_gemma)


def memory_of(spec):
    """What `choose` asks of a training at rank 16, in packs of 512 tokens."""
    return lambda way: memory_bytes(
        spec,
        dtype=way.dtype,
        weights=way.weights,
        workers=way.workers,
        rank=16,
        pack_tokens=512,
        is_spawned=way.workers_are == "processes",
    )


def settle(spec, rates, *, cores=12, free=16 * GIB, settings=None, **options):
    """The choice when `rates` (dtype, weights, workers, threads) -> GFLOP/s is what is measured."""

    def measure(dtype, weights, workers, threads):
        return Rate(dtype, weights, workers, threads, rates(dtype, weights, workers, threads))

    settings = settings or ComputeSettings(device="cpu")
    return choose(
        settings,
        spec,
        memory_of=memory_of(spec),
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
        measurements.OtherLoad, "__exit__", lambda self, *e: setattr(self, "share", other_share)
    )
    calls = []

    def measure(options, splits, spec):
        calls.append(1)
        return [Rate(*pair, *split, 5.0) for pair in options for split in splits]

    monkeypatch.setattr(speed_measure, "measure_rates", measure)
    settings = ComputeSettings(device="cpu")
    arguments = {"memory_of": memory_of(spec), "cores": 2}
    first = choose(settings, spec, **arguments)
    second = choose(settings, spec, **arguments)
    assert first == second
    assert len(calls) == num_measured
    assert len(list(tmp_path.glob("speed-*.json"))) == (1 if num_measured == 1 else 0)


def test_measuring_stops_at_its_budget(spec, monkeypatch):
    monkeypatch.setattr(speed_measure, "BUDGET_S", 0.0)
    rates = speed_measure.measure_rates([("float32", "float32")], [(1, 1)], spec)
    assert rates[0].gflops == 0.0


@pytest.fixture(params=[2, 4], ids=["forked", "spawned"])
def fewest_processes(request, monkeypatch):
    """From how many workers on they are processes, on Linux and elsewhere."""
    monkeypatch.setattr(speed_probe, "_PROCESSES_FROM", request.param)
    return request.param


@pytest.mark.parametrize("cores", [1, 2, 12])
def test_many_workers_are_processes(spec, cores, fewest_processes):
    kind = "processes" if cores >= fewest_processes else "threads"
    got = settle(spec, lambda dtype, _, k, n: 100.0 * k, cores=cores)
    assert got.workers_are == kind
    assert f"{cores} {kind if cores > 1 else 'worker'}" in got.title
    named = settle(
        spec,
        lambda dtype, _, k, n: 100.0 * k,
        cores=cores,
        settings=ComputeSettings(device="cpu", workers_are="threads"),
    )
    assert named.workers_are == "threads"


def ways(got):
    return [(way.workers, way.threads, way.workers_are) for way in got.rivals]


def test_both_kinds_and_layouts_nearly_as_fast_get_a_trial(spec, fewest_processes):
    likelier, other = ("processes", "threads")[:: 1 if fewest_processes == 2 else -1]
    speeds = {(2, 1): 100.0, (1, 2): 90.0}
    got = settle(spec, lambda dtype, _, k, n: speeds[k, n], cores=2)
    assert (got.workers, got.threads, got.workers_are) == (2, 1, likelier)
    assert ways(got) == [(2, 1, other), (1, 2, "threads")]


def test_a_slow_layout_gets_no_trial(spec):
    got = settle(spec, lambda dtype, _, k, n: 100.0 * k, cores=2)
    assert [way[:2] for way in ways(got)] == [(2, 1)]


def test_one_core_has_nothing_to_try(spec):
    assert settle(spec, lambda *_: 100.0, cores=1).rivals == []


@pytest.mark.parametrize("named", [{"workers": 2}, {"workers": 2, "threads_per_worker": 1}])
def test_workers_that_are_named_get_no_trial(spec, named):
    settings = ComputeSettings(device="cpu", **named)
    assert settle(spec, lambda *_: 100.0, cores=2, settings=settings).rivals == []


def test_processes_that_do_not_fit_get_no_trial(spec):
    free = memory_of(spec)(Compute("float32", "float32", 2, 1)) / 0.85 + 1
    got = settle(spec, lambda dtype, weights, k, n: 100.0 * k, cores=2, free=free)
    assert ways(got) == []


def test_a_resumed_run_computes_as_it_did_without_measuring(spec):
    used = Compute("float32", "bfloat16", 3, 2, workers_are="processes", trial=[Timing("", 1.0)])
    got = settle(spec, lambda *_: pytest.fail("measured"), settings=used.settings)
    assert (got.title, got.rivals) == (used.title, [])
