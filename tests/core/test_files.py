"""Temporaries of the dead go, those of the living stay; files that others hold are waited for."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from laptune.core import files, outputs
from laptune.core.lock import Lock


def test_what_a_killed_process_left_is_removed(tmp_path):
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    folder = tmp_path / f".model.{done.pid}-123.tmp"
    folder.mkdir()
    (folder / "weights").touch()
    (tmp_path / f".model.{done.pid}-124.tmp").touch()
    outputs.finish_interrupted(tmp_path / "model")
    assert list(tmp_path.iterdir()) == []


def test_a_living_process_keeps_its_own_and_other_names_stay(tmp_path):
    kept = {f".model.{os.getpid()}-1.tmp", ".model.tmp", "model", ".other.999999999-1.tmp"}
    for name in kept:
        (tmp_path / name).touch()
    outputs.finish_interrupted(tmp_path / "model")
    assert {path.name for path in tmp_path.iterdir()} == kept


def test_a_folder_that_is_not_there_yet_holds_none(tmp_path):
    outputs.finish_interrupted(tmp_path / "not" / "yet")


@pytest.fixture
def scanner(monkeypatch):
    """``scanner(path)``: another program holds it open for 0.3 s, to read, with nobody writing.

    On Windows one really does; elsewhere the calls that it would refuse are refused twice.
    With ``sharing`` 0 nobody else may read it either.
    """
    if os.name == "nt":
        yield _hold_file
        return
    refused: list[str] = []

    def refuse(real, at, *modes):
        def call(*words, **options):
            is_held = not modes or (len(words) > 1 and words[1] in modes)
            if is_held and os.path.basename(words[at]) in held and len(refused) < 2:
                refused.append(words[at])
                raise PermissionError(13, "Permission denied", str(words[at]))
            return real(*words, **options)

        return call

    held: list[str] = []
    monkeypatch.setattr(files, "open", refuse(open, 0, "a", "rb+", "rb"), raising=False)
    monkeypatch.setattr(files.os, "replace", refuse(os.replace, 1))
    monkeypatch.setattr(files.shutil, "rmtree", refuse(shutil.rmtree, 0))
    monkeypatch.setattr(files.Path, "unlink", refuse(Path.unlink, 0))
    monkeypatch.setattr(files.Path, "open", refuse(Path.open, 0, "a+b"))
    monkeypatch.setattr(files.Path, "read_text", refuse(Path.read_text, 0))
    monkeypatch.setattr(files, "_is_held", lambda error: error.errno == 13)
    yield lambda path, sharing=1: held.extend([path.name, path.parent.name])
    assert refused


def _hold_file(path: Path, sharing: int = 1) -> None:
    import ctypes
    import threading

    kernel = ctypes.WinDLL("kernel32")
    kernel.CreateFileW.restype = ctypes.c_void_p
    read, existing = 0x80000000, 3
    handle = kernel.CreateFileW(str(path), read, sharing, None, existing, 0, None)
    assert handle not in (None, ctypes.c_void_p(-1).value)
    threading.Timer(0.3, kernel.CloseHandle, [ctypes.c_void_p(handle)]).start()


def _append(path: Path) -> None:
    with files.open_to_append(path) as file:
        file.write("more\n")


def _replace(path: Path) -> None:
    files.write_text_atomic(path, "old\nmore\n")


def _lock(path: Path) -> None:
    with Lock(path, "it", "wait", keep=True):
        pass


@pytest.mark.parametrize(
    "action, left",
    [
        (_append, "old\nmore\n"),
        (_replace, "old\nmore\n"),
        (files.sync_file, "old\n"),
        (files.remove, None),
        (lambda path: files.remove_tree(path.parent), None),
        (_lock, ""),
    ],
    ids=["append", "replace", "flush", "remove", "remove a folder", "lock"],
)
def test_a_new_file_that_a_scanner_looks_at_is_waited_for(tmp_path, scanner, action, left):
    path = tmp_path / "folder" / "a.jsonl"
    path.parent.mkdir()
    path.write_bytes(b"old\n")
    scanner(path)
    action(path)
    assert (path.read_text(encoding="utf-8") if path.exists() else None) == left


@pytest.mark.parametrize(
    "action, found",
    [
        (files.read_text, "{}\n"),
        (files.read_object, {}),
        (files.sha256_file, hashlib.sha256(b"{}\n").hexdigest()),
    ],
    ids=["text", "object", "hash"],
)
def test_a_file_that_a_scanner_has_for_itself_is_waited_for(tmp_path, scanner, action, found):
    path = tmp_path / "folder" / "a.json"
    path.parent.mkdir()
    path.write_bytes(b"{}\n")
    scanner(path, sharing=0)
    assert action(path) == found


def test_a_read_only_file_is_told_from_one_that_is_held(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    path.chmod(0o444)
    error = PermissionError(13, "Access is denied", "temporary", None, str(path))
    monkeypatch.setattr(files.os, "replace", lambda *_: (_ for _ in ()).throw(error))
    if os.name != "nt":
        monkeypatch.setattr(files, "_read_only", lambda error: error.filename2)
    with pytest.raises(files.ReadOnly, match="is read-only") as refused:
        files.write_text_atomic(path, "new")
    assert refused.value.filename == str(path)
    assert [at.name for at in tmp_path.iterdir()] == ["a.json"]


def test_a_number_that_no_process_can_have_is_nobodys_left_over(tmp_path):
    (tmp_path / f".model.{10**30}-1.tmp").mkdir()
    assert list(files.stale_temporaries(tmp_path / "model")) == []


@pytest.mark.skipif(os.name == "nt", reason="folders are not flushed there")
@pytest.mark.parametrize("number, is_told", [(errno.EINVAL, False), (errno.EIO, True)])
def test_a_network_folder_that_cannot_be_flushed_is_no_fault(
    number, is_told, tmp_path, monkeypatch
):
    def refused(handle):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refused)
    with pytest.raises(OSError) if is_told else nullcontext():
        files.sync_folder(tmp_path)
