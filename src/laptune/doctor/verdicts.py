"""The doctor's judgement: facts of a machine in, rows out. Pure, so that any machine can be faked.

A fact that could not be learned is None and makes no row, or an ``ok`` that says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PureWindowsPath

from laptune.core import commands
from laptune.core.errors import some
from laptune.doctor.records import Facts, Speed
from laptune.install import pythons
from laptune.machine.windows import MAX_CLASSIC_PATH

GB = 1e9
MIN_RAM, GOOD_RAM = 4 * GB, 7.5 * GB  # training peaks at 3.5 GB
MIN_DISK, GOOD_DISK = 2 * GB, 6 * GB  # a run writes about 3 GB
SLOW_GFLOPS = 8.0  # fp32, one thread: what scalar code or an emulated Python gives
DEEPEST = 120  # characters below the checkout that a run's longest file name takes


@dataclass(frozen=True)
class Row:
    """One line of the doctor's table; ``status`` is ok, warn or fail."""

    name: str
    status: str
    value: str
    hint: str = ""


def _setup(*options: str) -> str:
    return f"run setup again: {commands.setup(*options)}"


def _right_python(facts: Facts) -> str:
    return pythons.hint([facts.python], facts.machine, "win32" if facts.is_windows else "")


def _warn(name: str, value: str, hint: str) -> Row:
    return Row(name, "warn", value, hint)


def judge(facts: Facts) -> list[Row]:
    """Return the doctor's table, in the order of the questions a user asks."""
    parts = (_python, _packages, _torch, _speed, _memory, _disk, _power, _paths, _base, _after)
    return [row for part in parts for row in part(facts)]


def _python(facts: Facts) -> Iterator[Row]:
    yield Row("system", "ok", f"{facts.system}, {facts.machine}, {facts.num_cores} cores")
    python = facts.python
    name = f"{'.'.join(map(str, python.version))} ({python.tag})"
    why = pythons.refusal(python, facts.machine)
    if not why:
        yield Row("python", "ok", name)
    elif pythons.is_emulated(python.tag, facts.machine):
        yield Row(
            "python",
            "fail",
            f"{name}: emulated on this ARM64 machine, several times slower",
            f"{_right_python(facts)}; then {_setup('--recreate')}",
        )
    else:
        yield Row("python", "fail", why, f"{_right_python(facts)}; then {_setup('--recreate')}")
    if not facts.in_environment:
        yield _warn("environment", "not inside .venv", _setup())


def _packages(facts: Facts) -> Iterator[Row]:
    needed = [m for m in facts.mismatches if m[3] == "core"]
    extra = [m for m in facts.mismatches if m[3] != "core"]
    if needed:
        yield Row("packages", "fail", _differences(needed), _setup())
    else:
        yield Row("packages", "ok", f"{facts.num_pins - len(extra)} at their pins")
    if extra:
        groups = sorted({m[3] for m in extra})
        yield _warn("extras", f"{', '.join(groups)}: {_differences(extra)}", _setup())
    elif facts.left_out:
        yield Row("extras", "ok", f"left out, no wheels here: {', '.join(facts.left_out)}")


def _differences(mismatches: list) -> str:
    shown = (f"{name} {have or 'absent'} (pin {pin})" for name, have, pin, _ in mismatches)
    return some(shown, 3, ", ")


def _torch(facts: Facts) -> Iterator[Row]:
    torch = facts.torch
    if torch is None:
        problem = facts.runtime_problem or ("cannot be imported", _setup())
        yield Row("torch", "fail", *problem)
        return
    yield Row("torch", "ok", f"{torch.version}, BLAS {torch.blas}, {torch.num_threads} threads")
    if not torch.has_onednn:
        yield _warn(
            "oneDNN",
            "off in this build: bf16 and int8 are slow",
            "keep compute.dtype: auto",
        )
    if torch.num_threads == 1 and facts.num_cores > 1:
        yield _warn(
            "threads",
            f"torch uses 1 thread of {facts.num_cores} cores",
            "unset OMP_NUM_THREADS; compute.workers: auto uses the cores all the same",
        )


def _speed(facts: Facts) -> Iterator[Row]:
    speed = facts.speed
    if speed is None:
        return
    one, every = speed.fp32_one_thread, speed.fp32_all_threads
    value = f"fp32 {one:.0f} GFLOP/s on one thread"
    if every is not None:
        value += f", {every:.0f} on all"
    if speed.fp32_workers is not None:
        value += f", {speed.fp32_workers:.0f} with {speed.num_workers} workers"
    if one < SLOW_GFLOPS:
        hint = "most likely an emulated Python or a BLAS without vector code: see the rows above"
        yield Row("speed", "fail", f"{value}: far below what a core can do", hint)
    else:
        yield Row("speed", "ok", value)
    if every is not None and every < 1.25 * one:
        yield _no_gain(speed)
    if speed.bf16_one_thread:
        ratio = one / speed.bf16_one_thread
        if ratio > 1.5:
            yield Row(
                "bf16",
                "warn" if ratio > 3 else "ok",
                f"bf16 is {ratio:.0f}x slower than fp32 here" if ratio >= 2 else "bf16 is slower",
                "keep compute.dtype: auto, it computes in fp32" if ratio > 3 else "",
            )
        else:
            yield Row("bf16", "ok", f"{speed.bf16_one_thread:.0f} GFLOP/s on one thread")


def _no_gain(speed: Speed) -> Row:
    """More BLAS threads brought nothing: a serial BLAS if more workers do, else busy cores."""
    one, workers = speed.fp32_one_thread, speed.fp32_workers
    if workers is not None and workers < 1.25 * one:
        return _warn(
            "cores",
            f"{speed.num_workers} cores do no more than one",
            "close what else is running, or measure again later",
        )
    return _warn(
        "BLAS threads",
        f"BLAS runs on one thread: all threads give {speed.fp32_all_threads / one:.1f}x",
        "keep compute.workers: auto, it trains samples side by side instead",
    )


def _memory(facts: Facts) -> Iterator[Row]:
    memory = facts.memory
    if memory is None:
        return
    total, free = memory.total_bytes, memory.available_bytes
    value = f"{total / GB:.1f} GB, {free / GB:.1f} GB free"
    if total < MIN_RAM:
        yield Row("RAM", "fail", value, "training needs 4 GB: use another machine")
    elif total < GOOD_RAM or free < MIN_RAM:
        yield _warn("RAM", value, "close other programs, or set data.max_length: 512")
    else:
        yield Row("RAM", "ok", value)
    left = memory.commit_available_bytes
    if left is not None and left < MIN_RAM:
        yield Row(
            "commit limit",
            "fail" if left < MIN_RAM / 2 else "warn",
            f"{left / GB:.1f} GB left to promise",
            "let Windows manage the page file (System > Advanced > Performance), close programs",
        )


def _disk(facts: Facts) -> Iterator[Row]:
    if facts.disk_free_bytes is None:
        return
    free = facts.disk_free_bytes
    status = "fail" if free < MIN_DISK else "warn" if free < GOOD_DISK else "ok"
    hint = "free some space, or set run.artifacts_dir to another drive" if status != "ok" else ""
    yield Row("disk", status, f"{free / GB:.1f} GB free", hint)


def _power(facts: Facts) -> Iterator[Row]:
    power = facts.power
    charge = "" if power.percent is None else f", {power.percent}%"
    if power.on_battery:
        yield _warn("power", f"on battery{charge}", "plug it in: batteries halve the speed")
    elif power.saver or "saver" in facts.power_plan.lower():
        yield _warn("power", "power saver is on", "choose Balanced or Best performance")
    elif power.on_battery is not None or facts.power_plan:
        plan = f", plan {facts.power_plan}" if facts.power_plan else ""
        yield Row("power", "ok", f"plugged in{charge}{plan}")


def _paths(facts: Facts) -> Iterator[Row]:
    if facts.onedrive:
        yield _warn(
            "OneDrive",
            f"the checkout is inside {facts.onedrive}",
            "move it to a plain folder such as C:\\laptune: OneDrive locks and uploads gigabytes",
        )
    if not facts.is_windows:
        return
    if PureWindowsPath(facts.root).drive.startswith("\\\\"):
        yield Row("checkout", "fail", "on a network drive", "move it to a local drive")
    length = len(facts.root) + DEEPEST
    if facts.has_long_paths or length <= MAX_CLASSIC_PATH:
        value = "on" if facts.has_long_paths else "off, and not needed at this depth"
        yield Row("long paths", "ok", value)
    else:
        hint = "move the checkout nearer to the drive's root, or turn on LongPathsEnabled"
        yield _warn("long paths", f"off, and paths here reach {length} characters", hint)


def _base(facts: Facts) -> Iterator[Row]:
    base = facts.base
    if base is None:
        return
    value = f"{base.spec}: {base.detail or base.state}"
    packaged = "--config train/demo.yaml (the packaged base needs no account)"
    hint = {
        "gated": f"accept its terms on its page and run: hf auth login; or {packaged}",
        "offline": f"connect once to fetch it; or {packaged}",
        "missing": f"check model.base; or {packaged}",
    }.get(base.state, "")
    yield Row("base model", "warn" if hint else "ok", value, hint)


def _after(facts: Facts) -> Iterator[Row]:
    studio = facts.lmstudio
    why, _, hint = facts.engine_problem.partition(" -> ")
    if facts.engine:
        yield Row("llama.cpp", "ok", facts.engine)
    else:
        yield _warn(
            "llama.cpp",
            f"{why or 'no engine wheel'}: the GGUF is checked without running it",
            hint or "load it in LM Studio, or use llama.cpp's own release for this platform",
        )
    if studio.models_folder is None:
        yield _warn("LM Studio", "not found", "get it from lmstudio.ai, start it once")
    elif studio.has_runtime is False:
        hint = "in LM Studio: Settings > Runtime, install the llama.cpp CPU runtime"
        yield _warn("LM Studio", "no runtime for GGUF files", hint)
    else:
        server = "server running" if studio.is_serving else "server not running"
        yield Row("LM Studio", "ok", f"{studio.models_folder}, {server}")
