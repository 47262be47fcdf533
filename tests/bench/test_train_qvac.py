from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bench"))
import train_qvac

from laptune.text.records import Message, Record

STAND_IN = """#!{python}
import json, pathlib, sys, time
given = dict(zip(sys.argv[1:-1], sys.argv[2:]))
assert pathlib.Path(given["-m"]).read_bytes()[:4] == b"GGUF"
rows = [json.loads(line) for line in open(given["-f"], encoding="utf-8")]
assert rows[0]["messages"][1]["role"] == "assistant"
time.sleep(0.3 * int(given["--num-epochs"]))
sys.exit({code})
"""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a script with a #! line")


def binary(tmp_path: Path, code: int) -> str:
    path = tmp_path / "llama-finetune-lora"
    path.write_text(STAND_IN.format(python=sys.executable, code=code), encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def records() -> list[Record]:
    turns = (Message("user", "one"), Message("assistant", "two"))
    return [Record("a", turns, {}, "f.jsonl", 1)]


def test_step_is_what_a_second_epoch_adds(tiny_gemma, tmp_path):
    row = train_qvac.run(binary(tmp_path, 0), str(tiny_gemma), records(), 2)
    assert row["step_s"] > 0
    assert row["peak_rss_bytes"] > 0


def test_failure_is_reported_with_the_exit_code(tiny_gemma, tmp_path):
    with pytest.raises(RuntimeError, match="ended with 3"):
        train_qvac.run(binary(tmp_path, 3), str(tiny_gemma), records(), 2)
