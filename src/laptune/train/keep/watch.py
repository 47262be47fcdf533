"""What happens to the machine while nobody looks: sleep, battery, a clock set anew, a slow-down.

Each watch returns a sentence when there is something to say, else an empty string. None of them
changes what is computed; training itself counts time with `time.monotonic` only.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable
from statistics import median

from laptune.machine import windows

# Below these a difference between clocks is their granularity or a correction by NTP.
MIN_SLEEP_S = 5.0
MIN_CLOCK_JUMP_S = 60.0
# A step that takes this many times the usual one, and a minute at least, stood still somewhere.
STALL_FACTOR = 20.0
MIN_STALL_S = 60.0
SLOW_SHARE = 0.7
# Shorter dips are other programs' business.
SLOW_FOR_S = 60.0
RATE_WINDOW = 5
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


class ClockWatch:
    """Tells a sleep, a stall and a wall clock that was set, from three clocks (all in seconds)."""

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        slept: Callable[[], float] = slept_s,
    ) -> None:
        self._clocks = (wall, steady, slept)
        self._last = tuple(clock() for clock in self._clocks)
        self._usual_s: list[float] = []

    def poll(self) -> str:
        """Compare with the last call; call it once a step."""
        now = tuple(clock() for clock in self._clocks)
        wall, steady, slept = (new - old for new, old in zip(now, self._last, strict=True))
        self._last = now
        usual = median(self._usual_s) if len(self._usual_s) >= RATE_WINDOW else None
        self._usual_s = [*self._usual_s, steady][-50:]
        if slept >= MIN_SLEEP_S:
            return f"the machine slept for {_duration(slept)}; the run continues"
        jump = wall - steady
        if sys.platform == "darwin" and jump >= MIN_SLEEP_S:
            # There the steady clock stands still during sleep, and no other clock tells.
            return f"the machine slept for {_duration(jump)}; the run continues"
        if abs(jump) >= MIN_CLOCK_JUMP_S:
            where = "forward" if jump > 0 else "back"
            return f"the clock was set {where} by {_duration(abs(jump))}; nothing depends on it"
        if usual is not None and steady > max(MIN_STALL_S, STALL_FACTOR * usual):
            return f"a step took {_duration(steady)}: the machine stood still or slept"
        return ""


class RateWatch:
    """Tells when tokens/s falls 30% below the best the run has held, and when it is back."""

    def __init__(self, steady: Callable[[], float] = time.monotonic) -> None:
        self._steady = steady
        self._rates: list[float] = []
        self._best = 0.0
        self._slow_since_s: float | None = None
        self._is_told = False

    def add(self, tokens_per_s: float) -> str:
        """Count one step's rate; medians of five are compared, since samples differ in length."""
        self._rates = [*self._rates, tokens_per_s][-RATE_WINDOW:]
        if len(self._rates) < RATE_WINDOW:
            return ""
        rate = median(self._rates)
        self._best = max(self._best, rate)
        if rate >= SLOW_SHARE * self._best:
            was_told, self._is_told, self._slow_since_s = self._is_told, False, None
            return "tokens/s is back" if was_told else ""
        now = self._steady()
        self._slow_since_s = now if self._slow_since_s is None else self._slow_since_s
        if self._is_told or now - self._slow_since_s < SLOW_FOR_S:
            return ""
        self._is_told = True
        fall = 1 - rate / self._best
        return (
            f"{rate:.0f} tokens/s, {fall:.0%} below the best of this run ({self._best:.0f}): "
            "another program, heat, or battery mode?"
        )


class BatteryWatch:
    """Tells when the machine goes onto battery and when it is plugged in again."""

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
