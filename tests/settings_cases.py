"""What the settings' tests share: the configuration they change, and a case a key."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from settings_observed import (
    asked,
    card,
    changed,
    chatted,
    converted,
    held_out,
    limits,
    paths,
    samples,
    scored,
    team,
    trained,
)

from laptune.core.errors import UserError

# Two workers are processes where those are forked; what is not so by itself shows a change.
OTHER_TEAM = "threads" if sys.platform == "linux" else "processes"


def write_place(folder: Path) -> Path:
    """Write everything that a configuration may name."""
    words = ["add", "count", "sort", "print", "drop"]
    rows = []
    for i in range(24):
        question = f"{words[i % 5]} {i} to the list of {words[i % 3]}s and say what it holds now"
        rows.append({"prompt": question, "completion": f"value {i}"})
    for name, part in (("data", rows), ("other", rows[:20]), ("test", rows[20:22])):
        lines = [json.dumps(row) + "\n" for row in part]
        (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    held = [{"prompt": f"held out {i}", "completion": f"value {i}"} for i in range(4)]
    (folder / "held.jsonl").write_text("".join(json.dumps(r) + "\n" for r in held), "utf-8")
    (folder / "plain.txt").write_text("One passage.\n\nAnother passage.\n", encoding="utf-8")
    (folder / "schema.json").write_text('{"required": ["b"]}', encoding="utf-8")
    return folder


def base_tree(place: Path, base: Path) -> dict:
    """The configuration that the cases change: small, of one worker, without a probe."""
    return {
        "run": {"name": "base", "artifacts_dir": str(place / "artifacts")},
        "model": {"base": str(base)},
        "data": {"path": str(place / "data.jsonl")},
        "train": {
            "epochs": 1,
            "gradient_accumulation_steps": 2,
            "learning_rate": 0.05,
            "lora": {"rank": 4, "alpha": 8},
        },
        "compute": {
            "device": "cpu",
            "dtype": "float32",
            "weights": "float32",
            "workers": 1,
            "threads_per_worker": 1,
        },
    }


VALIDATED = {"data.validation_path": "held.jsonl", "train.eval_every_steps": 4}
PLAIN = {"data.path": "plain.txt"}
TESTED = {"data.test_path": "test.jsonl", "data.path": "other.jsonl"}
DRAWN = {**TESTED, "eval.temperature": 0.5}
JUDGED = {"eval.scorer": "judge", "eval.judge.endpoint": "STUB"}
# key -> (what it changes, a value, what else both configurations hold)
CASES = {
    "run.name": (paths, "other", {}),
    "run.artifacts_dir": (paths, "elsewhere", {}),
    "run.seed": (trained, 7, {}),
    "model.base": (samples, "no-such-folder", {}),
    "model.revision": (samples, "main", {}),
    "model.chat_format": (samples, "chatml", {}),
    "data.path": (samples, "other.jsonl", {}),
    "data.format": (samples, "messages", {}),
    "data.license": (card, "MIT", {}),
    "data.columns": (samples, {"prompt": "completion", "completion": "prompt"}, {}),
    "data.text_prompt": (samples, "Write on.", PLAIN),
    "data.instruction": (samples, "Answer with a number.", {}),
    "data.max_length": (samples, 20, {}),
    "data.validation_path": (samples, "held.jsonl", {}),
    "data.validation_fraction": (samples, 0.3, {}),
    "data.test_path": (samples, "test.jsonl", {"data.path": "other.jsonl"}),
    "data.test_fraction": (samples, 0.3, {}),
    "data.near_duplicate_similarity": (samples, 0.5, {"data.test_fraction": 0.3}),
    "train.method": (trained, "full", {}),
    "train.engine": (trained, "trl", {}),
    "train.report_to": (trained, ["tensorboard"], {}),
    "train.epochs": (trained, 0.5, {}),
    "train.max_steps": (trained, 2, {}),
    "train.batch_size": (trained, 2, {}),
    "train.gradient_accumulation_steps": (trained, 3, {}),
    "train.learning_rate": (trained, 0.01, {}),
    "train.group_by_prefix": (trained, True, {}),
    "train.schedule": (trained, "cosine", {}),
    "train.warmup_ratio": (trained, 0.3, {}),
    "train.weight_decay": (trained, 0.1, {}),
    "train.max_grad_norm": (trained, 0.01, {}),
    "train.save_every_steps": (trained, 5, {}),
    "train.save_every_minutes": (trained, 1e-9, {}),
    "train.keep_checkpoints": (trained, 1, {"train.save_every_steps": 5}),
    "train.eval_every_steps": (trained, 2, VALIDATED),
    "train.early_stopping_patience": (trained, 1, VALIDATED | {"train.eval_every_steps": 1}),
    # At a rate of next to nothing the losses are the rows' own, and leap by themselves.
    "train.spike_factor": (
        trained,
        1e-6,
        {"train.epochs": 2, "train.learning_rate": 1e-9, "run.seed": 1},
    ),
    "train.lora.rank": (trained, 2, {}),
    "train.lora.alpha": (trained, 4, {}),
    "train.lora.dropout": (trained, 0.3, {}),
    "train.lora.target_modules": (trained, ["q_proj"], {}),
    "train.lora.use_rslora": (trained, True, {}),
    "train.lora.use_dora": (trained, True, {}),
    "compute.device": (trained, "mps", {}),
    "compute.dtype": (trained, "bfloat16", {}),
    "compute.weights": (trained, "bfloat16", {}),
    "compute.workers": (trained, 2, {}),
    "compute.workers_are": (team, OTHER_TEAM, {"compute.workers": 2}),
    "compute.threads_per_worker": (trained, 2, {}),
    "compute.recompute_above_tokens": (trained, 8, {}),
    "compute.max_pack_tokens": (trained, 16, {}),
    "eval.suite": (asked, "code_tutor", TESTED),
    "eval.scorer": (scored, "contains", {"eval.raw": True}),
    "eval.pattern": (scored, "(3)", {"eval.scorer": "regex", "eval.pattern": "([0-9]+)"}),
    "eval.tolerance": (scored, 2, {"eval.scorer": "number"}),
    "eval.json_schema": (scored, "schema.json", {"eval.scorer": "json"}),
    "eval.judge.endpoint": (scored, None, JUDGED),
    "eval.judge.model": (scored, "another", JUDGED),
    "eval.judge.rubric": (scored, "Be strict.", JUDGED),
    "eval.examples": (asked, 2, TESTED),
    "eval.raw": (asked, False, TESTED),
    "eval.heldout_path": (held_out, None, {}),
    "eval.max_tokens": (asked, 9, TESTED),
    "eval.num_samples": (asked, 2, DRAWN),
    "eval.temperature": (asked, 0.7, TESTED),
    "eval.system": (asked, "Be short.", TESTED),
    "eval.timeout_s": (limits, 1, {}),
    "eval.memory_mb": (limits, 256, {}),
    "export.outtype": (converted, "q8_0", {}),
    "export.model_name": (converted, "Another", {}),
    "export.author": (converted, "Somebody", {}),
    "inference.max_tokens": (chatted, 9, {}),
    "inference.temperature": (chatted, 0.5, {}),
    "inference.top_k": (chatted, 5, {}),
    "inference.top_p": (chatted, 0.5, {}),
    "inference.repetition_penalty": (chatted, 1.3, {}),
    "inference.stop": (chatted, ["###"], {}),
    "inference.system": (chatted, "Be short.", {}),
}
FILES = ("held.jsonl", "other.jsonl", "test.jsonl", "plain.txt", "schema.json")


def outcome(observe, tree, place, folder, known):
    """What is observed, or the refusal; each configuration is observed once."""
    name = observe.__name__ + json.dumps(tree)
    if name not in known:
        folder.mkdir()
        try:
            with pytest.MonkeyPatch.context() as patch:
                known[name] = observe(tree, place, folder, *([patch] if observe is trained else []))
        except UserError as error:
            known[name] = f"refused: {error}"
    return known[name]


def pair(base, key, value, extra, place):
    """The configuration with and without the change."""

    def placed(value):
        return str(place / value) if value in FILES else value

    for name, other in extra.items():
        base = changed(base, name, placed(other))
    return base, changed(base, key, placed(value) if isinstance(value, str) else value)
