"""Programs, verdicts, and how a worker's message is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RunResult:
    """What became of one program; ``output`` is what it printed.

    ``status``: passed, wrong_answer, exception, syntax_error, no_entry_point, timeout, memory,
    output_limit, crashed, blocked or protocol_error; and harness_error, which is never the
    program's doing.
    """

    status: str
    detail: str = ""
    duration_s: float = 0.0
    num_calls: int = 0
    output: str = ""

    @property
    def passed(self) -> bool:
        """Whether the tests ran to their end."""
        return self.status == "passed"


@dataclass(frozen=True, slots=True)
class Program:
    """A program and how it is judged.

    With ``entry_points`` the tests run in the judge and see the functions by name (the first one
    also as ``candidate``); ``prompt`` is trusted text with helpers that the tests may need.
    Without, source and tests run together in the worker and "passed" means: ran to the end. That
    is right for one's own data; a hostile program could claim it.
    """

    source: str
    tests: str = ""
    entry_points: tuple[str, ...] = ()
    prompt: str = ""


def ending(frame: dict) -> tuple[str, str] | None:
    """The verdict that a worker's message is by itself, if it is one."""
    if "gone" in frame:
        return "gone", ""
    if "harness" in frame:
        return "harness_error", frame["harness"]
    if "garbled" in frame:
        return "protocol_error", frame["garbled"]
    if "too_long" in frame:
        return "output_limit", "the returned value is too long"
    if "blocked" in frame:
        return "blocked", str(frame["blocked"])[:300]
    if "syntax_error" in frame:
        return "syntax_error", str(frame["syntax_error"])[:500]
    if "raised" in frame:
        told = frame["raised"]
        if not (isinstance(told, list) and len(told) == 3):
            return "protocol_error", "an exception of no known form"
        status = "memory" if told[0] == "MemoryError" else "exception"
        return status, f"{told[1]}: {told[2]}"[:500]
    return None


def is_reply(frame: dict) -> bool:
    told = frame.get("raised", ["", "", ""])
    is_raised = isinstance(told, list) and [type(part) for part in told] == [str] * 3
    return is_raised and sum(key in frame for key in ("raised", "unsupported", "value")) == 1
