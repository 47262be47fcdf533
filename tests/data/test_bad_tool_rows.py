"""Rows with tools: each fault has its one message."""

from __future__ import annotations

import pytest

from laptune.data import DataError

from .tool_rows import (
    TOOLS,
    WEATHER,
    A,
    U,
    asks,
    call,
    called,
    load,
    result,
    row,
    with_schema,
    with_tool,
)

ARGUMENTS = "messages[1].tool_calls[0].function.arguments"
NAME = "messages[1].tool_calls[0].function.name"
BAD = {
    "tools_number": (row(U, A, tools=7), "tools: is a number, not a list of tools"),
    "tools_text": (row(U, A, tools="weather"), "tools: is not JSON"),
    "tool_text": (row(U, A, tools=["weather"]), "tools[0]: is text, not a tool"),
    "tool_type": (
        row(U, A, tools=[{"type": "retrieval"}]),
        "tools[0].type: is 'retrieval' -> only functions are learned",
    ),
    "tool_nameless": (
        row(U, A, tools=[{"type": "function", "function": {}}]),
        "tools[0].function.name: is missing",
    ),
    "tool_name_number": (with_tool(name=4), "tools[0].name: is a number, not text"),
    "tool_name_blank": (with_tool(name="my tool"), "tools[0].name: is 'my tool', not a name"),
    "tool_twice": (
        row(U, A, tools=[WEATHER, WEATHER]),
        "tools[1].name: 'weather' is declared twice",
    ),
    "about_list": (with_tool(description=["x"]), "tools[0].description: is a list, not text"),
    "schema_list": (with_tool(parameters=["city"]), "tools[0].parameters: is a list, not a schema"),
    "schema_array": (
        with_tool(parameters={"type": "array"}),
        "tools[0].parameters.type: is 'array' -> arguments are an object",
    ),
    "properties_list": (
        with_tool(parameters={"type": "object", "properties": ["a"]}),
        "tools[0].parameters.properties: is a list, not an object",
    ),
    "property_text": (
        with_tool(parameters={"type": "object", "properties": {"a": "text"}}),
        "tools[0].parameters.properties.a: is text, not a schema",
    ),
    "type_unknown": (
        with_schema(type="long"),
        "tools[0].parameters.properties.a.type: is 'long', not a type of JSON Schema -> "
        "use one of string, integer",
    ),
    "enum_text": (with_schema(enum="C"), "properties.a.enum: is no list of values"),
    "ref": (with_schema(**{"$ref": "#/x"}), "parameters.$ref: '#/x' is not in these parameters"),
    "required_unknown": (
        with_tool(parameters={"type": "object", "properties": {}, "required": ["b"]}),
        "tools[0].parameters.required: names 'b', which properties does not hold",
    ),
    "control_token": (
        with_tool(description="x <end_of_turn>"),
        "tools: holds the control token <end_of_turn>",
    ),
    "no_tools": (
        {"messages": [U, asks(call())]},
        "tools: is missing, and the row calls some -> add the row's tools",
    ),
    "calls_object": (
        row(U, {**A, "tool_calls": {}}),
        "messages[1].tool_calls: is an object, not a list of calls",
    ),
    "calls_empty": (row(U, asks()), "messages[1].content: is null, not text"),
    "call_text": (called("weather"), "messages[1].tool_calls[0]: is text, not a call"),
    "call_nameless": (called({"function": {"arguments": {}}}), f"{NAME}: is missing"),
    "call_of_user": (
        row({**U, "tool_calls": [call()]}, A),
        "messages[0].tool_calls: is in a user turn -> only the assistant calls tools",
    ),
    "unknown_tool": (
        called(call(name="wether")),
        f"{NAME}: 'wether' is none of the tools -> did you mean 'weather'?",
    ),
    "arguments_cut": (called(call('{"city": "Os')), f"{ARGUMENTS}: is cut off before its JSON"),
    "arguments_list": (called(call("[1]")), f"{ARGUMENTS}: is a list, not an object"),
    "arguments_twice": (
        called(call('{"city": "a", "city": "b"}')),
        f"{ARGUMENTS}: city is a duplicate key",
    ),
    "argument_missing": (called(call({"days": 2})), f"{ARGUMENTS}.city: is missing"),
    "argument_type": (
        called(call({"city": "Oslo", "days": "2"})),
        f'{ARGUMENTS}.days: is "2", not of type integer',
    ),
    "argument_true": (
        called(call({"city": "Oslo", "days": True})),
        f"{ARGUMENTS}.days: is true, not of type integer",
    ),
    "argument_enum": (
        called(call({"city": "Oslo", "unit": "K"})),
        f'{ARGUMENTS}.unit: is "K", not one of "C", "F"',
    ),
    "argument_bound": (
        called(call({"city": "Oslo", "days": 9})),
        f"{ARGUMENTS}.days: is 9, above 7",
    ),
    "argument_item": (
        called(call({"city": "Oslo", "hours": [1, "x"]})),
        f'{ARGUMENTS}.hours[1]: is "x", not of type integer',
    ),
    "argument_unknown": (
        called(call({"city": "Oslo", "town": "x"})),
        f"{ARGUMENTS}.town: is no argument of the tool -> it takes city, days, unit, hours",
    ),
    "argument_control": (
        called(call({"city": "<eos>"})),
        f"{ARGUMENTS}: holds the control token <eos>",
    ),
    "ids_twice": (
        called(call(id="a"), call(id="a")),
        "messages[1].tool_calls[0].function.id: 'a' is there twice",
    ),
    "result_alone": (row(U, A, result(), A), "messages[2]: is a result without a call"),
    "result_too_many": (
        row(U, asks(call()), result(), result(), A),
        "messages[3]: is a result without a call",
    ),
    "result_of_other_id": (
        row(U, asks(call(id="a")), result(tool_call_id="b"), A),
        "messages[2]: answers 'b', which is no call that waits for a result -> the calls are a",
    ),
    "result_of_other_name": (
        row(U, asks(call()), result(name="stop_all"), A),
        "messages[2]: is a result of 'stop_all', which was not called -> called was weather",
    ),
    "no_result": (
        row(U, asks(call()), A),
        "messages[1].tool_calls[0].function: call of 'weather' has no result",
    ),
    "ends_with_result": (row(U, asks(call()), result()), "messages: ends with a tool turn"),
    "hermes_name": (
        row(U, {**A, "content": "<tool_call>{'name': 1}</tool_call>"}),
        "messages[1].content, call 1.name: is a number, not text",
    ),
    "call_as_json_text": (
        row(U, {**A, "content": '{"name": "wether", "parameters": {}}'}),
        "messages[1].content.name: 'wether' is none of the tools -> did you mean 'weather'?",
    ),
    "python_call": (
        row(U, {**A, "content": "[weather(town='Oslo')]"}),
        "messages[1].content.arguments.city: is missing",
    ),
    "server_tool": (
        row(U, A, tools=[{"type": "web_search_20250305", "name": "web_search"}]),
        "tools[0].type: is 'web_search_20250305' -> only functions are learned",
    ),
    "python_call_by_place": (
        row(U, {**A, "content": "[weather('Oslo')]"}),
        "messages[1].content: is a call that cannot be read -> name each argument",
    ),
    "call_as_broken_json": (
        row(U, {**A, "content": '{"name": "weather", "arguments": {"city": }}'}),
        "messages[1].content: is not JSON: expecting value at column 43",
    ),
    "both_kinds_of_calls": (
        row(U, {**asks(call()), "function_call": {"name": "stop_all", "arguments": "{}"}}),
        "messages[1].function_call: is there beside tool_calls -> keep one of the two",
    ),
    "bound_text": (
        with_schema(minimum="1"),
        "tools[0].parameters.properties.a.minimum: is text, not a number",
    ),
    "no_calls": (
        {"query": "Oslo?", "tools": TOOLS, "answers": "[]"},
        "answers: is an empty list -> write what is said where no tool fits",
    ),
    "hermes_broken": (
        row(U, {**A, "content": "<tool_call>\n{'name: 1}\n</tool_call>"}),
        "messages[1].content, call 1: is not JSON",
    ),
}


# name: (a schema, an argument outside it, what is said, an argument within it)
OUTSIDE = {
    "exclusive": ({"exclusiveMinimum": 0}, 0, "is 0, not above 0", 0.1),
    "short": ({"minLength": 2}, "a", 'is "a", of fewer characters than 2', "ab"),
    "long": ({"maxLength": 2}, "abc", 'is "abc", of more characters than 2', "ab"),
    "few": ({"minItems": 1}, [], "is [], of fewer items than 1", [1]),
    "many": ({"maxItems": 1}, [1, 2], "is [1, 2], of more items than 1", [1]),
    "step": ({"multipleOf": 0.1}, 0.25, "is 0.25, no multiple of 0.1", 0.3),
    "pattern": ({"pattern": "^[a-z]+$"}, "A1", 'is "A1", which "^[a-z]+$" does not match', "ab"),
    "twice": ({"uniqueItems": True}, [1, 1], "is [1, 1], with one item twice", [1, True]),
    "all": ({"allOf": [{"type": "string"}, {"maxLength": 1}]}, "ab", "of more characters", "a"),
    "slow_pattern": ({"pattern": "^(a+)+$", "maxLength": 90}, "a" * 91, "more characters", "aab"),
}


@pytest.mark.parametrize("name", OUTSIDE)
def test_an_argument_keeps_to_its_schema(tmp_path, name):
    schema, outside, said, inside = OUTSIDE[name]
    tools = [{"name": "f", "parameters": {"type": "object", "properties": {"a": schema}}}]
    asked = [row(U, asks(call({"a": v}, name="f")), tools=tools) for v in (inside, outside)]
    with pytest.raises(DataError) as caught:
        load(tmp_path, *asked)
    (problem,) = caught.value.problems
    assert (problem.line, problem.field) == (2, f"{ARGUMENTS}.a")
    assert said in problem.reason


@pytest.mark.parametrize("name", BAD)
def test_each_fault_has_its_one_message_with_its_line(tmp_path, name):
    bad, said = BAD[name]
    with pytest.raises(DataError) as caught:
        first = {**bad, "answers": "No."} if "answers" in bad else row(U, A)
        load(tmp_path, first, bad)
    (problem,) = caught.value.problems
    assert problem.line == 2
    assert said in f"{problem.field}: {problem.reason} -> {problem.hint}"
