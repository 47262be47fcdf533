"""A lint of our own: nothing on the main path that only POSIX has, no text without an encoding."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import sources

ROOT = Path(__file__).resolve().parents[1]
STAGES = ("env", "data", "train", "eval", "scripts", "llama.cpp", "inference")
SCRIPTS = sorted(path for folder in STAGES for path in (ROOT / folder).glob("*.py"))
FILES = [*sorted((ROOT / "src").rglob("*.py")), *SCRIPTS]
TESTS = sorted((ROOT / "tests").rglob("*.py"))
# The walls around generated code, which Windows builds differently: launcher and mounts are never
# run there, and child.py asks os.name before each such call.
LINUX_ONLY = {f"src/laptune/sandbox/{name}.py" for name in ("launcher", "mounts", "child")}
POSIX_MODULES = {"fcntl", "grp", "pty", "pwd", "resource", "syslog", "termios", "tty"}
POSIX_CALLS = {
    "os.fork",
    "os.setsid",
    "os.setpgid",
    "os.killpg",
    "os.symlink",
    "os.mkfifo",
    "os.getuid",
    "os.setuid",
    "os.nice",
    "signal.alarm",
    "signal.setitimer",
    "os.rename",
}
POSIX_NAMES = {"signal.SIGALRM", "signal.SIGKILL", "signal.SIGUSR1"}
TEXT_METHODS = {"read_text", "write_text"}


def faults(tree: ast.Module) -> list[str]:
    """Return `line: rule` for each fault in Python source."""
    found = []
    for node in ast.walk(tree):
        rule = _rule(node)
        if rule:
            found.append(f"{node.lineno}: {rule}")
    return found + [f"{n.lineno}: posix module {m}" for n, m in _top_imports(tree)]


def _rule(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute) and _dotted(node) in POSIX_NAMES:
        return f"posix name {_dotted(node)}"
    if not isinstance(node, ast.Call):
        return ""
    name = _dotted(node.func)
    keywords = {keyword.arg: keyword.value for keyword in node.keywords}
    if name in POSIX_CALLS or name.endswith(".symlink_to"):
        return f"posix call {name}"
    if {"preexec_fn", "start_new_session"} & set(keywords):
        return "posix option of a subprocess"
    if name.startswith("subprocess.") and ("text" in keywords or "universal_newlines" in keywords):
        return "" if "encoding" in keywords else "subprocess text without encoding"
    last = name.rsplit(".", 1)[-1]
    if last in TEXT_METHODS and "encoding" not in keywords and len(node.args) < 2:
        # read_text("utf-8") names it by position, and write_text(text, "utf-8") too
        if last == "read_text" and node.args:
            return ""
        return f"{last} without encoding"
    if last == "open" and _is_text_open(name, node, keywords):
        return "text open without encoding"
    return ""


def _is_text_open(name: str, node: ast.Call, keywords: dict) -> bool:
    if "encoding" in keywords or (name != "open" and not _is_path_open(name, node, keywords)):
        return False
    index = 1 if name == "open" else 0
    mode = keywords.get("mode", node.args[index] if len(node.args) > index else None)
    return mode is None or (isinstance(mode, ast.Constant) and "b" not in str(mode.value))


def _is_path_open(name: str, node: ast.Call, keywords: dict) -> bool:
    """A method called open with no argument or a mode; not os.open, tarfile.open, ..."""
    if name.split(".")[0] in ("os", "tarfile", "gzip", "webbrowser", "zipfile", "wave"):
        return False
    first = node.args[0] if node.args else None
    is_mode = isinstance(first, ast.Constant) and set(str(first.value)) <= set("rwxabt+")
    # Without a mode only the name can tell: backend.open() opens no file.
    is_path = any(word in name.split(".")[-2].lower() for word in ("path", "file"))
    return "mode" in keywords or is_mode or (first is None and not keywords and is_path)


def _top_imports(tree: ast.Module):
    """POSIX modules imported when the module is loaded, so on Windows too."""
    for node in tree.body:
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            if name in POSIX_MODULES:
                yield node, name


def _dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else "?"


def found_in(paths: list[Path]) -> list[tuple[str, str]]:
    """(file, fault) of all faults in the files."""
    return [
        (path.relative_to(ROOT).as_posix(), fault)
        for path in paths
        for fault in faults(sources.tree(path))
    ]


def test_files_are_portable():
    found = found_in(FILES)
    assert [
        (name, fault) for name, fault in found if name not in LINUX_ONLY or "encoding" in fault
    ] == []
    assert {name for name, _ in found} == LINUX_ONLY  # so faults are found, where they may be


def test_text_of_a_test_has_an_encoding():
    assert [found for found in found_in(TESTS) if "encoding" in found[1]] == []


PLANTED = {
    "signal.signal(signal.SIGALRM, f)": "posix name signal.SIGALRM",
    "import resource": "posix module resource",
    "from fcntl import flock": "posix module fcntl",
    "os.fork()": "posix call os.fork",
    "os.setsid()": "posix call os.setsid",
    "os.symlink(a, b)": "posix call os.symlink",
    "Path(a).symlink_to(b)": "posix call ?.symlink_to",
    "os.rename(a, b)": "posix call os.rename",
    "subprocess.run(a, preexec_fn=f)": "posix option of a subprocess",
    "subprocess.run(a, text=True)": "subprocess text without encoding",
    "open(p)": "text open without encoding",
    "open(p, 'w')": "text open without encoding",
    "path.open()": "text open without encoding",
    "p.open('a')": "text open without encoding",
    "p.read_text()": "read_text without encoding",
    "p.write_text(t)": "write_text without encoding",
}


@pytest.mark.parametrize("source", PLANTED)
def test_planted_fault_is_found(source):
    assert faults(ast.parse(source)) == [f"1: {PLANTED[source]}"]


@pytest.mark.parametrize(
    "source",
    [
        "open(p, 'rb')",
        "open(p, encoding='utf-8')",
        "p.open('rb')",
        "backend.open()",
        "p.write_text(t, encoding='utf-8')",
        "p.write_text(t, 'utf-8')",
        "os.open(p, os.O_RDONLY)",
        "subprocess.run(a, text=True, encoding='utf-8')",
        "def f():\n    import fcntl",
    ],
)
def test_right_code_passes(source):
    assert faults(ast.parse(source)) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_script_has_a_main_guard(path):
    """Spawned processes import the script again: without the guard they would run it again."""
    assert 'if __name__ == "__main__":' in path.read_text(encoding="utf-8")
