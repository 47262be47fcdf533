"""A person's own scorer: called as it is, and its faults told in a line."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from laptune.core import config
from laptune.core.errors import UserError
from laptune.score import scorers
from laptune.score.scorers import State


def scorer(name, answers=("x",)):
    return scorers.make(config.check({"eval": {"scorer": name}}).eval, list(answers))[0]


@pytest.mark.parametrize(("reply", "value"), [(True, 1), (False, 0), (0.5, 0.5), ((1, "yes"), 1)])
def test_a_file_of_ones_own_is_called(reply, value, tmp_path):
    path = tmp_path / "mine.py"
    path.write_text(f"def score(reply, target):\n    return {reply!r}\n", encoding="utf-8")
    assert scorer(str(path))(State("x"), "y").value == value


def test_a_value_of_numpy_is_a_number(tmp_path):
    path = tmp_path / "mine.py"
    code = "import numpy\ndef score(reply, target):\n    return numpy.bool_(reply == target)\n"
    path.write_text(code, encoding="utf-8")
    assert scorer(str(path))(State("y"), "y").value == 1


def test_a_scorer_that_looks_at_no_target_is_warned_of(tmp_path, capsys):
    path = tmp_path / "mine.py"  # as one that scores the form alone
    path.write_text("def score(reply, target):\n    return len(reply) > 0\n", encoding="utf-8")
    tasks = [SimpleNamespace(question="Q", target=target, task_id=target) for target in "ab"]
    scorer(str(path)).check(tasks)
    assert "right whatever the question is" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("x = 1", "has no function score"),
        ("1 / 0", "ZeroDivisionError"),
        ("def score(reply, target): return 'good'", "returned 'good'"),
        ("def score(reply, target): return 2", "returned 2"),
        ("def score(reply, target): return reply.nothing", "raised AttributeError"),
        ("import sys; sys.exit(3)", "SystemExit: 3"),
        ("def score(reply, target): raise SystemExit", "raised SystemExit"),
    ],
)
def test_a_fault_in_ones_own_scorer_is_one_line(code, told, tmp_path):
    path = tmp_path / "mine.py"
    path.write_text(code, encoding="utf-8")
    with pytest.raises(UserError, match=told):
        scorer(str(path))(State("x"), "y")
