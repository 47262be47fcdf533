"""env/setup.sh and env/bootstrap.py as commands, and what setup tries beside the pins."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
needs_posix = pytest.mark.skipif(
    os.name == "nt" or not shutil.which("sh"), reason="setup.sh is for POSIX systems"
)
BOOTSTRAP = [sys.executable, str(ROOT / "env" / "bootstrap.py")]


def run(command: list[str], venv: Path) -> subprocess.CompletedProcess:
    environment = {**os.environ, "LAPTUNE_VENV": str(venv)}
    return subprocess.run(command, capture_output=True, env=environment)


def test_what_if_tells_the_plan_and_makes_nothing(tmp_path):
    done = run([*BOOTSTRAP, "--what-if", "--directml"], tmp_path / "v")
    assert done.returncode == 0, done.stderr
    assert b"what if: would install" in done.stdout
    assert b"DirectML: nothing is installed for it" in done.stdout
    assert list(tmp_path.iterdir()) == []


@needs_posix
def test_setup_sh_passes_its_options_on(tmp_path):
    done = run(["sh", str(ROOT / "env" / "setup.sh"), "--what-if"], tmp_path / "v")
    assert done.returncode == 0, done.stderr
    assert b"what if: would make or update" in done.stdout


@needs_posix
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
