"""What Windows does differently, behind functions that are harmless elsewhere. Stdlib only.

Every system call goes through ``_kernel32()``, so tests put a fake there. Retrying renames are
in ``laptune.core.files.replace_with_retry``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from laptune.core import cores

with suppress(ImportError):  # a Python that was built without it still finds one that was not
    import ctypes

MAX_CLASSIC_PATH = 259  # MAX_PATH less the closing NUL
_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED = 0x80000000, 0x00000001
# Closed, logged off, shut down; Ctrl-C and Ctrl-Break stay Python's.
_CONSOLE_END_EVENTS = {2, 5, 6}
_MACHINES = {0xAA64: "arm64", 0x8664: "x64", 0x014C: "x86"}
_handlers: list[object] = []  # ctypes callbacks must outlive the registration


@dataclass(frozen=True)
class Memory:
    """Bytes of RAM, and of what may still be promised to processes (RAM plus page file)."""

    total_bytes: int
    available_bytes: int
    commit_available_bytes: int | None = None


@dataclass(frozen=True)
class Power:
    """``on_battery`` and ``saver`` are None where the system does not tell."""

    on_battery: bool | None = None
    percent: int | None = None
    saver: bool | None = None


def is_windows() -> bool:
    """Return whether this is native Windows (asked again each time, so tests can fake it)."""
    return sys.platform == "win32"


def _kernel32() -> ctypes.CDLL:
    return ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]


@contextmanager
def keep_awake() -> Iterator[bool]:
    """Keep the machine from sleeping inside the block; yield whether the system agreed."""
    if not is_windows():
        yield False
        return
    kernel = _kernel32()
    # A plain c_int would overflow on 0x80000001.
    accepted = bool(
        kernel.SetThreadExecutionState(ctypes.c_uint(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED))
    )
    try:
        yield accepted
    finally:
        kernel.SetThreadExecutionState(ctypes.c_uint(_ES_CONTINUOUS))


def on_console_close(callback: Callable[[], None]) -> bool:
    """Call ``callback`` when the console is closed, the user logs off or the machine shuts down.

    It runs in a thread of the system's. Windows ends the process about 5 s later, or as soon as
    the callback has returned, so it returns only when its work is done. Return False where there
    is no such event.
    """
    if not is_windows():
        return False

    def handle(event: int) -> bool:
        if event not in _CONSOLE_END_EVENTS:
            return False
        callback()
        return True

    make = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)
    handler = make(ctypes.c_int, ctypes.c_uint)(handle)
    if not _kernel32().SetConsoleCtrlHandler(handler, True):
        return False
    _handlers.append(handler)
    return True


def has_long_paths() -> bool | None:
    """Return whether Windows allows paths over 259 characters; None where it does not apply."""
    if not is_windows():
        return None
    import winreg

    key = r"SYSTEM\CurrentControlSet\Control\FileSystem"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as handle:
            return bool(winreg.QueryValueEx(handle, "LongPathsEnabled")[0])
    except OSError:
        return False


def onedrive_folder(path: str | os.PathLike[str]) -> str | None:
    """Return the OneDrive folder that holds ``path``, or None. It syncs and locks what it holds."""
    whole = os.path.abspath(os.fspath(path))
    text = os.path.normcase(whole)
    for variable in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        root = os.environ.get(variable, "")
        if root and (text + os.sep).startswith(os.path.normcase(os.path.abspath(root)) + os.sep):
            return root
    if is_windows():
        for part in Path(whole.replace("\\", "/")).parts:
            if part.lower() == "onedrive" or part.lower().startswith("onedrive - "):
                return part
    return None


def machine_architecture() -> str:
    """Return ``arm64`` or ``x64`` (or the system's own word): the machine's, not the process's.

    Under emulation platform.machine() and the environment lie; IsWow64Process2 does not.
    """
    if not is_windows():
        name = os.uname().machine.lower() if hasattr(os, "uname") else ""
        return {"aarch64": "arm64", "x86_64": "x64", "amd64": "x64"}.get(name, name or "unknown")
    kernel = _kernel32()
    process, native = ctypes.c_ushort(0), ctypes.c_ushort(0)
    try:
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        handle = ctypes.c_void_p(kernel.GetCurrentProcess())
        if kernel.IsWow64Process2(handle, ctypes.byref(process), ctypes.byref(native)):
            return _MACHINES.get(native.value, hex(native.value))
    except AttributeError:  # before Windows 10 1709
        pass
    word = os.environ.get("PROCESSOR_ARCHITEW6432") or os.environ.get("PROCESSOR_ARCHITECTURE", "")
    return {"ARM64": "arm64", "AMD64": "x64"}.get(word.upper(), word.lower() or "unknown")


def _structure(**fields: Any) -> Any:
    """Return an empty structure of the Windows API with these fields."""
    return type("Structure", (ctypes.Structure,), {"_fields_": list(fields.items())})()


def runtime_problem(python: str | os.PathLike[str], tag: str) -> tuple[str, str] | None:
    """Return (what is wrong, what helps) where Microsoft's C++ runtime is missing.

    torch cannot be imported without it, and a fresh Windows has none. ``python`` is asked, since
    the runtime is one of its own architecture, which ``tag`` (its sysconfig platform) names.
    """
    if not is_windows():
        return None
    code = "import ctypes; ctypes.WinDLL('msvcp140.dll'); ctypes.WinDLL('vcruntime140_1.dll')"
    if subprocess.run([str(python), "-I", "-c", code], stderr=subprocess.DEVNULL).returncode == 0:
        return None
    return "Microsoft's Visual C++ runtime is missing: torch cannot load", runtime_hint(tag)


def runtime_hint(tag: str) -> str:
    """Return the command that brings the C++ runtime for a Python of this platform."""
    name = "arm64" if tag == "win-arm64" else "x64"
    return f"winget install Microsoft.VCRedist.2015+.{name}, then run this again"


def memory() -> Memory | None:
    """Return the machine's memory; None where it cannot be told."""
    if is_windows():
        byte_counts = ("total", "available", "commit", "commit_free", "virtual", "virtual_free")
        status = _structure(  # MEMORYSTATUSEX
            length=ctypes.c_uint32,
            load_percent=ctypes.c_uint32,
            **dict.fromkeys((*byte_counts, "extended"), ctypes.c_uint64),
        )
        status.length = ctypes.sizeof(status)
        if not _kernel32().GlobalMemoryStatusEx(ctypes.byref(status)):
            return None
        return Memory(status.total, status.available, status.commit_free)
    try:
        import psutil
    except ImportError:
        return None
    state = psutil.virtual_memory()
    limit, used = cores.container_memory() or (state.total, 0)
    return Memory(min(state.total, limit), max(0, min(state.available, limit - used)))


def available_bytes() -> int:
    """Return the bytes of memory that this process may still take."""
    known = memory()
    return known.available_bytes if known else sys.maxsize


def power() -> Power:
    """Return what the machine runs on."""
    if is_windows():
        status = _structure(  # SYSTEM_POWER_STATUS
            **dict.fromkeys(("line", "flag", "percent", "saver"), ctypes.c_uint8),
            seconds=ctypes.c_uint32,
            full_seconds=ctypes.c_uint32,
        )
        if not _kernel32().GetSystemPowerStatus(ctypes.byref(status)):
            return Power()
        percent = status.percent if status.percent <= 100 else None
        line = {0: True, 1: False}.get(status.line)
        return Power(line, percent, bool(status.saver))
    try:
        import psutil

        battery = psutil.sensors_battery()
    except (ImportError, AttributeError, OSError):
        return Power()
    if battery is None:
        return Power()
    return Power(not battery.power_plugged, int(battery.percent))
