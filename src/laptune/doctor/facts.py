"""Gather what the doctor judges. Each part fails alone: an unknown fact is None, never a crash."""

from __future__ import annotations

import json
import os
import platform
import shutil
import socket
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from laptune.core import paths
from laptune.core.cores import num_cores, num_cpus
from laptune.core.errors import UserError
from laptune.doctor.records import Base, Facts, LMStudio, Speed, Torch
from laptune.install import environment, installing, pins, pythons
from laptune.machine import windows

NETWORK_S = 2.0


def gather(config_path: str | None = None, *, probe: bool = True, root: Path = pins.ROOT) -> Facts:
    """Look at this machine. ``probe`` adds the speed measurement (3 to 9 s)."""
    machine = windows.machine_architecture()
    python = pythons.this_python()
    mismatches, num_pins, left_out = _pins(root)
    torch = _torch()
    engine, engine_problem = _engine()
    return Facts(
        system=_system(),
        machine=machine,
        python=python,
        root=str(root),
        num_cores=num_cpus(),
        is_windows=windows.is_windows(),
        in_environment=python.is_venv or not mismatches,
        num_pins=num_pins,
        mismatches=mismatches,
        left_out=left_out,
        runtime_problem=windows.runtime_problem(sys.executable, python.tag),
        torch=torch,
        speed=measure_speed() if probe and torch else None,
        memory=windows.memory(),
        disk_free_bytes=shutil.disk_usage(root).free,
        power=windows.power(),
        power_plan=_power_plan(),
        onedrive=windows.onedrive_folder(root),
        has_long_paths=windows.has_long_paths(),
        base=_base(_config(config_path)),
        lmstudio=_lmstudio(),
        engine=engine,
        engine_problem=engine_problem,
    )


def _system() -> str:
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}"
    return f"{platform.system()} {platform.release()}"


def _pins(root: Path) -> tuple[tuple, int, tuple[str, ...]]:
    """Compare what setup installed here with what is there."""
    stamp = environment.read_stamp(environment.venv_folder(root))
    try:
        wanted = pins.load(root, dev=bool(stamp.get("dev")))
    except (UserError, OSError):
        return (), 0, ()
    found = tuple((p.name, have, p.version, p.group) for p, have in pins.mismatches(wanted))
    return found, sum(pin.is_meant() for pin in wanted), tuple(pins.left_out(wanted))


def _torch() -> Torch | None:
    try:
        import torch
    except (ImportError, OSError):
        return None
    return Torch(
        torch.__version__,
        blas_name(torch.__config__.show()),
        bool(torch.backends.mkldnn.is_available()),
        torch.get_num_threads(),
    )


def blas_name(build: str) -> str:
    """Return the BLAS that ``torch.__config__.show()`` names."""
    words = build.lower()
    names = {
        "blas_info=mkl": "MKL",
        "blas_info=open": "OpenBLAS",
        "blas_info=accelerate": "Accelerate",
        "arm performance libraries": "Arm Performance Libraries",
        "blas_info=apl": "Arm Performance Libraries",
        "blas_info=nvpl": "NVPL",
        "blas_info=eigen": "Eigen",
    }
    return next((name for sign, name in names.items() if sign in words), "unknown")


def measure_speed() -> Speed | None:
    """Ask the speed probe, at the shapes of Gemma 3 270M: at most 8 s."""
    try:
        from laptune.machine.speed_measure import measure_rates, taste
    except (ImportError, OSError):
        return None
    shape = SimpleNamespace(hidden_size=640, intermediate_size=2048, num_heads=4, head_dim=256)
    cores = num_cores()
    splits = list(dict.fromkeys([(1, 1), (1, cores), (cores, 1)]))
    fp32 = {(r.workers, r.threads): r for r in measure_rates([("float32",) * 2], splits, shape)}
    # A scalar bf16 kernel would take minutes at full shapes: compare small ones, and scale.
    bf16 = fp32[1, 1].gflops * taste(shape, "bfloat16") / taste(shape, "float32")
    if cores == 1:
        return Speed(fp32[1, 1].gflops, None, bf16)
    every, workers = fp32[1, cores].gflops or None, fp32[cores, 1].gflops or None
    return Speed(fp32[1, 1].gflops, every, bf16, workers, cores)


def _power_plan() -> str:
    """Return the name of Windows' power plan."""
    if not windows.is_windows():
        return ""
    try:
        done = subprocess.run(["powercfg", "/getactivescheme"], capture_output=True, timeout=5)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return plan_name(done.stdout.decode("oem" if sys.platform == "win32" else "utf-8", "replace"))


def plan_name(text: str) -> str:
    """Return the plan in ``powercfg /getactivescheme``, by its id where that is a known one."""
    known = {
        "a1841308-3541-4fab-bc81-f71556f20b4a": "power saver",
        "381b4222-f694-41f0-9685-ff5bb260df2e": "balanced",
        "8c5e7fda-e8bf-4a96-9a85-a6e23a8c635c": "high performance",
    }
    for guid, name in known.items():
        if guid in text.lower():
            return name
    return text[text.find("(") + 1 : text.rfind(")")] if "(" in text else ""


def _config(path: str | None) -> Any:
    if path is None:
        return None
    try:
        from laptune.core import config

        return config.load(path)
    except ImportError:
        return None


def _base(config: Any) -> Base | None:
    if config is None:
        return None
    from laptune.model import source

    spec = config.model.base
    kind = source.kind(spec)
    if kind == "package":
        if source.is_packaged_installed():
            return Base(spec, "ready", "installed")
        return Base(spec, "missing", "the package is not installed")
    if kind == "gguf":
        return Base(spec, "ready" if Path(spec).is_file() else "missing")
    if kind == "folder":
        problems = source.missing_files(Path(spec))
        return Base(spec, "missing" if problems else "ready", "; ".join(problems))
    return _hub_base(spec)


def _hub_base(repo: str) -> Base:
    """Look into the local cache, then ask the hub for the one small file that needs access."""
    try:
        from huggingface_hub import get_hf_file_metadata, hf_hub_url, try_to_load_from_cache
        from huggingface_hub.errors import GatedRepoError, RepositoryNotFoundError
    except ImportError:
        return Base(repo, "offline", "huggingface_hub is not installed")
    if isinstance(try_to_load_from_cache(repo, "config.json"), str):
        return Base(repo, "ready", "in the local cache")
    if os.environ.get("HF_HUB_OFFLINE", "") not in ("", "0"):
        return Base(repo, "offline", "HF_HUB_OFFLINE is set")
    if not can_connect("huggingface.co", 443):
        return Base(repo, "offline", f"Hugging Face gave no answer in {NETWORK_S:.0f} s")
    try:
        get_hf_file_metadata(hf_hub_url(repo, "config.json"), timeout=NETWORK_S)
    except GatedRepoError:
        return Base(repo, "gated", "gated, and this machine has no access")
    except RepositoryNotFoundError:
        return Base(repo, "missing", "not on Hugging Face, or private")
    except Exception as error:  # every HTTP library in the chain has classes of its own
        return Base(repo, "offline", f"Hugging Face: {type(error).__name__}")
    return Base(repo, "reachable", "Hugging Face gives access; fetched at first use")


def can_connect(host: str, port: int, limit_s: float = NETWORK_S) -> bool:
    """Return whether a TCP connection opens in time, the name look-up included."""

    def connect() -> bool:
        socket.create_connection((host, port), timeout=limit_s).close()
        return True

    return installing.answers_in(limit_s, connect)


def _lmstudio() -> LMStudio:
    try:
        from laptune.machine.lmstudio_folders import models_folders

        folders = [str(folder) for folder in models_folders() if Path(folder).is_dir()]
    except (ImportError, OSError, UserError):
        folders = []
    if not folders:
        return LMStudio()
    home = paths.home() / ".lmstudio"
    runtimes = home / "extensions" / "backends"
    has_runtime = any(runtimes.glob("*llama*")) if home.is_dir() else None
    return LMStudio(folders[0], has_runtime, can_connect("127.0.0.1", 1234, 0.5))


def _engine() -> tuple[str | None, str]:
    """llama.cpp's wheel and version, and why not: loaded in a process of its own, not believed."""
    from laptune.generate.llama import library

    try:
        return library.version(in_child=True), ""
    except UserError as error:
        return None, str(error)


def to_json(facts: Facts, rows: list) -> str:
    """Return facts and rows as JSON text."""
    worst = next((s for s in ("fail", "warn") if any(r.status == s for r in rows)), "ok")
    value = {"worst": worst, "rows": [asdict(row) for row in rows], "facts": asdict(facts)}
    return json.dumps(value, indent=2, default=str)
