"""What README and the stages print can be pasted as it stands: a whole run of a tiny model."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import tiny

pytestmark = pytest.mark.slow
FOLDERS = ("data", "env", "eval", "inference", "llama.cpp", "scripts", "src", "train")
LENGTHS = {  # rows that are kept of each file: what is tried is the commands
    "data/gemma3_code_tutor_enhanced.jsonl": 12,
    "eval/tasks/code_tutor.jsonl": 2,
    "eval/tasks/heldout.jsonl": 2,
}
QUICK = """
compute: {device: cpu, dtype: float32, weights: float32, workers: 1, threads_per_worker: 1}
eval: {max_tokens: 4, timeout_s: 60}
"""
HUB_ID = "google/gemma-3-270m-it"


@pytest.fixture(scope="module")
def checkout(root, tmp_path_factory) -> Path:
    """A copy of this checkout, with few rows and a configuration that asks for no probe."""
    copy = tmp_path_factory.mktemp("printed") / "lap tune"
    for folder in FOLDERS:
        left_out = shutil.ignore_patterns("__pycache__", "bank")
        shutil.copytree(root / folder, copy / folder, ignore=left_out)
    for name, length in LENGTHS.items():
        lines = (copy / name).read_text(encoding="utf-8").split("\n")[:length]
        (copy / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    with open(copy / "train/config.yaml", "a", encoding="utf-8") as file:
        file.write(QUICK)
    return copy


@pytest.fixture(scope="module")
def variables(tiny_gemma, tmp_path_factory) -> dict[str, str]:
    """A newcomer's: the gated base in the hub's cache, LM Studio in the home folder."""
    home = tmp_path_factory.mktemp("home")
    (home / ".lmstudio/models").mkdir(parents=True)
    cached = home / "hub" / ("models--" + HUB_ID.replace("/", "--"))
    commit = "0" * 40
    tiny.write_in_stock_order(tiny_gemma, cached / "snapshots" / commit)
    (cached / "refs").mkdir()
    (cached / "refs/main").write_text(commit, encoding="utf-8")
    ours = ("PYTHONPATH", "LAPTUNE_STARTED_BY", "LAPTUNE_SHELL")
    return {name: value for name, value in os.environ.items() if name not in ours} | {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "HF_HUB_CACHE": str(home / "hub"),
        "LAPTUNE_VENV": str(home / "none"),
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "OMP_NUM_THREADS": "1",
    }


@pytest.fixture
def typed(checkout, variables):
    """Run a line in a shell; its output. It must end with 0."""

    def run(line: str, shell: str = "") -> str:
        told = {"capture_output": True, "encoding": "utf-8", "input": "", "cwd": checkout}
        if shell == "pwsh":
            words = ["pwsh", "-NoProfile", "-Command", f"{line}; exit $LASTEXITCODE"]
            done = subprocess.run(words, env=variables | {"LAPTUNE_SHELL": "pwsh"}, **told)
        else:  # the system's own: sh, or cmd
            done = subprocess.run(line, shell=True, env=variables, **told)
        assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    return run


def step_by_step(root) -> list[str]:
    """README's commands of a run by hand, in their order."""
    text = (root / "README.md").read_text(encoding="utf-8")
    section = text.split("\n## Step by step", 1)[1].split("\n## ", 1)[0]
    return re.findall(r"^ {4}(python .*)$", section, re.MULTILINE)


def test_readmes_commands_of_a_run_by_hand_work_as_written(root, checkout, typed):
    lines = step_by_step(root)
    assert len(lines) >= 10
    for line in lines:
        typed(line)
    scores = checkout / "artifacts/eval-gemma3-270m-it-code/results.json"
    assert list(json.loads(scores.read_text(encoding="utf-8"))["models"])


needs_pwsh = pytest.mark.skipif(not shutil.which("pwsh"), reason="no pwsh on PATH")


@pytest.mark.parametrize("shell", ["", pytest.param("pwsh", marks=needs_pwsh)])
def test_each_next_command_works_as_printed(typed, shell):
    quote = '"' if os.name == "nt" and not shell else "'"
    place = f"{quote}run.artifacts_dir=my {shell or 'own'} f\u00e4lle{quote}"
    line = (
        f"python data/analyze_dataset.py --fix --overwrite --set run.name=my{shell} --set {place}"
    )
    scripts = []
    while line:
        scripts.append(re.search(r"\w+\.py", line)[0])
        found = re.findall(r"^next: (.*)$", typed(line, shell), re.MULTILINE)
        line = found[-1] if found else ""
    assert scripts == [
        "analyze_dataset.py",
        "train_sft.py",
        "merge_lora_and_export_hf.py",
        "convert_hf_to_gguf.py",
        "verify_gguf.py",
        "install_lmstudio.py",
    ]
