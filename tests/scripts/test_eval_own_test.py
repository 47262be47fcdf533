"""eval_small.py on a test of one's own: what is asked, counted and written."""

from __future__ import annotations

import json
import shutil

import pytest
import stage

from laptune.core import config, manifest

pytestmark = pytest.mark.slow


def write(path, rows):
    lines = [json.dumps({"prompt": q, "completion": a}) + "\n" for q, a in rows]
    path.write_text("".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def run(tmp_path, tiny_gemma):
    """Evaluate with a training and a test file; returns the process and results.json."""
    labels = ["spam", "ham", "news"]
    train = write(tmp_path / "train.jsonl", [(f"mail {i}", labels[i % 3]) for i in range(18)])
    test = write(tmp_path / "test.jsonl", [(f"letter {i}", labels[i % 3]) for i in range(6)])

    def evaluate(*words):
        settings = [f"data.path={train}", f"data.test_path={test}", f"model.base={tiny_gemma}"]
        settings += [f"run.artifacts_dir={tmp_path}", "run.name=t", "eval.max_tokens=4"]
        out = tmp_path / "out"
        pairs = (word for item in settings for word in ("--set", item))
        done = stage.run("eval/eval_small.py", *pairs, "--out", out, *words)
        results = out / "results.json"
        return done, json.loads(results.read_text("utf-8")) if results.is_file() else None

    return evaluate


def test_the_base_is_asked_in_three_ways_and_the_tuned_model_in_chat(run, tiny_adapter, tmp_path):
    done, found = run("--model", str(tiny_adapter))
    assert done.returncode == 0, done.stderr
    assert list(found["models"]) == ["base", "base_examples", "base_raw", "tuned"]
    assert found["measure"] == "accuracy" and "again and again" in found["scorer_reason"]
    ways = {role: m["plan"]["asking"]["prompting"] for role, m in found["models"].items()}
    assert ways == {"base": "chat", "base_examples": "chat", "base_raw": "raw", "tuned": "chat"}
    assert len(found["models"]["base_examples"]["plan"]["asking"]["examples"]) == 5
    rows = (tmp_path / "out" / "samples.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 4 * 6


def test_a_model_that_answers_nothing_is_not_scored(run, tiny_adapter):
    done, found = run("--model", str(tiny_adapter))
    assert found["models"]["tuned"]["score"] is None  # its weights are random
    assert found["models"]["tuned"]["replies"]["answered"] == 0
    assert found["compare"]["mcnemar_p"] is None
    assert "tuned is not scored, since no reply of it holds an answer" in done.stdout


def test_completions_of_another_program_are_scored_by_label(run, tmp_path):
    answers = ["spam", "It is ham.", "ham", "spam", "", "news or spam"]
    ids = [f"line-{i}" for i in range(1, 7)]
    rows = [{"task_id": i, "completion": a} for i, a in zip(ids, answers, strict=True)]
    file = tmp_path / "c.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done, found = run("--completions", str(file))
    assert done.returncode == 0, done.stderr
    model = found["models"]["completions"]
    assert model["score"] == 0.5
    assert model["replies"] == {"answered": 4, "empty": 1, "endless": 0, "no_answer": 1}
    assert model["labels"]["spam"]["precision"]["value"] == 1
    assert "PARTIAL" not in done.stdout


def test_rows_that_a_file_of_completions_leaves_out_make_the_score_a_partial_one(run, tmp_path):
    file = tmp_path / "c.jsonl"
    file.write_text('{"task_id": "line-2", "completion": "ham"}\n', encoding="utf-8")
    done, found = run("--completions", str(file))
    assert done.returncode == 0, done.stderr
    assert (found["num_tasks"], found["is_partial"]) == (1, True)
    assert "PARTIAL: 1 of 6 tasks" in done.stdout
    file.write_text('{"task_id": "line-9", "completion": "ham"}\n', encoding="utf-8")
    done, _ = run("--completions", str(file), "--overwrite")
    assert done.returncode == 2
    assert "'line-9', unknown in this suite" in done.stderr and "line-1, line-2" in done.stderr


def test_a_scorer_of_ones_own_is_used(run, tmp_path, tiny_gemma):
    path = tmp_path / "mine.py"
    path.write_text("def score(reply, target): return bool(reply)", encoding="utf-8")
    done, found = run("--only", "base", "--scorer", str(path), "--set", "eval.raw=false")
    assert done.returncode == 0, done.stderr
    assert list(found["models"]) == ["base", "base_examples"]
    assert found["scorer"] == "own"


def test_types_are_scored_on_the_same_rows_and_the_smallest_is_named(run, tmp_path, tiny_gemma):
    pytest.importorskip("xllamacpp", reason="no engine for GGUF files is installed")
    config_of_run = config.check({"run": {"name": "t", "artifacts_dir": str(tmp_path)}})
    merged = config_of_run.paths.merged
    with manifest.staged_dir(merged, stage="merge", config=config_of_run) as stage:
        shutil.copytree(tiny_gemma, stage.path, dirs_exist_ok=True)
    path = tmp_path / "mine.py"
    rule = "reply == target or len(reply) % 2 == 0"  # so that random weights score something
    path.write_text(f"def score(reply, target): return {rule}", encoding="utf-8")
    done, found = run("--types", "q8_0", "bf16", "--scorer", str(path))
    assert done.returncode == 0, done.stderr
    assert list(found["models"]) == ["q8_0", "bf16"]
    assert found["beside"]["q8_0"]["names"] == ["bf16", "q8_0"]
    assert found["smallest"]["type"] == "q8_0" and found["smallest"]["file"] == "t-ft-q8_0.gguf"
    assert (tmp_path / "t-ft.gguf").is_file() and (tmp_path / "t-ft-q8_0.gguf").is_file()
    assert "the smallest that loses nothing that 6 tasks can show is q8_0" in done.stdout
