"""The setup command: make the environment, say what it did, run the doctor.

Stdlib only. ``env/setup.ps1`` and ``env/setup.sh`` find any Python and call this.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from laptune.core import commands
from laptune.core.errors import UserError
from laptune.install import bootstrap, environment, installing, pins, pip_failures
from laptune.machine import windows

DIRECTML = (
    "DirectML: nothing is installed for it. torch-directml is no longer developed, has no ARM64 "
    "wheels and needs torch 2.4.1; laptune trains on the CPU."
)


def main(argv: list[str] | None = None, doc: str | None = None) -> int:
    """Run the setup; return 0, or the doctor's 1 when a row failed."""
    args = _parser(doc).parse_args(argv)
    request = bootstrap.Request(
        dev=args.dev,
        offline=_wheel_folder(args.offline),
        is_recreate=args.recreate,
        allow_emulated=args.allow_emulated,
    )
    if args.directml:
        print(DIRECTML)
    if args.what_if:
        print_plan(request)
        return 0
    if not bootstrap.prepare(request):
        print(f"{request.venv} is up to date: nothing to do")
    code = 0 if args.no_doctor else _check_machine(request)
    print(f"next: {commands.python('scripts/run_pipeline.py')}")
    return code


def _check_machine(request: bootstrap.Request) -> int:
    """Run the doctor in the environment; return its exit code."""
    python = str(environment.venv_python(request.venv))
    doctor = str(request.root / "env" / "doctor.py")
    variables = environment.for_child()
    sys.stdout.flush()
    return subprocess.run([python, "-X", "utf8", doctor], env=variables).returncode


def _parser(doc: str | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=doc, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    flags = {
        "--dev": "also the tools for tests and lint",
        "--directml": "say what there is for DirectML; the CPU is used",
        "--recreate": "make the environment again",
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
        raise UserError(f"{folder}: holds no wheels", pip_failures.FILL)
    return Path(folder).resolve()


def print_plan(request: bootstrap.Request) -> None:
    """Print what ``prepare`` would do; change nothing."""
    if bootstrap.is_current(request) and not request.is_recreate:
        print(f"what if: {request.venv} is up to date, nothing would be done")
        return
    chosen = bootstrap.find_python(request, windows.machine_architecture())
    verb = "make again" if request.is_recreate and request.venv.exists() else "make or update"
    print(f"what if: would {verb} {request.venv} with {chosen}")
    print(f"what if: would install what {pins.requirements_file(request.root)} lists")
    source = request.offline or installing.torch_source(chosen.tag)[1]
    print(f"what if: torch would come from {source}")
