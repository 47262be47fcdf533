"""Run the checks: lint, then the tests, in parallel on all cores.

    python scripts/run_tests.py                  everything
    python scripts/run_tests.py --fast           unit tests alone, without a connection
    python scripts/run_tests.py --browser        first gets Chromium (Debian) and axe-core (npm)
    python scripts/run_tests.py tests/train -x   what follows goes to pytest

Starts with any Python from 3.8 on: makes the environment when it is missing or out of date.
Tests that need a browser are skipped where there is none, which fails nothing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tools")]
import browser
from laptune.core import console
from laptune.core.cores import num_cpus
from laptune.install import bootstrap, environment


def main(argv: list[str]) -> int:
    """Return 0 when every check passed, else the exit code of the first that did not."""
    if "-h" in argv or "--help" in argv:
        print(__doc__)
        return 0
    bootstrap.ensure(dev=True)
    if "--browser" in argv:
        browser.prepare()
    is_fast = "--fast" in argv
    rest = [argument for argument in argv if argument not in ("--fast", "--browser")]
    if not any(not argument.startswith("-") for argument in rest):
        for check in (["check"], ["format", "--check"]):
            command = [sys.executable, "-m", "ruff", *check, "--quiet", "."]
            code = subprocess.run(command, cwd=ROOT).returncode
            if code:
                print(f"error: ruff {' '.join(check)} found faults (above)", file=sys.stderr)
                return code
    # Stealing: who is done takes over what waits in the others' queues.
    workers = ["-n", str(num_workers(is_fast)), "--dist", "worksteal"]
    command = [sys.executable, "-m", "pytest", *workers, *rest]
    if is_fast:
        command += ["-m", "not slow and not real and not network_index", "--no-sockets"]
    # One thread a worker: several torch pools on the same cores slow each other down.
    variables = {"OMP_NUM_THREADS": "1", **environment.own_environment()}
    # Hundreds of processes are started, each of which would compile the package again.
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(command, cwd=ROOT, env=variables).returncode


def num_workers(is_fast: bool) -> int:
    """Return one test process a core, at most 4: each may hold a model.

    Unit tests wait for nothing; for the waits of the others there is one process more.
    """
    return min(4, num_cpus() + (not is_fast))


if __name__ == "__main__":
    console.run(lambda: main(sys.argv[1:]))
