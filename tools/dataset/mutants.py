"""Planted bugs and roundabout versions of a verified function, for bug hunts and refactorings."""

from __future__ import annotations

import ast
import io
import keyword
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass

_SWAPS = {
    "<": "<=",
    "<=": "<",
    ">": ">=",
    ">=": ">",
    "==": "!=",
    "!=": "==",
    "+": "-",
    "-": "+",
    "*": "+",
    "//": "%",
    "%": "//",
    "+=": "=",
    "-=": "+=",
    "*=": "+=",
    "and": "or",
    "or": "and",
    "not": "",
    "in": "not in",
    "True": "False",
    "False": "True",
    "0": "1",
    "1": "0",
    "2": "1",
    "max": "min",
    "min": "max",
    "any": "all",
    "all": "any",
    "upper": "lower",
    "lower": "upper",
    "append": "extend",
    "isdigit": "isalpha",
    "isalpha": "isdigit",
    "isupper": "islower",
    "startswith": "endswith",
    "endswith": "startswith",
    "keys": "values",
    "values": "keys",
    "sorted": "list",
    "find": "rfind",
    "lstrip": "rstrip",
    "rstrip": "lstrip",
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A source with one changed line."""

    source: str
    bad_line: str
    good_line: str


def mutants(source: str) -> Iterator[Mutant]:
    """Yield versions of ``source`` with one token exchanged; not all of them are wrong."""
    lines = source.split("\n")
    first = ast.parse(source).body[0].lineno
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        row, column = token.start
        swap = _SWAPS.get(token.string)
        if swap is None or row <= first or token.type == tokenize.STRING:
            continue
        line = lines[row - 1]
        bad = line[:column] + swap + line[column + len(token.string) :]
        if keyword.iskeyword(token.string):
            bad = bad[: len(line) - len(line.lstrip())] + " ".join(bad.split())
        if line.lstrip().startswith(("for ", "def ")) and token.string == "in":
            continue
        changed = [*lines[: row - 1], bad, *lines[row:]]
        try:
            ast.parse("\n".join(changed))
        except SyntaxError:
            continue
        yield Mutant("\n".join(changed), bad.strip(), line.strip())


def roundabout(source: str) -> str | None:
    """Return the function with its one returned comprehension written as a loop, or None."""
    function = ast.parse(source).body[0]
    if not isinstance(function, ast.FunctionDef) or not isinstance(function.body[-1], ast.Return):
        return None
    body = function.body[:-1]
    if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        body = body[1:]
    loop = _as_loop(function.body[-1].value)
    if loop is None:
        return None
    hint = f" -> {ast.unparse(function.returns)}" if function.returns else ""
    lines = [f"def {function.name}({ast.unparse(function.args)}){hint}:"]
    for statement in body:
        lines += ["    " + line for line in ast.unparse(statement).split("\n")]
    return "\n".join(lines + ["    " + line for line in loop]).replace("'", '"')


def _as_loop(value: ast.expr | None) -> list[str] | None:
    """The lines of a loop that computes ``value`` and returns it."""
    if isinstance(value, ast.ListComp):
        return _loop(value, "result = []", f"result.append({ast.unparse(value.elt)})")
    if isinstance(value, ast.DictComp):
        key, entry = ast.unparse(value.key), ast.unparse(value.value)
        return _loop(value, "result = {}", f"result[{key}] = {entry}")
    if isinstance(value, ast.Call) and len(value.args) == 1:
        inner = value.args[0]
        if isinstance(inner, ast.GeneratorExp):
            return _call_as_loop(ast.unparse(value.func), inner)
    return None


def _call_as_loop(called: str, inner: ast.GeneratorExp) -> list[str] | None:
    item = ast.unparse(inner.elt)
    match called:
        case "sum":
            return _loop(inner, "result = 0", f"result = result + {item}")
        case "''.join":
            return _loop(inner, 'result = ""', f"result = result + {item}")
        case "any":
            return _loop(inner, "result = False", f"if {item}:\n    result = True")
        case "all":
            return _loop(inner, "result = True", f"if not {item}:\n    result = False")
    return None


def _loop(
    node: ast.ListComp | ast.DictComp | ast.GeneratorExp, start: str, step: str
) -> list[str] | None:
    if len(node.generators) != 1 or len(node.generators[0].ifs) > 1:
        return None
    part = node.generators[0]
    lines = [start, f"for {ast.unparse(part.target)} in {ast.unparse(part.iter)}:"]
    margin = "    "
    for test in part.ifs:
        lines.append(f"{margin}if {ast.unparse(test)}:")
        margin += "    "
    lines += [margin + line for line in step.split("\n")]
    return [*lines, "return result"]
