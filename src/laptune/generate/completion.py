"""What a server of the OpenAI protocol has answered: events in, a reply out, checked on the way."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from laptune.core.plain_text import headline
from laptune.generate.sse import StreamError
from laptune.text import tool_json


@dataclass(slots=True)
class Call:
    """A call of a tool, its name and arguments as they grow."""

    index: int | None
    key: str  # the server's id of it
    name: str = ""
    arguments: str = ""


@dataclass(slots=True)
class Completion:
    """One reply of a server."""

    text: str = ""
    finish_reason: str = ""  # "stop" or "length"; "" while it continues
    num_prompt_tokens: int = 0
    num_tokens: int = 0
    calls: list[Call] = field(default_factory=list)
    has_reasoned: bool = False  # said something that is not the reply
    index: int | None = None  # of the choice that is taken, where a server sends several


def error_words(event: dict[str, Any]) -> str:
    """Return the server's own words for an error, safe to print; "" where there is none."""
    error = event.get("error")
    words = error.get("message", error) if isinstance(error, dict) else error
    return headline(str(words), 200) if words else ""


def take(
    event: dict[str, Any],
    reply: Completion,
    on_text: Callable[[str], None],
    *,
    is_whole: bool = False,
) -> None:
    """Add an event to ``reply``; StreamError when it is not of the protocol."""
    usage = _typed(event, "usage", dict) or {}
    counts = [_typed(usage, f"{name}_tokens", int) for name in ("prompt", "completion")]
    if any(count is not None and count < 0 for count in counts):
        raise StreamError("usage counts less than no token")
    choices = _typed(event, "choices", list)
    words = event.get("message") or event.get("detail")
    if choices is None and isinstance(words, str):
        raise StreamError(headline(words, 200))
    if is_whole and not choices:
        raise StreamError("no choice in the answer")
    if choice := _chosen(choices or [], reply):
        _take_choice(choice, reply, on_text, is_whole)
    if counts[0] is not None:
        reply.num_prompt_tokens = counts[0]
    if counts[1] is not None:
        reply.num_tokens = counts[1]


def _chosen(choices: list[Any], reply: Completion) -> dict[str, Any] | None:
    """Return the choice that ``reply`` is of: one was asked for, and the first is taken."""
    for choice in choices:
        if not isinstance(choice, dict):
            raise StreamError(f"choices holds {headline(json.dumps(choice))}")
    found = [(_typed(choice, "index", int), choice) for choice in choices]
    if reply.index is None:
        reply.index = min((index for index, _ in found if index is not None), default=None)
    return next((choice for index, choice in found if index in (None, reply.index)), None)


def _take_choice(
    choice: dict[str, Any], reply: Completion, on_text: Callable[[str], None], is_whole: bool
) -> None:
    part = _typed(choice, "delta", dict)
    if is_whole or not (part or reply.text):  # some repeat the whole message beside each delta
        part = _typed(choice, "message", dict)
    part = part or {}
    reply.has_reasoned |= bool(part.get("reasoning_content") or part.get("reasoning"))
    text = _said(part.get("content"), reply) or _typed(choice, "text", str)
    text = text or _typed(part, "refusal", str) or ""  # which a model says in place of a reply
    if text:
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        reply.text += text
        reply.num_tokens += 1  # a piece is a token, until the server counts
        on_text(text)
    old = _typed(part, "function_call", dict)  # before there were several
    old = [{"function": old}] if old else []
    _take_calls(_typed(part, "tool_calls", list) or old, reply)
    reason = (_typed(choice, "finish_reason", str) or "").lower()  # Gemini's are in capitals
    if reason in ("error", "content_filter"):
        raise StreamError(f"the server ended the reply with {reason!r}")
    if reason or is_whole:
        reply.finish_reason = "length" if reason in ("length", "max_tokens") else "stop"


def _said(content: Any, reply: Completion) -> str:
    """Return what a content says: text, or a list of parts with text and thoughts in it."""
    said = ""
    for part in content if isinstance(content, list) else [content]:
        kind = part.get("type", "text") if isinstance(part, dict) else "text"
        text = part.get("text") if isinstance(part, dict) else part
        if kind in ("thinking", "reasoning"):
            reply.has_reasoned = True
        elif kind in ("text", "output_text") and isinstance(text, str | None):
            said += text or ""
        else:
            raise StreamError(f"content is {headline(json.dumps(content))}")
    return said


def _take_calls(found: list[Any], reply: Completion) -> None:
    """Add the calls of an event, or pieces of them, to ``reply``.

    A name begins a call where the id is another: Ollama numbers each call 0, Gemini none. An id
    alone does not: vLLM has given each piece one of its own.
    """
    for piece in found:
        if not isinstance(piece, dict):
            raise StreamError(f"tool_calls holds {headline(json.dumps(piece))}")
        index, key = _typed(piece, "index", int), _typed(piece, "id", str) or ""
        function = _typed(piece, "function", dict) or {}
        name, arguments = _typed(function, "name", str) or "", function.get("arguments")
        if not isinstance(arguments, dict):
            arguments = _typed(function, "arguments", str) or ""
        else:
            arguments = json.dumps(arguments)
        same = [call for call in reply.calls if index is None or call.index == index]
        if not same or (name and (key != same[-1].key if key else index is None)):
            same = [Call(index, key)]
            reply.calls += same
        same[-1].name += "" if name == same[-1].name else name
        same[-1].arguments += arguments


def write_calls(reply: Completion, on_text: Callable[[str], None]) -> None:
    """Put the calls behind the text, as a model writes them that has no server around it."""
    written = "\n".join(
        f'{tool_json.OPEN}\n{{"name": {json.dumps(call.name)}, '
        f'"arguments": {call.arguments or "{}"}}}\n{tool_json.CLOSE}'
        for call in reply.calls
    )
    piece = f"\n{written}" if reply.text else written
    reply.text += piece
    on_text(piece)


def _typed(holder: dict[str, Any], key: str, kind: type) -> Any:
    """The value of ``key``; None when it is absent or null, StreamError of another type."""
    value = holder.get(key)
    if kind is int and isinstance(value, float) and value.is_integer():
        return int(value)  # some gateways count so
    if value is None or (isinstance(value, kind) and not isinstance(value, bool)):
        return value
    raise StreamError(f"{key} is {headline(json.dumps(value))}")
