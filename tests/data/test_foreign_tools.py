"""Calls as other vendors and data sets write them: each is the same conversation."""

from __future__ import annotations

import json

import pytest

from laptune.text.records import ToolCall

from .reading import read
from .tool_rows import OSLO, SCHEMA, TOOLS, WEATHER, A, U, call, result

CALL = {"name": "weather", "arguments": {"city": "Oslo"}}
JSON_CALL = json.dumps(CALL)
LLAMA = json.dumps({"name": "weather", "parameters": {"city": "Oslo"}})
OF_GEMINI = {"name": "weather", "args": {"city": "Oslo"}}
FLAT = {"name": "weather", "description": "", "parameters": {"city": {"type": "str"}}}
GLAIVE_SYSTEM = (
    "SYSTEM: You are a helpful assistant with access to the following functions. "
    f"Use them if required -\n{json.dumps(WEATHER, indent=4)}\n"
)
GLAIVE_CALL = '{"name": "weather", "arguments": \'{"city": "Oslo"}\'}'
GLAIVE = (
    f"USER: Oslo?\n\n\nASSISTANT: <functioncall> {GLAIVE_CALL} <|endoftext|>\n\n\n"
    "FUNCTION RESPONSE: sun\n\n\nASSISTANT: Sunny. <|endoftext|>\n\n\n"
)
OF_TOOLACE = {**WEATHER, "parameters": {**SCHEMA, "type": "dict"}, "required": None}
TOOLACE = (
    "You are an expert. Here is a list of functions in JSON format that you can invoke:\n"
    f"{json.dumps([OF_TOOLACE])}. \nShould you decide to return the function call(s), put it in "
    "the format of [func1(name=value), func2(params)]"
)


def said(content, role="assistant"):
    return {"tools": TOOLS, "messages": [U, {"role": role, "content": content}, result(), A]}


def in_parts(called, answered, role="user"):
    contents = [("user", {"text": "Oslo?"}), ("model", called), (role, answered)]
    contents.append(("model", {"text": "Sunny."}))
    return [{"role": who, "parts": [part]} for who, part in contents]


FORMS = {
    "llama": said(LLAMA),
    "llama_python_tag": said(f"<|python_tag|>{LLAMA}"),
    "llama_type": said(LLAMA.replace("{", '{"type": "function", ', 1)),
    "llama_function_tag": said('<function=weather>{"city": "Oslo"}</function>'),
    "llama_python": said("[weather(city='Oslo')]"),
    "mistral": said(f"[TOOL_CALLS] [{JSON_CALL}]"),
    "python_alone": said("weather(city='Oslo')"),
    "tool_code": said("```tool_code\nweather(city='Oslo')\n```"),
    "fenced": said(f"```json\n{JSON_CALL}\n```"),
    "printed": said("```tool_code\nprint(weather(city='Oslo'))\n```"),
    "granite": said(f"<|tool_call|>[{JSON_CALL}]"),
    "phi": said(f"<|tool_call|>{JSON_CALL}<|/tool_call|>"),
    "wrapped": said(json.dumps({"tool_calls": [{"type": "function", "function": CALL}]})),
    "hermes_python": said(f"<tool_call>\n{CALL}\n</tool_call>"),
    "hermes_list": said(f"<tool_call>[{JSON_CALL}]</tool_call>"),
    "swift": {
        "tools": json.dumps(TOOLS),
        "messages": [
            U,
            {"role": "tool_call", "content": JSON_CALL},
            {"role": "tool_response", "content": "sun"},
            A,
        ],
    },
    "langchain": {
        "tools": TOOLS,
        "messages": [
            U,
            {
                **{"type": "ai", "content": ""},
                "tool_calls": [{**OF_GEMINI, "id": "a", "type": "tool_call"}],
            },
            {"type": "tool", "content": "sun", "tool_call_id": "a"},
            A,
        ],
    },
    "responses": {
        "tools": [{"type": "function", **WEATHER, "strict": True}],
        "messages": [
            U,
            {"type": "function_call", "call_id": "a", **CALL},
            {"type": "function_call_output", "call_id": "a", "output": "sun"},
            A,
        ],
    },
    "ollama": {
        "tools": TOOLS,
        "messages": [
            U,
            {"role": "assistant", "content": "", "tool_calls": [{"function": CALL}]},
            {"role": "tool", "tool_name": "weather", "content": "sun"},
            A,
        ],
    },
    "gemini": {
        "tools": [
            {"functionDeclarations": [{**WEATHER, "parameters": SCHEMA | {"type": "OBJECT"}}]}
        ],
        "contents": in_parts(
            {"functionCall": OF_GEMINI},
            {"functionResponse": {"name": "weather", "response": "sun"}},
        ),
    },
    "gemini_snake": {
        "tools": [{"function_declarations": [WEATHER]}],
        "contents": in_parts(
            {"function_call": OF_GEMINI},
            {"function_response": {"name": "weather", "response": "sun"}},
            role="function",
        ),
    },
    "bedrock": {
        "tools": [{"toolSpec": {**WEATHER, "parameters": None, "inputSchema": {"json": SCHEMA}}}],
        "messages": [
            {"role": "user", "content": [{"text": "Oslo?"}]},
            {
                "role": "assistant",
                "content": [
                    {"toolUse": {"toolUseId": "a", "name": "weather", "input": CALL["arguments"]}}
                ],
            },
            {
                "role": "user",
                "content": [{"toolResult": {"toolUseId": "a", "content": [{"text": "sun"}]}}],
            },
            {"role": "assistant", "content": [{"text": "Sunny."}]},
        ],
    },
    "glaive": {"system": GLAIVE_SYSTEM, "chat": GLAIVE},
    "glaive_1": {"sample": f"{GLAIVE_SYSTEM}\n{GLAIVE}"},
    "toolace": {
        "system": TOOLACE,
        "conversations": [
            {"from": "user", "value": "Oslo?"},
            {"from": "assistant", "value": '[weather(city="Oslo")]'},
            {"from": "tool", "value": "sun"},
            {"from": "assistant", "value": "Sunny."},
        ],
    },
}


@pytest.mark.parametrize("name", FORMS)
def test_a_call_and_its_result_are_read(tmp_path, name):
    _, (row,) = read(tmp_path, [FORMS[name]])
    assert row.problem is None, str(row.problem)
    head, asked, calls, answered, last = row.record.messages
    assert head.tools[0]["name"] == "weather" and head.tools[0]["parameters"]["type"] == "object"
    assert (calls.content, calls.tool_calls) == ("", (OSLO,))
    assert (answered.role, answered.name, answered.content.strip('"')) == ("tool", "weather", "sun")
    assert (asked.content, last.content) == ("Oslo?", "Sunny.")


@pytest.mark.parametrize("name", ["glaive", "glaive_1", "toolace"])
def test_declarations_leave_the_system_text(tmp_path, name):
    _, (row,) = read(tmp_path, [FORMS[name]])
    assert row.record.messages[0].content in ("You are a helpful assistant", "You are an expert.")


AS_TEXT = {**WEATHER, "name": "3d_weather", "parameters": json.dumps(SCHEMA)}


@pytest.mark.parametrize("tools", [[AS_TEXT], str([AS_TEXT])])
def test_tools_may_be_what_a_table_holds(tmp_path, tools):
    _, (row,) = read(tmp_path, [{"tools": tools, "messages": [U, A]}])
    assert row.record.messages[0].tools == ({**AS_TEXT, "parameters": SCHEMA},)


@pytest.mark.parametrize("tools", [[FLAT], json.dumps([FLAT])])
def test_xlam_is_read(tmp_path, tools):
    row = {"id": 1, "query": "Oslo?", "tools": tools, "answers": json.dumps([CALL, CALL])}
    reader, (found,) = read(tmp_path, [row])
    assert found.record.messages[-1].tool_calls == (OSLO, OSLO)
    assert reader.used["completion"] == "answers" and not reader.unused


def test_several_answers_of_other_sets_are_no_calls(tmp_path):
    _, (found,) = read(tmp_path, [{"question": "Q", "context": "C", "answers": ["a", "b"]}])
    assert found.record.reply == "a" and not found.record.messages[-1].tool_calls


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("str", {"type": "string"}),
        ("List[int]", {"type": "array", "items": {"type": "integer"}}),
        ("Dict[str, Any], optional", {"type": "object"}),
        ("Optional[float]", {"type": "number"}),
        ("Union[int, str]", {"anyOf": [{"type": "integer"}, {"type": "string"}]}),
        ("Tuple[int, int]", {"type": "array"}),
        ("List[Tuple[float, float]]", {"type": "array", "items": {"type": "array"}}),
        ("Callable[[float], float]", {}),
        ("Any", {}),
    ],
)
def test_types_of_python_are_types_of_json_schema(tmp_path, kind, wanted):
    tool = {"name": "f", "parameters": {"type": {"type": "str"}, "x": {"type": kind, "default": 1}}}
    _, (row,) = read(tmp_path, [{"query": "Q", "tools": [tool], "answers": "No."}])
    schema = row.record.messages[0].tools[0]["parameters"]
    assert schema["properties"]["x"] == {**wanted, "default": 1}
    assert schema["required"] == ["type"]


@pytest.mark.parametrize(
    "text",
    [
        "[1, 2]",
        '{"name": "Ann"}',
        "[see the list (of cities)]",
        "<functioncall> later",
        "weather (that of Oslo)",
        '{"name": "Ann", "parameters": 1, "age": 3}',
    ],
)
def test_what_is_no_call_stays_text(tmp_path, text):
    _, (row,) = read(tmp_path, [{"tools": TOOLS, "messages": [U, {**A, "content": text}]}])
    assert row.record.messages[-1].content == text


@pytest.mark.parametrize(
    "text",
    [
        f"I will call it: {JSON_CALL}",
        f"<think>Which?</think>\n{JSON_CALL}",
        '{"function": "weather", "arguments": {"city": "Oslo"}}',
        '{"action": "weather", "action_input": {"city": "Oslo"}}',
        '[TOOL_CALLS]weather[CALL]{"city": "Oslo"}',
        "<function_calls><invoke tool='weather'></invoke></function_calls>",
        "<weather>\n<city>Oslo</city>\n</weather>",
        "Thought: look.\nAction: weather[Oslo]",
        '<|start|>assistant to=weather<|message|>{"city": "Oslo"}',
        '<|tool_call_begin|>weather<|tool_call_argument|>{"city": "Oslo"}',
        "functions.weather: Oslo",
        "Call <function=weather> please",
    ],
)
def test_a_call_in_another_form_is_not_learned_as_text(tmp_path, text):
    _, (row,) = read(tmp_path, [{"tools": TOOLS, "messages": [U, {**A, "content": text}]}])
    assert "messages[1].content: holds a call in a form that is not read" in str(row.problem)


@pytest.mark.parametrize("tools", [TOOLS, json.dumps(TOOLS)])
@pytest.mark.parametrize("content", ["Be brief.", "", None])
def test_a_system_turn_may_bring_the_tools(tmp_path, tools, content):
    head = {"role": "system", "content": content, "tools": tools}
    reader, (row,) = read(tmp_path, [{"messages": [head, U, {**A, "content": LLAMA}]}])
    assert row.record.messages[0].content == (content or "") and not reader.unused
    assert row.record.messages[-1].tool_calls == (OSLO,)


def test_a_call_in_text_without_tools_stays_text(tmp_path):
    _, (row,) = read(tmp_path, [{"messages": [U, {**A, "content": LLAMA}]}])
    assert row.record.messages[-1].content == LLAMA


def test_calls_beside_each_other_are_one_turn(tmp_path):
    item = {"type": "function_call", "name": "stop_all", "arguments": "{}"}
    turns = [U, {**item, "call_id": "a"}, {**item, "call_id": "b"}]
    _, (row,) = read(tmp_path, [{"tools": TOOLS, "messages": turns}])
    assert row.record.messages[-1].tool_calls == (ToolCall("stop_all"), ToolCall("stop_all"))


def test_openai_calls_with_ids_may_be_answered_in_any_order(tmp_path):
    calls = [call(id="a"), call('{"city": "Rom"}', id="b")]
    answers = [result("rain", tool_call_id="b"), result("sun", tool_call_id="a")]
    turns = [U, {"role": "assistant", "tool_calls": calls}, *answers, A]
    _, (row,) = read(tmp_path, [{"tools": TOOLS, "messages": turns, "parallel_tool_calls": True}])
    assert row.problem is None
