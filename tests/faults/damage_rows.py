"""The damage matrix: each file of each artifact truncated, one bit flipped, appended, emptied.

Every consumer of the artifact must refuse it: exit code 2 and a line that names the file or the
manifest that it does not match. A silent pass or a traceback is wrong. The stages are called in
this process, since a refusal comes before anything slow.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from process import ROOT, demand
from training_rows import Row
from workshop import Workshop

from laptune.core import console

DAMAGES: dict[str, Callable[[bytes, int], bytes]] = {
    "truncated": lambda blob, at: blob[:at],
    "one bit flipped": lambda blob, at: blob[:at] + bytes([blob[at] ^ 4]) + blob[at + 1 :],
    "appended": lambda blob, at: blob + b"\n",
    "emptied": lambda blob, at: b"",
}


@dataclass(frozen=True)
class Artifact:
    """What is damaged, and the commands that read it; names in them are relative to the place."""

    path: str
    consumers: dict[str, tuple[str, ...]]


MERGE = ("scripts/merge_lora_and_export_hf.py", "--out", "merged-x")
MADE = ("x.gguf", "x.gguf.manifest.json", "merged-x", "scores", "imported", "ft-other-lora")
# For people, or for laptune's own writing: no consumer reads them.
NOT_READ = ("run.lock", ".laptune.jsonl", "README.md", "report.html")
EVALUATE = ("eval/eval_small.py", "--limit", "1", "--out", "scores")
ARTIFACTS = {
    "adapter": Artifact(
        "ft-fault-lora",
        {
            "merge": MERGE,
            "convert": (
                *("llama.cpp/convert_hf_to_gguf.py", "--base", "BASE"),
                *("--peft", "ft-fault-lora", "--outfile", "x.gguf"),
            ),
            "convert lora": ("llama.cpp/convert_lora_to_gguf.py", "--outfile", "x.gguf"),
            "generate": ("inference/generate.py", "--model", "ft-fault-lora", "--prompt", "hi"),
            "evaluate": (*EVALUATE, "--only", "tuned"),
        },
    ),
    "base": Artifact(
        "base-fault",
        {
            "train": ("train/train_sft.py", "--set", "run.name=other"),
            "merge": MERGE,
            "convert": ("llama.cpp/convert_hf_to_gguf.py", "base-fault", "--outfile", "x.gguf"),
            "generate": ("inference/generate.py", "--model", "base-fault", "--prompt", "hi"),
            "evaluate": (*EVALUATE, "--only", "base"),
        },
    ),
    "merged folder": Artifact(
        "merged-fault",
        {
            "convert": ("llama.cpp/convert_hf_to_gguf.py", "--outfile", "x.gguf"),
            "imatrix": ("llama.cpp/make_imatrix.py", "--outfile", "x.gguf"),
            "generate": ("inference/generate.py", "--model", "merged-fault", "--prompt", "hi"),
            "evaluate": (*EVALUATE, "--only", "tuned", "--model", "merged-fault"),
            "verify": ("llama.cpp/verify_gguf.py",),
        },
    ),
    "GGUF": Artifact(
        "fault-ft.gguf",
        {
            "verify": ("llama.cpp/verify_gguf.py",),
            "install": ("scripts/install_lmstudio.py", "--models-dir", "models", "--no-load"),
            "import": ("scripts/import_gguf.py", "fault-ft.gguf", "--out", "imported"),
            "generate": ("inference/generate.py", "--model", "fault-ft.gguf", "--prompt", "hi"),
            "evaluate": (*EVALUATE, "--only", "tuned", "--model", "fault-ft.gguf"),
        },
    ),
    "proof": Artifact(
        "fault-ft.gguf.verify.json",
        {
            "install": ("scripts/install_lmstudio.py", "--models-dir", "models", "--no-load"),
            "report": ("scripts/make_report.py",),
        },
    ),
    "data report": Artifact("data-fault", {"report": ("scripts/make_report.py",)}),
    "scores": Artifact("eval-fault", {"report": ("scripts/make_report.py",)}),
}


def damaged(shop: Workshop, count: int) -> Row:
    """Every damage to every file of every artifact, for each consumer."""
    place = make(shop)
    num_trials, wrong = 0, []
    for name, artifact in ARTIFACTS.items():
        for path in files_of(place / artifact.path):
            for damage in list(DAMAGES)[: max(1, count)]:
                for consumer, words in artifact.consumers.items():
                    num_trials += 1
                    with harmed(path, DAMAGES[damage]):
                        code, told = call(shop, place, *words)
                    fault = judge(code, told, path)
                    if fault:
                        wrong.append(f"{name}/{path.name} {damage}, {consumer}: {fault}")
    num_trials, wrong = resumed(shop, place, count, num_trials, wrong)
    shown = "; ".join(wrong[:8]) or "all refused, the file named"
    return num_trials - len(wrong), num_trials, shown


def resumed(shop: Workshop, place: Path, count: int, num_trials: int, wrong: list[str]):
    """The same for the files of a checkpoint: --resume tells it, and goes back or ends with 2."""
    folder = place / "ft-fault-lora"
    newest = max((folder / "checkpoints").glob("step-????????"))
    kept = folder.with_name("kept")
    shutil.copytree(folder, kept)
    for name in ("manifest.json", "adapter_config.json", "adapter_model.safetensors"):
        (folder / name).unlink()  # so it is a run that was killed
    for older in (folder / "checkpoints").glob("step-????????"):
        if older != newest:
            shutil.rmtree(older)
    for path in files_of(newest):
        for damage in list(DAMAGES)[: max(1, count)]:
            num_trials += 1
            with harmed(path, DAMAGES[damage]):
                code, told = call(shop, place, "train/train_sft.py", "--resume")
            if fault := judge(code, told, path):
                wrong.append(f"checkpoint/{path.name} {damage}, resume: {fault}")
    shutil.rmtree(folder)
    kept.rename(folder)
    return num_trials, wrong


def make(shop: Workshop) -> Path:
    """A whole run's artifacts in a folder of their own."""
    run = shop.run("damage")
    shutil.copytree(shop.base, run.artifacts / "plain")
    steps = (
        ("llama.cpp/convert_hf_to_gguf.py", "plain", "--outfile", "source.gguf"),
        ("scripts/import_gguf.py", "source.gguf", "--out", "base-fault"),
        ("data/analyze_dataset.py",),
        ("train/train_sft.py", "--set", "train.max_steps=2"),
        ("scripts/merge_lora_and_export_hf.py",),
        ("llama.cpp/convert_hf_to_gguf.py",),
        ("llama.cpp/verify_gguf.py",),
        ("eval/eval_small.py", "--limit", "1", "--out", "eval-fault"),
        ("scripts/make_report.py",),
    )
    for script, *words in steps:
        words = [*words, *options(shop, run.artifacts, script)]
        # Not forked: the engines that prove and score have threads of their own.
        command = [sys.executable, str(ROOT / script), *words_in(words, run.artifacts)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=600)
        told = (done.stdout + done.stderr).decode("utf-8", "replace")
        demand(done.returncode in (0, 1), f"{script} ended with {done.returncode}: {told[-600:]}")
    (run.artifacts / "models").mkdir()
    return run.artifacts


def options(shop: Workshop, place: Path, script: str) -> list[str]:
    """The configuration of the run, for a script that takes one."""
    if script == "scripts/import_gguf.py":
        return []
    settings = {
        "run.name": "fault",
        "run.artifacts_dir": json.dumps(str(place)),
        "model.base": json.dumps(str(place / "base-fault")),
        "data.path": json.dumps(str(shop.folder / "data.jsonl")),
        "data.validation_fraction": 0,
        "train.lora.rank": 4,
        "train.save_every_steps": 1,
        "compute.dtype": "float32",
        "compute.weights": "float32",
        "compute.workers": 1,
        "compute.threads_per_worker": 1,
        "eval.suite": "code_tutor",
        "eval.max_tokens": 4,
        "eval.timeout_s": 30,
    }
    words = ["--config", str(shop.folder / "empty.yaml")]
    for key, value in settings.items():
        words += ["--set", f"{key}={value}"]
    return words


def words_in(words: list[str], place: Path) -> list[str]:
    """Words that name something of the run, as paths."""
    names = {*MADE, "source.gguf", "models", "plain", "eval-fault"}
    names |= {artifact.path for artifact in ARTIFACTS.values()}
    words = ["base-fault" if word == "BASE" else word for word in words]
    return [str(place / word) if word in names else word for word in words]


def call(shop: Workshop, place: Path, script: str, *words: str) -> tuple[int, str]:
    """Run a stage's main in this process: (exit code, what it said)."""
    # The words last: a key that they set wins.
    argv = words_in([*options(shop, place, script), *words], place)
    for name in MADE:  # what a silent pass left
        shutil.rmtree(place / name, ignore_errors=True)
        (place / name).unlink(missing_ok=True)
    spec = importlib.util.spec_from_file_location("stage_script", ROOT / script)
    module = importlib.util.module_from_spec(spec)
    path, told, code = list(sys.path), io.StringIO(), None
    with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
        try:
            spec.loader.exec_module(module)
            console.run(lambda: module.main([*argv, "--quiet"]))
        except SystemExit as end:
            code = end.code
        except BaseException:
            traceback.print_exc(file=told)
            code = 1
    sys.path[:] = path
    return int(code or 0), told.getvalue()


def judge(code: int, told: str, path: Path) -> str:
    """What is wrong with an outcome; nothing when it is the right one."""
    if "Traceback" in told:
        return "a traceback: " + told.strip().splitlines()[-1][:120]
    if code != 2:
        return f"exit code {code}"
    return "" if path.name in told else f"the file is not named: {told.strip()[-120:]}"


def files_of(artifact: Path) -> list[Path]:
    """The files of an artifact, its manifest among them; checkpoints have a row of their own."""
    if artifact.is_dir():
        return sorted(p for p in artifact.iterdir() if p.is_file() and p.name not in NOT_READ)
    beside = artifact.with_name(f"{artifact.name}.manifest.json")
    return [artifact, *([beside] if beside.exists() else [])]


@contextlib.contextmanager
def harmed(path: Path, damage: Callable[[bytes, int], bytes]) -> Iterator[None]:
    """The file as the damage leaves it, while the body runs."""
    whole = path.read_bytes()
    path.write_bytes(damage(whole, len(whole) // 2))
    try:
        yield
    finally:
        path.write_bytes(whole)
