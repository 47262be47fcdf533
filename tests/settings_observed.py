"""What the settings' tests observe: what the stages make of a configuration.

That is the samples, a training of some steps on a tiny model, the adapter's files, what a scorer
says, what a server is asked, a GGUF's bytes.
"""

from __future__ import annotations

import json
import runpy
from functools import cache
from pathlib import Path

import stub_server

from laptune.core import config
from laptune.core.files import sha256_file

ROOT = Path(__file__).resolve().parents[1]


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
