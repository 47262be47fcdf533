"""A program to run, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass


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
