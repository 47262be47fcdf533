"""LM Studio's folder in every layout, from stand-in trees."""

from __future__ import annotations

import json
import shutil

import pytest

from laptune.core import paths
from laptune.core.errors import UserError
from laptune.machine import lmstudio_folders


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A user's folder with a space and letters beyond ASCII."""
    folder = tmp_path / "J\u00fcrgen \u540d"
    folder.mkdir()
    monkeypatch.setattr(paths, "home", lambda: folder)
    return folder


def _studio(home, *, at=".lmstudio", moved=None):
    root = home / at
    (root / "models").mkdir(parents=True)
    if moved:
        moved.mkdir(parents=True)
        text = json.dumps({"downloadsFolder": str(moved)})
        (root / "settings.json").write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize("at", [".lmstudio", ".cache/lm-studio"])
def test_the_usual_places_are_found(home, at):
    root = _studio(home, at=at)
    assert lmstudio_folders.models_folders() == [root / "models"]


def test_a_home_that_was_moved_is_followed(home, tmp_path):
    root = _studio(tmp_path, at="big disk/lm")
    (home / ".lmstudio-home-pointer").write_text(f"{root}\n", encoding="utf-8")
    assert lmstudio_folders.target_folder() == root / "models"


def test_a_models_folder_that_was_moved_comes_first(home, tmp_path):
    root = _studio(home, moved=tmp_path / "D" / "models \u540d")
    assert lmstudio_folders.target_folder() == tmp_path / "D" / "models \u540d"
    assert lmstudio_folders.models_folders()[1] == root / "models"


def test_a_moved_folder_that_is_gone_is_not_replaced_in_silence(home, tmp_path):
    _studio(home, moved=tmp_path / "D")
    shutil.rmtree(tmp_path / "D")
    with pytest.raises(UserError, match="not mounted"):
        lmstudio_folders.target_folder()


def test_no_lm_studio_is_reported(home):
    assert lmstudio_folders.models_folders() == []
    with pytest.raises(UserError, match="--models-dir"):
        lmstudio_folders.target_folder()


@pytest.mark.parametrize("content", ["{broken", "[]", '{"downloadsFolder": 3}'])
def test_broken_settings_leave_the_usual_place(home, content):
    root = _studio(home)
    (root / "settings.json").write_text(content, encoding="utf-8")
    assert lmstudio_folders.target_folder() == root / "models"
