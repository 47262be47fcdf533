"""Make the environment and go on inside it, from any Python 3.11 to 3.13. Stdlib only.

``ensure()`` is the first thing that scripts/run_pipeline.py and scripts/run_tests.py call. When
the environment is up to date it costs a hash of one small file. ``setup()`` is what env/setup.ps1
and env/setup.sh call. The environment is ``.venv`` in the checkout, or LAPTUNE_VENV.

A stamp in the environment says what was installed; it is written last, so an interrupted setup
is taken up again. Another environment that already has every pin (conda, a container) is used
as it is.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from laptune.core import commands
from laptune.core.errors import UserError
from laptune.core.lock import Lock
from laptune.install import environment, installing, pins, pythons
from laptune.install.environment import STAMP, is_inside, read_stamp, venv_folder
from laptune.machine import windows

EXTRAS = ("trl", "engine", "demo", "plots")


@dataclass(frozen=True)
class Request:
    """What an environment must hold, and how it may be made."""

    root: Path
    venv: Path
    platform: str
    groups: frozenset
    offline: Path | None = None
    is_recreate: bool = False
    allow_emulated: bool = False

    @property
    def file_pins(self) -> list[pins.Pin]:
        return pins.load(pins.requirements_file(self.platform, self.root))


def ensure(root: Path = pins.ROOT, *, dev: bool = False) -> None:
    """Return when running inside a right environment; else make one and re-run there, and exit.

    Errors are told in one line and end the process with code 2.
    """
    try:
        has_entered = os.environ.pop(environment.ENTERED, "") == "1"
        request = make_request(dev=dev, root=root)
        if is_inside(request.venv):
            environment.forget_python_paths(root)
            if is_current(request):
                return
        elif environment.has_all_pins(root, groups=request.groups & {"dev"}):
            return
        if has_entered:
            raise UserError(
                f"{request.venv}: still not right after its setup",
                f"make it again with: {commands.setup('--recreate')}",
            )
        prepare(request)
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        raise SystemExit(2) from None
    environment.run_inside(request.venv)


def make_request(*, dev: bool = False, root: Path = pins.ROOT, tag: str = "") -> Request:
    """Return the request for this machine: every extra, and the developer's tools if asked."""
    groups: set[str] = {*EXTRAS, "dev"} if dev else set(EXTRAS)
    return Request(root, venv_folder(root), _platform(tag), frozenset(groups))


def _platform(tag: str) -> str:
    """The platform of the Python that will carry the environment (win-x64 under emulation)."""
    if not tag and windows.is_windows():
        is_arm = windows.machine_architecture() == "arm64"
        return "win-arm64" if is_arm else "win-x64"
    return pins.platform_key(tag or None)


def is_current(request: Request) -> bool:
    """Return whether the environment's stamp covers what is asked for."""
    stamp = read_stamp(request.venv)
    if stamp.get("state") != "done" or not environment.venv_python(request.venv).exists():
        return False
    path = pins.requirements_file(stamp.get("platform", request.platform), request.root)
    if not path.is_file() or not request.groups <= set(stamp.get("groups", [])):
        return False
    wanted = pins.load(path)
    return stamp.get("pins") == pins.digest([pin for pin in wanted if _covers(stamp, pin)])


def _allows_emulated(request: Request) -> bool:
    """Asked for now, or when the environment was made: a later update must not undo it."""
    return request.allow_emulated or bool(read_stamp(request.venv).get("allow_emulated"))


def _covers(stamp: dict, pin: pins.Pin) -> bool:
    return pin.group in pins.ALWAYS or pin.group in stamp.get("groups", [])


def _write_stamp(venv: Path, **fields: object) -> None:
    venv.mkdir(parents=True, exist_ok=True)
    temporary = venv / (STAMP + ".tmp")
    temporary.write_text(json.dumps(fields, indent=2) + "\n", encoding="utf-8")
    os.replace(temporary, venv / STAMP)


def prepare(request: Request, candidates: list[str] | None = None) -> bool:
    """Bring the environment up to date; return whether anything was done. Raise UserError."""
    if is_current(request) and not request.is_recreate:
        return False
    start = time.monotonic()
    print(f"making the environment in {request.venv} (a few minutes the first time)", flush=True)
    at = request.venv.with_name(request.venv.name + ".lock")
    with Lock(at, request.venv, "wait for that setup to end"):
        platform = _base_environment(request, candidates)
        wanted = pins.load(pins.requirements_file(platform, request.root))
        groups = set(request.groups) | set(read_stamp(request.venv).get("groups", []))
        chosen = pins.select(wanted, groups)
        source = installing.torch_source(platform)
        where = f"the folder {request.offline}" if request.offline else source.why
        print(f"  torch comes from {where}", flush=True)
        torch = pins.torch_pin(wanted)
        installing.install(request.venv, chosen, torch, source, request.offline)
        installing.install_editable(request.venv, request.root)
        _write_stamp(
            request.venv,
            state="done",
            platform=platform,
            groups=sorted(groups),
            pins=pins.digest([*chosen, torch]),
            torch_source=where,
            allow_emulated=_allows_emulated(request),
        )
    for extra in left_out(request, wanted):
        print(f"  left out: {extra} has no wheels for {platform}")
    print(f"environment ready in {time.monotonic() - start:.0f} s", flush=True)
    return True


def repair(request: Request) -> bool:
    """Install the pins again if an installed version differs; return whether one did."""
    wanted = [
        *pins.select(request.file_pins, set(request.groups)),
        pins.torch_pin(request.file_pins),
    ]
    if not pins.mismatches(wanted, stop_at_first=True):
        return False
    (request.venv / STAMP).unlink(missing_ok=True)
    return prepare(request)


def left_out(request: Request, wanted: list[pins.Pin]) -> list[str]:
    """Return the extras asked for that a platform's pins do not hold."""
    return sorted(request.groups - {pin.group for pin in wanted})


def _base_environment(request: Request, candidates: list[str] | None) -> str:
    """Make the folder a working environment of a right Python; return its platform."""
    venv, stamp = request.venv, read_stamp(request.venv)
    machine = windows.machine_architecture()
    if (venv / "pyvenv.cfg").is_file() and not request.is_recreate:
        found = pythons.ask(str(environment.venv_python(venv)))
        why = (
            pythons.refusal(found, machine, _allows_emulated(request))
            if found
            else "it does not run"
        )
        if not why and not installing.has_pip(venv):
            why = "it has no pip"
        if not why:
            return pins.platform_key(found.tag)
        if not stamp:
            raise UserError(
                f"{venv}: made by something else, and {why}", "delete it, or run with --recreate"
            )
        print(f"  the old environment goes: {why}")
    chosen = find_python(request, machine, candidates)
    _remove(venv)
    print(f"  with {chosen}", flush=True)
    _write_stamp(venv, state="making")
    installing.create(venv, chosen.path)
    return pins.platform_key(chosen.tag)


def find_python(
    request: Request, machine: str, candidates: list[str] | None = None
) -> pythons.Interpreter:
    """Return the Python to use: the running one if it is right, else the first right one found."""
    here = pythons.this_python()
    if here.is_venv:  # an environment made from an environment breaks with it
        base = pythons.ask(getattr(sys, "_base_executable", "") or sys.executable)
        here = base or here
    found, refused = pythons.choose([here], machine, _allows_emulated(request))
    is_second_best = found is not None and pythons.is_emulated(found.tag, machine)
    if found is None or is_second_best:
        names = candidates if candidates is not None else pythons.candidates()
        others = [python for python in map(pythons.ask, names) if python]
        chosen, more = pythons.choose(others, machine, _allows_emulated(request))
        found, refused = chosen or found, refused + [line for line in more if line not in refused]
    if found is None:
        advice = (
            "winget install Python.Python.3.12 --architecture arm64"
            if machine == "arm64" and windows.is_windows()
            else "install Python 3.12 from python.org or your package manager"
        )
        raise UserError("no right Python: " + "; ".join(refused), advice)
    return found


def _remove(venv: Path) -> None:
    if not venv.exists():
        return
    is_ours = (venv / "pyvenv.cfg").is_file() or bool(read_stamp(venv)) or not any(venv.iterdir())
    if not is_ours:
        raise UserError(f"{venv} is not a virtual environment", "move it away, or set LAPTUNE_VENV")
    if is_inside(venv):
        raise UserError(f"{venv} is running this very command", "use the system's Python for it")
    shutil.rmtree(venv)
