"""How many cores there are for this process: every pool and every engine is made of as many."""

from __future__ import annotations

import os
from pathlib import Path


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


def _container_cpus(group: Path = Path("/sys/fs/cgroup")) -> int | None:
    """Processors that the time allowed to this container fills (``docker run --cpus``), or None."""
    for parts in (["cpu.max"], ["cpu/cpu.cfs_quota_us", "cpu/cpu.cfs_period_us"]):  # v2, v1
        try:
            told = " ".join((group / part).read_text(encoding="ascii") for part in parts).split()
            quota, period = map(int, told)  # "max" and -1: no limit
        except (OSError, ValueError):
            continue
        if quota > 0 < period:
            return -(-quota // period)
    return None
