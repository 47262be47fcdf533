"""`engine: trl`: the same losses as ours, step by step, and a plain word where trl is missing."""

from __future__ import annotations

import json
import subprocess
import sys
from types import SimpleNamespace

import pytest

from laptune.errors import UserError
from laptune.settings import Config
from laptune.train import setup, trl_engine
from laptune.train.supervisor import Interrupted

SETTINGS = ["train.epochs=1", "train.learning_rate=1e-3", "train.lora.rank=4",
            "train.gradient_accumulation_steps=2", "data.max_length=640",
            "data.validation_fraction=0.0", "compute.device=cpu", "compute.dtype=float32",
            "compute.weights=float32", "compute.workers=1",
            "compute.threads_per_worker=1"]  # fmt: skip


class Stop:
    """A stop that was asked for before the first step ended."""

    is_set, reason, is_saved = True, "SIGINT", False

    def mark_saved(self):
        self.is_saved = True


def losses(root, base, data, out, engine):
    words = [sys.executable, str(root / "train/train_sft.py"), "--set", f"train.engine={engine}",
             "--set", f"run.artifacts_dir={out}", "--set", f"model.base={base}",
             "--set", f"data.path={data}"]  # fmt: skip
    for setting in SETTINGS:
        words += ["--set", setting]
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, encoding="utf-8",
                          timeout=400)  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    rows = (out / "ft-gemma3-270m-it-code-lora/metrics.jsonl").read_text(encoding="utf-8")
    return [row["loss"] for row in map(json.loads, rows.splitlines()) if "loss" in row]


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Six short conversations: three steps of two."""
    rows = []
    for i in range(6):
        messages = [{"role": "user", "content": f"add {i}"},
                    {"role": "assistant", "content": f"return x + {i}"}]  # fmt: skip
        rows.append(json.dumps({"id": str(i), "messages": messages}) + "\n")
    path = tmp_path_factory.mktemp("data") / "short.jsonl"
    path.write_text("".join(rows), encoding="utf-8")
    return path


def test_losses_equal_ours_step_by_step(root, tiny_gemma, data, tmp_path):
    pytest.importorskip("trl")
    theirs = losses(root, tiny_gemma, data, tmp_path / "trl", "trl")
    ours = losses(root, tiny_gemma, data, tmp_path / "ours", "laptune")
    assert len(ours) == 3 and theirs == pytest.approx(ours, rel=1e-5)
    written = sorted(p.name for p in (tmp_path / "trl/ft-gemma3-270m-it-code-lora").iterdir())
    assert {"adapter_config.json", "adapter_model.safetensors", "manifest.json"} <= set(written)
    assert "trl" not in written


def test_missing_trl_is_told_with_the_way_out(monkeypatch):
    monkeypatch.setitem(sys.modules, "trl", None)
    with pytest.raises(UserError, match="use engine: laptune"):
        trl_engine.require_trl()


def test_a_stop_ends_the_run_after_its_step(tiny_gemma, data, tmp_path):
    pytest.importorskip("trl")
    cfg = Config.model_validate({
        "model": {"base": str(tiny_gemma)}, "compute": {"device": "cpu"},
        "data": {"path": str(data), "validation_fraction": 0.0},
        "train": {"engine": "trl", "batch_size": 1, "gradient_accumulation_steps": 2},
    })  # fmt: skip
    folder = tmp_path / "run"
    (folder / "trl" / "runs" / "a").mkdir(parents=True)
    run = trl_engine.TrlRun(cfg, setup.prepare(cfg), folder, Stop())
    with pytest.raises(Interrupted, match="after step 1: engine trl saves nothing .*--overwrite"):
        run.train()
    assert run.stop.is_saved and not (folder / "trl").exists()
    assert (tmp_path / "run-trackers" / "runs" / "a").is_dir()


@pytest.mark.parametrize(
    ("lora", "words"), [({"lora_plus_ratio": 4.0}, "lora_plus_ratio"), ({"init": "pissa"}, "init")]
)
def test_what_trl_would_ignore_is_refused(lora, words):
    cfg = Config.model_validate({"train": {"lora": lora}})
    with pytest.raises(UserError, match=f"train.lora.{words} = .* has no effect"):
        trl_engine.refuse_ignored(cfg)


def test_validation_that_is_not_used_is_told(capsys):
    keeper = SimpleNamespace(state={"step": 1})
    prepared = SimpleNamespace(samples=[1] * 8, validation=[1, 2])
    with pytest.raises(UserError, match="cannot resume"):
        trl_engine.run(Config(), prepared, keeper)
    said = capsys.readouterr()
    assert "2 samples are held out for nothing" in " ".join((said.out + said.err).split())
