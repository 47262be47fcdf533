"""A person's own test: a question and its right answer a row, never trained on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from laptune.core.errors import UserError
from laptune.data.columns import OTHER_ANSWERS
from laptune.score.tasks import Suite
from laptune.text.alike import without_thought
from laptune.text.records import Message, Record


@dataclass(frozen=True, slots=True)
class Item:
    """One question. ``messages`` are the turns before the reply; ``target`` is the right answer.

    What is thought before it is no part of it, as of a reply.
    """

    task_id: str
    messages: tuple[Message, ...]
    target: str
    level: int = 1
    topic: str = ""
    thought: str = ""
    others: tuple[str, ...] = ()  # right answers beside the target

    @property
    def question(self) -> str:
        """The last turn, as text."""
        return self.messages[-1].content

    def chat(self) -> tuple[Message, ...]:
        """The turns that ask for the answer."""
        return self.messages


def answer_of(record: Record) -> str:
    """Return what a row is to be answered, without what is thought before it."""
    reply = record.reply.strip()
    return without_thought(reply) or reply


def suite_of(test: Sequence[Record], name: str) -> Suite:
    """Return the test rows as a suite; ids are made distinct. Raises UserError for none."""
    if not test:
        raise UserError("the test set is empty", "add rows to it, or raise data.test_fraction")
    items, seen = [], set()
    for number, record in enumerate(test, 1):
        task_id = record.id if record.id and record.id not in seen else f"test-{number}"
        seen.add(task_id)
        target = answer_of(record)
        thought = record.reply.strip().removesuffix(target)
        others = record.meta.get(OTHER_ANSWERS)
        others = tuple(filter(None, map(str, others))) if isinstance(others, list) else ()
        items.append(Item(task_id, record.prompt, target, thought=thought, others=others))
    rows = [[[turn.to_dict() for turn in i.messages], i.target, *i.others] for i in items]
    return Suite(
        name, tuple(items), hashlib.sha256(json.dumps(rows).encode()).hexdigest(), is_code=False
    )


def refuse_unknown_labels(test: set[str], training: set[str]) -> None:
    """Raise UserError for a test label that no training row has: it cannot have been learned."""
    unknown = sorted(test - training)
    if unknown:
        shown = ", ".join(repr(label[:40]) for label in unknown[:5])
        raise UserError(
            f"{len(unknown)} labels of the test stand in no training row: {shown}",
            "write them as in training, or add training rows that have them",
        )
