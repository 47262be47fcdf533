"""Several gloo processes against one: the same losses; one dies, and one goes on alone."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time

import pytest
import stage

pytestmark = pytest.mark.slow

STEPS = 20
SETTINGS = [
    "train.max_steps=20",
    "train.learning_rate=1e-3",
    "train.lora.rank=4",
    "train.save_every_steps=5",
    "data.max_length=640",
    "train.epochs=4",
    "compute.device=cpu",
    "compute.dtype=float32",
    "compute.weights=float32",
    "compute.workers=1",
    "compute.threads_per_worker=1",
]


def command(root, base, out, num_processes, *extra):
    launcher = [
        sys.executable,
        "-m",
        "torch.distributed.run",
        "--standalone",
        "--nproc-per-node",
        str(num_processes),
        "--max-restarts",
        "0",
    ]
    launcher = launcher if num_processes > 1 else [sys.executable]
    words = [
        *launcher,
        str(root / "train/train_sft.py"),
        "--set",
        f"model.base={base}",
        "--set",
        f"run.artifacts_dir={out}",
        *extra,
    ]
    for setting in SETTINGS:
        words += ["--set", setting]
    return words


def environment():
    return {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}


def train(root, base, out, num_processes, *extra):
    done = subprocess.run(
        command(root, base, out, num_processes, *extra),
        cwd=root,
        env=environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=400,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def losses(out):
    rows = (out / "ft-gemma3-270m-it-code-lora/metrics.jsonl").read_text(encoding="utf-8")
    return {row["step"]: row["loss"] for row in map(json.loads, rows.splitlines()) if "loss" in row}


@pytest.fixture(scope="module")
def alone(root, tiny_gemma, tmp_path_factory):
    """Losses of the run in one process."""
    out = tmp_path_factory.mktemp("alone")
    train(root, tiny_gemma, out, 1)
    return losses(out)


def test_processes_that_are_started_by_hand_find_each_other(root, tiny_gemma, tmp_path, alone):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    place = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "WORLD_SIZE": "2"}
    words = command(root, tiny_gemma, tmp_path, 1)
    ranks = [
        subprocess.Popen(
            words, cwd=root, env={**environment(), **place, "RANK": rank, "LOCAL_RANK": rank}
        )
        for rank in ("0", "1")
    ]
    try:
        assert [process.wait(400) for process in ranks] == [0, 0]
    finally:
        for process in ranks:
            process.kill()
    assert losses(tmp_path) == pytest.approx(alone, abs=1e-4)


@stage.needs_torchrun
def test_losses_of_four_processes_equal_those_of_one(root, tiny_gemma, tmp_path, alone):
    said = train(root, tiny_gemma, tmp_path, 4)
    assert losses(tmp_path) == pytest.approx(alone, abs=1e-4) and len(alone) == STEPS
    assert said.count("saved ") == 1, "only rank 0 talks"


@stage.needs_torchrun
def test_killed_rank_is_named_and_one_process_continues(root, tiny_gemma, tmp_path, alone):
    run = subprocess.Popen(
        command(root, tiny_gemma, tmp_path, 2, "--set", "train.save_every_steps=1"),
        cwd=root,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    import psutil

    log = tmp_path / "ft-gemma3-270m-it-code-lora/metrics.jsonl"
    deadline = time.monotonic() + 400
    while not (log.exists() and log.stat().st_size > 400):
        assert run.poll() is None and time.monotonic() < deadline
        time.sleep(0.02)
    ranks = [p for p in psutil.Process(run.pid).children() if p.environ().get("RANK") == "1"]
    ranks[0].send_signal(signal.SIGKILL)
    said, _ = run.communicate(timeout=400)
    assert run.returncode != 0
    assert "rank 1" in said or "rank      : 1" in said.lower()
    train(root, tiny_gemma, tmp_path, 1, "--set", "train.save_every_steps=1", "--resume")
    assert losses(tmp_path) == pytest.approx(alone, abs=1e-4)
