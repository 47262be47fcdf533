"""train/train_sft.py as a user runs it, on the tiny model."""

from __future__ import annotations

import json
import shlex

import pytest
import stage

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    path = tmp_path_factory.mktemp("data") / "few samples.jsonl"
    rows = [
        {
            "messages": [
                {"role": "user", "content": f"Add {i} and {i}."},
                {"role": "assistant", "content": f"It is {2 * i}."},
            ]
        }
        for i in range(6)
    ]
    path.write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    return path


def train(base, data, out, *more):
    settings = {
        "model.base": base,
        "data.path": data,
        "data.validation_fraction": 0.0,
        "run.artifacts_dir": out,
        "run.name": "t",
        "train.max_steps": 3,
        "train.gradient_accumulation_steps": 2,
        "train.lora.rank": 4,
        "compute.device": "cpu",
        "compute.dtype": "float32",
        "compute.workers": 2,
        "compute.threads_per_worker": 1,
        "compute.weights": "float32",
    }
    pairs = [word for key, value in settings.items() for word in ("--set", f"{key}={value}")]
    return stage.run("train/train_sft.py", *pairs, *more)


@pytest.fixture(scope="module")
def done(tiny_gemma, data, tmp_path_factory):
    out = tmp_path_factory.mktemp("artifacts with space")
    result = train(tiny_gemma, data, out)
    assert result.returncode == 0, result.stderr
    return result, out / "ft-t-lora"


def test_says_what_is_trainable_and_what_is_next(done):
    assert "trainable " in done[0].stdout
    line = next(row for row in done[0].stdout.splitlines() if row.startswith("next: "))
    words = shlex.split(line)
    assert words[2] == "scripts/merge_lora_and_export_hf.py"
    assert f"run.artifacts_dir={done[1].parent}" in words  # the same run, spaces and all


def test_writes_adapter_metrics_and_manifest(done):
    names = {path.name for path in done[1].iterdir()}
    assert {
        "adapter_config.json",
        "adapter_model.safetensors",
        "metrics.jsonl",
        "manifest.json",
    } <= names


def test_metrics_have_a_row_for_each_step(done):
    lines = (done[1] / "metrics.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    assert [row["step"] for row in rows if "loss" in row] == [1, 2, 3]
    assert {
        "epoch",
        "loss",
        "learning_rate",
        "grad_norm",
        "tokens",
        "supervised_tokens",
        "tokens_per_s",
        "step_s",
        "rss_bytes",
        "elapsed_s",
    } <= set(rows[0])


def test_manifest_has_the_figures_that_others_read(done):
    manifest = json.loads((done[1] / "manifest.json").read_text(encoding="utf-8"))
    assert {
        "first_loss",
        "final_loss",
        "steps",
        "tokens",
        "tokens_per_s",
        "trainable",
        "trainable_percent",
        "duration_s",
    } <= set(manifest["metrics"])
    assert manifest["stage"] == "train"
    assert manifest["dtype_reason"] == "as configured"


def test_a_finished_run_is_not_overwritten(tiny_gemma, data, done):
    again = train(tiny_gemma, data, done[1].parent)
    assert again.returncode == 2
    assert "--overwrite" in again.stderr


def test_learning_rate_reaches_the_optimizer(tiny_gemma, data, tmp_path):
    result = train(tiny_gemma, data, tmp_path, "--set", "train.learning_rate=1e-3")
    assert result.returncode == 0, result.stderr
    first = (tmp_path / "ft-t-lora" / "metrics.jsonl").read_text(encoding="utf-8").splitlines()[0]
    assert json.loads(first)["learning_rate"] == pytest.approx(1e-3)


def test_estimate_trains_nothing(tiny_gemma, data, tmp_path):
    result = train(tiny_gemma, data, tmp_path, "--estimate")
    assert result.returncode == 0, result.stderr
    assert "estimate: 3 steps" in result.stdout
    assert not (tmp_path / "ft-t-lora" / "adapter_model.safetensors").exists()


def test_bad_rows_stop_the_run_before_anything_is_written(tiny_gemma, tmp_path):
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"messages": []}\nnot json\n', encoding="utf-8")
    result = train(tiny_gemma, bad, tmp_path / "out")
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out").exists()
