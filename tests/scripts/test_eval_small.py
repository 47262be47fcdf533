"""eval_small.py from its command line: files of completions, models, and what goes wrong."""

from __future__ import annotations

import json
from functools import partial

import pytest
import stage
import stub_server

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def script():
    """Run eval_small.py; returns the finished process."""
    return partial(stage.run, "eval/eval_small.py")


@pytest.fixture(scope="module")
def tasks(root):
    text = (root / "eval" / "tasks" / "code_tutor.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def completions(path, tasks, *, wrong: int):
    rows = [
        {
            "task_id": t["task_id"],
            "completion": "    return None\n" if i < wrong else t["reference"],
        }
        for i, t in enumerate(tasks)
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return str(path)


def test_completions_are_scored_line_by_line(script, tasks, tmp_path):
    own = tmp_path / "own.jsonl"
    own.write_text("\n".join(map(json.dumps, tasks[:12])), encoding="utf-8")
    file = completions(tmp_path / "c.jsonl", tasks[:12], wrong=3)
    done = script("--suite", str(own), "--completions", file, "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    results = json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))
    assert results["models"]["completions"]["score"] == pytest.approx(0.75)
    assert results["canary"]["num_references_passed"] == 12
    assert results["is_partial"] is False
    rows = (tmp_path / "out" / "samples.jsonl").read_text(encoding="utf-8").splitlines()
    verdicts = [json.loads(row)["verdict"] for row in rows]
    assert verdicts[3:] == ["passed"] * 9
    assert "passed" not in verdicts[:3]
    assert (tmp_path / "out" / "manifest.json").is_file()


def test_scores_of_something_else_leave_the_runs_own_alone(script, tasks, tmp_path):
    own = tmp_path / "own.jsonl"
    own.write_text("\n".join(map(json.dumps, tasks[:1])), encoding="utf-8")
    file = completions(tmp_path / "c.jsonl", tasks[:1], wrong=0)
    settings = ("--set", f"run.artifacts_dir={tmp_path}", "--set", "run.name=t")
    done = script("--suite", str(own), "--completions", file, *settings)
    assert done.returncode == 0, done.stderr
    assert "--suite, --completions: not the run's own scores" in done.stdout
    assert (tmp_path / "eval-t-other" / "manifest.json").is_file()
    assert not (tmp_path / "eval-t").exists()


def test_a_base_and_a_tuned_model_are_compared(script, tiny_gemma, tiny_adapter, tmp_path):
    done = script(
        "--base",
        str(tiny_gemma),
        "--model",
        str(tiny_adapter),
        "--limit",
        "1",
        "--out",
        str(tmp_path / "out"),
        "--set",
        "eval.max_tokens=4",
        "--set",
        "eval.heldout_path=null",
    )
    assert done.returncode == 0, done.stderr
    results = json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))
    assert results["num_tasks"] == 4 and results["is_partial"] is True
    assert list(results["models"]) == ["base", "base_raw", "tuned"]
    assert results["compare"]["names"] == ["base", "tuned"]
    assert "PARTIAL: 4 of 60 tasks" in done.stdout
    assert not list(tmp_path.glob(".out.*"))


def test_a_server_is_scored(script, tmp_path):
    with stub_server.serve() as (url, received):
        done = script("--endpoint", url, "--limit", "1", "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    results = json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))
    assert results["models"]["tuned"]["verdicts"] == {"syntax_error": 4}  # it says "def f()"
    assert results["models"]["tuned"]["loss"] is None
    assert "def larger_of_two" in received[0][1]["messages"][-1]["content"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--suite", "nothing"], "no such suite or file"),
        (["--completions", "nowhere.jsonl"], "no such file"),
        (["--endpoint", "http://127.0.0.1:9"], "start the server"),
        (["--limit", "0"], "--limit = 0"),
        (["--set", "eval.num_samples=3"], "num_samples above 1"),
        (["--set", "eval.suit=humaneval"], "suite"),
        (["--only", "tuned", "--set", "run.name=never-trained"], "train_sft.py"),
        (["--only", "tuned", "--model", "no/such/folder/here"], "not found"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(words, told, script, tmp_path):
    done = script("--out", str(tmp_path / "out"), *words)
    assert done.returncode == 2
    assert told in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_line_that_is_not_a_completion_is_named(script, tmp_path):
    file = tmp_path / "c.jsonl"
    file.write_text('{"task_id": "laptune/99", "completion": ""}\n', encoding="utf-8")
    done = script("--completions", str(file), "--limit", "1", "--out", str(tmp_path / "out"))
    assert done.returncode == 2
    assert "completion 1: task_id 'laptune/99', unknown in this suite" in done.stderr
