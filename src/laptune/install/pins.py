"""The pinned packages of each platform, as ``env/requirements-<platform>.txt`` lists them.

Stdlib only: the bootstrap reads the pins before anything is installed. A line reads
``name==version  # group``; the group is ``core``, ``torch`` or an extra of pyproject.toml.
"""

from __future__ import annotations

import hashlib
import re
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from laptune.core.errors import UserError

ROOT = Path(__file__).resolve().parents[3]
PLATFORMS = ("linux", "macos", "win-arm64", "win-x64")
ALWAYS = ("core", "torch")
_LINE = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)\s+# ([a-z]+)$")


@dataclass(frozen=True)
class Pin:
    """One package at one version; ``group`` says who asked for it first."""

    name: str
    version: str
    group: str

    def __str__(self) -> str:
        return f"{self.name}=={self.version}"


@dataclass(frozen=True)
class Mismatch:
    """An installed version that is not the pinned one; ``installed`` is None when absent."""

    pin: Pin
    installed: str | None

    def __str__(self) -> str:
        return f"{self.pin.name} {self.installed or 'absent'}, pinned {self.pin.version}"


def platform_key(tag: str | None = None) -> str:
    """Return the pins' name for a ``sysconfig.get_platform()`` tag. Raise UserError if none."""
    tag = (tag or sysconfig.get_platform()).lower()
    if tag.startswith("linux"):
        return "linux"
    if tag.startswith("macosx"):
        if tag.endswith("x86_64"):
            raise UserError(
                f"{tag}: no torch wheels for Intel Macs since 2.3 (or this Python is emulated)",
                "on Apple silicon use a native arm64 Python",
            )
        return "macos"
    found = {"win-arm64": "win-arm64", "win-amd64": "win-x64"}.get(tag)
    if found is None:
        raise UserError(
            f"{tag}: there are no pins for this platform", f"use one of {', '.join(PLATFORMS)}"
        )
    return found


def requirements_file(platform: str, root: Path = ROOT) -> Path:
    """Return the pins' file of a platform."""
    return root / "env" / f"requirements-{platform}.txt"


def load(path: Path) -> list[Pin]:
    """Read a requirements file. Raise UserError with the line number for any odd line."""
    return load_text(path.read_text(encoding="utf-8"), str(path))


def load_text(text: str, name: str = "requirements") -> list[Pin]:
    """Read the text of a requirements file; ``name`` stands in the error."""
    pins = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        match = _LINE.match(line)
        if match is None:
            raise UserError(
                f"{name}:{number}: {line!r} is not 'name==version  # group'",
                "make the file anew with: python env/make_requirements.py",
            )
        pins.append(Pin(*match.groups()))
    return pins


def select(pins: list[Pin], groups: set[str]) -> list[Pin]:
    """Return the pins of the core and of ``groups``, torch left out: it comes by its own way."""
    return [pin for pin in pins if pin.group != "torch" and pin.group in groups | set(ALWAYS)]


def torch_pin(pins: list[Pin]) -> Pin:
    """Return torch's pin."""
    return next(pin for pin in pins if pin.name == "torch")


def digest(pins: list[Pin]) -> str:
    """Return a hash that changes when any of these pins does."""
    return hashlib.sha256("\n".join(sorted(map(str, pins))).encode()).hexdigest()


def mismatches(pins: list[Pin], *, stop_at_first: bool = False) -> list[Mismatch]:
    """Compare pins with what the running interpreter has; a local part (``+cpu``) is ignored."""
    from importlib import metadata

    found = []
    for pin in pins:
        try:
            installed = metadata.version(pin.name)
        except metadata.PackageNotFoundError:
            installed = None
        if installed is None or installed.split("+")[0] != pin.version.split("+")[0]:
            found.append(Mismatch(pin, installed))
            if stop_at_first:
                break
    return found
