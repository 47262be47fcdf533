"""Temporaries: those of the dead go, those of the living stay."""

from __future__ import annotations

import os
import subprocess
import sys

from laptune.core import outputs


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
