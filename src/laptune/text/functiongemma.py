"""FunctionGemma's own form of tools: control tokens, and <escape> around every text.

    <start_of_turn>developer
    You are a model that can do function calling with the following functions
    <start_function_declaration>declaration:NAME{description:<escape>...<escape>,parameters:{...}}
    <end_function_declaration><end_of_turn>                                  (all on one line)
    <start_of_turn>model
    <start_function_call>call:NAME{city:<escape>Oslo<escape>,days:3}<end_function_call>
    <start_function_response>response:NAME{sun:true}<end_function_response>Sunny.<end_of_turn>

Names stand in alphabetical order and bare, types in capitals. Calls, their results and the answer
are one turn of the model, which stops after its calls at <start_function_response>. Source:
https://ai.google.dev/gemma/docs/functiongemma/formatting-and-best-practices
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from itertools import accumulate
from typing import Any

from laptune.core import jsonl
from laptune.core.errors import RowError
from laptune.text.records import Message, ToolCall
from laptune.text.tools import ToolForm

LEAD = "You are a model that can do function calling with the following functions"
ESCAPE = "<escape>"
CALL_OPEN, CALL_CLOSE = "<start_function_call>", "<end_function_call>"
RESULT_OPEN, RESULT_CLOSE = "<start_function_response>", "<end_function_response>"
IN_REPLIES = (CALL_OPEN, CALL_CLOSE, ESCAPE)  # a call cannot be read without them
CONTROL = (
    *("<start_function_declaration>", "<end_function_declaration>", CALL_OPEN, CALL_CLOSE),
    *(RESULT_OPEN, RESULT_CLOSE, ESCAPE),
)
_PART = re.compile(r"\s*(?:<escape>(.*?)<escape>|([{}\[\]:,])|([^{}\[\]:,<]+))", re.DOTALL)
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_WORDS = {"true": "true", "false": "false", "null": "null", "None": "null"}
_STEPS, _MAX_DEPTH = {"{": 1, "[": 1, "}": -1, "]": -1}, 32


def declare(tools: Sequence[Mapping[str, Any]]) -> str:
    """Return the declarations as they end the developer turn."""
    return "".join(
        f"<start_function_declaration>declaration:{tool['name']}"
        f"{{description:{_text(tool['description'])}"
        f",parameters:{{{_parameters(tool['parameters'])}}}}}<end_function_declaration>"
        for tool in tools
    )


def _parameters(schema: Mapping[str, Any]) -> str:
    parts = []
    if schema.get("properties"):
        parts.append(f"properties:{{{_properties(schema['properties'])}}}")
    if schema.get("required"):
        parts.append(f"required:{_value(schema['required'])}")
    return ",".join([*parts, f"type:{_text(schema['type'].upper())}"])


def _properties(properties: Mapping[str, Any]) -> str:
    return ",".join(f"{key}:{{{_property(properties[key])}}}" for key in _sorted(properties))


def _property(schema: Mapping[str, Any], *, is_item: bool = False) -> str:
    """Return what is declared of an argument, or, less of it, of the items of a list."""
    parts = [] if is_item else [f"description:{_text(schema.get('description', ''))}"]
    if schema.get("enum"):
        parts.append(f"enum:{_value(schema['enum'])}")
    if isinstance(schema.get("items"), dict) and not is_item:
        parts.append(f"items:{{{_property(schema['items'], is_item=True)}}}")
    if schema.get("properties"):
        parts.append(f"properties:{{{_properties(schema['properties'])}}}")
        if schema.get("required") and not is_item:
            parts.append(f"required:{_value(schema['required'])}")
    return ",".join([*parts, f"type:{_text(_type_of(schema))}"])


def _type_of(schema: Mapping[str, Any]) -> str:
    """Return the one type that a declaration has room for, in capitals."""
    kinds = schema.get("type") or "string"
    kinds = [kinds] if isinstance(kinds, str) else kinds
    return next((kind for kind in kinds if kind != "null"), "null").upper()


def _sorted(mapping: Mapping[str, Any]) -> list[str]:
    return sorted(mapping, key=str.lower)  # as Jinja's dictsort has it


def _text(text: str) -> str:
    return f"{ESCAPE}{text}{ESCAPE}"


def _value(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, dict):
        return f"{{{_fields(value)}}}"
    if isinstance(value, list):
        return f"[{','.join(map(_value, value))}]"
    return json.dumps(value)


def _fields(mapping: Mapping[str, Any]) -> str:
    return ",".join(f"{key}:{_value(mapping[key])}" for key in _sorted(mapping))


def write(calls: Sequence[ToolCall]) -> str:
    """Return calls as they end a piece of the model's turn."""
    return "".join(
        f"{CALL_OPEN}call:{call.name}{{{_fields(call.arguments)}}}{CALL_CLOSE}" for call in calls
    )


def result(message: Message) -> str:
    """Return one result without the token that opens it, which ends the call before.

    A result that came as an object gives its fields; text, all that servers pass on, is ``value``.
    """
    found = {"value": message.content} if message.result is None else message.result
    return f"response:{message.name}{{{_fields(found)}}}{RESULT_CLOSE}"


def read(text: str, field: str = "reply") -> tuple[str, list[ToolCall]]:
    """Return what a reply says before its calls, and the calls. RowError for a broken one."""
    said, *parts = text.removesuffix(RESULT_OPEN).split(CALL_OPEN)
    calls = []
    for i, part in enumerate(parts):
        where = f"{field}, call {i + 1}"
        body, _, behind = part.partition(CALL_CLOSE)
        head = re.match(r"\s*call:\s*([^\s{]+)\s*(?=\{)", body)
        if behind.strip():
            raise RowError(where, "is followed by other text", "put the text before the calls")
        if not head:
            raise RowError(where, "does not begin with call:NAME{", "write call:NAME{...}")
        calls.append(ToolCall(head[1], _arguments(body[head.end() :], where)))
    return said.strip(), calls


def _arguments(text: str, field: str) -> dict[str, Any]:
    """Return the object of {key:value,...}, the values as ``_value`` writes them."""
    parts, found = list(_PART.finditer(text)), None
    depths = accumulate(_STEPS.get(part[2], 0) for part in parts)
    if max(depths) <= _MAX_DEPTH:
        with suppress(RowError):
            found = jsonl.parse(" ".join(map(_as_json, parts, [*parts[1:], None])))
    if not isinstance(found, dict):
        hint = "write {name:value,...}, texts between <escape>"
        raise RowError(field, "has arguments that cannot be read", hint)
    return found


def _as_json(part: re.Match[str], behind: re.Match[str] | None) -> str:
    """Return a part as JSON has it; what stands before a colon is a key, and not empty."""
    if part[2]:
        return part[2]
    is_key = behind is not None and behind[2] == ":"
    word = (part[3] or "").strip()
    if part[1] is None and not is_key and (word in _WORDS or _NUMBER.fullmatch(word)):
        return _WORDS.get(word, word)
    said = word if part[1] is None else part[1]
    return json.dumps(said) if said or not is_key else ""


TOOL_TOKENS = ToolForm(declare, write, result, read, CALL_OPEN, stop=RESULT_OPEN)
