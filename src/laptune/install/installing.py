"""Make a virtual environment and install the pins into it. Stdlib only.

Order: the pinned packages without their dependencies (the pins are complete), then torch from
the source that suits the machine, then this checkout, editable.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from laptune.core.errors import UserError
from laptune.install.environment import venv_python
from laptune.install.pins import Pin

TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
PROBE_S = 3.0
_CURES = (
    ("No space left", "free some disk space: the environment needs about 3 GB"),
    ("Permission denied", "make the folder writable, or set LAPTUNE_VENV to another place"),
    ("CERTIFICATE_VERIFY", "a proxy replaces certificates: set PIP_CERT to its certificate file"),
    (
        "No matching distribution",
        "check the network; behind a proxy set HTTPS_PROXY, or install "
        "from a folder of wheels with -Offline FOLDER",
    ),
    ("Temporary failure in name resolution", "check the network, or use -Offline FOLDER"),
)


@dataclass(frozen=True)
class TorchSource:
    """Where torch comes from: an index of its own, or None for pip's default; and why."""

    index: str | None
    why: str


def torch_source(
    platform: str,
    *,
    has_cuda: bool | None = None,
    is_reachable: Callable[[], bool] | None = None,
) -> TorchSource:
    """Choose torch's index. PyTorch's own is asked for torch alone, never for other packages."""
    if platform in ("macos", "win-x64"):
        return TorchSource(None, "the default index: its wheels are CPU ones here")
    if platform == "win-arm64":
        return TorchSource(TORCH_CPU_INDEX, "PyTorch's CPU index: no other has win_arm64 wheels")
    if shutil.which("nvidia-smi") if has_cuda is None else has_cuda:
        return TorchSource(None, "the default index: this machine has a CUDA card")
    if (is_reachable or cpu_index_answers)():
        return TorchSource(TORCH_CPU_INDEX, "PyTorch's CPU index: smaller, without CUDA")
    return TorchSource(None, f"the default index: PyTorch's own gave no answer in {PROBE_S:.0f} s")


def cpu_index_answers(url: str = TORCH_CPU_INDEX, limit_s: float = PROBE_S) -> bool:
    """Return whether an index answers in time; a hanging name look-up counts as no."""
    from urllib import request

    answers: list[bool] = []

    def probe() -> None:
        try:
            with request.urlopen(f"{url}/torch/", timeout=limit_s) as reply:
                answers.append(reply.status == 200)
        except (OSError, ValueError):
            answers.append(False)

    # urlopen's own limit does not cover the name look-up, hence the thread.
    thread = threading.Thread(target=probe, daemon=True)
    thread.start()
    thread.join(limit_s)
    return bool(answers and answers[0])


def create(venv: Path, python: str) -> None:
    """Make a virtual environment with pip. Raise UserError when this Python cannot."""
    done = subprocess.run(
        [python, "-m", "venv", str(venv)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode:
        tail = " ".join(done.stdout.decode("utf-8", "replace").split())[-300:]
        cure = "on Debian and Ubuntu: apt install python3-venv" if "ensurepip" in tail else ""
        raise UserError(f"{python} cannot make a virtual environment: {tail}", cure)


def has_pip(venv: Path) -> bool:
    """Return whether the environment's interpreter runs and has pip."""
    try:
        done = subprocess.run(
            [str(venv_python(venv)), "-m", "pip", "--version"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return False
    return done.returncode == 0


def install(
    venv: Path, pins: list[Pin], torch: Pin, source: TorchSource, offline: Path | None = None
) -> None:
    """Install exact pins, then torch. Raise UserError with pip's own reason and a cure."""
    base = ["--no-index", "--find-links", str(offline)] if offline else []
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder, "pins.txt")
        wanted.write_text("".join(f"{pin}\n" for pin in pins), encoding="utf-8")
        rest = ["--only-binary", ":all:", "--no-deps", "-r", str(wanted)]
        run_pip(venv, [*base, *rest], f"{len(pins)} packages")
        # With dependencies, held to the pins: CUDA builds need nvidia's packages, CPU builds none.
        index = ["--index-url", source.index] if source.index and not offline else []
        deps = ["--no-deps"] if source.index else []
        run_pip(venv, [*base, *index, *deps, "-c", str(wanted), str(torch)], str(torch))


def install_editable(venv: Path, root: Path) -> bool:
    """Put this checkout on the environment's path; stage scripts work without it, so only try."""
    options = ["--no-index", "--no-deps", "--no-build-isolation", "-e", str(root)]
    try:
        run_pip(venv, options, "this checkout, editable")
    except UserError as error:
        print(f"  not installed editable ({error.message[:120]}); the scripts work all the same")
        return False
    return True


def run_pip(venv: Path, options: list[str], what: str) -> None:
    """Run ``pip install``: a counter on the console, all it says in ``laptune-setup.log``."""
    command = [str(venv_python(venv)), "-m", "pip", "install", "--disable-pip-version-check"]
    command += ["--no-input", "--progress-bar", "off", *options]
    environment = dict(os.environ, PYTHONUTF8="1", PIP_REQUIRE_VIRTUALENV="0")
    environment.pop("PYTHONPATH", None)
    start, lines = time.monotonic(), []  # type: ignore[var-annotated]
    print(f"  pip: {what} ...", flush=True)
    with open(venv / "laptune-setup.log", "a", encoding="utf-8") as log:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
        )
        for raw in process.stdout:
            line = raw.decode("utf-8", "replace").rstrip()
            log.write(line + "\n")
            lines.append(line)
            num_collected = sum(1 for text in lines if text.startswith("Collecting "))
            if line.startswith("Collecting ") and num_collected % 20 == 0:
                print(f"  {num_collected} fetched, {time.monotonic() - start:.0f} s", flush=True)
        code = process.wait()
    if code:
        raise UserError(f"pip could not install {what}: {_reason(lines)}", _cure(lines))


def _reason(lines: list[str]) -> str:
    errors = [re.sub(r"^ERROR:\s*", "", line) for line in lines if line.startswith("ERROR:")]
    return " ".join((errors or lines)[-2:])[-400:]


def _cure(lines: list[str]) -> str:
    text = "\n".join(lines)
    found = [cure for sign, cure in _CURES if sign in text]
    return found[0] if found else "see laptune-setup.log in the environment's folder"
