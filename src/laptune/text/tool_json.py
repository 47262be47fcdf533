"""Tools in plain text, for families that have no tokens of their own for them.

The declarations end the system text, one signature a line: it holds what the JSON Schema does in a
quarter of the tokens, which every row and every request pays for. A schema that a signature cannot
hold stands as the JSON that it is. A call is one JSON object between <tool_call> lines, a result
stands between <tool_response> lines in a user turn:

    {lead}
    set_timer(minutes: integer, label?: string (what it is for)): Start a countdown.

    <tool_call>
    {"name": "set_timer", "arguments": {"minutes": 5}}
    </tool_call>

    <tool_response>
    {"ok": true}
    </tool_response>

Calls and results are in the form of Hermes and Qwen, which servers read calls out of (llama.cpp,
LM Studio, vLLM).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from laptune.core import jsonl
from laptune.core.errors import RowError
from laptune.core.jsonl import kind_of
from laptune.text import foreign_calls
from laptune.text.records import CALL_CLOSE as CLOSE
from laptune.text.records import CALL_OPEN as OPEN
from laptune.text.records import Message, ToolCall
from laptune.text.tools import ToolForm, parse_json, tool_name

LEAD = (
    'To call a tool, answer with <tool_call>{"name": ..., "arguments": {...}}</tool_call>. Tools:'
)
SCHEMA_KEYS = {"type", "properties", "required", "additionalProperties"}
ARGUMENT_KEYS = {"type", "description", "enum", "items"}
_ARGUMENTS = ("arguments", "parameters", "args")  # OpenAI's, Llama's, Gemini's and LangChain's
RESULT_OPEN, RESULT_CLOSE = "<tool_response>", "</tool_response>"


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def declare(tools: Sequence[Mapping[str, Any]]) -> str:
    """Return the declarations as they end the system text; ``text.templates`` says the same."""
    return "\n".join([LEAD, *map(_signature, tools)])


def _signature(tool: Mapping[str, Any]) -> str:
    """Return a tool on one line: its JSON where its schema says more than arguments."""
    schema = tool["parameters"]
    if set(schema) - SCHEMA_KEYS or schema.get("additionalProperties"):
        return _dump(tool)
    required = schema.get("required", ())
    arguments = [
        f"{name}{'' if name in required else '?'}: {_argument(value)}"
        for name, value in schema.get("properties", {}).items()
    ]
    described = f": {tool['description']}" if tool["description"] else ""
    return f"{tool['name']}({', '.join(arguments)}){described}"


def _argument(schema: Any) -> str:
    """Return an argument's type and description: its JSON where it says more than that."""
    if not isinstance(schema, dict) or set(schema) - ARGUMENT_KEYS:
        return _dump(schema)
    kind, values, items = schema.get("type"), schema.get("enum"), schema.get("items")
    said, about = "", schema.get("description")
    if "enum" in schema:
        if values and isinstance(values, list) and "items" not in schema:
            said = "|".join(map(_dump, values))
    elif "items" not in schema:
        said = kind if isinstance(kind, str) else ""
    elif kind == "array" and isinstance(items, dict) and list(items) == ["type"]:
        said = f"{items['type']}[]" if isinstance(items["type"], str) else ""
    if not said or not isinstance(about or "", str):
        return _dump(schema)
    return f"{said} ({about})" if about else said


def write(calls: Sequence[ToolCall]) -> str:
    """Return calls as they end an assistant turn."""
    return "\n".join(call.to_text() for call in calls)


def result(message: Message) -> str:
    """Return one result; its tool's name is not repeated."""
    return f"{RESULT_OPEN}\n{message.content}\n{RESULT_CLOSE}"


def read(
    text: str, field: str = "reply", parse: Callable[[str], Any] = lambda _: None
) -> tuple[str, list[ToolCall]]:
    """Return what a reply says before its calls, and the calls. RowError for a broken one.

    ``parse`` is tried on a call first; what it returns None for must be JSON.
    """
    said, *parts = text.split(OPEN)
    calls = []
    for i, part in enumerate(parts):
        where = f"{field}, call {i + 1}"
        body, close, behind = part.partition(CLOSE)
        if not close and i + 1 < len(parts):
            raise RowError(where, f"does not end with {CLOSE}", "close it")
        if behind.strip():
            raise RowError(where, "is followed by other text", "put the text before the calls")
        hint = 'write {"name": ..., "arguments": {...}}'
        found = parse(body)
        found = parse_json(body.strip(), where, hint) if found is None else found
        calls += [
            call_of(one, where) for one in (found if found and isinstance(found, list) else [found])
        ]
    return said.strip(), calls


def call_of(value: Any, field: str) -> ToolCall:
    """Return the call that an object spells out: name, and arguments as an object or as JSON."""
    if not isinstance(value, dict):
        raise RowError(field, f"is {kind_of(value)}, not a call", 'write {"name": ..., ...}')
    name = tool_name(value, field)
    arguments = next((value[key] for key in _ARGUMENTS if key in value), None)
    if isinstance(arguments, str):
        hint = "write the arguments as a JSON object"
        arguments = parse_json(arguments or "{}", f"{field}.arguments", hint)
    if arguments is None:
        arguments = {}
    if not isinstance(arguments, dict):
        reason = f"is {kind_of(arguments)}, not an object"
        raise RowError(f"{field}.arguments", reason, 'write {"argument": value}')
    return ToolCall(name, arguments)


def declared_in(text: str, field: str) -> tuple[str, Any]:
    """Return a system text without its tools, and those; None where it declares none.

    Hermes writes a JSON list into a <tools> block, or one object a line; others have sentences.
    """
    if "<tools>" not in text:
        text, found = foreign_calls.declared_in(text)
        return text, found or None
    before, opened, rest = text.partition("<tools>")
    while opened and rest.lstrip()[:1] not in ("[", "{"):  # the prose before names the tag as well
        more, opened, rest = rest.partition("<tools>")
        before += "<tools>" + more
    body, closed, after = rest.partition("</tools>")
    if not opened or not closed:
        return text, None
    try:
        tools = jsonl.parse(body.strip())
    except RowError:
        lines = filter(None, map(str.strip, body.splitlines()))
        tools = [parse_json(line, field, "write one tool a line, as JSON") for line in lines]
    return f"{before.rstrip()}\n{after.strip()}".strip(), tools


TOOL_JSON = ToolForm(declare, write, result, read, OPEN)
