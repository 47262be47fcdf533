"""What a program may do, and how each end is told."""

from __future__ import annotations

import errno
import os
import time

import pytest

from laptune.sandbox import Program, conversation, current_isolation, run, run_program, run_programs
from laptune.sandbox.child import Child
from laptune.sandbox.conversation import KEEP_OUTPUT_BYTES, Conversation, NotStartedError
from laptune.sandbox.isolation import candidates
from laptune.sandbox.program import RunResult
from laptune.sandbox.protocol import write_frame

pytestmark = pytest.mark.slow


def judged(source: str, tests: str = "assert f(2) == 3", **limits):
    return run_program(source, tests=tests, entry_point="f", **{"timeout_s": 10, **limits})


@pytest.mark.parametrize(
    ("source", "status"),
    [
        ("def f(x):\n    return x + 1\n", "passed"),
        ("def f(x):\n    return x\n", "wrong_answer"),
        ("def f(x):\n    return 1 / 0\n", "exception"),
        ("def f(x:\n", "syntax_error"),
        ("def f(x):\n\0", "syntax_error"),
        ("def g(x):\n    return x + 1\n", "no_entry_point"),
        ("f = 3\n", "no_entry_point"),
        ("def f(x):\n    return object()\n", "wrong_answer"),
        ("def f(x):\n    return 'y' * 2_000_000\n", "output_limit"),
    ],
)
def test_each_end_has_its_verdict(source, status):
    assert judged(source).status == status


@pytest.mark.parametrize(
    "value",
    [
        "True",
        "10**400",
        "-1.5e300",
        "float('inf')",
        "'\\ud800 \\u20ac'",
        "b'\\x00'",
        "(1, [2, {3}])",
        "{(1, 2): {'a': None}}",
        "frozenset({1})",
        "1 + 2j",
        "range(1, 9, 2)",
    ],
)
def test_plain_values_cross_unchanged_in_both_directions(value):
    tests = f"v = {value}\nassert type(f(v)) is type(v) and f(v) == v"
    result = judged("def f(x):\n    return x\n", tests)
    assert result.passed, result


def test_an_exception_arrives_as_its_builtin_class():
    tests = (
        "try:\n    f(0)\nexcept ValueError as e:\n    assert 'no' in str(e)\nelse:\n    assert 0"
    )
    assert judged("def f(x):\n    raise ValueError('no')\n", tests).passed


def test_a_generator_is_read_out():
    assert judged("def f(x):\n    yield x\n    yield 3\n", "assert list(f(2)) == [2, 3]").passed


def test_helpers_of_the_prompt_are_there_for_the_tests():
    prompt = "def half(x):\n    return x / 2\n\ndef f(x):\n"
    program = Program(prompt + "    return half(x)\n", "assert f(4) == half(4)", ("f",), prompt)
    assert next(run_programs([program])).passed


def test_tests_that_never_call_are_a_fault_of_the_task():
    assert judged("def f(x):\n    return 0\n", "assert True").status == "harness_error"


def test_tests_that_do_not_parse_are_a_fault_of_the_task():
    assert judged("def f(x):\n    return 0\n", "assert (").status == "harness_error"


def test_a_program_with_its_own_asserts_passes_when_it_reaches_its_end():
    assert run_program("def f():\n    return 1\n", tests="assert f() == 1").passed
    assert run_program("import sys\nsys.exit(0)").status == "exception"
    assert run_program("if __name__ == '__main__':\n    raise KeyError(1)").status == "exception"


def test_what_honest_programs_do_is_allowed():
    walls = current_isolation()
    has_threads = walls.level != "limits" or walls.is_filtered
    source = (
        "import asyncio, dataclasses, json, random, tempfile, threading, uuid\n"
        "open('a.txt', 'w').write('b')\n"
        "thread = threading.Thread(target=print, args=('hi',))\n"
        f"if {has_threads}: thread.start(); thread.join()\n"
        "asyncio.run(asyncio.sleep(0))\n"
        "with tempfile.TemporaryDirectory() as folder: open(folder + '/x', 'w').close()\n"
        "assert open('a.txt').read() == 'b'\n"
    )
    result = run_program(source, timeout_s=20)
    assert result.passed, result


@pytest.mark.parametrize(
    "code",
    [
        "import pathlib; assert pathlib.Path.home() == pathlib.Path.cwd()",
        "from platform import *; assert system() and machine() and platform(); architecture()",
        "import mimetypes; assert mimetypes.guess_type('a.html')[0] == 'text/html'",
    ],
    ids=["home", "platform", "mimetypes"],
)
@pytest.mark.parametrize("is_walled", [True, False], ids=["walled", "floor"])
def test_asking_where_it_runs_is_allowed(code, is_walled):
    """Each asked for something else on some system: a variable, a process, the registry."""
    walls = current_isolation() if is_walled else candidates()[-1]
    result = run_program(code, timeout_s=20, walls=walls)
    assert result.passed, result


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="no pidfd_open here")
@pytest.mark.parametrize("module", ["os", "posix"])
def test_a_program_that_asks_for_a_pidfd_gets_none_and_goes_on(module):
    program = (
        f"import os, {module}\n"
        f"try:\n    {module}.pidfd_open(os.getpid())\n"
        "except OSError:\n    pass\n"
        "else:\n    raise AssertionError\n"
    )
    assert run_program(program).passed


def test_output_is_kept_to_its_cap():
    result = run_program("print('x' * 500_000)")
    assert result.passed
    assert len(result.output) == KEEP_OUTPUT_BYTES


def test_verdicts_come_in_order():
    programs = [Program(f"assert {i} % 2") for i in range(6)]
    assert [v.passed for v in run_programs(programs)] == [False, True] * 3


def test_the_level_in_force_is_reported():
    told = current_isolation().describe()
    assert told["level"] in ("namespaces", "bubblewrap", "limits", "job")
    assert told["covers"] and told["does_not_cover"]


@pytest.mark.parametrize("walls", candidates(), ids=lambda w: f"{w.level}-{w.has_own_user}")
def test_every_level_that_starts_here_tells_right_from_wrong(walls, monkeypatch):
    monkeypatch.setattr(run, "_START_AGAIN_AFTER_S", ())
    asked = {"tests": "assert f(1) == 1", "entry_point": "f", "walls": walls}
    right = run_program("def f(x):\n    return x", **asked)
    if right.status == "harness_error":
        pytest.skip(f"this level does not start here: {right.detail}")
    wrong = run_program("def f(x):\n    return 2", **asked)
    assert (right.status, wrong.status) == ("passed", "wrong_answer")


def test_a_pipe_stays_open_until_its_reader_has_closed_it():
    # Closed by another thread, its number would be a later run's pipe while the reader still reads.
    child = Child()
    child.close()
    with child.process.stdout as pipe:
        assert pipe.read() == b""


def test_no_pipe_is_left_open():
    judged("def f(x):\n    return x + 1\n")
    before = num_open_files()
    for _ in range(5):
        judged("def f(x):\n    return x + 1\n")
    deadline = time.monotonic() + 10  # a reader may end just after its verdict
    while num_open_files() > before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert num_open_files() <= before


def num_open_files() -> int:
    import psutil

    process = psutil.Process()
    return process.num_handles() if os.name == "nt" else process.num_fds()


def test_worker_that_could_not_start_is_started_again(monkeypatch):
    ends = [NotStartedError("the worker did not start: "), RunResult("passed")]

    def result(self):
        if isinstance(end := ends.pop(0), Exception):
            raise end
        return end

    monkeypatch.setattr(run, "_START_AGAIN_AFTER_S", (0.0, 0.0))
    monkeypatch.setattr(Conversation, "result", result)
    assert run_program("x = 1", walls=object()).passed and ends == []


def test_tests_that_break_down_at_the_first_call_are_a_fault_of_the_task():
    assert judged("def f(x):\n    return 0\n", "f(object())").status == "harness_error"


def test_a_pipe_that_nobody_reads_is_the_end_of_the_program_whatever_its_error(monkeypatch):
    def refuse_calls(number, frame):
        if "id" in frame:  # what Windows says of a pipe whose reader has gone
            raise OSError(errno.EINVAL, "Invalid argument")
        write_frame(number, frame)

    monkeypatch.setattr(conversation, "write_frame", refuse_calls)
    assert judged("def f(x):\n    return x + 1\n").status == "crashed"
