"""A whole process measured from outside."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time

import psutil


def measure(command: list[str], env: dict[str, str] | None = None) -> tuple[float, int, float]:
    """(seconds, peak resident bytes, CPU seconds) of a process that must succeed.

    Raises RuntimeError with its exit code and last words when it does not.
    """
    began, peak, cpu = time.monotonic(), 0, 0.0
    with tempfile.TemporaryFile() as output:
        child = subprocess.Popen(
            command, stdout=output, stderr=subprocess.STDOUT, env={**os.environ, **(env or {})}
        )
        process = psutil.Process(child.pid)
        while child.poll() is None:
            try:
                peak = max(peak, process.memory_info().rss)
                times = process.cpu_times()
                cpu = max(cpu, times.user + times.system)
            except psutil.Error:
                break
            time.sleep(0.01)
        code = child.wait()
        seconds = time.monotonic() - began
        output.seek(0)
        said = output.read().decode("utf-8", "replace")
    if code:
        raise RuntimeError(f"{' '.join(command)} ended with {code}:\n{said[-2000:]}")
    return seconds, peak, cpu
