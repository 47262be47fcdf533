"""The program that a reply stands for: replies as chat models write them, one a case."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from laptune.score.code_in_reply import program_in_reply

# Written for this test; each with the program that it stands for.
REPLIES = [
    json.loads(line)
    for line in Path(__file__).with_name("replies.jsonl").read_text(encoding="utf-8").split("\n")
    if line
]


def test_there_are_more_than_sixty_replies_with_names_of_their_own():
    assert len({reply["case"] for reply in REPLIES}) == len(REPLIES) > 60


@pytest.mark.parametrize("case", REPLIES, ids=lambda case: case["case"].replace(" ", "-"))
def test_reply_gives_the_program_that_it_stands_for(case):
    program = program_in_reply(case["reply"], case["entry_point"], case["prompt"])
    assert program == case["program"]
    space = {"__name__": "program"}
    exec(compile(program, "<program>", "exec", dont_inherit=True), space)
    exec(case["tests"], space)


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "```",
        "~~~",
        "\x00```python\n\x00```",
        "(" * 500,
        "```python\n" + "[" * 3000,
        "def " * 3000,
        "@\n" * 3000,
        "```\n" * 3000,
        "x = (\n" * 2000,
        "\ud800def twice(x):\n    return '\ud800'",
    ],
    ids=range(11),
)
def test_no_reply_is_too_odd(reply):
    assert isinstance(program_in_reply(reply, "twice", "def twice(x):\n"), str)


def test_refusal_without_code_is_not_a_program():
    program = program_in_reply(
        "I can't help with that.", "twice", 'def twice(x):\n    """Doc."""\n'
    )
    assert "def twice" not in program
