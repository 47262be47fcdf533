"""Which Python carries the environment: a table of what machines have, and the real ones here."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys

import pytest

from laptune.install import pins, pythons
from laptune.install.pythons import Interpreter, choose, parse_launcher, refusal

X64, ARM, LINUX, MAC = "win-amd64", "win-arm64", "linux-x86_64", "macosx-14.0-arm64"


def python(version: tuple, tag: str = LINUX, **more) -> Interpreter:
    return Interpreter("p", (*version, 0), tag, **more)


@pytest.mark.parametrize(
    "given, machine, words",
    [
        (python((3, 11)), "x64", ""),
        (python((3, 14)), "x64", ""),
        (python((3, 14), "linux-aarch64"), "arm64", ""),
        (python((3, 14), MAC), "arm64", ""),
        (python((3, 14), X64), "x64", ""),
        (python((3, 12), ARM), "arm64", ""),
        (python((3, 13), ARM), "arm64", ""),
        (python((3, 10)), "x64", "too old: 3.11 is the first"),
        (python((3, 15)), "x64", "too new"),
        (python((3, 11), ARM), "arm64", "too old: 3.12 is the first"),
        (python((3, 14), ARM), "arm64", "too new"),
        (python((3, 12), X64), "arm64", "emulated on this ARM64 machine"),
        (python((3, 12), "win32"), "x64", "a 32-bit Python"),
        (python((3, 12), "win32"), "arm64", "a 32-bit Python"),
        (python((3, 12), "macosx-13-x86_64"), "x64", "an x86-64 Python"),
        (python((3, 12), "freebsd-14-amd64"), "x64", "no wheels"),
        (python((3, 14), is_free_threaded=True), "x64", "free-threaded"),
        (python((3, 11), makes_venv=False), "x64", "cannot make environments"),
        (python((3, 12), lacks="ssl, ctypes"), "x64", "was built without ssl, ctypes"),
        (python((3, 12), bits=32), "x64", "a 32-bit Python"),
        (python((3, 12), "linux-armv7l", bits=32), "armv7l", "a 32-bit Python"),
        (python((3, 12), "linux-riscv64"), "riscv64", "a linux-riscv64 Python"),
        (python((3, 12), libc=""), "x64", "without glibc, such as Alpine"),
        (python((3, 12), libc="glibc 2.17"), "x64", "glibc 2.17 is too old"),
        (python((3, 12), libc="glibc 2.28"), "x64", ""),
    ],
    ids=lambda value: str(value) or "fits",
)
def test_judgement(given, machine, words):
    why = refusal(given, machine)
    assert (words in why) if words else why == ""


@pytest.mark.parametrize(
    "given, machine",
    [
        (python((3, 12), libc=""), "x64"),
        (python((3, 12), libc="glibc 2.17"), "x64"),
        (python((3, 12), "linux-aarch64", bits=32), "arm64"),  # a 64-bit kernel, no 64-bit programs
        (python((3, 12), "linux-riscv64"), "riscv64"),
    ],
)
def test_where_no_python_fits_none_is_advised(given, machine):
    assert pythons.hint([given], machine, "linux").startswith("no Python helps here: take a 64-bit")


@pytest.mark.parametrize("name", ["ssl", "_ctypes", "zlib"])
def test_a_python_that_was_built_without_a_module_starts_the_search(name):
    """Compiled where the headers of a library were not installed, as pyenv does."""
    code = (
        f"import sys; sys.modules[{name!r}] = None; sys.path.insert(0, 'src'); "
        "from laptune.install import pythons, setup; print(pythons.this_python().lacks)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, cwd=pins.ROOT
    )
    assert done.stdout.decode().strip() == name.lstrip("_"), done.stderr.decode()


def test_emulated_passes_when_allowed():
    assert refusal(python((3, 12), X64), "arm64", allow_emulated=True) == ""


@pytest.mark.parametrize(
    "shell, option", [(None, "--allow-emulated"), ("powershell", "-AllowEmulated")]
)
def test_an_option_is_named_as_what_was_started_names_it(monkeypatch, shell, option):
    if shell:
        monkeypatch.setenv("LAPTUNE_SHELL", shell)
    else:
        monkeypatch.delenv("LAPTUNE_SHELL", raising=False)
    assert f"({option} takes" in refusal(python((3, 12), X64), "arm64")


def test_native_goes_before_emulated():
    both = [python((3, 12), X64), python((3, 13), ARM)]
    assert choose(both, "arm64", allow_emulated=True)[0].tag == ARM


def test_each_refused_one_is_reported():
    chosen, refused = choose([python((3, 14), ARM), python((3, 12), X64)], "arm64")
    assert chosen is None
    assert len(refused) == 2


@pytest.mark.parametrize(
    "platform, machine, programs, command",
    [
        ("win32", "arm64", ["pymanager", "winget"], "py install 3.13-arm64"),
        ("win32", "x64", ["pymanager"], "py install 3.13"),
        ("win32", "arm64", ["winget"], "winget install Python.Python.3.13 --architecture arm64"),
        ("win32", "x64", ["winget", "uv"], "winget install Python.Python.3.13"),
        ("win32", "arm64", ["uv"], "uv python install cpython-3.13-windows-aarch64-none"),
        ("win32", "x64", [], "install Python 3.13 from https://www.python.org"),
        ("darwin", "arm64", ["brew"], "brew install python@3.13"),
        ("darwin", "arm64", ["brew", "uv"], "uv python install 3.13"),
        ("linux", "x64", ["uv"], "uv python install 3.13"),
        ("linux", "x64", [], "get uv (https://docs.astral.sh/uv), then: uv python install 3.13"),
    ],
)
def test_the_hint_is_a_command_of_that_system(monkeypatch, platform, machine, programs, command):
    monkeypatch.setattr(shutil, "which", lambda name: name if name in programs else None)
    assert pythons.hint([], machine, platform).startswith(command)


@pytest.mark.parametrize(
    "version, command",
    [((3, 11), "apt install python3.11-venv"), ((3, 9), "get uv")],
    ids=["right but for venv", "too old as well"],
)
def test_debians_missing_package_is_named_for_its_own_python(monkeypatch, version, command):
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "apt" else None)
    found = [python(version, makes_venv=False)]
    assert pythons.hint(found, "x64", "linux").startswith(command)


def test_launcher_lists_of_both_generations():
    text = (
        " -V:3.13-arm64 *  C:\\Users\\a b\\Python313-arm64\\python.exe\r\n"
        " -3.12-64        D:\\Python312\\python.exe\r\n"
        "  * (active)\r\n"
    )
    assert parse_launcher(text) == [
        "C:\\Users\\a b\\Python313-arm64\\python.exe",
        "D:\\Python312\\python.exe",
    ]


def test_a_real_python_answers():
    found = pythons.ask(sys.executable)
    assert found.version == tuple(sys.version_info[:3])
    assert found.tag == pythons.this_python().tag


@pytest.mark.skipif(os.name == "nt", reason="stands in with a shell script")
@pytest.mark.parametrize(
    "body, is_found",
    [
        ('echo "Active code page: 65001"\nexec "{python}" "$@"', True),
        ("exit 9009", False),
        ("echo Python was not found", False),
        ("echo 'laptune:[1'", False),
    ],
    ids=["noisy", "placeholder", "sentence", "half an answer"],
)
def test_what_stands_in_for_a_python_is_asked(tmp_path, body, is_found):
    stub = tmp_path / "python"
    stub.write_text(f"#!/bin/sh\n{body.format(python=sys.executable)}\n", encoding="utf-8")
    stub.chmod(0o755)
    assert bool(pythons.ask(str(stub))) is is_found


@pytest.mark.parametrize("path", ["/nowhere/python", __file__])
def test_what_cannot_start_gives_none(path):
    assert pythons.ask(path) is None


def test_runtimes_that_no_key_names_are_found(monkeypatch, tmp_path):
    pyenv = ".pyenv/pyenv-win/versions/3.12.9/python.exe"
    for name in ("Python/bin/python3.13.exe", "Python/pythoncore-3.12-arm64/python.exe", pyenv):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()
    monkeypatch.setattr(pythons.Path, "home", lambda: tmp_path)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.delenv("APPDATA", raising=False)
    found = [os.path.relpath(path, tmp_path) for path in pythons._from_folders_of_windows()]
    names = [os.path.basename(path) for path in found]
    assert names == ["python3.13.exe", "python.exe", "python.exe"]


def test_registry_is_read_in_both_hives_whoever_wrote_it(monkeypatch):
    import types

    root = r"Software\Python"
    keys = {
        ("HKCU", root): ["PythonCore", "PyLauncher"],
        ("HKCU", root + r"\PythonCore"): ["3.12-arm64", "broken"],
        ("HKLM", root): ["PythonCore", "ContinuumAnalytics"],
        ("HKLM", root + r"\PythonCore"): ["3.13", "3.11"],
        ("HKLM", root + r"\ContinuumAnalytics"): ["Miniconda313-64"],
    }
    values = {
        ("HKCU", root + r"\PythonCore\3.12-arm64\InstallPath"): "C:\\p312\\python.exe",
        ("HKLM", root + r"\PythonCore\3.13\InstallPath"): "C:\\p313\\python.exe",
        ("HKLM", root + r"\ContinuumAnalytics\Miniconda313-64\InstallPath"): "C:\\c\\python.exe",
    }

    folder = ("HKLM", root + r"\PythonCore\3.11\InstallPath")  # old ones name no file in it

    def value(key, name):
        if (name == "") != (key == folder):
            raise FileNotFoundError(name)
        return values[key].removesuffix("python.exe" if key == folder else ""), 1

    values[folder] = "C:\\p311\\python.exe"

    def open_key(hive, name, *rest):
        if (hive, name) not in keys | values:
            raise FileNotFoundError(name)
        return contextlib.nullcontext((hive, name))

    fake = types.SimpleNamespace(
        HKEY_CURRENT_USER="HKCU",
        HKEY_LOCAL_MACHINE="HKLM",
        KEY_READ=1,
        KEY_WOW64_64KEY=0,
        KEY_WOW64_32KEY=0,
        OpenKey=open_key,
        QueryInfoKey=lambda key: (len(keys[key]), 0, 0),
        EnumKey=lambda key, index: keys[key][index],
        QueryValueEx=value,
    )
    monkeypatch.setitem(sys.modules, "winreg", fake)
    assert set(pythons._from_registry()) == set(values.values())
