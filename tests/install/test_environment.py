"""Every script continues inside the environment, whatever Python starts it."""

from __future__ import annotations

import ast
import json
import os
import shutil
import signal
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from laptune.install import environment

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("env", "data", "train", "eval", "inference", "llama.cpp", "scripts")
MAKES_IT = {"bootstrap.py", "run_pipeline.py", "run_tests.py"}  # these make the environment
SCRIPTS = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in FOLDERS
    for path in (ROOT / folder).glob("*.py")
    if path.name not in MAKES_IT
)
PROBE = """
import sys
from pathlib import Path
sys.path.insert(0, {src!r})
from laptune.install import environment
environment.enter(__name__, Path({root!r}), needed=())
import json, os
print(json.dumps([sys.prefix, sys.argv[1:], os.environ.get("PYTHONPATH"),
    os.environ.get("LAPTUNE_STARTED_BY"), sys.flags.optimize]), flush=True)
"""


@pytest.fixture(scope="module")
def bare(tmp_path_factory) -> Path:
    """A Python without any package."""
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder, symlinks=os.name != "nt")
    return environment.venv_python(folder)


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """A checkout's root with an environment in it, and ``probe.py``, which enters it."""
    root = tmp_path_factory.mktemp("checkout")
    venv.create(root / ".venv", symlinks=os.name != "nt")
    (root / ".venv" / environment.STAMP).write_text('{"state": "done"}', encoding="utf-8")
    text = PROBE.format(src=str(ROOT / "src"), root=str(root))
    (root / "probe.py").write_text(text, encoding="utf-8")
    return root


def variables(**more: str) -> dict[str, str]:
    hidden = ("PYTHONPATH", "LAPTUNE_STARTED_BY", "LAPTUNE_SHELL", "LAPTUNE_VENV")
    return {**{k: v for k, v in os.environ.items() if k not in hidden}, **more}


def run(command: list, **options) -> subprocess.CompletedProcess:
    options.setdefault("env", variables())
    return subprocess.run(
        [str(word) for word in command], capture_output=True, encoding="utf-8", **options
    )


def test_a_bare_python_continues_inside_with_the_same_arguments(bare, made):
    done = run([bare, "-O", made / "probe.py", "a b", "", "--x=ü"])
    prefix, arguments, _, started_by, optimize = json.loads(done.stdout)
    assert os.path.samefile(prefix, made / ".venv")
    assert arguments == ["a b", "", "--x=ü"]
    assert started_by == str(bare)
    assert optimize == 1 or os.name == "nt"


def test_a_start_without_the_site_module_continues_inside(bare, made):
    done = run([bare, "-S", made / "probe.py", "-S"])
    assert os.path.samefile(json.loads(done.stdout)[0], made / ".venv")
    assert json.loads(done.stdout)[1] == ["-S"]


@pytest.mark.parametrize("options, level", [(["-OO"], ""), ([], "2")])
def test_docstrings_are_kept_which_libraries_read(bare, made, options, level):
    for python in (bare, environment.venv_python(made / ".venv")):
        done = run([python, *options, made / "probe.py"], env=variables(PYTHONOPTIMIZE=level))
        assert json.loads(done.stdout)[4] == 0, done.stderr


def test_the_environments_own_python_stays(made):
    done = run([environment.venv_python(made / ".venv"), made / "probe.py"])
    assert json.loads(done.stdout)[3] is None  # nothing was handed on


def test_a_path_for_python_does_not_reach_the_environment(bare, made, tmp_path):
    (tmp_path / "yaml.py").write_text("raise SystemExit('foreign yaml')\n", encoding="utf-8")
    with open(made / "imports.py", "w", encoding="utf-8") as file:
        file.write((made / "probe.py").read_text(encoding="utf-8"))
        file.write("import importlib.util\nprint(importlib.util.find_spec('yaml'))\n")
    for python in (bare, environment.venv_python(made / ".venv")):
        done = run([python, made / "imports.py"], env=variables(PYTHONPATH=str(tmp_path)))
        assert done.stdout.splitlines()[1] == "None", done.stderr
        assert json.loads(done.stdout.splitlines()[0])[2] is None


def test_the_exit_code_comes_back(bare, made):
    text = (made / "probe.py").read_text(encoding="utf-8") + "sys.exit(7)\n"
    (made / "seven.py").write_text(text, encoding="utf-8")
    assert run([bare, made / "seven.py"]).returncode == 7


@pytest.mark.skipif(os.name == "nt", reason="a signal ends a process on Windows")
def test_ctrl_c_reaches_the_script(bare, made):
    text = (made / "probe.py").read_text(encoding="utf-8")
    text = text.replace("import json, os\n", "import json, os, time\ntry:\n  ").replace(
        "\n    os.e", "os.e"
    )
    text += "  time.sleep(30)\nexcept KeyboardInterrupt:\n  sys.exit(130)\n"
    (made / "waits.py").write_text(text, encoding="utf-8")
    default = "import signal, os, sys; signal.signal(2, signal.default_int_handler); "
    child = subprocess.Popen(
        [bare, "-c", default + "os.execv(sys.argv[1], sys.argv[1:])", bare, made / "waits.py"],
        stdout=subprocess.PIPE,
        env=variables(),
    )
    child.stdout.readline()
    child.send_signal(signal.SIGINT)
    assert child.wait(timeout=60) == 130


def test_an_environment_that_cannot_hold_its_python_does_not_loop(bare, made, tmp_path):
    """Its python is another environment's: entering it would change nothing."""
    broken = tmp_path / "broken"
    python = environment.venv_python(broken)
    python.parent.mkdir(parents=True)
    if os.name == "nt":
        shutil.copy(bare, python)  # a launcher, which starts what pyvenv.cfg names
        shutil.copy(bare.parents[1] / "pyvenv.cfg", broken)
    else:
        python.write_text(f'#!/bin/sh\nexec "{bare}" "$@"\n', encoding="utf-8")
        python.chmod(0o755)
    text = (made / "probe.py").read_text(encoding="utf-8").replace("needed=()", "needed=('yaml',)")
    (made / "needs.py").write_text(text, encoding="utf-8")
    done = run([bare, made / "needs.py"], env=variables(LAPTUNE_VENV=str(broken)))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="streams are closed by a POSIX shell")
def test_closed_streams_stay_closed(bare, made):
    done = run(["sh", "-c", '"$0" "$@" <&- >&-', bare, made / "probe.py"])
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(os.name == "nt", reason="the system says it otherwise there")
def test_an_environment_of_another_kind_of_machine_is_one_line(bare, made, tmp_path):
    python = environment.venv_python(tmp_path)
    python.parent.mkdir()
    python.write_bytes(b"\x7fELF of a processor that is not this one")
    python.chmod(0o755)
    done = run([bare, made / "probe.py"], env=variables(LAPTUNE_VENV=str(tmp_path)))
    assert done.returncode == 2
    assert done.stderr.startswith(f"error: {python}: Exec format error -> make it again: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("script", SCRIPTS)
def test_without_an_environment_one_line_says_what_to_run(bare, script, tmp_path):
    done = run([bare, script], cwd=ROOT, env=variables(LAPTUNE_VENV=str(tmp_path / "none")))
    if script == "env/doctor.py":  # its table says what is missing
        assert "bootstrap.py" in done.stdout
        return
    assert done.returncode == 2
    assert done.stderr.strip() == (
        f"error: {tmp_path / 'none'}: not made yet -> make it with: {bare} env/bootstrap.py"
    )


def test_scripts_parse_on_python_3_8():
    for script in SCRIPTS:
        ast.parse((ROOT / script).read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.skipif(os.name == "nt", reason="no getrusage")
def test_entering_costs_a_tenth_of_a_second_at_most(bare, made):
    """In processor time, the least of a few taken in turn: others' work adds to it, never takes."""
    import resource

    def seconds(command: list) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert run(command).returncode == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    inside = [environment.venv_python(made / ".venv"), made / "probe.py"]
    rounds = [(seconds(inside), seconds([bare, *inside[1:]])) for _ in range(12)]
    least = [min(times) for times in zip(*rounds, strict=True)]
    assert least[1] - least[0] < 0.1


def test_an_imported_script_stays_where_it_is(made):
    environment.enter("analyze_dataset", made)  # would leave this process


@pytest.mark.skipif(sys.platform == "win32", reason="symlinks")
def test_a_foreign_environment_with_all_that_is_needed_is_used(tmp_path):
    done = run([sys.executable, "data/analyze_dataset.py", "--help"], cwd=ROOT)
    assert done.returncode == 0, done.stderr
