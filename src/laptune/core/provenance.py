"""What a manifest says of the program and the machine that made an output."""

from __future__ import annotations

import platform
import sys
from contextlib import suppress
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from laptune.core import commands

_PACKAGES = (
    "laptune",
    "torch",
    "transformers",
    "peft",
    "tokenizers",
    "safetensors",
    "gguf",
    "numpy",
    "trl",
)


def versions() -> dict[str, str]:
    """Return the versions of Python and of the packages that shape a result."""
    found = {
        "python": platform.python_version(),
        "platform": f"{sys.platform}-{platform.machine()}",
    }
    for name in _PACKAGES:
        if version := _version(name):
            found[name] = version
    return found


@cache
def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def code_state() -> dict[str, Any]:
    """Return the commit of this checkout and whether it has changes; None outside git."""

    def git(*words: str) -> str:
        return commands.output(["git", "-C", str(commands.ROOT), *words], timeout_s=10).strip()

    # The head and no more of it: nothing is printed where there is no commit, or no git.
    commit = git("rev-parse", "--verify", "--quiet", "HEAD") or None
    status = git("status", "--porcelain", "--untracked-files=no")
    return {"commit": commit, "dirty": bool(status) if commit else None}


def peak_rss_bytes(pid: int | None = None) -> int:
    """Return the largest resident set so far of a process (this one by default), in bytes."""
    import psutil

    process = psutil.Process(pid)
    info = process.memory_info()
    if peak := getattr(info, "peak_wset", None):  # Windows
        return int(peak)
    with suppress(OSError):
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8", errors="replace")
        for line in status.splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    if pid is None:
        with suppress(ImportError):
            import resource  # macOS: ru_maxrss is in bytes there

            return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    return int(info.rss)
