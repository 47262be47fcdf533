"""The setup command: make the environment, try what may or may not exist here, run the doctor.

Stdlib only. ``env/setup.ps1`` and ``env/setup.sh`` find any Python and call this.
"""

from __future__ import annotations

import argparse
import subprocess
from dataclasses import replace
from pathlib import Path

from laptune.core.errors import UserError
from laptune.install import bootstrap, environment, installing, pins, pythons
from laptune.machine import windows

BITSANDBYTES = "bitsandbytes==0.50.2"
_IMPORT = "import {0} as m, sys; print(getattr(m, '__version__', '?'))"


def main(argv: list[str] | None = None, doc: str | None = None) -> int:
    """Run the setup; return 0, or the doctor's 1 when a row failed."""
    args = _parser(doc).parse_args(argv)
    request = replace(
        bootstrap.make_request(dev=args.dev),
        offline=_wheel_folder(args.offline),
        is_recreate=args.recreate,
        allow_emulated=args.allow_emulated,
    )
    if args.what_if:
        print_plan(request, has_directml=args.directml)
        return 0
    if not bootstrap.prepare(request):
        print(f"{request.venv} is up to date: nothing to do")
    stamp = environment.read_stamp(request.venv)
    python = environment.venv_python(request.venv)
    if args.directml:
        found = pythons.ask(str(python))
        print(try_directml(stamp["platform"], found.version if found else (0, 0, 0), request))
    if windows.is_windows():
        print(try_bitsandbytes(request))
    if args.no_doctor:
        return 0
    return subprocess.run(
        [str(python), "-X", "utf8", str(request.root / "env/doctor.py")]
    ).returncode


def _parser(doc: str | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=doc, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    flags = {
        "--dev": "also the tools for tests and lint",
        "--directml": "look whether torch-directml exists here; go on with the CPU when not",
        "--recreate": "make the environment anew",
        "--allow-emulated": "take an x64 Python on an ARM64 machine (slow)",
        "--what-if": "say what would be done, and do nothing",
        "--no-doctor": "do not check the machine at the end",
    }
    for flag, meaning in flags.items():
        parser.add_argument(flag, action="store_true", help=meaning)
    parser.add_argument("--offline", metavar="FOLDER", help="install from this folder of wheels")
    return parser


def _wheel_folder(folder: str | None) -> Path | None:
    if folder is None:
        return None
    if not any(Path(folder).glob("*.whl")):
        raise UserError(f"{folder}: holds no wheels", "fill it with: pip download -d FOLDER ...")
    return Path(folder).resolve()


def print_plan(request: bootstrap.Request, *, has_directml: bool = False) -> None:
    """Print what ``prepare`` would do; change nothing."""
    if bootstrap.is_current(request) and not request.is_recreate:
        print(f"what if: {request.venv} is up to date, nothing would be done")
        return
    machine = windows.machine_architecture()
    chosen = bootstrap.find_python(request, machine)
    platform = pins.platform_key(chosen.tag)
    wanted = pins.load(pins.requirements_file(platform, request.root))
    chosen_pins = pins.select(wanted, set(request.groups))
    verb = "make anew" if request.is_recreate and request.venv.exists() else "make or update"
    print(f"what if: would {verb} {request.venv} with {chosen}")
    print(f"what if: would install {len(chosen_pins)} packages and {pins.torch_pin(wanted)}")
    source = request.offline or installing.torch_source(platform).why
    print(f"what if: torch would come from {source}")
    for extra in bootstrap.left_out(request, wanted):
        print(f"what if: would leave out {extra}: no wheels for {platform}")
    if has_directml:
        print("what if: would look for torch-directml, and go on with the CPU when there is none")


def directml_refusal(platform: str, version: tuple[int, int, int]) -> str:
    """Return why torch-directml cannot be had here, or the empty string."""
    if platform != "win-x64":
        return f"no wheels for {platform}: it exists for x64 Windows only"
    if version[:2] > (3, 12):
        return f"no wheels for Python {version[0]}.{version[1]}: 3.12 is its last"
    return ""


def try_directml(platform: str, version: tuple[int, int, int], request: bootstrap.Request) -> str:
    """Install torch-directml into an environment of its own where it exists; say what was found.

    Its torch 2.4.1 would break the pins of ``.venv``, so it never goes there.
    """
    why = directml_refusal(platform, version)
    if why:
        return f"torch-directml: {why}. Going on with the CPU."
    venv = request.venv.with_name(request.venv.name + "-directml")
    wanted = request.root / "env" / "requirements-directml.txt"
    try:
        if not (venv / "pyvenv.cfg").is_file():
            installing.create(venv, str(environment.venv_python(request.venv)))
        folder = ["--no-index", "--find-links", str(request.offline)] if request.offline else []
        installing.run_pip(venv, [*folder, "--no-deps", "-r", str(wanted)], "torch-directml")
    except UserError as error:
        return f"torch-directml: not installed ({error.message}). Going on with the CPU."
    return (
        f"torch-directml: installed in {venv} with torch 2.4.1. It is no longer developed; "
        "laptune's stages run on the CPU, from .venv."
    )


def try_bitsandbytes(request: bootstrap.Request) -> str:
    """Try to install and import bitsandbytes; laptune needs it nowhere."""
    try:
        folder = ["--no-index", "--find-links", str(request.offline)] if request.offline else []
        options = [*folder, "--only-binary", ":all:", "--no-deps", BITSANDBYTES]
        installing.run_pip(request.venv, options, "bitsandbytes (tried, not needed)")
    except UserError:
        return "bitsandbytes: no wheel to be had here. Nothing needs it."
    done = subprocess.run(
        [str(environment.venv_python(request.venv)), "-c", _IMPORT.format("bitsandbytes")],
        capture_output=True,
    )
    if done.returncode:
        return "bitsandbytes: installed, but its import fails. Nothing needs it."
    return "bitsandbytes: installed and imports (a CPU build on ARM64). Nothing needs it."
