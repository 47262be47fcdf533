"""Which Python carries the environment: told from faked answers, and from the real ones here."""

from __future__ import annotations

import sys

import pytest

from laptune.install import pythons
from laptune.install.pythons import Interpreter, choose, parse_launcher, refusal

X64 = "win-amd64"
ARM = "win-arm64"
LINUX = "linux-x86_64"


def python(version: tuple, tag: str, path: str = "p") -> Interpreter:
    return Interpreter(path, (*version, 0), tag)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_right_versions_pass(version):
    assert refusal(python(version, LINUX), "x64") == ""


@pytest.mark.parametrize(
    "version, tag, machine, words",
    [
        ((3, 14), LINUX, "x64", "too new"),
        ((3, 10), LINUX, "x64", "too old"),
        ((3, 11), ARM, "arm64", "3.12 is the first"),
        ((3, 14), ARM, "arm64", "too new"),
        ((3, 12), X64, "arm64", "emulated"),
        ((3, 12), "win32", "x64", "32-bit"),
        ((3, 12), "win32", "arm64", "32-bit"),
    ],
)
def test_wrong_ones_are_refused_with_the_reason(version, tag, machine, words):
    assert words in refusal(python(version, tag), machine)


def test_x64_python_is_native_on_x64():
    assert refusal(python((3, 12), X64), "x64") == ""


def test_emulated_passes_when_allowed():
    assert refusal(python((3, 12), X64), "arm64", allow_emulated=True) == ""


def test_native_goes_before_emulated():
    both = [python((3, 12), X64), python((3, 13), ARM)]
    assert choose(both, "arm64", allow_emulated=True)[0].tag == ARM


def test_each_refused_one_is_told():
    chosen, refused = choose([python((3, 14), ARM), python((3, 12), X64)], "arm64")
    assert chosen is None
    assert len(refused) == 2


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


@pytest.mark.parametrize(
    "path", ["C:\\Users\\a\\AppData\\Local\\Microsoft\\WindowsApps\\python.exe"]
)
def test_store_placeholder_is_known(path):
    assert pythons.is_store_stub(path)


def test_a_real_python_answers():
    assert pythons.ask(sys.executable).version == tuple(sys.version_info[:3])


@pytest.mark.parametrize("path", ["/nowhere/python", __file__])
def test_what_is_no_python_gives_none(path):
    assert pythons.ask(path) is None


def test_registry_is_read_in_both_hives(monkeypatch):
    import types

    tree = {"3.12-arm64": "C:\\p312\\python.exe", "3.13": "C:\\p313\\python.exe"}

    class Key:
        def __init__(self, name=""):
            self.name = name

        def __enter__(self):
            return self

        def __exit__(self, *error):
            return None

    def open_key(hive, name, *rest):
        if hive == "HKLM" or hive == "user-core" and "InstallPath" not in name:
            raise OSError("no such key")
        return Key(name.split("\\")[0] if "InstallPath" in name else "core")

    fake = types.SimpleNamespace(
        HKEY_CURRENT_USER="HKCU",
        HKEY_LOCAL_MACHINE="HKLM",
        KEY_READ=1,
        KEY_WOW64_64KEY=0,
        KEY_WOW64_32KEY=0,
        OpenKey=open_key,
        QueryInfoKey=lambda key: (len(tree), 0, 0),
        EnumKey=lambda key, index: list(tree)[index],
        QueryValueEx=lambda key, name: (tree[key.name], 1),
    )
    monkeypatch.setitem(sys.modules, "winreg", fake)
    assert sorted(set(pythons._from_registry())) == sorted(tree.values())
