"""data/make_dataset.py against a teacher behind a server."""

from __future__ import annotations

import json
import subprocess
import sys
import time

import pytest
import stage
import stub_teacher

from laptune.core import config
from laptune.data.split import load_split
from laptune.text.chat import GEMMA3

pytestmark = pytest.mark.slow


@pytest.fixture
def command(root, tmp_path):
    rows = "".join(json.dumps(row) + "\n" for row in stub_teacher.seed_rows(30))
    (tmp_path / "seeds.jsonl").write_text(rows, encoding="utf-8")
    tree = {"run": {"name": "my", "artifacts_dir": str(tmp_path / "artifacts")}}
    (tmp_path / "my.yaml").write_text(json.dumps(tree), encoding="utf-8")
    words = [sys.executable, str(root / "data/make_dataset.py"), "--rows", "8"]
    return [*words, "--config", str(tmp_path / "my.yaml"), "--data", str(tmp_path / "seeds.jsonl")]


def _run(command, *more):
    return stage.run("data/make_dataset.py", *command[2:], *more)


def _lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_what_is_written_trains_and_is_tested_apart(command, tmp_path):
    with stub_teacher.serve(stub_teacher.good) as (url, _):
        done = _run(command, "--endpoint", url)
    assert done.returncode == 0, done.stderr
    assert "kept 8 new rows beside 24 seeds" in done.stdout
    made = tmp_path / "artifacts" / "made-my"
    assert len(_lines(made / "train.jsonl")) == 32
    assert len(_lines(made / "test.jsonl")) == 6
    data = {"path": str(made / "train.jsonl"), "test_path": str(made / "test.jsonl")}
    cfg = config.check({"data": data})
    parts = load_split(cfg.data, 42, GEMMA3)  # refuses a test row that is trained on
    assert (len(parts.train), len(parts.test)) == (32, 6)
    assert "next: " in done.stdout and "made-my/test.jsonl" in done.stdout.replace("\\", "/")


def test_an_error_in_the_middle_costs_one_request(command, tmp_path):
    with stub_teacher.serve(stub_teacher.good, fails=lambda n: 5 <= n <= 7) as (url, _):
        done = _run(command, "--endpoint", url)
    assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "artifacts/made-my/report.json").read_text(encoding="utf-8"))
    assert report["dropped"]["the server failed"] == 1
    assert report["num_kept"] == 8


def test_a_killed_run_is_resumed(command, tmp_path):
    def slow(messages, seed):
        time.sleep(0.1)
        return stub_teacher.good(messages, seed)

    with stub_teacher.serve(slow) as (url, asked):
        child = subprocess.Popen([*command, "--endpoint", url], stdout=subprocess.DEVNULL)
        while len(asked) < 6:
            assert child.poll() is None
            time.sleep(0.02)
        child.kill()
        child.wait()
        num_before = len(asked)
        asked.clear()
        done = _run(command, "--endpoint", url)
        num_after = len(asked)
    assert done.returncode == 0, done.stderr
    with stub_teacher.serve(stub_teacher.good) as (url, asked):
        again = _run(command, "--endpoint", url, "--overwrite")
        assert again.returncode == 0, again.stderr
        assert num_before + num_after <= len(asked) + 1


def test_another_machine_is_refused_by_name(command):
    done = _run(command, "--endpoint", "http://192.0.2.7:1234/v1")
    assert done.returncode == 2
    assert "192.0.2.7 is another machine: the texts of 24 rows would go there" in done.stderr
    assert "--allow-remote" in done.stderr


def test_a_finished_set_is_not_replaced_unasked(command):
    with stub_teacher.serve(stub_teacher.good) as (url, asked):
        assert _run(command, "--endpoint", url).returncode == 0
        asked.clear()
        done = _run(command, "--endpoint", url)
    assert done.returncode == 2
    assert "is finished" in done.stderr
    assert asked == []


def test_estimate_says_the_time_and_writes_no_set(command, tmp_path):
    with stub_teacher.serve(stub_teacher.good) as (url, _):
        done = _run(command, "--endpoint", url, "--estimate")
    assert done.returncode == 0, done.stderr
    assert "8 rows take about" in done.stdout
    assert not (tmp_path / "artifacts" / "made-my").exists()


KEY = "sk-proj-0123456789abcdef"


def test_a_key_reaches_the_teacher_and_nothing_else(command, tmp_path, monkeypatch):
    monkeypatch.setenv("TEACHER_KEY", KEY)
    with stub_teacher.serve(stub_teacher.good, key=KEY) as (url, asked):
        done = _run(command, "--endpoint", url, "--key-env", "TEACHER_KEY")
        assert done.returncode == 0, done.stderr
    assert len(asked) > 8
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert KEY not in done.stdout + done.stderr
    assert not any(KEY.encode() in content for content in written)


def test_a_key_that_a_server_repeats_is_not_printed(command, monkeypatch):
    monkeypatch.setenv("TEACHER_KEY", KEY)
    with stub_teacher.serve(stub_teacher.good, key="another") as (url, _):
        done = _run(command, "--endpoint", url, "--key-env", "TEACHER_KEY")
    assert done.returncode == 2
    assert "status 401: Incorrect key: Bearer ***" in done.stderr
    assert KEY[:8] not in done.stdout + done.stderr
