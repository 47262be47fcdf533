"""Whether a value fits a JSON Schema: the part of it that tools are declared with.

Types, enum, const, required and unknown keys, items, bounds, lengths, patterns and alternatives.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from operator import ge, gt, le, lt
from typing import Any

from laptune.core.errors import RowError, some
from laptune.core.jsonl import kind_of
from laptune.text.alike import is_same

_MAX_MATCHED = 1000  # characters that a stranger's pattern is tried on
_DEFINITIONS = ("$defs", "definitions")  # pydantic's of version 2 and 1
_MAX_NODES, _MAX_REFS, _MAX_DEPTH = 10_000, 32, 128
_REPEATED_GROUP = re.compile(r"\)[+*{]")  # may take exponential time


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value - value == 0


TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda v: isinstance(v, str),
    "integer": lambda v: _is_number(v) and v == int(v),
    "number": lambda v: _is_number(v),
    "boolean": lambda v: isinstance(v, bool),
    "array": lambda v: isinstance(v, list),
    "object": lambda v: isinstance(v, dict),
    "null": lambda v: v is None,
}


def _as_number(value: Any) -> Any:
    return value if _is_number(value) else None


def _length(kind: type[str] | type[list]) -> Callable[[Any], Any]:
    return lambda value: len(value) if isinstance(value, kind) else None


# Key of a schema -> what it measures (None: nothing of this value), what is out, and in words.
_BOUNDS: dict[str, tuple[Callable[[Any], Any], Callable[[Any, Any], bool], str]] = {
    "minimum": (_as_number, lt, "below"),
    "maximum": (_as_number, gt, "above"),
    "exclusiveMinimum": (_as_number, le, "not above"),
    "exclusiveMaximum": (_as_number, ge, "not below"),
    "minLength": (_length(str), lt, "of fewer characters than"),
    "maxLength": (_length(str), gt, "of more characters than"),
    "minItems": (_length(list), lt, "of fewer items than"),
    "maxItems": (_length(list), gt, "of more items than"),
}


def refuse_bounds(schema: Mapping[str, Any], field: str) -> None:
    """Raise RowError for a bound in a schema that is not a number."""
    for key in (*_BOUNDS, "multipleOf"):
        if key in schema and not isinstance(schema[key], int | float):
            reason = f"is {kind_of(schema[key])}, not a number"
            raise RowError(f"{field}.{key}", reason, "write a number")


def without_refs(schema: dict[str, Any], field: str) -> dict[str, Any]:
    """Return a schema with each local ``$ref`` (pydantic's) written out, definitions left out.

    Keys beside a reference go before those of its target. RowError for one that leads outside,
    to nothing or back to itself, and for a schema that becomes too large.
    """
    count = 0

    def expanded(value: Any, within: tuple[str, ...], depth: int = 0) -> Any:
        nonlocal count
        count += 1
        depth += 1
        if depth > _MAX_DEPTH:
            raise RowError(field, "is nested too deeply", "write a flatter schema")
        if count > _MAX_NODES or len(within) > _MAX_REFS:
            raise RowError(field, "is too large with its $ref written out", "write less of it")
        if isinstance(value, list):
            return [expanded(item, within, depth) for item in value]
        if not isinstance(value, dict):
            return value
        name, beside = value.get("$ref"), {k: v for k, v in value.items() if k != "$ref"}
        if not isinstance(name, str):  # an argument may be called so
            return {key: expanded(item, within, depth) for key, item in value.items()}
        if name in within:
            hint = "write it out as deep as calls need it"
            raise RowError(f"{field}.$ref", f"{name[:60]!r} refers to itself", hint)
        found = expanded(_pointed(schema, name, field), (*within, name), depth)
        return {**found, **expanded(beside, within, depth)} if isinstance(found, dict) else found

    if not _holds_ref(schema):
        return schema
    return expanded({key: v for key, v in schema.items() if key not in _DEFINITIONS}, ())


def _holds_ref(schema: Any) -> bool:
    left = [schema]
    while left:  # however deep it is
        value = left.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                return True
            left += value.values()
        elif isinstance(value, list):
            left += value
    return False


def _pointed(schema: Any, name: str, field: str) -> Any:
    """Return what a JSON pointer, as ``#/$defs/Address``, leads to."""
    head, *steps = name.split("/")
    found: Any = schema
    for step in steps:
        key = step.replace("~1", "/").replace("~0", "~")
        found = found.get(key) if isinstance(found, dict) else None
    if head != "#" or not isinstance(found, dict):
        reason = f"{name[:60]!r} is not in these parameters"
        raise RowError(f"{field}.$ref", reason, "write the schema out where it is used")
    return found


def check_value(value: Any, schema: Mapping[str, Any], field: str) -> None:
    """Raise RowError where ``value`` does not fit ``schema``."""
    if value is None and schema.get("nullable") is True:
        return
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(TYPES[kind](value) for kind in kinds):
        reason = f"is {_shown(value)}, not of type {' or '.join(kinds)}"
        raise RowError(field, reason, "write it as the tool's parameters say")
    allowed = [schema["const"]] if "const" in schema else schema.get("enum")
    if allowed is not None and not any(is_same(value, one) for one in allowed):
        reason = f"is {_shown(value)}, not one of {', '.join(map(_shown, allowed[:8]))}"
        raise RowError(field, reason, "use a value that the tool knows")
    _check_bounds(value, schema, field)
    for key in ("anyOf", "oneOf"):
        if schema.get(key):
            _check_alternatives(value, schema[key], field)
    for way in schema.get("allOf") or ():
        check_value(value, way, field)
    if isinstance(value, list) and isinstance(schema.get("items"), dict):
        for i, item in enumerate(value):
            check_value(item, schema["items"], f"{field}[{i}]")
    if isinstance(value, dict):
        _check_object(value, schema, field)


def _check_bounds(value: Any, schema: Mapping[str, Any], field: str) -> None:
    for key, (measure, is_out, what) in _BOUNDS.items():
        bound, size = schema.get(key), measure(value)
        if size is not None and _is_number(bound) and is_out(size, bound):
            raise RowError(field, f"is {_shown(value)}, {what} {bound}", "stay within the bounds")
    if misfit := _misfit(value, schema):
        raise RowError(field, f"is {_shown(value)}, {misfit}", "use a value that the tool takes")


def _misfit(value: Any, schema: Mapping[str, Any]) -> str:
    """Return in what way a value does not fit multipleOf, pattern or uniqueItems."""
    step: Any = schema.get("multipleOf")
    pattern: Any = schema.get("pattern")
    if _is_number(value) and _is_number(step) and step > 0:
        parts = value / step
        return f"no multiple of {step}" if abs(parts - round(parts)) > 1e-9 else ""
    is_tried = isinstance(pattern, str) and not _REPEATED_GROUP.search(pattern)
    if is_tried and isinstance(value, str) and len(value) <= _MAX_MATCHED:
        with suppress(re.error):  # of a dialect that Python does not read
            return "" if re.search(pattern, value) else f"which {_shown(pattern)} does not match"
    is_set = schema.get("uniqueItems") is True and isinstance(value, list)
    if is_set and any(is_same(a, b) for i, a in enumerate(value) for b in value[:i]):
        return "with one item twice"
    return ""


def _check_alternatives(value: Any, ways: Sequence[Mapping[str, Any]], field: str) -> None:
    faults = []
    for way in ways:
        try:
            return check_value(value, way, field)
        except RowError as error:
            faults.append(error)
    raise faults[0]


def _check_object(value: dict[str, Any], schema: Mapping[str, Any], field: str) -> None:
    known = schema.get("properties")
    for name in schema.get("required", ()):
        if name not in value:
            raise RowError(f"{field}.{name}", "is missing", "the tool requires it")
    if known is None:
        return
    extra = schema.get("additionalProperties", False)
    for name, item in value.items():
        if name in known:
            check_value(item, known[name], f"{field}.{name}")
        elif extra is False:
            near = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"it takes {listed(known)}"
            raise RowError(f"{field}.{name}", "is no argument of the tool", hint)
        elif isinstance(extra, dict):
            check_value(item, extra, f"{field}.{name}")


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 40 else text[:37] + "..."


def listed(names: Iterable[str]) -> str:
    """Return names for a message, the first few of them."""
    return some(names, 8, ", ") or "none"
