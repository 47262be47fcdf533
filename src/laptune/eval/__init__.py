"""Scoring by execution. ``run_program`` is open to every stage; the rest serves eval_small.py."""

from laptune.eval.isolation import Isolation
from laptune.eval.sandbox import current_isolation, run_program, run_programs
from laptune.eval.verdict import Program, Verdict

__all__ = ["Isolation", "Program", "Verdict", "current_isolation", "run_program", "run_programs"]
