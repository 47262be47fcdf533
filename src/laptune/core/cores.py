"""How many cores there are for this process, and what a container was given.

Every pool and every engine is made of as many. Stdlib only but for ``num_cores``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

_GROUP = Path("/sys/fs/cgroup")


def num_cpus() -> int:
    """Processors that this process may use, hyperthreads among them."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(allowed or 1, _container_cpus() or allowed or 1))


def num_cores() -> int:
    """Cores that this process may use; hyperthreads are left out where that can be told."""
    import psutil

    cores = min(num_cpus(), psutil.cpu_count(logical=False) or num_cpus())
    # Processes that torchrun started on this host share its cores.
    return max(1, cores // int(os.environ.get("LOCAL_WORLD_SIZE", "1")))


def _container_cpus(group: Path = _GROUP) -> int | None:
    """Processors that the time allowed to this container fills (``docker run --cpus``), or None."""
    for names in (("cpu.max",), ("cpu/cpu.cfs_quota_us", "cpu/cpu.cfs_period_us")):  # v2, v1
        # "max" and -1: no limit
        if told := re.fullmatch(r"([1-9]\d*)\s+([1-9]\d*)\s*", _told(group, names)):
            return -(-int(told[1]) // int(told[2]))
    return None


def container_memory(group: Path = _GROUP) -> tuple[int, int] | None:
    """Bytes that this container may hold (``docker run --memory``) and holds, or None.

    Pages of files, which go as soon as memory is needed, are not counted.
    """
    v1 = ("memory.limit_in_bytes", "memory.usage_in_bytes", "memory.stat")
    for names in (("memory.max", "memory.current", "memory.stat"), [f"memory/{n}" for n in v1]):
        told = _told(group, names)
        if numbers := re.match(r"(\d+)\s+(\d+)\s", told):
            cached = re.search(r"(?m)^inactive_file (\d+)", told)
            return int(numbers[1]), int(numbers[2]) - int(cached[1] if cached else 0)
    return None


def _told(group: Path, names: Iterable[str]) -> str:
    """The text of the kernel's files, one after the other; empty where one is not there."""
    try:
        return "".join((group / name).read_text(encoding="ascii") for name in names)
    except (OSError, ValueError):
        return ""
