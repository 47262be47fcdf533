"""Commands as this project prints them, to be pasted where they are printed, and asks them.

A command begins with what started this process (``python3``, ``py``, a full path), names scripts
from the current folder, and quotes for the shell at hand. Stdlib only, parseable by Python 3.8.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
STARTED_BY = "LAPTUNE_STARTED_BY"  # handed on by the process that a person started
SHELL = "LAPTUNE_SHELL"  # set by our .ps1 scripts: powershell (5.1) or pwsh
_SHELLS = {"powershell": "powershell", "powershell_ise": "powershell", "pwsh": "pwsh", "cmd": "cmd"}
_PLAIN = re.compile(r"[\w@+=:,./\\-]+")  # needs no quotes in cmd
_POWERSHELL_QUOTES = re.compile("['\u2018-\u201b]")  # typographic ones quote there as well
_PLAIN_POWERSHELL = re.compile(r"[\w+=:./\\-]+")  # @ and , mean something there


def started_by() -> str:
    """Return the program that a person started Python with, as typed where that is known."""
    told = os.environ.get(STARTED_BY)
    if told:
        return told
    typed = getattr(sys, "orig_argv", [""])[0]  # Python 3.10 and later know it
    if typed and (sys.platform != "win32" or not os.path.isabs(typed)):
        return typed
    for name in ("python", "python3"):  # PowerShell and the launcher pass the full path
        found = shutil.which(name)
        if found and _is_same(found, sys.executable):
            return name
    return "py" if sys.platform == "win32" and shutil.which("py") else sys.executable


def _is_same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def python(script: str, rest: str = "", program: str = "") -> str:
    """Return the command that runs one of our scripts; ``rest`` is quoted already.

    ``program`` is a Python in place of the one that started this process.
    """
    return f"{_program(program)} {quote(_from_here(script))} {rest}".rstrip()


def python_code(code: str, words: Iterable[str]) -> str:
    """Return the command that runs a line of Python, which must hold no quotes."""
    return f"{_program()} -c {join([code, *words])}"


def python_module(module: str, words: Iterable[str]) -> str:
    """Return the command that runs a module of Python's own library."""
    return f"{_program()} -m {join([module, *words])}"


def output(words: Iterable[str], *, env: dict | None = None, timeout_s: float | None = None) -> str:
    """Return what a program prints; nothing where it cannot be run, says nothing or hangs."""
    try:
        return run(words, env=env, timeout_s=timeout_s).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""


def run(
    words: Iterable[str],
    *,
    text: str = "",
    env: dict | None = None,
    timeout_s: float | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, ``text`` as its input, what it prints kept as UTF-8.

    Raises OSError and subprocess.TimeoutExpired.
    """
    return subprocess.run(
        list(words),
        input=text,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env=env,
        timeout=timeout_s,
    )


def _program(given: str = "") -> str:
    program = quote(given or started_by())
    is_text = program[0] in "'\"" and shell() in ("powershell", "pwsh")
    return f"& {program}" if is_text else program


def _from_here(script: str) -> str:
    """A script's path from the current folder; the whole path where that lies elsewhere."""
    path = ROOT / script
    try:
        return path.relative_to(Path.cwd().resolve()).as_posix()
    except (ValueError, OSError):
        return str(path)


def setup(*options: str, program: str = "") -> str:
    """Return the command that makes the environment, with options such as ``--recreate``."""
    if os.environ.get(SHELL):  # our own .ps1 started this
        words = [option(word) if word.startswith("--") else quote(word) for word in options]
        path = ROOT / "env" / "setup.ps1"
        is_here = Path.cwd().resolve() == ROOT
        program = f".{os.sep}{path.relative_to(ROOT)}" if is_here else f"& {quote(str(path))}"
        return " ".join([program, *words])
    return python("env/bootstrap.py", join(options), program)


def option(name: str) -> str:
    """Return an option of the setup by the name that the started script gives it."""
    if not os.environ.get(SHELL):
        return name
    return "-" + "".join(word.capitalize() for word in name.lstrip("-").split("-"))


def join(words: Iterable[str]) -> str:
    """Quote words for the shell at hand and put spaces between them."""
    return " ".join(quote(word) for word in words)


def quote(word: str) -> str:
    """Quote one word for the shell at hand."""
    kind = shell()
    if kind == "posix":
        return shlex.quote(word)
    if kind == "cmd":
        return word if _PLAIN.fullmatch(word) else _quote_cmd(word)
    if _PLAIN_POWERSHELL.fullmatch(word) and not word.startswith("-"):
        return word
    if re.fullmatch(r"--?[A-Za-z][\w-]*", word):
        return word
    escaped = _for_windows_powershell(word) if kind == "powershell" else word
    return "'" + _POWERSHELL_QUOTES.sub(r"\g<0>\g<0>", escaped) + "'"


def _for_windows_powershell(word: str) -> str:
    """5.1 drops what is empty and quotes in a word, and adds its own after a last backslash."""
    if not word:
        return '""'
    word = re.sub(r'(\\*)"', r'\1\1\\"', word)
    if word.endswith("\\") and re.search(r"\s", word):
        return '"' + re.sub(r"(\\+)$", r"\1\1", word) + '"'
    return word


def _quote_cmd(word: str) -> str:
    """For cmd and the C runtime behind it; a quote inside needs carets before all that cmd sees."""
    quoted = subprocess.list2cmdline([word])
    if not quoted.startswith('"'):
        quoted = f'"{quoted}"'
    return re.sub(r'([()%!^"<>&|])', r"^\1", quoted) if '"' in word else quoted


def shell() -> str:
    """Return the shell that a printed command is pasted into: posix, cmd, powershell or pwsh."""
    told = os.environ.get(SHELL)
    if told:
        return told
    if sys.platform != "win32":
        return "posix"
    for name in _parents():
        if name in _SHELLS:
            return _SHELLS[name]
        if name in ("bash", "sh", "zsh", "fish"):
            return "posix"
    return "cmd"


def _parents() -> list[str]:
    """Names of the processes above this one, nearest first; none where psutil is not there."""
    try:
        import psutil

        return [os.path.splitext(p.name().lower())[0] for p in psutil.Process().parents()]
    except Exception:  # a parent may be gone, or another user's
        return []
