"""env/requirements.txt: wheels for every platform and Python that the table names, no antiques."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from laptune.core.errors import UserError
from laptune.install import pins

# The oldest release of each that is no antique: what a wheel-only resolver may fall back to.
OLDEST = {
    "accelerate": 1,
    "transformers": 5,
    "numpy": 2,
    "tokenizers": 0.2,
    "safetensors": 0.5,
    "peft": 0.17,
    "pydantic": 2,
    "huggingface-hub": 2,
}
NOT_ON_ARM64 = {"pyarrow", "trl", "datasets", "xllamacpp", "llama-cpp-py-sync"}
# uv's name of a platform, its row in the table, the variables of its markers, torch's wheel tag.
PLATFORMS = {
    "x86_64-manylinux_2_28": ("linux", "linux", "x86_64", "manylinux_2_28_x86_64"),
    "aarch64-manylinux_2_28": ("linux", "linux", "aarch64", "manylinux_2_28_aarch64"),
    "aarch64-apple-darwin": ("macosx", "darwin", "arm64", "_arm64"),
    "x86_64-pc-windows-msvc": ("win-amd64", "win32", "AMD64", "win_amd64"),
    "aarch64-pc-windows-msvc": ("win-arm64", "win32", "ARM64", "win_arm64"),
}
CASES = [
    (platform, f"{major}.{minor}")
    for platform, (row, *_) in PLATFORMS.items()
    for major, minor in pins.PYTHONS[row]
]


def variables(platform: str, python: str) -> dict[str, str]:
    _, system, machine, _ = PLATFORMS[platform]
    names = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}
    return {
        "sys_platform": system,
        "platform_machine": machine,
        "platform_system": names[system],
        "os_name": "nt" if system == "win32" else "posix",
        "python_version": python,
        "python_full_version": f"{python}.0",
        "implementation_name": "cpython",
    }


def meant(platform: str, python: str) -> dict[str, str]:
    """{name: version} of the lines for a platform, the developer's tools included."""
    found = [p for p in pins.load(dev=True) if p.is_meant(variables(platform, python))]
    assert len(found) == len({pin.name for pin in found})
    return {pin.name: pin.version for pin in found}


def run_uv(lines: list[str], platform: str, python: str, *options: str) -> str:
    """Resolve wheel-only; a silent index is no verdict, hence a skip."""
    beside = Path(sys.executable).with_name("uv.exe" if os.name == "nt" else "uv")
    uv = str(beside) if beside.is_file() else shutil.which("uv")
    if not uv:
        pytest.skip("uv is not installed")
    command = [uv, "pip", "compile", "-", "--quiet", "--no-header", "--no-annotate"]
    command += ["--no-build", "--no-python-downloads", "--python-platform", platform]
    # With this Python to run it: looking for others takes as long as the rest.
    command += ["--python", sys.executable, "--python-version", python, *options]
    done = subprocess.run(
        command, input="\n".join(lines), capture_output=True, text=True, encoding="utf-8"
    )
    if any(word in done.stderr for word in ("error sending request", "dns error", "timed out")):
        pytest.skip("the package index gave no answer")
    if done.returncode:
        raise UserError(done.stderr)
    return done.stdout


def test_the_file_is_the_only_one():
    assert [path.name for path in (pins.ROOT / "env").glob("*.txt")] == ["requirements.txt"]


def test_every_line_is_one_that_pip_reads():
    for pin in pins.load(dev=True):
        requirement = Requirement(pin.line.split("  # ")[0])
        assert str(requirement.specifier) == f"=={pin.version}" or requirement.url


def test_pins_satisfy_pyproject():
    """Every range of pyproject.toml, on each platform where it is asked for."""
    import tomllib

    project = tomllib.loads((pins.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [line for lines in project["optional-dependencies"].values() for line in lines]
    for platform, python in CASES:
        here = meant(platform, python)
        for line in [*project["dependencies"], *extras]:
            asked = Requirement(line)
            if asked.marker is None or asked.marker.evaluate(variables(platform, python)):
                version = here.get(re.sub(r"[-_.]+", "-", asked.name).lower())
                assert version and asked.specifier.contains(version), (platform, line)


def antiques(found: dict[str, str]) -> list[str]:
    """Return the pins older than their floor."""
    old = []
    for name, version in found.items():
        major, minor = (*version.split("."), "0")[:2]
        if name in OLDEST and float(f"{major}.{minor}") < OLDEST[name]:
            old.append(name)
    return old


@pytest.mark.parametrize("platform, python", CASES)
def test_no_antique(platform, python):
    assert antiques(meant(platform, python)) == []


def test_an_antique_is_found():
    assert antiques({"accelerate": "0.0.1", "numpy": "1.26.4"}) == ["accelerate", "numpy"]


def test_arm64_windows_lacks_what_has_no_wheels_there():
    assert NOT_ON_ARM64 & meant("aarch64-pc-windows-msvc", "3.12").keys() == set()
    assert {"pyarrow", "trl", "xllamacpp"} <= meant("x86_64-pc-windows-msvc", "3.12").keys()


def test_torch_comes_by_address_where_the_default_index_has_none():
    arm = variables("aarch64-pc-windows-msvc", "3.13")
    line = next(p for p in pins.load() if p.name == "torch" and p.is_meant(arm)).line
    assert "https://download.pytorch.org/whl/cpu/torch-" in line
    assert "-cp313-cp313-win_arm64.whl" in line


@pytest.mark.parametrize("line", ["rich>=15  # core", "rich==15", "git+https://x  # core"])
def test_odd_line_of_the_file_is_refused(line):
    with pytest.raises(UserError, match="requirements.txt:2"):
        pins.parse(f"# ours\n{line}\n")


@pytest.mark.parametrize("tag", ["win32", "macosx-13-x86_64", "freebsd-14-amd64"])
def test_a_platform_without_wheels_has_no_row(tag):
    assert pins.platform_key(tag) == ""


def test_an_emulated_python_takes_the_packages_of_its_own_architecture(monkeypatch):
    """platform.machine() may name the machine, not the Python."""
    import platform

    monkeypatch.setattr(platform, "machine", lambda: "ARM64")
    monkeypatch.setattr(pins.sysconfig, "get_platform", lambda: "win-amd64")
    line = "x==1 ; platform_machine == 'AMD64'  # core"
    assert pins.parse(line)[0].is_meant()


@pytest.mark.network_index
@pytest.mark.parametrize("platform, python", CASES)
def test_pins_resolve_wheel_only(platform, python):
    """All but torch, which would be fetched for what it needs; it is looked up below."""
    wanted = meant(platform, python)
    wanted.pop("torch")
    lines = [f"{name}=={version}" for name, version in wanted.items()]
    resolved = run_uv(lines, platform, python, "--override", str(without_torch()))
    # Whatever another Python needs besides is an omission of ours.
    assert set(re.findall(r"(?m)^([a-z0-9-]+)==", resolved)) == set(wanted)


def without_torch() -> Path:
    import tempfile

    path = Path(tempfile.gettempdir(), "laptune-no-torch.txt")
    path.write_text("torch ; python_version < '3'\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def torch_files() -> list[str]:
    """Names of torch's wheels on the default index."""
    asked = urllib.request.Request(
        "https://pypi.org/simple/torch/", headers={"Accept": "application/vnd.pypi.simple.v1+json"}
    )
    try:
        with urllib.request.urlopen(asked, timeout=30) as reply:
            return [file["filename"] for file in json.load(reply)["files"]]
    except (OSError, ValueError):
        pytest.skip("the package index gave no answer")


@pytest.mark.network_index
@pytest.mark.parametrize("platform, python", CASES)
def test_torch_has_a_wheel_where_the_table_says_so(platform, python, torch_files):
    row, _, _, tag = PLATFORMS[platform]
    version, cp = meant(platform, python)["torch"], f"cp{python.replace('.', '')}"
    names = [n for n in torch_files if n.startswith(f"torch-{version}-{cp}-{cp}-") and tag in n]
    assert bool(names) == (row != "win-arm64"), "it is there: take it from the default index"


@pytest.mark.network_index
@pytest.mark.parametrize("python", ["3.10", "3.15"])
@pytest.mark.parametrize("platform", PLATFORMS)
def test_no_other_python_has_all_wheels(platform, python):
    """A Python that has become possible belongs into the table."""
    wanted = meant(platform, "3.13")
    wanted.pop("torch")
    lines = [f"{name}=={version}" for name, version in wanted.items()]
    with pytest.raises(UserError, match="no (solution|wheels)|No solution|not satisfy|depends on"):
        run_uv(lines, platform, python, "--override", str(without_torch()))


@pytest.mark.network_index
@pytest.mark.parametrize("package", ["trl", "xllamacpp"])
def test_left_out_extras_have_no_wheels_on_arm64(package):
    version = meant("x86_64-manylinux_2_28", "3.12")[package]
    with pytest.raises(UserError):
        run_uv([f"{package}=={version}"], "aarch64-pc-windows-msvc", "3.12")
