"""A Windows job object around the worker, through ctypes; nothing here runs on other systems.

Limits: one process, memory of process and job, CPU time, death on unhandled exception, and
everything in the job dies when its last handle closes. Source: the Win32 documentation of
JOBOBJECT_EXTENDED_LIMIT_INFORMATION and SetInformationJobObject.
"""

from __future__ import annotations

import ctypes
from typing import Any

EXTENDED_LIMIT_INFORMATION = 9
UI_RESTRICTIONS = 4
ALL_UI_LIMITS = 0xFF
LIMIT_PROCESS_TIME = 0x2
LIMIT_JOB_TIME = 0x4
LIMIT_ACTIVE_PROCESS = 0x8
LIMIT_PROCESS_MEMORY = 0x100
LIMIT_JOB_MEMORY = 0x200
LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x400
LIMIT_KILL_ON_JOB_CLOSE = 0x2000
EXIT_KILLED = 137


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION; times in units of 100 ns."""

    _fields_ = [
        ("per_process_user_time_limit", ctypes.c_int64),
        ("per_job_user_time_limit", ctypes.c_int64),
        ("limit_flags", ctypes.c_uint32),
        ("minimum_working_set_size", ctypes.c_size_t),
        ("maximum_working_set_size", ctypes.c_size_t),
        ("active_process_limit", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    ]


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = [
        ("basic", BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory_limit", ctypes.c_size_t),
        ("job_memory_limit", ctypes.c_size_t),
        ("peak_process_memory_used", ctypes.c_size_t),
        ("peak_job_memory_used", ctypes.c_size_t),
    ]


class Job:
    """One job object; ``kernel32`` may be a stand-in with the same functions.

    Raises OSError when Windows refuses a call.
    """

    def __init__(self, *, memory_bytes: int, cpu_s: float, kernel32: Any = None) -> None:
        self._kernel32 = _kernel32() if kernel32 is None else kernel32
        self._handle = self._checked("CreateJobObjectW", None, None)
        try:
            self._limit(memory_bytes, cpu_s)
        except OSError:
            self.close()
            raise

    def assign(self, process_handle: int) -> None:
        """Put a process that has not run foreign code yet into the job."""
        self._checked("AssignProcessToJobObject", self._handle, process_handle)

    def kill(self) -> None:
        """End every process of the job."""
        if self._handle:
            self._kernel32.TerminateJobObject(self._handle, EXIT_KILLED)

    def close(self) -> None:
        """Close the handle, which ends whatever is left in the job."""
        handle, self._handle = self._handle, None
        if handle:
            self._kernel32.CloseHandle(handle)

    def _limit(self, memory_bytes: int, cpu_s: float) -> None:
        limits = ExtendedLimits()
        limits.basic.limit_flags = (
            LIMIT_PROCESS_TIME
            | LIMIT_JOB_TIME
            | LIMIT_ACTIVE_PROCESS
            | LIMIT_PROCESS_MEMORY
            | LIMIT_JOB_MEMORY
            | LIMIT_DIE_ON_UNHANDLED_EXCEPTION
            | LIMIT_KILL_ON_JOB_CLOSE
        )
        limits.basic.per_process_user_time_limit = int(cpu_s * 10_000_000)
        limits.basic.per_job_user_time_limit = int(cpu_s * 10_000_000)
        limits.basic.active_process_limit = 1
        limits.process_memory_limit = limits.job_memory_limit = memory_bytes
        ui = ctypes.c_uint32(ALL_UI_LIMITS)  # clipboard, desktop, shutdown
        for kind, value in ((EXTENDED_LIMIT_INFORMATION, limits), (UI_RESTRICTIONS, ui)):
            self._checked(
                "SetInformationJobObject",
                self._handle,
                kind,
                ctypes.byref(value),
                ctypes.sizeof(value),
            )

    def _checked(self, name: str, *args: Any) -> Any:
        result = getattr(self._kernel32, name)(*args)
        if not result:
            code = self._kernel32.GetLastError()
            raise OSError(f"{name} failed with Windows error {code}")
        return result


def _kernel32() -> Any:
    library = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
    handle, size, flag = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int32
    signatures = {
        "CreateJobObjectW": (handle, [handle, ctypes.c_wchar_p]),
        "SetInformationJobObject": (flag, [handle, flag, handle, size]),
        "AssignProcessToJobObject": (flag, [handle, handle]),
        "TerminateJobObject": (flag, [handle, size]),
        "CloseHandle": (flag, [handle]),
    }
    for name, (result, arguments) in signatures.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return _WithLastError(library)


class _WithLastError:
    """ctypes keeps the error of its own calls; the real GetLastError may be overwritten by then."""

    def __init__(self, library: Any) -> None:
        self._library = library

    def __getattr__(self, name: str) -> Any:
        return getattr(self._library, name)

    def GetLastError(self) -> int:
        return ctypes.get_last_error()  # type: ignore[attr-defined]
