"""Trackers: each row reaches them, a missing one is named, a failing one does not end the run."""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType, SimpleNamespace

import pytest

from laptune.core.errors import UserError
from laptune.train import trackers
from laptune.train.keep.metrics_log import MetricsLog

ROW = {"step": 3, "loss": 1.5, "note": "text", "is_last": True}


def fake_wandb(monkeypatch, log):
    module = ModuleType("wandb")
    module.__spec__ = ModuleSpec("wandb", None)  # accelerate looks whether there is one
    module.init = lambda **options: SimpleNamespace(log=log, finish=lambda: None, **options)
    monkeypatch.setitem(sys.modules, "wandb", module)


def test_only_numbers_are_sent_with_the_step(tmp_path, monkeypatch):
    sent = []
    fake_wandb(monkeypatch, lambda row, step: sent.append((row, step)))
    with trackers.opened(["wandb"], tmp_path, {}) as logs:
        logs[0](ROW)
    assert sent == [({"loss": 1.5}, 3)]


def test_missing_tracker_names_its_package(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "trackio", None)
    with (
        pytest.raises(UserError, match="pip install trackio"),
        trackers.opened(["trackio"], tmp_path, {}),
    ):
        pass


def test_failing_tracker_is_reported_once_and_left(tmp_path, monkeypatch, capsys):
    def fail(row, step):
        raise ConnectionError("server is away")

    fake_wandb(monkeypatch, fail)
    with trackers.opened(["wandb"], tmp_path, {}) as logs:
        logs[0](ROW)
        logs[0](ROW)
    assert capsys.readouterr().err.count("server is away") == 1


def test_without_trackers_there_are_no_listeners(tmp_path):
    with trackers.opened([], tmp_path, {}) as logs:
        assert logs == []


def test_log_passes_its_rows_on(tmp_path):
    log, seen = MetricsLog(tmp_path / "m.jsonl"), []
    log.listeners.append(seen.append)
    log.add({"step": 1, "loss": 2.0})
    assert seen == log.rows()
