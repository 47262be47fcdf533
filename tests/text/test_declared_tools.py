"""Tools as other programs declare them: each is the same schema."""

from __future__ import annotations

import pytest

from laptune.text.tools import read_tools

CITY = {"city": {"type": "string", "description": "Where."}}
DECLARED = {
    "cohere": {
        "parameter_definitions": {"city": {**CITY["city"], "type": "str", "required": True}}
    },
    "smolagents": {"inputs": CITY, "output_type": "string"},
    "langchain": {"args": CITY},
    "qwen_agent": {"parameters": [{"name": "city", **CITY["city"], "required": True}]},
    "bedrock": {"inputSchema": {"json": {"properties": CITY, "required": ["city"]}}},
}


@pytest.mark.parametrize("name", DECLARED)
def test_parameters_as_other_programs_declare_them_are_a_schema(name):
    tool = {"name": "weather", **DECLARED[name]}
    (found,) = read_tools([{"toolSpec": tool} if name == "bedrock" else tool], "tools")
    assert found["parameters"] == {"type": "object", "properties": CITY, "required": ["city"]}


def test_an_argument_that_is_not_required_is_optional_and_one_of_any_type_has_none():
    rows = {"a": {"type": "int", "required": False}, "b": {"type": "str", "nullable": True}}
    (found,) = read_tools([{"name": "f", "parameter_definitions": rows}], "tools")
    assert found["parameters"]["properties"] == {"a": {"type": "integer"}, "b": {"type": "string"}}
    assert "required" not in found["parameters"]
    schema = {"type": "object", "properties": {"a": {"type": "any"}}}
    (found,) = read_tools([{"name": "f", "parameters": schema}], "tools")
    assert found["parameters"]["properties"] == {"a": {}}
