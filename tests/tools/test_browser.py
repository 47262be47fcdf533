"""Getting what the browser tests need: never in silence, never an unknown file, never a failure."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import tarfile
from pathlib import Path

import pytest

import browser


def packed(text: bytes) -> bytes:
    """npm's package of axe-core, in small."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        entry = tarfile.TarInfo("package/axe.min.js")
        entry.size = len(text)
        archive.addfile(entry, io.BytesIO(text))
    return file.getvalue()


@pytest.fixture
def bare(monkeypatch, tmp_path):
    """A machine that has nothing; `.ran` notes commands, `.on_path` is what is installed."""
    monkeypatch.setattr(browser.sys, "prefix", str(tmp_path))
    monkeypatch.delenv("LAPTUNE_CHROMIUM", raising=False)
    machine = type("Machine", (), {"ran": [], "on_path": set(), "fails": set()})()
    monkeypatch.setattr(
        browser.shutil, "which", lambda name: f"/bin/{name}" if name in machine.on_path else None
    )
    monkeypatch.setattr(browser.os, "geteuid", lambda: 0, raising=False)

    def run(command, cwd=None):
        machine.ran.append(Path(command[0]).name + " " + command[1])
        if machine.ran[-1] in machine.fails and machine.ran.count(machine.ran[-1]) == 1:
            raise browser.Unavailable("no lists")
        if command[1] == "install":
            machine.on_path.add("chromium")

    monkeypatch.setattr(browser, "_run", run)
    return machine


def test_a_machine_with_nothing_is_reported_and_continues(bare, capsys):
    browser.prepare()
    assert capsys.readouterr().out.splitlines() == [
        "browser tests: no Chromium (not installed, and this is no Debian): "
        "tests that need it skip",
        "browser tests: no axe-core (npm is not installed): tests that need it skip",
    ]


def test_what_is_there_is_not_installed_again(bare):
    bare.on_path |= {"google-chrome", "apt-get"}
    assert browser.get_chromium() == "/bin/google-chrome"
    assert bare.ran == []


def test_root_of_a_debian_gets_chromium(bare):
    bare.on_path.add("apt-get")
    assert browser.get_chromium() == "/bin/chromium"
    assert bare.ran == ["apt-get install"]


def test_absent_lists_of_packages_are_fetched(bare):
    bare.on_path.add("apt-get")
    bare.fails.add("apt-get install")
    assert browser.get_chromium() == "/bin/chromium"
    assert bare.ran == ["apt-get install", "apt-get update", "apt-get install"]


def test_nobody_but_root_installs(bare, monkeypatch):
    bare.on_path.add("apt-get")
    monkeypatch.setattr(browser.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(browser.Unavailable, match="as root: apt-get install chromium"):
        browser.get_chromium()


def test_axe_of_another_hash_is_refused(bare):
    with pytest.raises(browser.Unavailable, match="not the pinned one"):
        browser.unpack_axe(packed(b"evil"))


def test_axe_of_the_pinned_hash_is_kept(bare, monkeypatch):
    whole = packed(b"axe = 1")
    bare.on_path.add("npm")
    pinned = base64.b64encode(hashlib.sha512(whole).digest()).decode()
    monkeypatch.setattr(browser.unpack_axe, "__defaults__", (pinned,))
    monkeypatch.setattr(
        browser, "_run", lambda command, cwd: Path(cwd, "axe-core.tgz").write_bytes(whole)
    )
    assert Path(browser.get_axe()).read_bytes() == b"axe = 1"
    assert browser.get_axe() == str(browser.axe_script())


def test_a_command_that_fails_says_its_last_words():
    with pytest.raises(browser.Unavailable, match=r"python.*: (Error: )?no way"):
        browser._run([browser.sys.executable, "-c", "raise SystemExit('no way')"])


def test_a_command_that_is_not_there_is_not_a_traceback():
    with pytest.raises(browser.Unavailable):
        browser._run([os.path.join("no", "such", "program")])
