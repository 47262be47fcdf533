"""Contestants one after the other: a model is loaded once, its rows judged, its figures counted."""

from __future__ import annotations

import pytest

from laptune.core import config
from laptune.generate import Reply
from laptune.score import items, runner, scorers
from laptune.score.asking import Asking
from laptune.score.generation import Journal, Plan
from laptune.score.runner import Contestant
from laptune.text.records import Message, Record

ANSWERS = ["yes", "no", "yes", "no"]


class Parrot:
    """Says the same to everything; counts how often it was opened and closed."""

    opened = closed = 0

    def __init__(self, reply, reason="stop"):
        self.reply, self.reason = reply, reason
        Parrot.opened += 1

    def generate(self, requests, **_):
        return [Reply(self.reply, 5, 2, self.reason, 0.1, 0.2) for _ in requests]

    def encode(self, request):
        return [2, *"".join(turn.content for turn in request.messages).encode()]

    def score(self, ids, first):
        return [-1.0] * (len(ids) - first)

    def facts(self):
        return {"name": "parrot"}

    def close(self):
        Parrot.closed += 1


def contestant(role, identity, reply, way="chat", reason="stop"):
    plan = Plan(Asking(way), 8, 0.0, 1, 7)
    return Contestant(role, "parrot", identity, plan, lambda: Parrot(reply, reason))


@pytest.fixture
def suite():
    records = [
        Record(str(i), (Message("user", f"Is {i} even?"), Message("assistant", answer)))
        for i, answer in enumerate(ANSWERS)
    ]
    return items.suite_of(records, "t")


@pytest.fixture
def scorer():
    return scorers.make(config.check({"eval": {"scorer": "label"}}).eval, ANSWERS)[0]


@pytest.fixture
def run(suite, scorer, tmp_path):
    Parrot.opened = Parrot.closed = 0

    def go(*contestants):
        return runner.run_models(contestants, suite, [], scorer, Journal(tmp_path / "j"))

    return go


def test_a_model_asked_in_several_ways_is_loaded_once(run):
    run(
        contestant("base", "a", "yes"),
        contestant("base_raw", "a", "yes", "raw"),
        contestant("tuned", "b", "no"),
    )
    assert (Parrot.opened, Parrot.closed) == (2, 2)


def test_rows_tell_what_was_read_and_whether_it_is_right(run):
    rows, found = run(contestant("tuned", "a", "Yes."))
    assert [(r["answer"], r["verdict"]) for r in rows["tuned"]] == [
        ("yes", "passed"),
        ("yes", "wrong"),
        ("yes", "passed"),
        ("yes", "wrong"),
    ]
    assert found["tuned"]["score"] == 0.5
    assert found["tuned"]["labels"]["no"]["recall"]["value"] == 0


def test_endless_replies_without_an_answer_are_no_score(run):
    rows, found = run(contestant("tuned", "a", "well, well, well", reason="length"))
    assert {row["verdict"] for row in rows["tuned"]} == {"endless"}
    assert found["tuned"]["score"] is None and "macro_f1" not in found["tuned"]


def test_an_endless_reply_that_names_its_answer_counts(run):
    _, found = run(contestant("tuned", "a", "no, no, no, no", reason="length"))
    assert found["tuned"]["score"] == 0.5 and found["tuned"]["stopped_by_itself"] == 0


def test_a_failure_closes_the_model(run, scorer, monkeypatch):
    monkeypatch.setattr(scorer, "score_all", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run(contestant("tuned", "a", "yes"))
    assert Parrot.closed == 1
