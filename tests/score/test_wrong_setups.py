"""Set-ups that cannot be scored: each ends in one line and exit code 2, before anything slow."""

from __future__ import annotations

import json

import pytest
import stage
import yaml

from laptune.core import console

LABELS = ["spam", "ham", "news"]


@pytest.fixture
def run(tmp_path, capsys):
    """Write rows and a configuration, evaluate; returns what stderr said."""

    def write(name, rows):
        lines = [json.dumps({"prompt": q, "completion": a}) + "\n" for q, a in rows]
        (tmp_path / name).write_text("".join(lines), encoding="utf-8")
        return str(tmp_path / name)

    def evaluate(train, test, *words, script="eval/eval_small.py", **keys):
        data = {"path": write("train.jsonl", train)}
        if test is not None:
            data["test_path"] = write("test.jsonl", test)
        content = {
            "run": {"name": "t", "artifacts_dir": str(tmp_path / "a")},
            "data": data,
            "eval": keys,
        }
        path = tmp_path / "c.yaml"
        path.write_text(yaml.safe_dump(content), encoding="utf-8")
        with pytest.raises(SystemExit) as ended:
            console.run(lambda: stage.main_of(script)(["--config", str(path), *words]))
        assert ended.value.code == 2
        told = capsys.readouterr().err
        first, *more = told.splitlines()
        assert first.startswith("error: ") and "Traceback" not in told
        assert all(line.startswith("  ") for line in more)  # a list of bad rows, if anything
        assert not list(tmp_path.rglob("results.json"))
        return told

    return evaluate


def questions(answers, start=0):
    return [(f"What is this text, number {start + i}?", a) for i, a in enumerate(answers)]


TRAIN = questions(LABELS * 6)
TEST = questions(LABELS, start=100)


def test_the_pipeline_says_so_before_it_trains(run):
    told = run(TRAIN, TEST, scorer="regex", script="scripts/run_pipeline.py")
    assert "eval.pattern" in told and "stage" not in told


def test_labels_for_answers_that_are_all_different(run):
    train = questions([f"answer {i}" for i in range(12)])
    assert "12 different answers" in run(train, TEST, scorer="label")


def test_json_for_answers_that_are_labels(run):
    assert "are no JSON object or list" in run(TRAIN, TEST, scorer="json")


def test_numbers_for_answers_that_are_labels(run):
    assert "does not fit: 18 of 18 training answers hold none" in run(TRAIN, TEST, scorer="number")


def test_a_label_that_training_lacks(run):
    told = run(TRAIN, questions(["spam", "gossip"], start=100))
    assert "1 labels of the test stand in no training row: 'gossip'" in told


def test_a_test_row_that_stands_in_training(run):
    assert "train" in run(TRAIN, [*TEST, TRAIN[3]])


def test_an_empty_test_file(run):
    assert "is empty" in run(TRAIN, [])


def test_a_test_file_that_is_not_there(run):
    told = run(TRAIN, None, "--set", "data.test_path=nowhere.jsonl")
    assert "nowhere.jsonl" in told


def test_no_test_rows_at_all(run):
    assert "set data.test_path=FILE or data.test_fraction" in run(TRAIN, None)


def test_a_judge_without_an_address(run):
    assert "needs eval.judge.endpoint" in run(TRAIN, TEST, scorer="judge")


@pytest.mark.slow
def test_a_judge_that_is_not_there(run):
    told = run(TRAIN, TEST, scorer="judge", judge={"endpoint": "http://127.0.0.1:9"})
    assert "start the server" in told


def test_a_pattern_that_is_not_given(run):
    assert "needs eval.pattern" in run(TRAIN, TEST, scorer="regex")


def test_a_pattern_that_is_none(run):
    assert "is not a regular expression" in run(TRAIN, TEST, scorer="regex", pattern="(")


def test_an_unknown_scorer(run):
    assert "must be one of auto, label" in run(TRAIN, TEST, scorer="accuracy")


def test_a_scorer_file_that_is_not_there(run):
    assert "no such file" in run(TRAIN, TEST, "--scorer", "nowhere.py")


def test_a_model_that_was_never_trained(run):
    assert "train/train_sft.py" in run(TRAIN, TEST, "--only", "tuned")


def test_types_of_a_model_that_was_never_merged(run):
    assert "merge_lora_and_export_hf.py" in run(TRAIN, TEST, "--types", "bf16", "q8_0")


def test_a_schema_that_is_not_there(run):
    pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    train = questions([json.dumps({"a": i}) for i in range(9)])
    told = run(train, TEST, scorer="json", json_schema="nowhere.json")
    assert "eval.json_schema = 'nowhere.json'" in told
