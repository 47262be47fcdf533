"""The bank of verified problems behind the extended set: plain Python files that run as they are.

A file of the bank holds imports and then problem after problem. A problem is a function or class
with a docstring, a comment ``# E: how it works`` (E, M or H for easy, medium, hard) and the
statements that test it. A line ``# R: ...`` between them is the request as a person types it::

    def sign(number):
        \"\"\"Return 1 for a positive number, -1 for a negative one and 0 for zero.\"\"\"
        ...
    # E: Two comparisons cover the three cases.
    # R: how do i get just the sign of a number, like 1, -1 or 0?
    assert sign(7) == 1
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from laptune.core.errors import UserError

_HOW = re.compile(r"# ([EMH]): (.+)")
_ASKED = re.compile(r"# R: (.+)\n")
_DIFFICULTIES = {"E": "easy", "M": "medium", "H": "hard"}
_MAX_EXAMPLE = 72  # characters of an example line in a docstring
# A later verb of a docstring in the imperative: "Draw a frame and return the lines".
_SECOND_VERB = re.compile(r"((?:\b(?:and|or)|[;,]) (?:return|raise|yield|leave))\b")
_IRREGULAR = {"Undo": "undoes", "Go": "goes", "Do": "does"}


@dataclass(frozen=True, slots=True)
class Example:
    """A call with its result, both as source text."""

    call: str
    result: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One verified function or class of the bank."""

    name: str
    topic: str
    difficulty: str
    source: str  # with docstring
    imports: str  # the import lines that the source needs, "" or ending in two blank lines
    test_imports: str  # the import lines that source and tests need
    doc: str  # the docstring's text
    how: str  # one or two sentences on how it works
    tests: str  # statements that pass
    asked: str = ""  # the request in a person's words

    @property
    def is_class(self) -> bool:
        """Whether the problem is a class rather than a function."""
        return re.match(r"(@.+\n)*class ", self.source) is not None

    @property
    def signature(self) -> str:
        """The head without ``def`` and colon: ``sign(number)``; a class's name."""
        if self.is_class:
            return self.name
        tree = ast.parse(self.source).body[0]
        assert isinstance(tree, ast.FunctionDef)
        hint = f" -> {ast.unparse(tree.returns)}" if tree.returns else ""
        return f"{tree.name}({ast.unparse(tree.args)}){hint}"

    @property
    def bare(self) -> str:
        """The source without its docstring."""
        lines = self.source.split("\n")
        first, last = self._doc_lines()
        rest = lines[:first] + lines[last:]
        if first < len(rest) and not rest[first].strip():
            del rest[first]
        return "\n".join(rest)

    @property
    def stub(self) -> str:
        """The source up to the end of its docstring."""
        return "\n".join(self.source.split("\n")[: self._doc_lines()[1]])

    @property
    def program(self) -> str:
        """Imports, source and tests: what must run."""
        return f"{self.test_imports}{self.source}\n\n\n{self.tests}\n"

    @property
    def does(self) -> str:
        """The docstring as the end of "a function that ...": "returns 1 for a positive ..."."""
        verb, _, rest = self.doc.partition(" ")
        rest = _SECOND_VERB.sub(r"\1s", rest)
        if verb in _IRREGULAR:
            return f"{_IRREGULAR[verb]} {rest}".rstrip(".")
        verb = re.sub("y$", "ie", verb.lower())
        ending = "es" if verb.endswith(("s", "x", "ch", "sh")) else "s"
        return f"{verb}{ending} {rest}".rstrip(".")

    @property
    def examples(self) -> list[Example]:
        """The plain asserts ``call == value`` of the tests, as examples for a docstring."""
        found = []
        for node in ast.parse(self.tests).body:
            example = _example(node, self.name)
            if example and len(example.call) + len(example.result) <= _MAX_EXAMPLE:
                found.append(example)
        return found

    def hinted(self, text: str) -> str:
        """Return ``text`` with type hints in the function's head, as its tests show them."""
        tree = ast.parse(self.source).body[0]
        rows = [ast.parse(example.call, mode="eval").body.args for example in self.examples]
        if not isinstance(tree, ast.FunctionDef) or not rows or tree.returns:
            return text
        if tree.args.vararg or tree.args.kwarg or tree.args.defaults or tree.args.kwonlyargs:
            return text
        hints = []
        for i, arg in enumerate(tree.args.args):
            kinds = {_type_name(row[i]) for row in rows if i < len(row)}
            if len(kinds) != 1 or kinds == {""} or arg.annotation:
                return text
            hints.append(f"{arg.arg}: {kinds.pop()}")
        results = {_type_name(ast.parse(e.result, mode="eval").body) for e in self.examples}
        is_clear = len(results) == 1 and len(rows) == self.tests.count("assert ")
        result = results.pop() if is_clear else "object"
        head = f"def {self.name}({ast.unparse(tree.args)}):"
        return text.replace(head, f"def {self.name}({', '.join(hints)}) -> {result}:")

    def stub_with_examples(self, count: int) -> str:
        """Return the stub with up to ``count`` doctest lines at the docstring's end."""
        lines = []
        for example in self.examples[:count]:
            lines += [f"    >>> {example.call}", f"    {example.result}"]
        if not lines or self.is_class:
            return self.stub
        head = self.stub.rstrip()
        return "\n".join([head[: -len('"""')].rstrip(), "", *lines, '    """'])

    def _doc_lines(self) -> tuple[int, int]:
        """Lines of the docstring, as a half-open range of indices."""
        node = ast.parse(self.source).body[0]
        assert isinstance(node, (ast.FunctionDef, ast.ClassDef))
        doc = node.body[0]
        return doc.lineno - 1, doc.end_lineno or doc.lineno


def load_bank(folder: Path) -> list[Problem]:
    """Return all problems of the bank, file by file.

    Raises:
        UserError: a problem without docstring or tests, or a name that is used twice.
    """
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.py")):
        problems += parse_bank(path.read_text(encoding="utf-8"), path.stem)
    seen: set[str] = set()
    for problem in problems:
        if problem.name in seen:
            raise UserError(f"{problem.topic}.py: {problem.name} is in the bank twice", "rename it")
        seen.add(problem.name)
    return problems


def excluded_names(folder: Path) -> set[str]:
    """Return the names in the bank's ``excluded.txt``: what an evaluation task asks for."""
    lines = (folder / "excluded.txt").read_text(encoding="utf-8").splitlines()
    return {name for line in lines if not line.startswith("#") for name in line.split()}


def parse_bank(text: str, topic: str) -> list[Problem]:
    """Return the problems of one file of the bank."""
    lines = text.split("\n")
    nodes = ast.parse(text).body
    imports = [node for node in nodes if isinstance(node, (ast.Import, ast.ImportFrom))]
    marks = [
        (number, match)
        for number, line in enumerate(lines, start=1)
        if (match := _HOW.fullmatch(line))
    ]
    owners = [_node_before(nodes, number, topic) for number, _ in marks]
    problems = []
    for i, (number, match) in enumerate(marks):
        node = owners[i]
        end = _first_line(owners[i + 1]) - 1 if i + 1 < len(owners) else len(lines)
        tests = "\n".join(lines[number:end]).strip("\n")
        asked = _ASKED.match(tests)
        tests = tests[asked.end() :] if asked else tests
        doc = ast.get_docstring(node)
        if not doc or tests.count("assert ") < 3:
            raise UserError(f"{topic}.py: {node.name} needs a docstring and 3 asserts", "add them")
        source = "\n".join(lines[_first_line(node) - 1 : node.end_lineno])
        problems.append(
            Problem(
                node.name,
                topic,
                _DIFFICULTIES[match[1]],
                source,
                _used_imports(imports, source),
                _used_imports(imports, source + "\n" + tests),
                " ".join(doc.split()),
                match[2],
                tests,
                asked[1] if asked else "",
            )
        )
    return problems


def _node_before(nodes: list[ast.stmt], line: int, topic: str) -> ast.FunctionDef | ast.ClassDef:
    before = [node for node in nodes if (node.end_lineno or 0) < line]
    if not before or not isinstance(before[-1], (ast.FunctionDef, ast.ClassDef)):
        raise UserError(f"{topic}.py, line {line}: no function stands above it", "move the comment")
    return before[-1]


def _first_line(node: ast.FunctionDef | ast.ClassDef) -> int:
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])


def _used_imports(imports: list[ast.Import | ast.ImportFrom], code: str) -> str:
    """Import lines for the names that ``code`` uses; "" when it uses none."""
    used = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
    lines = []
    for node in imports:
        names = [alias for alias in node.names if (alias.asname or alias.name) in used]
        if names:
            copy = type(node)(**{**dict(ast.iter_fields(node)), "names": names})
            lines.append(ast.unparse(copy))
    return "\n".join(lines) + "\n\n\n" if lines else ""


def _example(node: ast.stmt, name: str) -> Example | None:
    """An assert ``name(...) == value`` or ``is value`` as an example, else None."""
    match node:
        case ast.Assert(
            test=ast.Compare(
                left=ast.Call(func=ast.Name(id=called)) as call,
                ops=[ast.Eq() | ast.Is()],
                comparators=[value],
            )
        ) if called == name:
            try:
                result = ast.literal_eval(value)
            except ValueError:
                return None
            # A set's repr changes its order from run to run, its source does not.
            shown = ast.unparse(value) if isinstance(result, set) and result else repr(result)
            return None if result is None else Example(_as_written(call), shown)
    return None


def _type_name(node: ast.expr) -> str:
    """The type of a literal, "" for anything else."""
    try:
        return type(ast.literal_eval(node)).__name__
    except ValueError:
        return ""


def _as_written(node: ast.expr) -> str:
    """The expression with double quotes, as formatted code has it."""
    text = ast.unparse(node)
    return text if '"' in text else text.replace("'", '"')
