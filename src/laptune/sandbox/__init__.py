"""Scoring by execution. ``run_program`` is open to every stage; the rest serves eval_small.py."""

from laptune.sandbox.isolation import Isolation
from laptune.sandbox.program import Program, RunResult
from laptune.sandbox.run import current_isolation, run_program, run_programs

__all__ = ["Isolation", "Program", "RunResult", "current_isolation", "run_program", "run_programs"]
