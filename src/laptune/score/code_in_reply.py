"""The program that a chat reply stands for.

Taken are the function that was asked for and what it needs, wherever in the reply that stands:
imports (guarded ones too), constants, helpers, statements that fill a table. An example, an assert
or a ``main`` of the model's own is not part of the answer. Of several definitions the last counts
that is not a stub and that the line above it does not call wrong.
"""

from __future__ import annotations

import ast
import builtins
import re
import symtable
from collections.abc import Iterable
from dataclasses import dataclass

from laptune.score.code_blocks import Block, blocks_of, dedented_at, parsed, without_prompts

MAX_LINES = 400
MAX_TRIES = 400  # joins that gave no statement, in one text
MAX_JOINED = 25  # pieces at the margin that one statement may span
_STARTS = re.compile(
    r"(?:@|try\s*:|(?:if|for|while|with|def|class|async|import|from|match)\b|[A-Za-z_][\w.\[\], ]*"
    r"(?::[^=]*)?=|[rbfu]{0,2}(?:'''|\"\"\"))"
)
_CONTINUES = re.compile(r"(?:else|elif|except|finally)\b")
_SET_ASIDE = re.compile(
    r"\b(?:wrong|incorrect|mistakes?|buggy|broken|bad|avoid|don't|do not|never|fails|naive|"
    r"inefficient|slow(?:er)?|alternative(?:ly)?|another|also|original|comparison)\b",
    re.IGNORECASE,
)
_PREFERRED = re.compile(
    r"\b(?:correct|corrected|right|fix|fixed|fixes|final|better|improved|updated|instead|works)\b",
    re.IGNORECASE,
)
# Settings of the interpreter that a function may rely on without naming them.
_SETTINGS = ("sys.setrecursionlimit", "sys.set_int_max_str_digits", "random.seed")
_BUILTINS = frozenset(dir(builtins))


@dataclass(frozen=True, slots=True)
class _Statement:
    """One statement at the margin: its text, the global names that it binds and that it uses."""

    text: str
    node: ast.stmt
    binds: frozenset[str]
    uses: frozenset[str]


def program_in_reply(reply: str, entry_point: str, prompt: str) -> str:
    """Return a program with ``entry_point`` in it, if the reply holds one; never raises.

    A reply that holds only the function's body is put under ``prompt``; imports and helpers that
    stand in the prompt before the function are kept. A reply without either comes back as it is.
    """
    fenced, outside = blocks_of(reply)
    head = preamble(prompt, entry_point)
    read = [(_read(block.text, entry_point), block.before) for block in fenced]
    rest = _read(outside, entry_point)
    for is_stub_fine in (False, True):
        usable = [
            n for n, (part, _) in enumerate(read) if _defines(part, entry_point, is_stub_fine)
        ]
        if usable:
            main = _chosen(usable, [before for _, before in read])
            others = [*(part for part, _ in read[main + 1 :]), *(p for p, _ in read[:main][::-1])]
            return _assembled(head, read[main][0], [*others, rest], entry_point)
        if _defines(rest, entry_point, is_stub_fine):
            return _assembled(head, rest, [part for part, _ in read], entry_point)
        if not is_stub_fine and (body := _continuation(prompt, fenced, outside, entry_point)):
            return _assembled(head, body, [], entry_point)
    return head + (fenced[-1].text if fenced else outside)


def preamble(prompt: str, entry_point: str) -> str:
    """Imports and helpers that stand in the prompt before the function."""
    at = re.search(rf"^(?:async[ \t]+)?def {re.escape(entry_point)}\b", prompt, re.MULTILINE)
    return prompt[: at.start()] if at else ""


def _chosen(usable: list[int], befores: list[str]) -> int:
    fine = [at for at in usable if not _is_set_aside(befores[at])]
    return (fine or usable)[-1]


def _is_set_aside(line: str) -> bool:
    """Whether a line introduces code as wrong, or as another way; a remark looks back instead."""
    is_title = line.startswith(("#", "**")) or len(line.split()) <= 4
    is_introduction = is_title or line.rstrip("*_ ").endswith(":")
    return is_introduction and bool(_SET_ASIDE.search(line)) and not _PREFERRED.search(line)


def _read(text: str, entry_point: str) -> list[_Statement]:
    """The statements at the margin of ``text``, whatever prose stands between them."""
    text = without_prompts(text)
    tree = parsed(text)
    if tree is None:
        mark = re.compile(rf"(?:async\s+)?def\s+{re.escape(entry_point)}\b")
        if not re.search(rf"^{mark.pattern}", text, re.MULTILINE):
            text = dedented_at(text, mark)
            tree = parsed(text)
    pieces = _pieces(text) if tree is None else [text]
    found = [statement for piece in pieces for statement in _statements(piece)]
    for node in [statement.node for statement in found if isinstance(statement.node, ast.ClassDef)]:
        is_method = any(getattr(part, "name", "") == entry_point for part in node.body)
        if is_method and not _defines(found, entry_point):
            found += _statements(f"{entry_point} = {node.name}().{entry_point}")
    return found


def _statements(text: str) -> list[_Statement]:
    tree = parsed(text)
    return [_statement(text, node) for node in tree.body] if tree is not None else []


def _pieces(text: str) -> Iterable[str]:
    """Cut text that is not a program as a whole into pieces that are."""
    margins: list[list[str]] = []
    for line in text.split("\n")[:MAX_LINES]:
        if not margins or (line[:1].strip() and line[0] not in ")]}#"):
            margins.append([])
        margins[-1].append(line)
    at, tries_left = 0, MAX_TRIES
    while at < len(margins):
        is_code = bool(_STARTS.match(margins[at][0]))
        span = min(len(margins) - at, MAX_JOINED, tries_left) if is_code else 1
        end = _end_of_statement(margins, at, max(span, 1))
        if end:
            yield _joined(margins[at:end])
        elif at == len(margins) - 1:
            yield _without_torn_end(margins[at])
        tries_left -= 0 if end else span
        at = end or at + 1


def _end_of_statement(margins: list[list[str]], at: int, span: int) -> int:
    """Where the statement ends that begins at ``at``, ``span`` pieces on at most; 0 if none."""
    for end in range(at + 1, at + span + 1):
        if parsed(_joined(margins[at:end])) is None:
            continue
        while end < len(margins) and _CONTINUES.match(margins[end][0]):
            if parsed(_joined(margins[at : end + 1])) is None:
                break
            end += 1
        return end
    return 0


def _joined(margins: list[list[str]]) -> str:
    return "\n".join(line for lines in margins for line in lines)


def _without_torn_end(lines: list[str]) -> str:
    """A reply that was cut off loses its last, unfinished lines."""
    for count in range(len(lines) - 1, max(0, len(lines) - 40), -1):
        if parsed("\n".join(lines[:count])) is not None:
            return "\n".join(lines[:count])
    return ""


def _statement(text: str, node: ast.stmt) -> _Statement:
    source = ast.get_source_segment(text, node) or ""
    if decorators := getattr(node, "decorator_list", None):
        first = min(each.lineno for each in decorators)
        source = "\n".join(text.split("\n")[first - 1 : node.end_lineno])
    try:
        table = symtable.symtable(source, "<reply>", "exec")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return _Statement(source, node, frozenset(), frozenset())
    symbols = table.get_symbols()
    binds = {s.get_name() for s in symbols if s.is_assigned() or s.is_imported()}
    uses = {s.get_name() for s in symbols if s.is_referenced()} | _globals_below(table)
    return _Statement(source, node, frozenset(binds | _mutated(node)), frozenset(uses))


def _globals_below(table: symtable.SymbolTable) -> set[str]:
    names: set[str] = set()
    for child in table.get_children():
        names |= {s.get_name() for s in child.get_symbols() if s.is_global()}
        names |= _globals_below(child)
    return names


def _mutated(node: ast.stmt) -> set[str]:
    """Names whose value the statement changes: ``table[0] = 1``, ``table.append(1)``."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return set()
    found = set()
    for part in ast.walk(node):
        is_stored = isinstance(part, (ast.Subscript, ast.Attribute)) and isinstance(
            part.ctx, (ast.Store, ast.Del)
        )
        is_method = isinstance(part, ast.Expr) and isinstance(part.value, ast.Call)
        is_method = is_method and isinstance(part.value.func, ast.Attribute)
        if is_stored or is_method:
            target: ast.AST = part.value.func if is_method else part
            found |= {_root(target)}
    return found - {""}


def _root(node: ast.AST) -> str:
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def _defines(statements: list[_Statement], entry_point: str, is_stub_fine: bool = False) -> bool:
    return any(
        entry_point in s.binds
        and not isinstance(s.node, (ast.Import, ast.ImportFrom))  # of an example
        and (is_stub_fine or not _is_stub(s.node))
        for s in statements
    )


def _is_stub(node: ast.stmt) -> bool:
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return False
    return all(
        isinstance(part, (ast.Pass, ast.Raise))
        or (isinstance(part, ast.Expr) and isinstance(part.value, (ast.Constant, ast.Name)))
        for part in node.body
    )


def _assembled(
    head: str, main: list[_Statement], others: list[list[_Statement]], entry_point: str
) -> str:
    """The statements that ``entry_point`` needs, those of other blocks first."""
    parts = [main, *others]
    needed, kept = {entry_point}, [set() for _ in parts]
    is_growing = True
    while is_growing:
        is_growing = False
        bound: set[str] = set()
        for part, chosen in zip(parts, kept, strict=True):
            for at, statement in enumerate(part):
                if at not in chosen and _is_needed(statement, needed - bound, needed, entry_point):
                    chosen.add(at)
                    needed |= statement.uses
                    is_growing = True
            bound |= {name for at in chosen for name in part[at].binds} | _BUILTINS
    texts = [[p[at].text for at in sorted(chosen)] for p, chosen in zip(parts, kept, strict=True)]
    first, rest = [], []
    for text in [each for part in (*texts[1:], texts[0]) for each in part]:
        (first if text.startswith("from __future__") else rest).append(text)
    return "".join(text + "\n" for text in first) + head + "\n\n".join(rest) + "\n"


def _is_needed(
    statement: _Statement, missing: set[str], needed: set[str], entry_point: str
) -> bool:
    node = statement.node
    if isinstance(node, ast.Assert) or _is_main_guard(node):
        return False
    if isinstance(node, ast.ImportFrom) and (
        node.module == "__future__" or any(alias.name == "*" for alias in node.names)
    ):
        return True
    if isinstance(node, ast.Expr) and statement.text.startswith(_SETTINGS):
        return True
    is_definition = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
    is_usage = entry_point in statement.uses and entry_point not in statement.binds
    return bool(statement.binds & missing) and (is_definition or not is_usage)


def _is_main_guard(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and any(
        isinstance(part, ast.Name) and part.id == "__name__" for part in ast.walk(node.test)
    )


def _continuation(
    prompt: str, fenced: list[Block], outside: str, entry_point: str
) -> list[_Statement]:
    """The prompt's function with the body that a text of the reply is, or nothing."""
    signature = prompt[len(preamble(prompt, entry_point)) :].rstrip() + "\n"
    for text in [*(block.text for block in reversed(fenced)), outside]:
        text = text.strip("\n")
        if not text.strip():
            continue
        # Its own indentation may be lost, in the first line or in all.
        indented = "\n".join("    " + line if line.strip() else "" for line in text.split("\n"))
        for body in (text, "    " + text, indented):
            statements = _read(signature + body, entry_point)
            if _defines(statements, entry_point):
                return statements
    return []
