"""Find the Python that the environment is made with. Stdlib only, and parseable by Python 3.8.

A candidate tells about itself (one short run of it); the judgement is a pure function of what it
told, so that any machine can be faked.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

NEWEST = (3, 13)
OLDEST = (3, 11)
OLDEST_WIN_ARM64 = (3, 12)  # pyyaml's first win_arm64 wheels
_ASK = (
    "import json,sys,sysconfig;print(json.dumps([list(sys.version_info[:3]),"
    "sysconfig.get_platform(),sys.executable,sys.prefix!=sys.base_prefix]))"
)


@dataclass(frozen=True)
class Interpreter:
    """A Python that answered: ``tag`` is its sysconfig platform, such as ``win-arm64``."""

    path: str
    version: tuple[int, int, int]
    tag: str
    is_venv: bool = False

    def __str__(self) -> str:
        return f"Python {'.'.join(map(str, self.version))} ({self.tag}) at {self.path}"


def this_python() -> Interpreter:
    """Return the running interpreter; for a virtual environment, that environment's."""
    import sysconfig

    version = tuple(sys.version_info[:3])
    return Interpreter(
        sys.executable, version, sysconfig.get_platform(), sys.prefix != sys.base_prefix
    )


def ask(path: str) -> Interpreter | None:
    """Run ``path`` for what it is; None when it does not answer within 20 s."""
    try:
        done = subprocess.run(
            [path, "-I", "-c", _ASK],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=20,
        )
        version, tag, executable, is_venv = json.loads(done.stdout.decode("utf-8", "replace"))
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return Interpreter(executable or path, tuple(version), tag, is_venv)


def is_emulated(tag: str, machine: str) -> bool:
    """Return whether a Python with this platform tag runs emulated on this machine."""
    return machine == "arm64" and tag == "win-amd64"


def refusal(python: Interpreter, machine: str, allow_emulated: bool = False) -> str:
    """Return why this Python cannot carry the environment, or the empty string."""
    name = ".".join(map(str, python.version[:2]))
    if python.tag == "win32":
        return "a 32-bit Python: torch has no wheels for it"
    if is_emulated(python.tag, machine) and not allow_emulated:
        return (
            "an x64 Python, emulated on this ARM64 machine: several times slower, "
            "and its packages are x64 ones (-AllowEmulated takes it all the same)"
        )
    oldest = OLDEST_WIN_ARM64 if python.tag == "win-arm64" else OLDEST
    if python.version[:2] > NEWEST:
        return f"Python {name} is too new: torch 2.13 has no wheels for it on all platforms"
    if python.version[:2] < oldest:
        return f"Python {name} is too old: {'.'.join(map(str, oldest))} is the first that works"
    return ""


def choose(
    found: Iterable[Interpreter], machine: str, allow_emulated: bool = False
) -> tuple[Interpreter | None, list[str]]:
    """Return (the best interpreter or None, a line for each one refused).

    The first usable one wins, except that a native one goes before an emulated one.
    """
    usable, refused = [], []
    for python in found:
        why = refusal(python, machine, allow_emulated)
        if why:
            refused.append(f"{python}: {why}")
        else:
            usable.append(python)
    usable.sort(key=lambda python: is_emulated(python.tag, machine))  # stable
    return (usable[0] if usable else None), refused


def candidates() -> list[str]:
    """Return paths of Pythons on this machine, likeliest first, without running any."""
    if sys.platform == "win32":
        paths = _from_registry() + _from_launcher() + _from_path(("python.exe",))
    else:
        names = ("python3.12", "python3.13", "python3.11", "python3", "python")
        paths = _from_path(names) + _from_pyenv()
    seen, unique = set(), []
    for path in paths:
        if path and path not in seen and not is_store_stub(path):
            seen.add(path)
            unique.append(path)
    return unique


def is_store_stub(path: str) -> bool:
    """Return whether this is the placeholder that opens Microsoft's store instead of Python."""
    return "\\microsoft\\windowsapps\\" in path.lower().replace("/", "\\")


def _from_path(names: Iterable[str]) -> list[str]:
    found = []
    for name in names:
        for folder in os.environ.get("PATH", "").split(os.pathsep):
            path = shutil.which(name, path=folder) if folder else None
            if path:
                found.append(path)
    return found


def _from_pyenv() -> list[str]:
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    return [str(path) for path in sorted(root.glob("versions/3.1[123].*/bin/python3"))]


def _from_launcher() -> list[str]:
    """Ask the py launcher or the install manager: both print one path a line for ``-0p``."""
    launcher = shutil.which("py")
    if not launcher:
        return []
    try:
        done = subprocess.run(
            [launcher, "-0p"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=20,
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return parse_launcher(done.stdout.decode("utf-8", "replace"))


def parse_launcher(text: str) -> list[str]:
    r"""Return the paths in the output of ``py -0p`` (`` -V:3.12-arm64 * C:\...\python.exe``)."""
    paths = []
    for line in text.splitlines():
        place = line.find(":\\")
        if place > 0 and line.rstrip().lower().endswith(".exe"):
            paths.append(line[place - 1 :].strip())
    return paths


def _from_registry() -> list[str]:
    """Read PEP 514's keys: every installer of Python for Windows writes them."""
    import winreg

    found = []
    for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        for view in (winreg.KEY_WOW64_64KEY, winreg.KEY_WOW64_32KEY):
            found += _read_hive(winreg, hive, winreg.KEY_READ | view)
    return found


def _read_hive(winreg, hive, access: int) -> list[str]:
    found = []
    try:
        with winreg.OpenKey(hive, r"Software\Python\PythonCore", 0, access) as core:
            for index in range(winreg.QueryInfoKey(core)[0]):
                tag = winreg.EnumKey(core, index)
                try:
                    with winreg.OpenKey(core, tag + r"\InstallPath", 0, access) as place:
                        found.append(winreg.QueryValueEx(place, "ExecutablePath")[0])
                except OSError:
                    continue
    except OSError:
        pass
    return found
