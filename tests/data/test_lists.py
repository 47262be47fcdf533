"""Plain text that is a list of rows is read as those, not as passages to learn."""

from __future__ import annotations

import pytest

from .reading import read, turns

PAIRS = [[("user", f"Who is {i}?\nSay it."), ("assistant", f"It is {i}.\n\nYes.")] for i in (1, 2)]


@pytest.mark.parametrize(
    "form",
    [
        "Q: Who is {0}?\nSay it.\nA: It is {0}.\n\nYes.\n",
        "Q{0}. Who is {0}?\nSay it.\n\nA{0}. It is {0}.\n\nYes.\n\n---\n\n",
        "{0}. Who is {0}?\nSay it.\nAnswer: It is {0}.\n\nYes.\n",
        "- **Question {0}:** Who is {0}?\nSay it.\n- **Answer:** It is {0}.\n\nYes.\n",
        "**Frage: Who is {0}?\nSay it.**\n\nAntwort:\nIt is {0}.\n\nYes.\n\n\n",
    ],
)
def test_questions_and_answers_are_rows(tmp_path, form):
    _, found = read(tmp_path, "".join(map(form.format, (1, 2))), "a.txt")
    assert [turns(row) for row in found] == PAIRS


def test_headings_that_ask_are_questions(tmp_path):
    text = "# FAQ\n\nHello.\n" + "".join(f"## {i}. Who is {i}?\n\nIt is {i}.\n\n" for i in range(5))
    reader, found = read(tmp_path, text, "a.md")
    assert [turns(row)[0][1] for row in found] == [f"Who is {i}?" for i in range(5)]
    assert reader.unused["heading"] == 1
    assert found[0].record.line == 4


def test_letters_of_choices_are_no_answers(tmp_path):
    block = "Q: Which?\nA: one\nB: two\nAnswer: B\n\n"
    _, found = read(tmp_path, block * 2, "a.txt")
    assert turns(found[0]) == [("user", "Which?\nA: one\nB: two"), ("assistant", "B")]


def test_a_question_without_an_answer_is_named_by_its_line(tmp_path):
    _, found = read(tmp_path, "Q: A?\nA: B.\n" * 8 + "Q: Who?\nQ: A?\nA: B.\n", "a.txt")
    (bad,) = (row.problem for row in found if row.problem)
    assert (bad.line, bad.field, bad.reason) == (17, "answer", "is empty")


def test_a_markdown_table_is_a_table(tmp_path):
    text = "# Test\n\n| Question | Answer |\n|---|:-:|\n" + "| a \\| b? | 1<br>2 |\n" * 5
    _, found = read(tmp_path, text, "a.md")
    assert [turns(row) for row in found] == [[("user", "a | b?"), ("assistant", "1\n2")]] * 5


def test_lines_of_fasttext_are_labelled(tmp_path):
    reader, found = read(tmp_path, "__label__a __label__b some text\n\n__label__b other\n", "a.txt")
    assert (reader.format, turns(found[0])[-1]) == ("label", ("assistant", "a; b"))


def test_prose_stays_prose(tmp_path):
    text = (
        "# Notes\n\nWhat is it?\n\n1. One.\n2. Two.\n\n| a | b |\n|---|---|\n| c | d |\n\nQ: why?\n"
    )
    reader, found = read(tmp_path, text + "\nMore.\n" * 20, "a.md")
    assert reader.format == "text" and not any(row.problem for row in found)


def test_part_of_a_talk_is_not_learned_as_a_passage(tmp_path):
    _, found = read(tmp_path, "User: Hi\n\nAssistant: Hello.\n", "a.txt")
    assert all("is a part of a talk" in row.problem.reason for row in found)


def test_a_text_that_is_too_long_is_learned_in_pieces(tmp_path):
    lines = [f"{i}: An evening in May." + " It was late." * 35 for i in range(9)]
    reader, found = read(tmp_path, "\n".join(lines), "a.txt", max_length=256)
    said = [row.record.reply for row in found]
    assert "\n".join(said) == "\n".join(lines)
    assert (reader.counts["pieces"], len({row.record.id for row in found})) == (9, 9)


def test_a_long_chat_stays_whole(tmp_path):
    rows = [{"text": "### Human: Hi### Assistant: " + "Hello. " * 999}]
    assert len(read(tmp_path, rows, max_length=256)[1]) == 1
