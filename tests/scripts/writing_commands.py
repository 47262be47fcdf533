"""Every command that writes: how its output is named, and what it reads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """A stage script, how its output is named, and which of the stand-ins it reads."""

    script: str
    words: tuple[str, ...]
    goal: str  # an option, or "artifacts/..." for a name that follows from the run's
    reads: tuple[str, ...]
    is_file: bool = False
    stage: str = ""

    @property
    def can_aim(self) -> bool:
        return self.goal.startswith("--")


PEFT = ("--peft", "adapter", "--base", "base")
COMMANDS = {
    "analyze": Command(
        "data/analyze_dataset.py", (), "artifacts/data-my", ("data.jsonl",), stage="data"
    ),
    "train": Command("train/train_sft.py", (), "artifacts/ft-my-lora", ("data.jsonl", "base")),
    "evaluate": Command(
        "eval/eval_small.py",
        ("--model", "adapter", "--base", "base"),
        "--out",
        ("adapter", "base"),
        stage="eval",
    ),
    "merge": Command(
        "scripts/merge_lora_and_export_hf.py", PEFT, "--out", ("adapter", "base"), stage="merge"
    ),
    "import": Command(
        "scripts/import_gguf.py", ("model.gguf",), "--out", ("model.gguf",), stage="import_gguf"
    ),
    "convert": Command(
        "llama.cpp/convert_hf_to_gguf.py", ("base",), "--outfile", ("base",), True, "convert"
    ),
    "convert lora": Command(
        "llama.cpp/convert_lora_to_gguf.py",
        ("adapter", "--base", "base"),
        "--outfile",
        ("adapter", "base"),
        True,
        "convert_lora",
    ),
    "imatrix": Command(
        "llama.cpp/make_imatrix.py", ("base",), "--outfile", ("base", "data.jsonl"), True, "imatrix"
    ),
    "verify": Command(
        "llama.cpp/verify_gguf.py", ("model.gguf",), "model.gguf.verify.json", (), True
    ),
    "report": Command("scripts/make_report.py", (), "--out", ("artifacts/merged-my",), True),
    "compare": Command(
        "scripts/compare_runs.py", ("adapter", "base"), "--out", ("adapter", "base"), True
    ),
    "generate": Command(
        "inference/generate.py",
        ("--input", "data.jsonl", "--model", "adapter"),
        "--output",
        ("data.jsonl", "adapter"),
        True,
        "generate",
    ),
    "install": Command(
        "scripts/install_lmstudio.py",
        ("model.gguf", "--models-dir", "models", "--unverified", "--no-load"),
        "models/laptune/model/model.gguf",
        (),
        True,
        "install",
    ),
    "modelfile": Command(
        "scripts/install_lmstudio.py", ("model.gguf", "--ollama"), "model.Modelfile", (), True
    ),
    "pipeline": Command("scripts/run_pipeline.py", (), "artifacts/pipeline-my.json", (), True),
}
