"""What lies in the environment's place already, and whose it is."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from types import SimpleNamespace

import pytest

from laptune.core.errors import UserError
from laptune.install import bootstrap, environment, installing

from .conftest import calls


def test_an_environment_of_the_users_is_not_removed(request_, tmp_path):
    theirs = tmp_path / "their-venv"
    installing.create(theirs, sys.executable)
    (theirs / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match="was not made by laptune"):
        bootstrap.prepare(replace(request_, venv=theirs, is_recreate=True))
    assert (theirs / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_recreate_makes_a_new_one(request_):
    bootstrap.prepare(request_)
    keep = request_.venv / "old"
    keep.touch()
    bootstrap.prepare(replace(request_, is_recreate=True))
    assert not keep.exists()


def test_a_folder_that_is_not_an_environment_is_not_deleted(request_):
    request_.venv.mkdir()
    (request_.venv / "thesis.txt").touch()
    with pytest.raises(UserError, match="was not made by laptune"):
        bootstrap.prepare(request_)
    assert (request_.venv / "thesis.txt").exists()


def test_a_foreign_environment_without_pip_is_not_deleted(request_, monkeypatch):
    installing.create(request_.venv, sys.executable)
    monkeypatch.setattr(installing, "has_pip", lambda venv: False)
    monkeypatch.setattr(installing, "look_inside", lambda *args: (["rich==1"], ["rich==1"]))
    with pytest.raises(UserError, match="made by something else, and it has no pip"):
        bootstrap.prepare(request_)


def test_a_complete_environment_of_anothers_is_used_as_it_is(request_, monkeypatch):
    """`uv venv` makes one without pip, and `uv pip install -r` fills it."""
    installing.create(request_.venv, sys.executable)
    monkeypatch.setattr(installing, "has_pip", lambda venv: False)
    assert not bootstrap.prepare(request_)


@pytest.mark.skipif(os.name == "nt", reason="this is Windows' own layout")
def test_an_environment_of_windows_in_a_shared_folder_is_not_removed(request_):
    """WSL and Windows, in one checkout: each would make the other's again, forever."""
    theirs = request_.venv / "Scripts" / "python.exe"
    theirs.parent.mkdir(parents=True)
    theirs.touch()
    (request_.venv / "pyvenv.cfg").touch()
    (request_.venv / bootstrap.STAMP).write_text('{"state": "done"}', encoding="utf-8")
    with pytest.raises(UserError, match="made on another system: .* -> set LAPTUNE_VENV"):
        bootstrap.prepare(request_)
    assert theirs.exists()
    assert bootstrap.prepare(replace(request_, is_recreate=True))


@pytest.mark.skipif(not hasattr(os, "ST_NOEXEC"), reason="disks are not mounted so here")
def test_a_disk_whose_programs_may_not_run_is_refused_before_anything_is_fetched(
    request_, monkeypatch
):
    """A symlink to Python runs there, so that all of setup went well; torch did not load."""
    told = os.statvfs(request_.root)
    flags = SimpleNamespace(f_flag=told.f_flag | os.ST_NOEXEC)
    monkeypatch.setattr(os, "statvfs", lambda folder: flags)
    with pytest.raises(UserError, match="mounted with noexec.* -> set LAPTUNE_VENV to a folder"):
        bootstrap.prepare(request_)
    assert calls() == []
    assert not request_.venv.exists()


def test_a_file_where_the_environment_belongs_is_told(request_):
    request_.venv.write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match="a file lies there: remove it, or set LAPTUNE_VENV"):
        bootstrap.prepare(request_)
    assert request_.venv.read_text(encoding="utf-8") == "mine"


def test_recreate_from_within_names_the_python_that_it_was_made_with(request_, monkeypatch):
    bootstrap.prepare(request_)
    monkeypatch.setattr(bootstrap, "is_inside", lambda venv: True)
    monkeypatch.setattr(sys, "_base_executable", "/opt/python3", raising=False)
    with pytest.raises(UserError, match=r"use another Python for it: /opt/python3 .*--recreate"):
        bootstrap.prepare(replace(request_, is_recreate=True))


def test_our_own_broken_environment_is_made_again(request_, monkeypatch):
    bootstrap.prepare(request_)
    environment.venv_python(request_.venv).unlink()
    calls().clear()
    bootstrap.prepare(request_)
    assert calls()[0][0] == "create"
