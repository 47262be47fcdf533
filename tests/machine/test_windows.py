"""Windows' behaviour, shown with sys.platform and the system calls faked."""

from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace

import pytest

from laptune.core import cores
from laptune.machine import windows


class Kernel:
    """The calls of kernel32 that windows.py makes, recorded."""

    def __init__(self, native: int = 0xAA64) -> None:
        self.native, self.states, self.handlers = native, [], []
        self.GetCurrentProcess = SimpleNamespace(restype=None)
        self.GetCurrentProcess = type("F", (), {"restype": None, "__call__": lambda s: -1})()

    def SetThreadExecutionState(self, flags):
        self.states.append(flags.value)
        return 1

    def SetConsoleCtrlHandler(self, handler, add):
        self.handlers.append(handler)
        return 1

    def IsWow64Process2(self, handle, process, native):
        native._obj.value = self.native
        return 1

    def GlobalMemoryStatusEx(self, reference):
        status = reference._obj
        assert status.length == ctypes.sizeof(status) == 64
        status.total, status.available, status.commit, status.commit_free = 16, 8, 24, 12
        return 1

    def GetSystemPowerStatus(self, reference):
        status = reference._obj
        assert ctypes.sizeof(status) == 12
        status.line, status.percent, status.saver = 0, 55, 1
        return 1


@pytest.fixture
def kernel(monkeypatch):
    fake = Kernel()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(windows, "_kernel32", lambda: fake)
    monkeypatch.setattr(windows, "_handlers", [])
    return fake


def test_keep_awake_sets_and_clears(kernel):
    with windows.keep_awake() as accepted:
        assert accepted
        assert kernel.states == [0x80000001]
    assert kernel.states == [0x80000001, 0x80000000]


def test_keep_awake_clears_after_an_error(kernel):
    with pytest.raises(ValueError, match="x"), windows.keep_awake():
        raise ValueError("x")
    assert kernel.states[-1] == 0x80000000


def test_keep_awake_elsewhere_does_nothing(monkeypatch):
    monkeypatch.setattr(windows, "is_windows", lambda: False)
    with windows.keep_awake() as accepted:
        assert not accepted


@pytest.mark.parametrize("event", [2, 5, 6])
def test_console_close_calls_back(kernel, event):
    calls = []
    assert windows.on_console_close(lambda: calls.append(event))
    assert kernel.handlers[0](event) == 1
    assert calls == [event]


@pytest.mark.parametrize("event", [0, 1])
def test_ctrl_c_stays_with_python(kernel, event):
    calls = []
    windows.on_console_close(lambda: calls.append(event))
    assert kernel.handlers[0](event) == 0
    assert calls == []


def test_the_handler_is_kept_alive(kernel):
    windows.on_console_close(lambda: None)
    assert windows._handlers == kernel.handlers


def test_machine_is_arm64_also_under_emulation(kernel, monkeypatch):
    monkeypatch.setenv("PROCESSOR_ARCHITECTURE", "AMD64")
    assert windows.machine_architecture() == "arm64"


def test_machine_from_the_environment_on_old_windows(kernel, monkeypatch):
    kernel.GetCurrentProcess = SimpleNamespace()  # calling it fails as a missing export does
    monkeypatch.setattr(windows, "_kernel32", lambda: SimpleNamespace())
    monkeypatch.setenv("PROCESSOR_ARCHITEW6432", "ARM64")
    assert windows.machine_architecture() == "arm64"


def test_memory_has_the_commit_limit(kernel):
    assert windows.memory() == windows.Memory(16, 8, 12)


def test_power_on_battery(kernel):
    assert windows.power() == windows.Power(True, 55, True)


def test_onedrive_by_its_variable(tmp_path, monkeypatch):
    monkeypatch.setenv("OneDrive", str(tmp_path))
    assert windows.onedrive_folder(tmp_path / "laptune") == str(tmp_path)
    assert windows.onedrive_folder(str(tmp_path) + "2") is None


def test_onedrive_by_its_name(kernel, monkeypatch):
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        monkeypatch.delenv(name, raising=False)
    assert windows.onedrive_folder("/Users/a/OneDrive - Firm/x") == "OneDrive - Firm"
    assert windows.onedrive_folder("/Users/a/drive/x") is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells it otherwise")
def test_no_more_is_free_than_a_container_has_left(monkeypatch):
    monkeypatch.setattr(cores, "container_memory", lambda: (3000, 800))
    assert windows.memory() == windows.Memory(3000, 2200)
    assert windows.available_bytes() == 2200
