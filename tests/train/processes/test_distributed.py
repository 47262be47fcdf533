"""Several gloo processes against one: the same losses; one dies, and one goes on alone."""

from __future__ import annotations

import json
import os
import signal
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


SCRIPT = "train/train_sft.py"
WITHOUT_NETWORK = {"OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}


def words(base, out, *extra):
    settings = [f"model.base={base}", f"run.artifacts_dir={out}", *SETTINGS, *extra]
    return [word for setting in settings for word in ("--set", setting)]


def train(*options):
    """The script in one process."""
    done = stage.run(SCRIPT, *options, timeout_s=400, **WITHOUT_NETWORK)
    assert done.returncode == 0, done.stdout + done.stderr


def losses(out):
    rows = (out / "ft-gemma3-270m-it-code-lora/metrics.jsonl").read_text(encoding="utf-8")
    return {row["step"]: row["loss"] for row in map(json.loads, rows.splitlines()) if "loss" in row}


@pytest.fixture(scope="module")
def alone(tiny_gemma, tmp_path_factory):
    """Losses of the run in one process."""
    out = tmp_path_factory.mktemp("alone")
    train(*words(tiny_gemma, out))
    return losses(out)


def test_four_processes_find_each_other_and_lose_as_one_does(tiny_gemma, tmp_path, alone):
    ranks = stage.run_ranks(SCRIPT, *words(tiny_gemma, tmp_path), num=4, **WITHOUT_NETWORK)
    assert not any(rank.returncode for rank in ranks), [rank.stderr for rank in ranks]
    assert losses(tmp_path) == pytest.approx(alone, abs=1e-4) and len(alone) == STEPS
    assert "".join(rank.stdout for rank in ranks).count("saved ") == 1, "only rank 0 talks"


@stage.needs_torchrun
def test_killed_rank_is_named_and_one_process_continues(root, tiny_gemma, tmp_path, alone):
    import psutil

    options = words(tiny_gemma, tmp_path, "train.save_every_steps=1")
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    launcher += ["--nproc-per-node", "2", "--max-restarts", "0"]
    run = subprocess.Popen(
        [*launcher, str(root / SCRIPT), *options],
        cwd=root,
        env={**os.environ, **WITHOUT_NETWORK},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
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
    train(*options, "--resume")
    assert losses(tmp_path) == pytest.approx(alone, abs=1e-4)
