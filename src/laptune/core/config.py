"""Read the YAML file, apply ``--set`` overrides, and tell every problem at once.

Each problem names the key, the value, the rule and, for a misspelt key, the nearest right one.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from laptune.core import commands
from laptune.core.errors import ConfigError, UserError
from laptune.core.settings import Config

DEFAULT_CONFIG = "train/config.yaml"


class _Loader(yaml.SafeLoader):
    """SafeLoader that reads ``2e-4`` as a number, and refuses duplicate keys and aliases."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        # A few lines of aliases spell out a billion values, or a value within itself.
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()
            text = f"the alias *{event.anchor} is not read; write its value out"
            raise yaml.composer.ComposerError(None, None, text, event.start_mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict:
        seen: dict[Any, int] = {}
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            line = key_node.start_mark.line + 1
            if not isinstance(key, str | int | float | None):
                text = f"a key is a {type(key).__name__}, not text"
                raise yaml.constructor.ConstructorError(None, None, text, key_node.start_mark)
            if key in seen:
                text = f"duplicate key {key!r}, in lines {seen[key]} and {line}"
                raise yaml.constructor.ConstructorError(None, None, text)
            seen[key] = line
        return super().construct_mapping(node, deep)


# YAML 1.1 wants a dot in a float; the field writes 2e-4.
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?[0-9]+(\.[0-9]*)?[eE][-+]?[0-9]+$"),
    list("-+0123456789"),
)


_IN_SINGLE_QUOTES = "write a Windows path in single quotes, or with / in place of the backslash"
# What a message of the parser is about -> what to do.
_HINTS = {
    "escape": f"in double quotes a backslash begins an escape: {_IN_SINGLE_QUOTES}",
    "'\\t'": "indent with spaces, not with tabs",
}
# Keys that name a thing; only texts for the model may hold line ends.
_NAMES = ("path", "base", "artifacts_dir", "name", "suite", "author", "model_name", "revision")


def load(path: str | Path = DEFAULT_CONFIG, overrides: Sequence[str] = ()) -> Config:
    """Return the checked configuration in ``path`` with ``key.sub=value`` overrides applied.

    Raises ConfigError with all problems, or UserError when the file cannot be read.
    """
    return check(apply_overrides(read_yaml(path), overrides), source=str(path))


def read_yaml(path: str | Path) -> dict[str, Any]:
    """Return the mapping in a YAML file; an empty file is an empty mapping."""
    path = Path(path)
    if path.exists() and not path.is_file():  # a pipe would be empty for the next stage
        raise UserError(f"{path} is not a file", "name a YAML file with --config")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        hint = "name a YAML file with --config"
        if (commands.ROOT / path).is_file():  # started from another folder
            hint = f"run it in laptune's folder, {commands.ROOT}, or {hint}"
        raise UserError(f"{path} does not exist", hint) from None
    except UnicodeDecodeError as error:
        raise UserError(f"{path} cannot be read: {error}", "name a UTF-8 YAML file") from error
    loaded = parse_yaml(text, str(path))
    if loaded is None:
        return {}
    if not isinstance(loaded, dict):
        raise UserError(f"{path} holds a {type(loaded).__name__}", "write `section: {key: value}`")
    return loaded


def parse_yaml(text: str, source: str) -> Any:
    """Return the value of a YAML text; a syntax error becomes one line with its place."""
    try:
        return yaml.load(text, Loader=_Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        hint = next((h for words, h in _HINTS.items() if words in problem), "fix the YAML there")
        raise UserError(f"{source}{place}: {problem}", hint) from None
    except RecursionError:
        raise UserError(f"{source}: is nested too deeply", "write section: {key: value}") from None
    except ValueError as error:  # a date or a number that there is none of
        raise UserError(f"{source}: {error}", "put text in quotes") from None


def apply_overrides(tree: dict[str, Any], overrides: Sequence[str]) -> dict[str, Any]:
    """Return ``tree`` with each ``section.key=value`` set: text as it stands, others as YAML."""
    tree = json.loads(json.dumps(tree, default=str))  # a deep copy of plain values
    for override in overrides:
        key, sep, value = override.partition("=")
        parts = key.strip().split(".")
        if not sep or not all(parts):
            raise UserError(
                f"--set {override!r} is not KEY=VALUE",
                "write for example --set train.learning_rate=1e-4",
            )
        node = tree
        for part in parts[:-1]:
            child = node.get(part)
            if child is None:
                child = node[part] = {}
            if not isinstance(child, dict):
                raise UserError(
                    f"--set {override!r}: {part} is a value, not a section",
                    "see the keys in train/config.yaml",
                )
            node = child
        is_raw = _is_text(parts) and value.lstrip()[:1] not in ("'", '"', "|", ">")
        node[parts[-1]] = value.strip() if is_raw else parse_yaml(value, f"--set {override!r}")
    return tree


def _is_text(parts: Sequence[str]) -> bool:
    """Say whether a key takes text and nothing else: a colon, a # or a number in it is text."""
    model: Any = Config
    for part in parts:
        info = getattr(model, "model_fields", {}).get(part)
        model = info.annotation if info else None
    return model is str


def check(tree: dict[str, Any], source: str = "config") -> Config:
    """Validate a mapping; raises ConfigError that lists every problem."""
    problems = list(_control_characters(tree))
    try:
        config = Config.model_validate(tree)
    except ValidationError as error:
        problems += [_explain(e) for e in error.errors()]
    if problems:
        raise ConfigError(problems, source)
    return config


def sha256(config: Config) -> str:
    """Return the hash of a resolved configuration: equal settings, equal hash."""
    return hashlib.sha256(json.dumps(config.model_dump(), sort_keys=True).encode()).hexdigest()


def key_paths(model: type[BaseModel] = Config, prefix: str = "") -> Iterator[str]:
    """Yield every dotted key of the schema."""
    for name, info in model.model_fields.items():
        yield prefix + name
        if isinstance(info.annotation, type) and issubclass(info.annotation, BaseModel):
            yield from key_paths(info.annotation, f"{prefix}{name}.")


def flat(tree: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Yield (dotted key, value) of nested settings."""
    for name, value in tree.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _control_characters(tree: dict[str, Any]) -> Iterator[str]:
    """Yield a problem for each path or name whose escapes became tabs and line ends."""
    for key, value in flat(tree):
        if key.endswith(_NAMES) and any(ord(char) < 32 for char in str(value)):
            yield f"{key} = {value!r}: holds a control character; {_IN_SINGLE_QUOTES}"


def _explain(error: ErrorDetails) -> str:
    """One problem in one line: key, value, rule, hint."""
    key = ".".join(str(part) for part in error["loc"])
    if error["type"] == "extra_forbidden":
        return f"{key}: no such key; {_nearest(key)}"
    rule = error["msg"].removeprefix("Value error, ")
    rule = rule[:1].lower() + rule[1:]
    value = error.get("input")
    shown = "" if isinstance(value, dict) else f" = {value!r}"
    if error["type"] == "string_type" and not isinstance(value, dict | list):
        rule += "; YAML reads on, off, yes, no and numbers as such: put text in quotes"
    if error["type"] == "list_type" and isinstance(value, str):
        rule += f"; write [{value}]"
    if error["type"] == "dict_type":
        rule += "; write {key: value}"
    return f"{key}{shown}: {rule}"


def _nearest(key: str) -> str:
    """Name the right key that ``key`` most likely stood for."""
    known = list(key_paths())
    leaf = key.rsplit(".", 1)[-1]
    leaves = {k.rsplit(".", 1)[-1]: k for k in reversed(known)}
    near = difflib.get_close_matches(leaf, leaves, n=1, cutoff=0.75)
    close = difflib.get_close_matches(key, known, n=1, cutoff=0.6) or [leaves[k] for k in near]
    if close:
        return f"did you mean {close[0]}?"
    parent = key.rpartition(".")[0]
    siblings = [k for k in known if k.rpartition(".")[0] == parent]
    return "known here: " + ", ".join(siblings)
