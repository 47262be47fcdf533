"""Whether a row that a teacher wrote may be kept; the reason where it may not."""

from __future__ import annotations

import ast
import json
from collections.abc import Sequence
from typing import Any

from laptune.core.errors import RowError
from laptune.core.settings import DataSettings
from laptune.data import formats
from laptune.data.duplicates import Seen
from laptune.data.ngrams import hash_words, shingles, words_in
from laptune.sandbox import Program, run_programs
from laptune.score import code_blocks
from laptune.score.scorers import Scorer, State
from laptune.score.scorers.json_object import read_value
from laptune.score.scorers.labels import Labels
from laptune.synthesis.task import Proposal, Task, Tools, code_of
from laptune.text.alike import normalise
from laptune.text.chat import ChatFormat, read_reply
from laptune.text.records import Message, Record, ToolCall, to_row

MAX_SHARED_WITH_TEST = 0.6  # of the shingles of the shorter: a test question in other words


class Dropped(Exception):
    """A row is not kept; the text is the reason, a few words that are counted."""


class Novelty:
    """Tells what repeats the seeds, the test rows, or a row that was kept."""

    def __init__(
        self, task: Task, seeds: Sequence[Record], test: Sequence[Record], similarity: float
    ) -> None:
        self._similarity = similarity
        self._rows = {name: Seen() for name in ("seed", "test row", "kept row")}
        self._exact: dict[str, str] = {}
        for name, records in (("seed", seeds), ("test row", test)):
            for record in records:
                self._add(task.bare(record), name)

    def _add(self, question: str, name: str) -> None:
        self._exact.setdefault(normalise(question), name)
        self._rows[name].add(_shingles(question))

    def require(self, question: str) -> None:
        """Raise Dropped when ``question`` was there before, in these words or nearly."""
        if name := self._exact.get(normalise(question)):
            raise Dropped(f"repeats a {name}")
        found = _shingles(question)
        for name, rows in self._rows.items():
            if rows.most_similar(found) >= self._similarity:
                raise Dropped(f"repeats a {name}")
        if self._rows["test row"].most_shared(found) >= MAX_SHARED_WITH_TEST:
            raise Dropped("repeats a test row")

    def keep(self, question: str) -> None:
        """Note a row that was kept."""
        self._add(question, "kept row")


def _shingles(text: str) -> Any:
    return shingles(hash_words(words_in(text)))


def row_of(
    task: Task, question: str, answer: str, tools: Tools = (), **more: Any
) -> dict[str, Any]:
    """Return a row of the seeds' form: text and label, or messages, perhaps with tools."""
    asked = task.prefix + question
    if task.kind == "label":
        return {"text": asked, "label": answer, **more}
    said, calls = _read_calls(answer) if tools else (answer, [])
    turns = [Message("user", asked), Message("assistant", said, tool_calls=tuple(calls))]
    if task.system or tools:
        turns.insert(0, Message("system", task.system, tools=tuple(tools)))
    return {**to_row(turns), **more}


def _read_calls(answer: str) -> tuple[str, list[ToolCall]]:
    try:
        return read_reply(answer)
    except RowError as error:
        raise Dropped(f"a broken call: {error.reason}"[:80]) from None


def gate(row: dict[str, Any], settings: DataSettings, fmt: ChatFormat) -> None:
    """Raise Dropped for a row that must not train."""
    try:
        formats.parse(row, "label" if "label" in row else "messages", settings, fmt)
    except RowError as error:
        raise Dropped(f"gate: {error.field.partition('[')[0]} {error.reason}"[:80]) from None


def agreed(task: Task, scorer: Scorer, proposed: str, answers: Sequence[str]) -> str:
    """Return the answer on which two independent ones and the proposal agree, or Dropped."""
    first, second = answers
    score = scorer(State(first), second)
    if score.answer is None or score.is_valid is False:
        raise Dropped("an answer of the wrong form")
    if score.value < 1 or scorer(State(second), first).value < 1:
        raise Dropped("two answers disagree")
    if scorer(State(proposed), second).value < 1:
        raise Dropped("two answers disagree with the first")
    if isinstance(scorer, Labels):
        return score.answer  # of labels that seeds have, together perhaps in none
    if task.kind == "label":
        known = {normalise(label): label for label in task.labels}
        if normalise(score.answer) not in known:
            raise Dropped("a label that no seed has")
        return known[normalise(score.answer)]
    if task.kind == "json":
        shapes = {frozenset(read_value(record.reply, dict) or {}) for record in task.seeds}
        found = read_value(first, dict) or {}
        if frozenset(found) not in shapes:
            raise Dropped("fields that no seed has")
        return json.dumps(found, ensure_ascii=False)
    return proposed  # in the seeds' form, which an answer may not have: units, fences, stops


def run_tests(proposal: Proposal) -> str:
    """Return the answer when its program passes its own asserts in the sandbox; else Dropped."""
    source = code_of(proposal.answer)
    tree, tests = code_blocks.parsed(source), code_blocks.parsed(proposal.tests)
    if not source or tree is None:
        raise Dropped("no program in it")
    defined = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    used = {node.id for node in ast.walk(tests) if isinstance(node, ast.Name)} if tests else set()
    names = tuple(name for name in defined if name in used)
    if not names or not any(isinstance(node, ast.Assert) for node in ast.walk(tests)):
        raise Dropped("no assert that calls the program")
    result = next(iter(run_programs([Program(source, proposal.tests, names)])))
    if not result.passed or not result.num_calls:
        raise Dropped(f"its asserts do not pass ({result.status})")
    return proposal.answer
