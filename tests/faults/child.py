"""A stage script with one fault built in, in the process that calls `run`."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import replace

import stage

KILL = getattr(signal, "SIGKILL", 9)  # Windows has no signals: os.kill ends a process at once


def clock() -> None:
    """A wall clock that leaps two hours forward and back all the time."""
    real, calls = time.time, [0]

    def leaping() -> float:
        calls[0] += 1
        return real() + 7200 * (calls[0] // 10 % 3)

    time.time = leaping


def held(*, num_refusals: int, after: int = 0) -> None:
    """Renames are refused with winerror 32, as on Windows while a scanner has the file open."""
    real, refused, time.sleep = os.replace, {}, lambda seconds: None

    def busy(source, goal):
        refused.setdefault(source, 0)
        if len(refused) > after and refused[source] < num_refusals:
            refused[source] += 1
            error = PermissionError(13, "The process cannot access the file", str(goal))
            error.winerror = 32
            raise error
        real(source, goal)

    os.replace = busy


def slow_save(seconds: float = 0.03) -> None:
    """Saves take longer, so that more of the random moments fall into one."""
    from laptune.train.keep import checkpoint

    real = checkpoint._write_synced

    def slow(path, blob):
        path.write_bytes(blob[: len(blob) // 2])
        time.sleep(seconds)
        real(path, blob)

    checkpoint._write_synced = slow


def die(at: int) -> None:
    """kill -9 itself in the middle of the n-th flush or rename of the run."""
    calls = [0]

    def deadly(real):
        def call(*arguments):
            calls[0] += 1
            if calls[0] == at:
                os.kill(os.getpid(), KILL)
            return real(*arguments)

        return call

    os.replace, os.fsync = deadly(os.replace), deadly(os.fsync)


def change_step(step: int, change) -> None:
    """Call `change(engine, result)` on what the engine computed in `step` (from 1)."""
    from laptune.train.engine.workers import LoraEngine

    real = LoraEngine.compute

    def compute(self, samples, index):
        result = real(self, samples, index)
        return change(self, result) if index + 1 == step else result

    LoraEngine.compute = compute


def nan_gradient(engine, result):
    engine.parameters[0].grad[3] = float("nan")
    return result


def spike(engine, result):
    for parameter in engine.parameters:
        parameter.grad.mul_(1e4)
    return replace(result, loss_sum=50 * result.loss_sum)


def nan_weights(step: int) -> None:
    """A weight turns NaN between the optimizer and the save, as a bad memory cell would do it."""
    from laptune.train.loop import Trainer

    real = Trainer.finish

    def finish(self, *arguments):
        report = real(self, *arguments)
        if self.step == step:
            self.engine.parameters[0].value[5] = float("nan")
        return report

    Trainer.finish = finish


def run(script: str, words: list[str], fault: str) -> None:
    """Build the fault in, then run the script as if it had been called."""
    name, _, number = fault.partition(":")
    faults = {
        "": lambda: None,
        "clock": clock,
        "held": lambda: held(num_refusals=3),
        "held for good": lambda: held(num_refusals=99, after=4),
        "slow save": slow_save,
        "die": lambda: die(int(number)),
        "nan gradient": lambda: change_step(int(number), nan_gradient),
        "nan gradients": lambda: [change_step(int(number) + i, nan_gradient) for i in range(3)],
        "spike": lambda: change_step(int(number), spike),
        "nan weights": lambda: nan_weights(int(number)),
    }
    faults[name]()
    stage.call(script, words)
