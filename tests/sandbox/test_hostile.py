"""After every hostile program: its verdict, and the machine as it was before."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from laptune.sandbox import current_isolation, run_program

sys.path.insert(0, os.path.dirname(__file__))
import hostile

pytestmark = pytest.mark.slow
REFERENCE = "def f(x):\n    return x + 1\n"
TESTS = "assert f(2) == 3"


@pytest.fixture
def targets(monkeypatch):
    """A file outside, a listener, and a place for temporary folders that can be looked into."""
    # Not tmp_path: pytest closes that to other users again whenever a session starts.
    place = Path(tempfile.mkdtemp(prefix="hostile-"))
    file = place / "outside" / "sentinel.txt"
    file.parent.mkdir()
    file.write_text("as before", encoding="utf-8")
    folders = place / "folders"
    folders.mkdir()
    place.chmod(0o755)
    file.chmod(0o666)  # anybody may write to it, so that only our walls protect it
    file.parent.chmod(0o777)
    monkeypatch.setenv("LAPTUNE_SECRET", "hunter2")
    monkeypatch.setattr(tempfile, "tempdir", str(folders))
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        # Other tests of this process may have children of their own.
        yield file, server, folders, hostile.leftovers()
    shutil.rmtree(place)


def unharmed(targets) -> None:
    """Assert that the machine is as before and that the next right program passes."""
    file, server, folders, before = targets
    assert os.listdir(file.parent) == ["sentinel.txt"]
    assert file.read_text(encoding="utf-8") == "as before"
    with pytest.raises(BlockingIOError):
        server.accept()
    assert [one for one in hostile.leftovers() if one not in before] == []
    assert list(folders.iterdir()) == []
    assert run_program(REFERENCE, tests=TESTS, entry_point="f", timeout_s=20).passed


def test_there_are_twenty_classes_and_more_than_forty_programs():
    assert len(hostile.PROGRAMS) == 20
    assert len(hostile.listed()) >= 40


def _marks(label: str, source: str) -> list[pytest.MarkDecorator]:
    """What a program needs of the system that it harms."""
    is_windows = sys.platform == "win32"
    is_wine = is_windows and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")
    return [
        pytest.mark.skipif(is_windows and hostile.is_for_posix(source), reason="a POSIX program"),
        # There the program takes all memory that the machine has.
        pytest.mark.skipif(
            is_wine and label.startswith("growing"), reason="Wine's jobs do not limit memory"
        ),
    ]


@pytest.mark.parametrize(
    ("source", "verdicts"),
    [
        pytest.param(source, verdicts, id=label, marks=_marks(label, source))
        for label, source, verdicts in hostile.listed()
    ],
)
def test_a_hostile_program_gets_its_verdict_and_harms_nothing(source, verdicts, targets):
    file, server, *_ = targets
    source = hostile.filled(source, file=file, port=server.getsockname()[1])
    result = run_program(
        source,
        tests=TESTS,
        entry_point="f",
        timeout_s=3 if hostile.may_run_out_of_time(verdicts) else 30,
        memory_bytes=256 << 20,
    )
    assert result.status not in ("passed", "harness_error")
    assert not verdicts or result.status in verdicts, result
    assert "hunter2" not in repr(result)
    unharmed(targets)


def test_the_walls_hold_without_the_audit_hook(targets):
    walls = current_isolation()
    if walls.level != "namespaces":
        pytest.skip("only namespaces stand without the audit hook")
    file, server, *_ = targets
    walls = replace(walls, is_audited=False)
    assert _wrongly_passed(hostile.statuses(file, server.getsockname()[1], walls)) == []
    unharmed(targets)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="we are no root")
def test_an_ordinary_user_is_as_safe_as_root(targets, root):
    file, server, folders, _ = targets
    folders.chmod(0o777)
    words = [str(file), str(server.getsockname()[1])]
    report = as_an_ordinary_user(root, "hostile.py", *words, TMPDIR=str(folders))
    assert report["leftovers"] == []
    for statuses in report["runs"]:
        assert _wrongly_passed(statuses) == []
    for (label, _, verdicts), status in zip(hostile.listed(), report["runs"][0], strict=True):
        assert not verdicts or status in verdicts, (label, status)
    unharmed(targets)


def _wrongly_passed(statuses: list[str]) -> list[tuple[str, str]]:
    """Programs that must not have passed; a child that lives on and answers rightly may."""
    return [
        (label, status)
        for (label, _, _), status in zip(hostile.listed(), statuses, strict=True)
        if status in ("passed", "harness_error") and label != "detached child 3"
    ]


def as_an_ordinary_user(root: Path, script: str, *words: str, **variables: str) -> dict:
    """What a script of this folder reports when nobody runs it."""
    done = subprocess.run(
        [_python_of_everybody(root), str(root / "tests/sandbox" / script), *words],
        env={"PYTHONPATH": str(root / "src"), **variables},
        user=65534,
        group=65534,
        extra_groups=[],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        cwd="/",
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["uid"] == 65534
    return report


def _python_of_everybody(root: Path) -> str:
    """A Python that an ordinary user can start and that reads this checkout as one."""
    needed = [str(root / "src/laptune/sandbox/run.py"), str(root / "tests/sandbox/hostile.py")]
    code = f"import sys; assert (3, 11) <= sys.version_info; [open(path) for path in {needed}]"
    for path in (getattr(sys, "_base_executable", ""), shutil.which("python3", path="/usr/bin")):
        try:
            probe = [path, "-c", code]
            if path and not subprocess.run(probe, user=65534, capture_output=True).returncode:
                return path
        except OSError:
            continue
    pytest.skip("an ordinary user can read no Python 3.11 here, or not this checkout")
