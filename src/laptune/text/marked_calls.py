"""Calls that stand between marks in a reply: of Qwen3-Coder, GLM, DeepSeek, Kimi, gpt-oss ...

One pattern a family says where the name and the arguments stand. Those are JSON, or a value a mark
as plain text, which becomes what the tool's schema says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from laptune.core import jsonl
from laptune.core.errors import RowError
from laptune.text.json_schema import check_value

MAX_CHARS = 50_000  # marks without their ends take time in its square
_NAME = r"(?P<name>[\w.-]+)"
_CALLS = (
    r"<function=(?P<name>[^<>\s]+)>(?P<body>.*?)</function>",  # Llama's, Qwen3-Coder's
    r"""<invoke name=["'](?P<name>[^"'<>]+)["']>(?P<body>.*?)</invoke>""",  # Claude's, MiniMax's
    rf"<tool_call>\s*{_NAME}\s*(?P<body>(?:<arg_key>.*?)?)</tool_call>",  # GLM's
    r"<\uff5ctool\u2581call\u2581begin\uff5c>(?:function<\uff5ctool\u2581sep\uff5c>)?"  # DeepSeek's
    rf"{_NAME}(?:<\uff5ctool\u2581sep\uff5c>|\n)(?P<body>.*?)<\uff5ctool\u2581call\u2581end\uff5c>",
    rf"<\|tool_call_begin\|>\s*(?:functions\.)?{_NAME}(?::\d+)?\s*"  # Kimi's
    r"<\|tool_call_argument_begin\|>(?P<body>.*?)<\|tool_call_end\|>",
    rf"<\|channel\|>commentary to=functions\.{_NAME}[^{{]*(?P<body>\{{.*?\}})\s*<\|call\|>",
    rf"\[TOOL_CALLS\]\s*{_NAME}(?:\[CALL_ID\]\w+)?\[ARGS\](?P<body>\{{.*?\}})"  # Mistral's newer
    r"(?=\s*(?:\[TOOL_CALLS\]|\Z))",
    rf"^Action:\s*{_NAME}\s*\nAction Input:\s*(?P<body>\{{.*\}})\s*\Z",  # ReAct's
)
_PATTERNS = [re.compile(pattern, re.DOTALL | re.MULTILINE) for pattern in _CALLS]
_PAIRS = (
    re.compile(r"<parameter=([^<>]+)>\n?(.*?)\n?</parameter>", re.DOTALL),
    re.compile(r"""<parameter name=["']([^"'<>]+)["'][^<>]*>(.*?)</parameter>""", re.DOTALL),
    re.compile(r"<arg_key>(.*?)</arg_key>\s*<arg_value>(.*?)</arg_value>", re.DOTALL),
)
_FENCE = re.compile(r"\A```(?:json)?\s*\n(.*?)\n?```\Z", re.DOTALL)
# What stands around calls and says nothing more.
_AROUND = re.compile(
    r"</?tool_calls?>|</?(?:\w+:)?(?:function_calls|tool_call)>|<\|tool_calls_section_(?:begin|end)\|>"
    r"|<\uff5ctool\u2581calls\u2581(?:begin|end)\uff5c>|<\uff5cend\u2581of\u2581sentence\uff5c>"
    r"|<\|start\|>assistant|<\|im_end\|>"
)


def read(text: str, tools: Mapping[str, Any]) -> tuple[str, list[dict[str, Any]]] | None:
    """Return what a reply says before its calls, and those as objects; None where it makes none.

    ``tools``: the parameters of each. None too where other text follows a call.
    """
    if len(text) > MAX_CHARS:
        return None
    for pattern in _PATTERNS:
        if found := list(pattern.finditer(text)):
            begin = found[0].start()
            behind = _AROUND.sub("", pattern.sub("", text[begin:]))
            if behind.strip():
                return None
            calls = [_call(one["name"], one["body"], tools) for one in found]
            return _AROUND.sub("", text[:begin]).strip(), calls
    return None


def _call(name: str, body: str, tools: Mapping[str, Any]) -> dict[str, Any]:
    body = body.strip()
    pairs = next((found for one in _PAIRS if (found := one.findall(body))), None)
    if pairs is None:
        fenced = _FENCE.match(body)
        return {"name": name, "arguments": fenced[1] if fenced else body}
    known = tools.get(name, {}).get("properties", {})
    arguments = {key.strip(): _typed(value, known.get(key.strip())) for key, value in pairs}
    return {"name": name, "arguments": arguments}


def _typed(text: str, schema: Any) -> Any:
    """Return a value as its schema has it: the text itself where that fits, else its JSON."""
    try:
        check_value(text, schema or {}, "value")
        return text
    except RowError:
        pass
    try:
        return jsonl.parse(text.strip())
    except RowError:
        return text
