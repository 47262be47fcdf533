"""Tools of the person's: their file, the calls in a reply, results typed in, rows with tools."""

from __future__ import annotations

import json

import pytest

from laptune.core.errors import UserError
from laptune.generate import Backend, Reply, Sampling
from laptune.inference import batch, tools
from laptune.inference.interactive import Console
from laptune.inference.session import Session
from laptune.text.records import Message, ToolCall

PLAY = {"name": "play", "description": "", "parameters": {"type": "object", "properties": {}}}
CALL = Message("assistant", "Sure.", tool_calls=(ToolCall("play"),))
SHOWN = '{"name": "play", "arguments": {}}'


class Scripted(Backend):
    """Says one text after the other, and keeps what it was asked."""

    name = "scripted"

    def __init__(self, *texts):
        self.texts, self.asked = list(texts), []

    def run(self, requests, sampling, on_text):
        self.asked += [request.messages for request in requests]
        replies = [self.texts.pop(0) for _ in requests]
        for i, text in enumerate(replies):
            on_text(i, text)
        return [Reply(text, 1, 1, "stop", 0.1, 0.2) for text in replies]


def write(path, value):
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


@pytest.mark.parametrize("form", [lambda tools: tools, lambda tools: {"tools": tools}])
def test_a_file_of_tools_is_read(tmp_path, form):
    listed = form([{"type": "function", "function": {"name": "play"}}])
    path = write(tmp_path / "tools.json", listed)
    assert tools.load(path) == (PLAY,)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (3, "tools: is a number"),
        ([{}], r"tools\[0\].name: is missing"),
        ([1], r"tools\[0\]: is a number, not a tool"),
    ],
)
def test_a_fault_in_the_file_is_told_with_its_name(tmp_path, value, said):
    with pytest.raises(UserError, match=f"--tools .*tools.json: {said}"):
        tools.load(write(tmp_path / "tools.json", value))


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UserError, match="No such file"):
        tools.load(tmp_path / "no.json")


def test_calls_are_shown_as_json_behind_the_text():
    assert tools.shown(CALL.text) == f"Sure.\n{SHOWN}"
    assert tools.calls_of(CALL.text) == [{"name": "play", "arguments": {}}]


def test_a_broken_call_stays_text():
    broken = "<tool_call>\n{'name'"
    assert tools.message_of(broken) == Message("assistant", broken)
    assert tools.calls_of(broken) == []


def test_the_person_types_the_result_and_the_model_continues(capsys):
    backend = Scripted(CALL.text, "It plays.")
    lines = iter(["Music!", "playing"])
    prompts = []

    def read_line(shown, default=""):
        prompts.append(shown)
        try:
            return next(lines)
        except StopIteration:
            raise EOFError from None

    session = Session(backend, Sampling(), tools=(PLAY,))
    Console(session, read_line).run()
    assert prompts[1] == f"result of {SHOWN}> "
    assert session.turns == [
        Message("user", "Music!"),
        CALL,
        Message("tool", "playing", name="play"),
        Message("assistant", "It plays."),
    ]
    assert backend.asked[0][0] == Message("system", tools=(PLAY,))
    assert "It plays." in capsys.readouterr().out


def test_a_saved_conversation_with_calls_trains(tmp_path):
    from laptune.core.config import check
    from laptune.data import load_records

    session = Session(Scripted(CALL.text, "It plays."), Sampling(), tools=(PLAY,))
    session.ask("Music!", lambda _: None)
    session.answer(["playing"], lambda _: None)
    path = session.save(tmp_path / "saved.jsonl")
    (record,) = load_records(check({"data": {"path": str(path)}}, source="test").data)
    assert list(record.messages) == session.messages


def test_a_result_that_fails_is_taken_back():
    session = Session(Scripted(CALL.text), Sampling(), tools=(PLAY,))
    session.ask("Music!", lambda _: None)
    with pytest.raises(IndexError):
        session.answer(["playing"], lambda _: None)
    assert session.calls == CALL.tool_calls


def test_rows_may_bring_tools_and_get_their_calls_apart(tmp_path):
    own = {"prompt": "Hi", "tools": [{"name": "stop"}]}
    path = tmp_path / "in.jsonl"
    path.write_text(f'{json.dumps(own)}\n{{"prompt": "Music!"}}', encoding="utf-8")
    rows = batch.read_rows(path, "Be brief.", (PLAY,))
    heads = [row.request.messages[0] for row in rows]
    assert [[tool["name"] for tool in head.tools] for head in heads] == [["stop"], ["play"]]
    assert {head.content for head in heads} == {"Be brief."}
    found = list(batch.complete(Scripted("Hi.", CALL.text), rows, Sampling(), 0, batch.Totals()))
    assert [row["tool_calls"] for row in found] == [[], [{"name": "play", "arguments": {}}]]


def test_a_row_may_end_with_a_result(tmp_path):
    turns = [
        {"role": "user", "content": "Music!"},
        {"role": "assistant", "tool_calls": [{"name": "play", "arguments": {}}]},
        {"role": "tool", "content": "ok"},
    ]
    rows = batch.read_rows(write(tmp_path / "in.jsonl", {"messages": turns, "tools": [PLAY]}))
    assert rows[0].request.messages[-1] == Message("tool", "ok", name="play")
