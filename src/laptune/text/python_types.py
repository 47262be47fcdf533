"""Parameters of tools as xLAM and APIGen write them: a flat table of names, types as Python's.

{"city": {"type": "str", "description": "..."}, "days": {"type": "int, optional", "default": 3}}
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# How other languages call the types of JSON Schema.
NAMES = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
NAMES |= {"list": "array", "dict": "object", "double": "number", "text": "string"}
NAMES |= {"tuple": "array", "set": "array", "sequence": "array", "iterable": "array"}
_OPTIONAL = ", optional"


def is_flat(schema: Mapping[str, Any]) -> bool:
    """Say whether parameters are a table of arguments, not a schema."""
    if "properties" in schema or isinstance(schema.get("type"), str | list):
        return False
    return bool(schema) and all(
        isinstance(about, dict) and isinstance(about.get("type"), str) for about in schema.values()
    )


def schema_of(table: Mapping[str, Any]) -> dict[str, Any]:
    """Return the JSON Schema of a flat table; what has a default, or says so, is optional."""
    properties, required = {}, []
    for name, about in table.items():
        kind = about["type"].strip()
        is_optional = "default" in about or kind.endswith(_OPTIONAL) or kind.startswith("Optional[")
        is_optional |= about.get("required") is False or about.get("nullable") is True
        said = {key: v for key, v in about.items() if key not in ("type", "required", "nullable")}
        properties[name] = said | _typed(kind)
        required += [] if is_optional else [name]
    schema = {"type": "object", "properties": properties}
    return schema | {"required": required} if required else schema


def _typed(kind: str) -> dict[str, Any]:
    """Return the schema of a Python type; {} for one that JSON has no word for."""
    kind = kind.removesuffix(_OPTIONAL).strip()
    head, bracket, rest = kind.partition("[")
    inner = _parts(rest.removesuffix("]")) if bracket else []
    name = head.strip().lower()
    if name in ("optional", "union"):
        ways = [way for way in map(_typed, inner) if way] if len(inner) < 20 else []
        return ways[0] if len(ways) == 1 else {"anyOf": ways} if len(ways) == len(inner) else {}
    name = NAMES.get(name, name)
    if name == "array" and len(inner) == 1 and (items := _typed(inner[0])):
        return {"type": name, "items": items}
    return {"type": name} if name in NAMES.values() else {}


def _parts(text: str) -> list[str]:
    """Return what commas part, those within brackets left alone."""
    parts, depth = [""], 0
    for char in text:
        depth += (char == "[") - (char == "]")
        if char == "," and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts if part.strip()]
