"""What a training may find in its folder before it starts."""

from __future__ import annotations

import pytest

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.train.keep import start

FRESH = {"has_checkpoint": False, "is_resumed": False, "overwrite": False}


def test_what_a_run_leaves_before_its_first_checkpoint_is_not_a_hindrance(tmp_path):
    for name in ("run.lock", "metrics.jsonl"):
        (tmp_path / name).touch()
    (tmp_path / "checkpoints").mkdir()
    start.refuse_wrong_start(tmp_path, **FRESH)


def test_an_adapter_of_unknown_origin_is_not_written_over(tmp_path):
    (tmp_path / "adapter_model.safetensors").touch()
    with pytest.raises(UserError, match="which no training wrote there"):
        start.refuse_wrong_start(tmp_path, **FRESH)


def test_resume_and_overwrite_contradict_each_other(tmp_path):
    with pytest.raises(UserError, match="pass one of them"):
        start.refuse_wrong_start(tmp_path, has_checkpoint=True, is_resumed=True, overwrite=True)


def test_emptying_leaves_the_lock(tmp_path):
    for name in ("run.lock", "adapter_model.safetensors"):
        (tmp_path / name).touch()
    (tmp_path / "checkpoints").mkdir()
    manifest.write(tmp_path, stage="train", outputs=[tmp_path / "adapter_model.safetensors"])
    start.empty(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["run.lock"]
