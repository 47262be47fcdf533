"""What JSON is read out of a reply, and when it is the right one."""

from __future__ import annotations

import pytest

from laptune.core import config
from laptune.score import scorers
from laptune.score.scorers import State
from laptune.score.scorers.auto import choose
from laptune.score.scorers.json_object import read_value


def scorer(name, answers=("x",)):
    return scorers.make(config.check({"eval": {"scorer": name}}).eval, list(answers))[0]


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ('{"a": 1}. Done', {"a": 1}),
        ('{"a": 1} {"a": 2}', {"a": 1}),
        ('The set {x} is [1] or {"a": 1}', {"a": 1}),
        ('{"a": {"a": 1}', None),
        ('{"b": 1, "c": {"a": 1}, ', None),
        ("{'a': {\"a\": 1}}", None),
    ],
)
def test_the_first_object_of_a_reply_is_its_json(reply, value):
    assert read_value(reply, dict) == value


def test_json_texts_are_equal_in_both_normal_forms():
    assert scorer("json", ["{}"])(State('{"a": "e\u0301"}'), '{"a": "\u00e9"}').value == 1


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ('{"a": 1}', "json"),
        ('[{"a": 1}]', "json"),
        ('```json\n{"a": 1}\n```', "json"),
        ('Here it is:\n```json\n{"a": 1}\n```\nThe a is 1.', "json"),
        ('{"a": 1}\nThe a is 1.', "json"),
        ("[1] says so, in a sentence that is long", "text"),
        ("```python\nprint({})\n```\nprints an empty dict, as you see", "text"),
        ("The object {} is empty, and that is all of it", "text"),
    ],
)
def test_auto_takes_json_where_each_answer_is_or_holds_it(answer, name):
    assert choose([answer])[0] == name


GOOD = '{"name": "Ada", "age": 36}'


@pytest.mark.parametrize(
    ("reply", "value", "parts", "valid"),
    [
        (GOOD, 1, {"name": 1, "age": 1}, True),
        (f"```json\n{GOOD}\n```", 1, {"name": 1, "age": 1}, True),
        (f"Here it is: {GOOD} Done.", 1, {"name": 1, "age": 1}, True),
        ('{"name": " ada ", "age": 36.0}', 1, {"name": 1, "age": 1}, True),
        ('{"name": "Ada", "age": "36"}', 0, {"name": 1, "age": 0}, True),
        ('{"name": "Ada"}', 0, {"name": 1, "age": 0}, True),
        ('{"name": "Ada", "age": 36, "city": "Ulm"}', 0, {"name": 1, "age": 1}, True),
        ('{"name": "Ada", "age": NaN}', 0, {"name": 0, "age": 0}, False),
        ('{"name": "Ada", "age": 3', 0, {"name": 0, "age": 0}, False),
        ('["Ada", 36]', 0, {"name": 0, "age": 0}, False),
        ("", 0, {"name": 0, "age": 0}, False),
    ],
)
def test_json_counts_each_field(reply, value, parts, valid):
    found = scorer("json", [GOOD])(State(reply), GOOD)
    assert (found.value, found.parts, found.is_valid) == (value, parts, valid)


@pytest.mark.parametrize(
    ("reply", "value", "valid"),
    [
        ('[{"a": 1}, {"a": 2}]', 1, True),
        ('```json\n[{"a": 1},\n {"a": 2}]\n```', 1, True),
        ('Here: [{"a": 1}, {"a": 2}]', 1, True),
        ('[{"a": 2}, {"a": 1}]', 0, True),
        ('[{"a": 1}]', 0, True),
        ('{"a": 1}', 0, False),
    ],
)
def test_a_json_list_is_right_as_a_whole(reply, value, valid):
    target = '[{"a": 1}, {"a": 2}]'
    found = scorer("json", [target])(State(reply), target)
    assert (found.value, found.parts, found.is_valid) == (value, {}, valid)


def test_true_is_not_one():
    assert scorer("json", ['{"a": 1}'])(State('{"a": true}'), '{"a": 1}').value == 0


def test_nesting_without_end_is_not_an_object():
    assert read_value('{"a":' * 100_000, dict) is None
