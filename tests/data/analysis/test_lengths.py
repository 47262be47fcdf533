"""Quantiles, histogram, cuts and steps from small numbers that can be checked by hand."""

from __future__ import annotations

import json

import pytest

from laptune.core.config import check
from laptune.data.analysis import minutes
from laptune.data.analysis.lengths import Lengths, plan


def lengths(*rows):
    measured = Lengths()
    for row in rows:
        measured.add(*row)
    return measured


def test_summary():
    summary = lengths((100, 60, 40), (200, 100, 100), (600, 90, 510)).summary(512)
    assert summary["total_tokens"] == 900
    assert summary["total_tokens_after_cut"] == 812
    assert summary["supervised_share"] == round(250 / 900, 4)
    assert summary["length_tokens"] == {
        "min": 100,
        "median": 200,
        "p95": 600,
        "max": 600,
        "mean": 300.0,
    }
    assert sum(summary["histogram"]["counts"]) == 3


def test_cuts():
    summary = lengths((100, 60, 40), (600, 90, 510)).summary(512)
    cuts = {cut["max_length"]: cut for cut in summary["cuts"]}
    assert cuts[512] == {
        "max_length": 512,
        "rows_cut": 1,
        "rows_cut_share": 0.5,
        "tokens_lost": 88,
        "tokens_lost_share": round(88 / 700, 4),
        "rows_without_reply": 0,
    }
    assert cuts[256]["rows_without_reply"] == 1
    assert cuts[1024]["rows_cut"] == 0


def test_a_sampled_row_stands_for_many():
    summary = lengths((100, 50, 50, 1), (300, 150, 50, 20)).summary(256)
    assert summary["total_tokens"] == 6100
    assert summary["length_tokens"]["median"] == 300
    assert sum(summary["histogram"]["counts"]) == 21


def test_nothing_measured():
    assert lengths().summary(512) == {}


@pytest.mark.parametrize(
    ("rows", "epochs", "max_steps", "steps"),
    [
        (40, 3, None, 15),
        (41, 3, None, 18),
        (40, 0.5, None, 3),
        (40, 3, 4, 4),
        (1, 1, None, 1),
        (0, 3, None, 0),
    ],
)
def test_steps(rows, epochs, max_steps, steps):
    train = {"epochs": epochs, "max_steps": max_steps}
    assert plan(check({"train": train}), rows, 100.0)["steps"] == steps


def test_steps_are_those_of_training():
    pytest.importorskip("torch")
    from laptune.train.order import Order

    for rows in (1, 7, 8, 9, 40, 1497):
        for epochs in (0.3, 1, 2.5, 3):
            figures = plan(check({"train": {"epochs": epochs}}), rows, None)
            assert figures["steps"] == Order(rows, 8, 1).num_steps(epochs)


def test_minutes_from_the_probe(tmp_path, monkeypatch, tiny_gemma):
    monkeypatch.setenv("LAPTUNE_CACHE", str(tmp_path))
    config = check({"run": {"artifacts_dir": str(tmp_path)}})
    assert minutes.estimate(config, 1000, 0.5, tiny_gemma) is None
    rates = {"rates": [{"gflops": 5.0}, {"gflops": 50.0}]}
    (tmp_path / "speed-x.json").write_text(json.dumps(rates), encoding="utf-8")
    known, source = minutes.estimate(config, 1000, 0.5, tiny_gemma)
    flops = minutes.flops_per_token(tiny_gemma, 0.5)
    assert known == pytest.approx(1000 * flops / 50e9 / 60)
    assert "50 GFLOP/s" in source


def test_minutes_from_the_last_training(tmp_path, monkeypatch):
    monkeypatch.setenv("LAPTUNE_CACHE", str(tmp_path / "none"))
    config = check({"run": {"name": "x", "artifacts_dir": str(tmp_path)}})
    (tmp_path / "ft-x-lora").mkdir()
    done = json.dumps({"metrics": {"tokens_per_s": 100}})
    (tmp_path / "ft-x-lora" / "manifest.json").write_text(done, encoding="utf-8")
    assert minutes.estimate(config, 12_000, 0.5, None)[0] == 2.0


def test_flops_of_the_real_shape(tmp_path):
    shape = {
        "model_type": "gemma3_text",
        "hidden_size": 640,
        "intermediate_size": 2048,
        "num_attention_heads": 4,
        "num_key_value_heads": 1,
        "head_dim": 256,
        "num_hidden_layers": 18,
        "vocab_size": 262144,
        "rms_norm_eps": 1e-6,
        "sliding_window": 512,
        "rope_theta": 1e6,
        "rope_local_base_freq": 1e4,
        "query_pre_attn_scalar": 256,
        "max_position_embeddings": 32768,
        "sliding_window_pattern": 6,
        "architectures": ["Gemma3ForCausalLM"],
    }
    (tmp_path / "config.json").write_text(json.dumps(shape), encoding="utf-8")
    assert minutes.flops_per_token(tmp_path, 1.0) == pytest.approx(1132e6, rel=0.03)
