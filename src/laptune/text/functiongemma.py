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
from typing import Any

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
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_WORDS = {"true": True, "false": False, "null": None, "None": None}


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
        calls.append(ToolCall(head[1], _Reader(body[head.end() :], where).arguments()))
    return said.strip(), calls


class _Reader:
    """Reads {key:value,...}, the values as ``_value`` writes them."""

    def __init__(self, text: str, field: str) -> None:
        self._parts = list(_PART.finditer(text))
        self._at, self._field = 0, field

    def arguments(self) -> dict[str, Any]:
        """Return the whole text's object."""
        found = self._take_value(0)
        if not isinstance(found, dict) or self._at != len(self._parts):
            raise self._fault()
        return found

    def _fault(self) -> RowError:
        hint = "write {name:value,...}, texts between <escape>"
        return RowError(self._field, "has arguments that cannot be read", hint)

    def _next(self) -> re.Match[str]:
        if self._at == len(self._parts):
            raise self._fault()
        self._at += 1
        return self._parts[self._at - 1]

    def _is_at(self, sign: str) -> bool:
        is_there = self._at < len(self._parts) and self._parts[self._at][2] == sign
        self._at += is_there
        return is_there

    def _take_value(self, depth: int) -> Any:
        part = self._next()
        if depth > 32:
            raise self._fault()
        if part[1] is not None:
            return part[1]
        if part[2] == "{":
            return self._take_object(depth)
        if part[2] == "[":
            return self._take_list(depth)
        if part[3] is None:
            raise self._fault()
        word = part[3].strip()
        if word in _WORDS:
            return _WORDS[word]
        return json.loads(word) if _NUMBER.fullmatch(word) else word

    def _take_object(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not self._is_at("}"):
            if found and not self._is_at(","):
                raise self._fault()
            name = self._next()
            key = name[1] if name[1] is not None else (name[3] or "").strip()
            if not key or key in found or not self._is_at(":"):
                raise self._fault()
            found[key] = self._take_value(depth + 1)
        return found

    def _take_list(self, depth: int) -> list[Any]:
        found: list[Any] = []
        while not self._is_at("]"):
            if found and not self._is_at(","):
                raise self._fault()
            found.append(self._take_value(depth + 1))
        return found


TOOL_TOKENS = ToolForm(declare, write, result, read, CALL_OPEN, stop=RESULT_OPEN)
