"""What happens to the machine while nobody looks: sleep and battery.

Each watch returns a sentence when there is something to say, else an empty string. None of them
changes what is computed; training itself counts time with `time.monotonic` only.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable

from laptune.machine import windows

MIN_SLEEP_S = 5.0  # below it a difference between clocks is their granularity
BATTERY_EVERY_S = 60.0


def slept_s() -> float:
    """Seconds that this machine has slept since it started; 0 where no clock tells."""
    if sys.platform == "win32":
        unbiased = ctypes.c_uint64()  # units of 100 ns, without sleep
        kernel = ctypes.windll.kernel32
        kernel.GetTickCount64.restype = ctypes.c_uint64
        kernel.QueryUnbiasedInterruptTime(ctypes.byref(unbiased))
        return kernel.GetTickCount64() / 1e3 - unbiased.value / 1e7
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    return 0.0


class SleepWatch:
    """Says when the machine has slept, from three clocks (all in seconds)."""

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        slept: Callable[[], float] = slept_s,
    ) -> None:
        self._clocks = (wall, steady, slept)
        self._last = tuple(clock() for clock in self._clocks)

    def poll(self) -> str:
        """Compare with the last call; call it once a step."""
        now = tuple(clock() for clock in self._clocks)
        wall, steady, slept = (new - old for new, old in zip(now, self._last, strict=True))
        self._last = now
        if sys.platform == "darwin":  # there the steady clock stands still, and no other tells
            slept = wall - steady
        return f"the machine slept for {_duration(slept)}" if slept >= MIN_SLEEP_S else ""


class BatteryWatch:
    """Says when the machine goes onto battery and when it is plugged in again."""

    def __init__(
        self,
        power: Callable[[], windows.Power] = windows.power,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._power = power
        self._steady = steady
        self._next_s = float("-inf")
        self._was_on_battery = False

    def poll(self) -> str:
        """Ask the system at most once a minute."""
        if self._steady() < self._next_s:
            return ""
        self._next_s = self._steady() + BATTERY_EVERY_S
        power = self._power()
        if power.on_battery is None:
            return ""
        was_on_battery, self._was_on_battery = self._was_on_battery, power.on_battery
        if power.on_battery and not was_on_battery:
            charge = "" if power.percent is None else f" ({power.percent}%)"
            return f"on battery{charge}: slower, and it may run out; checkpoints are kept"
        return "plugged in again" if was_on_battery and not power.on_battery else ""


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return (
        f"{hours} h {minutes} min"
        if hours
        else f"{minutes} min {rest} s"
        if minutes
        else f"{rest} s"
    )
