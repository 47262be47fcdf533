"""What a training sample is, for every stage that reads or writes one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Role = Literal["system", "user", "assistant"]


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation."""

    role: Role
    content: str
    weight: int = 1  # 0: an assistant turn that is read but not learned

    def to_dict(self) -> dict[str, Any]:
        """Return the turn as it stands in a JSONL file."""
        turn = {"role": self.role, "content": self.content}
        return turn if self.weight else {**turn, "weight": 0}


@dataclass(frozen=True, slots=True)
class Record:
    """One conversation, with the place that it came from.

    ``source`` and ``line`` (counted from 1) name the file and line for messages to the user;
    ``meta`` holds every other field of the row, untouched.
    """

    id: str
    messages: tuple[Message, ...]
    meta: dict[str, Any] = field(default_factory=dict)
    source: str = ""
    line: int = 0

    @property
    def prompt(self) -> tuple[Message, ...]:
        """The turns before the last assistant turn."""
        return self.messages[:-1]

    @property
    def reply(self) -> str:
        """The content of the last turn."""
        return self.messages[-1].content
