"""Make env/requirements.txt: every package at one version, for all platforms, from pyproject.toml.

    python tools/make_requirements.py             keeps the versions that stand there
    python tools/make_requirements.py --upgrade   takes the newest that fit
    python tools/make_requirements.py --check     compares only: exit 1 when it is out of date

Needs uv (in the dev extra) and a package index. Wheels only. torch is set aside, since its
win_arm64 wheels lie on PyTorch's own index and the default one would drag in CUDA on Linux.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
from laptune.core import console
from laptune.core.errors import UserError
from laptune.core.files import write_text_atomic
from laptune.install import pins

TORCH = "2.13.0"
# What torch's wheels require.
TORCH_NEEDS = ("filelock", "fsspec>=0.8.5", "jinja2", "networkx>=2.5.1", "setuptools>=77.0.3")
TORCH_NEEDS += ("sympy>=1.13.3", "typing-extensions>=4.10.0")
ARM64 = "sys_platform == 'win32' and platform_machine == 'ARM64'"
WHEELS = "https://download.pytorch.org/whl/cpu"
EXTRAS = ("trl", "engine", "demo", "plots", "scoring")
HEAD = """\
# Made from pyproject.toml by: python tools/make_requirements.py
# What fits this Python and platform is picked by: pip install -r env/requirements.txt
# torch's win_arm64 wheels lie on PyTorch's own index, hence their addresses. Lines with
# extra == 'dev' are for tests and lint; pip leaves them out, setup --dev takes them.
"""


def main(argv: list[str] | None = None) -> int:
    """Write the file, or compare it with what would be written."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that fit")
    args = parser.parse_args(argv)
    goal = pins.requirements_file(ROOT)
    before = goal.read_text(encoding="utf-8") if goal.is_file() else ""
    text = make("" if args.upgrade else before)
    if text == before:
        print(f"{goal}: up to date")
    elif args.check:
        print(f"{goal}: out of date -> make it again with: python tools/make_requirements.py")
        return 1
    else:
        write_text_atomic(goal, text)
        print(f"{goal}: {len(pins.parse(text))} lines written")
    return 0


def make(before: str) -> str:
    """Return the file's text; versions of ``before`` are kept where they still fit."""
    core = resolve((), before)
    used = resolve(EXTRAS, before)
    # The wider marker: what core needs on Windows alone an extra may need everywhere.
    lines = {
        name: f"{line}  # {'core' if name in core else 'extras'}" for name, line in used.items()
    }
    for name, line in resolve((*EXTRAS, "dev"), before).items():
        pin, _, marker = line.partition(" ; ")
        marker = f"({marker}) and extra == 'dev'" if marker else "extra == 'dev'"
        lines.setdefault(name, f"{pin} ; {marker}  # dev")
    lines["torch"] = "\n".join(torch_lines())
    return HEAD + "".join(f"{lines[name]}\n" for name in sorted(lines))


def torch_lines() -> list[str]:
    """Torch by name where the default index has it, by address for Windows on ARM64."""
    found = [f"torch=={TORCH} ; sys_platform != 'win32' or platform_machine != 'ARM64'  # core"]
    for major, minor in pins.PYTHONS["win-arm64"]:
        tag = f"cp{major}{minor}"
        wheel = f"{WHEELS}/torch-{TORCH}%2Bcpu-{tag}-{tag}-win_arm64.whl"
        marker = f"{ARM64} and python_version == '{major}.{minor}'"
        found.append(f"torch @ {wheel} ; {marker}  # core")
    return found


def resolve(extras: tuple[str, ...], before: str) -> dict[str, str]:
    """Return {name: requirement line} of the core and these extras, torch left out."""
    with tempfile.TemporaryDirectory() as folder:
        needs, no_torch, out = (Path(folder, name) for name in ("needs.in", "no.txt", "out.txt"))
        needs.write_text("\n".join(TORCH_NEEDS) + "\n", encoding="utf-8")
        no_torch.write_text("torch ; python_version < '3'\n", encoding="utf-8")
        # Versions found here are preferred by uv.
        out.write_text(re.sub(r" and extra == 'dev'|torch.*\n", "", before), encoding="utf-8")
        command = [uv(), "pip", "compile", str(ROOT / "pyproject.toml"), str(needs)]
        command += ["--universal", "--python-version", "3.11", "--fork-strategy", "fewest"]
        command += [
            "--only-binary",
            ":all:",
            "--override",
            str(no_torch),
            "--output-file",
            str(out),
        ]
        command += ["--no-annotate", "--no-header", "--no-python-downloads", "--quiet"]
        command += [word for extra in extras for word in ("--extra", extra)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
        if done.returncode:
            raise UserError(f"no set of wheels: {' '.join(done.stderr.split())[-600:]}")
        text = out.read_text(encoding="utf-8").replace(" ; sys_platform != 'emscripten'", "")
    lines = [line for line in text.splitlines() if "==" in line and "emscripten" not in line]
    return {re.split("[= ]", line)[0]: line for line in lines}


def uv() -> str:
    """Return the path of uv: this environment's, or the one on PATH."""
    beside = Path(sys.executable).with_name("uv.exe" if sys.platform == "win32" else "uv")
    found = str(beside) if beside.is_file() else shutil.which("uv")
    if found is None:
        raise UserError("uv is not installed", "python env/bootstrap.py --dev")
    return found


if __name__ == "__main__":
    console.run(main)
