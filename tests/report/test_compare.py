"""Runs side by side."""

from __future__ import annotations

import json

import pytest

from laptune.core import config, manifest
from laptune.core.errors import MissingInput, UserError
from laptune.report import compare


def finish(folder, name, rank, loss):
    cfg = config.check({"run": {"name": name}, "train": {"lora": {"rank": rank}}})
    with manifest.staged_dir(folder / f"ft-{name}-lora", stage="train", config=cfg) as stage:
        rows = [{"step": 1, "loss": 3.5}, {"step": 2, "loss": loss}]
        row = "".join(json.dumps(r) + "\n" for r in rows)
        (stage.path / "metrics.jsonl").write_text(row, encoding="utf-8")
        stage.metrics.update(first_loss=3.5, final_loss=loss, steps=2)
    return str(folder / f"ft-{name}-lora")


@pytest.fixture
def runs(tmp_path):
    return compare.load_runs([finish(tmp_path, "a", 8, 2.5), finish(tmp_path, "b", 16, 2.0)])


def test_only_differing_settings_are_listed(runs):
    assert compare.differences(runs) == [["run.name", "a", "b"], ["train.lora.rank", 8, 16]]


def test_figures_stand_a_column_a_run(runs):
    rows = {row[0]: row[1:] for row in compare.figures(runs)}
    assert rows["final loss"] == ["2.500", "2.000"]


def test_page_overlays_the_curves(runs):
    html = compare.build(runs)
    assert html.count('class="line s0"') == 1 and html.count('class="line s1"') == 1


def test_folder_of_another_stage_is_refused(tmp_path):
    with manifest.staged_dir(tmp_path / "merged-x", stage="merge") as stage:
        (stage.path / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(UserError, match="made by the stage merge -> give a training folder"):
        compare.load_runs([str(tmp_path / "merged-x")])


def test_unfinished_run_is_refused(tmp_path):
    (tmp_path / "ft-x-lora").mkdir()
    with pytest.raises(MissingInput, match="never finished"):
        compare.load_runs([str(tmp_path / "ft-x-lora")])


def test_equal_names_are_kept_apart(tmp_path):
    first = finish(tmp_path, "a", 8, 2.5)
    second = finish(tmp_path / "other", "a", 8, 2.5)
    names = [name for name, *_ in compare.load_runs([first, second])]
    assert len(set(names)) == 2
