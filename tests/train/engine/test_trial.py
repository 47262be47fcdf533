"""Threads or processes, and how many: the choice from given times, and a real trial of two."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch
from engine_help import make_adapter, make_network, make_samples

from laptune.machine.compute import Compute
from laptune.machine.measurements import OtherLoad
from laptune.train.engine import trial
from laptune.train.engine.workers import LoraEngine

THREADS = Compute("float32", "float32", 2, 1)
PROCESSES = replace(THREADS, workers_are="processes")
ONE = Compute("float32", "float32", 1, 2)
WAYS = [THREADS, PROCESSES, ONE]


class Stopwatch:
    """Engines that take the given seconds a pass, and the clock that they move."""

    def __init__(self, monkeypatch, seconds, first_s=0.0):
        self.now, self.built, self.closed = 0.0, [], []
        self.seconds = dict(zip((way.layout for way in WAYS), seconds, strict=True))
        self.first_s = first_s
        monkeypatch.setattr(trial, "time", SimpleNamespace(perf_counter=lambda: self.now))

    def build(self, way):
        """An engine that is only as slow as told."""
        self.built.append(way)
        self.now += self.first_s
        return Fake(self, way)


class Fake:
    """One way's engine."""

    def __init__(self, watch, way):
        self.watch, self.way = watch, way

    def compute(self, samples, step):
        """Time passes."""
        self.watch.now += self.watch.seconds[self.way.layout]

    def close(self):
        """Remember it."""
        self.watch.closed.append(self.way)


@pytest.fixture(autouse=True)
def _quiet(tmp_path, monkeypatch):
    monkeypatch.setenv("LAPTUNE_CACHE", str(tmp_path))
    monkeypatch.setattr(OtherLoad, "__exit__", lambda self, *e: setattr(self, "share", 0.0))


def choose(watch, **options):
    engine, way = trial.choose(WAYS, watch.build, [], ("key",), **{"is_worth_it": True} | options)
    return replace(engine.way, trial=[]), way


@pytest.mark.parametrize(
    ("seconds", "at"),
    [
        ([0.8, 0.6, 0.9], 1),
        ([0.8, 0.9, 0.5], 2),
        ([0.8, 0.6, 0.5], 2),
        ([0.8, 0.5, 0.6], 1),
        ([0.8, 0.9, 1.0], 0),
    ],
)
def test_the_fastest_is_taken_and_the_others_are_closed(monkeypatch, seconds, at):
    watch = Stopwatch(monkeypatch, seconds)
    taken, way = choose(watch)
    assert taken == WAYS[at] == replace(way, trial=[])
    assert sorted(map(str, watch.closed)) == sorted(str(w) for w in WAYS if w != WAYS[at])
    assert [timing.seconds for timing in way.trial] == pytest.approx(seconds)


def test_a_gain_within_the_noise_changes_nothing(monkeypatch):
    assert choose(Stopwatch(monkeypatch, [0.80, 0.76, 0.78]))[0] == THREADS


def test_nothing_is_begun_once_the_seconds_are_used_up(monkeypatch):
    watch = Stopwatch(monkeypatch, [0.8, 0.6, 0.1], first_s=3.0)
    assert choose(watch)[0] == PROCESSES
    assert watch.built == [THREADS, PROCESSES]


def test_a_machine_that_is_kept_busy_is_given_up_after_one_way(monkeypatch):
    watch = Stopwatch(monkeypatch, [50.0, 0.1, 0.1])
    assert choose(watch)[0] == THREADS
    assert (watch.built, watch.now) == ([THREADS], 100.0)


def test_a_rival_that_cannot_work_does_not_end_the_run(monkeypatch, capsys):
    watch = Stopwatch(monkeypatch, [0.8, None, 0.5])
    taken, way = choose(watch)
    assert taken == ONE
    assert [timing.seconds for timing in way.trial] == [0.8, 0.5]
    assert "2 processes of 1 thread: not possible here" in " ".join(capsys.readouterr().err.split())
    assert [way.layout for way in watch.closed] == [PROCESSES.layout, THREADS.layout]


def test_the_start_of_the_likeliest_is_not_counted(monkeypatch):
    watch = Stopwatch(monkeypatch, [0.8, 0.6, 0.9])
    build, starts = watch.build, iter([20.0, 0.0, 0.0])
    watch.build = lambda way: (setattr(watch, "first_s", next(starts)), build(way))[1]
    assert choose(watch)[0] == PROCESSES


def test_a_run_too_short_for_a_trial_takes_the_first(monkeypatch):
    watch = Stopwatch(monkeypatch, [0.8, 0.1, 0.1])
    taken, way = choose(watch, is_worth_it=False)
    assert (taken, way.trial, watch.now) == (THREADS, [], 0.0)


def test_a_single_way_is_not_measured(monkeypatch):
    watch = Stopwatch(monkeypatch, [0.8, 0.1, 0.1])
    _, way = trial.choose([ONE], watch.build, [], ("key",), is_worth_it=True)
    assert (way, watch.now) == (ONE, 0.0)


def test_the_next_run_takes_the_same_without_a_trial(monkeypatch):
    said = []
    monkeypatch.setattr(trial.console, "say", said.append)
    choose(Stopwatch(monkeypatch, [0.8, 0.6, 0.9]))
    again = Stopwatch(monkeypatch, [0.1, 0.6, 0.9])
    assert choose(again, is_worth_it=False)[0] == PROCESSES
    assert (len(again.built), again.now) == (1, 0.0)
    told = "2 threads of 1 thread 0.80 s, 2 processes of 1 thread 0.60 s, 1 worker of 2 threads"
    assert told in said[-1]


def test_times_of_a_busy_machine_are_not_kept(monkeypatch):
    monkeypatch.setattr(OtherLoad, "__exit__", lambda self, *e: setattr(self, "share", 0.5))
    choose(Stopwatch(monkeypatch, [0.8, 0.6, 0.9]))
    assert choose(Stopwatch(monkeypatch, [0.1, 0.6, 0.9]))[0] == THREADS


@pytest.mark.slow
def test_a_real_trial_leaves_an_engine_with_the_same_bits(tiny_gemma):
    network = make_network(tiny_gemma, adapter := make_adapter(tiny_gemma))

    def build(way):
        return LoraEngine(
            network,
            adapter,
            num_workers=way.workers,
            num_threads=way.threads,
            workers_are=way.workers_are,
        )

    values = adapter.a.clone(), adapter.b.clone()
    samples, found = make_samples(), []
    for ways in ([THREADS, PROCESSES], [THREADS], [PROCESSES]):
        engine, way = trial.choose(ways, build, samples, ("tiny",), is_worth_it=len(ways) > 1)
        assert len(way.trial) == (2 if len(ways) > 1 else 0)
        loss = engine.compute(samples, 0).loss
        found.append((loss, *(parameter.grad.clone() for parameter in engine.parameters)))
        engine.close()
    assert torch.equal(values[0], adapter.a) and torch.equal(values[1], adapter.b)
    for loss, *grads in found[1:]:
        assert loss == found[0][0]
        assert all(torch.equal(a, b) for a, b in zip(grads, found[0][1:], strict=True))
