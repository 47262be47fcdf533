"""Records become samples; what would teach nothing is refused as the analysis refuses it."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections import namedtuple
from pathlib import Path
from types import SimpleNamespace

import pytest

from laptune.core import config
from laptune.data import DataError
from laptune.data.analysis import analysis
from laptune.machine.compute import Compute
from laptune.model.cost import sample_flops
from laptune.model.spec import ModelSpec
from laptune.text.chat import CHATML, GEMMA3
from laptune.text.records import Message, Record
from laptune.text.tokenizer import load_tokenizer
from laptune.train import setup
from laptune.train.engine import process_team
from laptune.train.engine.pack import Sample
from laptune.train.order import Order

LONG = "Why is the sum of all items in the list not the same as the total? " * 4


@pytest.fixture(scope="module")
def tokenizer(tiny_gemma):
    return load_tokenizer(tiny_gemma)


def record(line, question, answer="It is 4."):
    turns = (Message("user", question), Message("assistant", answer))
    return Record(str(line), turns, {}, "a.jsonl", line)


def test_a_record_that_is_cut_to_nothing_is_refused_by_name(tokenizer):
    records = [record(1, "Add 2 and 2."), record(2, LONG)]
    with pytest.raises(DataError, match=r"a\.jsonl:2: messages: is cut to nothing: its answer"):
        setup.tokenize(records, tokenizer, GEMMA3, 64)


def test_a_cut_answer_is_counted_and_trained_on(tokenizer):
    records = [record(1, "Add 2 and 2."), record(2, "Add 2 and 2.", LONG)]
    samples, num_truncated = setup.tokenize(records, tokenizer, GEMMA3, 64)
    assert num_truncated == 1
    assert [sample.id for sample in samples] == ["1", "2"]
    assert samples[1].num_targets > samples[0].num_targets


@pytest.mark.parametrize("fraction", [0, 0.5])
def test_training_refuses_what_the_analysis_refuses(tiny_gemma, tmp_path, fraction):
    path = tmp_path / "data.jsonl"
    talks = [
        [{"role": "user", "content": text}, {"role": "assistant", "content": "It is 4."}]
        for text in (LONG, "Add 2 and 2.", LONG + "And?", "Add 1 and 3.")
    ]
    path.write_text("\n".join(json.dumps({"messages": talk}) for talk in talks), encoding="utf-8")
    data = {"path": str(path), "max_length": 64, "validation_fraction": fraction}
    cfg = config.check({"model": {"base": str(tiny_gemma)}, "data": data})
    report = analysis.analyze(
        cfg, GEMMA3, load_tokenizer(tiny_gemma), tasks_folder=tmp_path / "none"
    )
    with pytest.raises(DataError, match="2 of 4 rows must not train") as refusal:
        setup.prepare(cfg)
    told = [problem.to_dict() for problem in refusal.value.problems]
    assert told == report["gate"]["problems"]
    assert re.findall(r"data\.jsonl:(\d)", str(refusal.value)) == ["1", "3"]


def trial_of(tiny_gemma, *, gflops, length=40, num_samples=400, **train):
    """Ids of the batch that a trial would take, and whether it is worth it."""
    samples = [
        Sample.build(str(n), [1] * length, [False] * (length - 2) + [True] * 2)
        for n in range(num_samples)
    ]
    prepared = SimpleNamespace(spec=ModelSpec.from_folder(tiny_gemma), samples=samples)
    cfg = config.check({"train": {"gradient_accumulation_steps": 4, **train}})
    compute = Compute("float32", "float32", 2, 1, gflops=gflops)
    batch, is_worth_it = setup._trial_batch(cfg, prepared, compute)
    return [sample.id for sample in batch], is_worth_it


def products_s(tiny_gemma, length=40):
    """Operations of one sample in units of 10^9: seconds at one GFLOP/s."""
    return sample_flops(ModelSpec.from_folder(tiny_gemma), length - 1, 2, 16) / 1e9


def test_a_trial_takes_the_first_batch_of_the_run(tiny_gemma):
    order = Order(400, 4, 42)
    gflops = products_s(tiny_gemma) * 1200 / 60  # three epochs in a minute
    assert trial_of(tiny_gemma, gflops=gflops) == ([str(n) for n in order.batch(0)], True)


@pytest.mark.parametrize(
    ("run_s", "train"),
    [
        (20, {}),  # too short a run
        (60, {"max_steps": 10}),
        (3600, {}),  # passes so long that products outweigh all else
    ],
)
def test_a_trial_must_cost_little_beside_the_run(tiny_gemma, run_s, train):
    gflops = products_s(tiny_gemma) * 1200 / run_s
    assert not trial_of(tiny_gemma, gflops=gflops, **train)[1]


def test_a_machine_that_was_not_measured_has_no_trial(tiny_gemma):
    assert not trial_of(tiny_gemma, gflops=0.0)[1]


def test_without_shared_memory_for_the_weights_all_workers_are_threads(monkeypatch, capsys):
    rival = Compute("float32", "float32", 4, 1, workers_are="threads")
    chosen = Compute("float32", "float32", 4, 1, workers_are="processes", rivals=[rival])
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(process_team, "_SHARED_MEMORY", Path())
    monkeypatch.setattr(process_team.shutil, "disk_usage", lambda _: usage(10))
    ways = setup._ways_that_fit(chosen, 100)
    assert [way.layout for way in ways] == ["4 threads of 1 thread"]
    assert "workers are threads" in " ".join("".join(capsys.readouterr()).split())
    monkeypatch.setattr(process_team.shutil, "disk_usage", lambda _: usage(151))
    assert setup._ways_that_fit(chosen, 100) == [chosen, rival]


@pytest.mark.skipif(os.name == "nt", reason="no sockets in folders there")
def test_a_temporary_folder_too_deep_for_sockets_makes_workers_threads(monkeypatch, capsys):
    chosen = Compute("float32", "float32", 4, 1, workers_are="processes")
    monkeypatch.setattr(process_team.tempfile, "gettempdir", lambda: "/t" + "x" * 80)
    ways = setup._ways_that_fit(chosen, 100)
    assert [way.layout for way in ways] == ["4 threads of 1 thread"]
    assert "TMPDIR has 82 bytes" in " ".join("".join(capsys.readouterr()).split())


@pytest.mark.slow
def test_base_that_knows_other_turns_is_warned_of_before_training(tiny_gemma, tmp_path, capsys):
    folder = tmp_path / "base"
    shutil.copytree(tiny_gemma, folder)
    (folder / "chat_template.jinja").write_text(CHATML.jinja, encoding="utf-8")
    path = tmp_path / "data.jsonl"
    path.write_text('{"prompt": "Add 2 and 2.", "completion": "4"}\n' * 2, encoding="utf-8")
    data = {"path": str(path), "validation_fraction": 0}
    setup.prepare(config.check({"model": {"base": str(folder)}, "data": data}))
    assert "set model.chat_format to the one that the base knows" in capsys.readouterr().err
