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

PINS = "pytest==9.0  # dev\nrich==15.0.0  # core\ntorch==2.13.0  # torch\ntrl==1.16.0  # trl\n"


@pytest.fixture
def request_(tmp_path, monkeypatch):
    """A request for a checkout of its own, whose installs are recorded in `.calls`."""
    (tmp_path / "env").mkdir()
    for platform in pins.PLATFORMS:
        (tmp_path / "env" / f"requirements-{platform}.txt").write_text(PINS, encoding="utf-8")
    monkeypatch.delenv("LAPTUNE_VENV", raising=False)
    calls: list = []

    def create(venv: Path, python: str) -> None:
        calls.append(("create", python))
        path = environment.venv_python(venv)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(sys.executable)
        (venv / "pyvenv.cfg").write_text("home = x\n", encoding="utf-8")

    def run_pip(venv, options, what):
        file = options[options.index("-r") + 1] if "-r" in options else None
        calls.append((what, Path(file).read_text(encoding="utf-8").split() if file else options))

    monkeypatch.setattr(installing, "create", create)
    monkeypatch.setattr(installing, "run_pip", run_pip)
    monkeypatch.setattr(installing, "has_pip", lambda venv: True)
    source = installing.TorchSource(None, "the test's index")
    monkeypatch.setattr(installing, "torch_source", lambda platform: source)
    monkeypatch.setattr(bootstrap, "_calls", calls, raising=False)
    return bootstrap.make_request(root=tmp_path)


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


def test_changed_pins_are_installed_into_the_same_environment(request_):
    bootstrap.prepare(request_)
    for path in (request_.root / "env").glob("*.txt"):
        path.write_text(PINS.replace("15.0.0", "15.1.0"), encoding="utf-8")
    assert not bootstrap.is_current(request_)
    calls().clear()
    bootstrap.prepare(request_)
    assert "create" not in [name for name, _ in calls()]


def test_dev_is_added_and_kept(request_):
    bootstrap.prepare(request_)
    assert not bootstrap.is_current(replace(request_, groups=request_.groups | {"dev"}))
    bootstrap.prepare(replace(request_, groups=request_.groups | {"dev"}))
    assert bootstrap.is_current(request_)
    assert "dev" in environment.read_stamp(request_.venv)["groups"]


def test_an_interrupted_setup_is_taken_up_again(request_, monkeypatch):
    def stop(*args):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(installing, "install", stop)
        with pytest.raises(KeyboardInterrupt):
            bootstrap.prepare(request_)
    assert not bootstrap.is_current(request_)
    assert bootstrap.prepare(request_)


def test_recreate_makes_a_new_one(request_):
    bootstrap.prepare(request_)
    keep = request_.venv / "old"
    keep.touch()
    bootstrap.prepare(replace(request_, is_recreate=True))
    assert not keep.exists()


def test_a_folder_that_is_no_environment_is_not_deleted(request_):
    request_.venv.mkdir()
    (request_.venv / "thesis.txt").touch()
    with pytest.raises(UserError, match="not a virtual environment"):
        bootstrap.prepare(request_)
    assert (request_.venv / "thesis.txt").exists()


def test_a_foreign_environment_without_pip_is_not_deleted(request_, monkeypatch):
    installing.create(request_.venv, sys.executable)
    monkeypatch.setattr(installing, "has_pip", lambda venv: False)
    with pytest.raises(UserError, match="made by something else, and it has no pip"):
        bootstrap.prepare(request_)


def test_our_own_broken_environment_is_made_anew(request_, monkeypatch):
    bootstrap.prepare(request_)
    environment.venv_python(request_.venv).unlink()
    calls().clear()
    bootstrap.prepare(request_)
    assert calls()[0][0] == "create"


def test_one_setup_at_a_time(request_):
    held = Lock(request_.venv.with_name(".venv.lock"), request_.venv, "wait")
    with held, pytest.raises(UserError, match=f"in use by process {os.getpid()} .* that setup"):
        bootstrap.prepare(request_)


@pytest.mark.parametrize("note", ["999999999", "", "x"])
def test_a_dead_setup_does_not_block(request_, note):
    request_.venv.with_name(".venv.lock").write_text(note, encoding="utf-8")
    assert bootstrap.prepare(request_)
    assert not request_.venv.with_name(".venv.lock").exists()


def test_left_out_extras_are_told(request_, capsys):
    bootstrap.prepare(request_)
    assert "left out: engine has no wheels for" in capsys.readouterr().out


def test_emulated_choice_is_remembered(request_):
    bootstrap.prepare(replace(request_, allow_emulated=True))
    assert environment.read_stamp(request_.venv)["allow_emulated"] is True


def test_a_right_python_is_found_when_the_running_one_is_wrong(request_, monkeypatch):
    new = pythons.Interpreter("new", (3, 14, 0), "linux-x86_64")
    right = pythons.Interpreter("right", (3, 12, 1), "linux-x86_64")
    monkeypatch.setattr(pythons, "this_python", lambda: new)
    monkeypatch.setattr(pythons, "ask", {"new": new, "right": right}.get)
    assert bootstrap.find_python(request_, "x64", ["new", "right"]) == right


def test_no_right_python_tells_each_and_the_cure(request_, monkeypatch):
    emulated = pythons.Interpreter("x", (3, 12, 1), "win-amd64")
    monkeypatch.setattr(pythons, "this_python", lambda: emulated)
    monkeypatch.setattr(windows, "is_windows", lambda: True)
    with pytest.raises(UserError, match="emulated.*winget install.*arm64"):
        bootstrap.find_python(request_, "arm64", [])


def test_ensure_returns_inside_a_right_environment(request_, monkeypatch):
    bootstrap.prepare(request_)
    monkeypatch.setattr(bootstrap, "is_inside", lambda venv: True)
    bootstrap.ensure(request_.root)


def test_ensure_does_not_loop(request_, monkeypatch, capsys):
    monkeypatch.setenv(environment.ENTERED, "1")
    monkeypatch.setattr(environment, "has_all_pins", lambda root, groups: False)
    with pytest.raises(SystemExit) as leaving:
        bootstrap.ensure(request_.root)
    assert leaving.value.code == 2
    assert "still not right" in capsys.readouterr().err


@pytest.mark.parametrize("code", [0, 3])
def test_windows_spawns_and_passes_the_exit_code_on(request_, monkeypatch, code):
    bootstrap.prepare(request_)
    script = request_.root / "s.py"
    text = f"import os, sys; assert sys.argv[1:] == ['a b'] and os.environ['{environment.ENTERED}']"
    script.write_text(f"{text}; sys.exit({code})\n", encoding="utf-8")
    monkeypatch.setattr(environment, "_is_spawning", lambda: True)
    monkeypatch.setattr(environment, "has_all_pins", lambda root, groups: False)
    monkeypatch.setattr(sys, "orig_argv", ["python", str(script), "a b"])
    with pytest.raises(SystemExit) as leaving:
        bootstrap.ensure(request_.root)
    assert leaving.value.code == code


def test_parses_on_python_3_8(request_):
    """The module that finds a right Python is itself read by whatever Python there is."""
    import ast

    modules = [*(pins.ROOT / "src" / "laptune" / "install").glob("*.py")]
    modules += [pins.ROOT / "src" / "laptune" / "machine" / "windows.py"]
    modules += [
        pins.ROOT / "src" / "laptune" / "core" / f"{n}.py" for n in ("errors", "commands", "lock")
    ]
    for path in modules:
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_bootstrap_needs_the_standard_library_only():
    code = (
        "import sys; sys.path.insert(0, 'src'); from laptune.install import setup; "
        "names = {m.split('.')[0] for m in sys.modules}; "
        "print(sorted(n for n in names - sys.stdlib_module_names if not n.startswith('_')))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, cwd=pins.ROOT
    )
    assert done.stdout.decode().strip() == "['laptune']", done.stderr.decode()


def test_stamp_is_json(request_):
    bootstrap.prepare(request_)
    stamp = json.loads((request_.venv / bootstrap.STAMP).read_text(encoding="utf-8"))
    assert stamp["state"] == "done"
