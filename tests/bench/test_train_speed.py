from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bench"))
import train_floor
import train_peers
import train_report
import train_workloads
from processes import measure
from train_peers import Job

IDS = [[2, 9, 4, 7, 5, 8], [2, 6, 3, 9], [2, 5, 5, 4, 7]]


@pytest.fixture(scope="module")
def job(tiny_gemma) -> Job:
    masks = [[place >= 2 for place in range(len(ids))] for ids in IDS]
    return Job(str(tiny_gemma), IDS, masks, num_steps=2, workers=2)


def row(*times: float, loss: float = 2.0, peak: int = 1) -> dict:
    found = {"times": list(times), "losses": [loss, 1.0], "peak_rss_bytes": peak}
    return {**found, "load_average": 0.5}


@pytest.mark.slow
@pytest.mark.parametrize(("contender", "batch_size"), [("gathered", 1), ("trainer", 3)])
def test_contenders_lose_as_ours_does(job, contender, batch_size):
    _, ours = train_peers.CONTENDERS["ours"](job)
    times, theirs = train_peers.CONTENDERS[contender](replace(job, batch_size=batch_size))
    assert theirs == pytest.approx(ours, rel=1e-3)
    assert len(times) == 2 and all(seconds > 0 for seconds in times)


@pytest.mark.slow
def test_floor_counts_the_products_that_a_step_needs(job):
    found = train_floor.floor(job)
    assert found["floor_s"] > 0
    assert found["gflop"] > 0.9 * found["needed_gflop"] > 0


@pytest.mark.slow
def test_replay_reads_the_models_weights_and_nothing_else_of_the_step(job):
    recorder = train_floor.record(job)
    used = {
        value.untyped_storage().data_ptr()
        for _, args, _ in recorder.calls[0]
        for value in args
        if hasattr(value, "untyped_storage")
    }
    scratch = {piece.untyped_storage().data_ptr() for piece in recorder.scratch[0].values()}
    assert used & recorder.kept
    assert used <= recorder.kept | scratch


def test_workloads_have_the_lengths_that_they_say(tiny_gemma):
    batches = train_workloads.workloads(tiny_gemma)
    assert batches.keys() == train_workloads.NUM_STEPS.keys()
    for ids, masks in batches.values():
        assert len(ids) == train_workloads.NUM_SAMPLES
        assert [len(one) for one in ids] == [len(one) for one in masks]
        assert all(any(one) for one in masks)
    assert {len(ids) for ids in batches["long"][0]} == {train_workloads.LONG_TOKENS}


def test_first_step_of_each_process_is_not_counted():
    assert train_report.step_s([row(90.0, 1.0, 3.0), row(80.0, 2.0)]) == 2.0


def test_best_case_is_the_fastest_that_ran():
    failed = {"error": "no compiler", "load_average": 1.0}
    rows = {"unsloth_1": [row(9.0, 3.0)], "unsloth_4": [row(9.0, 2.0)], "unsloth_8": [failed]}
    assert train_report.best_case(rows, train_report.SHIPPED) == "unsloth_4"
    assert train_report.best_case(rows, train_report.COMPILED) is None


def test_summary_compares_each_peer_at_its_best_with_ours(job):
    rows = {
        "ours": [row(5.0, 1.0, peak=7)],
        "unsloth_1": [row(5.0, 4.0)],
        "unsloth_compiled_4": [row(5.0, 3.0, loss=2.01)],
        "floor": [{"floor_s": 0.5, "load_average": 0.5}],
    }
    found = train_report.summary(job, rows)
    assert found["unsloth_best"]["case"] == "unsloth_compiled_4"
    assert found["over_ours"] == {"ours": 1.0, "unsloth_best": 3.0, "unsloth_shipped": 4.0}
    assert found["loss_difference"] == pytest.approx(0.005)
    assert (found["floor_s"], found["ours"]["peak_rss_bytes"]) == (0.5, 7)
    assert "trl_best" not in found


def test_workloads_left_out_are_kept_from_a_run_on_the_same_processor(tmp_path):
    out = tmp_path / "results" / "speed.json"
    machine = {"cpu": train_report.cpu_name(), "cores": 2}
    train_report.write(out, {"machine": machine, "workloads": {"labels": 1, "demo": 2}}, {})
    earlier = train_report.earlier_workloads(out, 2)
    train_report.write(out, {"machine": machine, "workloads": {"demo": 3}}, earlier)
    assert train_report.earlier_workloads(out, 2) == {"labels": 1, "demo": 3}
    assert train_report.earlier_workloads(out, 12) == {}


@pytest.mark.slow
def test_memory_is_that_of_a_process_and_all_below_it(monkeypatch):
    monkeypatch.setattr(sys.modules[measure.__module__], "_LOOK_AROUND_S", 0.3)
    grown = "import time; kept = bytearray(80 << 20); time.sleep(1.2)"
    both = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {grown!r}], check=True)"
    _, peak, _ = measure([sys.executable, "-c", both])
    assert peak > 80 << 20


@pytest.mark.slow
def test_failure_is_reported_with_the_exit_code():
    with pytest.raises(RuntimeError, match="ended with 3"):
        measure([sys.executable, "-c", "raise SystemExit(3)"])
