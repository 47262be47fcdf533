"""A stage script in a process of its own that need not import torch again.

The fork server is a fresh interpreter with the slow imports done; each child is forked from it, so
a trial costs what the stage does. Windows, which has no fork, starts every child from nothing.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import traceback
from contextlib import suppress
from pathlib import Path

import child

ROOT = Path(__file__).resolve().parents[2]
WAIT_S = 180
PRELOADED = [
    "torch",
    "safetensors.torch",
    "numpy",
    "psutil",
    "rich.console",
    "laptune.train.loop",
    "laptune.train.session",
    "laptune.train.setup",
    "laptune.train.engine.workers",
    "laptune.export.merge",
    "laptune.export.convert",
    "laptune.model.importer",
]
_context = multiprocessing.get_context("forkserver" if hasattr(os, "fork") else "spawn")
if hasattr(os, "fork"):
    _context.set_forkserver_preload(PRELOADED)


class Fault(AssertionError):
    """An outcome that is not the right one."""


def demand(is_true: object, told: str) -> None:
    """Raise Fault unless the outcome is the right one."""
    if not is_true:
        raise Fault(told)


class Child:
    """`python script words` with a fault built in; its output goes to the file `log`."""

    def __init__(self, script: str, words: list[str], log: Path, fault: str = "") -> None:
        self.log = log
        arguments = (script, [str(word) for word in words], str(log), fault)
        self._process = _context.Process(target=_become, args=arguments, daemon=True)
        self._process.start()
        self.pid = self._process.pid

    def send_signal(self, number: int) -> None:
        """As os.kill; too late is not an error."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def finish(self) -> tuple[int, str]:
        """Exit code (minus the signal that killed it) and output."""
        self._process.join(WAIT_S)
        if self._process.exitcode is None:
            self._process.kill()
            raise Fault(f"still running after {WAIT_S} s")
        told = self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""
        demand("Traceback" not in told, f"a traceback: {told[-1500:]}")
        return self._process.exitcode, told


def _become(script: str, words: list[str], log: str, fault: str) -> None:
    """Turn this process into the script; never returns."""
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - to the end
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    os.chdir(ROOT)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        child.run(str(ROOT / script), words, fault)
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except KeyboardInterrupt:
        code = 254  # no handler of the stage's was there to take it
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
