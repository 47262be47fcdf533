"""The trusted process: runs a task's prompt and tests, with a proxy where the candidate stands.

Sent as code to a fresh interpreter. It never sees the candidate's program, only the values that
its calls return, decoded to exact builtin types.
"""

from __future__ import annotations

import builtins
import os
import sys
from typing import Any

from laptune.sandbox.protocol import ProtocolError, decode, encode, read_frame, write_frame

MAX_CALLS = 20_000


class HarnessFault(BaseException):
    """The task or the harness is at fault, not the candidate."""


class UnfitValue(BaseException):
    """What the program returned made the tests ask for what they cannot."""


class NotPlainError(BaseException):
    """The candidate returned an object that has no literal; it cannot take part in a test."""


class Link:
    """Calls through the relay, and what the last one raised."""

    def __init__(self, stdin: int, stdout: int) -> None:
        self.stdin, self.stdout = stdin, stdout
        self.num_calls = 0
        self.raised: BaseException | None = None

    def call(self, name: str, args: tuple, kwargs: dict) -> Any:
        """Send one call and return the value, or raise what the candidate raised."""
        if self.num_calls == MAX_CALLS:
            raise UnfitValue(f"the tests make more than {MAX_CALLS} calls")
        self.num_calls += 1
        try:
            frame = {
                "id": self.num_calls,
                "name": name,
                "args": encode(list(args)),
                "kwargs": encode(kwargs),
            }
            write_frame(self.stdout, frame)
        except ProtocolError as error:
            # Its own reference passed, so the argument was made of what the program returned.
            kind = HarnessFault if self.num_calls == 1 else UnfitValue
            raise kind(f"an argument of {name} cannot be sent: {error}") from error
        reply = read_frame(self.stdin)
        if reply is None:
            raise HarnessFault("the relay is gone")
        if "raised" in reply:
            self.raised = _rebuilt(*reply["raised"])
            raise self.raised
        if "unsupported" in reply:
            raise NotPlainError(reply["unsupported"])
        return decode(reply["value"])


def _rebuilt(base: str, name: str, text: str) -> BaseException:
    kind = getattr(builtins, str(base), None)
    if not (isinstance(kind, type) and issubclass(kind, Exception)):
        kind = RuntimeError  # SystemExit and its like must not end the judge
    try:
        error = kind(text)
    except TypeError:  # UnicodeDecodeError wants five arguments
        error = RuntimeError(text)
    error.candidate_name = name  # type: ignore[attr-defined]
    return error


def judge(task: dict, link: Link) -> dict:
    """Run one task's tests; returns {"verdict", "detail"}."""
    space: dict[str, Any] = {"__name__": "judge"}
    try:
        _run_prompt(task["prompt"], space)
        code = compile(task["tests"], "<tests>", "exec", dont_inherit=True)
    except Exception as error:
        return _result("harness_error", f"the task itself fails: {type(error).__name__}: {error}")

    def proxy(name: str) -> Any:
        return lambda *args, **kwargs: link.call(name, args, kwargs)

    for name in task["entry_points"]:
        space[name] = proxy(name)
    space["candidate"] = space[task["entry_points"][0]]
    try:
        exec(code, space)
    except HarnessFault as error:
        return _result("harness_error", str(error))
    except UnfitValue as error:
        return _result("wrong_answer", str(error))
    except ProtocolError as error:
        return _result("protocol_error", str(error))
    except BaseException as error:
        return _failure(error, task["tests"], link)
    if not link.num_calls:
        return _result("harness_error", "the tests passed without a single call")
    return _result("passed", "")


def _run_prompt(prompt: str, space: dict) -> None:
    try:
        code = compile(prompt, "<prompt>", "exec", dont_inherit=True)
    except SyntaxError:  # a signature without a body
        code = compile(prompt.rstrip() + "\n    pass\n", "<prompt>", "exec", dont_inherit=True)
    exec(code, space)


def _failure(error: BaseException, tests: str, link: Link) -> dict:
    if error is link.raised:
        name = error.candidate_name  # type: ignore[attr-defined]
        verdict = "memory" if isinstance(error, MemoryError) else "exception"
        return _result(verdict, f"{name}: {error}")
    line = _line_of(error, tests)
    if isinstance(error, NotPlainError):
        return _result("wrong_answer", f"{error}; {line}")
    if isinstance(error, AssertionError):
        return _result("wrong_answer", line)
    return _result("wrong_answer", f"{type(error).__name__} in the tests: {error}; {line}")


def _line_of(error: BaseException, tests: str) -> str:
    trace, number = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<tests>":
            number = trace.tb_lineno
        trace = trace.tb_next
    lines = tests.splitlines()
    return lines[number - 1].strip()[:300] if 0 < number <= len(lines) else ""


def _result(verdict: str, detail: str) -> dict:
    return {"verdict": verdict, "detail": detail[:500]}


def main() -> None:
    """Read one task, judge it, write the result."""
    stdin, stdout = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(null, fd)
    task = read_frame(stdin, 1 << 24)
    if task is None:
        sys.exit(1)
    _set_limits(task["cpu_s"])
    link = Link(stdin, stdout)
    write_frame(stdout, judge(task, link) | {"num_calls": link.num_calls})


def _set_limits(cpu_s: int) -> None:
    """Bound what the tests may take: they may compute with what the program returns."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s))
        resource.setrlimit(resource.RLIMIT_AS, (1 << 31, 1 << 31))
    except (ImportError, ValueError, OSError):  # Windows; macOS refuses RLIMIT_AS
        pass
