""".ci/run: what it runs in a Windows beside the checkout, and what fails it. Stand-ins run."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BASH = shutil.which("bash")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt" or not BASH, reason="a script for bash"),
]
LAB = """
echo "$@" >> "$CALLS"
case "$*" in
    *"run -t 60"*) exit ${ANSWERS:-0};;
    make*) exit ${MAKES:-0};;
    *setup.ps1*) echo "of setup"; exit ${SETS_UP:-0};;
    *--lf*) exit ${AGAIN:-0};;
    *run_tests.py*) echo "${SAYS:-}"; exit ${TESTS:-0};;
esac
"""


@pytest.fixture
def ci(tmp_path):
    """Run a copy of .ci/run beside a lab that only notes what it is asked for."""
    run, lab = tmp_path / "checkout/.ci/run", tmp_path / "shared/tools/windows/lab"
    programs = {"python3": 'exit "${LINUX:-0}"', "git": "", "id": 'echo "${USER_ID:-0}"'}
    files = {lab: LAB, **{tmp_path / "bin" / name: text for name, text in programs.items()}}
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!{BASH}\n{text}\n", encoding="utf-8", newline="\n")
        path.chmod(0o755)
    run.parent.mkdir(parents=True)
    shutil.copy(ROOT / ".ci/run", run)
    calls = tmp_path / "calls"

    def start(**variables: str) -> tuple[int, str, str]:
        own = {"PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "CALLS": str(calls)}
        done = subprocess.run(
            [BASH, run],
            capture_output=True,
            encoding="utf-8",
            env={
                **os.environ,
                "WITH_WINDOWS": "",
                **own,
                "LAB": str(tmp_path / "lab"),
                **variables,
            },
        )
        asked = calls.read_text(encoding="utf-8") if calls.exists() else ""
        return done.returncode, done.stdout, asked

    start.lab = lab
    return start


def test_setup_and_tests_run_there_and_a_line_says_so(ci):
    code, said, asked = ci()
    assert code == 0 and "of setup" in said
    assert "make" not in asked and "setup.ps1 -Dev" in asked and "run_tests.py --fast" in asked
    last = said.splitlines()[-1]
    assert last.startswith("== ran in ") and "fast tests there 0 s" in last, said


def test_a_windows_that_had_to_be_made_runs_the_rooms_where_it_differs(ci, tmp_path):
    assert "tests/core tests/machine" in ci(ANSWERS="1")[2]
    (tmp_path / "lab/prefix/drive_c/laptune-ci/.venv").mkdir(parents=True)
    assert "tests/core" not in ci()[2].splitlines()[-1]


@pytest.mark.parametrize(
    ("variables", "why"),
    [
        ({"WITH_WINDOWS": "0"}, "WITH_WINDOWS=0 says so"),
        ({"USER_ID": "1000"}, "its lab installs Wine as root"),
        ({"ANSWERS": "1", "MAKES": "2"}, "its lab could not be made (above)"),
    ],
)
def test_where_there_can_be_none_a_line_says_why(ci, variables, why):
    code, said, asked = ci(**variables)
    assert code == 0 and "setup.ps1" not in asked
    assert f"skipped: Windows, because {why}\n" in said


def test_tests_there_have_the_rest_of_fifteen_minutes(ci):
    code, said, asked = ci(SECONDS="1000")
    assert code == 0 and "run_tests.py" not in asked
    assert "15 minutes are over: WITH_WINDOWS=1 takes the time\n" in said
    assert "run_tests.py" in ci(SECONDS="1000", WITH_WINDOWS="1")[2]


def test_without_the_lab_a_line_says_that_it_is_not_there(ci):
    ci.lab.unlink()
    code, said, _ = ci()
    assert code == 0 and "lab is not there\n" in said


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"SETS_UP": "2"}, 2),
        ({"SETS_UP": "1"}, 0),  # the doctor's
        ({"TESTS": "1"}, 1),
        ({"LINUX": "3"}, 3),
        ({"TESTS": "1", "SAYS": "worker 'gw0' crashed while running 'x'"}, 0),
        ({"TESTS": "1", "SAYS": "worker 'gw0' crashed while running 'x'", "AGAIN": "1"}, 1),
    ],
)
def test_what_fails_there_fails_the_run(ci, variables, code):
    assert ci(**variables)[0] == code
