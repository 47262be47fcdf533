"""Records become samples; what would teach nothing is refused as the analysis refuses it."""

from __future__ import annotations

import json
import re

import pytest

from laptune.core import config
from laptune.data import DataError
from laptune.data.analysis import analysis
from laptune.text.chat import GEMMA3
from laptune.text.records import Message, Record
from laptune.text.tokenizer import load_tokenizer
from laptune.train import setup

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
