"""Checkpoints that are whole or absent: safetensors and JSON, hashed, renamed into place.

A checkpoint is a folder `step-00000012/` with one `<key>.safetensors` for each top-level key of the
state that holds tensors, `state.json` for everything else, and `manifest.json` with bytes and
sha256 of each file, written last and carrying a hash of itself. It is written under a temporary
name, flushed, read back, and only then renamed; older ones go after that. Nothing is pickled:
loading runs no code.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from laptune.core import manifest
from laptune.core.errors import UserError
from laptune.core.files import remove_tree, replace_with_retry, sync_folder

STATE_NAME = "state.json"
TENSOR_KEY = "__tensor__"
FOLDER_PATTERN = re.compile(r"step-(\d{8})")


class DamagedCheckpoint(Exception):
    """The checkpoint's files do not match its manifest; the text says which and how."""


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint on disk; `info` is what the saver wanted readable without the tensors."""

    folder: Path
    step: int
    info: dict[str, Any]
    num_bytes: int


class CheckpointStore:
    """The checkpoints of one run, under `folder`; the caller holds the run's lock.

    `keep` counts the newest ones to keep; the best ones that they refer to (`info["best_step"]`)
    stay as well.
    """

    def __init__(self, folder: Path, keep: int = 2) -> None:
        if keep < 1:
            raise ValueError(f"keep is {keep}, must be at least 1")
        self.folder = Path(folder)
        self.keep = keep

    def path_of(self, step: int) -> Path:
        """The folder that holds, or would hold, the checkpoint of `step`."""
        return self.folder / f"step-{step:08d}"

    def save(self, step: int, state: dict[str, Any], info: dict[str, Any]) -> Checkpoint:
        """Write `state` (nested dicts and lists of tensors and JSON values) as checkpoint `step`.

        Raises OSError when the disk is full or refuses, DamagedCheckpoint when what was read back
        differs; in both cases every older checkpoint is still there.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        goal = self.path_of(step)
        temporary = goal.with_name(f"{goal.name}.tmp")
        remove_tree(temporary)
        try:
            temporary.mkdir()
            _write_files(temporary, step, state, info)
            verify(temporary)
            self._put_in_place(temporary, goal)
        except BaseException:
            remove_tree(temporary, must=False)
            raise
        self.prune(newest_step=step)
        return verify(goal)

    def _put_in_place(self, temporary: Path, goal: Path) -> None:
        """Rename; a folder of the same step, damaged or of an older run, steps aside first."""
        aside = goal.with_name(f"{goal.name}.old")
        if goal.exists():
            remove_tree(aside)
            replace_with_retry(goal, aside)
        replace_with_retry(temporary, goal)
        sync_folder(self.folder)
        remove_tree(aside, must=False)

    def steps(self) -> list[int]:
        """Steps that have a checkpoint folder, whole or not, ascending."""
        if not self.folder.is_dir():
            return []
        matches = (FOLDER_PATTERN.fullmatch(path.name) for path in self.folder.iterdir())
        return sorted(int(match[1]) for match in matches if match)

    def newest(self) -> tuple[Checkpoint | None, list[str]]:
        """The newest checkpoint whose hashes hold, and a line for each newer one refused."""
        refused = []
        for step in reversed(self.steps()):
            try:
                return verify(self.path_of(step)), refused
            except DamagedCheckpoint as damage:
                refused.append(str(damage))
        return None, refused

    def prune(self, newest_step: int) -> None:
        """Drop what is not needed once the checkpoint of `newest_step` is in place and verified.

        Steps beyond it belong to a run that was resumed from an older checkpoint: they go too.
        """
        older = [step for step in self.steps() if step <= newest_step]
        kept: dict[int, Checkpoint] = {}
        for step in reversed(older):
            if len(kept) == self.keep:
                break
            try:
                kept[step] = verify(self.path_of(step))
            except DamagedCheckpoint:
                continue
        needed = {*kept, *(checkpoint.info.get("best_step") for checkpoint in kept.values())}
        for step in self.steps():
            if step not in needed:
                remove_tree(self.path_of(step), must=False)
        self.remove_leftovers()

    def remove_leftovers(self) -> None:
        """Delete temporaries that a killed process left behind."""
        if self.folder.is_dir():
            for path in self.folder.iterdir():
                if path.suffix in (".tmp", ".old") and FOLDER_PATTERN.fullmatch(path.stem):
                    remove_tree(path, must=False)


def verify(folder: Path) -> Checkpoint:
    """Hash every file of the checkpoint; DamagedCheckpoint names the first that differs."""
    try:
        made = manifest.check(folder)
    except UserError as error:
        raise DamagedCheckpoint(error.message) from error
    except OSError as error:
        raise DamagedCheckpoint(f"{folder.name}: {error.strerror or error}") from error
    if "step" not in made:
        raise DamagedCheckpoint(f"{folder / manifest.NAME} is missing")
    num_bytes = sum(entry["bytes"] for entry in made["outputs"])
    return Checkpoint(folder, made["step"], made["info"], num_bytes)


def load_state(checkpoint: Checkpoint) -> dict[str, Any]:
    """The state as it was given to `save`, tuples as lists, tensors on the CPU."""
    from safetensors.torch import load

    # Read whole instead of mapped: Windows refuses to delete a file while it is mapped.
    files = {path.stem: load(path.read_bytes()) for path in checkpoint.folder.glob("*.safetensors")}
    plain = json.loads((checkpoint.folder / STATE_NAME).read_text(encoding="utf-8"))

    def join(node: Any) -> Any:
        if isinstance(node, dict):
            if set(node) == {TENSOR_KEY}:
                file, name = node[TENSOR_KEY]
                return files[file][name]
            return {key: join(value) for key, value in node.items()}
        return [join(value) for value in node] if isinstance(node, list) else node

    return join(plain)


def _write_files(folder: Path, step: int, state: dict[str, Any], info: dict[str, Any]) -> None:
    from safetensors.torch import save

    plain, tensors = _split(state)
    entries = []

    def write(name: str, blob: bytes) -> None:
        _write_synced(folder / name, blob)
        sha256 = hashlib.sha256(blob).hexdigest()
        entries.append({"path": name, "bytes": len(blob), "sha256": sha256})

    for key, group in tensors.items():  # one group's bytes at a time: they are many
        # Cloned: views of one buffer would be refused.
        apart = {name: tensor.cpu().clone().contiguous() for name, tensor in group.items()}
        write(f"{key}.safetensors", save(apart))
    write(STATE_NAME, json.dumps(plain).encode())
    manifest.seal(
        folder / manifest.NAME,
        {"stage": "checkpoint", "step": step, "info": info, "outputs": entries},
    )
    sync_folder(folder)


def _write_synced(path: Path, blob: bytes) -> None:
    with path.open("wb") as file:
        file.write(blob)
        file.flush()
        os.fsync(file.fileno())


def _split(state: dict[str, Any]) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """Take the tensors out of `state`: the JSON rest, and tensors by top-level key and path."""
    import torch

    tensors: dict[str, dict[str, torch.Tensor]] = {}

    def walk(node: Any, file: str, path: str) -> Any:
        if isinstance(node, torch.Tensor):
            tensors.setdefault(file, {})[path] = node.detach()
            return {TENSOR_KEY: [file, path]}
        if isinstance(node, dict):
            if not all(isinstance(key, str) for key in node):
                raise TypeError(f"keys of the state at {path!r} must be strings")
            return {key: walk(value, file, f"{path}.{key}") for key, value in node.items()}
        if isinstance(node, list | tuple):
            return [walk(value, file, f"{path}.{index}") for index, value in enumerate(node)]
        return node

    plain = {key: walk(value, key, key) for key, value in state.items()}
    return plain, tensors
