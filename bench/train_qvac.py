"""QVAC Fabric's llama-finetune-lora as a contender of train_speed.py, from a binary that you built.

Its flags are those of its own documentation; nothing here was run against a real binary by the
authors of this file, only against a stand-in that takes the same arguments.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from processes import measure

ROOT = Path(__file__).resolve().parents[1]
_MODULES = "attn_q,attn_k,attn_v,attn_o,ffn_gate,ffn_up,ffn_down"


def run(binary: str, base: str, records: list, workers: int) -> dict:
    """One row as train_speed.py keeps it: seconds of a pass over `records`, and peak memory.

    The pass is what two epochs take longer than one, so that loading is left out. The loss is not
    given by the program in a form that could be compared: `losses` is empty.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        gguf, data = folder / "base.gguf", folder / "data.jsonl"
        convert = [sys.executable, str(ROOT / "llama.cpp" / "convert_hf_to_gguf.py"), base]
        subprocess.run(
            [*convert, "--outtype", "f32", "--outfile", str(gguf), "--quiet"], check=True
        )
        rows = [
            {"messages": [{"role": m.role, "content": m.content} for m in record.messages]}
            for record in records
        ]
        data.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        command = [
            binary,
            "-m",
            str(gguf),
            "-f",
            str(data),
            "--assistant-loss-only",
            "-c",
            "512",
            "-b",
            "512",
            "-ub",
            "512",
            "-t",
            str(workers),
            "-ngl",
            "0",
            "-fa",
            "off",
            "--learning-rate",
            "2e-4",
            "--lora-rank",
            "16",
            "--lora-alpha",
            "32",
            "--lora-modules",
            _MODULES,
            "--output-adapter",
            str(folder / "adapter.gguf"),
        ]
        one, *_ = measure([*command, "--num-epochs", "1"])
        two, peak, _ = measure([*command, "--num-epochs", "2"])
    return {"step_s": two - one, "losses": [], "peak_rss_bytes": peak, "is_scaled": False}
