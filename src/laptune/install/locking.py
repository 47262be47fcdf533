"""Resolve pyproject's dependencies to exact pins, one set a platform, with ``uv pip compile``.

torch is set aside: its win_arm64 wheels lie on PyTorch's own index only, and on Linux the
default index would drag in CUDA. Its pin comes from pyproject, its pure-Python needs from here.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from laptune.core.errors import UserError
from laptune.install.pins import Pin, load_text

# What torch's wheels require; unpinned here, so that the resolver picks one set for all.
TORCH_NEEDS = (
    "filelock",
    "typing-extensions>=4.10.0",
    "setuptools>=77.0.3",
    "sympy>=1.13.3",
    "networkx>=2.5.1",
    "jinja2",
    "fsspec>=0.8.5",
)
# numpy 2.4.6 is the last for Python 3.11, so one number serves 3.11 to 3.13 (pyproject pins it).
DIRECTML = ("torch-directml==0.2.5.dev240914", "transformers", "peft", "safetensors", "numpy")
_DIRECTML_NEEDS = "setuptools>=77.0.3"  # torch 2.4.1 wants it from Python 3.12 on


class IndexUnreachable(UserError):
    """The package index gave no answer, so nothing is known about the pins."""


@dataclass(frozen=True)
class Target:
    """A platform as uv names it, the oldest Python there, and the extras that have wheels."""

    uv_platform: str
    python: str
    extras: tuple[str, ...]


_NO_ANSWER = ("error sending request", "dns error", "timed out", "Failed to fetch")
_ALL = ("trl", "engine", "demo", "plots", "dev")
TARGETS = {
    "linux": Target("x86_64-manylinux_2_28", "3.11", _ALL),
    "macos": Target("aarch64-apple-darwin", "3.11", _ALL),
    "win-x64": Target("x86_64-pc-windows-msvc", "3.11", _ALL),
    "win-arm64": Target(
        "aarch64-pc-windows-msvc", "3.12", tuple(e for e in _ALL if e not in ("trl", "engine"))
    ),
    "directml": Target("x86_64-pc-windows-msvc", "3.11", ()),
}


def project_dependencies(root: Path) -> dict[str, list[str]]:
    """Return {group: requirements} from pyproject.toml, ``core`` without torch, and ``torch``."""
    import tomllib

    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    core = project["dependencies"]
    groups = {"core": [line for line in core if name_of(line) != "torch"]}
    groups["torch"] = [line for line in core if name_of(line) == "torch"]
    return {**groups, **project["optional-dependencies"]}


def name_of(requirement: str) -> str:
    """Return the normalised name in a requirement line."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s=<>!~;\[]", requirement.strip())[0]).lower()


def source_digest(root: Path) -> str:
    """Return a hash of everything the pins are made from, so that a stale file shows offline."""
    text = repr((sorted(project_dependencies(root).items()), TORCH_NEEDS, DIRECTML, TARGETS))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def wanted(platform: str, root: Path) -> dict[str, list[str]]:
    """Return {group: requirements} to be resolved for a platform."""
    groups = project_dependencies(root)
    if platform == "directml":
        core = [line for line in groups["core"] if name_of(line) in DIRECTML]
        return {"core": [*core, DIRECTML[0], _DIRECTML_NEEDS]}
    chosen = {name: groups[name] for name in TARGETS[platform].extras}
    return {"core": [*groups["core"], *TORCH_NEEDS], **chosen}


def compile_platform(
    platform: str, root: Path, *, python: str | None = None
) -> tuple[str, list[str]]:
    """Return (text of the requirements file, extras left out). Raise UserError if unresolvable."""
    target, groups = TARGETS[platform], wanted(platform, root)
    lines = [line for group in groups.values() for line in group]
    resolved = run_uv(lines, target, python=python, keep_torch=platform == "directml")
    graph = parse_annotated(resolved)
    pins = assign_groups(graph, groups)
    if platform != "directml":
        torch = project_dependencies(root)["torch"][0].split("==")[1]
        pins = sorted([*pins, Pin("torch", torch, "torch")], key=lambda pin: pin.name)
    else:
        pins = [Pin(p.name, p.version, "torch" if p.name == "torch" else p.group) for p in pins]
    left_out = [] if platform == "directml" else [e for e in _ALL if e not in target.extras]
    return _header(platform, root) + "".join(f"{pin}  # {pin.group}\n" for pin in pins), left_out


def run_uv(
    lines: list[str], target: Target, *, python: str | None = None, keep_torch: bool = False
) -> str:
    """Resolve requirement lines wheel-only; return uv's annotated output. Raise UserError."""
    with tempfile.TemporaryDirectory() as folder:
        source, override = Path(folder, "all.in"), Path(folder, "no-torch.txt")
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        override.write_text("" if keep_torch else "torch ; python_version < '3'\n", "utf-8")
        command = [_uv(), "pip", "compile", str(source), "--quiet", "--no-header"]
        command += ["--python-platform", target.uv_platform, "--only-binary", ":all:"]
        command += ["--python-version", python or target.python, "--override", str(override)]
        command += ["--no-python-downloads"]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        reason = " ".join(done.stderr.split())[-600:]
        if any(sign in reason for sign in _NO_ANSWER):
            raise IndexUnreachable(f"the package index gave no answer: {reason}")
        raise UserError(f"no set of wheels for {target.uv_platform}: {reason}")
    return done.stdout


def _uv() -> str:
    beside = Path(sys.executable).with_name("uv.exe" if sys.platform == "win32" else "uv")
    found = str(beside) if beside.is_file() else shutil.which("uv")
    if found is None:
        raise UserError(
            "uv is not installed", "install the dev extra: python env/bootstrap.py --dev"
        )
    return found


def parse_annotated(text: str) -> dict[str, tuple[str, set[str]]]:
    """Return {name: (version, names of the packages that asked for it)} from uv's output."""
    graph: dict[str, tuple[str, set[str]]] = {}
    current = ""
    for line in text.splitlines():
        pin = re.match(r"^([A-Za-z0-9._-]+)==([^\s;]+)", line)
        if pin:
            current = name_of(pin[1])
            graph[current] = (pin[2], set())
        elif current and (parent := re.match(r"^\s+#\s+(?:via\s+)?([A-Za-z0-9._-]+)$", line)):
            graph[current][1].add(name_of(parent[1]))
    return graph


def assign_groups(graph: dict, groups: dict[str, list[str]]) -> list[Pin]:
    """Give each package the first group whose roots reach it (groups in the order given)."""
    owner: dict[str, str] = {}
    for group, lines in groups.items():
        todo = [name_of(line) for line in lines]
        while todo:
            name = todo.pop()
            if name in graph and name not in owner:
                owner[name] = group
                todo += [child for child, (_, parents) in graph.items() if name in parents]
    return [Pin(name, graph[name][0], owner.get(name, "core")) for name in sorted(graph)]


def _header(platform: str, root: Path) -> str:
    lines = [
        "# Made from pyproject.toml by: python env/make_requirements.py",
        f"# Source: {source_digest(root)}. Each line: package, exact version, group.",
    ]
    if platform == "win-arm64":
        lines += [
            "# torch's wheels for this platform lie on PyTorch's own CPU index only; first run",
            "#   pip install torch==VERSION --index-url https://download.pytorch.org/whl/cpu",
            "# Left out, having no wheels here: trl and datasets (pyarrow), llama.cpp engines.",
        ]
    if platform == "directml":
        lines += [
            "# For an environment of its own (.venv-directml): torch-directml wants torch 2.4.1,",
            "# x64 Windows and Python 3.11 or 3.12. It is no longer developed; laptune trains on",
            "# the CPU.",
        ]
    return "\n".join(lines) + "\n"


__all__ = ["TARGETS", "compile_platform", "load_text", "project_dependencies", "run_uv", "wanted"]
