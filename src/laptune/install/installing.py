"""Make a virtual environment and install the pins into it. Stdlib only.

Order: the pinned packages without their dependencies (the pins are complete), then torch from
the source that suits the machine. A person's own settings of pip that say where packages come
from are kept; those that say where they go are not.
"""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from laptune.core import commands
from laptune.core.errors import UserError
from laptune.core.files import open_to_append, remove_tree
from laptune.install.environment import own_environment, venv_python

TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
PROBE_S = 3.0
# Settings of pip that say where packages come from, and how they are fetched.
KEPT = (
    *("index-url", "extra-index-url", "no-index", "find-links", "trusted-host", "constraint"),
    *("proxy", "cert", "client-cert", "keyring-provider", "cache-dir", "no-cache-dir"),
    *("timeout", "default-timeout", "retries", "use-feature", "use-deprecated"),
)
_HINTS = (
    ("No space left", "free some disk space: the environment needs about 3 GB"),
    ("Permission denied", "make the folder writable, or set LAPTUNE_VENV to another place"),
    ("CERTIFICATE_VERIFY", "a proxy replaces certificates: set PIP_CERT to its certificate file"),
    (
        "No matching distribution",
        "check the network; behind a proxy set HTTPS_PROXY, or install "
        "from a folder of wheels with {offline} FOLDER",
    ),
    ("Temporary failure in name resolution", "check the network, or use {offline} FOLDER"),
)


def torch_source(tag: str) -> tuple[str | None, str]:
    """Return (an index for torch alone, or None for pip's own; why)."""
    if tag == "win-arm64":
        return TORCH_CPU_INDEX, "PyTorch's CPU index: no other has win_arm64 wheels"
    if not tag.startswith("linux"):
        return None, "the default index: its wheels are CPU ones here"
    if shutil.which("nvidia-smi"):
        return None, "the default index: this machine has a CUDA card"
    if cpu_index_answers():
        return TORCH_CPU_INDEX, "PyTorch's CPU index: smaller, without CUDA"
    return None, f"the default index: PyTorch's own gave no answer in {PROBE_S:.0f} s"


def cpu_index_answers(url: str = TORCH_CPU_INDEX, limit_s: float = PROBE_S) -> bool:
    """Return whether an index answers in time."""
    from urllib import request

    def probe() -> bool:
        with request.urlopen(f"{url}/torch/", timeout=limit_s) as reply:
            return reply.status == 200

    return answers_in(limit_s, probe)


def answers_in(limit_s: float, probe: Callable[[], bool]) -> bool:
    """Return whether ``probe`` says yes in time; a hanging name look-up counts as no."""
    answers: list[bool] = []

    def ask() -> None:
        with suppress(OSError, ValueError):
            answers.append(probe())

    # A connection's own limit does not cover the name look-up, hence the thread.
    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(limit_s)
    return any(answers)


def create(venv: Path, python: str) -> None:
    """Make a virtual environment with pip; leave nothing behind when this Python cannot."""
    done = subprocess.run(
        [python, "-I", "-m", "venv", str(venv)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=own_environment(),
    )
    if done.returncode:
        remove_tree(venv, must=False)
        lines = done.stdout.decode("utf-8", "replace").split("\n")
        last = next((line.strip() for line in reversed(lines) if line.strip()), "")
        raise UserError(
            f"{python} cannot make the environment {venv}: {last[-200:]}",
            "check the path and the disk, or set LAPTUNE_VENV to another place",
        )


def has_pip(venv: Path) -> bool:
    """Return whether the environment's interpreter runs and has pip."""
    return bool(_inside(venv, ["-m", "pip", "--version"]))


def _inside(venv: Path, words: list[str]) -> str:
    """What the environment's Python prints."""
    variables = {**own_environment(), "PYTHONUTF8": "1"}
    return commands.output([str(venv_python(venv)), *words], env=variables)


def look_inside(venv: Path, root: Path, dev: bool) -> tuple[list[str], list[str]]:
    """Return (the pins meant for this environment, those that it lacks), as ``name==version``."""
    code = (
        "import json, sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); "
        "from laptune.install import pins; "
        f"found = pins.load(Path(sys.argv[2]), dev={dev}); "
        "print(json.dumps([[str(p) for p in found if p.is_meant()], "
        "[str(p) for p, _ in pins.mismatches(found)]]))"
    )
    text = _inside(venv, ["-I", "-c", code, str(commands.ROOT / "src"), str(root)])
    if not text:
        raise UserError(
            f"{venv}: its Python does not run", f"make it again: {commands.setup('--recreate')}"
        )
    wanted, missing = json.loads(text)
    return wanted, missing


def install(venv: Path, root: Path, dev: bool, tag: str, offline: Path | None = None) -> str:
    """Install the pins, torch last; return where torch came from. Raise UserError."""
    wanted, _ = look_inside(venv, root, dev)
    torch = next(line for line in wanted if line.startswith("torch=="))
    index, why = (None, f"the folder {offline}") if offline else torch_source(tag)
    print(f"  torch comes from {why}", flush=True)
    base = ["--no-index", "--find-links", str(offline)] if offline else []
    base += ["--only-binary", ":all:"]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "pins.txt")
        rest = [line for line in wanted if line != torch]
        listed.write_text("\n".join(rest) + "\n", encoding="utf-8")
        run_pip(venv, [*base, "--no-deps", "-r", str(listed)], f"{len(rest)} packages")
        # With dependencies, held to the pins: CUDA builds need nvidia's packages, CPU builds none.
        more = ["--index-url", index, "--no-deps"] if index else []
        run_pip(venv, [*base, *more, "-c", str(listed), torch], torch)
    _install_editable(venv, root)
    _, missing = look_inside(venv, root, dev)
    if missing:
        raise UserError(
            f"{venv}: pip ended well, but {', '.join(missing[:3])} is not there",
            "see laptune-setup.log there; a setting of pip or Python leads elsewhere",
        )
    return why


def _install_editable(venv: Path, root: Path) -> None:
    """Put this checkout on the environment's path; stage scripts work without it, so only try."""
    options = ["--no-index", "--no-deps", "--no-build-isolation", "-e", str(root)]
    try:
        run_pip(venv, options, "this checkout, editable")
    except UserError as error:
        print(f"  not installed editable ({error.message[:120]}); the scripts work all the same")


def pip_environment(venv: Path) -> dict[str, str]:
    """Return the variables for pip: the person's sources, nothing about where packages go."""
    variables = {k: v for k, v in own_environment().items() if not k.upper().startswith("PIP_")}
    text = _inside(venv, ["-m", "pip", "config", "list"])
    found = re.findall(r"(?m)^(global|install|:env:)\.\.?([\w-]+)=(.+)$", text)
    for section in ("global", "install", ":env:"):  # the later ones win
        for kind, key, value in found:
            if kind == section and key in KEPT:
                name = "PIP_" + key.upper().replace("-", "_")
                variables[name] = " ".join(str(ast.literal_eval(value)).split())
    return {**variables, "PIP_CONFIG_FILE": os.devnull, "PYTHONUTF8": "1"}


def run_pip(venv: Path, options: list[str], what: str) -> None:
    """Run ``pip install``: a counter on the console, all it says in ``laptune-setup.log``."""
    command = [str(venv_python(venv)), "-m", "pip", "install", "--disable-pip-version-check"]
    command += ["--no-input", "--progress-bar", "off", *options]
    start, lines, num_fetched = time.monotonic(), [], 0  # type: ignore[var-annotated]
    print(f"  pip: {what} ...", flush=True)
    with open_to_append(venv / "laptune-setup.log") as log:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=pip_environment(venv),
        )
        for raw in process.stdout:
            lines.append(raw.decode("utf-8", "replace").rstrip())
            log.write(lines[-1] + "\n")
            if lines[-1].startswith("Collecting "):
                num_fetched += 1
                if num_fetched % 20 == 0:
                    seconds = time.monotonic() - start
                    print(f"  {num_fetched} fetched, {seconds:.0f} s", flush=True)
        code = process.wait()
    if code:
        raise UserError(f"pip could not install {what}: {_reason(lines)}", _hint(lines))


def _reason(lines: list[str]) -> str:
    errors = [re.sub(r"^ERROR:\s*", "", line) for line in lines if line.startswith("ERROR:")]
    return " ".join((errors or lines)[-2:])[-400:]


def _hint(lines: list[str]) -> str:
    text = "\n".join(lines)
    found = [hint for sign, hint in _HINTS if sign in text]
    hint = found[0] if found else "see laptune-setup.log in the environment's folder"
    return hint.format(offline=commands.option("--offline"))
