"""Readable rows that break a rule: each gives its one right message with the right line."""

from __future__ import annotations

import json

import pytest

from laptune.core.config import check
from laptune.data import DataError, load_records
from laptune.data.problems import Problem, listed

U, A = {"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}
S = {"role": "system", "content": "Be brief."}
NOT_ROLE = "not a known role"


def m(*turns):
    return {"messages": list(turns)}


def user(content):
    return m({"role": "user", "content": content}, A)


def reply(content):
    return m(U, {"role": "assistant", "content": content})


# name -> (row, "field: reason")
MESSAGES = {
    "no_messages": ({"id": "x"}, "messages: is missing"),
    "misspelt": ({"mesages": [U, A]}, "messages: is missing"),
    "empty_row": ({}, "messages: is missing"),
    "messages_null": ({"messages": None}, "messages: is null, not a list of turns"),
    "messages_text": ({"messages": "Hi"}, "messages: is text, not a list of turns"),
    "messages_object": ({"messages": U}, "messages: is an object, not a list of turns"),
    "messages_number": ({"messages": 3}, "messages: is a number, not a list of turns"),
    "messages_empty": (m(), "messages: has no turns"),
    "turn_text": (m("Hi", A), "messages[0]: is text, not a turn"),
    "turn_null": (m(U, None), "messages[1]: is null, not a turn"),
    "turn_list": (m(U, ["assistant", "x"]), "messages[1]: is a list, not a turn"),
    "turn_empty": (m({}, A), "messages[0].role: is missing"),
    "no_role": (m(U, {"content": "x"}), "messages[1].role: is missing"),
    "no_content": (m(U, {"role": "assistant"}), "messages[1].content: is missing"),
    "role_null": (m({"role": None, "content": "x"}, A), "messages[0].role: is null, not text"),
    "role_number": (m({"role": 1, "content": "x"}, A), "messages[0].role: is a number, not text"),
    "role_list": (m({"role": ["user"], "content": "x"}, A), "messages[0].role: is a list"),
    "role_space": (m({"role": "user ", "content": "x"}, A), "messages[0].role: is 'user ', not"),
    "role_empty": (m({"role": "", "content": "x"}, A), "messages[0].role: is '', not a known role"),
    "role_tool": (
        m(U, {"role": "tool", "content": "x"}, A),
        "messages[1]: is a result without a call",
    ),
    "role_function": (
        m(U, {"role": "function", "content": "x"}),
        "messages[1]: is a result without a call",
    ),
    "content_null": (reply(None), "messages[1].content: is null, not text"),
    "content_number": (reply(4), "messages[1].content: is a number, not text"),
    "content_true": (user(True), "messages[0].content: is true or false, not text"),
    "content_object": (user({"text": "x"}), "messages[0].content: is an object, not text"),
    "content_image": (
        user([{"type": "text", "text": "x"}, {"type": "image_url", "image_url": {}}]),
        "messages[0].content: holds a part of type 'image_url'",
    ),
    "content_texts": (user(["x"]), "messages[0].content: is a list, not text"),
    "user_empty": (user(""), "messages[0].content: is empty"),
    "reply_empty": (reply(""), "messages[1].content: is empty"),
    "reply_spaces": (reply(" \n\t"), "messages[1].content: is empty"),
    "nul": (reply("a\x00b"), "messages[1].content: holds a NUL character"),
    "surrogate": (user("\ud83d"), "messages[0].content: holds half of a surrogate pair"),
    "bos": (user("<bos>Hi"), "messages[0].content: holds the control token <bos>"),
    "eos": (reply("Hello<eos>"), "messages[1].content: holds the control token <eos>"),
    "end_of_turn": (
        reply("Hello<end_of_turn>"),
        "messages[1].content: holds the control token <end_of_turn>",
    ),
    "start_of_turn": (
        user("<start_of_turn>user\nHi"),
        "messages[0].content: holds the control token <start_of_turn>",
    ),
    "pad": (reply("x<pad>"), "messages[1].content: holds the control token <pad>"),
    "image": (
        user("<start_of_image>"),
        "messages[0].content: holds the control token <start_of_image>",
    ),
    "system_control": (
        m({"role": "system", "content": "<eos>"}, U, A),
        "messages[0].content: holds the control token <eos>",
    ),
    "only_user": (m(U), "messages: has no assistant turn"),
    "only_system": (m(S), "messages: has no assistant turn"),
    "system_user": (m(S, U), "messages: has no assistant turn"),
    "only_assistant": (m(A), "messages: begins with an assistant turn"),
    "assistant_first": (m(A, U, A), "messages: begins with an assistant turn"),
    "system_assistant": (m(S, A), "messages: begins with an assistant turn"),
    "ends_with_user": (m(U, A, U), "messages: ends with a user turn"),
    "two_users": (m(U, U, A), "messages[1]: is a second user turn in a row"),
    "two_assistants": (m(U, A, A), "messages[2]: is a second assistant turn in a row"),
    "two_systems": (m(S, S, U, A), "messages[1]: is a second system turn"),
    "system_again": (m(S, U, A, S, U, A), "messages[3]: is a second system turn"),
    "system_late": (m(U, S, A), "messages[1]: is a system turn after the start"),
    "system_last": (m(U, A, S), "messages[2]: is a system turn after the start"),
    "tool_calls": (
        m(U, {**A, "tool_calls": [{}]}),
        "messages[1].tool_calls[0].function: is missing",
    ),
    "function_call": (
        m(U, {**A, "function_call": {}}),
        "messages[1].function_call.name: is missing",
    ),
    "weight": (m(U, {**A, "weight": 0.5}), "messages[1].weight: is '0.5'"),
    "weight_0_only": (m(U, {**A, "weight": 0}), "messages: has no answer of weight 1"),
    "images": (m({**U, "images": ["x.png"]}, A), "messages[0].images: is not supported"),
    "id_list": ({"id": [1], **m(U, A)}, "id: is a list, not text or a number"),
    "id_true": ({"id": True, **m(U, A)}, "id: is true or false, not text or a number"),
}
SHAREGPT = {
    "missing": ({"conversation": []}, "conversations: is missing"),
    "text": ({"conversations": "x"}, "conversations: is text, not a list of turns"),
    "empty": ({"conversations": []}, "conversations: has no turns"),
    "no_from": ({"conversations": [{"value": "x"}]}, "conversations[0].from: is missing"),
    "no_value": ({"conversations": [{"from": "human"}]}, "conversations[0].value: is missing"),
    "bad_from": (
        {"conversations": [{"from": "alien", "value": "x"}]},
        "conversations[0].from: is 'alien'",
    ),
    "null_value": (
        {"conversations": [{"from": "human", "value": None}]},
        "conversations[0].value: is null",
    ),
    "no_answer": (
        {"conversations": [{"from": "human", "value": "x"}]},
        "conversations: has no assistant turn",
    ),
    "gpt_first": (
        {"conversations": [{"from": "gpt", "value": "x"}]},
        "conversations: begins with an assistant",
    ),
    "control": (
        {"conversations": [{"from": "human", "value": "<eos>"}, {"from": "gpt", "value": "x"}]},
        "conversations[0].value: holds the control token <eos>",
    ),
}
ALPACA = {
    "no_output": ({"instruction": "x"}, "output: is missing"),
    "no_instruction": ({"output": "x"}, "instruction: is missing"),
    "empty_output": ({"instruction": "x", "output": ""}, "output: is empty"),
    "empty_instruction": (
        {"instruction": " ", "input": "y", "output": "x"},
        "instruction: is empty",
    ),
    "null_output": ({"instruction": "x", "output": None}, "output: is null, not text"),
    "list_instruction": (
        {"instruction": ["x", "y"], "output": "y"},
        "instruction: is a list, not text",
    ),
    "number_input": (
        {"instruction": "x", "input": 3, "output": "y"},
        "input: is a number, not text",
    ),
    "number_system": (
        {"instruction": "x", "output": "y", "system": 3},
        "system: is a number, not text",
    ),
    "control": (
        {"instruction": "x", "input": "<bos>", "output": "y"},
        "instruction: holds the control token",
    ),
}
PROMPT_COMPLETION = {
    "no_completion": ({"prompt": "x"}, "completion: is missing"),
    "no_prompt": ({"completion": "x"}, "prompt: is missing"),
    "empty_completion": ({"prompt": "x", "completion": "\n"}, "completion: is empty"),
    "null_prompt": ({"prompt": None, "completion": "x"}, "prompt: is null, not text"),
    "object_prompt": ({"prompt": {}, "completion": "x"}, "prompt[0].role: is missing"),
    "turns_no_answer": ({"prompt": [U], "completion": []}, "completion: is an empty list"),
    "turns_wrong_order": (
        {"prompt": [U], "completion": [U]},
        "completion[0]: is a second user turn",
    ),
    "control": (
        {"prompt": "x", "completion": "y<end_of_turn>"},
        "completion: holds the control token",
    ),
}
TEXT = {
    "missing": ({"txt": "x"}, "text: is missing"),
    "empty": ({"text": "  "}, "text: is empty"),
    "null": ({"text": None}, "text: is null, not text"),
    "list": ({"text": ["x"]}, "text: is a list, not text"),
    "rendered": ({"text": "<start_of_turn>user\nHi<end_of_turn>"}, "text: holds the control token"),
}
GROUPS = {
    "messages": (m(U, A), MESSAGES),
    "sharegpt": (
        {"conversations": [{"from": "human", "value": "x"}, {"from": "gpt", "value": "y"}]},
        SHAREGPT,
    ),
    "alpaca": ({"instruction": "x", "output": "y"}, ALPACA),
    "prompt_completion": ({"prompt": "x", "completion": "y"}, PROMPT_COMPLETION),
    "text": ({"text": "x"}, TEXT),
}
CASES = [(group, name) for group, (_, cases) in GROUPS.items() for name in cases]


@pytest.mark.parametrize(("group", "name"), CASES)
def test_bad_row(tmp_path, group, name):
    good, cases = GROUPS[group]
    row, expected = cases[name]
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(r) + "\n" for r in (good, good, row, good)), "utf-8")
    with pytest.raises(DataError) as caught:
        load_records(check({"data": {"path": str(path)}}).data)
    assert len(caught.value.problems) == 1
    problem = caught.value.problems[0]
    assert str(problem).startswith(f"{path}:3: {expected}")
    assert problem.hint
    assert str(problem) in str(caught.value)


def test_corpus_is_large_enough():
    assert len(CASES) >= 90


def test_rows_with_the_same_fault_are_one_line_that_counts_them():
    rows = [Problem("a.csv", line, "answer", "is empty", "write it") for line in range(2, 12)]
    other = Problem("a.csv", 4, "id", "is a list", "write text")
    assert list(listed([*rows, other])) == [
        "a.csv:2: answer: is empty; write it (and 9 more: lines 3, 4, 5, 6, 7, ...)",
        "a.csv:4: id: is a list; write text",
    ]
