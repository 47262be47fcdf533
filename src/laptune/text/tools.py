"""Tools as a conversation declares them, and the calls that must fit them.

A tool is kept as {"name", "description", "parameters"}: OpenAI's ``function``, whatever the file
wraps it in. ``parameters`` is a JSON Schema, of which calls are checked against types, enum, const,
required and unknown arguments, items, bounds and alternatives.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from laptune.core import jsonl
from laptune.core.errors import RowError
from laptune.core.jsonl import kind_of
from laptune.text import foreign_calls, python_types
from laptune.text.json_schema import TYPES, check_value, listed, refuse_bounds, without_refs
from laptune.text.records import Message, ToolCall

_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}")
_SCHEMAS = (
    *("parameters", "input_schema", "inputSchema"),  # OpenAI's, Anthropic's, MCP's
    *("parameter_definitions", "inputs", "arguments", "args"),  # Cohere's, smolagents', LangChain's
)
_WRAPPERS = ("function", "toolSpec")  # OpenAI's, Bedrock's
_GEMINI = ("functionDeclarations", "function_declarations")
_MAX_DEPTH = 32


@dataclass(frozen=True, slots=True)
class ToolForm:
    """How one family writes tools into a conversation."""

    declare: Callable[[Sequence[Mapping[str, Any]]], str]  # behind the system text
    write: Callable[[Sequence[ToolCall]], str]  # an assistant turn's calls
    result: Callable[[Message], str]  # one tool turn
    read: Callable[[str], tuple[str, list[ToolCall]]]  # a reply: (its text, its calls)
    mark: str  # begins a call; a reply without it holds none
    stop: str = ""  # closes calls in place of the turn's end; the answer continues the same turn


def read_tools(value: Any, name: str) -> tuple[dict[str, Any], ...]:
    """Return the tools of a list, or of the JSON that spells one out; RowError says what is wrong.

    ``name`` is the field that messages begin with.
    """
    if isinstance(value, str):  # a table may hold what Python prints
        found = foreign_calls.as_call(value)
        value = found or parse_json(value, name, "write the tools as a JSON list")
    if isinstance(value, dict):  # one tool, or a request's or an MCP server's list under its key
        value = value.get("tools", [value])
    if not isinstance(value, list):
        raise RowError(name, f"is {kind_of(value)}, not a list of tools", "write [{...}, ...]")
    tools = [_tool(item, place) for place, item in _spread(value, name)]
    seen: set[str] = set()
    for i, tool in enumerate(tools):
        if tool["name"] in seen:
            reason = f"{tool['name']!r} is declared twice"
            raise RowError(f"{name}[{i}].name", reason, "keep one of the two")
        seen.add(tool["name"])
    return tuple(tools)


def _spread(value: list[Any], name: str) -> Iterable[tuple[str, Any]]:
    """Yield the tools with their places; Gemini lists several under each entry."""
    for i, item in enumerate(value):
        key = next((k for k in _GEMINI if isinstance(item, dict) and k in item), "")
        inner = item[key] if key else None
        if isinstance(inner, list):
            yield from ((f"{name}[{i}].{key}[{j}]", one) for j, one in enumerate(inner))
        else:
            yield f"{name}[{i}]", item


def parse_json(text: str, field: str, hint: str) -> Any:
    """Return the value of a JSON text; RowError names ``field``."""
    try:
        return jsonl.parse(text)
    except RowError as error:
        where = "" if error.field == "row" else f"{error.field} "
        raise RowError(field, f"{where}{error.reason}", hint) from None


def _tool(item: Any, field: str) -> dict[str, Any]:
    if not isinstance(item, dict):
        raise RowError(field, f"is {kind_of(item)}, not a tool", 'write {"name": ..., ...}')
    kind = item.get("type", "function")
    if kind not in ("function", "custom", None):
        raise RowError(f"{field}.type", f"is {str(kind)[:40]!r}", "only functions are learned")
    wrapper = next((key for key in _WRAPPERS if key in item), "")
    if wrapper or "name" not in item:
        if not wrapper:
            raise RowError(f"{field}.name", "is missing", "name the tool")
        item, field = item[wrapper], f"{field}.{wrapper}"
        if not isinstance(item, dict):
            raise RowError(field, f"is {kind_of(item)}, not an object", 'write {"name": ...}')
    name = tool_name(item, field)
    about = item.get("description")
    if about is not None and not isinstance(about, str):
        reason = f"is {kind_of(about)}, not text"
        raise RowError(f"{field}.description", reason, "write what the tool does")
    key = next((key for key in _SCHEMAS if item.get(key)), "parameters")
    schema = item.get(key)
    if schema in (None, {}, []):
        schema = {"type": "object", "properties": {}}
    schema = _parameters(schema, f"{field}.{key}")
    return {"name": name, "description": about or "", "parameters": schema}


def tool_name(item: Mapping[str, Any], field: str) -> str:
    """Return ``item["name"]``; RowError when it is none that a tool can have."""
    if "name" not in item:
        raise RowError(f"{field}.name", "is missing", "name the tool")
    name = item["name"]
    if not isinstance(name, str):
        raise RowError(f"{field}.name", f"is {kind_of(name)}, not text", "write the tool's name")
    if not _NAME.fullmatch(name):
        hint = "use letters, digits, '_', '.' and '-', at most 64"
        raise RowError(f"{field}.name", f"is {name[:60]!r}, not a name of a tool", hint)
    return name


def _parameters(schema: Any, field: str) -> dict[str, Any]:
    if isinstance(schema, str):
        schema = parse_json(schema, field, 'write {"type": "object", ...}')
    if isinstance(schema, dict) and schema.keys() == {"json"}:  # Bedrock's
        schema = schema["json"]
    if isinstance(schema, list) and all(isinstance(one, dict) and "name" in one for one in schema):
        schema = {one["name"]: {k: v for k, v in one.items() if k != "name"} for one in schema}
    if not isinstance(schema, dict):
        raise RowError(
            field, f"is {kind_of(schema)}, not a schema", 'write {"type": "object", ...}'
        )
    if python_types.is_flat(schema):
        schema = python_types.schema_of(schema)
    schema = _schema({"type": "object", **without_refs(schema, field)}, field)
    if schema["type"] != "object":
        raise RowError(f"{field}.type", f"is {schema['type']!r}", "arguments are an object")
    return schema


def _schema(schema: Any, field: str, depth: int = 0) -> dict[str, Any]:
    """Return a schema that calls can be checked against, types in lower case."""
    if not isinstance(schema, dict):
        raise RowError(field, f"is {kind_of(schema)}, not a schema", 'write {"type": ...}')
    if depth > _MAX_DEPTH:
        raise RowError(field, "is nested too deeply", "write a flatter schema")
    found = {key: value for key, value in schema.items() if value is not None}
    if found.get("type") == "any":
        del found["type"]
    if "type" in found:
        found["type"] = _type(found["type"], f"{field}.type")
    if "enum" in found and (not isinstance(found["enum"], list) or not found["enum"]):
        raise RowError(f"{field}.enum", "is no list of values", "list what is allowed")
    if "properties" in found:
        found["properties"] = _properties(found["properties"], f"{field}.properties", depth)
    if isinstance(found.get("items"), dict):
        found["items"] = _schema(found["items"], f"{field}.items", depth + 1)
    for key in ("anyOf", "oneOf", "allOf"):
        if isinstance(found.get(key), list):
            ways = enumerate(found[key])
            found[key] = [_schema(way, f"{field}.{key}[{i}]", depth + 1) for i, way in ways]
    refuse_bounds(found, field)
    _check_required(found, field)
    return found


def _properties(found: Any, field: str, depth: int) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise RowError(field, f"is {kind_of(found)}, not an object", 'write {"name": {...}}')
    # A table of structs gives each tool the columns of all, null where it has none.
    kept = {key: value for key, value in found.items() if value is not None}
    return {key: _schema(value, f"{field}.{key}", depth + 1) for key, value in kept.items()}


def _type(kind: Any, field: str) -> Any:
    if isinstance(kind, list):
        return [_type(one, field) for one in kind]
    name = kind.lower() if isinstance(kind, str) else kind
    name = python_types.NAMES.get(name, name) if isinstance(name, str) else name
    if name in TYPES:
        return name
    hint = f"use one of {', '.join(TYPES)}"
    raise RowError(field, f"is {str(kind)[:40]!r}, not a type of JSON Schema", hint)


def _check_required(schema: Mapping[str, Any], field: str) -> None:
    required = schema.get("required", [])
    if not isinstance(required, list):
        reason = f"is {kind_of(required)}, not a list of names"
        raise RowError(f"{field}.required", reason, "list the names of the arguments")
    for name in required:
        if name not in schema.get("properties", {}):
            reason = f"names {str(name)[:40]!r}, which properties does not hold"
            raise RowError(f"{field}.required", reason, "describe it under properties")


def check_call(call: ToolCall, tools: Iterable[Mapping[str, Any]], field: str) -> ToolCall:
    """Return the call, optional arguments that are null left out; RowError when it fits no tool."""
    by_name = {tool["name"]: tool for tool in tools}
    if call.name not in by_name:
        near = difflib.get_close_matches(call.name, by_name, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"the tools are {listed(by_name)}"
        raise RowError(f"{field}.name", f"{call.name!r} is none of the tools", hint)
    schema = by_name[call.name]["parameters"]
    found = _without_nulls(call.arguments, schema)
    check_value(found, schema, f"{field}.arguments")
    return ToolCall(call.name, found)


def _without_nulls(arguments: dict[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    required = schema.get("required", ())
    return {
        key: value
        for key, value in arguments.items()
        if value is not None or key in required or _allows_null(schema, key)
    }


def _allows_null(schema: Mapping[str, Any], key: str) -> bool:
    kind = schema.get("properties", {}).get(key, {})
    names = kind.get("type", "null")
    return "null" in names or kind.get("nullable") is True or None in kind.get("enum", ())


def texts_of(value: Any) -> Iterable[str]:
    """Yield every text in a JSON value, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from texts_of(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from texts_of(item)
