"""The model card says what manifests record, and shows nobody's folders."""

from __future__ import annotations

import json

import pytest

from laptune.core import config
from laptune.publish import model_card


def _write(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="utf-8")


@pytest.fixture
def cfg(tmp_path):
    cfg = config.check({"run": {"name": "demo", "artifacts_dir": str(tmp_path / "artifacts")}})
    paths = cfg.paths
    train = {
        "base": {"id": "/home/jane/models/gemma-x", "revision": "abc123"},
        "config": cfg.model_dump(),
        "seed": 42,
        "inputs": [{"path": "gemma3_code_tutor_enhanced.jsonl", "sha256": "f00d"}],
        "metrics": {
            "first_loss": 2.5,
            "final_loss": 1.25,
            "steps": 15,
            "trainable": 3796992,
            "trainable_percent": 1.3965,
        },
    }
    _write(paths.adapter / "manifest.json", train)
    outputs = [{"path": "model.safetensors", "bytes": 10, "sha256": "beef"}]
    _write(paths.merged / "manifest.json", {"base": train["base"], "outputs": outputs})
    _write(paths.merged / "config.json", {"model_type": "gemma3_text"})
    _write(paths.eval / "manifest.json", {})
    models = {
        "base": {"score": 0.1, "ci95": [0.02, 0.24]},
        "tuned": {"score": 0.3, "ci95": [0.16, 0.48], "perplexity": 4.2},
    }
    _write(paths.eval / "results.json", {"suite": "small", "num_tasks": 30, "models": models})
    return cfg


def test_figures_are_those_of_the_manifests(cfg):
    text = model_card.render(model_card.collect(cfg))
    for words in (
        "3,796,992 (1.3965%)",
        "final loss: 1.2500",
        "sha256 f00d",
        "steps: 15",
        "30.0% [16%, 48%]",
        "30 tasks",
        "license: gemma",
        "revision abc123",
    ):
        assert words in text


def test_no_folder_of_a_machine_is_shown(cfg, tmp_path):
    text = model_card.render(model_card.collect(cfg))
    assert "jane" not in text
    assert str(tmp_path) not in text
    assert "gemma-x" in text


@pytest.mark.parametrize(
    ("artifacts", "shown"),
    [("out/mine", "out/mine"), ("/home/jane/art", "art"), ("C:\\Users\\jane\\art", "art")],
)
def test_commands_name_the_models_folder_but_no_machine(artifacts, shown):
    text = model_card.render(
        {"name": "demo", "artifacts_dir": artifacts, "model_type": "", "gguf": {}}
    )
    assert f"--model {shown}/merged-demo --interactive" in text
    assert f"install_lmstudio.py {shown}/demo-ft.gguf" in text


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("C:\\Users\\jane\\x.jsonl", "x.jsonl"),
        ("~/data/x.jsonl", "x.jsonl"),
        ("google/gemma-3-270m-it", "google/gemma-3-270m-it"),
        ("a|b\n# c", "a\\|b \\# c"),
    ],
)
def test_public_texts(value, shown):
    assert model_card.public(value) == shown


def test_what_no_manifest_records_is_not_said(tmp_path):
    cfg = config.check({"run": {"name": "bare", "artifacts_dir": str(tmp_path)}})
    text = model_card.render(model_card.collect(cfg))
    for title in ("## Base", "## Data", "## Losses", "## Scores", "license:", "install_lmstudio"):
        assert title not in text


def test_the_card_lies_in_the_folder_and_beside_the_gguf(cfg):
    cfg.paths.gguf.write_bytes(b"GGUF")
    written = model_card.write(cfg)
    assert [p.name for p in written] == ["README.md", "demo-ft.README.md"]


def test_a_card_that_was_edited_is_left_alone(cfg):
    card = cfg.paths.merged / "README.md"
    card.write_text("mine\n", encoding="utf-8")
    model_card.write(cfg)
    assert card.read_text(encoding="utf-8") == "mine\n"
