"""What was measured on this machine, kept for its next runs, if it was quiet enough to tell."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from laptune.core import console, paths
from laptune.core.files import write_text_atomic

SCHEMA = 2
_BUSY_SHARE = 0.2  # of all cores; figures taken above it are not kept
T = TypeVar("T")


def cache_folder() -> Path:
    """Where measurements of this machine are kept; LAPTUNE_CACHE moves it."""
    if os.environ.get("LAPTUNE_CACHE"):
        return Path(os.environ["LAPTUNE_CACHE"])
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA", paths.home())) / "laptune" / "cache"
    return Path(os.environ.get("XDG_CACHE_HOME", paths.home() / ".cache")) / "laptune"


def recall(name: str, key: Sequence[Any], make: Callable[..., T]) -> list[T]:
    """The rows kept under `name` for `key`, each through `make`; empty where there are none."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        text = _path(name, key).read_text(encoding="utf-8")
        return [make(**row) for row in json.loads(text)["rates"]]
    return []


def keep(name: str, key: Sequence[Any], rows: Sequence[Any], others_share: float) -> None:
    """Keep dataclasses for the next run, unless `others_share` says that others were at work."""
    if others_share > _BUSY_SHARE:
        console.warn(
            f"other programs used {100 * others_share:.0f}% of the processor while the speed was "
            "measured; it is measured again next time"
        )
        return
    path = _path(name, key)
    with suppress(OSError):  # a cache that cannot be written costs the next run a few seconds
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text_atomic(path, json.dumps({"rates": [asdict(row) for row in rows]}, indent=1))


def _path(name: str, key: Sequence[Any]) -> Path:
    """One file for each machine, torch, Python and key."""
    from importlib.metadata import version

    here = (SCHEMA, platform.node(), platform.machine(), platform.processor(), sys.version)
    whole = repr((*here, version("torch"), *key))
    return cache_folder() / f"{name}-{hashlib.sha256(whole.encode()).hexdigest()[:16]}.json"


class OtherLoad:
    """The share of all cores that other programs used while the body ran.

    Processes that this one started are its own, as long as they live.
    """

    share = 0.0

    def __enter__(self) -> OtherLoad:
        self._began = self._seconds()
        return self

    def __exit__(self, *exception: object) -> None:
        busy, own, total = (
            now - then for now, then in zip(self._seconds(), self._began, strict=True)
        )
        self.share = max(0.0, busy - own) / total if total > 0 else 0.0

    @staticmethod
    def _seconds() -> tuple[float, float, float]:
        """CPU seconds so far: all programs busy, this one busy, all cores together."""
        import psutil

        times, this, own = psutil.cpu_times(), psutil.Process(), 0.0
        for process in [this, *this.children(recursive=True)]:
            with suppress(psutil.Error):
                used = process.cpu_times()
                own += used.user + used.system
        total = sum(times) - getattr(times, "guest", 0.0) - getattr(times, "guest_nice", 0.0)
        idle = times.idle + getattr(times, "iowait", 0.0)
        return total - idle, own, total
