"""Making the environment, with pip and venv replaced by fakes that note what they are asked."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest

from laptune.core.errors import UserError
from laptune.core.lock import Lock
from laptune.install import bootstrap, environment, installing, pins, pythons
from laptune.machine import windows

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


def test_an_environment_of_the_users_is_not_removed(request_, tmp_path):
    theirs = tmp_path / "their-venv"
    installing.create(theirs, sys.executable)
    (theirs / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match="was not made by laptune"):
        bootstrap.prepare(replace(request_, venv=theirs, is_recreate=True))
    assert (theirs / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_recreate_makes_a_new_one(request_):
    bootstrap.prepare(request_)
    keep = request_.venv / "old"
    keep.touch()
    bootstrap.prepare(replace(request_, is_recreate=True))
    assert not keep.exists()


def test_a_folder_that_is_not_an_environment_is_not_deleted(request_):
    request_.venv.mkdir()
    (request_.venv / "thesis.txt").touch()
    with pytest.raises(UserError, match="was not made by laptune"):
        bootstrap.prepare(request_)
    assert (request_.venv / "thesis.txt").exists()


def test_a_foreign_environment_without_pip_is_not_deleted(request_, monkeypatch):
    installing.create(request_.venv, sys.executable)
    monkeypatch.setattr(installing, "has_pip", lambda venv: False)
    monkeypatch.setattr(installing, "look_inside", lambda *args: (["rich==1"], ["rich==1"]))
    with pytest.raises(UserError, match="made by something else, and it has no pip"):
        bootstrap.prepare(request_)


def test_a_complete_environment_of_anothers_is_used_as_it_is(request_, monkeypatch):
    """`uv venv` makes one without pip, and `uv pip install -r` fills it."""
    installing.create(request_.venv, sys.executable)
    monkeypatch.setattr(installing, "has_pip", lambda venv: False)
    assert not bootstrap.prepare(request_)


@pytest.mark.skipif(os.name == "nt", reason="this is Windows' own layout")
def test_an_environment_of_windows_in_a_shared_folder_is_not_removed(request_):
    """WSL and Windows, in one checkout: each would make the other's again, forever."""
    theirs = request_.venv / "Scripts" / "python.exe"
    theirs.parent.mkdir(parents=True)
    theirs.touch()
    (request_.venv / "pyvenv.cfg").touch()
    (request_.venv / bootstrap.STAMP).write_text('{"state": "done"}', encoding="utf-8")
    with pytest.raises(UserError, match="made on another system: .* -> set LAPTUNE_VENV"):
        bootstrap.prepare(request_)
    assert theirs.exists()
    assert bootstrap.prepare(replace(request_, is_recreate=True))


@pytest.mark.skipif(not hasattr(os, "ST_NOEXEC"), reason="disks are not mounted so here")
def test_a_disk_whose_programs_may_not_run_is_refused_before_anything_is_fetched(
    request_, monkeypatch
):
    """A symlink to Python runs there, so that all of setup went well; torch did not load."""
    told = os.statvfs(request_.root)
    flags = SimpleNamespace(f_flag=told.f_flag | os.ST_NOEXEC)
    monkeypatch.setattr(os, "statvfs", lambda folder: flags)
    with pytest.raises(UserError, match="mounted with noexec.* -> set LAPTUNE_VENV to a folder"):
        bootstrap.prepare(request_)
    assert calls() == []
    assert not request_.venv.exists()


def test_a_file_where_the_environment_belongs_is_told(request_):
    request_.venv.write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match="a file lies there: remove it, or set LAPTUNE_VENV"):
        bootstrap.prepare(request_)
    assert request_.venv.read_text(encoding="utf-8") == "mine"


def test_recreate_from_within_names_the_python_that_it_was_made_with(request_, monkeypatch):
    bootstrap.prepare(request_)
    monkeypatch.setattr(bootstrap, "is_inside", lambda venv: True)
    monkeypatch.setattr(sys, "_base_executable", "/opt/python3", raising=False)
    with pytest.raises(UserError, match=r"use another Python for it: /opt/python3 .*--recreate"):
        bootstrap.prepare(replace(request_, is_recreate=True))


def test_our_own_broken_environment_is_made_again(request_, monkeypatch):
    bootstrap.prepare(request_)
    environment.venv_python(request_.venv).unlink()
    calls().clear()
    bootstrap.prepare(request_)
    assert calls()[0][0] == "create"


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
