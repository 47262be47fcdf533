"""What each level says it covers holds without the audit hook; nothing is left, whatever ran."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import pytest

from laptune.sandbox import Isolation, folders, run_program
from laptune.sandbox.program import Program

sys.path.insert(0, os.path.dirname(__file__))
import wall_programs
import walls

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc"),
]


@pytest.fixture(autouse=True)
def only_own_children(monkeypatch):
    """What other tests of this process started is not a program's."""
    monkeypatch.setattr(walls, "KNOWN", walls.children())


@pytest.fixture(scope="module")
def places():
    """What the programs aim at: a file that anybody may write, a listener, a file below /usr."""
    walls.adopt_orphans()
    top = Path(tempfile.mkdtemp(prefix="walls-"))
    outside = top / "outside"
    outside.mkdir()
    file = outside / "sentinel.txt"
    file.write_text("as before", encoding="utf-8")
    (top / "folders").mkdir()
    for path, mode in ((top, 0o755), (outside, 0o777), (file, 0o666), (top / "folders", 0o777)):
        path.chmod(mode)
    with pytest.MonkeyPatch.context() as patch, socket.create_server(("127.0.0.1", 0)) as server:
        patch.setattr(tempfile, "tempdir", str(top / "folders"))
        abstract = socket.socket(socket.AF_UNIX)
        abstract.bind(f"\0laptune_{walls.KEY}")
        abstract.listen()
        yield {
            "@FILE@": str(file),
            "@PORT@": str(server.getsockname()[1]),
            "@ROOT@": str(Path(__file__).resolve().parents[2]),
            "@BELOW@": _some_package_file(),
            "@PID@": str(os.getpid()),
            "@KEY@": str(walls.KEY),
        }
        abstract.close()
    shutil.rmtree(top)


@pytest.fixture(scope="module")
def known_levels(places) -> list[Isolation]:
    """Every level that starts here."""
    return walls.levels()


def _some_package_file() -> str:
    """A file that stands where a checkout, or the package of a task set, could: below /usr."""
    for folder in ("/usr/src", "/usr/share", "/usr/local"):
        for path in sorted(Path(folder).rglob("*"))[:2000] if os.path.isdir(folder) else []:
            if path.is_file() and os.access(path, os.R_OK) and "zoneinfo" not in str(path):
                return str(path)
    return "/usr/share/none"


def unharmed(places) -> None:
    file = Path(places["@FILE@"])
    assert os.listdir(file.parent) == ["sentinel.txt"]
    assert file.read_text(encoding="utf-8") == "as before"
    assert os.listdir(tempfile.gettempdir()) == []
    assert walls.leftovers() == []


def test_there_are_more_than_fifty_programs():
    kinds = (*wall_programs.WALLS.values(), wall_programs.TALK, wall_programs.FOLDERS)
    assert sum(map(len, kinds)) > 50


def test_some_level_starts(known_levels):
    assert known_levels


def test_levels_hold_what_they_say_they_cover(known_levels, places):
    for level in known_levels:
        held = {
            kind: wall_programs.WALLS[kind] for kind in wall_programs.WALLS if kind in level.covers
        }
        assert walls.got_through(replace(level, is_audited=False), held, places) == [], level
        unharmed(places)


def test_first_process_ends_all_others_where_no_filter_forbids_them(known_levels, places):
    for level in [each for each in known_levels if each.level in ("namespaces", "bubblewrap")]:
        alone = replace(level, is_audited=False, is_filtered=False)
        for source in wall_programs.WALLS["processes"].values():
            begin = time.monotonic()
            run_program(source, tests="f(2)", entry_point="f", timeout_s=2, walls=alone)
            assert time.monotonic() - begin < 60, "what it left was waited for"
        unharmed(places)


def test_what_a_level_covers_is_tried_here(known_levels):
    tried = {*wall_programs.WALLS, "time", "output", "environment"}  # those three by test_hostile
    for level in known_levels:
        assert set(level.covers) <= tried, level
        assert not set(level.covers) & set(level.does_not_cover)


def test_what_a_program_says_is_its_own_end_and_nobody_elses(known_levels, places):
    for level in known_levels:
        assert walls.got_through(level, {"talk": wall_programs.TALK}, places) == []


@pytest.mark.parametrize("name", [name for name in wall_programs.TALK if "surrogate" not in name])
def test_forged_messages_are_a_protocol_error(name):
    result = run_program(
        wall_programs.TALK[name], tests="assert f(2) == 3", entry_point="f", timeout_s=5
    )
    assert result.status in ("protocol_error", "wrong_answer"), result
    if name in ("harness", "garbled", "missing", "missing nothing", "gone"):
        assert result.status == "protocol_error", result


@pytest.mark.parametrize("name", [name for name in wall_programs.TALK if "surrogate" in name])
def test_no_lone_surrogate_reaches_the_result(name):
    result = run_program(
        wall_programs.TALK[name], tests="assert f(2) == 3", entry_point="f", timeout_s=5
    )
    repr(result).encode("utf-8")
    result.detail.encode("utf-8")
    assert result.status in ("exception", "wrong_answer", "syntax_error"), result


@pytest.mark.parametrize("name", wall_programs.FOLDERS)
def test_any_folder_is_removed(name, known_levels, places):
    for level in known_levels:
        walls_alone = replace(level, is_audited=False)
        asked = {"tests": "f(2)", "entry_point": "f", "timeout_s": 10}
        run_program(wall_programs.FOLDERS[name], walls=walls_alone, **asked)
        unharmed(places)


def test_values_that_outgrow_a_message_are_the_programs_fault():
    program = "def f(x):\n    return x + 'y' * 700_000\n"
    tests = "a = f('')\nf(a + a)"
    assert run_program(program, tests=tests, entry_point="f", timeout_s=20).status == "wrong_answer"


def test_tests_that_a_program_keeps_going_end():
    tests = "while f(1) != 2: pass"
    result = run_program("def f(x):\n    return 0\n", tests=tests, entry_point="f", timeout_s=3)
    assert result.status in ("wrong_answer", "timeout")


def test_an_ordinary_user_has_the_same_walls(places, root):
    if os.geteuid() != 0:
        pytest.skip("we are an ordinary user already")
    from test_hostile import as_an_ordinary_user

    variables = {"TMPDIR": tempfile.gettempdir(), "PATH": os.environ.get("PATH", "")}
    report = as_an_ordinary_user(root, "walls.py", json.dumps(places), **variables)
    assert report["told"]
    assert {level: bad for level, bad in report["told"].items() if bad} == {}
    unharmed(places)


KILLED = """
import sys, tempfile
tempfile.tempdir = sys.argv[1]
from laptune.sandbox import run_program
from laptune.sandbox.isolation import Isolation
level = eval(sys.argv[2])
print("begun", flush=True)
run_program("while True: pass", timeout_s=60, walls=level)
"""


def test_a_killed_run_leaves_no_process_and_its_folder_goes_at_the_next_start(known_levels, places):
    for level in known_levels:
        begun = subprocess.Popen(
            [sys.executable, "-c", KILLED, tempfile.gettempdir(), repr(level)],
            stdout=subprocess.PIPE,
        )
        assert begun.stdout.readline() == b"begun\n"
        deadline = time.monotonic() + 60
        while not os.listdir(tempfile.gettempdir()):
            assert time.monotonic() < deadline, "the run has no folder"
            time.sleep(0.01)
        time.sleep(0.3)
        begun.send_signal(signal.SIGKILL)
        begun.wait()
        begun.stdout.close()
        assert walls.leftovers() == [], level
        folders.sweep()
        unharmed(places)


def test_the_folder_of_a_living_run_is_not_swept(places):
    folder = folders.make()
    folders.sweep()
    assert os.path.isdir(folder)
    folders.remove(folder)
    assert not os.path.exists(folder)


def test_a_program_that_cannot_be_judged_leaves_the_others_results(places):
    programs = [
        Program(source, "assert f(2) == 3", ("f",)) for source in wall_programs.TALK.values()
    ]
    statuses, right = walls.beside_right_ones(programs, len(programs))
    assert right == ["passed"] * len(programs)
    assert "harness_error" not in statuses
