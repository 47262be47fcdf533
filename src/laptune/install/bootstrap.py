"""Make the environment and continue inside it, whatever Python starts this. Stdlib only.

``ensure()`` is the first thing that scripts/run_pipeline.py and scripts/run_tests.py call. When
the environment is up to date it costs a hash of one small file. env/bootstrap.py calls
``prepare()``. The environment is ``.venv`` in the checkout, or LAPTUNE_VENV.

A stamp in the environment says what was installed; it is written last, so an interrupted setup
is taken up again. Another environment that already has every pin (conda, a container) is used
as it is.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from laptune.core import commands
from laptune.core.errors import UserError
from laptune.core.files import remove, remove_tree, write_json
from laptune.core.lock import Lock
from laptune.install import environment, installing, pins, pythons
from laptune.install.environment import STAMP, is_inside, read_stamp, venv_folder
from laptune.machine import windows


@dataclass(frozen=True)
class Request:
    """What an environment must hold (``dev``: also the developer's tools), and how it is made."""

    root: Path = pins.ROOT
    venv: Path = field(default_factory=venv_folder)
    dev: bool = False
    offline: Path | None = None
    is_recreate: bool = False
    allow_emulated: bool = False

    @property
    def may_be_emulated(self) -> bool:
        """Asked for now, or when the environment was made: a later update must not undo it."""
        return self.allow_emulated or bool(read_stamp(self.venv).get("allow_emulated"))


def ensure(root: Path = pins.ROOT, *, dev: bool = False) -> None:
    """Return when running inside a right environment; else make one and re-run there, and exit."""
    has_entered = os.environ.pop(environment.ENTERED, "") == "1"
    request = Request(root, venv_folder(root), dev)
    if not has_entered:
        environment.keep_docstrings(request.venv)
    if is_inside(request.venv):
        environment.forget_python_paths(root)
        if is_current(request):
            return
    elif environment.has_all_pins(root, dev=dev):
        return
    if has_entered:
        raise UserError(
            f"{request.venv}: still not right after its setup",
            f"make it again with: {commands.setup('--recreate')}",
        )
    prepare(request)
    environment.run_inside(request.venv)


def is_current(request: Request) -> bool:
    """Return whether the environment's stamp covers what is asked for."""
    stamp = read_stamp(request.venv)
    if not environment.is_runnable(request.venv):
        return False
    if not stamp:
        return _is_complete(request)
    if stamp.get("state") != "done":
        return False
    has_dev = bool(stamp.get("dev"))
    is_covered = has_dev or not request.dev
    return is_covered and stamp.get("pins") == pins.digest(pins.load(request.root, dev=has_dev))


def _is_complete(request: Request) -> bool:
    """Return whether the environment, whoever made it (uv), holds what is asked for."""
    try:
        return not installing.look_inside(request.venv, request.root, request.dev)[1]
    except UserError:
        return False


def prepare(request: Request, candidates: list[str] | None = None) -> bool:
    """Bring the environment up to date; return whether anything was done. Raise UserError."""
    # is_current has looked into an environment without a stamp.
    is_right = is_current(request) and (not read_stamp(request.venv) or _is_complete(request))
    if is_right and not request.is_recreate:
        return False
    start = time.monotonic()
    at = request.venv.with_name(request.venv.name + ".lock")
    with _telling_where(), Lock(at, request.venv, "wait for that setup to end"):
        chosen = _base_environment(request, candidates)
        dev = request.dev or bool(read_stamp(request.venv).get("dev"))
        where = installing.install(request.venv, request.root, dev, chosen.tag, request.offline)
        done = {
            "state": "done",
            "dev": dev,
            "pins": pins.digest(pins.load(request.root, dev=dev)),
            "torch_source": where,
            "allow_emulated": request.may_be_emulated,
        }
        write_json(request.venv / STAMP, done)
    print(f"environment ready in {time.monotonic() - start:.0f} s", flush=True)
    return True


@contextmanager
def _telling_where() -> Iterator[None]:
    """Say of a place that cannot be written, or is full, that there may be another."""
    hints = {
        **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), "make the folder writable"),
        **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "make room: it needs about 3 GB"),
        **dict.fromkeys((errno.ENOTDIR, errno.EEXIST), "a file lies there: remove it"),
    }
    try:
        yield
    except OSError as error:
        if error.errno not in hints:
            raise
        hint = f"{hints[error.errno]}, or set LAPTUNE_VENV to another place"
        place = error.filename or "the environment's disk"
        raise UserError(f"{place}: {error.strerror}", hint) from None


def repair(request: Request) -> bool:
    """Install the pins again if an installed version differs; return whether one did."""
    if not pins.mismatches(pins.load(request.root, dev=request.dev), stop_at_first=True):
        return False
    remove(request.venv / STAMP)
    return prepare(request)


def _base_environment(request: Request, candidates: list[str] | None = None) -> pythons.Interpreter:
    """Make the folder a working environment of a right Python; return its interpreter."""
    venv, machine = request.venv, windows.machine_architecture()
    found, others = None, environment.venv_python(venv, elsewhere=True)
    if os.path.lexists(others) and not request.is_recreate:  # a folder that two systems share
        raise UserError(
            f"{venv} was made on another system: it has {others.relative_to(venv)}",
            "set LAPTUNE_VENV to a folder for this one, or make it again: "
            + commands.setup("--recreate"),
        )
    if (venv / "pyvenv.cfg").is_file() and not request.is_recreate:
        found, why = _judge(request, machine)
        if why and not read_stamp(venv):
            raise UserError(
                f"{venv}: made by something else, and {why}",
                f"delete it, or run: {commands.setup('--recreate')}",
            )
        if why:
            found = None
            print(f"  the old environment goes: {why}")
    if found is None:
        _refuse_noexec(venv)
        chosen = find_python(request, machine, candidates)
        _remove(request)
        print(f"making the environment in {venv} (a few minutes the first time)", flush=True)
        print(f"  with {chosen}", flush=True)
        keep = {"allow_emulated": request.may_be_emulated}
        # First, so that one who is killed while it is made finds it ours.
        write_json(venv / STAMP, {"state": "making", **keep})
        installing.create(venv, chosen.path)
        found = chosen
    else:
        print(f"updating the environment in {venv}", flush=True)
    problem = windows.runtime_problem(environment.venv_python(venv), found.tag)
    if problem:
        raise UserError(*problem)
    return found


def _refuse_noexec(venv: Path) -> None:
    """Raise UserError for a disk whose files may not run, where packages install and never load."""
    folder = next(path for path in venv.absolute().parents if path.is_dir())
    if hasattr(os, "ST_NOEXEC") and os.statvfs(folder).f_flag & os.ST_NOEXEC:
        raise UserError(
            f"{folder}: programs on this disk may not run (it is mounted with noexec)",
            "set LAPTUNE_VENV to a folder on another one",
        )


def _judge(request: Request, machine: str) -> tuple[pythons.Interpreter | None, str]:
    """Return (the environment's interpreter, why it cannot stay)."""
    found = pythons.ask(str(environment.venv_python(request.venv)))
    if found is None:
        return None, "its Python does not run"
    why = pythons.refusal(found, machine, request.may_be_emulated)
    if not why and not installing.has_pip(request.venv):
        why = "it has no pip"
    return found, why


def find_python(
    request: Request, machine: str, candidates: list[str] | None = None
) -> pythons.Interpreter:
    """Return the Python to use: the running one if it is right, else the first right one found."""
    here = pythons.this_python()
    if here.is_venv:  # an environment made from an environment breaks with it
        here = pythons.ask(getattr(sys, "_base_executable", "") or sys.executable) or here
    found = [here]
    chosen, refused = pythons.choose(found, machine, request.may_be_emulated)
    if chosen is None or pythons.is_emulated(chosen.tag, machine):
        names = candidates if candidates is not None else pythons.candidates()
        found += [python for python in map(pythons.ask, names) if python]
        chosen, refused = pythons.choose(found, machine, request.may_be_emulated)
    if chosen is None:
        hint = pythons.hint(found, machine)
        if any(line.endswith("cannot make environments") for line in refused):
            raise UserError("this Python cannot make environments", hint)
        raise UserError("no right Python: " + "; ".join(refused), hint)
    return chosen


def _remove(request: Request) -> None:
    venv = request.venv
    if not venv.exists():
        return
    if not venv.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(venv))
    # Others may have made the one in the checkout's own place: --recreate is told to them.
    is_in_place = venv == Path(request.root) / ".venv" and (venv / "pyvenv.cfg").is_file()
    if not (read_stamp(venv) or is_in_place or not any(venv.iterdir())):
        raise UserError(f"{venv} was not made by laptune", "move it away, or set LAPTUNE_VENV")
    if is_inside(venv):
        base = getattr(sys, "_base_executable", "") or "python3"
        raise UserError(
            f"{venv} is running this very command",
            f"use another Python for it: {commands.setup('--recreate', program=base)}",
        )
    remove_tree(venv)
