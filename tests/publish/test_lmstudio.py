"""A GGUF is put where LM Studio finds it, and taken away again."""

from __future__ import annotations

import os
import shutil
from collections import namedtuple

import pytest

from laptune.core.errors import UserError
from laptune.publish import lmstudio


@pytest.fixture
def models(tmp_path):
    """LM Studio's folder below a user's, with a space and letters beyond ASCII."""
    folder = tmp_path / "J\u00fcrgen \u540d" / ".lmstudio" / "models"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def gguf(tmp_path):
    path = tmp_path / "my model-ft.gguf"
    path.write_bytes(b"GGUF" + bytes(1000))
    return path


def test_install_and_uninstall_leave_nothing(models, gguf):
    goal = lmstudio.place(gguf, models, "me", "my model")
    done = lmstudio.install(gguf, goal)
    assert goal == models / "me" / "my model" / "my model-ft.gguf"
    assert goal.read_bytes() == gguf.read_bytes()
    assert not done.was_there
    assert lmstudio.install(gguf, goal).was_there
    lmstudio.uninstall(goal)
    assert list(models.iterdir()) == []


def test_an_older_copy_of_ours_is_overwritten_only_when_told(models, gguf):
    goal = lmstudio.place(gguf, models, "me", "m")
    lmstudio.install(gguf, goal)
    old = gguf.read_bytes()
    gguf.write_bytes(b"GGUF newer")
    with pytest.raises(UserError, match="--overwrite"):
        lmstudio.install(gguf, goal)
    assert goal.read_bytes() == old
    lmstudio.install(gguf, goal, overwrite=True)
    assert goal.read_bytes() == gguf.read_bytes()


def test_uninstall_touches_only_what_was_copied(models, gguf):
    goal = lmstudio.place(gguf, models, "me", "m")
    lmstudio.install(gguf, goal)
    goal.write_bytes(b"GGUF changed")
    with pytest.raises(UserError, match="by hand"):
        lmstudio.uninstall(goal)
    assert goal.is_file()


def test_uninstall_keeps_the_neighbours(models, gguf):
    goal = lmstudio.place(gguf, models, "me", "m")
    lmstudio.install(gguf, goal)
    (goal.parent / "theirs.gguf").write_bytes(b"GGUF")
    lmstudio.uninstall(goal)
    assert [p.name for p in goal.parent.iterdir()] == ["theirs.gguf"]


def test_a_full_disk_leaves_nothing(models, gguf, monkeypatch):
    goal = lmstudio.place(gguf, models, "me", "m")
    usage = namedtuple("usage", "total used free")(10, 10, 10)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(UserError, match="make room"):
        lmstudio.install(gguf, goal)
    assert list(models.iterdir()) == []


def test_a_disk_that_fills_while_copying_leaves_nothing(models, gguf, monkeypatch):
    goal = lmstudio.place(gguf, models, "me", "m")

    def copy(source, target):
        with open(target, "wb") as file:
            file.write(b"GG")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", copy)
    with pytest.raises(UserError, match="No space left"):
        lmstudio.install(gguf, goal)
    assert list(models.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    ["con", "NUL.x", "com1", "..", "a/b", "a\\b", "", " a", "a.", "C:", "a:b", "a\nb", "x" * 101],
)
def test_unsafe_names_are_refused(gguf, models, name):
    for names in ((name, "m"), ("me", name)):
        with pytest.raises(UserError):
            lmstudio.place(gguf, models, *names)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_that_leads_out_is_refused(gguf, models, tmp_path):
    (models / "me").symlink_to(tmp_path)
    with pytest.raises(UserError, match="outside"):
        lmstudio.place(gguf, models, "me", "m")
