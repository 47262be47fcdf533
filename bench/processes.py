"""A whole process measured from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

import psutil

_POLL_S = 0.05
_LOOK_AROUND_S = 3.0  # it costs a team of two busy processes 5% each half second


def measure(command: list[str], env: dict[str, str] | None = None) -> tuple[float, int, float]:
    """(seconds, peak resident bytes, CPU seconds) of a process that must succeed.

    The bytes are those of the process and all below it: pages that they share count once where the
    system tells (Linux), in each elsewhere. The CPU seconds are its own. Raises RuntimeError with
    its exit code and last words when it fails.
    """
    began, peak, cpu = time.monotonic(), 0, 0.0
    with tempfile.TemporaryFile() as output:
        child = subprocess.Popen(
            command, stdout=output, stderr=subprocess.STDOUT, env={**os.environ, **(env or {})}
        )
        process = psutil.Process(child.pid)
        below: list[psutil.Process] = []
        looked = began
        while child.poll() is None:
            try:
                if time.monotonic() - looked > _LOOK_AROUND_S:
                    below = process.children(recursive=True)
                    if below:
                        peak = max(peak, sum(map(_share, [process, *below])))
                    looked = time.monotonic()
                if not below:
                    peak = max(peak, process.memory_info().rss)
                times = process.cpu_times()
                cpu = max(cpu, times.user + times.system)
            except psutil.Error:
                break
            time.sleep(_POLL_S)
        code = child.wait()
        seconds = time.monotonic() - began
        output.seek(0)
        said = output.read().decode("utf-8", "replace")
    if code:
        raise RuntimeError(f"{' '.join(command)} ended with {code}:\n{said[-2000:]}")
    return seconds, peak, cpu


def _share(process: psutil.Process) -> int:
    """Bytes of a process with its part of what it shares; 0 where it has ended."""
    try:
        if sys.platform == "linux":  # elsewhere the full answer has no pss, and costs time
            return process.memory_full_info().pss
        return process.memory_info().rss
    except psutil.Error:
        return 0
