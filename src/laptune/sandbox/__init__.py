"""Run programs that nobody trusts. What holds at each level is in ``Isolation`` and SECURITY.md."""

from laptune.sandbox.isolation import Isolation
from laptune.sandbox.program import Program, RunResult
from laptune.sandbox.run import current_isolation, run_program, run_programs

__all__ = ["Isolation", "Program", "RunResult", "current_isolation", "run_program", "run_programs"]
