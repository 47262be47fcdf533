"""Requests to stop: Ctrl-C, SIGTERM, Ctrl-Break, and the console's close button.

A first request only sets a flag; the loop ends its step, saves and leaves with exit code 130. A
second one ends the process at once: whoever presses twice means it, and the last checkpoint is
whole anyway.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from laptune.core import commands
from laptune.machine import windows

EXIT_STOPPED = 130
# Windows ends a process about five seconds after its console closed; the rest is for the exit
# itself.
CLOSE_WAIT_S = 4.5
# A stop for a whole group of processes comes straight and once more by the pipeline: that is one.
TOGETHER_S = 0.5


class StopRequest:
    """Context manager that turns stop signals into `.is_set`; handlers are put back on exit.

    Signals reach Python in the main thread only; elsewhere the request can still be set by hand.
    """

    def __init__(self) -> None:
        self.reason = ""
        self._asked_s = 0.0
        self._saved = threading.Event()
        self._previous: dict[int, object] = {}

    @property
    def is_set(self) -> bool:
        """Whether a stop was asked for."""
        return bool(self.reason)

    def request(self, reason: str) -> None:
        """Ask for a stop; asking again ends the process at once."""
        if self.reason:
            if time.monotonic() - self._asked_s > TOGETHER_S:
                end_at_once()
            return
        self.reason, self._asked_s = reason, time.monotonic()
        if reason == "SIGHUP":
            _drop_terminal()
        # os.write, since a handler may have interrupted a print to the same stream.
        told = f"\n{reason}: saving at the end of this step; once more to end at once\n"
        with suppress(OSError):
            os.write(2, told.encode())

    def mark_saved(self) -> None:
        """The work is on disk: a console that is closing need not wait any longer."""
        self._saved.set()

    def __enter__(self) -> StopRequest:
        if threading.current_thread() is threading.main_thread():
            for name in ("SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP"):
                number = getattr(signal, name, None)
                # A SIGHUP ignored by nohup stays ignored: the user asked to outlive the terminal.
                if number is None or signal.getsignal(number) is signal.SIG_IGN:
                    continue
                self._previous[number] = signal.signal(number, self._on_signal)
        windows.on_console_close(self._on_console_close)
        return self

    def __exit__(self, *exception: object) -> None:
        self._saved.set()
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        self._previous.clear()

    def _on_signal(self, number: int, frame: object) -> None:
        self.request(signal.Signals(number).name)

    def _on_console_close(self) -> None:
        """Runs in a thread of Windows; when it returns, the process is ended."""
        if not self.reason:
            self.request("console closed")
        self._saved.wait(CLOSE_WAIT_S)


def _drop_terminal() -> None:
    """The terminal is gone: printing to it would fail, and the save would never be reached."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        if os.isatty(descriptor):
            os.dup2(nowhere, descriptor)
    os.close(nowhere)


def end_at_once() -> None:
    """Leave without unwinding: buffers, threads and half-written temporaries are dropped."""
    with suppress(OSError):
        os.write(2, b"\nstopped at once; the last complete checkpoint stays\n")
    os._exit(EXIT_STOPPED)


def resume_command(argv: Sequence[str]) -> str:
    """The command line of this process with --resume, for the shell at hand."""
    words = [word for word in argv if word not in ("--overwrite", "--resume", "--resume-anyway")]
    return commands.python(str(Path(words[0]).resolve()), commands.join([*words[1:], "--resume"]))
