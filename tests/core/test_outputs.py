"""Ours or not, and what a killed or refused replacement leaves."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from laptune.core import files, manifest, outputs
from laptune.core.errors import UserError


def write(goal, text, **options):
    with manifest.staged_file(goal, stage="test", **options) as work:
        work.path.write_text(text, encoding="utf-8")


def write_folder(goal, text, **options):
    with manifest.staged_dir(goal, stage="test", **options) as work:
        (work.path / "a.txt").write_text(text, encoding="utf-8")


@pytest.fixture
def dead_pid():
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def refuse(monkeypatch, name, *, times=99, winerror=32):
    """``os.replace`` onto a file of this name is refused, as on Windows while it is open."""
    real, calls = os.replace, []

    def busy(source, goal):
        if os.path.basename(goal) == name and len(calls) < times:
            calls.append(goal)
            error = PermissionError(13, "The process cannot access the file", str(source))
            error.winerror = winerror
            raise error
        real(source, goal)

    monkeypatch.setattr(files.os, "replace", busy)
    monkeypatch.setattr(files.time, "sleep", lambda seconds: None)


@pytest.mark.parametrize("winerror", [5, 32, 33, 1224])
def test_a_file_that_is_open_elsewhere_stays_with_its_manifest(tmp_path, monkeypatch, winerror):
    goal = tmp_path / "m.gguf"
    write(goal, "old")
    refuse(monkeypatch, "m.gguf", winerror=winerror)
    with pytest.raises(files.HeldOpen, match="is open in another program") as refused:
        write(goal, "new", overwrite=True)
    assert refused.value.filename == str(goal)
    assert goal.read_text(encoding="utf-8") == "old" and manifest.check(goal)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["m.gguf", "m.gguf.manifest.json"]


MAP = """
import mmap, sys
with open(sys.argv[1], "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ):
    print("mapped", flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(os.name != "nt", reason="a mapped file can be replaced elsewhere")
def test_a_file_that_another_process_has_mapped_is_named(tmp_path, monkeypatch):
    goal = tmp_path / "m.gguf"
    write(goal, "old")
    monkeypatch.setattr(files.time, "sleep", lambda seconds: None)
    words = [sys.executable, "-c", MAP, str(goal)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline().strip() == b"mapped"
        with pytest.raises(files.HeldOpen, match="is open in another program") as refused:
            write(goal, "new", overwrite=True)
        other.stdin.close()
    assert refused.value.filename == str(goal)
    assert goal.read_text(encoding="utf-8") == "old" and manifest.check(goal)
    write(goal, "new", overwrite=True)


def test_a_folder_that_is_open_elsewhere_stays_whole(tmp_path, monkeypatch):
    goal = tmp_path / "out"
    write_folder(goal, "old")
    refuse(monkeypatch, "out", times=9)  # the new one's rename, not the one that undoes it
    with pytest.raises(files.HeldOpen):
        write_folder(goal, "new", overwrite=True)
    assert (goal / "a.txt").read_text(encoding="utf-8") == "old" and manifest.check(goal)


def test_windows_own_number_counts_where_python_tells_only_the_c_librarys(monkeypatch):
    monkeypatch.setattr(files.os, "name", "nt")
    assert files._is_held(PermissionError(13, "Permission denied"))
    assert not files._is_held(OSError(28, "No space left on device"))


def test_a_replacement_that_was_killed_between_its_renames_is_finished(tmp_path, dead_pid):
    goal = tmp_path / "m.gguf"
    write(goal, "new")
    manifest.path_of(goal).rename(tmp_path / f".m.gguf.manifest.json.{dead_pid}-1.tmp")
    outputs.finish_interrupted(goal)
    assert manifest.check(goal) and len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_was_killed_between_its_renames_is_put_back(tmp_path, dead_pid):
    goal = tmp_path / "out"
    write_folder(goal, "old")
    goal.rename(tmp_path / f".out.{dead_pid}-1.tmp")
    outputs.finish_interrupted(goal)
    assert manifest.check(goal) and len(list(tmp_path.iterdir())) == 1


def test_a_command_that_was_killed_before_its_rename_can_simply_be_run_again(tmp_path, dead_pid):
    goal = tmp_path / "out"
    write_folder(goal, "old")
    goal.rename(tmp_path / f".out.{dead_pid}-1.tmp")
    write_folder(goal, "new")
    assert (goal / "a.txt").read_text(encoding="utf-8") == "new" and manifest.check(goal)
    with pytest.raises(UserError, match="is finished"):
        write_folder(goal, "newer")


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
@pytest.mark.parametrize("write_it", [write, write_folder])
def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path, write_it):
    (tmp_path / "disk").mkdir()
    real, link = tmp_path / "disk/big", tmp_path / "link"
    write_it(real, "old")
    link.symlink_to(real)
    write_it(link, "newer", overwrite=True)
    assert link.is_symlink() and manifest.check(link) and manifest.check(real)
    at = real if real.is_file() else real / "a.txt"
    assert at.read_text(encoding="utf-8") == "newer"


def test_what_was_put_in_while_the_work_went_on_stays(tmp_path):
    goal = tmp_path / "out"
    write_folder(goal, "old")
    with (
        pytest.raises(UserError, match=r"holds notes\.txt"),
        manifest.staged_dir(goal, stage="test", overwrite=True),
    ):
        (goal / "notes.txt").write_text("mine", encoding="utf-8")
    assert (goal / "notes.txt").exists() and (goal / "a.txt").exists()


def test_a_manifest_of_other_programs_makes_nothing_ours(tmp_path):
    (tmp_path / "manifest.json").write_text('{"name": "an extension"}', encoding="utf-8")
    with pytest.raises(UserError, match=r"holds manifest\.json"):
        outputs.claim(tmp_path, stage="test", is_file=False, overwrite=True)


def test_a_small_file_is_ours_until_it_is_edited(tmp_path):
    goal = tmp_path / "page.html"
    for text in ("one", "two"):
        outputs.write_text(goal, text, stage="report")
    goal.write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match="has changed since laptune wrote it"):
        outputs.write_text(goal, "three", stage="report")
    with pytest.raises(UserError, match="damaged or was changed"):
        outputs.refuse_changed(goal)


def test_a_torn_line_of_the_ledger_costs_itself_only(tmp_path):
    goal = tmp_path / "page.html"
    outputs.write_text(goal, "one", stage="report")
    with open(tmp_path / outputs.LEDGER, "a", encoding="utf-8") as file:
        file.write('{"path": "page.ht')
    assert outputs.is_ours(goal, "report")


def test_the_ledger_goes_with_its_last_file(tmp_path):
    for name in ("a", "b"):
        outputs.write_text(tmp_path / name, "x", stage="test")
    for name in ("a", "b"):
        outputs.forget(tmp_path / name)
        assert name not in outputs.ledger(tmp_path)
    assert not (tmp_path / outputs.LEDGER).exists()


def test_files_that_belong_together_are_put_one_by_one_and_known_as_ours(tmp_path):
    def make(at):
        for name in ("a.json", "b.json"):
            (at / name).write_text(name, encoding="utf-8")
            yield at / name

    put = outputs.put_files(tmp_path / "adapter", make, stage="train")
    assert put == [tmp_path / "a.json", tmp_path / "b.json"]
    assert all(outputs.is_ours(path, "train") for path in put)
    assert sorted(path.name for path in tmp_path.iterdir()) == [outputs.LEDGER, "a.json", "b.json"]


def test_a_failure_among_files_leaves_the_old_ones_and_no_temporary(tmp_path):
    (tmp_path / "a.json").write_text("old", encoding="utf-8")

    def make(at):
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        outputs.put_files(tmp_path / "adapter", make, stage="train")
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "artifacts").write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match=r"artifacts is a file, and .*a\.txt is to be written into"):
        outputs.write_text(tmp_path / "artifacts/run/a.txt", "ours", stage="test")
