"""The packages that were tried together: ``env/requirements.txt``, read line by line.

Stdlib only to read; whether a line is meant for this Python and platform is asked of
``packaging`` (or pip's own copy of it), which an environment has.
"""

from __future__ import annotations

import hashlib
import re
import sysconfig
from pathlib import Path
from typing import NamedTuple

from laptune.core.commands import ROOT
from laptune.core.errors import UserError

_LINE = re.compile(r"^([A-Za-z0-9._-]+)(?:==(\S+)| @ (\S+))(?: ; (.+?))?  # (core|extras|dev)$")
# Which Pythons every pin has a wheel for; tests/install/test_resolution.py asks the index.
# On Windows ARM64 pyyaml's wheels begin with 3.12, and torch's end with 3.13.
PYTHONS = {
    "linux": ((3, 11), (3, 12), (3, 13), (3, 14)),
    "macosx": ((3, 11), (3, 12), (3, 13), (3, 14)),
    "win-amd64": ((3, 11), (3, 12), (3, 13), (3, 14)),
    "win-arm64": ((3, 12), (3, 13)),
}
EXTRAS = ("trl", "xllamacpp")  # which of them a platform may lack


class Pin(NamedTuple):
    """One line: a package at one version (or a wheel's address), and where it is meant for."""

    line: str
    name: str
    version: str
    marker: str
    group: str  # core, extras or dev

    def __str__(self) -> str:
        return f"{self.name}=={self.version}"

    def is_meant(self, variables: dict | None = None) -> bool:
        """Return whether the line is for this Python and platform (or for these variables).

        A marker counts as false where there is neither ``packaging`` nor pip to judge it.
        """
        marker = re.sub(r"(?: and )?extra == 'dev'", "", self.marker)
        if not marker:
            return True
        try:
            from packaging.markers import Marker
        except ImportError:
            try:
                from pip._vendor.packaging.markers import Marker
            except ImportError:
                return False
        if variables is None and sysconfig.get_platform() == "win-amd64":
            variables = {"platform_machine": "AMD64"}  # an emulated Python may name the machine
        return Marker(marker).evaluate(variables)


def platform_key(tag: str) -> str:
    """Return the row of PYTHONS for a ``sysconfig.get_platform()`` tag, or the empty string."""
    if tag.startswith("macosx") and tag.endswith("x86_64"):
        return ""
    if tag.startswith("linux") and tag not in ("linux-x86_64", "linux-aarch64"):
        return ""
    return next((key for key in PYTHONS if tag.startswith(key)), "")


def requirements_file(root: Path = ROOT) -> Path:
    """Return the pins' file."""
    return root / "env" / "requirements.txt"


def load(root: Path = ROOT, *, dev: bool = False) -> list:
    """Read the pins, those of tests and lint only with ``dev``. Raise UserError for an odd line."""
    found = parse(requirements_file(root).read_text(encoding="utf-8"))
    return [pin for pin in found if dev or pin.group != "dev"]


def parse(text: str) -> list:
    """Read the text of a requirements file."""
    pins = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        match = _LINE.match(line)
        if match is None:
            raise UserError(
                f"env/requirements.txt:{number}: {line!r} is not 'name==version ; marker  # group'",
                "make it again with: python tools/make_requirements.py",
            )
        name, version, address, marker, group = match.groups()
        version = version or re.search(r"-(\d[^-]*?)(?:%2B|-)", address)[1]
        pins.append(Pin(line, name, version, marker or "", group))
    return pins


def digest(pins: list) -> str:
    """Return a hash that changes when any of these lines does."""
    return hashlib.sha256("\n".join(pin.line for pin in pins).encode()).hexdigest()


def left_out(pins: list) -> list:
    """Return the extras that have no wheels for this platform."""
    return [pin.name for pin in pins if pin.name in EXTRAS and not pin.is_meant()]


def mismatches(pins: list, *, stop_at_first: bool = False) -> list:
    """Return [(pin, installed version or None)] where the running interpreter has another.

    A local part (``+cpu``) is ignored.
    """
    from importlib import metadata

    found = []
    for pin in pins:
        if not pin.is_meant():
            continue
        try:
            installed = metadata.version(pin.name)
        except metadata.PackageNotFoundError:
            installed = None
        if installed is None or installed.split("+")[0] != pin.version:
            found.append((pin, installed))
            if stop_at_first:
                break
    return found
