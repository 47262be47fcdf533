"""A list of turns, as training data and as a prompt: the same rules, each error with its field."""

from __future__ import annotations

import pytest

from laptune.core.errors import RowError
from laptune.text import messages
from laptune.text.chat import GEMMA3, segments
from laptune.text.records import Message

U, A = {"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}
S = {"role": "system", "content": "Be brief."}


def read(*turns, is_prompt=False):
    return messages.read(list(turns), "messages", GEMMA3, is_prompt=is_prompt)


@pytest.mark.parametrize("is_prompt", [False, True])
@pytest.mark.parametrize(
    ("turn", "said"),
    [
        ({"role": "user", "content": None}, r"messages\[0\].content: is null, not text"),
        ({"role": "user", "content": 7}, r"messages\[0\].content: is a number, not text"),
        ({"role": "user", "content": " "}, r"messages\[0\].content: is empty"),
        ({"role": "tool", "content": "x"}, r"messages\[0\]: is a result without a call"),
        ({"role": None, "content": "x"}, r"messages\[0\].role: is null, not text"),
        ({"role": "user"}, r"messages\[0\].content: is missing"),
        ("Hi", r"messages\[0\]: is text, not a turn"),
        ({"role": "user", "content": "<eos>"}, "holds the control token <eos>"),
        ({"role": "user", "content": "\ud800"}, "holds half of a surrogate pair"),
    ],
)
def test_a_bad_turn_is_refused_by_its_field(turn, said, is_prompt):
    rest = [] if is_prompt else [A]
    with pytest.raises(RowError, match=said):
        read(turn, *rest, is_prompt=is_prompt)


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        ([U, U], r"messages\[1\]: is a second user turn in a row"),
        ([A, U], "begins with an assistant turn"),
        ([U, A], "does not end with a user turn"),
        ([S], "does not end with a user turn"),
        ([U, A, S, U], "is a system turn after the start"),
        ([], "has no turns"),
    ],
)
def test_a_prompt_keeps_the_order_of_turns(turns, said):
    with pytest.raises(RowError, match=said):
        read(*turns, is_prompt=True)


def test_a_prompt_may_have_turns_before_the_question():
    assert [m.role for m in read(S, U, A, U, is_prompt=True)] == [
        "system",
        "user",
        "assistant",
        "user",
    ]


def test_turns_of_sharegpt_are_read_under_any_name():
    turns = [{"from": "human", "value": "Hi"}, {"from": "gpt", "value": "Hello"}]
    assert read(*turns) == [Message("user", "Hi"), Message("assistant", "Hello")]


def test_a_system_text_stands_before_a_conversation_that_has_none():
    own = [Message("system", "own"), Message("user", "Hi")]
    assert messages.with_head(own, "other") == own
    assert messages.with_head(own[1:], "other")[0] == Message("system", "other")
    assert messages.with_head(own[1:], "") == own[1:]


@pytest.mark.parametrize(
    "text",
    [
        '[{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "It\'s"}]',
        "[{'role': 'user', 'content': 'Hi'}, {'role': 'assistant', 'content': \"It's\"}]",
    ],
)
def test_a_list_that_a_table_holds_as_text_is_read(text):
    found = messages.read(text, "messages", GEMMA3)
    assert found == [Message("user", "Hi"), Message("assistant", "It's")]


@pytest.mark.parametrize("text", ["[{'a': " + "-" * 5000 + "1}]", "[{'a'", "[{'a': " + "[" * 5000])
def test_text_that_is_not_a_list_is_refused_in_one_line(text):
    with pytest.raises(RowError, match="write the turns as a JSON list"):
        messages.read(text, "messages", GEMMA3)


def test_text_parts_are_joined_as_the_stock_template_joins_them():
    parts = [{"type": "text", "text": " Hi "}, {"type": "text", "text": "you"}]
    assert read({"role": "user", "content": parts}, A)[0].content == "Hiyou"


@pytest.mark.parametrize("key", ["weight", "train"])
def test_an_answer_of_weight_0_is_read_but_not_learned(key):
    found = read(U, {**A, key: 0}, U, {**A, key: 1})
    assert [m.weight for m in found] == [1, 0, 1, 1]
    learned = [text for text, is_learned in segments(found, GEMMA3) if is_learned]
    assert learned == ["Hello<end_of_turn>"]
    assert found[1].to_dict()["weight"] == 0


def test_windows_line_ends_become_line_feeds():
    assert read({"role": "user", "content": "a\r\nb\rc"}, A)[0].content == "a\nb\nc"


@pytest.mark.parametrize("role", ["tool", "function", "observation", "ipython"])
def test_other_names_of_a_result_are_results(role):
    with pytest.raises(RowError, match="is a result without a call -> put the call before it"):
        read(U, {"role": role, "content": "x"}, A)


def test_a_developer_turn_is_the_system_turn():
    assert read({"role": "developer", "content": "x"}, U, A)[0] == messages.Message("system", "x")
