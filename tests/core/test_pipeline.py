"""Which stages run, which are reused, and what running one tells."""

from __future__ import annotations

import os
import signal
import sys
import threading

import pytest

from laptune.core import commands, config, manifest, pipeline
from laptune.core.errors import UserError


@pytest.fixture
def cfg(tmp_path):
    return config.check({"run": {"artifacts_dir": str(tmp_path), "name": "t"}})


def finish(goal, cfg):
    with manifest.staged_dir(goal, stage="train", config=cfg) as stage:
        stage.metrics["final_loss"] = 1.0


def stage_of(cfg, name):
    return next(s for s in pipeline.stages(cfg) if s.name == name)


def test_every_stage_script_exists(cfg, root):
    assert [s.script for s in pipeline.stages(cfg) if not (root / s.script).is_file()] == []


def test_nothing_is_reused_before_it_is_made(cfg):
    assert not pipeline.is_reusable(stage_of(cfg, "train"), cfg)


def test_finished_stage_is_reused(cfg):
    finish(cfg.paths.adapter, cfg)
    assert pipeline.is_reusable(stage_of(cfg, "train"), cfg)


def test_settings_of_a_later_stage_do_not_matter(cfg):
    finish(cfg.paths.adapter, cfg)
    other = config.check({**cfg.model_dump(), "export": {"outtype": "q8_0"}})
    assert pipeline.is_reusable(stage_of(other, "train"), other)


def test_other_settings_are_refused_with_their_names(cfg):
    finish(cfg.paths.adapter, cfg)
    other = config.check({**cfg.model_dump(), "train": {"epochs": 1.0}})
    with pytest.raises(UserError, match=r"other settings \(train.epochs\).*--overwrite"):
        pipeline.is_reusable(stage_of(other, "train"), other)


def test_checkpoint_of_an_unfinished_run_is_gone_on_from(cfg):
    checkpoint = cfg.paths.adapter / "checkpoints" / "step-2"
    checkpoint.mkdir(parents=True)
    (checkpoint / "manifest.json").write_text("{}", encoding="utf-8")
    assert pipeline.is_resumable(stage_of(cfg, "train"))


def test_finished_run_is_not_resumed(cfg):
    finish(cfg.paths.adapter, cfg)
    assert not pipeline.is_resumable(stage_of(cfg, "train"))


def test_command_carries_config_and_overrides(cfg, root):
    stage = stage_of(cfg, "merge")
    words = pipeline.command_of(stage, root, "a.yaml", ["run.seed=1"], "--overwrite")
    assert words[4:] == ["--config", "a.yaml", "--set", "run.seed=1", "--overwrite"]


@pytest.mark.slow
def test_running_a_stage_measures_it(tmp_path):
    code = "import time; x = bytearray(60_000_000); time.sleep(0.6)"
    result = pipeline.run_stage("t", [sys.executable, "-c", code], tmp_path, poll_s=0.05)
    assert result.status == "done" and result.peak_rss_bytes > 60_000_000


def test_failed_stage_keeps_its_exit_code():
    result = pipeline.run_stage("t", [sys.executable, "-c", "raise SystemExit(3)"], None)
    assert (result.status, result.exit_code) == ("failed", 3)


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_a_stage_that_the_system_killed_is_told_as_that():
    """The kernel does so when memory runs out; nothing stands above to see."""
    code = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    result = pipeline.run_stage("x", [sys.executable, "-c", code], None)
    assert result.ending.startswith("was killed, most often because memory ran out -> close")


@pytest.mark.skipif(os.name == "nt", reason="a signal ends a process on Windows")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_stop_sent_to_the_pipeline_alone_reaches_its_stage(name):
    number = getattr(signal, name)
    code = f"import os, time; os.kill(os.getppid(), {number}); time.sleep(60)"
    outer = signal.signal(number, signal.SIG_DFL)  # under nohup it is ignored, and stays so
    try:
        result = pipeline.run_stage("t", [sys.executable, "-c", code], None)
        assert (result.status, result.exit_code) == ("failed", 128 + number)
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        signal.signal(number, outer)


@pytest.mark.skipif(os.name != "nt", reason="Ctrl-Break is Windows' own")
def test_ctrl_break_waits_for_the_stage():
    threading.Timer(0.5, signal.raise_signal, [signal.SIGBREAK]).start()
    code = "import sys, time; time.sleep(2); sys.exit(5)"
    assert pipeline.run_stage("t", [sys.executable, "-c", code], None).exit_code == 5


def test_a_stage_names_commands_by_what_started_the_pipeline(monkeypatch, capfd):
    monkeypatch.setenv(commands.STARTED_BY, "py")
    code = f"import os; print(os.environ[{commands.STARTED_BY!r}])"
    pipeline.run_stage("t", [sys.executable, "-c", code], None)
    assert capfd.readouterr().out.strip() == "py"


def test_artifacts_that_were_moved_are_reused(cfg, tmp_path):
    finish(cfg.paths.adapter, cfg)
    moved = tmp_path / "moved"
    moved.mkdir()
    cfg.paths.adapter.rename(moved / cfg.paths.adapter.name)
    other = config.check({"run": {"artifacts_dir": str(moved), "name": "t"}})
    assert pipeline.is_reusable(stage_of(other, "train"), other)


def test_training_on_data_that_changed_since_is_refused(tmp_path):
    data = tmp_path / "d.jsonl"
    data.write_text("{}\n", encoding="utf-8")
    cfg = config.check({"run": {"artifacts_dir": str(tmp_path)}, "data": {"path": str(data)}})
    with manifest.staged_dir(cfg.paths.adapter, stage="train", config=cfg, inputs=[data]):
        pass
    assert pipeline.is_reusable(stage_of(cfg, "train"), cfg)
    data.write_text("{}\n{}\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"made from another d\.jsonl.*--overwrite"):
        pipeline.is_reusable(stage_of(cfg, "train"), cfg)


def test_merge_of_an_older_adapter_is_made_again(cfg):
    finish(cfg.paths.adapter, cfg)
    inputs = [cfg.paths.adapter]
    with manifest.staged_dir(cfg.paths.merged, stage="merge", config=cfg, inputs=inputs):
        pass
    assert pipeline.is_reusable(stage_of(cfg, "merge"), cfg)
    with manifest.staged_dir(cfg.paths.adapter, stage="train", config=cfg, overwrite=True) as work:
        work.metrics["final_loss"] = 0.5
    assert not pipeline.is_reusable(stage_of(cfg, "merge"), cfg)
