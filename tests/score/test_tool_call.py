"""Whether a reply calls what it should."""

from __future__ import annotations

import json

import pytest

from laptune.core.errors import UserError
from laptune.core.settings import EvalSettings
from laptune.score import scorers
from laptune.score.scorers import State
from laptune.score.scorers.tool_call import ToolCalls
from laptune.text.chat import FUNCTIONGEMMA
from laptune.text.records import Message, ToolCall


def write(*calls, text=""):
    return Message("assistant", text, tool_calls=tuple(ToolCall(*call) for call in calls)).text


LAMP = ("lamp", {"room": "hall", "on": True, "level": 5})
ONE, TWO = write(LAMP), write(LAMP, ("play", {}))


@pytest.fixture(scope="module")
def scorer():
    return ToolCalls(EvalSettings(), [ONE, "No tool does that."])


@pytest.mark.parametrize(
    ("reply", "target", "value"),
    [
        (ONE, ONE, 1),
        (write(("lamp", {"level": 5.0, "on": True, "room": "hall"})), ONE, 1),
        (write(LAMP, text="Sure!"), ONE, 1),
        (f"<tool_call>{json.dumps({'name': 'lamp', 'arguments': LAMP[1]})}</tool_call>", ONE, 1),
        (FUNCTIONGEMMA.tools.write([ToolCall(*LAMP)]), ONE, 1),
        (write(("play", {}), LAMP), TWO, 1),
        ("Which room?", "For which room do you mean?", 1),
        (write(("lamp", {**LAMP[1], "level": "5"})), ONE, 0),
        (write(("lamp", {**LAMP[1], "on": 1})), ONE, 0),
        (write(("lamp", {**LAMP[1], "room": "Hall"})), ONE, 0),
        (write(("lamp", {**LAMP[1], "extra": None})), ONE, 0),
        (write(("light", LAMP[1])), ONE, 0),
        (ONE, TWO, 0),
        (TWO, ONE, 0),
        (write(LAMP, LAMP), ONE, 0),
        ("The hall lamp is on.", ONE, 0),
        (ONE, "Which room?", 0),
        ("", "Which room?", 0),
        ("<tool_call>\n{'name': 'lamp'}\n</tool_call>", ONE, 0),
    ],
)
def test_a_call_is_right_in_name_and_every_argument(scorer, reply, target, value):
    assert scorer(State(reply), target).value == value


def test_what_went_wrong_is_told_and_counted_by_tool(scorer):
    found = scorer(State(write(("lamp", {"room": "hall"}))), ONE)
    assert found.parts == {"lamp": 0.0, "right tool": 1.0, "right arguments": 0.0}
    assert '{"room": "hall"}' in found.explanation
    assert scorer(State("No."), "Sorry.").parts == {"(no call)": 1.0, "right tool": 1.0}


def test_each_of_several_calls_counts_for_its_tool(scorer):
    found = scorer(State(ONE), TWO)
    assert found.parts["lamp"] == 1.0
    assert found.parts["(several calls)"] == found.parts["right tool"] == 0.0


def test_a_reply_that_did_not_end_and_called_nothing_holds_no_answer(scorer):
    found = scorer(State("I am here. I am here. I am", is_cut=True), "I am here.")
    assert (found.value, found.answer, found.is_valid) == (0.0, None, None)
    assert scorer(State(ONE, is_cut=True), ONE).value == 1


def test_the_figures_of_all_calls_stand_before_those_of_a_tool(scorer):
    rows = [{"is_valid": True, "parts": scorer(State(ONE), target).parts} for target in (ONE, TWO)]
    names = list(scorer.figures(rows, seed=0)["parts"])
    assert names[:3] == ["right tool", "right arguments", "(several calls)"]


def test_calls_that_cannot_be_read_are_counted_apart(scorer):
    replies = [ONE, "<tool_call>{", "No tool."]
    rows = []
    for reply in replies:
        score = scorer(State(reply), ONE)
        rows.append({"is_valid": score.is_valid, "parts": score.parts})
    figures = scorer.figures(rows, seed=0)
    assert figures["valid_calls"]["value"] == 0.5
    assert figures["parts"]["lamp"]["value"] == pytest.approx(1 / 3)


def test_answers_that_call_tools_choose_this_scorer():
    found, why = scorers.make(EvalSettings(), ["Which one?", ONE])
    assert isinstance(found, ToolCalls)
    assert why == "tool_call: 1 of 2 training answers call tools"


def test_answers_without_a_call_do_not_fit():
    with pytest.raises(UserError, match="none of 1 training answers calls a tool"):
        ToolCalls(EvalSettings(), ["Hello."])
