"""The rules of the house, read from the imports: arrows point down, and nothing goes round."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
from sources import nodes, tree

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "laptune"
# A room imports only rooms of lower floors. ARCHITECTURE.md says what each is for.
FLOORS = [
    {"core"},
    {"text", "machine", "sandbox"},
    {"install", "gguf"},
    {"model"},
    {"data", "generate"},
    {"train", "inference"},
    {"score", "export"},
    {"publish", "synthesis", "experiments"},
    {"report", "doctor"},
]
FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
SCRIPTS = ["env", "data", "train", "eval", "scripts", "llama.cpp", "inference"]


@cache
def imports(path: Path) -> list[tuple[int, str]]:
    """(line, module) of each import of the package in a file, those inside functions too."""
    found = []
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names if is_ours(alias.name)]
        elif isinstance(node, ast.ImportFrom) and not node.level and is_ours(node.module):
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                is_module = (ROOT / "src" / (inner.replace(".", "/") + ".py")).is_file()
                is_room = (ROOT / "src" / inner.replace(".", "/") / "__init__.py").is_file()
                found.append((node.lineno, inner if is_module or is_room else node.module))
    return found


def is_ours(module: str) -> bool:
    return module.split(".")[0] == "laptune"


@cache
def modules() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if path.parent != PACKAGE]


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0]


def test_every_room_has_a_floor():
    rooms = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert rooms == set(FLOOR_OF)


def test_nothing_lies_loose_beside_the_rooms():
    assert [path.name for path in PACKAGE.glob("*.py")] == ["__init__.py"]


def test_arrows_between_rooms_point_down():
    up = [
        f"{path.relative_to(PACKAGE)}:{line} imports {name}"
        for path in modules()
        for line, name in imports(path)
        if len(name.split(".")) > 1
        and name.split(".")[1] in FLOOR_OF
        and name.split(".")[1] != room(path)
        and FLOOR_OF[name.split(".")[1]] >= FLOOR_OF[room(path)]
    ]
    assert up == []


def test_no_modules_import_each_other_in_a_circle():
    graph = defaultdict(set)
    names = {
        path: "laptune." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        for path in modules()
    }
    known = set(names.values())
    for path, name in names.items():
        graph[name] = {other for _, other in imports(path) if other in known}
    state: dict[str, int] = {}
    circles = []

    def visit(name: str, trail: list[str]) -> None:
        state[name] = 1
        for other in sorted(graph[name]):
            if state.get(other) == 1:
                circles.append(" -> ".join([*trail[trail.index(other) :], other]))
            elif other not in state:
                visit(other, [*trail, other])
        state[name] = 2

    for name in sorted(graph):
        if name not in state:
            visit(name, [name])
    assert circles == []


def test_core_imports_no_torch():
    found = [
        f"{path.name}:{node.lineno}"
        for path in PACKAGE.glob("core/*.py")
        for node in nodes(path)
        if isinstance(node, (ast.Import, ast.ImportFrom))
        and (getattr(node, "module", "") or "").split(".")[0] == "torch"
        or isinstance(node, ast.Import)
        and any(a.name.startswith("torch") for a in node.names)
    ]
    assert found == []


@pytest.mark.parametrize("name", ["trl", "datasets", "pyarrow"])
def test_the_core_path_imports_no_package_without_windows_arm64_wheels(name):
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in [*modules(), *(p for s in SCRIPTS for p in (ROOT / s).glob("*.py"))]
        for node in tree(path).body
        if isinstance(node, (ast.Import, ast.ImportFrom))
        and name
        in {
            (getattr(node, "module", "") or "").split(".")[0],
            *(a.name.split(".")[0] for a in node.names),
        }
    ]
    assert found == []


def test_the_package_imports_no_script():
    stems = {path.stem for folder in SCRIPTS for path in (ROOT / folder).glob("*.py")}
    found = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in modules()
        for node in nodes(path)
        if (isinstance(node, ast.ImportFrom) and node.module in stems)
        or (isinstance(node, ast.Import) and any(a.name in stems for a in node.names))
    ]
    assert found == []


def reads_attributes(function: ast.AST, name: str) -> bool:
    """Whether a function takes ``name.something``, as one does with the options of a command."""
    return any(
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == name
        for node in ast.walk(function)
    )


def test_no_library_function_takes_the_options_of_a_command():
    found = []
    for path in modules():
        if path.name == "console.py":  # makes the parser of every stage
            continue
        for node in nodes(path):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
                for argument in arguments:
                    kind = ast.unparse(argument.annotation) if argument.annotation else ""
                    if (argument.arg == "args" and reads_attributes(node, "args")) or re.search(
                        r"\bNamespace\b", kind
                    ):
                        found.append(f"{path.relative_to(PACKAGE)}:{node.lineno} {node.name}")
    assert found == []


def test_no_script_uses_what_is_private_to_a_room():
    found = []
    for folder in SCRIPTS:
        for path in (ROOT / folder).glob("*.py"):
            for node in nodes(path):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("laptune"):
                    found += [f"{path.name}: {a.name}" for a in node.names if a.name[0] == "_"]
    assert found == []


def test_scripts_stay_short():
    long = {
        str(path.relative_to(ROOT)): lines
        for folder in SCRIPTS
        for path in (ROOT / folder).glob("*.py")
        if (lines := path.read_text(encoding="utf-8").count("\n")) > 200
    }
    assert long == {}


def test_modules_stay_one_idea_long():
    long = {
        str(path.relative_to(PACKAGE)): lines
        for path in modules()
        if (lines := path.read_text(encoding="utf-8").count("\n")) > 400
    }
    assert long == {}
