"""The core pipeline runs where trl, datasets, pyarrow, matplotlib and engine wheels are missing,
as on native Windows ARM64. They are hidden from the import system of every process of the run.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import tiny

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[1]
HIDDEN = [
    "trl",
    "datasets",
    "pyarrow",
    "matplotlib",
    "datasketch",
    "bitsandbytes",
    "pandas",
    "xllamacpp",
    "llama_cpp",
    "llama_cpp_py_sync",
]
HIDE = """
import sys
from importlib.machinery import PathFinder

class Finder(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name.split(".")[0] in {hidden}:
            return None
        return PathFinder.find_spec(name, path, target)

sys.meta_path[:] = [Finder if f is PathFinder else f for f in sys.meta_path]
"""


@pytest.fixture(scope="module")
def run(tmp_path_factory, tiny_gemma):
    """Function that runs one stage script on the tiny model, with the packages hidden."""
    folder = tmp_path_factory.mktemp("core")
    (folder / "sitecustomize.py").write_text(HIDE.format(hidden=HIDDEN), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(folder), "OMP_NUM_THREADS": "1"}
    for name, length in (("data/gemma3_code_tutor_enhanced", 12), ("eval/tasks/code_tutor", 2)):
        lines = (ROOT / f"{name}.jsonl").read_text(encoding="utf-8").split("\n")[:length]
        (folder / Path(name).name).with_suffix(".jsonl").write_text(
            "\n".join(lines) + "\n", encoding="utf-8", newline="\n"
        )
    keys = {
        "data.path": folder / "gemma3_code_tutor_enhanced.jsonl",
        "eval.suite": folder / "code_tutor.jsonl",
        "eval.heldout_path": "null",
        "model.base": tiny.write_in_stock_order(tiny_gemma, folder / "gemma"),
        "run.artifacts_dir": folder / "artifacts",
        "train.max_steps": 2,
        "compute.workers": 1,
        "compute.threads_per_worker": 1,
        "compute.dtype": "float32",
        "eval.max_tokens": 4,
        "eval.timeout_s": 30,  # the canary, where all workers of the suite share two cores
    }
    options = [word for key, value in keys.items() for word in ("--set", f"{key}={value}")]

    def run(script: str, *more: str) -> subprocess.CompletedProcess:
        command = [sys.executable, str(ROOT / script), "--config", "train/demo.yaml"]
        return subprocess.run(
            [*command, *options, *more], capture_output=True, env=environment, cwd=ROOT
        )

    return run


def test_the_packages_are_hidden(tmp_path):
    (tmp_path / "sitecustomize.py").write_text(HIDE.format(hidden=HIDDEN), encoding="utf-8")
    code = f"import importlib.util as u; print([n for n in {HIDDEN} if u.find_spec(n)])"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment)
    assert done.stdout.decode().strip() == "[]", done.stderr


def test_the_pipeline_runs_without_them(run):
    done = run("scripts/run_pipeline.py")
    assert done.returncode == 0, done.stdout.decode()[-2000:] + done.stderr.decode()[-2000:]


def test_generate_runs_without_them(run):
    done = run("inference/generate.py", "--prompt", "hi", "--max-tokens", "4")
    assert done.returncode == 0, done.stderr.decode()[-2000:]
