"""Find the Python that the environment is made with. Stdlib only, and parseable by Python 3.8.

A candidate tells about itself (one short run of it), whatever its path looks like; the judgement
is a pure function of what it told, so that any machine can be faked.
"""

from __future__ import annotations

import contextlib
import inspect
import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from laptune.core import commands, paths
from laptune.install.environment import own_environment
from laptune.install.pins import PYTHONS, platform_key

_MARK = "laptune:"  # what a wrapper or sitecustomize prints stands beside it
GLIBC = (2, 28)  # manylinux_2_28, which torch's wheels are
_A_SYSTEM = (
    "no Python helps here: take a 64-bit Linux (x86-64 or ARM64) with glibc 2.28 or later, such as "
    "Debian 10, Ubuntu 20.04, RHEL 8 or a container of one"
)
_NAMES = ("python3.13", "python3.12", "python3.14", "python3.11", "python3", "python")


@dataclass(frozen=True)
class Interpreter:
    """A Python that answered: ``tag`` is its sysconfig platform, such as ``win-arm64``."""

    path: str
    version: tuple[int, int, int]
    tag: str
    is_venv: bool = False
    makes_venv: bool = True  # Debian's lacks that until python3-venv is installed
    is_free_threaded: bool = False
    lacks: str = ""  # modules that it was built without
    bits: int = 64
    libc: str = "glibc 2.28"  # of Linux; musl tells none

    def __str__(self) -> str:
        return f"Python {'.'.join(map(str, self.version))} ({self.tag}) at {self.path}"


def _tell() -> list:
    """What the running interpreter is; others are asked by this very text."""
    import os
    import sys
    import sysconfig
    from importlib.util import find_spec

    lacks = []
    for name in ("ssl", "ctypes", "zlib"):
        try:
            __import__(name)
        except ImportError:
            lacks.append(name)
    try:
        libc = os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (AttributeError, OSError, ValueError):
        libc = ""
    return [
        sys.executable,
        list(sys.version_info[:3]),
        sysconfig.get_platform(),
        sys.prefix != sys.base_prefix,
        bool(find_spec("venv") and find_spec("ensurepip")),
        bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
        ", ".join(lacks),
        64 if sys.maxsize > 2**32 else 32,
        libc,
    ]


def answer(path: str, code: str, *words: str, timeout_s: float | None = None) -> Any:
    """Run ``code`` in another Python and return what it calls ``answer``, a value for JSON.

    What else it prints (a wrapper, a sitecustomize) does not matter. None where there is no answer.
    """
    code += f"\nimport json; print('\\n{_MARK}' + json.dumps(answer))"
    command = [path, "-I", "-c", code, *words]
    text = commands.output(command, env=own_environment(), timeout_s=timeout_s)
    try:
        line = next(line for line in text.splitlines() if line.startswith(_MARK))
        return json.loads(line[len(_MARK) :])
    except (ValueError, StopIteration):
        return None


def ask(path: str) -> Interpreter | None:
    """Run ``path`` for what it is; None when it does not start or answer within 20 s."""
    told = answer(path, f"{inspect.getsource(_tell)}\nanswer = _tell()", timeout_s=20)
    return _interpreter(path, told) if told else None


def _interpreter(path: str, told: list) -> Interpreter:
    return Interpreter(told[0] or path, tuple(told[1]), *told[2:])


def this_python() -> Interpreter:
    """Return the running interpreter; in a virtual environment, that environment's."""
    return _interpreter("", _tell())


def is_emulated(tag: str, machine: str) -> bool:
    """Return whether a Python with this platform tag runs emulated on this machine."""
    return machine == "arm64" and tag == "win-amd64"


def refusal(python: Interpreter, machine: str, allow_emulated: bool = False) -> str:
    """Return why this Python cannot carry the environment, or the empty string."""
    name = ".".join(map(str, python.version[:2]))
    fitting = PYTHONS.get(platform_key(python.tag))
    if fitting is None:
        if python.tag.startswith("macosx"):
            return "an x86-64 Python: torch has had no wheels for Intel Macs since 2.3"
        is_32 = python.tag == "win32" or python.bits == 32
        return f"a {'32-bit' if is_32 else python.tag} Python: torch has no wheels for it"
    if problem := _of_the_system(python):
        return problem
    if is_emulated(python.tag, machine) and not allow_emulated:
        return (
            "an x64 Python, emulated on this ARM64 machine: several times slower, and its packages "
            f"are x64 ones ({commands.option('--allow-emulated')} takes it all the same)"
        )
    if python.is_free_threaded:
        return "a free-threaded Python: the packages have no wheels for it"
    if python.version[:2] > fitting[-1]:
        return f"Python {name} is too new: not every package has a wheel for it here"
    if python.version[:2] < fitting[0]:
        return f"Python {name} is too old: {'.'.join(map(str, fitting[0]))} is the first that works"
    if python.lacks:
        return f"Python {name} was built without {python.lacks}"
    return "" if python.makes_venv else f"Python {name} cannot make environments"


def _of_the_system(python: Interpreter) -> str:
    """Why no Python of this Linux fits, or the empty string."""
    if not python.tag.startswith("linux"):
        return ""
    if python.bits == 32:  # on a 64-bit kernel the tag names that
        return "a 32-bit Python: torch has no wheels for it"
    if not python.libc.startswith("glibc "):
        return "a Python of a system without glibc, such as Alpine: torch has no wheels for it"
    is_old = tuple(map(int, python.libc[6:].split(".")[:2])) < GLIBC
    needed = ".".join(map(str, GLIBC))
    return f"{python.libc} is too old: the packages' wheels need {needed}" if is_old else ""


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
    return (usable[0] if usable else None), list(dict.fromkeys(refused))


def hint(found: Sequence[Interpreter], machine: str, system: str = "") -> str:
    """Return the one command that gives a right Python on this system."""
    version = "3.13"  # every platform has wheels for it
    system = system or sys.platform
    is_arm = machine == "arm64"
    if command := _finish(found, machine):
        return command
    is_odd = machine not in ("x64", "arm64") or any(map(_of_the_system, found))
    if system == "linux" and is_odd:
        return _A_SYSTEM
    if system == "win32":
        if shutil.which("pymanager"):
            return f"py install {version}{'-arm64' if is_arm else ''}"
        if shutil.which("winget"):
            suffix = " --architecture arm64" if is_arm else ""
            return f"winget install Python.Python.{version}{suffix}"
    if shutil.which("uv"):
        is_arm_windows = system == "win32" and is_arm  # uv picks an emulated one by itself
        name = f"cpython-{version}-windows-aarch64-none" if is_arm_windows else version
        return f"uv python install {name}"
    if system == "darwin" and shutil.which("brew"):
        return f"brew install python@{version}"
    if system == "linux" and (command := _from_apt()):
        return command
    if system == "win32":
        return "install Python 3.13 from https://www.python.org/downloads/windows/"
    return f"get uv (https://docs.astral.sh/uv), then: uv python install {version}"


def _finish(found: Iterable[Interpreter], machine: str) -> str:
    """Return the command for a Python that lacks nothing but the module that makes environments."""
    for python in found:
        is_known = not python.makes_venv and platform_key(python.tag)
        if is_known and refusal(python, machine).endswith("make environments"):
            package = f"python{'.'.join(map(str, python.version[:2]))}-venv"
            return f"apt install {package}" if shutil.which("apt") else f"install {package}"
    return ""


def _from_apt() -> str:
    packages = (f"python{minor}-venv" for minor in ("3.13", "3.12", "3.14", "3.11"))
    return next((f"apt install {package}" for package in packages if _apt_has(package)), "")


def _apt_has(package: str) -> bool:
    text = commands.output(["apt-cache", "policy", package]) if shutil.which("apt-cache") else ""
    return "Candidate: " in text and "(none)" not in text


def candidates() -> list[str]:
    """Return paths of Pythons on this machine, likeliest first, without running any."""
    if sys.platform == "win32":
        paths = [*_from_registry(), *_from_launcher(), *_from_folders_of_windows()]
        paths += _from_path(("python.exe", "python3.exe"))
    else:
        paths = [*_from_path(_NAMES), *_from_folders()]
    return list(dict.fromkeys(path for path in paths if path))


def _from_path(names: Iterable[str]) -> list[str]:
    folders = [folder for folder in os.environ.get("PATH", "").split(os.pathsep) if folder]
    found = [shutil.which(name, path=folder) for name in names for folder in folders]
    return [path for path in found if path]


def _from_folders() -> list[str]:
    """Pythons of pyenv, uv and Homebrew, which PATH need not name."""
    home = paths.home()
    patterns = (
        (Path(os.environ.get("PYENV_ROOT") or home / ".pyenv"), "versions/3.1*/bin/python3"),
        (home / ".local/share/uv/python", "cpython-3.1*/bin/python3"),
        (home / ".local/bin", "python3.1?"),
        (Path("/opt/homebrew/bin"), "python3.1?"),
        (Path("/usr/local/bin"), "python3.1?"),
    )
    return [str(path) for root, pattern in patterns for path in sorted(root.glob(pattern))]


def _from_folders_of_windows() -> list[str]:
    """Runtimes of install manager, python.org, uv and pyenv; keys and PATH need not name them."""
    local, roaming = (Path(os.environ.get(n, "")) for n in ("LOCALAPPDATA", "APPDATA"))
    patterns = (
        (local / "Python", "bin/python3*.exe"),
        (local / "Python", "*/python.exe"),
        (local / "Programs" / "Python", "*/python.exe"),
        (roaming / "uv" / "python", "*/python.exe"),
        (paths.home() / ".pyenv" / "pyenv-win" / "versions", "3.1*/python.exe"),
    )
    return [
        str(path)
        for root, pattern in patterns
        if root.is_absolute()
        for path in sorted(root.glob(pattern), reverse=True)
    ]


def _from_launcher() -> list[str]:
    """Ask the py launcher or the install manager: both print one path a line for ``-0p``."""
    launcher = shutil.which("py")
    return parse_launcher(commands.output([launcher, "-0p"], timeout_s=20)) if launcher else []


def parse_launcher(text: str) -> list[str]:
    r"""Return the paths in the output of ``py -0p`` (`` -V:3.12-arm64 * C:\...\python.exe``)."""
    paths = []
    for line in text.splitlines():
        place = line.find(":\\")
        if place > 0 and line.rstrip().lower().endswith(".exe"):
            paths.append(line[place - 1 :].strip())
    return paths


_REGISTERED = r"Software\Python"


def _from_registry() -> list[str]:
    """Read PEP 514's keys: python.org, conda and other installers for Windows write them."""
    import winreg

    found = []
    for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        for view in (winreg.KEY_WOW64_64KEY, winreg.KEY_WOW64_32KEY):
            access = winreg.KEY_READ | view
            for company in _subkeys(winreg, hive, _REGISTERED, access):
                found += _of_company(winreg, hive, rf"{_REGISTERED}\{company}", access)
    return found


def _of_company(winreg: Any, hive: Any, key: str, access: int) -> list[str]:
    found = []
    for tag in _subkeys(winreg, hive, key, access):
        path = rf"{key}\{tag}\InstallPath"
        with contextlib.suppress(OSError), winreg.OpenKey(hive, path, 0, access) as place:
            found.append(_executable(winreg, place))
    return found


def _executable(winreg: Any, place: Any) -> str:
    try:
        return winreg.QueryValueEx(place, "ExecutablePath")[0]
    except FileNotFoundError:  # it lies in the key's folder then
        return winreg.QueryValueEx(place, "")[0].rstrip("\\") + "\\python.exe"


def _subkeys(winreg: Any, hive: Any, key: str, access: int) -> list[str]:
    try:
        with winreg.OpenKey(hive, key, 0, access) as opened:
            return [winreg.EnumKey(opened, i) for i in range(winreg.QueryInfoKey(opened)[0])]
    except OSError:
        return []
