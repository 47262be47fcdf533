"""How a model is asked: in chat, in chat after examples, or by raw continuation.

Models are compared when they are asked the same way. Chat is how the tuned model was trained. The
other two show what the base can do when it is asked in a way that suits it: with answered
questions of the training set before, and as plain text, which is all that a base has ever seen.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from laptune.text.records import Message, Record

if TYPE_CHECKING:
    from laptune.generate import Request

DEFAULT_EXAMPLES = 5
MAX_EXAMPLE_CHARS = 2000  # longer rows would fill the context, or take most of the time
# Lines at the margin that a continued function may hold; the cut finds the others afterwards.
CODE_STOPS = (
    "\ndef ",
    "\nclass ",
    "\nif __name__",
    "\nprint(",
    "\n#",
    "\n@",
    "\nimport ",
    "\nfrom ",
    "\nassert ",
    "\n```",
    "\n>>>",
    '\n"""',
)
QUESTION, ANSWER = "Question: ", "Answer:"
Prompting = Literal["raw", "chat"]


@dataclass(frozen=True, slots=True)
class Asking:
    """One way to ask. ``examples`` are whole conversations that stand before the question."""

    prompting: Prompting
    examples: tuple[tuple[Message, ...], ...] = ()
    system: str = ""

    def request(self, task: Any) -> Request:
        """Return what the model is given for a Task or an Item."""
        from laptune.generate import Request

        if self.prompting == "chat":
            return Request(messages=self._turns(task.chat()))
        if hasattr(task, "prompt"):  # code: the head of the function is the question
            return Request(prompt=task.prompt)
        asked = [*self.examples, (*task.chat(), Message("assistant", ""))]
        system = [turn.content.strip() for turn in task.chat() if turn.role == "system"]
        return Request(prompt="\n\n".join([*system, *map(_as_text, asked)]).rstrip())

    def stops(self, is_code: bool) -> tuple[str, ...]:
        """Stop strings of a raw continuation; none in chat, where the model ends by itself."""
        if self.prompting == "chat":
            return ()
        return CODE_STOPS if is_code else (f"\n{QUESTION}",)

    def _turns(self, question: Sequence[Message]) -> list[Message]:
        own = [turn for turn in question if turn.role == "system"]
        system = own or ([Message("system", self.system)] if self.system else [])
        shown = [turn for talk in self.examples for turn in talk if turn.role != "system"]
        return [*system, *shown, *(turn for turn in question if turn.role != "system")]


def _as_text(turns: Sequence[Message]) -> str:
    asked = "\n".join(turn.content.strip() for turn in turns[:-1] if turn.role != "system")
    return f"{QUESTION}{asked}\n{ANSWER} {turns[-1].content.strip()}"


def pick_examples(
    training: Sequence[Record], num: int, seed: int
) -> tuple[tuple[Message, ...], ...]:
    """Return ``num`` training conversations, drawn by ``seed``, of as many answers as there are;
    fewer where there are no more that are short enough.
    """
    drawn = [
        record
        for record in training
        if sum(len(turn.content) for turn in record.messages) <= MAX_EXAMPLE_CHARS
    ]
    random.Random(seed).shuffle(drawn)
    by_answer: dict[str, list[Record]] = {}
    for record in drawn:
        by_answer.setdefault(record.reply.strip(), []).append(record)
    rounds = [group[i] for i in range(num) for group in by_answer.values() if i < len(group)]
    return tuple(record.messages for record in rounds[:num])
