"""A made-up run on disk, hostile text included, for the page and its browser tests."""

from __future__ import annotations

import json
import math
import shutil

import pytest

from laptune.core import config, files, manifest

HOSTILE = (
    "```python\ndef f():\n    return '</pre><script>document.title=\"pwned\"</script>'\n```\n<b"
)
PROMPT = "Write f. <img src=x onerror=\"document.title='pwned'\">"


def named(name: str):
    """The run section of a configuration of this name."""
    return config.check({"run": {"name": name}}).run


def metrics_rows(num_steps: int) -> str:
    """A log of ``num_steps`` steps with a validation row every fifth."""
    rows = []
    for step in range(1, num_steps + 1):
        rows.append(
            {
                "step": step,
                "epoch": step / 5,
                "loss": 2.8 * math.exp(-step / 20) + 1,
                "learning_rate": 2e-4 * (1 - step / num_steps),
                "grad_norm": 1.0 + step % 3,
                "tokens": 2400,
                "tokens_per_s": 150.0 + step % 7,
                "step_s": 16.0,
                "rss_bytes": 1_400_000_000,
            }
        )
        if step % 5 == 0:
            rows.append({"step": step, "validation_loss": 2.5 - step / num_steps})
    return "".join(json.dumps(row) + "\n" for row in rows)


def write_run(folder, *, num_steps: int = 15, name: str = "demo"):
    """Write the artifacts of a finished run; return its configuration."""
    cfg = config.check({"run": {"artifacts_dir": str(folder), "name": name}})
    files.write_json(
        cfg.paths.data_report / "report.json",
        {
            "source": "data.jsonl",
            "format": "messages",
            "container": "jsonl",
            "counted": "all",
            "tokenizer": "tiny",
            "max_length": 1024,
            "gate": {"num_rows": 40, "num_bad": 0},
            "plan": {
                "train_rows": 36,
                "validation_rows": 4,
                "test_rows": 0,
                "steps": 15,
                "tokens": 42357,
                "minutes": None,
            },
            "tokens": {
                "total_tokens": 14119,
                "supervised_share": 0.62,
                "length_tokens": {"min": 12, "median": 40, "p95": 55, "max": 58},
                "histogram": {"edges": [0, 30, 60], "counts": [3, 37]},
            },
            "mask": {"checked_rows": 40, "ok": True},
            "findings": [{"count": 2, "title": "near-duplicates <b>", "level": "warning"}],
        },
    )
    with manifest.staged_dir(cfg.paths.adapter, stage="train", config=cfg, overwrite=True) as stage:
        (stage.path / "metrics.jsonl").write_text(metrics_rows(num_steps), encoding="utf-8")
        stage.metrics.update(first_loss=3.6, final_loss=2.32, steps=num_steps, tokens_per_s=151.2)
        stage.extra.update(dtype="float32", base={"id": "tiny", "revision": "abc"})
    with manifest.staged_dir(cfg.paths.merged, stage="merge", config=cfg, overwrite=True):
        pass
    with manifest.staged_file(cfg.paths.gguf, stage="convert", config=cfg, overwrite=True) as work:
        work.path.write_bytes(b"GGUF")
    verify = {
        "passed": True,
        "checks": [
            {"name": "tensors", "status": "pass", "detail": "236"},
            {"name": "server", "status": "not_checked", "detail": "no server"},
        ],
    }
    files.write_json(cfg.paths.gguf.with_name(cfg.paths.gguf.name + ".verify.json"), verify)
    model = {
        "score": 0.2,
        "stderr": 0.05,
        "ci95": [0.1, 0.3],
        "syntax_valid": 0.9,
        "no_entry_point": 0.0,
        "stopped_by_itself": 1.0,
        "tokens_per_s": 20.0,
        "loss": 1.9,
        "perplexity": 6.7,
    }
    files.write_json(
        cfg.paths.eval / "results.json",
        {
            "schema": 2,
            "measure": "pass@1",
            "suite": "tasks",
            "num_tasks": 3,
            "isolation": "namespaces",
            "models": {"base": model, "tuned": {**model, "score": 0.4, "ci95": [0.28, 0.52]}},
            "compare": {
                "improved": ["a"],
                "regressed": ["b"],
                "unchanged": ["c"],
                "mcnemar_p": 1.0,
                "verdict": "no difference that 3 tasks can show",
            },
        },
    )
    rows = []
    for task, was, now in (
        ("a", "exception", "passed"),
        ("b", "passed", "timeout"),
        ("c", "passed", "passed"),
    ):
        for who, verdict in (("base", was), ("tuned", now)):
            rows.append(
                {
                    "task_id": task,
                    "model": who,
                    "prompt": PROMPT,
                    "verdict": verdict,
                    "completion": HOSTILE + who,
                }
            )
    text = "".join(json.dumps(row) + "\n" for row in rows)
    files.write_text_atomic(cfg.paths.eval / "samples.jsonl", text)
    return cfg


@pytest.fixture(scope="session")
def made_run(tmp_path_factory):
    """The configuration of a finished run, which no test changes."""
    return write_run(tmp_path_factory.mktemp("run"))


@pytest.fixture
def finished_run(made_run, tmp_path):
    """The configuration of a finished run of the test's own."""
    shutil.copytree(made_run.paths.root, tmp_path, dirs_exist_ok=True)
    return config.check({"run": {"artifacts_dir": str(tmp_path), "name": made_run.run.name}})
