"""Rows with tools, as the tests write them."""

from __future__ import annotations

import json

from laptune.core.config import check
from laptune.data import load_records
from laptune.text.records import ToolCall

SCHEMA = {
    "type": "object",
    "properties": {
        "city": {"type": "string"},
        "days": {"type": "integer", "minimum": 1, "maximum": 7},
        "unit": {"type": "string", "enum": ["C", "F"]},
        "hours": {"type": "array", "items": {"type": "integer"}},
    },
    "required": ["city"],
}
WEATHER = {"name": "weather", "description": "Tells the weather.", "parameters": SCHEMA}
TOOLS = [{"type": "function", "function": WEATHER}, {"name": "stop_all"}]
U, A = {"role": "user", "content": "Oslo?"}, {"role": "assistant", "content": "Sunny."}
OSLO = ToolCall("weather", {"city": "Oslo"})


def call(arguments='{"city": "Oslo"}', name="weather", **more):
    return {"type": "function", "function": {"name": name, "arguments": arguments}, **more}


def asks(*calls):
    return {"role": "assistant", "content": None, "tool_calls": list(calls)}


def result(content="sun", **more):
    return {"role": "tool", "content": content, **more}


def row(*turns, tools=TOOLS):
    return {"tools": tools, "messages": list(turns)}


def called(*calls):
    return row(U, asks(*calls))


def with_tool(**changes):
    return row(U, A, tools=[{**WEATHER, **changes}])


def with_schema(**changes):
    return with_tool(parameters={"type": "object", "properties": {"a": changes}})


def load(tmp_path, *rows, **settings):
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(json.dumps(r) for r in rows), encoding="utf-8")
    data = {"path": str(path), **settings}
    return load_records(check({"data": data}, source="test").data)
