"""Calls between the marks of other families: each is the call that it says."""

from __future__ import annotations

import json

import pytest

from laptune.text.records import ToolCall

from .reading import read
from .tool_rows import TOOLS, A, U

BAR, SEP = "\uff5c", "\u2581"
OF_DEEPSEEK = f"<{BAR}tool{SEP}call{SEP}begin{BAR}>%s<{BAR}tool{SEP}call{SEP}end{BAR}>"
BESIDE = f"<{BAR}tool{SEP}sep{BAR}>"
ALL = f"<{BAR}tool{SEP}calls{SEP}begin{BAR}>%s<{BAR}tool{SEP}calls{SEP}end{BAR}>"
HEAD = "<|tool_calls_section_begin|>"
XML = '<parameter name="city">Oslo</parameter>\n<parameter name="days">3</parameter>'
PARAMETERS = "<parameter=city>\nOslo\n</parameter>\n<parameter=days>\n3\n</parameter>"
KEYS = "<arg_key>city</arg_key>\n<arg_value>Oslo</arg_value>\n<arg_key>days</arg_key>\n"
FOR_DAYS = '{"city": "Oslo", "days": 3}'
MARKED = {
    "qwen3_coder": f"<tool_call>\n<function=weather>\n{PARAMETERS}\n</function>\n</tool_call>",
    "glm": f"<tool_call>weather\n{KEYS}<arg_value>3</arg_value>\n</tool_call>",
    "claude": f'<function_calls>\n<invoke name="weather">{XML}</invoke>\n</function_calls>',
    "minimax": f'<minimax:tool_call>\n<invoke name="weather">{XML}</invoke>\n</minimax:tool_call>',
    "deepseek_r1": ALL % (OF_DEEPSEEK % f"function{BESIDE}weather\n```json\n{FOR_DAYS}\n```"),
    "deepseek_3_1": ALL % (OF_DEEPSEEK % f"weather{BESIDE}{FOR_DAYS}"),
    "kimi": f"{HEAD}<|tool_call_begin|>functions.weather:0<|tool_call_argument_begin|>{FOR_DAYS}"
    f"<|tool_call_end|>{HEAD.replace('begin', 'end')}",
    "gpt_oss": "<|channel|>commentary to=functions.weather <|constrain|>json<|message|>"
    f"{FOR_DAYS}<|call|>",
    "mistral_11": f"[TOOL_CALLS]weather[ARGS]{FOR_DAYS}",
    "react": f"Action: weather\nAction Input: {FOR_DAYS}",
}


@pytest.mark.parametrize("before", ["", "Let me look.\n"])
@pytest.mark.parametrize("name", MARKED)
def test_a_call_between_the_marks_of_a_family_is_that_call(tmp_path, name, before):
    reply = {**A, "content": before + MARKED[name]}
    _, (row,) = read(tmp_path, [{"tools": TOOLS, "messages": [U, reply]}])
    assert row.record.messages[-1].tool_calls == (ToolCall("weather", {"city": "Oslo", "days": 3}),)
    assert row.record.messages[-1].content == before.strip()


def test_several_calls_between_marks_are_as_many_and_text_behind_them_is_refused(tmp_path):
    two = MARKED["qwen3_coder"] + "\n" + MARKED["qwen3_coder"].replace("Oslo", "Rome")
    rows = [{"tools": TOOLS, "messages": [U, {**A, "content": t}]} for t in (two, two + " So.")]
    _, (row, bad) = read(tmp_path, rows)
    assert [c.arguments["city"] for c in row.record.messages[-1].tool_calls] == ["Oslo", "Rome"]
    assert bad.problem is not None


def test_a_value_between_marks_has_the_type_of_its_schema(tmp_path):
    schema = {"zip": {"type": "string"}, "tags": {"type": "array"}, "on": {"type": "boolean"}}
    tool = {"name": "f", "parameters": {"type": "object", "properties": schema}}
    pairs = {"zip": "01067", "tags": '["a"]', "on": "true"}
    body = "".join(f"<parameter={key}>{value}</parameter>" for key, value in pairs.items())
    reply = {**A, "content": f"<function=f>{body}</function>"}
    _, (row,) = read(tmp_path, [{"tools": [tool], "messages": [U, reply]}])
    (found,) = row.record.messages[-1].tool_calls
    assert found.arguments == {"zip": "01067", "tags": ["a"], "on": True}


@pytest.mark.parametrize(
    "mark", ["<function=weather>", "</invoke><invoke name='x'>", "Action: a\n"]
)
def test_a_reply_full_of_marks_takes_no_time(tmp_path, mark):
    reply = {**A, "content": mark * 50_000}
    _, (row,) = read(tmp_path, [{"tools": TOOLS, "messages": [U, reply]}])
    assert row.problem or not row.record.messages[-1].tool_calls


def test_marks_within_the_arguments_of_a_call_are_text(tmp_path):
    code = "<function=f>{}</function>"
    tool = {"name": "say", "parameters": {"type": "object", "properties": {"code": {}}}}
    content = "<tool_call>" + json.dumps({"name": "say", "arguments": {"code": code}})
    reply = {**A, "content": f"{content}</tool_call>"}
    _, (row,) = read(tmp_path, [{"tools": [tool], "messages": [U, reply]}])
    assert row.record.messages[-1].tool_calls == (ToolCall("say", {"code": code}),)
