"""What the settings' tests share: the configuration they change, what is observed, a case a key.

What is compared is what the stages make of a configuration: the samples, a training of some steps
on a tiny model, the adapter's files, what a scorer says, what a server is asked, a GGUF's bytes.
"""

from __future__ import annotations

import json
import runpy
from functools import cache
from pathlib import Path

import pytest
import stub_server

from laptune.core import config
from laptune.core.errors import UserError
from laptune.core.files import sha256_file

ROOT = Path(__file__).resolve().parents[1]


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


def changed(base: dict, key: str, value) -> dict:
    """``base`` with one dotted key set."""
    new = json.loads(json.dumps(base))
    node = new
    *parents, leaf = key.split(".")
    for parent in parents:
        node = node.setdefault(parent, {})
    node[leaf] = value
    return new


def paths(tree, place, tmp_path):
    """Where a run's artifacts lie."""
    found = config.check(tree).paths
    return [str(found.adapter), str(found.gguf)]


def samples(tree, place, tmp_path):
    """The records of each part, their token ids, the base and its chat format."""
    from laptune.data import load_split
    from laptune.train import setup

    cfg = config.check(tree)
    parts = load_split(cfg.data, cfg.run.seed)
    prepared = setup.prepare(cfg)
    ids = [[s.ids.tolist(), s.targets.tolist()] for s in prepared.samples + prepared.validation]
    return repr(parts), ids, prepared.base.to_manifest(), prepared.format.name


def trained(tree, place, tmp_path, monkeypatch):
    """A run of train_sft.py: its rows, files, checkpoints, and how many passes a layer made."""
    from laptune.train.engine.layer import Layer

    passes, forward = [], Layer.forward
    monkeypatch.setattr(Layer, "forward", lambda *a: (passes.append(0), forward(*a))[1])
    tree = changed(tree, "run.artifacts_dir", str(tmp_path))
    file = tmp_path / "run.yaml"
    file.write_text(json.dumps(tree), encoding="utf-8")
    train_main()(["--config", str(file), "--quiet"])
    folder = config.check(tree).paths.adapter
    rows = [json.loads(line) for line in (folder / "metrics.jsonl").open(encoding="utf-8")]
    keys = ("step", "loss", "learning_rate", "validation_loss", "skipped")
    made = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return (
        [[row.get(key) for key in keys] for row in rows],
        {p.name: sha256_file(p) for p in folder.glob("adapter_*")},
        sorted(p.name for p in (folder / "checkpoints").iterdir()),
        sorted(p.name for p in tmp_path.iterdir() if p.name.endswith("-trackers")),
        made["compute"],
        len(passes),
    )


@cache
def train_main():
    """`main` of train/train_sft.py."""
    return runpy.run_path(str(ROOT / "train/train_sft.py"))["main"]


def team(tree, place, tmp_path):
    """What the workers of an engine are."""
    from laptune.train import setup

    cfg = config.check(tree)
    prepared = setup.prepare(cfg)
    compute = setup.choose_compute(cfg, prepared, cfg.compute)
    engine, _ = setup.build_engine(cfg, prepared, compute)
    try:
        return type(engine._team).__name__
    finally:
        engine.close()


def card(tree, place, tmp_path):
    """The model card of a run."""
    from laptune.publish import model_card

    made = {"config": config.check(tree).model_dump(), "inputs": []}
    return model_card.render({"name": "x", "artifacts_dir": "", "model_type": "", "train": made})


def asked(tree, place, tmp_path):
    """The tasks of an evaluation, and how each model is asked."""
    from laptune.score import contestants, suites

    cfg = config.check(tree)
    suite, training = suites.load(cfg, None, tasks_dir=ROOT / "eval/tasks")
    models = contestants.choose(contestants.Wanted(only="base"), cfg, suite, training)
    return [task.task_id for task in suite.tasks], [(m.role, repr(m.plan)) for m in models]


def scored(tree, place, tmp_path):
    """What the scorer says of a reply; for a judge, what its server was asked."""
    from laptune.score import scorers

    with stub_server.serve(pieces=["GRADE: CORRECT"]) as (url, received):
        if tree["eval"].get("judge", {}).get("endpoint") == "STUB":
            tree = changed(tree, "eval.judge.endpoint", url)
        settings = config.check(tree).eval
        answers = ['{"a": 1}', '{"a": 2}'] if settings.scorer == "json" else ["31", "47", "52"]
        scorer, _ = scorers.make(settings, answers)
        state = scorers.State(answers[0] if settings.scorer == "json" else "32 or so", "how many?")
        score = scorer(state, answers[0])
        scorer.close()
    return type(scorer).__name__, repr(score), received


def limits(tree, place, tmp_path):
    """The limits of a program that is run."""
    from laptune.score.scorers import Code

    return vars(Code(config.check(tree).eval))


def held_out(tree, place, tmp_path):
    """The conversations of the held-out loss."""
    from laptune.score import heldout, suites

    cfg = config.check(tree)
    suite, _ = suites.load(cfg, "code_tutor", tasks_dir=ROOT / "eval/tasks")
    return heldout.conversations_of(suite, cfg.eval.heldout_path, ROOT)


def converted(tree, place, tmp_path):
    """The bytes of a GGUF."""
    file, goal = tmp_path / "run.yaml", tmp_path / "x.gguf"
    file.write_text(json.dumps(tree), encoding="utf-8")
    main = runpy.run_path(str(ROOT / "llama.cpp/convert_hf_to_gguf.py"))["main"]
    words = [tree["model"]["base"], "--config", str(file), "--outfile", str(goal), "--quiet"]
    assert main(words) == 0
    return sha256_file(goal)


def chatted(tree, place, tmp_path):
    """What a server is asked by inference/generate.py."""
    file = tmp_path / "run.yaml"
    file.write_text(json.dumps(tree), encoding="utf-8")
    main = runpy.run_path(str(ROOT / "inference/generate.py"))["main"]
    with stub_server.serve() as (url, received):
        assert main(["--config", str(file), "--endpoint", url, "--prompt", "hello"]) == 0
    return received


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
    "compute.workers_are": (team, "processes", {"compute.workers": 2}),
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
