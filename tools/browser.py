"""What the tests of the pages need: Chromium, and axe-core, the checker of accessibility.

Chromium comes from Debian where this is root's to install; axe-core from npm, at one version whose
hash is known. Best effort: what cannot be had is told in a line, and its tests are skipped.
"""

from __future__ import annotations

import base64
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

AXE_VERSION = "4.14.1"
AXE_SHA512 = (
    "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ=="
)
# Chromium asks its maker's hosts at every start unless it is told not to.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
_LIMIT_S = 300


class Unavailable(Exception):
    """What is wanted cannot be had here; the text says why."""


def find_chromium() -> str | None:
    """Return the path of a Chromium or of one of its kin; LAPTUNE_CHROMIUM names another."""
    names = (os.environ.get("LAPTUNE_CHROMIUM"), *_NAMES)
    return next((path for name in names if name and (path := shutil.which(name))), None)


def axe_script() -> Path:
    """Return where axe-core is kept: in this Python's environment."""
    return Path(sys.prefix) / "axe-core" / f"axe-{AXE_VERSION}.min.js"


def prepare() -> None:
    """Get what is missing, and say of each part where it is or why it is not."""
    for name, get in (("Chromium", get_chromium), ("axe-core", get_axe)):
        try:
            print(f"browser tests: {name}: {get()}", flush=True)
        except Unavailable as reason:
            print(f"browser tests: no {name} ({reason}): tests that need it skip", flush=True)


def get_chromium() -> str:
    """Return Chromium's path, installing Debian's if need be; raises Unavailable."""
    found = find_chromium()
    if found:
        return found
    if shutil.which("apt-get") is None:
        raise Unavailable("not installed, and this is no Debian")
    if os.geteuid() != 0:
        raise Unavailable("not installed; as root: apt-get install chromium")
    print("browser tests: apt-get install chromium ...", flush=True)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
    try:
        _run(install)
    except Unavailable:  # the lists of packages are absent or old
        _run(["apt-get", "update", "-qq"])
        _run(install)
    found = find_chromium()
    if found is None:
        raise Unavailable("installed, but not on the PATH")
    return found


def get_axe() -> str:
    """Return axe-core's path, fetching it from npm if need be; raises Unavailable."""
    goal = axe_script()
    if goal.is_file():
        return str(goal)
    npm = shutil.which("npm")
    if npm is None:
        raise Unavailable("npm is not installed")
    with tempfile.TemporaryDirectory() as folder:
        words = ["pack", f"axe-core@{AXE_VERSION}", "--silent", "--pack-destination", folder]
        _run([npm, *words], cwd=folder)
        packed = next(Path(folder).glob("*.tgz"), None)
        if packed is None:
            raise Unavailable("npm gave no file")
        script = unpack_axe(packed.read_bytes())
    try:
        goal.parent.mkdir(exist_ok=True)
        goal.write_bytes(script)
    except OSError as error:
        raise Unavailable(f"{goal}: {error.strerror}") from None
    return str(goal)


def unpack_axe(packed: bytes, sha512: str = AXE_SHA512) -> bytes:
    """Return the script in npm's package; raises Unavailable when its hash is another."""
    found = base64.b64encode(hashlib.sha512(packed).digest()).decode("ascii")
    if found != sha512:
        raise Unavailable(f"its sha512 is {found}, not the pinned one")
    with tarfile.open(fileobj=io.BytesIO(packed), mode="r:gz") as archive:
        member = archive.extractfile("package/axe.min.js")
        assert member is not None
        return member.read()


def _run(command: list[str], cwd: str | None = None) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_LIMIT_S,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(str(error)) from None
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no message"]
        raise Unavailable(f"{Path(command[0]).name}: {last[0][:200]}")
