"""The conversation and what the commands do to it."""

from __future__ import annotations

import json

import pytest

from laptune.core.errors import UserError
from laptune.generate import Backend, Reply, Sampling
from laptune.inference.session import Session


class Echo(Backend):
    """Answers with the number of turns that it was shown and the seed."""

    name, kind = "echo", "folder"
    reason, text = "stop", None

    def run(self, requests, sampling, on_text):
        self.messages = requests[0].messages
        text = f"{len(self.messages)} {sampling.seed}" if self.text is None else self.text
        on_text(0, text)
        return [Reply(text, 3, 2, self.reason, 0.1, 0.2)]


@pytest.fixture
def session():
    return Session(Echo(), Sampling(temperature=1.0, seed=10))


def _ignore(piece):
    pass


def _roles(session):
    return [turn.role for turn in session.messages]


def test_a_conversation_grows(session):
    session.ask("a", _ignore)
    session.ask("b", _ignore)
    assert _roles(session) == ["user", "assistant"] * 2
    assert [m.content for m in session.backend.messages] == ["a", "1 10", "b"]


def test_system_text_stands_first(session):
    session.system = "Be short."
    session.ask("a", _ignore)
    assert _roles(session) == ["system", "user", "assistant"]


def test_retry_asks_the_same_with_another_draw(session):
    first = session.ask("a", _ignore).text
    second = session.retry(_ignore).text
    assert first != second
    assert session.last_question == "a"
    assert len(session.turns) == 2


def test_edit_replaces_the_last_question(session):
    session.ask("a", _ignore)
    session.ask("b", _ignore)
    session.edit("c", _ignore)
    assert [t.content for t in session.turns if t.role == "user"] == ["a", "c"]


def test_undo_takes_question_and_reply(session):
    session.ask("a", _ignore)
    assert session.undo() == "a"
    assert session.turns == []


@pytest.mark.parametrize("action", ["undo", "retry", "save"])
def test_nothing_asked_yet_is_reported(session, action, tmp_path):
    arguments = {"undo": (), "retry": (_ignore,), "save": (tmp_path / "x.jsonl",)}[action]
    with pytest.raises(UserError):
        getattr(session, action)(*arguments)


def test_a_refused_edit_leaves_the_conversation(session):
    session.ask("a", _ignore)
    before = list(session.turns)
    with pytest.raises(UserError, match="control token"):
        session.edit("<end_of_turn>", _ignore)
    assert session.turns == before


def test_an_interrupted_reply_without_text_is_as_if_not_asked(session):
    session.backend.reason, session.backend.text = "interrupted", ""
    session.ask("a", _ignore)
    assert session.turns == []


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [("temperature", "0.7", 0.7), ("top_k", "5", 5), ("stop", "END", ("END",)), ("stop", "", ())],
)
def test_set_changes_a_setting(session, name, text, value):
    assert session.set(name, text) == value
    assert getattr(session.sampling, name) == value


@pytest.mark.parametrize(("name", "text"), [("nope", "1"), ("top_k", "x"), ("top_p", "2")])
def test_a_wrong_setting_changes_nothing(session, name, text):
    before = session.sampling
    with pytest.raises(UserError, match=name):
        session.set(name, text)
    assert session.sampling == before


def test_saved_conversations_are_training_samples(session, tmp_path):
    from laptune.core import config
    from laptune.data import load_records

    path = tmp_path / "ch\u00e4t one.jsonl"
    session.system = "Be short."
    session.ask("a \u4f60", _ignore)
    session.save(path)
    session.ask("b", _ignore)
    session.save(path)
    cfg = config.check({"data": {"path": str(path)}})
    assert [len(record.messages) for record in load_records(cfg.data)] == [3, 5]


def test_save_mends_a_file_without_a_last_newline(session, tmp_path):
    path = tmp_path / "chat.jsonl"
    path.write_text('{"messages": []}', encoding="utf-8")
    session.ask("a", _ignore)
    session.save(path)
    assert len([json.loads(s) for s in path.read_text(encoding="utf-8").splitlines()]) == 2


def test_save_where_no_file_can_be_is_one_line(session, tmp_path):
    session.ask("a", _ignore)
    with pytest.raises(UserError, match="another file name"):
        session.save(tmp_path / "missing" / "chat.jsonl")
