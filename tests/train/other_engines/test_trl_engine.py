"""`engine: trl`: the same losses as ours, step by step, and a plain word where trl is missing."""

from __future__ import annotations

import gc
import json
import sys
from types import SimpleNamespace

import pytest
import stage
import torch

from laptune.core.errors import UserError
from laptune.core.settings import Config
from laptune.train import setup
from laptune.train.keep.supervisor import Interrupted
from laptune.train.other_engines import trl_engine
from laptune.train.processes.distributed import DistributedEngine

SETTINGS = [
    "train.epochs=1",
    "train.learning_rate=1e-3",
    "train.lora.rank=4",
    "train.gradient_accumulation_steps=2",
    "data.max_length=640",
    "data.validation_fraction=0.0",
    "compute.device=cpu",
    "compute.dtype=float32",
]
OURS_ALONE = [
    "compute.weights=float32",
    "compute.workers=1",
    "compute.threads_per_worker=1",
]


class Stop:
    """A stop that was asked for before the first step ended."""

    is_set, reason, is_saved = True, "SIGINT", False

    def mark_saved(self):
        self.is_saved = True


def launch(base, data, out, engine, num_processes):
    own = OURS_ALONE if engine == "laptune" else []
    named = [f"train.engine={engine}", f"run.artifacts_dir={out}", f"model.base={base}"]
    settings = [*named, f"data.path={data}", *SETTINGS, *own]
    words = [word for setting in settings for word in ("--set", setting)]
    script = "train/train_sft.py"
    if num_processes == 1:
        return [stage.run(script, *words)]
    return stage.run_ranks(script, *words, num=num_processes)


def losses(base, data, out, engine, num_processes=1):
    ranks = launch(base, data, out, engine, num_processes)
    assert not any(rank.returncode for rank in ranks), ranks
    assert "".join(rank.stdout for rank in ranks).count("saved ") == 1, "only rank 0 talks"
    rows = (out / "ft-gemma3-270m-it-code-lora/metrics.jsonl").read_text(encoding="utf-8")
    return [row["loss"] for row in map(json.loads, rows.splitlines()) if "loss" in row]


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Six short conversations: three steps of two."""
    rows = []
    for i in range(6):
        messages = [
            {"role": "user", "content": f"add {i}"},
            {"role": "assistant", "content": f"return x + {i}"},
        ]
        rows.append(json.dumps({"id": str(i), "messages": messages}) + "\n")
    path = tmp_path_factory.mktemp("data") / "short.jsonl"
    path.write_text("".join(rows), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def by_trl(tiny_gemma, data, tmp_path_factory):
    """A run of TRL in one process: its artifacts and its losses."""
    pytest.importorskip("trl")
    out = tmp_path_factory.mktemp("trl")
    return out, losses(tiny_gemma, data, out, "trl")


@pytest.mark.slow
def test_losses_equal_ours_step_by_step(tiny_gemma, data, tmp_path, by_trl):
    out, theirs = by_trl
    ours = losses(tiny_gemma, data, tmp_path, "laptune")
    assert len(ours) == 3 and theirs == pytest.approx(ours, rel=1e-5)
    written = sorted(p.name for p in (out / "ft-gemma3-270m-it-code-lora").iterdir())
    assert {"adapter_config.json", "adapter_model.safetensors", "manifest.json"} <= set(written)
    assert "trl" not in written


@stage.needs_torchrun
@pytest.mark.slow
def test_two_processes_give_the_losses_and_the_adapter_of_one(tiny_gemma, data, tmp_path, by_trl):
    from safetensors.torch import load_file

    out, alone = by_trl
    both = losses(tiny_gemma, data, tmp_path, "trl", 2)
    assert both == pytest.approx(alone, abs=1e-5)
    folders = [folder / "ft-gemma3-270m-it-code-lora" for folder in (tmp_path, out)]
    saved, want = (load_file(folder / "adapter_model.safetensors") for folder in folders)
    assert saved.keys() == want.keys()
    assert all(torch.allclose(saved[name], want[name], atol=1e-5) for name in want)
    made = json.loads((folders[0] / "manifest.json").read_text(encoding="utf-8"))
    assert made["compute"]["engine"] == "trl, 2 processes" and made["metrics"]["steps"] == 3


def test_batch_is_shared_by_passes_or_else_by_size():
    def split(size, passes, num):
        train = {"batch_size": size, "gradient_accumulation_steps": passes}
        return trl_engine.split_batch(Config.model_validate({"train": train}), num)

    assert split(1, 8, 1) == (1, 8) and split(1, 8, 4) == (1, 2) and split(4, 3, 2) == (2, 3)
    with pytest.raises(UserError, match="cannot be shared by 3 .*multiple of 3"):
        split(1, 8, 3)


def shard_and_gather(rank, folder, expected):
    """A process of `test_shards_are_put_together`: one layer in shards, one whole."""
    from torch.distributed.fsdp import fully_shard

    torch.distributed.init_process_group(
        "gloo", init_method=f"file://{folder}/meet", rank=rank, world_size=2
    )
    torch.manual_seed(0)
    model = torch.nn.Sequential(torch.nn.Linear(5, 7), torch.nn.Linear(7, 3))
    model[1].bias.requires_grad_(False)
    mesh = torch.distributed.device_mesh.init_device_mesh("cpu", (2,))
    fully_shard(model[0], mesh=mesh)
    assert model[0].weight.to_local().shape != model[0].weight.shape
    found = trl_engine.whole_values(model)
    assert found.keys() == expected.keys()
    assert all(torch.equal(found[name], expected[name]) for name in expected)
    del model, mesh, found  # what still holds the group at exit aborts now and then, in gloo
    gc.collect()
    torch.distributed.destroy_process_group()


@pytest.mark.slow
def test_shards_are_put_together(tmp_path):
    torch.manual_seed(0)
    model = torch.nn.Sequential(torch.nn.Linear(5, 7), torch.nn.Linear(7, 3))
    whole = {k: v.detach() for k, v in model.named_parameters() if k != "1.bias"}
    torch.multiprocessing.start_processes(
        shard_and_gather, (str(tmp_path), whole), 2, start_method=stage.context.get_start_method()
    )


def test_our_engine_names_the_way_to_fsdp(monkeypatch):
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    with pytest.raises(UserError, match=r"asks for FSDP.* -> set train.engine: trl"):
        DistributedEngine(SimpleNamespace(), SimpleNamespace())


def test_first_version_of_fsdp_is_refused(monkeypatch):
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    monkeypatch.setenv("FSDP_VERSION", "1")
    with pytest.raises(UserError, match="first version of FSDP.*fsdp_version: 2"):
        trl_engine.refuse_ignored(Config())


def test_missing_trl_is_reported_with_the_way_out(monkeypatch):
    monkeypatch.setitem(sys.modules, "trl", None)
    with pytest.raises(UserError, match="use engine: laptune"):
        trl_engine.require_trl()


@pytest.mark.slow
def test_a_stop_ends_the_run_after_its_step(tiny_gemma, data, tmp_path):
    pytest.importorskip("trl")
    cfg = Config.model_validate(
        {
            "model": {"base": str(tiny_gemma)},
            "compute": {"device": "cpu"},
            "data": {"path": str(data), "validation_fraction": 0.0},
            "train": {"engine": "trl", "batch_size": 1, "gradient_accumulation_steps": 2},
        }
    )
    folder = tmp_path / "run"
    folder.mkdir()
    run = trl_engine.TrlRun(cfg, setup.prepare(cfg), folder, Stop())
    with pytest.raises(Interrupted, match="after step 1: engine trl saves nothing .*--overwrite"):
        run.train()
    assert run.stop.is_saved and [path.name for path in tmp_path.iterdir()] == ["run"]


def test_what_trl_would_ignore_is_refused_all_at_once():
    cfg = Config.model_validate(
        {"train": {"spike_factor": 2.0}, "data": {"validation_fraction": 0.1}}
    )
    words = "data.validation_fraction, train.spike_factor: no effect with train.engine = trl"
    with pytest.raises(UserError, match=words):
        trl_engine.refuse_ignored(cfg)


def test_trl_cannot_resume():
    prepared = SimpleNamespace(samples=[1] * 8)
    with pytest.raises(UserError, match="trl cannot resume"):
        trl_engine.run(Config(), prepared, SimpleNamespace(state={"step": 1}))
