"""scripts/run_tests.py: what it runs, with which options, and whose exit code it gives."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def script(monkeypatch):
    """The script as a module; `.commands` notes what it runs, `.codes` says what that returns."""
    spec = importlib.util.spec_from_file_location("run_tests", ROOT / "scripts/run_tests.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.commands, module.codes = [], {}

    def run(command, **options):
        module.commands.append(command)
        code = next((c for word, c in module.codes.items() if word in command), 0)
        return subprocess.CompletedProcess(command, code)

    monkeypatch.setattr(module.subprocess, "run", run)
    monkeypatch.setattr(module.bootstrap, "ensure", lambda **options: None)
    return module


def test_lint_format_and_tests_are_run(script):
    assert script.main([]) == 0
    assert [command[2] for command in script.commands] == ["ruff", "ruff", "pytest"]


def test_named_tests_are_run_without_lint(script):
    script.main(["tests/env", "-x"])
    assert [command[2] for command in script.commands] == ["pytest"]
    assert script.commands[0][-2:] == ["tests/env", "-x"]


def test_fast_runs_what_is_marked_as_nothing_else_and_opens_no_socket(script):
    script.main(["--fast"])
    marks = "not slow and not real and not network_index"
    assert script.commands[-1][-3:] == ["-m", marks, "--no-sockets"]


@pytest.mark.slow
def test_a_socket_fails_a_test_where_they_are_blocked(tmp_path):
    test = """
import socket
def test_it():
    try:
        socket.create_connection(("127.0.0.1", 9))
    except Exception:
        pass
"""
    (tmp_path / "test_it.py").write_text(test, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "conftest", "--no-sockets", str(tmp_path)]
    done = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "tests"), "PYTHONUTF8": "1"},
    )
    assert done.returncode == 1
    assert "test_it.py::test_it - Failed: opens a socket" in done.stdout


def test_a_browser_is_got_only_when_asked_for(script, monkeypatch):
    asked = []
    monkeypatch.setattr(script.browser, "prepare", lambda: asked.append(1))
    script.main(["tests/report"])
    assert asked == []
    script.main(["--browser", "tests/report"])
    assert asked == [1] and "--browser" not in script.commands[-1]


def test_a_lint_fault_stops_with_its_code(script):
    script.codes["check"] = 1
    assert script.main([]) == 1
    assert len(script.commands) == 1


def test_pytests_code_is_given(script):
    script.codes["pytest"] = 5
    assert script.main([]) == 5


def test_ci_calls_this_script():
    assert "scripts/run_tests.py --browser" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_actions_are_pinned_by_commit_and_use_no_secrets():
    text = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", text)
    assert used
    assert [name for name in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", name)] == []
    assert "secrets." not in text


def test_the_workflow_covers_the_four_machines():
    text = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    for machine in ("ubuntu-latest", "macos-latest", "windows-latest", "windows-11-arm"):
        assert machine in text
