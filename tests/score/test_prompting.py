"""Which program a reply stands for."""

from __future__ import annotations

from laptune.score.scorers.code import cut_completion, program_of
from laptune.score.tasks import Task

HEAD = 'def twice(x):\n    """Return 2 * x."""\n'
TASK = Task("t/1", 1, "x", "twice", HEAD, "    return 2 * x\n", "assert twice(2) == 4\n")


def test_a_completion_ends_before_the_first_line_at_the_margin():
    text = "    y = x\n\n    return y\n\n\ndef other():\n    pass\n"
    assert cut_completion(text) == "    y = x\n\n    return y\n"


def test_a_closing_bracket_at_the_margin_belongs_to_the_body():
    assert cut_completion("    return (\n        x\n)\nprint(1)") == "    return (\n        x\n)\n"


def test_the_block_that_defines_the_function_is_taken_without_its_asserts():
    block = "def twice(x):\n    return 2 * x\n\nassert 0\n"
    reply = f"Use `*`.\n```python\nx = 1\n```\nThen:\n```python\n{block}```"
    assert program_of(TASK, reply, "chat") == "def twice(x):\n    return 2 * x\n"


def test_a_reply_that_was_cut_off_loses_its_unfinished_lines():
    reply = "```python\ndef twice(x):\n    return 2 * x\n\n\nassert twice(1) == (2 +"
    assert program_of(TASK, reply, "chat") == "def twice(x):\n    return 2 * x\n"


def test_a_bare_body_is_put_under_the_prompt():
    assert (
        program_of(TASK, "```python\n    return 2 * x\n```", "chat") == HEAD + "    return 2 * x\n"
    )


def test_helpers_of_the_prompt_are_kept_for_a_reply_without_them():
    task = Task("t/2", 1, "x", "area", "import math\n\n\ndef area(r):\n", "    return 0\n", "")
    reply = "```python\ndef area(r):\n    return math.pi * r * r\n```"
    program = program_of(task, reply, "chat")
    assert program.startswith("import math\n")


def test_no_reply_is_too_odd():
    for reply in ("", "```", "\x00```python\n\x00```", "(" * 500, "```python\n" + "[" * 3000):
        assert isinstance(program_of(TASK, reply, "chat"), str)
        assert isinstance(program_of(TASK, reply, "raw"), str)
