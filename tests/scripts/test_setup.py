"""env/setup.sh and env/bootstrap.py as commands, and what setup tries beside the pins."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from laptune.core.errors import UserError
from laptune.install import bootstrap, installing, setup

ROOT = Path(__file__).resolve().parents[2]
BOOTSTRAP = [sys.executable, str(ROOT / "env" / "bootstrap.py")]


def run(command: list[str], venv: Path) -> subprocess.CompletedProcess:
    environment = {**os.environ, "LAPTUNE_VENV": str(venv)}
    return subprocess.run(command, capture_output=True, env=environment)


def test_what_if_tells_the_plan_and_makes_nothing(tmp_path):
    done = run([*BOOTSTRAP, "--what-if", "--directml"], tmp_path / "v")
    assert done.returncode == 0, done.stderr
    assert b"what if: would install" in done.stdout
    assert b"torch-directml" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not shutil.which("sh"), reason="no POSIX shell")
def test_setup_sh_passes_its_options_on(tmp_path):
    done = run(["sh", str(ROOT / "env" / "setup.sh"), "--what-if"], tmp_path / "v")
    assert done.returncode == 0, done.stderr
    assert b"what if: would make or update" in done.stdout


@pytest.mark.skipif(not shutil.which("sh"), reason="no POSIX shell")
def test_setup_sh_without_a_python_says_how_to_get_one(tmp_path):
    for name in ("sh", "dirname"):
        (tmp_path / name).symlink_to(shutil.which(name))
    command = [str(tmp_path / "sh"), str(ROOT / "env" / "setup.sh")]
    done = subprocess.run(command, capture_output=True, env={"PATH": str(tmp_path)})
    assert done.returncode == 2
    assert b"no Python 3 found" in done.stderr


def test_an_empty_wheel_folder_is_one_line(tmp_path):
    done = run([*BOOTSTRAP, "--offline", str(tmp_path)], tmp_path / "v")
    assert done.returncode == 2
    assert b"holds no wheels" in done.stderr


def test_help_is_about_the_command(tmp_path):
    done = run([*BOOTSTRAP, "--help"], tmp_path / "v")
    assert b"--allow-emulated" in done.stdout


@pytest.mark.parametrize(
    "platform, version, words",
    [
        ("win-arm64", (3, 12, 0), "x64 Windows only"),
        ("linux", (3, 12, 0), "x64 Windows only"),
        ("win-x64", (3, 13, 0), "3.12 is its last"),
    ],
)
def test_directml_goes_on_with_the_cpu(platform, version, words):
    said = setup.try_directml(platform, version, bootstrap.make_request())
    assert words in said
    assert said.endswith("Going on with the CPU.")


def test_directml_gets_an_environment_of_its_own(monkeypatch, tmp_path):
    monkeypatch.setenv("LAPTUNE_VENV", str(tmp_path / "v"))
    seen = []
    monkeypatch.setattr(installing, "create", lambda venv, python: seen.append(venv.name))
    monkeypatch.setattr(installing, "run_pip", lambda venv, options, what: seen.append(venv.name))
    said = setup.try_directml("win-x64", (3, 12, 0), bootstrap.make_request())
    assert seen == ["v-directml", "v-directml"]
    assert "stages run on the CPU" in said


def fail(*args):
    raise UserError("no wheel")


def test_directml_that_cannot_be_installed_is_told(monkeypatch):
    monkeypatch.setattr(installing, "create", fail)
    said = setup.try_directml("win-x64", (3, 12, 0), bootstrap.make_request())
    assert said.endswith("Going on with the CPU.")


def test_bitsandbytes_is_tried_and_not_assumed(monkeypatch):
    monkeypatch.setattr(installing, "run_pip", fail)
    assert "no wheel to be had" in setup.try_bitsandbytes(bootstrap.make_request())


@pytest.mark.parametrize("module, words", [("json", "imports"), ("no_such", "import fails")])
def test_bitsandbytes_is_believed_only_when_it_imports(monkeypatch, module, words):
    monkeypatch.setattr(installing, "run_pip", lambda *args: None)
    monkeypatch.setattr(installing, "venv_python", lambda venv: sys.executable)
    monkeypatch.setattr(setup, "_IMPORT", f"import {module}")
    assert words in setup.try_bitsandbytes(bootstrap.make_request())
