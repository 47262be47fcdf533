"""What the doctor knows of a machine: plain data, with None for what could not be learned."""

from __future__ import annotations

from dataclasses import dataclass, field

from laptune.install.pythons import Interpreter
from laptune.machine.windows import Memory, Power


@dataclass(frozen=True)
class Torch:
    """The installed torch: its BLAS by name, oneDNN, intra-op threads."""

    version: str
    blas: str = "unknown"
    has_onednn: bool = True
    num_threads: int = 1


@dataclass(frozen=True)
class Speed:
    """Measured GFLOP/s of a matrix product at the model's shapes; None = not measured."""

    fp32_one_thread: float
    fp32_all_threads: float | None = None
    bf16_one_thread: float | None = None
    fp32_workers: float | None = None
    num_workers: int = 1


@dataclass(frozen=True)
class Base:
    """The configured base model; ``state`` is ready, reachable, gated, missing or offline."""

    spec: str
    state: str
    detail: str = ""


@dataclass(frozen=True)
class LMStudio:
    """LM Studio here: its models folder, whether a llama.cpp runtime is there, its server."""

    models_folder: str | None = None
    has_runtime: bool | None = None
    is_serving: bool = False


@dataclass(frozen=True)
class Facts:
    """Everything the doctor knows of a machine."""

    system: str
    machine: str  # arm64 or x64: the machine's, not the process's
    python: Interpreter
    root: str
    num_cores: int = 1
    is_windows: bool = False
    in_environment: bool = True
    num_pins: int = 0
    mismatches: tuple[tuple[str, str | None, str, str], ...] = ()  # name, installed, pin, group
    left_out: tuple[str, ...] = ()
    runtime_problem: tuple[str, str] | None = None  # why torch cannot load, and what helps
    torch: Torch | None = None
    speed: Speed | None = None
    memory: Memory | None = None
    disk_free_bytes: int | None = None
    power: Power = field(default_factory=Power)
    power_plan: str = ""
    onedrive: str | None = None
    has_long_paths: bool | None = None
    base: Base | None = None
    lmstudio: LMStudio = field(default_factory=LMStudio)
    engine: str | None = None
    engine_problem: str = ""  # why llama.cpp's wheel cannot be loaded, and what helps
