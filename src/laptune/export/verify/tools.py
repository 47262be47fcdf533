"""Whether the engine's own Jinja writes tools, calls and results as ours does.

A server renders the template in the file by a Jinja of its own: the same conversations go through
it and through ours, and must come out the same, or the model is asked in another way than it was
trained.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from laptune.core.errors import UserError
from laptune.export.verify.checks import Check
from laptune.gguf.vocab.template import render
from laptune.gguf.vocab.vocabulary import Vocabulary
from laptune.text.records import Message, ToolCall, for_template, to_row

_LAMP = {
    "name": "set_lamp",
    "description": 'Switch a lamp, "dim" included.',
    "parameters": {
        "type": "object",
        "properties": {
            "room": {"type": "string", "description": "Which room", "enum": ["hall", "Küche"]},
            "level": {"type": "integer"},
            "hours": {"type": "array", "items": {"type": "number"}},
            "items": {"type": "integer", "minimum": 1},
            "fade": {"type": "object", "properties": {"to": {"enum": [0, None]}}},
        },
        "required": ["room"],
    },
}
_STOP = {"name": "stop", "description": "", "parameters": {"type": "object", "properties": {}}}
_FIND = {
    "name": "find",
    "description": "Find either.",
    "parameters": {
        "type": "object",
        "properties": {"what": {"anyOf": [{"type": "string"}, {"type": "number"}]}},
        "minProperties": 1,
    },
}
_ASKED = (Message("system", "Be brief.", tools=(_LAMP, _STOP)), Message("user", "Light!"))
_CALLS = (
    ToolCall("set_lamp", {"room": "Küche", "level": 30, "hours": [1.5, 22]}),
    ToolCall("stop"),
)
TALKS: tuple[tuple[Message, ...], ...] = (
    _ASKED,
    (Message("system", tools=(_STOP, _FIND)), Message("user", "Stop.")),
    (
        *_ASKED,
        Message("assistant", tool_calls=_CALLS),
        Message("tool", "30 %", name="set_lamp"),
        Message("tool", '{"ok": true}', name="stop"),
    ),
)
Ask = Callable[[dict[str, Any]], str]  # a conversation in OpenAI's form -> the engine's prompt


def knows_tools(vocab: Vocabulary) -> bool:
    """Whether the template in a file declares tools at all."""
    return vocab.chat_template is not None and "tools" in vocab.chat_template


def rows() -> list[dict[str, Any]]:
    """Return the conversations in OpenAI's form."""
    return [to_row(talk) for talk in TALKS]


def check_tools(vocab: Vocabulary, prompts: Sequence[str]) -> Check:
    """Compare the engine's prompts of ``rows`` with those of our own Jinja."""
    bos = vocab.token_of("bos") or ""
    for talk, theirs in zip(TALKS, prompts, strict=True):
        turns, tools = for_template(talk)
        try:  # some engines leave BOS to the tokenizer
            ours = render(vocab.chat_template or "", turns, tools=tools, bos_token=bos)
            ours, theirs = ours.removeprefix(bos), theirs.removeprefix(bos)
        except UserError as error:
            return Check("tools", "fail", str(error))
        if theirs != ours:
            return Check("tools", "fail", f"the engine's Jinja writes {_parting(theirs, ours)}")
    return Check("tools", "pass", f"{len(TALKS)} conversations with tools, the same in both Jinjas")


def _parting(theirs: str, ours: str) -> str:
    """Show two texts where they part."""
    pairs = enumerate(zip(theirs, ours, strict=False))
    at = next((i for i, (a, b) in pairs if a != b), min(len(theirs), len(ours)))
    start = max(0, at - 10)
    return f"{theirs[start : at + 30]!r} where ours writes {ours[start : at + 30]!r}"
