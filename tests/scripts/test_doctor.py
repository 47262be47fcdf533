"""env/doctor.py as a command: table, JSON, exit code, ASCII."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import stage

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


def doctor(*options: str) -> subprocess.CompletedProcess:
    return stage.run("env/doctor.py", *options, LAPTUNE_VENV="/nowhere")


@pytest.fixture(scope="module")
def as_json() -> dict:
    return json.loads(doctor("--no-probe", "--json").stdout)


def test_json_has_rows_with_status_and_cure(as_json):
    assert {"name", "status", "value", "hint"} == set(as_json["rows"][0])


def test_json_names_the_worst(as_json):
    statuses = {row["status"] for row in as_json["rows"]}
    assert as_json["worst"] == next(s for s in ("fail", "warn", "ok") if s in statuses)


def test_the_table_is_ascii_and_counts():
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(
        [sys.executable, "env/doctor.py", "--no-probe"],
        capture_output=True,
        env={**os.environ, "LAPTUNE_VENV": "/nowhere", **ascii_only},
        cwd=ROOT,
    )
    assert done.stdout.isascii()
    assert b" checks, " in done.stdout
    assert done.stderr == b""


def test_exit_code_says_whether_a_row_failed(as_json):
    code = doctor("--no-probe").returncode
    assert code == (1 if as_json["worst"] == "fail" else 0)


def test_the_demo_base_is_there():
    rows = json.loads(doctor("--no-probe", "--json", "--config", "train/demo.yaml").stdout)["rows"]
    assert next(row for row in rows if row["name"] == "base model")["status"] == "ok"


def test_a_broken_config_is_one_line(tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text("trian: {}\n", encoding="utf-8")
    done = doctor("--no-probe", "--config", str(path))
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
