"""A request for an environment; pip and venv are fakes that note what they are asked."""

from __future__ import annotations

import os
import shutil
import sys
from functools import cache
from pathlib import Path

import pytest

from laptune.install import bootstrap, environment, installing, pins, pythons

BASE = getattr(sys, "_base_executable", "") or sys.executable
PINS = """pytest==9.0 ; extra == 'dev'  # dev
rich==15.0.0  # core
torch==2.13.0  # core
trl==1.16.0  # extras
"""


_ask = pythons.ask
_ask_this = cache(lambda: _ask(BASE))


def ask(path: str):
    """Ask a Python as ever, but the tests' own only once."""
    return _ask_this() if path == BASE else _ask(path)


@pytest.fixture
def request_(tmp_path, monkeypatch):
    """A request for a checkout of its own, whose installs are recorded in `.calls`."""
    (tmp_path / "env").mkdir()
    (tmp_path / "env" / "requirements.txt").write_text(PINS, encoding="utf-8")
    monkeypatch.delenv("LAPTUNE_VENV", raising=False)
    calls: list = []

    def create(venv: Path, python: str) -> None:
        calls.append(("create", python))
        path = environment.venv_python(venv)
        path.parent.mkdir(parents=True, exist_ok=True)
        if os.name == "nt":  # a launcher, which starts what pyvenv.cfg names; links need rights
            shutil.copy(sys.executable, path)
        else:
            path.symlink_to(sys.executable)
        home = Path(getattr(sys, "_base_executable", sys.executable)).parent
        (venv / "pyvenv.cfg").write_text(f"home = {home}\n", encoding="utf-8")

    def run_pip(venv, options, what, variables):
        file = options[options.index("-r") + 1] if "-r" in options else None
        calls.append((what, Path(file).read_text(encoding="utf-8").split() if file else options))

    def look_inside(venv, root, dev):
        return [str(pin) for pin in pins.load(root, dev=dev)], []

    monkeypatch.setattr(pythons, "ask", ask)
    monkeypatch.setattr(installing, "create", create)
    monkeypatch.setattr(installing, "run_pip", run_pip)
    monkeypatch.setattr(installing, "look_inside", look_inside)
    monkeypatch.setattr(installing, "pip_environment", lambda venv: {})
    monkeypatch.setattr(installing, "has_pip", lambda venv: True)
    monkeypatch.setattr(installing, "torch_source", lambda *args: (None, "the test's index"))
    monkeypatch.setattr(bootstrap, "_calls", calls, raising=False)
    return bootstrap.Request(tmp_path, tmp_path / ".venv")


def calls() -> list:
    return bootstrap._calls
