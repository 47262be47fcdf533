"""Making the environment, with pip and venv replaced by fakes that note what they are asked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from laptune.core.errors import UserError
from laptune.core.lock import Lock
from laptune.install import bootstrap, environment, installing, pins, pythons
from laptune.machine import windows

from .conftest import PINS, calls


def test_first_run_makes_and_installs_exact_pins(request_):
    assert bootstrap.prepare(request_)
    assert [name for name, _ in calls()] == [
        "create",
        "2 packages",
        "torch==2.13.0",
        "this checkout, editable",
    ]
    assert calls()[1][1] == ["rich==15.0.0", "trl==1.16.0"]


def test_second_run_does_nothing(request_):
    bootstrap.prepare(request_)
    num_calls = len(calls())
    assert not bootstrap.prepare(request_)
    assert len(calls()) == num_calls


def test_a_package_that_was_removed_since_is_installed_again(request_, monkeypatch):
    """A stage says that the environment lacks it and names the setup, which must not do nothing."""
    bootstrap.prepare(request_)
    calls().clear()
    looks = [(["torch==2.13.0"], ["rich==15.0.0"])] * 2
    look = installing.look_inside
    monkeypatch.setattr(
        installing, "look_inside", lambda *args: looks.pop() if looks else look(*args)
    )
    assert bootstrap.prepare(request_)
    assert "create" not in [name for name, _ in calls()]
    assert not bootstrap.prepare(request_)


def test_changed_pins_are_installed_into_the_same_environment(request_):
    bootstrap.prepare(request_)
    file = request_.root / "env" / "requirements.txt"
    file.write_text(PINS.replace("15.0.0", "15.1.0"), encoding="utf-8")
    assert not bootstrap.is_current(request_)
    calls().clear()
    bootstrap.prepare(request_)
    assert "create" not in [name for name, _ in calls()]


def test_dev_is_added_and_kept(request_):
    bootstrap.prepare(request_)
    assert not bootstrap.is_current(replace(request_, dev=True))
    bootstrap.prepare(replace(request_, dev=True))
    assert bootstrap.is_current(request_)
    assert environment.read_stamp(request_.venv)["dev"] is True


def test_an_interrupted_setup_is_taken_up_again(request_, monkeypatch):
    def stop(*args):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(installing, "install", stop)
        with pytest.raises(KeyboardInterrupt):
            bootstrap.prepare(request_)
    assert not bootstrap.is_current(request_)
    assert bootstrap.prepare(request_)


def test_one_setup_at_a_time(request_):
    held = Lock(request_.venv.with_name(".venv.lock"), request_.venv, "wait")
    with held, pytest.raises(UserError, match=f"in use by process {os.getpid()} .* that setup"):
        bootstrap.prepare(request_)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_setup_that_is_stopped_while_the_folder_is_made_is_taken_up_again(request_, monkeypatch):
    """Whatever Ctrl-C or a kill leaves of it: a configuration, and no pip."""
    create = installing.create

    def stopped(venv: Path, python: str) -> None:
        create(venv, python)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(installing, "create", stopped)
        bootstrap.prepare(request_)
    (environment.venv_python(request_.venv).parent / "left").touch()
    answers = [False]
    monkeypatch.setattr(installing, "has_pip", lambda venv: answers.pop() if answers else True)
    assert bootstrap.prepare(request_)
    assert not (environment.venv_python(request_.venv).parent / "left").exists()


def test_a_killed_setup_does_not_block_the_next(request_):
    code = (
        "import sys, time; from pathlib import Path; sys.path.insert(0, sys.argv[1])\n"
        "from laptune.core.lock import Lock\n"
        "with Lock(Path(sys.argv[2] + '.lock'), 'x', 'y'):\n"
        "    print('held', flush=True); time.sleep(60)\n"
    )
    words = [sys.executable, "-c", code, str(pins.ROOT / "src"), str(request_.venv)]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as holder:
        holder.stdout.readline()
        holder.kill()
    assert bootstrap.prepare(request_)


def test_emulated_choice_is_remembered(request_):
    bootstrap.prepare(replace(request_, allow_emulated=True))
    assert environment.read_stamp(request_.venv)["allow_emulated"] is True


def test_a_right_python_is_found_when_the_running_one_is_wrong(request_, monkeypatch):
    new = pythons.Interpreter("new", (3, 15, 0), "linux-x86_64")
    right = pythons.Interpreter("right", (3, 12, 1), "linux-x86_64")
    monkeypatch.setattr(pythons, "this_python", lambda: new)
    monkeypatch.setattr(pythons, "ask", {"right": right}.get)
    assert bootstrap.find_python(request_, "x64", ["absent", "right"]) == right


def test_no_right_python_tells_each_and_a_command(request_, monkeypatch):
    emulated = pythons.Interpreter("x", (3, 12, 1), "win-amd64")
    monkeypatch.setattr(pythons, "this_python", lambda: emulated)
    monkeypatch.setattr(pythons, "hint", lambda found, machine: "py install 3.13-arm64")
    with pytest.raises(UserError, match="no right Python: .*emulated.* -> py install 3.13-arm64"):
        bootstrap.find_python(request_, "arm64", [])


def test_a_python_without_venv_is_one_line_and_nothing_is_left(request_, monkeypatch):
    """Debian's python3 without python3-venv."""
    bare = pythons.Interpreter("x", (3, 11, 2), "linux-x86_64", makes_venv=False)
    monkeypatch.setattr(pythons, "this_python", lambda: bare)
    monkeypatch.setattr(pythons, "candidates", lambda: [])
    monkeypatch.setattr(pythons.shutil, "which", lambda name: "/usr/bin/apt")
    with pytest.raises(UserError) as caught:
        bootstrap.prepare(request_)
    assert str(caught.value) == (
        "this Python cannot make environments -> apt install python3.11-venv"
    )
    assert sorted(path.name for path in request_.root.iterdir()) == ["env"]


def test_a_missing_cpp_runtime_is_reported_before_torch_is_fetched(request_, monkeypatch):
    told = ("Microsoft's Visual C++ runtime is missing", "winget install it")
    monkeypatch.setattr(windows, "runtime_problem", lambda python, tag: told)
    with pytest.raises(UserError, match="runtime is missing -> winget install it"):
        bootstrap.prepare(request_)
    assert [name for name, _ in calls()] == ["create"]


def test_ensure_returns_inside_a_right_environment(request_, monkeypatch):
    bootstrap.prepare(request_)
    monkeypatch.setattr(bootstrap, "is_inside", lambda venv: True)
    bootstrap.ensure(request_.root)


def test_ensure_does_not_loop(request_, monkeypatch):
    monkeypatch.setenv(environment.ENTERED, "1")
    monkeypatch.setattr(environment, "has_all_pins", lambda root, dev: False)
    with pytest.raises(UserError, match="still not right"):
        bootstrap.ensure(request_.root)


@pytest.mark.skipif(os.name == "nt", reason="folders are always writable there")
def test_a_checkout_of_somebody_elses_has_its_environment_in_another_place(request_, monkeypatch):
    monkeypatch.setattr(environment, "has_all_pins", lambda root, dev: False)
    request_.root.chmod(0o555)
    user = os.geteuid()
    if user == 0:
        os.chmod(request_.root.parent, 0o755)
        os.seteuid(65534)
    try:
        with pytest.raises(UserError, match="Permission denied -> .*set LAPTUNE_VENV to another"):
            bootstrap.ensure(request_.root)
    finally:
        os.seteuid(user)


@pytest.mark.parametrize("code", [0, 3])
def test_windows_spawns_and_passes_the_exit_code_on(request_, monkeypatch, code):
    bootstrap.prepare(request_)
    script = request_.root / "s.py"
    text = f"import os, sys; assert sys.argv[1:] == ['a b'] and os.environ['{environment.ENTERED}']"
    script.write_text(f"{text}; sys.exit({code})\n", encoding="utf-8")
    monkeypatch.setattr(environment, "_is_spawning", lambda: True)
    monkeypatch.setattr(environment, "has_all_pins", lambda root, dev: False)
    monkeypatch.setattr(sys, "orig_argv", ["python", str(script), "a b"])
    with pytest.raises(SystemExit) as leaving:
        bootstrap.ensure(request_.root)
    assert leaving.value.code == code


def test_stamp_is_json(request_):
    bootstrap.prepare(request_)
    stamp = json.loads((request_.venv / bootstrap.STAMP).read_text(encoding="utf-8"))
    assert stamp["state"] == "done"
