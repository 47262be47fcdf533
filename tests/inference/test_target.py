"""What runs when the command line does not say, and on which base."""

from __future__ import annotations

import shutil

import pytest

from laptune.core import config
from laptune.core.errors import MissingInput
from laptune.inference.target import base_for, default_target
from laptune.model import source


@pytest.fixture
def cfg(tmp_path):
    overrides = {
        "model": {"base": "a/b", "revision": "abc"},
        "run": {"name": "t", "artifacts_dir": str(tmp_path)},
    }
    return config.check(overrides)


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """What source.resolve is asked for."""
    calls = []

    def resolve(spec, **options):
        calls.append((spec, options))
        return source.BaseModel(tmp_path / "base", spec, None, "hub")

    monkeypatch.setattr(source, "resolve", resolve)
    return calls


def test_own_adapter_gets_the_base_at_the_configured_revision(cfg, asked, tiny_adapter, tmp_path):
    shutil.copytree(tiny_adapter, cfg.paths.adapter)
    assert base_for(cfg.paths.adapter, cfg) == tmp_path / "base"
    assert asked == [("a/b", {"revision": "abc", "artifacts_dir": str(tmp_path)})]


def test_foreign_adapter_and_whole_model_need_no_base_of_the_run(cfg, asked, tiny_gemma, tmp_path):
    shutil.copytree(tiny_gemma, cfg.paths.adapter)  # as full fine-tuning leaves it
    assert base_for(cfg.paths.adapter, cfg) is None
    assert base_for(tmp_path / "other", cfg) is None
    assert asked == []


def test_missing_model_is_reported_with_a_command_of_the_same_run(cfg):
    with pytest.raises(MissingInput, match=r"train_sft\.py --config c\.yaml"):
        default_target(cfg, "--config c.yaml")
