"""Tables with a turn a row become conversations, by the column that names the talk."""

from __future__ import annotations

from laptune.inference import batch

from .reading import read, turns

EXPORT = (
    "Ticket ID,created_at,author_role,body,subject\n"
    '2,2024-01-02T10:00,end-user,"Hi,",Late\n'
    "1,2024-01-01T11:00,agent,Sorry.,Order\n"
    "1,2024-01-01T10:00,end-user,Where is it?,Order\n"
    "2,2024-01-02T10:01,end-user,it is late.,Late\n"
    "2,2024-01-02T10:02,agent,It ships.,Late\n"
    "2,2024-01-02T10:03,end-user,Thanks,Late\n"
)


def test_turns_of_a_talk_are_joined_in_their_order(tmp_path):
    reader, (late, order) = read(tmp_path, EXPORT, "a.csv")
    assert turns(late) == [("user", "Hi,\n\nit is late."), ("assistant", "It ships.")]
    assert turns(order) == [("user", "Where is it?"), ("assistant", "Sorry.")]
    assert reader.counts["unanswered"] == 1
    assert reader.counts["turns"] == 6
    assert reader.unused["subject"] == 2


def test_a_talk_without_an_answer_is_counted(tmp_path):
    rows = [
        {"conversation_id": talk, "author": {"type": role}, "body": f"{role} {talk}"}
        for talk, role in ((1, "admin"), (1, "user"), (1, "admin"), (2, "user"), (1, "user"))
    ]
    reader, (row,) = read(tmp_path, rows)
    assert turns(row) == [("user", "user 1"), ("assistant", "admin 1")]
    assert (reader.counts["talks"], reader.counts["silent"]) == (2, 1)


def test_a_system_text_of_the_talk_goes_first(tmp_path):
    roles = ("system", "user", "assistant")
    rows = [{"id": 7, "turn": i, "role": r, "content": r} for i, r in enumerate(roles)]
    _, (row,) = read(tmp_path, rows[::-1])
    assert turns(row) == [(role, role) for role in roles]
    assert row.record.id == "7"


def test_texts_of_people_and_models_are_no_turns(tmp_path):
    rows = [{"id": i // 2, "text": f"t {i}", "label": ("human", "ai")[i % 2]} for i in range(8)]
    assert read(tmp_path, rows)[0].format == "label"


def test_a_post_by_an_admin_is_a_passage(tmp_path):
    rows = [{"title": "Hello", "content": "Welcome to my page.", "author": "admin"}]
    assert read(tmp_path, rows)[1][0].problem is None


def test_mapped_columns_are_rows_of_their_own(tmp_path):
    _, rows = read(tmp_path, EXPORT, "a.csv", columns={"text": "body", "label": "author_role"})
    assert len(rows) == 6


def test_a_batch_asks_the_last_question_of_each_talk(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(EXPORT, encoding="utf-8")
    asked = [row.request.messages[-1].content for row in batch.read_rows(path)]
    assert asked == ["Thanks", "Where is it?"]


def test_a_message_that_names_another_is_no_passage(tmp_path):
    rows = [{"text": "Late!", "in_response_to_id": ""}, {"text": "Sorry.", "in_response_to_id": 1}]
    _, found = read(tmp_path, rows)
    assert all("one turn of a talk" in row.problem.reason for row in found)
