"""Cells that are run, resumed and found again; the stage scripts are small ones of the test."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from laptune.core.errors import UserError
from laptune.experiments import cells, grid
from laptune.experiments.cells import Bench, Cell

TRAIN = """
import json, sys
from pathlib import Path
from laptune.core import config, manifest
words = sys.argv
sets = [words[i + 1] for i, word in enumerate(words) if word == "--set"]
cfg = config.load(words[words.index("--config") + 1], sets)
if "--estimate" in words:
    print("a line"); print(json.dumps({"event": "estimate", "total_s": 60.0})); sys.exit(0)
with open(Path(cfg.run.artifacts_dir) / "log.txt", "a", encoding="utf-8") as log:
    log.write(f"train {cfg.run.name}\\n")
if (Path(cfg.run.artifacts_dir) / f"fail-{cfg.run.name}").exists():
    print("error: no memory", file=sys.stderr); sys.exit(2)
metrics = {"best_validation_loss": abs(cfg.train.learning_rate - 2e-4), "final_loss": 1.0}
with manifest.staged_dir(cfg.paths.adapter, stage="train", config=cfg,
                         inputs=[Path(cfg.data.path)]) as stage:
    (stage.path / "adapter_model.safetensors").write_bytes(b"w")
    stage.metrics.update(metrics)
"""
EVAL = """
import json, sys
from pathlib import Path
from laptune.core import config, manifest
words = sys.argv
sets = [words[i + 1] for i, word in enumerate(words) if word == "--set"]
cfg = config.load(words[words.index("--config") + 1], sets)
with open(Path(cfg.run.artifacts_dir) / "log.txt", "a", encoding="utf-8") as log:
    log.write(f"eval {cfg.run.name}\\n")
assert words[words.index("--only") + 1] == "tuned"
with manifest.staged_dir(words[words.index("--out") + 1], stage="eval", config=cfg,
                         inputs=[cfg.paths.adapter], overwrite="--overwrite" in words) as stage:
    rows = [{"model": "tuned", "task_id": t, "value": v} for t, v in (("a", 1.0), ("b", 0.0))]
    text = "".join(json.dumps(row) + "\\n" for row in rows)
    (stage.path / "samples.jsonl").write_text(text, encoding="utf-8")
"""


@pytest.fixture
def bench(tmp_path, root, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(root / "src"))
    for name, text in (("train/train_sft.py", TRAIN), ("eval/eval_small.py", EVAL)):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "rows.jsonl").write_text('{"text": "a", "label": "b"}\n', encoding="utf-8")
    tree = {
        "run": {"name": "t", "artifacts_dir": str(tmp_path)},
        "data": {"path": str(tmp_path / "rows.jsonl")},
    }
    (tmp_path / "t.yaml").write_text(json.dumps(tree), encoding="utf-8")
    return Bench(tmp_path, str(tmp_path / "t.yaml"), ())


def _log(bench):
    path = bench.root / "log.txt"
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []


@pytest.mark.slow
def test_a_cell_is_trained_and_scored_under_its_own_name(bench):
    cell = Cell("one", ("train.epochs=1",))
    cells.run(bench, [cell], ("train", "evaluate"))
    assert _log(bench) == ["train one", "eval one"]
    assert cells.values_of(bench, cell) == {"a": 1.0, "b": 0.0}


@pytest.mark.slow
def test_finished_cells_are_not_run_again(bench):
    both = [Cell("one", ("train.epochs=1",)), Cell("two", ("train.epochs=2",))]
    cells.run(bench, both[:1], ("train", "evaluate"))
    assert cells.remaining(bench, both, ("train", "evaluate")) == both[1:]
    cells.run(bench, both, ("train", "evaluate"))
    assert _log(bench) == ["train one", "eval one", "train two", "eval two"]
    assert cells.remaining(bench, both, ("train", "evaluate")) == []


@pytest.mark.slow
def test_a_stage_that_fails_is_named_and_the_rest_is_kept(bench):
    (bench.root / "fail-two").touch()
    both = [Cell("one", ()), Cell("two", ())]
    with pytest.raises(UserError, match="train of two ended with exit code 2"):
        cells.run(bench, both, ("train",))
    (bench.root / "fail-two").unlink()
    cells.run(bench, both, ("train",))
    assert _log(bench) == ["train one", "train two", "train two"]


@pytest.mark.slow
def test_other_rows_under_the_same_name_are_told(bench):
    cell = Cell("one", ())
    cells.run(bench, [cell], ("train",))
    (bench.root / "rows.jsonl").write_text('{"text": "c", "label": "d"}\n', encoding="utf-8")
    with pytest.raises(UserError, match="was made from another rows.jsonl"):
        cells.run(bench, [cell], ("train",))


@pytest.mark.slow
def test_the_time_is_what_the_training_says(bench):
    assert cells.training_s(bench, Cell("one", ())) == 60.0


@pytest.mark.slow
def test_the_lowest_validation_loss_is_first(bench):
    wanted = grid.parse(["train.learning_rate=1e-4,2e-4,4e-4"])
    planned = grid.cells_of(bench, wanted, ())
    cells.run(bench, planned, ("train",))
    rows = grid.results(bench, planned, list(wanted))
    assert [row["settings"]["train.learning_rate"] for row in rows] == [2e-4, 1e-4, 4e-4]


def test_a_grid_has_every_combination_once(bench):
    wanted = grid.parse(["train.learning_rate=1e-4,4e-4", "train.lora.rank=8,32"])
    planned = grid.cells_of(bench, wanted, ("data.validation_fraction=0.1",))
    made = [bench.config(cell) for cell in planned]
    found = {(cfg.train.learning_rate, cfg.train.lora.rank) for cfg in made}
    assert found == {(1e-4, 8), (1e-4, 32), (4e-4, 8), (4e-4, 32)}
    assert len({cell.name for cell in planned}) == 4
    assert all(cfg.data.validation_fraction == 0.1 for cfg in made)


def test_more_epochs_are_more_work(bench):
    planned = grid.cells_of(bench, grid.parse(["train.epochs=3,6"]), ())
    assert [cell.work for cell in planned] == [1, 2]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["train.learning_rate"], "is not KEY=VALUE"),
        (["train.lora.rank=8"], "has 1 cells"),
        (["train.lora.rank=8,8"], "a value is there twice"),
        (["train.lora.rank=8,16", "train.lora.rank=4,2"], "given twice"),
        (["data.max_length=64,128"], "cannot be swept"),
        (["train.engine=laptune,trl"], "cannot be swept"),
        (["train.save_every_steps=1,2"], "cannot be swept"),
    ],
)
def test_what_is_no_grid_is_refused(words, text):
    with pytest.raises(UserError, match=text):
        grid.parse(words)


@pytest.mark.parametrize("words", [("train.max_steps=4,8",), ()])
def test_epochs_that_change_nothing_are_not_swept(bench, words):
    steps = () if words else ("train.max_steps=4",)
    fixed = replace(bench, overrides=(*bench.overrides, *steps))
    with pytest.raises(UserError, match=r"train\.epochs changes nothing"):
        grid.cells_of(fixed, grid.parse(["train.epochs=1,2", *words]), ())


@pytest.mark.parametrize("word", ["train.lora.rank=8,x", "train.lora.rnk=8,16"])
def test_a_bad_value_is_told_before_anything_is_trained(bench, word):
    with pytest.raises(UserError, match="train.lora"):
        grid.cells_of(bench, grid.parse([word]), ())
