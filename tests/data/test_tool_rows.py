"""Rows with tools: each form is read as the same conversation."""

from __future__ import annotations

import json

import pytest

from laptune.data import DataError

from .tool_rows import (
    OSLO,
    SCHEMA,
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
)

HUMAN, GPT = {"from": "human", "value": "Oslo?"}, {"from": "gpt", "value": "Sunny."}
CALL_TEXT = json.dumps({"name": "weather", "arguments": {"city": "Oslo"}})
FORMS = {
    "openai": row(U, asks(call(id="a")), result(tool_call_id="a"), A),
    "arguments_as_object": row(U, asks(call({"city": "Oslo"})), result(), A),
    "null_arguments": row(U, asks(call({"city": "Oslo", "days": None})), result(), A),
    "tools_as_json": row(U, asks(call()), result(), A, tools=json.dumps(TOOLS)),
    "bare_call": row(U, asks({"name": "weather", "arguments": {"city": "Oslo"}}), result(), A),
    "old_function_call": row(
        U,
        {"role": "assistant", "content": None, "function_call": json.loads(CALL_TEXT)},
        {"role": "function", "name": "weather", "content": "sun"},
        A,
    ),
    "anthropic_schema": row(
        *(U, asks(call()), result(), A),
        tools=[{**WEATHER, "parameters": None, "input_schema": SCHEMA}, {"name": "stop_all"}],
    ),
    "anthropic_parts": row(
        U,
        {
            "role": "assistant",
            "content": [
                {"type": "tool_use", "id": "a", "name": "weather", "input": {"city": "Oslo"}}
            ],
        },
        {
            "role": "user",
            "content": [
                {
                    "type": "tool_result",
                    "tool_use_id": "a",
                    "content": [{"type": "text", "text": "sun"}],
                }
            ],
        },
        A,
    ),
    "sharegpt": {
        "tools": json.dumps([WEATHER, {"name": "stop_all"}]),
        "conversations": [
            HUMAN,
            {"from": "function_call", "value": CALL_TEXT},
            {"from": "observation", "value": "sun"},
            GPT,
        ],
    },
    "hermes": {
        "conversations": [
            {
                "from": "system",
                "value": "Tools stand within <tools></tools> tags. <tools>"
                f"{json.dumps(TOOLS)}</tools>",
            },
            HUMAN,
            {"from": "gpt", "value": f"<tool_call>\n{CALL_TEXT}\n</tool_call>"},
            {"from": "tool", "value": "<tool_response>\nsun\n</tool_response>"},
            GPT,
        ],
    },
}


@pytest.mark.parametrize("name", FORMS)
def test_every_form_is_read_as_the_same_conversation(tmp_path, name):
    (record,) = load(tmp_path, FORMS[name])
    system, user, asked, answered, reply = record.messages
    assert [tool["name"] for tool in system.tools] == ["weather", "stop_all"]
    assert (user.content, asked.tool_calls, asked.content) == ("Oslo?", (OSLO,), "")
    assert (answered.content, answered.name, reply.content) == ("sun", "weather", "Sunny.")
    assert system.tools[0] == WEATHER


def test_what_hermes_says_around_the_tools_is_kept(tmp_path):
    (record,) = load(tmp_path, FORMS["hermes"])
    assert record.messages[0].content == "Tools stand within <tools></tools> tags."


def test_results_stand_in_the_order_of_their_calls_whatever_order_the_file_has(tmp_path):
    calls = asks(call(id="a"), call('{"city": "Rome"}', id="b"))
    turns = (U, calls, result("rain", tool_call_id="b"), result("sun", tool_call_id="a"), A)
    (record,) = load(tmp_path, row(*turns, *turns))
    found = [m.content for m in record.messages if m.role == "tool"]
    assert found == ["sun", "rain", "sun", "rain"]


@pytest.mark.parametrize(
    "turns",
    [
        [{"role": "assistant", "content": "A look."}, asks(call()), result()],
        [
            {"type": "message", "role": "assistant", "content": "A look."},
            {"type": "function_call", "call_id": "a", "name": "weather", "arguments": CALL_TEXT},
            {"type": "function_call_output", "call_id": "a", "output": "sun"},
        ],
    ],
)
def test_a_call_that_follows_a_text_as_a_turn_of_its_own_is_part_of_it(tmp_path, turns):
    if "call_id" in turns[1]:
        turns[1]["arguments"] = '{"city": "Oslo"}'
    (record,) = load(tmp_path, row(U, *turns, A))
    assert [m.role for m in record.messages[1:]] == ["user", "assistant", "tool", "assistant"]
    assert (record.messages[2].content, record.messages[2].tool_calls) == ("A look.", (OSLO,))


def test_calls_in_turns_of_their_own_are_called_at_once(tmp_path):
    turns = [{"from": "function_call", "value": CALL_TEXT}] * 2
    results = [{"from": "observation", "value": text} for text in ("sun", "rain")]
    found = {"tools": json.dumps(TOOLS), "conversations": [HUMAN, *turns, *results, GPT]}
    (record,) = load(tmp_path, found)
    assert record.messages[2].tool_calls == (OSLO, OSLO)
    assert [m.content for m in record.messages if m.role == "tool"] == ["sun", "rain"]


@pytest.mark.parametrize(
    "text",
    [
        "<tool_response>\nsun\n</tool_response>",
        "\n<tool_response>sun</tool_response>\n<tool_response>rain</tool_response>",
    ],
)
def test_a_user_turn_of_nothing_but_results_holds_results(tmp_path, text):
    calls = asks(*[call()] * text.count("</"))
    (record,) = load(tmp_path, row(U, calls, {"role": "user", "content": text}, A))
    found = [m.content for m in record.messages if m.role == "tool"]
    assert found == ["sun", "rain"][: len(found)] and len(found) == text.count("</")


@pytest.mark.parametrize("value", [[{"temp": 3}, {"temp": 4}], [1, 2], 21.5, {"a": None}, True])
def test_a_result_may_be_any_json(tmp_path, value):
    (record,) = load(tmp_path, row(U, asks(call()), result(value), A))
    assert json.loads(record.messages[3].content) == value


def test_a_result_in_parts_that_are_no_text_is_refused(tmp_path):
    with pytest.raises(DataError, match="holds a part of type 'image'"):
        load(tmp_path, row(U, asks(call()), result([{"type": "image", "source": "x"}]), A))


def test_one_observation_may_list_the_results_of_several_calls(tmp_path):
    calls = [json.loads(CALL_TEXT), {"name": "stop_all", "arguments": {}}]
    turns = [
        HUMAN,
        {"from": "function_call", "value": json.dumps(calls)},
        {"from": "observation", "value": '["sun", {"ok": true}]'},
        GPT,
    ]
    (record,) = load(tmp_path, {"tools": TOOLS, "conversations": turns})
    assert [(m.name, m.content) for m in record.messages if m.role == "tool"] == [
        ("weather", "sun"),
        ("stop_all", '{"ok": true}'),
    ]


def test_a_row_may_end_with_the_call_to_learn(tmp_path):
    (record,) = load(tmp_path, row(U, asks(call())))
    assert record.messages[-1].tool_calls == (OSLO,)
    assert record.reply == f"<tool_call>\n{CALL_TEXT}\n</tool_call>"


def test_a_prompt_and_its_completion_may_call_tools(tmp_path):
    (record,) = load(tmp_path, {"prompt": [U], "completion": [asks(call())], "tools": TOOLS})
    assert record.messages[-1].tool_calls == (OSLO,)


@pytest.mark.parametrize("as_answer", [json.dumps, list])
def test_an_answer_that_is_nothing_but_calls_calls_them(tmp_path, as_answer):
    answer = as_answer([json.loads(CALL_TEXT)])
    (found,) = load(tmp_path, {"prompt": "Oslo?", "answer": answer, "tools": TOOLS})
    assert found.messages[-1].tool_calls == (OSLO,)


def test_rows_that_differ_in_their_tools_are_no_copies(tmp_path):
    from laptune.data.split import conversation_sha256

    first, second = load(tmp_path, row(U, A), row(U, A, tools=[WEATHER]))
    assert conversation_sha256(first) != conversation_sha256(second)


def test_a_call_is_no_copy_of_another(tmp_path):
    from laptune.data.split import conversation_sha256

    first, second = load(tmp_path, called(call()), called(call({"city": "Rome"})))
    assert conversation_sha256(first) != conversation_sha256(second)
