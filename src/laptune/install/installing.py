"""Make a virtual environment and install the pins into it. Stdlib only.

Order: the pinned packages without their dependencies (the pins are complete), then torch from
the source that suits the machine. A person's own settings of pip that say where packages come
from are kept; those that say where they go are not.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from laptune.core import commands
from laptune.core.errors import UserError
from laptune.core.files import open_to_append, remove_tree
from laptune.install import pip_failures, pythons
from laptune.install.environment import own_environment, venv_python

TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
PROBE_S = 3.0
_TEMPORARY = "setup-"
# Settings of pip that say where packages come from, and how they are fetched.
KEPT = (
    *("index-url", "extra-index-url", "no-index", "find-links", "trusted-host", "constraint"),
    *("proxy", "cert", "client-cert", "keyring-provider", "cache-dir", "no-cache-dir"),
    *("timeout", "default-timeout", "retries", "use-feature", "use-deprecated"),
)


def torch_source(tag: str, variables: Mapping[str, str] = os.environ) -> tuple[str | None, str]:
    """Return (an index for torch alone, or None for pip's own; why).

    ``variables`` hold the proxy and the certificates that pip is told of.
    """
    if tag == "win-arm64":
        return TORCH_CPU_INDEX, "PyTorch's CPU index: no other has win_arm64 wheels"
    if not tag.startswith("linux"):
        return None, "the default index: its wheels are CPU ones here"
    if shutil.which("nvidia-smi"):
        return None, "the default index: this machine has a CUDA card"
    if cpu_index_answers(variables):
        return TORCH_CPU_INDEX, "PyTorch's CPU index: smaller, without CUDA"
    return None, f"the default index: PyTorch's own gave no answer in {PROBE_S:.0f} s"


def cpu_index_answers(
    variables: Mapping[str, str], url: str = TORCH_CPU_INDEX, limit_s: float = PROBE_S
) -> bool:
    """Return whether an index answers in time, with wheels: a proxy may answer in its place."""
    from urllib import request

    def probe() -> bool:
        given, handlers = variables.get("PIP_PROXY"), []
        if given:
            handlers = [request.ProxyHandler({"http": given, "https": given})]
        if variables.get("PIP_CERT"):
            import ssl

            context = ssl.create_default_context(cafile=variables["PIP_CERT"])
            handlers.append(request.HTTPSHandler(context=context))
        with request.build_opener(*handlers).open(f"{url}/torch/", timeout=limit_s) as reply:
            return b".whl" in reply.read(1 << 16)

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
    _make(venv, [python, "-I", "-m", "venv", "--without-pip", str(venv)])
    # By itself, since venv keeps to itself why it failed.
    _make(venv, [str(venv_python(venv)), "-I", "-m", "ensurepip", "--default-pip"])


def _make(venv: Path, command: list[str]) -> None:
    with temporary_files(venv) as place:
        done = commands.run(command, env={**_without_pips(own_environment()), **place})
    if done.returncode:
        remove_tree(venv, must=False)
        lines = f"{done.stdout}\n{done.stderr}".split("\n")
        told = [line.strip() for line in lines if line.strip()]
        reason, hint = pip_failures.explain(told[-1:], done.returncode, {})
        if hint.startswith("see "):  # the log of pip, which did not run
            hint = "check the path and the disk, or set LAPTUNE_VENV to another place"
        raise UserError(f"{command[0]} cannot make the environment {venv}: {reason}", hint)


@contextmanager
def temporary_files(venv: Path) -> Iterator[dict[str, str]]:
    """Yield variables that put temporary files on the environment's disk: /tmp may be small."""
    folder = tempfile.mkdtemp(prefix=_TEMPORARY, dir=venv)
    try:
        yield dict.fromkeys(("TMPDIR", "TEMP", "TMP"), folder)
    finally:
        remove_tree(folder, must=False)  # what a virus scanner holds goes with the next setup


def has_pip(venv: Path) -> bool:
    """Return whether the environment's interpreter runs and has pip."""
    return _pip(venv, ["--version"], _without_pips(own_environment())).returncode == 0


def _without_pips(variables: dict[str, str]) -> dict[str, str]:
    """Variables without those of pip; a person's files of settings are not read either."""
    rest = {k: v for k, v in variables.items() if not k.upper().startswith("PIP_")}
    return {**rest, "PIP_CONFIG_FILE": os.devnull}


def _pip(venv: Path, words: list[str], variables: dict[str, str]) -> subprocess.CompletedProcess:
    """Run the environment's pip, whatever Python's variables say."""
    command = [str(venv_python(venv)), "-I", "-X", "utf8", "-m", "pip", *words]
    try:
        return commands.run(command, env=variables)
    except OSError as error:  # it is gone, or made for another machine
        return subprocess.CompletedProcess(words, 127, "", str(error))


def look_inside(venv: Path, root: Path, dev: bool) -> tuple[list[str], list[str]]:
    """Return (the pins meant for this environment, those that it lacks), as ``name==version``."""
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); "
        "from laptune.install import pins; "
        f"found = pins.load(Path(sys.argv[2]), dev={dev}); "
        "answer = [[str(p) for p in found if p.is_meant()], "
        "[str(p) for p, _ in pins.mismatches(found)]]"
    )
    places = [str(commands.ROOT / "src"), str(root)]
    answer = pythons.answer(str(venv_python(venv)), code, *places)
    if answer is None:
        raise UserError(
            f"{venv}: its Python does not run", f"make it again: {commands.setup('--recreate')}"
        )
    return answer[0], answer[1]


def install(venv: Path, root: Path, dev: bool, tag: str, offline: Path | None = None) -> str:
    """Install the pins, torch last; return where torch came from. Raise UserError."""
    for left in venv.glob(f"{_TEMPORARY}*"):  # of a setup that was killed
        remove_tree(left, must=False)
    wanted, _ = look_inside(venv, root, dev)
    torch = next(line for line in wanted if line.startswith("torch=="))
    variables = pip_environment(venv)
    index, why = (None, f"the folder {offline}") if offline else torch_source(tag, variables)
    print(f"  torch comes from {why}", flush=True)
    base = ["--no-index", "--find-links", str(offline)] if offline else []
    base += ["--only-binary", ":all:"]
    with temporary_files(venv) as place:
        listed = Path(place["TMPDIR"], "pins.txt")
        rest = [line for line in wanted if line != torch]
        listed.write_text("\n".join(rest) + "\n", encoding="utf-8")
        run_pip(venv, [*base, "--no-deps", "-r", str(listed)], f"{len(rest)} packages", variables)
        # With dependencies, held to the pins: CUDA builds need nvidia's packages, CPU builds none.
        more = ["--index-url", index, "--no-deps"] if index else []
        run_pip(venv, [*base, *more, "-c", str(listed), torch], torch, variables)
    _install_editable(venv, root, variables)
    _, missing = look_inside(venv, root, dev)
    if missing:
        raise UserError(
            f"{venv}: pip ended well, but {', '.join(missing[:3])} is not there",
            "see laptune-setup.log there; a setting of pip or Python leads elsewhere",
        )
    return why


def _install_editable(venv: Path, root: Path, variables: dict[str, str]) -> None:
    """Put this checkout on the environment's path; stage scripts work without it, so only try."""
    options = ["--no-index", "--no-deps", "--no-build-isolation", "-e", str(root)]
    try:
        run_pip(venv, options, "this checkout, editable", variables)
    except UserError as error:
        print(f"  not installed editable ({error.message[:120]}); the scripts work all the same")


def pip_environment(venv: Path) -> dict[str, str]:
    """Return the variables for pip: the person's sources, nothing about where packages go."""
    ours = own_environment()
    # Of the person's variables only these: PIP_QUIET alone would hide what is asked for here.
    kept = ("PIP_CONFIG_FILE", *map(_variable, KEPT))
    asked = {k: v for k, v in ours.items() if not k.upper().startswith("PIP_") or k in kept}
    done = _pip(venv, ["config", "list", "-vvv"], asked)
    if done.returncode:
        told = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no reason given"]
        raise UserError(
            f"pip cannot read its settings: {told[0].removeprefix('ERROR: ')}",
            "correct that in pip.conf (pip.ini) or in the variable PIP_...",
        )
    found = re.findall(r"(?m)^(global|install|:env:)\.\.?([\w-]+)=(.+)$", done.stdout)
    variables = _without_pips(ours)
    for section in ("global", "install", ":env:"):  # the later ones win
        for kind, key, value in found:
            if kind == section and key in KEPT:
                variables[_variable(key)] = " ".join(str(ast.literal_eval(value)).split())
    return variables


def _variable(key: str) -> str:
    return "PIP_" + key.upper().replace("-", "_")


def run_pip(venv: Path, options: list[str], what: str, variables: dict[str, str]) -> None:
    """Run ``pip install``: a counter on the console, what it says in ``laptune-setup.log``."""
    command = [str(venv_python(venv)), "-I", "-X", "utf8", "-m", "pip", "install", "-vv"]
    command += ["--disable-pip-version-check", "--no-input", "--progress-bar", "off", *options]
    start, lines, num_fetched = time.monotonic(), [], 0  # type: ignore[var-annotated]
    print(f"  pip: {what} ...", flush=True)
    with temporary_files(venv) as place, _logged(lines, venv):
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**variables, **place},
        )
        for raw in process.stdout:
            line = raw.decode("utf-8", "replace").rstrip()
            if line.lstrip().startswith(("Found link", "Skipping link")):  # thousands
                continue
            lines.append(line)
            if line.startswith(("Collecting ", "Processing ")):
                num_fetched += 1
                if num_fetched % 20 == 0:
                    seconds = time.monotonic() - start
                    print(f"  {num_fetched} fetched, {seconds:.0f} s", flush=True)
        code = process.wait()
    if code:
        folder = options[options.index("--find-links") + 1] if "--find-links" in options else ""
        reason, hint = pip_failures.explain(lines, code, variables, folder)
        raise UserError(f"pip could not install {what}: {reason}", hint)


@contextmanager
def _logged(lines: list[str], venv: Path) -> Iterator[None]:
    """Append the lines to the log in the end, however that comes; a full disk takes none."""
    try:
        yield
    finally:
        with suppress(OSError), open_to_append(venv / "laptune-setup.log") as log:
            log.write("\n".join([*lines, ""]))
