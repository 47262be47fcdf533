"""A resumed run gives, to the bit, what the uninterrupted one gives."""

from __future__ import annotations

import json
import runpy

import pytest

from laptune.core.files import sha256_file
from laptune.train.engine.workers import LoraEngine
from laptune.train.keep.checkpoint import CheckpointStore, load_state
from laptune.train.keep.supervisor import Supervisor

pytestmark = pytest.mark.slow


class Died(BaseException):
    """Ends a run as a power cut would: nothing after it is done."""


@pytest.fixture(scope="session")
def data(tmp_path_factory):
    path = tmp_path_factory.mktemp("resume") / "data.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for i in range(11):
            turns = [("user", f"add {i} to the list " * (1 + i % 3)), ("assistant", f"print({i})")]
            row = {"id": f"row-{i}", "messages": [{"role": r, "content": c} for r, c in turns]}
            file.write(json.dumps(row) + "\n")
    return path


@pytest.fixture(scope="session")
def train(root, tiny_gemma, data):
    """Calls train/train_sft.py in this process; 11 samples, 3 a step: 4 steps an epoch."""
    main = runpy.run_path(str(root / "train/train_sft.py"))["main"]

    def run(artifacts, *words, **keys):
        settings = {
            "run.artifacts_dir": artifacts,
            "run.name": "x",
            "model.base": tiny_gemma,
            "data.path": data,
            "train.epochs": 3,
            "train.gradient_accumulation_steps": 3,
            "train.save_every_steps": 1,
            "train.lora.rank": 4,
            "compute.dtype": "float32",
            "compute.weights": "float32",
            "compute.workers": 2,
            "compute.threads_per_worker": 1,
            **{key.replace("__", "."): value for key, value in keys.items()},
        }
        changes = [word for k, v in settings.items() for word in ("--set", f"{k}={v}")]
        code = main(["--config", str(root / "train/config.yaml"), "--quiet", *words, *changes])
        folder = artifacts / "ft-x-lora"
        rows = [json.loads(line) for line in (folder / "metrics.jsonl").open(encoding="utf-8")]
        losses = [(r["step"], r.get("loss"), r.get("validation_loss")) for r in rows]
        return code, sha256_file(folder / "adapter_model.safetensors"), losses

    return run


@pytest.fixture(scope="session")
def whole(train, tmp_path_factory):
    """Calls ``train`` without a cut, once for the same settings."""
    known: dict = {}

    def run(**keys):
        told = str(sorted({"compute__workers": 2, **keys}.items()))
        if told not in known:
            known[told] = train(tmp_path_factory.mktemp("whole"), **keys)
        return known[told]

    return run


def die_after_step(monkeypatch, step: int) -> None:
    real = Supervisor.after_step

    def after_step(self, at, *arguments, **options):
        if at == step:
            raise Died
        return real(self, at, *arguments, **options)

    monkeypatch.setattr(Supervisor, "after_step", after_step)


@pytest.mark.parametrize(("step", "workers"), [(2, 2), (4, 2), (5, 2), (12, 2), (4, 1)])
def test_losses_and_adapter_are_the_same_across_a_cut(
    train, whole, tmp_path, monkeypatch, step, workers
):
    with monkeypatch.context() as patch:
        die_after_step(patch, step)
        with pytest.raises(Died):
            train(tmp_path / "cut", compute__workers=workers)
    resumed = train(tmp_path / "cut", "--resume", compute__workers=workers)
    assert resumed == whole(compute__workers=workers)


def test_a_cut_in_the_middle_of_an_accumulation(train, whole, tmp_path, monkeypatch):
    real = LoraEngine.compute

    def half(self, samples, step):
        result = real(self, samples[: 1 if step == 5 else None], step)
        if step == 5:
            raise Died
        return result

    with monkeypatch.context() as patch:
        patch.setattr(LoraEngine, "compute", half)
        with pytest.raises(Died):
            train(tmp_path / "cut")
    assert train(tmp_path / "cut", "--resume") == whole()


def test_a_cut_between_checkpoints_repeats_the_steps_since(train, whole, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        die_after_step(patch, 5)
        with pytest.raises(Died):
            train(tmp_path / "cut", train__save_every_steps=3)
    resumed = train(tmp_path / "cut", "--resume", train__save_every_steps=3)
    assert resumed == whole(train__save_every_steps=3)


def test_dropout_and_the_best_adapter_survive_a_cut(train, whole, tmp_path, monkeypatch):
    keys = {"train__lora__dropout": 0.2, "train__learning_rate": 0.05, "train__eval_every_steps": 1}
    with monkeypatch.context() as patch:
        die_after_step(patch, 3)
        with pytest.raises(Died):
            train(tmp_path / "cut", **keys)
    assert train(tmp_path / "cut", "--resume", **keys) == whole(**keys)


def test_a_run_killed_while_it_writes_the_adapter_only_writes_it_again(
    train, whole, tmp_path, monkeypatch
):

    def die(self, *arguments):
        raise Died

    with monkeypatch.context() as patch:
        patch.setattr(LoraEngine, "save", die)
        with pytest.raises(Died):
            train(tmp_path / "cut")
    assert not (tmp_path / "cut/ft-x-lora/manifest.json").exists()
    assert train(tmp_path / "cut", "--resume") == whole()


def test_a_checkpoint_holds_what_the_run_computed_with(train, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        die_after_step(patch, 2)
        with pytest.raises(Died):
            train(tmp_path, compute__workers=1)
    store = CheckpointStore(tmp_path / "ft-x-lora/checkpoints")
    kept = load_state(store.newest()[0])["run"]["compute"]
    assert (kept["workers"], kept["dtype"], kept["weights"]) == (1, "float32", "float32")
