"""Notes about the machine: sleep and battery."""

from __future__ import annotations

from laptune.machine.windows import Power
from laptune.train.keep import watch
from laptune.train.keep.watch import BatteryWatch, SleepWatch, slept_s


class Clocks:
    """Three clocks moved by hand: wall, steady, slept."""

    def __init__(self) -> None:
        self.now = [1e9, 100.0, 0.0]
        self.watch = SleepWatch(*(lambda i=i: self.now[i] for i in range(3)))

    def move(self, wall: float, steady: float, slept: float = 0.0) -> str:
        for index, amount in enumerate((wall, steady, slept)):
            self.now[index] += amount
        return self.watch.poll()


def test_an_ordinary_step_says_nothing():
    assert Clocks().move(10, 10) == ""


def test_a_sleep_is_reported_with_its_length():
    assert "slept for 1 h 2 min" in Clocks().move(3730, 10, 3720)


def test_a_clock_that_was_set_is_not_a_sleep(monkeypatch):
    monkeypatch.setattr(watch.sys, "platform", "linux")
    assert Clocks().move(7210, 10) == ""


def test_on_a_mac_the_clocks_difference_is_the_sleep(monkeypatch):
    monkeypatch.setattr(watch.sys, "platform", "darwin")
    assert "slept for 2 h 0 min" in Clocks().move(7210, 10)


def test_this_systems_sleep_clock_is_a_count_of_seconds():
    assert slept_s() > -1.0


def test_going_onto_battery_is_reported_once():
    clock = iter(range(0, 10**6, 100))
    states = iter([Power(False), Power(True, 61), Power(True, 60), Power(False), Power()])
    battery = BatteryWatch(lambda: next(states), lambda: next(clock))
    told = [battery.poll() for _ in range(5)]
    assert [note[:16] for note in told] == ["", "on battery (61%)", "", "plugged in again", ""]


def test_the_battery_is_asked_once_a_minute():
    asked = []
    battery = BatteryWatch(lambda: asked.append(1) or Power(), lambda: 5.0)
    for _ in range(4):
        battery.poll()
    assert len(asked) == 1


def test_durations_read_well():
    assert [watch._duration(s) for s in (5, 65, 3725)] == ["5 s", "1 min 5 s", "1 h 2 min"]
