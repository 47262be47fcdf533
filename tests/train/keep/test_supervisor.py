"""The supervisor around a loop of one weight: start, resume, stop, save, best, disk."""

from __future__ import annotations

import errno
import itertools
import math
import signal
import time

import pytest
import torch

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.core.settings import TrainSettings
from laptune.train.keep.supervisor import Interrupted, Supervisor


class Toy:
    """A loop whose weight is the sum of its step numbers."""

    def __init__(self, folder, *, fingerprint=None, validation=None, settings=None, **options):
        self.settings = TrainSettings(**{"save_every_steps": 2, **(settings or {})})
        self.supervisor = Supervisor(
            folder, self.settings, fingerprint or {"data": "a" * 64, "train.rate": 1}, **options
        )
        self.validation = validation
        self.weight, self.step = torch.zeros(1), 0

    def state(self) -> dict:
        return {"parameters": {"w": self.weight}, "cursor": {"step": self.step}}

    def run(self, last: int, *, signal_at: int | None = None) -> Toy:
        with self.supervisor as run:
            if run.state:
                self.weight = run.state["parameters"]["w"]
                self.step = run.state["cursor"]["step"]
            run.prove_disk(self.state)
            go_on = self.step < last
            while go_on:
                self.step += 1
                self.weight = self.weight + self.step
                if self.step == signal_at:
                    signal.raise_signal(signal.SIGINT)  # os.kill ends the process on Windows
                run.add_row({"step": self.step, "loss": float(self.weight)})
                validate = None if self.validation is None else self.validate
                go_on = run.after_step(
                    self.step,
                    self.state,
                    is_last=self.step == last,
                    is_epoch_end=True,
                    validate=validate,
                )
        return self

    def validate(self) -> float:
        return self.validation[self.step - 1]


def test_a_stopped_run_continues_where_it_was(tmp_path):
    with pytest.raises(Interrupted, match="SIGINT: stopped and saved after step 3"):
        Toy(tmp_path).run(6, signal_at=3)
    again = Toy(tmp_path, resume=True).run(6)
    assert float(again.weight) == 21.0
    assert [row["step"] for row in again.supervisor.log.rows()] == [1, 2, 3, 4, 5, 6]


def test_rows_after_the_checkpoint_are_cut(tmp_path):
    with pytest.raises(RuntimeError):
        crash_after(tmp_path, 5)
    again = Toy(tmp_path, resume=True).run(6)
    assert [row["step"] for row in again.supervisor.log.rows()] == [1, 2, 3, 4, 5, 6]
    assert float(again.weight) == 21.0


def crash_after(folder, step: int) -> None:
    toy = Toy(folder)
    real = toy.supervisor.after_step

    def crash(at, *arguments, **options):
        if at == step:
            raise RuntimeError
        return real(at, *arguments, **options)

    toy.supervisor.after_step = crash
    toy.run(9)


def test_an_interrupted_run_is_not_started_over_in_silence(tmp_path):
    with pytest.raises(Interrupted):
        Toy(tmp_path).run(6, signal_at=1)
    with pytest.raises(UserError, match="interrupted run .* --resume"):
        Toy(tmp_path).run(6)
    assert float(Toy(tmp_path, overwrite=True).run(2).weight) == 3.0


def test_a_finished_run_is_left_alone(tmp_path):
    Toy(tmp_path).run(2)
    manifest.write(tmp_path, stage="train", outputs=[tmp_path / "metrics.jsonl"])
    for options in ({}, {"resume": True}):
        with pytest.raises(UserError, match="is finished"):
            Toy(tmp_path, **options).run(2)


def test_a_folder_of_somebody_else_is_not_emptied(tmp_path):
    (tmp_path / "thesis.txt").write_text("x", encoding="utf-8")
    with pytest.raises(UserError, match="holds thesis.txt"):
        Toy(tmp_path).run(2)
    assert (tmp_path / "thesis.txt").exists()


def test_resume_without_a_checkpoint_says_so(tmp_path):
    with pytest.raises(UserError, match="holds no checkpoint"):
        Toy(tmp_path, resume=True).run(2)


def test_a_change_is_named_and_can_be_forced(tmp_path, capsys):
    with pytest.raises(Interrupted):
        Toy(tmp_path).run(6, signal_at=2)
    other = {"data": "a" * 64, "train.rate": 2}
    with pytest.raises(UserError, match="train.rate was 1, is 2 .*--resume-anyway"):
        Toy(tmp_path, fingerprint=other, resume=True).run(6)
    Toy(tmp_path, fingerprint=other, resume_anyway=True).run(6)
    assert "train.rate was 1, is 2" in capsys.readouterr().err


def test_a_damaged_newest_falls_back_and_says_so(tmp_path, capsys):
    with pytest.raises(Interrupted):
        Toy(tmp_path).run(6, signal_at=3)
    newest = tmp_path / "checkpoints/step-00000003/state.json"
    newest.write_text("{}", encoding="utf-8")
    assert float(Toy(tmp_path, resume=True).run(6).weight) == 21.0
    told = capsys.readouterr().err
    assert str(newest) in told
    assert "going back to the checkpoint of step 2" in told


def test_all_damaged_is_an_error_that_names_the_cure(tmp_path):
    with pytest.raises(Interrupted):
        Toy(tmp_path).run(6, signal_at=1)
    for path in (tmp_path / "checkpoints").rglob("state.json"):
        path.unlink()
    with pytest.raises(UserError, match="is whole -> start again with --overwrite"):
        Toy(tmp_path, resume=True).run(6)


def test_early_stopping_ends_the_run_and_keeps_the_best(tmp_path):
    losses = [3.0, 2.0, 1.0, 1.5, 1.6, 1.7, 0.1]
    toy = Toy(tmp_path, validation=losses, settings={"early_stopping_patience": 3}).run(7)
    assert toy.step == 6
    step, adapter = toy.supervisor.best_parameters()
    assert (step, float(adapter["w"])) == (3, 6.0)


def test_the_last_adapter_is_kept_when_it_is_the_best(tmp_path):
    assert Toy(tmp_path, validation=[3.0, 2.0]).run(2).supervisor.best_parameters() is None


def test_nan_weights_are_not_saved(tmp_path):
    toy = Toy(tmp_path)
    real = toy.state
    toy.state = lambda: real() if toy.step < 4 else {"parameters": {"w": torch.tensor([math.nan])}}
    with pytest.raises(UserError, match="weights after step 4: 1 tensors hold NaN"):
        toy.run(6)
    assert toy.supervisor.store.newest()[0].step == 2


def test_a_disk_that_fills_up_keeps_the_old_checkpoint(tmp_path, monkeypatch):
    toy = Toy(tmp_path)
    real = toy.supervisor.store.save

    def full(step, *arguments):
        if step == 4:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(step, *arguments)

    monkeypatch.setattr(toy.supervisor.store, "save", full)
    with pytest.raises(UserError, match="No space left .* checkpoint of step 2 is whole .*resume"):
        toy.run(6)
    assert float(Toy(tmp_path, resume=True).run(6).weight) == 21.0


def test_a_checkpoint_is_saved_every_few_minutes_too(tmp_path, monkeypatch):
    clock = itertools.count()  # a second at each look
    monkeypatch.setattr(time, "monotonic", lambda: float(next(clock)))
    toy = Toy(tmp_path, settings={"save_every_steps": 1000, "save_every_minutes": 1e-9})
    toy.run(3)
    assert toy.supervisor.store.steps() == [2, 3]


def test_a_skipped_step_is_logged_with_its_samples(tmp_path):
    with Supervisor(tmp_path, TrainSettings(), {}) as run:
        assert not run.judge(5, math.nan, 1.0, ["row-7"])
        assert "row-7" in run.log.rows()[0]["skipped"]
