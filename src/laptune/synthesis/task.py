"""What the seeds ask for, the request for more of it, and what is read out of the reply."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from laptune.core import jsonl
from laptune.core.errors import RowError, UserError
from laptune.core.jsonl import decoder
from laptune.score import code_blocks, scorers
from laptune.score.scorers import auto
from laptune.text import label_sets, tool_json
from laptune.text.records import Message, Record

BATCH = 4  # rows asked for at once
NUM_SHOWN = 5  # seeds in a request
MAX_SHOWN_CHARS = 1500  # of one seed
MAX_READ_CHARS = 50_000
ANGLES = (
    "short and plain",
    "longer, with details",
    "as typed in haste on a phone",
    "polite and formal",
    "about an unusual case",
    "with a spelling mistake or two",
    "by somebody who is upset or in a hurry",
    "with names, dates or numbers that the examples do not have",
)


Tools = Sequence[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A row as the teacher wrote it; ``tests`` are the asserts of a program."""

    question: str
    answer: str
    tests: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """The seeds' task.

    ``kind``: label, json, number, exact or tool_call are answers that can agree; code is run; text
    is only gated. ``prefix`` begins every question and is not the teacher's to write.
    """

    kind: str
    seeds: tuple[Record, ...]
    system: str
    prefix: str
    labels: tuple[str, ...]
    seed: int

    def request(self, number: int) -> tuple[list[Message], list[str]]:
        """Return the ``number``-th request for new rows, and the ids of the seeds in it."""
        tools = self.tools_of(number)
        shown = self._drawn(f"{self.seed}:{number}", tools)
        about = [part for part in (self.system, self.prefix.strip()) if part]
        wish, form = self._wish(number, tools)
        angle = number + number // max(1, len(self.labels))  # each label meets every one
        text = "\n\n".join(
            [
                "These are examples of a task, an input and its right output a line:",
                self._examples(shown),
                *([f"The task: {' '.join(about)}"] if about else []),
                *(["The tools:\n" + "\n".join(map(json.dumps, tools))] if tools else []),
                f"{wish} Make them {ANGLES[angle % len(ANGLES)]}. Do not repeat or reword the "
                f"examples. Answer with a JSON array only: [{form}, ...]",
            ]
        )
        return [Message("user", text)], [record.id for record in shown]

    def tools_of(self, number: int) -> Tools:
        """Return the tools that the rows of a request declare, those of a seed; () for none."""
        if self.kind != "tool_call":
            return ()
        return random.Random(f"{self.seed}:{number}:tools").choice(self.seeds).messages[0].tools

    def _wish(self, number: int, tools: Tools) -> tuple[str, str]:
        """What is asked for, and the form of one row."""
        form, wish = '{"input": "...", "output": "..."}', f"Write {BATCH} new inputs"
        if self.labels:
            label = self.labels[number % len(self.labels)]
            return f"{wish} whose right output is {json.dumps(label, ensure_ascii=False)}.", form
        if tools:
            form = '{"input": "...", "output": [{"name": "...", "arguments": {...}}]}'
            place = number % (len(tools) + 1)
            if place == len(tools):
                return f"{wish} that no tool fits, each with a short text as its output.", form
            return f"{wish} whose right output calls {tools[place]['name']}.", form
        if self.kind == "code":
            form = '{"input": "...", "output": "...", "tests": "assert f(1) == 2"}'
            about = "The tests are asserts that call the function of the output."
            return f"{wish} of this kind, each with its right output. {about}", form
        return f"{wish} of this kind, each with its right output.", form

    def _drawn(self, key: str, tools: Tools) -> list[Record]:
        """Draw seeds to show: where there are tools those that call no other."""
        names = {tool["name"] for tool in tools}
        fits = [r for r in self.seeds if {c.name for c in r.messages[-1].tool_calls} <= names]
        return random.Random(key).sample(fits, min(NUM_SHOWN, len(fits)))

    def _examples(self, shown: Sequence[Record]) -> str:
        """Seeds as JSON, an input and its output a line."""
        rows = []
        for record in shown:
            calls = [json.loads(call.to_json()) for call in record.messages[-1].tool_calls]
            output = calls or record.reply.strip()
            rows.append({"input": self.bare(record)[:MAX_SHOWN_CHARS], "output": output})
        return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)

    def question(self, asked: str, number: int, which: int, tools: Tools = ()) -> list[Message]:
        """Return the conversation in which the teacher answers ``asked`` once more."""
        shown = self._drawn(f"{self.seed}:{number}:{which}", tools)
        if tools:  # a call in an earlier turn would need its result
            about = [self.system] if self.system else []
            about += ["These are requests, each with the calls that it stands for:"]
            lead = Message("system", "\n".join([*about, self._examples(shown)]), tools=tuple(tools))
            return [lead, Message("user", self.prefix + asked)]
        turns = [Message("system", self.system)] if self.system else []
        for record in shown:
            turns += [
                Message("user", record.prompt[-1].content),
                Message("assistant", record.reply),
            ]
        return [*turns, Message("user", self.prefix + asked)]

    def bare(self, record: Record) -> str:
        """Return what was asked last, without what every question begins with."""
        asked = next((m.content for m in reversed(record.prompt) if m.role == "user"), "")
        return asked.removeprefix(self.prefix).strip()


def of(seeds: Sequence[Record], seed: int, *, is_labelled: bool) -> Task:
    """Return the task of ``seeds``. Raises UserError where no seed is a question and an answer."""
    plain = [r for r in seeds if [m.role for m in r.messages if m.role != "system"] == _PAIR]
    if not plain:
        raise UserError("no seed is one question and its answer", "bring rows of one turn each")
    answers = [record.reply.strip() for record in plain]
    kind = "label" if is_labelled else auto.choose(answers)[0]
    if kind == "text" and sum(bool(code_of(answer)) for answer in answers) > len(answers) / 2:
        kind = "code"
    if kind == "tool_call":
        plain = [record for record in plain if record.messages[0].tools]
    labels = tuple(sorted(set(answers))) if kind == "label" else ()
    systems = {m.content for r in plain for m in r.messages if m.role == "system"}
    system = systems.pop() if len(systems) == 1 else ""
    return Task(kind, tuple(plain), system, _shared_head(plain), labels, seed)


_PAIR = ["user", "assistant"]


def _shared_head(records: Sequence[Record]) -> str:
    """The whole lines that all questions begin with; "" of a single one."""
    questions = [record.prompt[-1].content for record in records]
    head = os.path.commonprefix(questions) if len(set(questions)) > 1 else ""
    return head[: head.rfind("\n") + 1]


def code_of(answer: str) -> str:
    """Return the first Python with a function in an answer, "" without one."""
    blocks, rest = code_blocks.blocks_of(answer)
    texts = [block.text for block in blocks] or [rest]
    return next((text for text in texts if "def " in text and code_blocks.parsed(text)), "")


def read(reply: str, *, has_calls: bool = False) -> list[Proposal | None]:
    """Return the objects of a reply, whole ones of a torn array too; None for one of no use.

    ``has_calls``: an output that is JSON is a call of a tool, or several.
    """
    found: list[Proposal | None] = []
    text, at = reply[:MAX_READ_CHARS], 0
    while (at := text.find("{", at)) >= 0:
        try:
            value, at = decoder.raw_decode(text, at)
        except (Exception, RecursionError):  # JSON of any kind of damage
            at += 1
            continue
        rows = value if "input" in value else next(filter(_is_rows, value.values()), None)
        rows = rows if isinstance(rows, list) else [value]
        found += [_proposal(row, has_calls=has_calls) for row in rows]
    return found


def _is_rows(value: Any) -> bool:
    """Say whether a value of an object is the list of rows that was asked for by itself."""
    return isinstance(value, list) and bool(value) and all(isinstance(v, dict) for v in value)


def _proposal(value: dict[str, Any], *, has_calls: bool) -> Proposal | None:
    asked, answer, tests = (value.get(key, "") for key in ("input", "output", "tests"))
    if has_calls:
        answer = _with_calls(answer)
    if isinstance(answer, dict | list | int | float) and not isinstance(answer, bool):
        answer = json.dumps(answer, ensure_ascii=False)
    if isinstance(tests, list):
        tests = "\n".join(map(str, tests))
    texts = (asked, answer, tests)
    if not all(isinstance(text, str) for text in texts) or not (asked.strip() and answer.strip()):
        return None
    return Proposal(asked.strip(), answer.strip(), tests)


def _with_calls(output: Any) -> str:
    """Return an output as a reply, calls as ``tool_json`` writes them; "" for what is neither."""
    try:
        if isinstance(output, str) and output.lstrip()[:1] in ("[", "{"):
            output = jsonl.parse(output)
        if isinstance(output, dict | list):
            calls = output if isinstance(output, list) else [output]
            return tool_json.write([tool_json.call_of(call, "output") for call in calls])
    except RowError:
        return ""
    return output if isinstance(output, str) else ""


def scorer_of(task: Task, settings: Any) -> scorers.Scorer | None:
    """Return what tells whether two answers agree; None where nothing can."""
    answers = [record.reply.strip() for record in task.seeds]
    if task.kind in ("code", "text"):
        return None
    try:
        is_set = task.kind == "label" and label_sets.sign_of(answers)
        return scorers.SCORERS["labels" if is_set else task.kind](settings, answers)
    except UserError:
        if task.kind != "label":
            raise
    return scorers.SCORERS["exact"](settings, answers)  # too few seeds of each label
