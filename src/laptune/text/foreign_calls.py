"""Calls, declarations and turns that other families and data sets write as text.

Llama's and Mistral's JSON, lists of Python calls (ToolACE, Llama 3.2), Glaive's chats, and what
``marked_calls`` reads. Read where the row declares tools: no other text is taken for a call.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from typing import Any

from laptune.core import jsonl
from laptune.core.errors import RowError
from laptune.text import marked_calls

MAX_CHARS = 20_000  # of what Python's parser is given
_CALL_KEYS = frozenset(("name", "arguments", "parameters", "type", "id"))
_PREFIX = re.compile(
    r"(\[TOOL_CALLS\]|<\|python_tag\|>|<\|tool_call\|>|<function_call>|```(json|tool_code)?\n)\s*"
)
_SUFFIX = re.compile(r"\s*(<\|/tool_call\|>|</function_call>|```)$")
_MARK = re.compile(
    r"\[TOOL_CALLS\]|<\|python_tag\|>|<\|?/?tool_calls?\|?>|<start_function_call>|</?function_calls?>"
    r"|<function=|<\uff5ctool|```tool_code|<\|tool_call|<\|call\|>|:tool_call>"
)
_NAMED = r"""(?:\bfunctions\.|\bto=|<invoke name=["']?|\bAction:\s*){}\b|<{}>\s*<"""
_PYTHON = re.compile(r"\[?\s*[A-Za-z_][\w.]*\(.*\)\s*\]?", re.DOTALL)
_PYTHON_NAME = re.compile(r"\[?\s*([\w.]+)\(")
_PRINTED = re.compile(r"print\((.*)\)", re.DOTALL)
_JSON_CALL = re.compile(r'\[?\s*\{\s*"name"\s*:\s*"')
_NAME_IN_JSON = re.compile(r'"(?:name|function|action)"\s*:\s*"([\w.-]+)"')
_GLAIVE_CALL = re.compile(r"(.*?)<functioncall>\s*(\{.*\})\s*(?:<\|endoftext\|>)?", re.DOTALL)
_GLAIVE_TURN = re.compile(r"^(SYSTEM|USER|ASSISTANT|FUNCTION RESPONSE): ", re.MULTILINE)
_GLAIVE_ROLES = {"SYSTEM": "system", "USER": "user", "FUNCTION RESPONSE": "tool"}
# What a system text says before its tools, which stand there as JSON, and what ends it.
_DECLARES = (
    (" with access to the following functions. Use them if required -", ""),
    ("Here is a list of functions in JSON format that you can invoke:", "Should you decide to"),
)


def calls_in(text: str, tools: Mapping[str, Any]) -> tuple[str, list[dict[str, Any]]] | None:
    """Return what a reply says before its calls, and those as objects; None where it makes none.

    ``tools``: the parameters of each that the row declares.
    """
    text = text.strip()
    bare = text
    if lead := _PREFIX.match(text):
        bare = _SUFFIX.sub("", text[lead.end() :]).strip()
    if found := _GLAIVE_CALL.fullmatch(text):
        call = as_call(found[2])
        return (found[1].strip(), [call]) if call else None
    if marked := marked_calls.read(text, tools):
        return marked
    calls = _objects(bare) if bare[:1] in ("[", "{") else []
    if lead and (printed := _PRINTED.fullmatch(bare)):  # Gemma's tool_code
        bare = printed[1]
    if not calls and (bare[:1] == "[" or python_name(bare) in tools):
        calls = _python_calls(bare if bare[:1] == "[" else f"[{bare}]")
    return ("", calls) if calls else None


def _objects(text: str) -> list[dict[str, Any]]:
    """Return the calls that a text is as JSON: one, a list of them, or several after each other."""
    calls, rest = [], text
    while rest:
        try:
            value, end = jsonl.decoder.raw_decode(rest)
        except (ValueError, RecursionError, RowError):
            return []
        if isinstance(value, dict) and value.keys() == {"tool_calls"}:
            value = value["tool_calls"]
        calls += value if isinstance(value, list) else [value]
        rest = rest[end:].lstrip("; \n\t\r")
    calls = [_bare_call(call) for call in calls]
    return calls if calls and all(map(is_call, calls)) else []


def _bare_call(value: Any) -> Any:
    """Return a call without the wrapper that OpenAI's have."""
    is_wrapped = isinstance(value, dict) and value.keys() <= {"id", "type", "function"}
    return value["function"] if is_wrapped and "function" in value else value


def is_meant_as_json(text: str) -> bool:
    """Say whether a text that ``calls_in`` does not read begins as a call in JSON."""
    is_argued = '"arguments"' in text or '"parameters"' in text
    return is_argued and bool(_JSON_CALL.match(text.strip()))


def python_name(text: str) -> str:
    """Return the name that a text calls first as Python does, "" for none."""
    found = _PYTHON_NAME.match(text.strip()) if text.strip().endswith((")]", ")")) else None
    return found[1] if found else ""


def is_hidden(text: str, names: Collection[str]) -> bool:
    """Say whether a call stands in a text in a form that is not read, or among other words."""
    is_argued = any(f'"{key}"' in text for key in ("arguments", "parameters", "action_input"))
    named = {match[1] for match in _NAME_IN_JSON.finditer(text)} if is_argued else set()
    if _MARK.search(text) or not named.isdisjoint(names):
        return True
    return any(re.search(_NAMED.format(*2 * [re.escape(name)]), text) for name in names)


def is_call(value: Any) -> bool:
    """Say whether a value is an object with a name, its arguments, and nothing else."""
    if not isinstance(value, dict) or not value.keys() <= _CALL_KEYS or "name" not in value:
        return False
    return "arguments" in value or "parameters" in value


def _python_calls(text: str) -> list[dict[str, Any]]:
    """Return the calls of ``[f(a=1), g()]``, their values literals; [] for anything else."""
    if not _PYTHON.fullmatch(text) or len(text) > MAX_CHARS:
        return []
    try:
        calls = ast.parse(text, mode="eval").body.elts  # type: ignore[attr-defined]
        if any(call.args for call in calls):
            return []
        return [
            {
                "name": ast.unparse(call.func),
                "arguments": {one.arg: ast.literal_eval(one.value) for one in call.keywords},
            }
            for call in calls
        ]
    except (SyntaxError, ValueError, AttributeError, MemoryError, RecursionError):
        return []


def as_call(text: str) -> Any:
    """Return an object written as JSON or as Python's dict (Hermes, Glaive); None for neither.

    Glaive puts the arguments' JSON between single quotes.
    """
    quoted = re.sub(
        r"""("arguments":\s*)'(.*)'(\s*\}\s*)$""",
        lambda m: m[1] + json.dumps(m[2].replace("\\'", "'")) + m[3],
        text.strip(),
        flags=re.DOTALL,
    )
    with suppress(ValueError, RecursionError):
        json.loads(quoted)
        try:
            return jsonl.parse(quoted)
        except RowError:  # JSON, and faulty: a duplicate key
            return None
    try:
        found = ast.literal_eval(text.strip()) if len(text) <= MAX_CHARS else None
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None
    return found if isinstance(found, dict | list) else None


def declared_in(text: str) -> tuple[str, list[Any]]:
    """Return a system text of Glaive or ToolACE without its tools, and those; [] for none."""
    for phrase, closing in _DECLARES:
        before, found, rest = text.partition(phrase)
        if not found:
            continue
        tools, end = [], 0
        rest = rest.lstrip()
        while rest[:1] in ("{", "["):
            try:
                value, end = jsonl.decoder.raw_decode(rest)
            except (ValueError, RecursionError, RowError):
                return text, []
            tools += value if isinstance(value, list) else [value]
            rest = rest[end:].lstrip(". \n\t\r")
        if closing:
            rest = rest.partition(closing)[0]
        return f"{before.strip()}\n{rest.strip()}".strip(), tools
    return text, []


def is_glaive(value: Any) -> bool:
    """Say whether a value is a chat that Glaive wrote as one text."""
    return isinstance(value, str) and bool(_GLAIVE_TURN.match(value.lstrip()))


def glaive_turns(text: str) -> Iterator[dict[str, str]]:
    """Yield the turns of Glaive's chat."""
    _, *parts = _GLAIVE_TURN.split(text.lstrip())
    for role, said in zip(parts[::2], parts[1::2], strict=True):
        content = said.replace("<|endoftext|>", "").strip()
        yield {"role": _GLAIVE_ROLES.get(role, "assistant"), "content": content}
