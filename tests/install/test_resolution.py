"""Every platform's pins resolve to wheels, hold no antiques, and follow from pyproject.toml."""

from __future__ import annotations

import subprocess

import pytest

from laptune.core.errors import UserError
from laptune.install import locking, pins

PLATFORMS = sorted(locking.TARGETS)
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
NOT_ON_ARM64 = {"pyarrow", "trl", "datasets"}


def read(platform: str) -> list[pins.Pin]:
    return pins.load(pins.requirements_file(platform))


def antiques(found: list[pins.Pin]) -> list[str]:
    """Return the pins older than their floor."""
    old = []
    for pin in found:
        major, minor = (*pin.version.split("."), "0")[:2]
        if pin.name in OLDEST and float(f"{major}.{minor}") < OLDEST[pin.name]:
            old.append(str(pin))
    return old


def resolve(lines: list[str], target: locking.Target, **options) -> str:
    try:
        return locking.run_uv(lines, target, **options)
    except locking.IndexUnreachable as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("platform", PLATFORMS)
def test_pins_follow_from_pyproject(platform):
    text = pins.requirements_file(platform).read_text(encoding="utf-8")
    assert f"# Source: {locking.source_digest(pins.ROOT)}." in text, (
        "make them anew with: python env/make_requirements.py"
    )


@pytest.mark.parametrize("platform", PLATFORMS)
def test_no_antique(platform):
    assert antiques(read(platform)) == []


def test_an_antique_is_found():
    old = [pins.Pin("accelerate", "0.0.1", "core"), pins.Pin("numpy", "1.26.4", "core")]
    assert len(antiques(old)) == 2


def test_arm64_set_has_no_package_without_wheels_there():
    assert NOT_ON_ARM64 & {pin.name for pin in read("win-arm64")} == set()


@pytest.mark.parametrize("platform", ["linux", "macos", "win-x64"])
def test_the_others_have_them(platform):
    assert {pin.name for pin in read(platform)} >= NOT_ON_ARM64


@pytest.mark.parametrize("platform", pins.PLATFORMS)
def test_core_is_the_same_version_everywhere(platform):
    direct = {locking.name_of(line) for line in locking.project_dependencies(pins.ROOT)["core"]}
    here = {p.name: p.version for p in read(platform) if p.name in direct}
    assert here == {p.name: p.version for p in read("linux") if p.name in direct}


def test_directml_set_has_its_own_torch():
    versions = {pin.name: pin.version for pin in read("directml")}
    assert versions["torch"] == "2.4.1"


@pytest.mark.network_index
@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_pins_resolve_wheel_only(platform, python):
    target = locking.TARGETS[platform]
    if (python < target.python) or (platform == "directml" and python == "3.13"):
        pytest.skip(f"{platform} starts at Python {target.python}; directml ends at 3.12")
    found = [pin for pin in read(platform) if pin.group != "torch" or platform == "directml"]
    lines = [str(pin) for pin in found]
    resolved = resolve(lines, target, python=python, keep_torch=platform == "directml")
    names = set(locking.parse_annotated(resolved))
    # Whatever another Python needs besides is an omission of ours.
    assert names == {locking.name_of(pin.name) for pin in found}


@pytest.mark.network_index
@pytest.mark.parametrize("package", ["trl==1.16.0", "xllamacpp==2026.10.11549"])
def test_left_out_extras_have_no_wheels_on_arm64(package):
    with pytest.raises(UserError, match="no set of wheels"):
        resolve([package], locking.TARGETS["win-arm64"])


def test_a_silent_index_is_no_verdict_on_the_pins(monkeypatch):
    def run(command, **options):
        return subprocess.CompletedProcess(command, 2, "", "error: dns error")

    monkeypatch.setattr(locking.subprocess, "run", run)
    with pytest.raises(locking.IndexUnreachable):
        locking.run_uv(["rich"], locking.TARGETS["linux"])
