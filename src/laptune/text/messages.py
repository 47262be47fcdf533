"""The one reader of a list of turns, and the rules that a conversation must keep.

Training data and prompts both pass here, so that a row which may not train is not asked either.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from laptune.core.errors import RowError
from laptune.core.jsonl import kind_of
from laptune.text.chat import ChatFormat, refuse_control_tokens
from laptune.text.records import Message

ROLES = {
    "system": "system",
    "user": "user",
    "assistant": "assistant",
    "human": "user",
    "gpt": "assistant",
    "model": "assistant",
}
_KEYS = (("role", "content"), ("from", "value"))
# Keys of a turn that change what would be learned: refused, since we would ignore them.
_UNSUPPORTED = ("tool_calls", "function_call", "weight", "images", "audio")


class Turn(NamedTuple):
    """One turn before the rules of a conversation are checked, with the field it came from."""

    field: str
    role: str
    content: Any


def read(value: Any, name: str, fmt: ChatFormat, *, is_prompt: bool = False) -> list[Message]:
    """Return the turns in ``value``, checked; raises RowError, its fields begin with ``name``.

    ``is_prompt``: the last turn is the user's, to be answered, in place of an answer to learn.
    """
    return check(read_turns(value, name), fmt, is_prompt=is_prompt)


def read_turns(value: Any, name: str) -> list[Turn]:
    """Return the turns of a list, unchecked: OpenAI's role and content, ShareGPT's from and value.

    Raises RowError for what is no turn, a role that nobody knows and keys that we would ignore.
    """
    if not isinstance(value, list):
        raise RowError(
            name,
            f"is {kind_of(value)}, not a list of turns",
            'write [{"role": ..., "content": ...}, ...]',
        )
    if not value:
        raise RowError(name, "has no turns", "write a question and an answer")
    return [_turn(f"{name}[{i}]", item) for i, item in enumerate(value)]


def _turn(field: str, item: Any) -> Turn:
    if not isinstance(item, dict):
        hint = 'write {"role": ..., "content": ...}'
        raise RowError(field, f"is {kind_of(item)}, not a turn", hint)
    used = (keys for keys in _KEYS if not item.keys().isdisjoint(keys))
    role_key, content_key = next(used, _KEYS[0])
    for key in (role_key, content_key):
        if key not in item:
            raise RowError(f"{field}.{key}", "is missing", "add it to the turn")
    for key in _UNSUPPORTED:
        if item.get(key) is not None:
            raise RowError(f"{field}.{key}", "is not supported", "remove it or leave the row out")
    role = item[role_key]
    if not isinstance(role, str):
        reason = f"is {kind_of(role)}, not text"
        raise RowError(f"{field}.{role_key}", reason, "write user or assistant")
    if role not in ROLES:
        reason = f"is {role[:40]!r}, not a known role"
        raise RowError(f"{field}.{role_key}", reason, "use system, user or assistant")
    return Turn(f"{field}.{content_key}", ROLES[role], item[content_key])


def check(turns: Sequence[Turn], fmt: ChatFormat, *, is_prompt: bool = False) -> list[Message]:
    """Return the turns as Messages; raises RowError on the first rule that breaks."""
    for turn in turns:
        check_content(turn, fmt)
    _check_order(turns, is_prompt)
    return [Message(turn.role, turn.content) for turn in turns]


def check_content(turn: Turn, fmt: ChatFormat) -> None:
    """Raise RowError unless the turn holds text that can be tokenized as nothing but text."""
    field, _, content = turn
    if not isinstance(content, str):
        hint = "join its parts into one text" if isinstance(content, list) else "write text"
        raise RowError(field, f"is {kind_of(content)}, not text", hint)
    if not content.strip():
        raise RowError(field, "is empty", "write the text or remove the row")
    if "\x00" in content:
        raise RowError(field, "holds a NUL character", "remove it")
    if not content.isascii() and _has_surrogate(content):
        raise RowError(field, "holds half of a surrogate pair", "write the whole character")
    refuse_control_tokens(content, fmt, field)


def _has_surrogate(content: str) -> bool:
    try:
        content.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _check_order(turns: Sequence[Turn], is_prompt: bool) -> None:
    """Raise RowError unless the turns are [system] user assistant (user assistant)*.

    A prompt lacks the last assistant turn.
    """
    roles = [turn.role for turn in turns]
    _check_neighbours(turns, roles)
    where = turns[0].field.partition("[")[0].partition(".")[0]
    first = roles[1:2] if roles[0] == "system" else roles[:1]
    if "assistant" not in roles and not is_prompt:
        raise RowError(where, "has no assistant turn, so nothing to learn", "add the answer")
    if first == ["assistant"]:
        raise RowError(where, "begins with an assistant turn", "put the question before it")
    if is_prompt and roles[-1] != "user":
        raise RowError(where, "does not end with a user turn", "end with the user's question")
    if not is_prompt and roles[-1] != "assistant":
        raise RowError(where, f"ends with a {roles[-1]} turn", "add the answer or cut the turn")


def _check_neighbours(turns: Sequence[Turn], roles: Sequence[str]) -> None:
    for i, turn in enumerate(turns):
        field = turn.field.rpartition(".")[0] or turn.field
        if turn.role == "system" and i > 0:
            if "system" in roles[:i]:
                raise RowError(field, "is a second system turn", "join it with the first one")
            raise RowError(field, "is a system turn after the start", "put it first")
        if i > 0 and turn.role == roles[i - 1]:
            reason = f"is a second {turn.role} turn in a row"
            raise RowError(field, reason, "join the two, or add the turn between them")


def with_system(messages: Iterable[Message], system: str) -> list[Message]:
    """Return the conversation with ``system`` before it, unless it brings its own or it is ""."""
    turns = list(messages)
    has_own = bool(turns) and turns[0].role == "system"
    return turns if has_own or not system else [Message("system", system), *turns]
