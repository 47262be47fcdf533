"""Turns as other programs write them: roles, keys and parts of Claude, Gemini, LangChain."""

from __future__ import annotations

import pytest

from .reading import read, turns


def test_a_role_may_be_written_in_capitals(tmp_path):
    messages = [{"role": "User", "content": "Q"}, {"role": "Chatbot", "content": "A"}]
    _, (row,) = read(tmp_path, [{"messages": messages}])
    assert turns(row) == [("user", "Q"), ("assistant", "A")]


def test_an_export_from_claude_is_read(tmp_path):
    messages = [
        {"uuid": "1", "sender": "human", "text": "Q", "content": [{"type": "text", "text": "Q"}]},
        {"uuid": "2", "sender": "assistant", "text": "A"},
    ]
    reader, (row,) = read(tmp_path, [{"name": "About Q", "chat_messages": messages}])
    assert turns(row) == [("user", "Q"), ("assistant", "A")]
    assert set(reader.unused) == {"name", "chat_messages[].uuid", "chat_messages[].content"}


def test_turns_of_langchain_and_parts_of_responses_are_read(tmp_path):
    said = [{"type": "input_text", "text": "Q"}], [{"type": "output_text", "text": "A"}]
    rows = [
        {"messages": [{"type": "human", "content": "Q"}, {"type": "ai", "content": "A"}]},
        {
            "messages": [
                {"role": role, "content": parts}
                for role, parts in zip(("user", "assistant"), said, strict=True)
            ]
        },
    ]
    for row in read(tmp_path, rows)[1]:
        assert turns(row) == [("user", "Q"), ("assistant", "A")]


@pytest.mark.parametrize(
    "keys", [("human", "assistant"), ("user", "assistant"), ("input", "output")]
)
def test_items_of_a_question_and_its_answer_are_two_turns(tmp_path, keys):
    items = [dict(zip(keys, pair, strict=True)) for pair in (("Q", "A"), ("R", "B"))]
    items[0]["system"] = "Be brief."
    _, (row, empty) = read(
        tmp_path, [{"conversation": items}, {"conversation": [{**items[1], keys[1]: ""}]}]
    )
    assert turns(row) == [
        ("system", "Be brief."),
        ("user", "Q"),
        ("assistant", "A"),
        ("user", "R"),
        ("assistant", "B"),
    ]
    assert "conversation[1].content: is empty" in str(empty.problem)


def test_a_text_that_is_a_chat_in_a_template_is_its_turns_and_counted(tmp_path):
    rows = [{"text": "<s>[INST] Q [/INST] A </s>"}, {"text": "### Human: Q### Assistant: "}]
    reader, found = read(tmp_path, [*rows, {"text": "A passage."}])
    assert reader.counts["chats"] == 1
    assert turns(found[0]) == [("user", "Q"), ("assistant", "A")]
    assert "text[1].content: is empty" in str(found[1].problem)
    assert turns(found[2])[0] == ("user", "Write a passage of text.")


def test_an_empty_system_turn_is_none(tmp_path):
    messages = [
        {"role": "system", "content": ""},
        {"role": "user", "content": "Q"},
        {"role": "assistant", "content": "A"},
    ]
    _, (row,) = read(tmp_path, [{"messages": messages}])
    assert turns(row) == [("user", "Q"), ("assistant", "A")]


def test_a_prompt_may_be_a_turn(tmp_path):
    turn = {"role": "user", "content": "Q"}
    _, (row,) = read(tmp_path, [{"prompt": turn, "completion": "A"}])
    assert turns(row)[0] == ("user", "Q")


def test_turns_of_gemini_are_read(tmp_path):
    row = {
        "systemInstruction": {"role": "system", "parts": [{"text": "Be brief."}]},
        "contents": [
            {"role": "user", "parts": [{"text": "Q"}]},
            {"role": "model", "parts": [{"text": "A"}]},
        ],
    }
    _, (found,) = read(tmp_path, [row])
    assert turns(found) == [("system", "Be brief."), ("user", "Q"), ("assistant", "A")]


def test_a_part_that_is_no_text_is_named(tmp_path):
    parts = [{"inlineData": {"mimeType": "image/png"}}]
    messages = [{"role": "user", "parts": parts}, {"role": "model", "parts": [{"text": "A"}]}]
    _, (row,) = read(tmp_path, [{"contents": messages}])
    assert "contents[0].parts: holds a part of type 'inlineData'" in str(row.problem)


def test_an_answer_that_is_a_turn_stays_one(tmp_path):
    answer = {"role": "assistant", "content": "Ann."}
    reader, (row,) = read(tmp_path, [{"prompt": "Who?", "completion": answer}])
    assert turns(row)[-1] == ("assistant", "Ann.")
    assert reader.counts["json"] == 0


@pytest.mark.parametrize("role", [{"role": "user"}, {"from": "gpt"}])
def test_turns_in_lines_of_their_own_are_not_plain_texts(tmp_path, role):
    _, (found,) = read(tmp_path, [{"content": "Hi", **role}])
    assert "is of one turn of a talk" in str(found.problem)


@pytest.mark.parametrize("part", [{"type": "text", "text": "Be brief."}, {"text": "Be brief."}])
def test_a_system_text_in_parts_is_read(tmp_path, part):
    messages = [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]
    row = {"system": [part], "messages": messages}
    reader, (found,) = read(tmp_path, [row])
    assert turns(found)[0] == ("system", "Be brief.")
    assert not reader.unused


@pytest.mark.parametrize(
    "turn",
    [
        {"type": "Default", "content": "Hi", "author": {"name": "ann"}},
        {"type": "message", "from": "Ann", "from_id": "u1", "text": "Hi"},
    ],
)
def test_messages_of_people_are_told_apart_from_turns(tmp_path, turn):
    _, (row,) = read(tmp_path, [{"messages": [turn, turn]}])
    assert "is a person: whose turns are to be learned?" in str(row.problem)


@pytest.mark.parametrize(
    "row",
    [
        {"type": "message", "user": "U01", "text": "Hi", "ts": "1700.01"},
        {"speaker": "Ann", "text": "Hi"},
        {"role": "client", "text": "Hi"},
        {"conversation_id": 1, "speaker": "agent", "utterance": "Hi"},
    ],
)
def test_a_turn_a_row_is_no_passage(tmp_path, row):
    _, (found,) = read(tmp_path, [row])
    assert 'write each talk as {"messages": [...]}' in str(found.problem)


def test_parts_of_thought_are_not_learned_and_counted(tmp_path):
    said = [{"type": "thinking", "thinking": "hm"}, {"type": "text", "text": "A"}]
    turns_ = [{"role": "user", "content": "Q"}, {"role": "assistant", "content": said}]
    reader, (row,) = read(tmp_path, [{"messages": turns_}])
    assert turns(row)[-1] == ("assistant", "A")
    assert reader.unused == {"messages[].content[].thinking": 1}


def test_what_was_written_to_a_prompt_is_its_answer(tmp_path):
    _, (row,) = read(tmp_path, [{"prompt": "Q", "text": "A", "format": "story"}])
    assert turns(row) == [("user", "Q"), ("assistant", "A")]


def test_an_answer_beside_the_turns_is_learned(tmp_path):
    asked = [{"role": "user", "content": "Q"}]
    reader, (row,) = read(tmp_path, [{"messages": asked, "answer": "A"}])
    assert turns(row) == [("user", "Q"), ("assistant", "A")] and not reader.unused
    whole = [*asked, {"role": "assistant", "content": "B"}]
    reader, (row,) = read(tmp_path, [{"messages": whole, "answer": "A"}])
    assert turns(row)[-1] == ("assistant", "B") and reader.unused == {"answer": 1}


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ({"role": "USER", "message": "Q"}, {"role": "CHATBOT", "message": "A"}),  # Cohere's
        ({"role": "user", "text": "Q"}, {"role": "assistant", "text": "A"}),  # YandexGPT's
        ({"author": "user", "content": "Q"}, {"author": "bot", "content": "A"}),  # PaLM's
        ({"speaker": "customer", "text": "Q"}, {"speaker": "agent", "text": "A"}),
        ({"role": "customer", "content": "Q"}, {"role": "agent", "content": "A"}),
    ],
)
def test_turns_of_more_programs_are_read(tmp_path, asked, answered):
    reader, (row,) = read(tmp_path, [{"messages": [asked, answered]}])
    assert turns(row) == [("user", "Q"), ("assistant", "A")] and not reader.unused
    row = {"chat_history": [asked, answered], "message": "R", "response": "S"}
    assert len(turns(read(tmp_path, [row])[1][0])) == 4
