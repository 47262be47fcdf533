"""What a training sample is, for every stage that reads or writes one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

Role = Literal["system", "user", "assistant", "tool"]


CALL_OPEN, CALL_CLOSE = "<tool_call>", "</tool_call>"


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One call of a tool, its arguments by name."""

    name: str
    arguments: dict[str, Any] = field(default_factory=dict, hash=False)

    def to_json(self) -> str:
        """Return the call as one JSON object."""
        call = {"name": self.name, "arguments": self.arguments}
        return json.dumps(call, ensure_ascii=False)

    def to_text(self) -> str:
        """Return the call as ``text.tool_json`` writes it."""
        return f"{CALL_OPEN}\n{self.to_json()}\n{CALL_CLOSE}"


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation.

    The system turn declares the ``tools`` (as ``text.tools.read_tools`` leaves them), an assistant
    turn may call them, a tool turn holds the result of one call, ``name`` being the tool's.
    """

    role: Role
    content: str = ""
    weight: int = 1  # 0: an assistant turn that is read but not learned
    tools: tuple[dict[str, Any], ...] = field(default=(), hash=False)
    tool_calls: tuple[ToolCall, ...] = ()
    name: str = ""
    # A result that came as an object, not as text; ``content`` is its JSON.
    result: dict[str, Any] | None = field(default=None, hash=False)

    @property
    def text(self) -> str:
        """All that the turn says, its calls as JSON: what is counted, searched and compared."""
        return "\n".join([self.content, *(call.to_text() for call in self.tool_calls)]).strip()

    def to_dict(self) -> dict[str, Any]:
        """Return the turn as it stands in a JSONL file; ``to_row`` adds what a list needs."""
        turn: dict[str, Any] = {"role": self.role, "content": self.content}
        if self.tool_calls:
            turn["tool_calls"] = [
                {"type": "function", "function": {"name": c.name, "arguments": c.arguments}}
                for c in self.tool_calls
            ]
        if self.role == "tool":
            turn["name"] = self.name
            if self.result is not None:
                turn["content"] = self.result
        return turn if self.weight else {**turn, "weight": 0}


def for_template(messages: Iterable[Message]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the turns and the tools as a chat template takes them."""
    turns = list(messages)
    tools = [{"type": "function", "function": tool} for turn in turns for tool in turn.tools]
    return [turn.to_dict() for turn in turns if turn.content or not turn.tools], tools


def to_row(messages: Iterable[Message]) -> dict[str, Any]:
    """Return a conversation in OpenAI's form: ``messages``, and ``tools`` where there are some.

    Calls get ids, arguments are JSON text, and each result names the id of its call.
    """
    turns, tools, waiting = [], [], []
    for number, message in enumerate(messages):
        tools += [{"type": "function", "function": tool} for tool in message.tools]
        if message.role == "system" and message.tools and not message.content:
            continue
        turn = message.to_dict()
        if message.tool_calls:
            waiting = [f"call_{number}_{i}" for i in range(len(message.tool_calls))]
            for name, call in zip(waiting, turn["tool_calls"], strict=True):
                call["id"] = name
                arguments = call["function"]["arguments"]
                call["function"]["arguments"] = json.dumps(arguments, ensure_ascii=False)
        elif message.role == "tool" and waiting:
            turn |= {"tool_call_id": waiting.pop(0), "content": message.content}
        turns.append(turn)
    return {"messages": turns, "tools": tools} if tools else {"messages": turns}


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
        """What the last turn says."""
        last = self.messages[-1]
        return last.text if last.tool_calls else last.content
