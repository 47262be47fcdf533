"""What the tests of the analysis share: rows, and the report of them."""

from __future__ import annotations

import json

import pytest

from laptune.core.config import check
from laptune.data.analysis.analysis import analyze
from laptune.text.chat import GEMMA3
from laptune.text.tokenizer import load_tokenizer


def row(i, question=None, answer=None, **meta):
    words = " ".join(f"w{i}x{k}" for k in range(40))
    question = question or f"Ask {i} {words}"
    return {"id": f"r{i}", **meta, "prompt": question, "completion": answer or f"Say {i} {words}"}


@pytest.fixture
def report(tmp_path, tiny_gemma):
    """Analyze rows; keys go to the data section, is_exact and the like to analyze()."""

    def write(name, rows):
        text = "".join(json.dumps(r) + "\n" for r in rows)
        (tmp_path / name).write_text(text, encoding="utf-8")
        return str(tmp_path / name)

    def make(rows, *, validation=None, tokenized=True, is_exact=False, near=True, **keys):
        if validation is not None:
            keys["validation_path"] = write("v.jsonl", validation)
        data = {"path": write("a.jsonl", rows), **keys}
        make.config = check({"run": {"artifacts_dir": str(tmp_path)}, "data": data})
        tokenizer = load_tokenizer(tiny_gemma) if tokenized else None
        return analyze(
            make.config,
            GEMMA3,
            tokenizer,
            is_exact=is_exact,
            has_near_search=near,
            tasks_folder=tmp_path / "tasks",
        )

    return make


def finding(report, kind):
    return next((f for f in report["findings"] if f["kind"] == kind), None)
