"""The job object's calls, on a stand-in for kernel32."""

from __future__ import annotations

import ctypes

import pytest

from laptune.sandbox.windows_job import ExtendedLimits, Job


class FakeKernel32:
    """Records calls; ``failing`` names the function that returns 0."""

    def __init__(self, failing: str = "") -> None:
        self.failing, self.calls, self.limits = failing, [], None

    def __getattr__(self, name):
        def call(*args):
            self.calls.append((name, args))
            if name == "SetInformationJobObject" and args[1] == 9:
                self.limits = ExtendedLimits.from_buffer_copy(args[2]._obj)
            return 0 if name == self.failing else 5 if name == "GetLastError" else 77

        return call

    def names(self) -> list[str]:
        return [name for name, _ in self.calls]


def test_the_limits_are_one_process_memory_time_and_death_on_close():
    kernel32 = FakeKernel32()
    Job(memory_bytes=1 << 28, cpu_s=7, kernel32=kernel32)
    limits = kernel32.limits
    assert limits.basic.limit_flags == 0x2 | 0x4 | 0x8 | 0x100 | 0x200 | 0x400 | 0x2000
    assert limits.basic.active_process_limit == 1
    assert limits.basic.per_job_user_time_limit == 70_000_000
    assert limits.process_memory_limit == limits.job_memory_limit == 1 << 28


def test_the_structure_has_the_size_that_windows_expects():
    expected = 144 if ctypes.sizeof(ctypes.c_void_p) == 8 else 112
    assert ctypes.sizeof(ExtendedLimits) == expected


def test_a_process_is_assigned_by_its_handle():
    kernel32 = FakeKernel32()
    Job(memory_bytes=1, cpu_s=1, kernel32=kernel32).assign(1234)
    assert ("AssignProcessToJobObject", (77, 1234)) in kernel32.calls


def test_kill_and_close_happen_once():
    kernel32 = FakeKernel32()
    job = Job(memory_bytes=1, cpu_s=1, kernel32=kernel32)
    job.kill()
    job.close()
    job.close()
    job.kill()
    assert kernel32.names().count("TerminateJobObject") == 1
    assert kernel32.names().count("CloseHandle") == 1


@pytest.mark.parametrize("failing", ["CreateJobObjectW", "SetInformationJobObject"])
def test_a_refused_call_is_reported_with_its_code(failing):
    kernel32 = FakeKernel32(failing)
    with pytest.raises(OSError, match=f"{failing} failed with Windows error 5"):
        Job(memory_bytes=1, cpu_s=1, kernel32=kernel32)
    assert ("CloseHandle" in kernel32.names()) == (failing != "CreateJobObjectW")
