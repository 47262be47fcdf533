"""Gather what a run left on disk: manifests, logs, scores. A missing part is named, not guessed."""

from __future__ import annotations

from dataclasses import dataclass, field
from glob import escape
from pathlib import Path
from typing import Any

from laptune.core import commands, manifest, outputs
from laptune.core.errors import UserError
from laptune.core.files import read_object
from laptune.core.jsonl import read_log
from laptune.core.settings import Config
from laptune.publish import proof


@dataclass
class RunData:
    """Everything the page shows; an absent part is None and stands in ``missing``."""

    name: str
    config: dict[str, Any]
    pipeline: dict | None = None
    data: dict | None = None
    train: dict | None = None
    merged: dict | None = None
    gguf: dict | None = None
    verify: dict | None = None
    results: dict | None = None
    curve: dict | None = None
    other_results: list[dict] = field(default_factory=list)
    samples: list[dict] = field(default_factory=list)
    steps: list[dict] = field(default_factory=list)
    validations: list[dict] = field(default_factory=list)
    missing: list[tuple[str, str]] = field(default_factory=list)
    same_run: str = ""  # the options with which a command stays in this run


def collect(config: Config, same_run: str = "") -> RunData:
    """Read the artifacts of a configuration's run; commands to come carry ``same_run``."""
    paths = config.paths
    root = paths.root
    run = RunData(config.run.name, config.model_dump(), same_run=same_run)
    run.pipeline = _json(root / f"pipeline-{config.run.name}.json")
    run.data = _json(paths.data_report / "report.json")
    run.train = manifest.found(paths.adapter) or None
    run.merged = manifest.found(paths.merged) or None
    run.gguf = manifest.found(paths.gguf) or None
    run.verify = _json(proof.path_of(paths.gguf))
    run.results = _json(paths.eval / "results.json")
    run.curve = _json(paths.curve / "curve.json")
    run.other_results = _other_results(paths.eval, config.run.name)
    manifest.check(paths.adapter, "metrics.jsonl")
    manifest.check(paths.eval, "samples.jsonl")
    rows = read_log(paths.adapter / "metrics.jsonl")
    run.steps = [row for row in rows if "loss" in row]
    run.validations = [row for row in rows if "validation_loss" in row and "loss" not in row]
    run.samples = read_log(paths.eval / "samples.jsonl")
    parts = (
        ("data analysis", run.data, "data/analyze_dataset.py"),
        ("training", run.train, "train/train_sft.py"),
        ("merge", run.merged, "scripts/merge_lora_and_export_hf.py"),
        ("GGUF", run.gguf, "llama.cpp/convert_hf_to_gguf.py"),
        ("verification", run.verify, "llama.cpp/verify_gguf.py"),
        ("evaluation", run.results, "eval/eval_small.py"),
        ("stage timings", run.pipeline, "scripts/run_pipeline.py"),
    )
    run.missing = [
        (name, commands.python(script, same_run)) for name, part, script in parts if part is None
    ]
    return run


def _other_results(own: Path, name: str) -> list[dict]:
    """Whole evaluations of the same run beside its own: of its GGUF, of its merged folder."""
    found = []
    for folder in sorted(own.parent.glob(f"{escape(own.name)}-*")):
        made = manifest.found(folder)
        results = _json(folder / "results.json")
        is_of_run = ((made.get("config") or {}).get("run") or {}).get("name") == name
        if is_of_run and results and not results.get("is_partial"):
            found.append(results)
    return found


def collect_folder(folder: Path) -> tuple[str, dict, list[dict], dict | None]:
    """Return (name, manifest, steps, results) of one training folder, for comparing runs."""
    content = manifest.require(folder, commands.python("train/train_sft.py"))
    if content.get("stage") != "train":
        raise UserError(
            f"{folder} was made by the stage {content.get('stage')}",
            "give a training folder, as artifacts/ft-<name>-lora",
        )
    manifest.check(folder, "metrics.jsonl")
    steps = [row for row in read_log(folder / "metrics.jsonl") if "loss" in row]
    name = (content.get("config") or {}).get("run", {}).get("name") or folder.name
    return name, content, steps, _json(folder.parent / f"eval-{name}" / "results.json")


def _json(path: Path) -> dict | None:
    if not path.is_file():
        return None
    manifest.check(path.parent, path.name)
    outputs.refuse_changed(path)
    return read_object(path)
