"""Rows of the fault table about other stages: killed, they leave nothing that looks finished."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from process import KILL, KILLED, Child, demand
from training_rows import Row
from workshop import Workshop

from laptune.core import manifest
from laptune.core.files import sha256_file


def killed_merge(shop: Workshop, count: int) -> Row:
    """scripts/merge_lora_and_export_hf.py"""
    words = ["--base", shop.base, "--peft", adapter(shop)]
    return _killed(shop, count, "scripts/merge_lora_and_export_hf.py", words, "--out", "merged")


def killed_convert(shop: Workshop, count: int) -> Row:
    """llama.cpp/convert_hf_to_gguf.py"""
    words = [shop.base, "--outtype", "bf16"]
    script = "llama.cpp/convert_hf_to_gguf.py"
    return _killed(shop, count, script, words, "--outfile", "model.gguf")


def killed_import(shop: Workshop, count: int) -> Row:
    """scripts/import_gguf.py"""
    source = shop.folder / "source.gguf"
    words = [shop.base, "--outfile", source]
    done = Child("llama.cpp/convert_hf_to_gguf.py", words, shop.next_log()).finish()
    demand(done[0] == 0, f"the file to import could not be made: {done[1]}")
    return _killed(shop, count, "scripts/import_gguf.py", [source], "--out", "imported")


def adapter(shop: Workshop) -> Path:
    """The uninterrupted run's adapter."""
    return shop.run("whole").folder


def _killed(shop: Workshop, count: int, script: str, words: list, option: str, name: str) -> Row:
    """Kill at random moments and at the n-th flush or rename, look, then run to the end."""
    goal = shop.folder / "whole-output" / name

    def start(goal: Path, *more: str, fault: str = "") -> Child:
        return Child(script, [*words, option, goal, *more], shop.next_log(), fault)

    def do(goal: Path, *more: str) -> None:
        code, told = start(goal, *more).finish()
        demand(code == 0, f"{script} ended with {code}: {told[-600:]}")

    do(goal.with_name(f"warm-{name}"))  # the first one also starts the fork server
    begun = time.monotonic()
    do(goal)
    duration_s = time.monotonic() - begun
    expected = contents(goal)
    num_killed = num_finished = 0
    for trial in range(count):
        goal = shop.folder / f"stage-{trial}" / name
        is_exact = trial % 2 == 1
        process = start(goal, fault=f"die:{1 + trial // 2}" if is_exact else "")
        if not is_exact:
            time.sleep(duration_s * shop.random.uniform(0.1, 0.9))
            process.send_signal(KILL)
        num_killed += process.finish()[0] == KILLED
        num_finished += look(goal, expected)
        do(goal, *(["--overwrite"] if goal.exists() else []))
        demand(look(goal, expected), "the second try is not finished")
        left = [path.name for path in goal.parent.iterdir() if path.name.endswith(".tmp")]
        demand(not left, f"left behind: {left}")
        shutil.rmtree(goal.parent)
    return count, count, f"{num_killed} killed, {num_finished} had finished; none looked it falsely"


def look(goal: Path, expected: dict[str, str]) -> bool:
    """Whether `goal` looks finished; if so it must be whole, to the byte."""
    if not manifest.is_complete(goal):
        # A folder appears by one rename, so it has its manifest; a file's is written after it.
        demand(not goal.is_dir(), f"{goal.name} stands there without a manifest")
        return False
    demand(contents(goal) == expected, f"{goal.name} looks finished, but is not")
    return True


def contents(goal: Path) -> dict[str, str]:
    """Hashes of the output files, and proof that they are those of the manifest."""
    outputs = manifest.read(goal)["outputs"]
    root = goal if goal.is_dir() else goal.parent
    for entry in outputs:
        same = sha256_file(root / entry["path"]) == entry["sha256"]
        demand(same, f"{entry['path']} is not what its manifest says")
    return {entry["path"]: entry["sha256"] for entry in outputs}
