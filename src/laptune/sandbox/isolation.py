"""Which walls this machine can put around a program, and what they hold."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from typing import Any

from laptune.sandbox import landlock, syscall_filter

_ALWAYS = ("time", "output", "environment")
_BY_FILTER = ("processes", "network", "signals to your processes", "keys and shared memory")
_OFTEN = (
    *_BY_FILTER,
    "writes outside",
    "reads of your files",
    "file size",
    "disk space in sum",
    "number of files",
)


@dataclass(frozen=True, slots=True)
class Isolation:
    """A level of isolation and what it stands for.

    ``level`` is namespaces, bubblewrap, limits or job. ``has_own_user``: the worker runs under a
    user id that nothing else has (only when we are root). ``is_filtered``: system calls that no
    program needs are refused. ``has_landlock``: files are closed by Landlock. ``is_audited``: the
    audit hook is on; only tests turn it off, to show that the kernel's walls hold alone.
    """

    level: str
    has_own_user: bool = False
    is_filtered: bool = False
    has_landlock: bool = False
    is_audited: bool = True

    @property
    def covers(self) -> tuple[str, ...]:
        """What the kernel enforces, whatever the program does; a test shows each."""
        if self.level == "job":
            return (*_ALWAYS, "memory", "processes")
        held = [*_ALWAYS, "file size"]
        if self.level != "limits":
            held += ["processes", "network", "signals to your processes"]
            held += ["writes outside", "reads of your files", "disk space in sum"]
        held += ["number of files"] if self.level == "namespaces" else []
        held += _BY_FILTER if self.is_filtered else ()
        held += ["memory"] if self.is_filtered else []
        held += ["writes outside", "reads of your files"] if self.has_landlock else []
        held += ["writes outside", "signals to your processes"] if self.has_own_user else []
        return tuple(dict.fromkeys(held))

    @property
    def does_not_cover(self) -> tuple[str, ...]:
        """What is left to the audit hook alone, which native code could pass, or to nothing."""
        rest = [name for name in _OFTEN if name not in self.covers]
        if "memory" not in self.covers:
            is_held = sys.platform != "darwin"
            rest.append("memory in sum (each process has a limit)" if is_held else "memory")
        return (*rest, "bugs of the kernel")

    def describe(self) -> dict[str, Any]:
        """The level as it stands in results.json."""
        return {
            "level": self.level,
            "audit_hook": self.is_audited,
            "own_user": self.has_own_user,
            "syscall_filter": self.is_filtered,
            "landlock": self.has_landlock,
            "covers": list(self.covers),
            "does_not_cover": list(self.does_not_cover),
        }


def candidates() -> list[Isolation]:
    """Levels that may work here, strongest first."""
    if sys.platform == "win32":
        return [Isolation("job")]
    is_root = os.geteuid() == 0
    is_filtered = syscall_filter.is_available()
    kernel = {"is_filtered": is_filtered, "has_landlock": landlock.is_available()}
    levels = []
    if sys.platform == "linux":
        levels.append(Isolation("namespaces", has_own_user=is_root, is_filtered=is_filtered))
        if shutil.which("bwrap"):
            levels.append(Isolation("bubblewrap", is_filtered=is_filtered))
    if is_root:  # the other user may not be able to reach the interpreter
        levels.append(Isolation("limits", has_own_user=True, **kernel))
    return list(dict.fromkeys((*levels, Isolation("limits", **kernel), Isolation("limits"))))
