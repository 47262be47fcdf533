"""Render a chat template that came with a model file.

Such a template is a program from elsewhere: it runs in Jinja's immutable sandbox (CVE-2024-34359
is what happens without one), without files or attributes to reach out through. Its turns of loops,
its time and the size of each text and list that it makes are bounded.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Sequence
from functools import cache, wraps
from typing import Any

from laptune.core.errors import UserError
from laptune.core.plain_text import headline

MAX_TEMPLATE_CHARS = 200_000
MAX_SIZE = 4_000_000  # characters of the output, and of each value on the way
MAX_TURNS = 1_000_000  # of loops, and calls of macros
MAX_SECONDS = 5.0
_ELEMENT = 20  # characters that an element of a list weighs
_INT_BITS = 4096
_MAX_DEPTH = 50  # of macros within macros
_nested = threading.local()
MAX_WIDTH = 10_000  # a number that a filter takes
_TICK = "laptune_tick"
_WEIGHED = "laptune_weighed"
# They make a long text out of a number.
_REFUSED_METHODS = {"center", "expandtabs", "format", "format_map", "ljust", "rjust", "zfill"}


def render(
    template: str,
    messages: Sequence[dict[str, Any]],
    *,
    tools: Sequence[dict[str, Any]] | None = None,
    bos_token: str = "",
    eos_token: str = "",
    add_generation_prompt: bool = True,
) -> str:
    """The prompt text, BOS included where the template writes it. UserError when it fails."""
    if len(template) > MAX_TEMPLATE_CHARS:
        raise UserError(f"the chat template has {len(template)} characters, over the limit")
    parts, size = [], 0
    try:
        stream = _compiled(template).generate(
            {
                "messages": [dict(message) for message in messages],
                "tools": list(tools) if tools else None,
                "bos_token": bos_token,
                "eos_token": eos_token,
                "add_generation_prompt": add_generation_prompt,
                _TICK: _ticker(),
            }
        )
        for part in stream:
            parts.append(part)
            size += len(part)
            if size > MAX_SIZE:
                raise _TooMuch("it writes without end")
    except Exception as error:  # whatever a stranger's template raises is its own fault
        words = headline(f"{type(error).__name__.strip('_')}: {error}", 200)
        raise UserError(f"the chat template failed: {words}") from None
    return "".join(parts)


class _TooMuch(Exception):
    """A template wants more than a chat template ever needs."""


def _ticker() -> Callable[[], str]:
    """Return what each turn of a loop calls."""
    num_turns, end = 0, time.monotonic() + MAX_SECONDS

    def tick() -> str:
        nonlocal num_turns
        num_turns += 1
        if num_turns > MAX_TURNS or time.monotonic() > end:
            raise _TooMuch("it loops without end")
        return ""

    return tick


def _weight(value: Any) -> int:
    """Size of ``value``, all that it holds included; raises _TooMuch over the limit."""
    total, waiting = 0, [value]
    while waiting:
        value = waiting.pop()
        total += _ELEMENT
        if isinstance(value, str):
            total += len(value)
        elif isinstance(value, int) and value.bit_length() > _INT_BITS:
            total += MAX_SIZE
        elif isinstance(value, dict):
            waiting += [*value, *value.values()]
        elif isinstance(value, list | tuple | set):
            waiting += value
        if total + len(waiting) * _ELEMENT > MAX_SIZE:
            raise _TooMuch("it makes a value that is too large")
    return total


def _weighed(value: Any) -> Any:
    _weight(value)
    return value


def _weigh_result(operator: str, left: Any, right: Any) -> None:
    """Refuse an operation whose result would be huge."""
    weight = _weight(left) + _weight(right)
    if operator == "**" or (operator == "%" and isinstance(left, str)):
        raise _TooMuch(f"{operator} is not allowed")
    if operator == "*" and not (isinstance(left, int) and isinstance(right, int)):
        times = next((abs(v) for v in (left, right) if isinstance(v, int)), 1)
        weight *= max(1, times)
    if weight > MAX_SIZE:
        raise _TooMuch("it makes a value that is too large")


def _joined(parts: Any, separator: Any = "", attribute: Any = None) -> str:
    """``join``, and what ``~`` becomes."""
    words = [part if attribute is None else part[attribute] for part in parts]
    if _weight(words) + len(str(separator)) * len(words) > MAX_SIZE:
        raise _TooMuch("it makes a value that is too large")
    return str(separator).join(map(str, words))


def _replaced(text: Any, old: Any, new: Any, count: Any = None) -> str:
    text, old, new = str(text), str(old), str(new)
    if len(text) + text.count(old) * len(new) > MAX_SIZE:
        raise _TooMuch("it makes a value that is too large")
    return text.replace(old, new, -1 if count is None else count)


def _to_json(value: Any, indent: int | None = None) -> str:
    """``tojson`` as transformers has it: not escaped for HTML."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _bounded(work: Callable[..., Any]) -> Callable[..., Any]:
    """A filter that takes no huge number and gives no huge value."""

    @wraps(work)
    def bounded(*args: Any, **options: Any) -> Any:
        if any(isinstance(v, int) and v > MAX_WIDTH for v in (*args[1:], *options.values())):
            raise _TooMuch("a filter is given a huge number")
        return _weighed(work(*args, **options))

    return bounded


def _refuse(message: str) -> Any:
    """``raise_exception``, as templates know it from transformers."""
    from jinja2 import TemplateError

    raise TemplateError(message)


@cache
def _environment() -> Any:
    from jinja2.sandbox import ImmutableSandboxedEnvironment
    from jinja2.utils import Namespace

    class Environment(ImmutableSandboxedEnvironment):
        intercepted_binops = frozenset(("+", "*", "%", "**"))

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            _weigh_result(operator, left, right)
            return super().call_binop(context, operator, left, right)

        def wrap_str_format(self, value: Any) -> None:
            """None: format is refused, as what pads a text to any width."""

        def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
            is_refused = isinstance(obj, str) and attr in _REFUSED_METHODS
            return not is_refused and super().is_safe_attribute(obj, attr, value)

        def call(__self, __context: Any, __obj: Any, *args: Any, **options: Any) -> Any:
            owner, name = getattr(__obj, "__self__", None), getattr(__obj, "__name__", "")
            if isinstance(owner, str) and name == "replace":
                return _replaced(owner, *args)
            if isinstance(owner, str) and name == "join":
                return _joined(args[0], owner)
            # Windows gives a thread 2 MB of stack, which ends before Python has counted 1,000.
            depth = getattr(_nested, "depth", 0)
            if depth >= _MAX_DEPTH:
                raise RecursionError("macros call each other too deeply")
            _nested.depth = depth + 1
            try:
                return _weighed(super().call(__context, __obj, *args, **options))
            finally:
                _nested.depth = depth

    environment = Environment(
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_weighed,
        extensions=["jinja2.ext.loopcontrols"],
    )
    found = environment.globals["range"]
    environment.globals = {"range": found, "namespace": Namespace, "raise_exception": _refuse}
    environment.globals["strftime_now"] = lambda form: time.strftime(form)
    environment.filters |= {"join": _joined, "replace": _replaced, _WEIGHED: _weighed}
    environment.filters["tojson"] = _to_json
    environment.filters = {name: _bounded(work) for name, work in environment.filters.items()}
    del environment.filters["format"]
    return environment


@cache
def _compiled(source: str) -> Any:
    """The template with a tick in each loop and macro, and each value that it makes weighed."""
    from jinja2 import Template, nodes

    environment = _environment()
    tree = environment.parse(source)

    def filtered(node: Any, name: str) -> Any:
        return nodes.Filter(node, name, [], [], None, None)

    def guarded(node: Any) -> Any:
        if isinstance(node, nodes.Concat):
            return filtered(nodes.List(node.nodes), "join")
        is_made = isinstance(node, nodes.List | nodes.Tuple | nodes.Dict)
        is_read = getattr(node, "ctx", "load") == "load"
        return filtered(node, _WEIGHED) if is_made and is_read else node

    for node in list(tree.find_all(nodes.Node)):
        for name, value in list(node.iter_fields()):
            if isinstance(value, list):
                setattr(node, name, [guarded(item) for item in value])
            else:
                setattr(node, name, guarded(value))
        if isinstance(node, nodes.For | nodes.Macro | nodes.CallBlock):
            tick = nodes.Call(nodes.Name(_TICK, "load"), [], [], None, None)
            node.body.insert(0, nodes.Output([tick]))
        elif isinstance(node, nodes.AssignBlock):
            node.filter = filtered(node.filter, _WEIGHED)
    tree.set_environment(environment)
    tree.set_lineno(1)
    return Template.from_code(environment, environment.compile(tree), environment.globals)
