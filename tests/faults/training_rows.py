"""Rows of the fault table about training: each returns (right outcomes, trials, what was seen)."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path

from process import KILL, KILLED, demand
from workshop import Run, Workshop

from laptune.core.manifest import is_complete

Row = tuple[int, int, str]


def killed(shop: Workshop, count: int) -> Row:
    """kill -9 at random moments, half of them with slowed saves."""
    num_new = 0
    for trial in range(count):
        run = shop.run(f"kill-{trial}")
        fault = "slow save" if trial % 2 else ""
        run.interrupt(KILL, fault=fault)
        demand(not is_complete(run.folder), "killed, and looks finished")
        num_new += not run.steps
        run.go_on()
    return count, count, f"same adapter each time; {num_new} before the first checkpoint"


def killed_at_every_write(shop: Workshop, count: int) -> Row:
    """kill -9 at the n-th flush or rename, for n over one run."""
    count = (count + 1) // 2
    for trial in range(count):
        run = shop.run(f"die-{trial}")
        done = run.do(fault=f"die:{1 + trial * 3}")
        demand(done.code == KILLED, f"was not killed: {done.code} {done.told[-300:]}")
        demand(not is_complete(run.folder), "killed, and looks finished")
        run.go_on()
    return count, count, f"at flush or rename 1, 4, ... {count * 3 - 2}"


def interrupted(shop: Workshop, count: int) -> Row:
    """SIGINT at random moments; half of them with slowed saves, so that some fall into one."""
    for trial in range(count):
        run = shop.run(f"int-{trial}")
        fault = "slow save" if trial % 2 else ""
        done = run.interrupt(signal.SIGINT, fault=fault)
        demand(done.code == 130, f"exit code {done.code}: {done.told[-600:]}")
        demand("--resume" in done.told, "the command to resume is not told")
        demand(not is_complete(run.folder), "stopped, and looks finished")
        run.go_on()
    return count, count, "exit 130 and the command to resume; same adapter"


def damaged(shop: Workshop, count: int) -> Row:
    """One byte flipped, or the file cut, in each file of the newest checkpoint."""
    source = shop.run("to-damage")
    source.stop_early()
    newest = source.folder / "checkpoints" / source.steps[-1]
    names = sorted(path.name for path in newest.iterdir())
    cases = [(name, harm) for name in names for harm in ("flip", "cut")][:count]
    for name, harm in cases:
        run = source.copy(f"{harm}-{name}")
        path = run.folder / "checkpoints" / newest.name / name
        blob = bytearray(path.read_bytes())
        place = shop.random.randrange(len(blob))
        blob[place] ^= 1 << shop.random.randrange(8)
        path.write_bytes(blob if harm == "flip" else blob[:place])
        done = run.go_on()
        demand(f"{newest.name}/{name}" in done.told, f"{harm} {name}: not told")
        demand("going back to" in done.told, f"{harm} {name}: the fall-back is not told")
    return len(cases), len(cases), f"{', '.join(names)}; fell back, said so, same adapter"


class Mount:
    """A small tmpfs, for root only."""

    def __init__(self, folder: Path, size: str) -> None:
        self.folder, self.size = folder, size

    def __enter__(self) -> Path:
        self.folder.mkdir(parents=True)
        options = ["-t", "tmpfs", "-o", f"size={self.size}", "tmpfs", str(self.folder)]
        subprocess.run(["mount", *options], check=True)
        return self.folder

    def __exit__(self, *exception: object) -> None:
        subprocess.run(["umount", str(self.folder)], check=True)


def can_mount() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("mount") is not None


def disk_full(shop: Workshop, count: int) -> Row:
    """Too small from the start; then filled up in the middle of a run."""
    if not can_mount():
        return 0, 0, "not run: needs root for a small tmpfs"
    with Mount(shop.folder / "tiny disk", "1m") as folder:
        done = shop.run("", artifacts=folder / "a").do()
        demand(done.code == 2 and "free" in done.told, f"{done.code}: {done.told[-600:]}")
    with Mount(shop.folder / "small disk", "100m") as folder:
        run = shop.run("", artifacts=folder / "a")
        process = run.start(fault="slow save")
        run.wait_until(lambda: len(run.steps) > 1, "a checkpoint")
        process.send_signal(signal.SIGSTOP)
        ballast = folder / "ballast"
        fill(ballast)
        process.send_signal(signal.SIGCONT)
        done = run.finish(process)
        demand(done.code == 2, f"exit code {done.code}: {done.told[-600:]}")
        demand("is whole" in done.told, f"not told what is left: {done.told[-600:]}")
        ballast.unlink()
        run.go_on()
    return 2, 2, "refused before step 1; ended cleanly in the middle, old checkpoint whole"


def fill(path: Path) -> None:
    """Write until the disk refuses."""
    with path.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue


def read_only(shop: Workshop, count: int) -> Row:
    """A read-only disk, and a folder that a user without rights may not write."""
    if not can_mount():
        return 0, 0, "not run: needs root for a read-only mount"
    with Mount(shop.folder / "read only", "4m") as folder:
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        done = shop.run("", artifacts=folder / "a").do()
    demand(done.code == 2, f"exit code {done.code}: {done.told[-600:]}")
    demand("cannot be written" in done.told, f"not told: {done.told[-600:]}")
    return 1, 1, "exit 2, the folder and the hint named"


def held_open(shop: Workshop, count: int) -> Row:
    """winerror 32 three times at each rename; then for good."""
    run = shop.run("held")
    done = run.do(fault="held")
    demand(done.code == 0, f"exit code {done.code}: {done.told[-600:]}")
    run.demand_same()
    run = shop.run("held-for-good")
    done = run.do(fault="held for good")
    demand(done.code == 2 and "is whole" in done.told, f"{done.code}: {done.told[-600:]}")
    run.go_on()
    return 2, 2, "waited out; or ended cleanly, and went on later"


def two_runs(shop: Workshop, count: int) -> Row:
    """A second run in the folder of a first one that is still at work."""
    run = shop.run("two")
    first = run.start(fault="slow save")
    run.wait_until(lambda: len(run.steps) > 1, "a checkpoint")
    for words in ([], ["--resume"], ["--overwrite"]):
        first.send_signal(signal.SIGSTOP)
        second = run.do(*words)
        first.send_signal(signal.SIGCONT)
        demand(second.code == 2, f"the second run ended with {second.code}")
        if words:
            demand(f"process {first.pid}" in second.told, f"pid not told: {second.told[-300:]}")
    demand(run.finish(first).code == 0, "the first run was disturbed")
    run.demand_same()
    return 3, 3, "the second is refused with the pid of the first, which ends as ever"


def long_path(shop: Workshop, count: int) -> Row:
    """Artifacts 200 characters deep, with spaces, umlauts and Japanese."""
    names = "Füße und Spaß 訓練 "
    folder = shop.folder / "long"
    while len(str(folder)) < 200:
        folder = folder / (names * 3)[: min(40, max(1, 199 - len(str(folder))))].strip()
    run = shop.run("", artifacts=folder)
    run.stop_early()
    run.go_on()
    return 1, 1, f"{len(str(folder))} characters; stopped, resumed, same adapter"


def clock_jump(shop: Workshop, count: int) -> Row:
    """The wall clock is set two hours forward and back while training."""
    run = shop.run("clock")
    done = run.do(fault="clock")
    demand(done.code == 0, f"exit code {done.code}: {done.told[-600:]}")
    run.demand_same()
    return 1, 1, "same adapter"


def nan_weights(shop: Workshop, count: int) -> Row:
    """A weight turns NaN before a save."""
    run = shop.run("nan-weights")
    done = run.do(fault="nan weights:8")
    demand(done.code == 2 and "hold NaN" in done.told, f"{done.code}: {done.told[-600:]}")
    demand(run.steps[-1] == "step-00000006", f"checkpoints are {run.steps}")
    run.go_on()
    return 1, 1, "not saved; ended; went on from the last healthy one"


def nan_gradient(shop: Workshop, count: int) -> Row:
    """A NaN in the gradient of step 5, then in three steps in a row."""
    run = shop.run("nan-gradient")
    done = run.do(fault="nan gradient:5")
    demand(done.code == 0 and is_complete(run.folder), f"{done.code}: {done.told[-600:]}")
    demand("step 5" in done.told and "samples row-" in done.told, "step and samples not told")
    demand_finite(run)
    run = shop.run("nan-gradients")
    done = run.do(fault="nan gradients:5")
    demand(done.code == 2 and "in a row" in done.told, f"{done.code}: {done.told[-600:]}")
    run.go_on()
    return 2, 2, "one: skipped, samples named; three in a row: ended, healthy checkpoint"


def spike(shop: Workshop, count: int) -> Row:
    """Loss times 50 and gradient times 10,000 in step 14."""
    run = shop.run("spike")
    done = run.do(fault="spike:14")
    demand(done.code == 0, f"exit code {done.code}: {done.told[-600:]}")
    demand("a spike, skipped" in done.told, "not told")
    demand_finite(run)
    return 1, 1, "skipped, samples named, the run continues"


def demand_finite(run: Run) -> None:
    from safetensors.numpy import load

    tensors = load((run.folder / "adapter_model.safetensors").read_bytes())
    demand(all((abs(t) < 1e3).all() for t in tensors.values()), "the adapter is not finite")
