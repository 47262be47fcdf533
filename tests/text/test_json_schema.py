"""References within a schema, as pydantic writes them."""

from __future__ import annotations

import pytest

from laptune.core.errors import RowError
from laptune.text.json_schema import without_refs
from laptune.text.tools import read_tools

TOWN = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}


def field(schema, key="$defs", **defs):
    return {"type": "object", "properties": {"a": schema}, key: {"Town": TOWN, **defs}}


@pytest.mark.parametrize("key", ["$defs", "definitions"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{ref}", TOWN),
        ([{"anyOf": ["{ref}", {"type": "null"}]}], [{"anyOf": [TOWN, {"type": "null"}]}]),
        ({"type": "array", "items": "{ref}"}, {"type": "array", "items": TOWN}),
        ({"additionalProperties": "{ref}"}, {"additionalProperties": TOWN}),
    ],
)
def test_a_reference_becomes_what_it_refers_to(before, after, key):
    def with_refs(value):
        if value == "{ref}":
            return {"$ref": f"#/{key}/Town"}
        if isinstance(value, list):
            return [with_refs(item) for item in value]
        return {k: with_refs(v) for k, v in value.items()} if isinstance(value, dict) else value

    found = without_refs(field(with_refs(before), key), "f")
    assert found == {"type": "object", "properties": {"a": after}}


def test_what_stands_beside_a_reference_goes_before_its_target():
    found = without_refs(field({"$ref": "#/$defs/Town", "description": "where", "default": 1}), "f")
    assert found["properties"]["a"] == {**TOWN, "description": "where", "default": 1}


def test_references_within_definitions_and_in_escaped_names_are_followed():
    way = {"properties": {"to": {"$ref": "#/$defs/Town"}}}
    found = without_refs(field({"$ref": "#/$defs/a~1b"}, **{"a/b": way}), "f")
    assert found["properties"]["a"] == {"properties": {"to": TOWN}}


def test_an_argument_may_be_called_ref_and_a_schema_without_references_is_left_alone():
    named = {"type": "object", "properties": {"$ref": {"type": "string"}}, "$defs": {}}
    assert without_refs(named, "f") is named


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        (field({"$ref": "#/$defs/City"}), r"f\.\$ref: '#/\$defs/City' is not in these parameters"),
        (field({"$ref": "http://x/y.json"}), "is not in these parameters"),
        (
            field(
                {"$ref": "#/$defs/Node"}, Node={"properties": {"next": {"$ref": "#/$defs/Node"}}}
            ),
            "'#/.defs/Node' refers to itself",
        ),
        (
            field(
                {"$ref": "#/$defs/n0"},
                **{f"n{i}": {"allOf": [{"$ref": f"#/$defs/n{i + 1}"}] * 4} for i in range(20)},
                n20={"type": "string"},
            ),
            "is too large with its",
        ),
    ],
)
def test_a_reference_that_cannot_be_written_out_is_refused(schema, said):
    with pytest.raises(RowError, match=said):
        without_refs(schema, "f")


def test_tools_are_declared_with_their_references_written_out():
    (tool,) = read_tools([{"name": "go", "parameters": field({"$ref": "#/$defs/Town"})}], "tools")
    assert tool["parameters"] == {"type": "object", "properties": {"a": TOWN}}


@pytest.mark.parametrize("beside", [{}, {"$ref": "#/$defs/Town"}], ids=["plain", "with_ref"])
def test_a_schema_as_deep_as_none_is_refused(beside):
    schema = field(beside)
    for _ in range(400):
        schema = {"type": "object", "properties": {"a": schema}}
    tool = {"name": "f", "parameters": schema | {"$defs": {"Town": {"type": "string"}}}}
    with pytest.raises(RowError, match="nested too deeply"):
        read_tools([tool], "tools")
