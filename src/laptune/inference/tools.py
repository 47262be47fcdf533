"""Tools that the person brings: a JSON file of them, and the calls in a reply."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from laptune.core.errors import RowError, UserError
from laptune.core.utf8 import decode_utf8
from laptune.text.chat import read_reply
from laptune.text.records import Message
from laptune.text.tools import read_tools


def load(path: str | Path) -> tuple[dict[str, Any], ...]:
    """Return the tools of a JSON file in OpenAI's form; UserError says what is wrong in it."""
    try:
        text = decode_utf8(Path(path).read_bytes()).removeprefix("\ufeff")
        return read_tools(text, "tools")
    except OSError as error:
        raise UserError(f"--tools {path}: {error.strerror}", "give a JSON file") from None
    except RowError as error:
        raise UserError(f"--tools {path}: {error.message}", error.hint) from None


def message_of(reply: str) -> Message:
    """Return a reply as a turn; a call that cannot be read stays text."""
    try:
        said, calls = read_reply(reply)
    except RowError:
        said, calls = reply, []
    return Message("assistant", said if calls else reply, tool_calls=tuple(calls))


def calls_of(reply: str) -> list[dict[str, Any]]:
    """Return the calls of a reply as JSON objects, [] where there is none that can be read."""
    calls = message_of(reply).tool_calls
    return [{"name": call.name, "arguments": call.arguments} for call in calls]


def shown(reply: str) -> str:
    """Return what a reply says, and its calls as JSON, one a line."""
    turn = message_of(reply)
    return "\n".join([turn.content.strip(), *(c.to_json() for c in turn.tool_calls)]).strip()
