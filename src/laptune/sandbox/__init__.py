"""Scoring by execution. ``run_program`` is open to every stage; the rest serves eval_small.py."""

from laptune.sandbox.isolation import Isolation
from laptune.sandbox.sandbox import current_isolation, run_program, run_programs
from laptune.sandbox.verdict import Program, Verdict

__all__ = ["Isolation", "Program", "Verdict", "current_isolation", "run_program", "run_programs"]
