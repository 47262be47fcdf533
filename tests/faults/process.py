"""A stage script in a process of its own, with a fault in it and signals sent to it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import child
import stage
from child import KILL

ROOT = Path(__file__).resolve().parents[2]

WAIT_S = 180
KILLED = KILL if os.name == "nt" else -KILL  # the exit code


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
        self._process = stage.context.Process(target=_become, args=arguments, daemon=True)
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
    stage.become([os.devnull, log, log], lambda: child.run(str(ROOT / script), words, fault))
