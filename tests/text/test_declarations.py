"""How tools are declared in plain text: a signature, or JSON where that cannot say it all."""

from __future__ import annotations

import json

import pytest

from laptune.text import chat
from laptune.text.records import Message

from .rendering import asked

U = Message("user", "Hall light on.")
PLAY = {"name": "play", "description": "", "parameters": {"type": "object", "properties": {}}}
ARGUMENTS = [
    {"type": "string"},
    {"type": "integer", "description": "In percent, 0-100"},
    {"type": "array", "items": {"type": "string"}, "description": "Names"},
    {"type": "array", "items": {"type": "object", "properties": {"a": {"type": "string"}}}},
    {"type": "array"},
    {"type": "string", "enum": ["on", 'o"ff']},
    {"type": "array", "items": {"type": "string"}, "enum": [["a"]]},
    {"enum": [1, None, True]},
    {"type": ["string", "null"]},
    {"type": "number", "minimum": 0.5, "default": 1},
    {"type": "object", "properties": {"b": {"type": "boolean"}}, "required": ["b"]},
    {"anyOf": [{"type": "string"}, {"type": "integer"}], "description": "Either"},
    {"type": "array", "items": True},
    {"type": "array", "items": {}, "enum": [["a"]]},
    {"type": "array", "items": {"type": ["string"]}},
    {"type": "string", "enum": []},
    {"type": "", "description": "Either"},
    {},
    True,
]
SCHEMAS = [
    {"type": "object", "properties": {"items": kind, "type": kind}, "required": ["type"]}
    for kind in ARGUMENTS
] + [
    {"type": "object", "properties": {}},
    {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False},
    {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": True},
    {"type": "object", "properties": {"a": {"$ref": "#/$defs/a"}}, "$defs": {"a": {}}},
]


@pytest.mark.parametrize("schema", SCHEMAS, ids=str)
def test_the_template_declares_any_schema_as_training_does(schema):
    for about in ("Does it.", ""):
        tool = {"name": "run", "description": about, "parameters": schema}
        messages = [Message("system", "Be brief.", tools=(PLAY, tool, PLAY)), U]
        for fmt in (chat.GEMMA3, chat.CHATML):
            assert asked(fmt, messages) == chat.render(messages, fmt, add_generation_prompt=True)


@pytest.mark.parametrize(
    ("schema", "line"),
    [
        (SCHEMAS[2], "run(items?: string[] (Names), type: string[] (Names))"),
        (SCHEMAS[7], "run(items?: 1|null|true, type: 1|null|true)"),
        (
            SCHEMAS[8],
            'run(items?: {"type": ["string", "null"]}, type: {"type": ["string", "null"]})',
        ),
        (SCHEMAS[-3], "run(a?: string)"),
        (
            SCHEMAS[-2],
            f'{{"name": "run", "description": "", "parameters": {json.dumps(SCHEMAS[-2])}}}',
        ),
    ],
)
def test_a_schema_is_a_signature_where_that_says_all_of_it(schema, line):
    tool = {"name": "run", "description": "", "parameters": schema}
    assert chat.GEMMA3.tools.declare([tool]).splitlines()[1:] == [line]
