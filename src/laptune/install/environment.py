"""Which environment a script runs in: it continues inside ``.venv`` when there is one.

Every stage script calls ``enter(__name__)`` before it imports anything else of the package, so
any Python from 3.8 can start it. Stdlib only, parseable by Python 3.8.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from laptune.core import commands, files

STAMP = "laptune.json"
ENTERED = "LAPTUNE_ENTERED"  # set for the child, so that a wrong environment cannot loop
# Where Python looks for modules: what one interpreter is told does not hold for another.
PYTHON_PATHS = (
    "PYTHONPATH",
    "PYTHONHOME",
    "PYTHONUSERBASE",
    "PYTHONPLATLIBDIR",
    "PYTHONSTARTUP",
    "PYTHONEXECUTABLE",
    "__PYVENV_LAUNCHER__",
    "PYTHONOPTIMIZE",  # transformers reads docstrings, which level 2 takes away
)
NEEDED = ("torch", "transformers", "peft", "safetensors", "tokenizers", "yaml", "pydantic", "rich")


def venv_folder(root: Path = commands.ROOT) -> Path:
    """Return where the environment is, or will be."""
    return Path(os.path.expanduser(os.environ.get("LAPTUNE_VENV") or root / ".venv"))


def venv_python(venv: Path, *, elsewhere: bool = False) -> Path:
    """Return the path of an environment's interpreter, here or on the other kind of system."""
    is_windows = (sys.platform == "win32") != elsewhere
    return venv / ("Scripts/python.exe" if is_windows else "bin/python")


def is_runnable(venv: Path) -> bool:
    """Say whether this user may run the environment's interpreter (another user's may not be)."""
    return os.access(venv_python(venv), os.X_OK)


def read_stamp(venv: Path) -> dict:
    """Return what setup noted in the environment; empty when it did not make it."""
    return files.read_stored(venv / STAMP)


def is_inside(venv: Path) -> bool:
    """Return whether the running interpreter is this environment's."""
    try:
        return os.path.samefile(sys.prefix, venv)
    except OSError:
        return False


def enter(name: str, root: Path = commands.ROOT, *, needed: tuple = NEEDED) -> None:
    """Go on inside the environment, or stay in another that has what is needed; else exit 2.

    ``name`` is the script's ``__name__``: a script that is imported stays where it is.
    """
    if name != "__main__":
        return
    venv, has_entered = venv_folder(root), os.environ.pop(ENTERED, "") == "1"
    if not has_entered:
        keep_docstrings(venv)
    if is_inside(venv) or has_entered:
        forget_python_paths(root)
    elif is_runnable(venv) and read_stamp(venv).get("state", "done") == "done":
        if not has_all_pins(root):
            run_inside(venv)
        return
    missing = [module for module in needed if find_spec(module) is None]
    if not missing and sys.version_info >= (3, 11):
        return
    what = f"{venv} lacks {missing[0]}" if is_inside(venv) else f"{venv}: not made yet"
    if os.path.lexists(venv_python(venv)) and not is_runnable(venv):
        what = f"{venv}: its Python does not run here"
    print(f"error: {what} -> make it with: {commands.setup()}", file=sys.stderr)
    raise SystemExit(2)


def keep_docstrings(venv: Path) -> None:
    """Start again inside the environment where Python was told to leave docstrings out (-OO)."""
    if is_inside(venv) and sys.flags.optimize > 1:
        run_inside(venv)


def has_all_pins(root: Path, *, dev: bool = False) -> bool:
    """Return whether the running interpreter, not ours, has the core (and dev) at their pins."""
    if find_spec("torch") is None or sys.version_info < (3, 11):
        return False
    from laptune.install import pins

    asked = [pin for pin in pins.load(root, dev=dev) if pin.group != "extras"]
    return not pins.mismatches(asked, stop_at_first=True)


def forget_python_paths(root: Path) -> None:
    """Take out of this process what PYTHONPATH brought from outside the checkout."""
    for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep):
        path = os.path.abspath(entry)
        if entry and Path(root) not in Path(path).parents:
            sys.path[:] = [known for known in sys.path if os.path.abspath(known) != path]
    for variable in PYTHON_PATHS:
        os.environ.pop(variable, None)


def own_environment() -> dict:
    """Return this process's variables without those that tell Python where its modules are."""
    return {key: value for key, value in os.environ.items() if key not in PYTHON_PATHS}


def for_child() -> dict:
    """Return the variables for a script of ours that the environment's Python runs."""
    return {**own_environment(), commands.STARTED_BY: commands.started_by()}


def run_inside(venv: Path) -> None:
    """Run the same command with the environment's Python, and exit with its code."""
    python = str(venv_python(venv))
    words = getattr(sys, "orig_argv", ["", *sys.argv])[1:]  # options of Python's own included
    for option, is_on in (("-S", sys.flags.no_site), ("-OO", sys.flags.optimize > 1)):
        if is_on and option in words:  # inside, neither the site module nor docstrings can lack
            words.remove(option)
    variables = {**for_child(), ENTERED: "1"}
    if sys.stdout:  # none where it was closed
        sys.stdout.flush()
    if not _is_spawning():  # same process: signals and time limits reach the right one
        try:
            os.execve(python, [python, *words], variables)
        except OSError as error:  # made on another kind of machine
            again = commands.setup("--recreate")
            print(f"error: {python}: {error.strerror} -> make it again: {again}", file=sys.stderr)
            raise SystemExit(2) from None
    child = subprocess.Popen([python, "-X", "utf8", *words], env=variables)
    if hasattr(signal, "SIGBREAK"):  # Ctrl-Break, which would end this process
        signal.signal(signal.SIGBREAK, signal.SIG_IGN)
    while True:
        try:
            raise SystemExit(child.wait())
        except KeyboardInterrupt:  # the console sent it to the child as well: let it finish
            continue


def _is_spawning() -> bool:
    return sys.platform == "win32"
