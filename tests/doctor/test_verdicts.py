"""The doctor's verdicts on faked machines: each breaks one thing, and only that row complains."""

from __future__ import annotations

from dataclasses import replace

import pytest

from laptune.doctor.records import Base, Facts, LMStudio, Speed, Torch
from laptune.doctor.verdicts import judge
from laptune.install.pythons import Interpreter
from laptune.machine.windows import Memory, Power

GB = 10**9
ARM = Interpreter("C:\\Python312\\python.exe", (3, 12, 8), "win-arm64", True)
LAPTOP = Facts(
    system="Windows 11",
    machine="arm64",
    python=ARM,
    root="C:\\laptune",
    num_cores=12,
    is_windows=True,
    num_pins=70,
    left_out=("engine", "trl"),
    torch=Torch("2.13.0+cpu", "Arm Performance Libraries", True, 12),
    speed=Speed(100.0, 900.0, 180.0, 1100.0, 12),
    memory=Memory(32 * GB, 20 * GB, 28 * GB),
    disk_free_bytes=200 * GB,
    power=Power(False, 100, False),
    power_plan="balanced",
    has_long_paths=True,
    base=Base("google/gemma-3-270m-it", "ready", "in the local cache"),
    lmstudio=LMStudio("C:\\Users\\a\\.lmstudio\\models", True, True),
    engine="llama-server b1",
)
SERIAL = Torch("2.13.0+cpu", "Arm Performance Libraries", False, 12)


def python(version: tuple, tag: str = "win-arm64") -> dict:
    return {"python": Interpreter("python", version, tag, True)}


# name: (what is different, the row, its status, words in its value or hint)
MACHINES = {
    "emulated": (python((3, 12, 8), "win-amd64"), "python", "fail", "emulated"),
    "emulated_cure": (python((3, 12, 8), "win-amd64"), "python", "fail", "3.13"),
    "python_3_14": (python((3, 14, 0)), "python", "fail", "too new"),
    "python_3_11_arm": (python((3, 11, 9)), "python", "fail", "3.12 is the first"),
    "python_3_10": (python((3, 10, 2), "linux-x86_64"), "python", "fail", "too old"),
    "python_32_bit": (python((3, 12, 1), "win32"), "python", "fail", "32-bit"),
    "no_venv": ({"in_environment": False}, "environment", "warn", "not inside .venv"),
    "antique": (
        {"mismatches": (("accelerate", "0.0.1", "1.15.0", "core"),)},
        "packages",
        "fail",
        "accelerate 0.0.1 (pin 1.15.0)",
    ),
    "old_torch": (
        {"mismatches": (("torch", "2.4.1", "2.13.0", "core"),)},
        "packages",
        "fail",
        "torch 2.4.1",
    ),
    "no_extra": (
        {"mismatches": (("matplotlib", None, "3.11.2", "plots"),)},
        "extras",
        "warn",
        "plots: matplotlib absent",
    ),
    "many_differ": (
        {"mismatches": tuple((f"p{i}", None, "1", "core") for i in range(9))},
        "packages",
        "fail",
        "6 more",
    ),
    "no_torch": ({"torch": None, "speed": None}, "torch", "fail", "cannot be imported"),
    "no_onednn": ({"torch": SERIAL}, "oneDNN", "warn", "off in this build"),
    "one_torch_thread": (
        {"torch": Torch("2.13.0", "MKL", True, 1)},
        "threads",
        "warn",
        "1 thread of 12 cores",
    ),
    "serial_blas": (
        {"speed": Speed(100.0, 102.0, None, 1000.0, 12)},
        "BLAS threads",
        "warn",
        "BLAS runs on one thread",
    ),
    "busy_cores": (
        {"speed": Speed(100.0, 90.0, None, 95.0, 12)},
        "cores",
        "warn",
        "do no more than one",
    ),
    "scalar_bf16": (
        {"speed": Speed(100.0, 900.0, 2.5)},
        "bf16",
        "warn",
        "bf16 is 40x slower than fp32 here",
    ),
    "bf16_a_bit_slower": ({"speed": Speed(100.0, 900.0, 50.0)}, "bf16", "ok", "2x slower"),
    "scalar_fp32": ({"speed": Speed(1.0, 8.0, None)}, "speed", "fail", "emulated Python"),
    "ram_8_gb": ({"memory": Memory(7 * GB, 3 * GB)}, "RAM", "warn", "close other programs"),
    "ram_2_gb": ({"memory": Memory(2 * GB, GB)}, "RAM", "fail", "needs 4 GB"),
    "ram_taken": ({"memory": Memory(32 * GB, 2 * GB)}, "RAM", "warn", "2.0 GB free"),
    "no_commit": (
        {"memory": Memory(16 * GB, 8 * GB, GB)},
        "commit limit",
        "fail",
        "page file",
    ),
    "little_commit": (
        {"memory": Memory(16 * GB, 8 * GB, 3 * GB)},
        "commit limit",
        "warn",
        "page file",
    ),
    "full_disk": ({"disk_free_bytes": GB}, "disk", "fail", "run.artifacts_dir"),
    "small_disk": ({"disk_free_bytes": 4 * GB}, "disk", "warn", "4.0 GB free"),
    "battery": ({"power": Power(True, 43, False)}, "power", "warn", "on battery, 43%"),
    "saver": ({"power": Power(False, 90, True)}, "power", "warn", "power saver"),
    "saver_plan": ({"power_plan": "Power Saver"}, "power", "warn", "power saver"),
    "onedrive": (
        {"onedrive": "C:\\Users\\a\\OneDrive"},
        "OneDrive",
        "warn",
        "C:\\laptune",
    ),
    "deep_folder": (
        {"has_long_paths": False, "root": "C:\\" + "a" * 200},
        "long paths",
        "warn",
        "LongPathsEnabled",
    ),
    "short_folder": ({"has_long_paths": False}, "long paths", "ok", "not needed"),
    "network_drive": ({"root": "\\\\server\\share\\laptune"}, "checkout", "fail", "local drive"),
    "gated": ({"base": Base("g/x", "gated")}, "base model", "warn", "hf auth login"),
    "offline": ({"base": Base("g/x", "offline")}, "base model", "warn", "train/demo.yaml"),
    "no_base": ({"base": Base("x.gguf", "missing")}, "base model", "warn", "model.base"),
    "no_lmstudio": ({"lmstudio": LMStudio()}, "LM Studio", "warn", "lmstudio.ai"),
    "no_runtime": (
        {"lmstudio": LMStudio("C:\\m", False)},
        "LM Studio",
        "warn",
        "Settings > Runtime",
    ),
    "no_server": ({"lmstudio": LMStudio("C:\\m", True)}, "LM Studio", "ok", "not running"),
    "engine_lacks": (
        {"engine": None, "engine_problem": "libgomp.so.1: cannot -> apt install libgomp1"},
        "llama.cpp",
        "warn",
        "apt install libgomp1",
    ),
    "no_engine": ({"engine": None}, "llama.cpp", "warn", "without running it"),
}


def test_a_right_laptop_is_all_ok():
    assert {row.status for row in judge(LAPTOP)} == {"ok"}


@pytest.mark.parametrize("name", MACHINES)
def test_the_fault_is_found(name):
    change, row_name, status, words = MACHINES[name]
    row = next(row for row in judge(replace(LAPTOP, **change)) if row.name == row_name)
    assert row.status == status
    assert words in f"{row.value} {row.hint}"


@pytest.mark.parametrize("name", MACHINES)
def test_nothing_else_complains(name):
    change, row_name, _, _ = MACHINES[name]
    others = [row for row in judge(replace(LAPTOP, **change)) if row.name != row_name]
    assert [row for row in others if row.status != "ok"] == []


@pytest.mark.parametrize("name", MACHINES)
def test_every_complaint_has_a_cure_and_is_ascii(name):
    for row in judge(replace(LAPTOP, **MACHINES[name][0])):
        assert row.status == "ok" or row.hint
        assert f"{row.name}{row.value}{row.hint}".isascii()


def test_unknown_facts_make_no_row():
    bare = Facts(system="?", machine="x64", python=ARM, root="/x")
    assert {row.name for row in judge(bare)} >= {"system", "python", "torch"}
    assert "RAM" not in {row.name for row in judge(bare)}


def test_there_are_25_machines():
    assert len(MACHINES) >= 25
