"""python tools/make_configuration.py

Write docs/configuration.md, the reference of every key of the YAML file, from the settings: types
and defaults as they are checked, meanings from the comments in src/laptune/core/settings.py.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
import typing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from pydantic import BaseModel

from laptune.core import config, settings

PAGE = ROOT / "docs" / "configuration.md"
INTRO = """# Configuration

Every stage reads one YAML file (`train/config.yaml`, or `--config FILE`) and checks all of it
before it starts. Every key has a default, so a file holds only what it changes. `--set
section.key=value` overrides any key for one command, more than once if need be. A misspelt key is
an error that names the nearest right one; `2e-4` is a number.

Made by `python tools/make_configuration.py`; a test compares it with the settings.
"""


def page() -> str:
    """Return the page's text."""
    parts = [INTRO]
    for name, field in settings.Config.model_fields.items():
        parts.append(_section(name, field.annotation))
    return "\n".join(parts)


def _section(prefix: str, section: type[BaseModel]) -> str:
    comments = _comments(section)
    lines = [f"## {prefix}", "", inspect.cleandoc(section.__doc__ or ""), ""]
    lines += ["| key | values | default | meaning |", "| --- | --- | --- | --- |"]
    nested = []
    for name, field in section.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            nested.append(_section(f"{prefix}.{name}", field.annotation))
            continue
        values = _values(field.annotation, field.metadata)
        cells = [f"`{name}`", values, f"`{_shown(field.default)}`", comments.get(name, "")]
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join([*lines, "", *nested])


def _comments(section: type[BaseModel]) -> dict[str, str]:
    """The comment above or behind each field, by field."""
    lines = inspect.getsource(section).split("\n")
    found = {}
    for node in ast.parse("\n".join(lines)).body[0].body:
        if not isinstance(node, ast.AnnAssign):
            continue
        above, at = [], node.lineno - 2
        while at >= 0 and lines[at].strip().startswith("#"):
            above.insert(0, lines[at].strip().lstrip("# "))
            at -= 1
        behind = re.search(r"  # (.*)$", lines[node.end_lineno - 1])
        text = " ".join([*above, *([behind.group(1)] if behind else [])])
        found[node.target.id] = text[:1].upper() + text[1:] + ("." if text[-1:].isalnum() else "")
    return found


def _values(annotation: object, metadata: list) -> str:
    """A type and its bounds in words."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        bounds = [b for m in arguments[1:] for b in getattr(m, "metadata", [m])]
        return _values(arguments[0], bounds)
    if origin is typing.Literal:
        words = ", ".join(f"`{_shown(value)}`" for value in arguments)
    elif origin is list:
        words = "a list of " + _values(arguments[0], [])
    elif origin is dict:
        words = "a mapping"
    elif arguments:
        words = " or ".join(_values(a, []) for a in arguments)
    else:
        known = {bool: "true, false", int: "a whole number", float: "a number", str: "text"}
        known[type(None)] = "null"
        words = known[annotation]
    signs = {"gt": ">", "ge": ">=", "lt": "<", "le": "<="}
    told = [
        f"{sign} {getattr(bound, name)}"
        for bound in metadata
        for name, sign in signs.items()
        if getattr(bound, name, None) is not None
    ]
    return words + (f" {', '.join(told)}" if told else "")


def _shown(value: object) -> str:
    return json.dumps(value) if not isinstance(value, str) or not value else value


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    print(f"{len(list(config.key_paths()))} keys -> {PAGE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
