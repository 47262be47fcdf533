"""Write a stage's output so that an unfinished one never looks finished, and say how it was made.

A stage writes to a temporary name beside its goal, flushes, hashes, renames, and writes the
manifest last: ``manifest.json`` in a folder, ``<file>.manifest.json`` beside a file. A manifest's
existence means complete.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from laptune.core.errors import MissingInput, UserError
from laptune.core.files import (
    remove_stale_temporaries,
    replace_with_retry,
    sha256_file,
    sync_file,
    sync_tree,
    temporary_name,
    write_json,
    write_text_atomic,
)
from laptune.core.provenance import code_state, peak_rss_bytes, versions

__all__ = [
    "Stage",
    "is_complete",
    "path_of",
    "read",
    "replace_with_retry",
    "require",
    "sha256_file",
    "sha256_tree",
    "staged_dir",
    "staged_file",
    "sync_file",
    "sync_tree",
    "write",
    "write_json",
    "write_text_atomic",
]
SCHEMA = 1
NAME = "manifest.json"


@dataclass
class Stage:
    """An output in the making: write into ``path``, note figures in ``metrics`` and ``extra``."""

    path: Path
    goal: Path
    stage: str
    config: Any = None
    inputs: list[Path] = field(default_factory=list)
    metrics: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    started: float = field(default_factory=time.monotonic)

    def note(self, key: str, value: Any) -> None:
        """Put one figure under the manifest's ``metrics``."""
        self.metrics[key] = value


def _begin(goal: str | Path, overwrite: bool, stage: str, config: Any, inputs: Iterable) -> Stage:
    """A Stage with a name to write under, once ``goal`` may be written and old rests are gone."""
    goal = Path(goal)
    refuse_overwrite(goal, overwrite)
    remove_stale_temporaries(goal)
    return Stage(temporary_name(goal), goal, stage, config, [Path(p) for p in inputs])


@contextmanager
def staged_dir(
    goal: str | Path,
    *,
    stage: str,
    config: Any = None,
    inputs: Iterable = (),
    overwrite: bool = False,
) -> Iterator[Stage]:
    """Yield a Stage whose ``path`` is an empty folder that becomes ``goal`` on a clean exit."""
    work = _begin(goal, overwrite, stage, config, inputs)
    temporary, goal = work.path, work.goal
    temporary.mkdir(parents=True)
    try:
        yield work
        _write_manifest(work, temporary / NAME, temporary)
        sync_tree(temporary)
        _swap(temporary, goal)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


@contextmanager
def staged_file(
    goal: str | Path,
    *,
    stage: str,
    config: Any = None,
    inputs: Iterable = (),
    overwrite: bool = False,
) -> Iterator[Stage]:
    """Yield a Stage whose ``path`` is a file to write; it becomes ``goal`` on a clean exit."""
    work = _begin(goal, overwrite, stage, config, inputs)
    temporary, goal = work.path, work.goal
    remove_stale_temporaries(path_of(goal, is_file=True))
    temporary.parent.mkdir(parents=True, exist_ok=True)
    try:
        yield work
        sync_file(temporary)
        path_of(goal).unlink(missing_ok=True)  # the old manifest must not vouch for the new file
        replace_with_retry(temporary, goal)
        _write_manifest(work, path_of(goal, is_file=True), goal)
    finally:
        temporary.unlink(missing_ok=True)


def write(
    goal: str | Path,
    *,
    stage: str,
    config: Any = None,
    inputs: Iterable = (),
    metrics: dict | None = None,
    extra: dict | None = None,
    started: float | None = None,
    outputs: Iterable[Path] | None = None,
) -> dict:
    """Write the manifest of a folder or file that was filled in place; call it last.

    ``outputs`` limits what is hashed in a folder; ``started`` is a ``time.monotonic()``.
    """
    goal = Path(goal)
    work = Stage(goal, goal, stage, config, [Path(p) for p in inputs], metrics or {}, extra or {})
    work.started = time.monotonic() if started is None else started
    return _write_manifest(work, path_of(goal), goal, outputs)


def path_of(goal: str | Path, *, is_file: bool | None = None) -> Path:
    """Return where the manifest of ``goal`` lies."""
    goal = Path(goal)
    as_file = goal.is_file() if is_file is None else is_file
    as_file = as_file or (not goal.exists() and goal.suffix == ".gguf")
    return goal.with_name(goal.name + ".manifest.json") if as_file else goal / NAME


def is_complete(goal: str | Path) -> bool:
    """Say whether ``goal`` has a manifest."""
    return Path(goal).exists() and path_of(goal).is_file()


def read(goal: str | Path) -> dict[str, Any]:
    """Return the manifest of ``goal``; raises UserError when it is absent or broken."""
    path = path_of(goal)
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UserError(f"{goal} has no {path.name}", "run the stage that writes it") from None
    except (OSError, ValueError) as error:
        raise UserError(f"{path} cannot be read: {error}", "run its stage again") from error


def require(goal: str | Path, made_by: str) -> dict[str, Any]:
    """Return the manifest of a stage's input, or refuse it, naming the command that makes it."""
    if not Path(goal).exists():
        raise MissingInput(goal, made_by)
    if not is_complete(goal):
        raise MissingInput(goal, made_by, "was never finished (it has no manifest)")
    return read(goal)


def refuse_overwrite(goal: Path, overwrite: bool) -> None:
    """Raise UserError when ``goal`` is finished and may not be replaced."""
    if overwrite or not goal.exists():
        return
    if is_complete(goal) or goal.is_file() or any(goal.iterdir()):
        what = "is finished" if is_complete(goal) else "exists"
        raise UserError(f"{goal} {what}", "pass --overwrite to replace it, or change run.name")


def sha256_tree(folder: str | Path) -> str:
    """Return one SHA-256 over the names and contents of a folder, manifests left out."""
    digest = hashlib.sha256()
    for path in _files(Path(folder)):
        digest.update(f"{path.relative_to(folder).as_posix()}\0{sha256_file(path)}\n".encode())
    return digest.hexdigest()


def _swap(temporary: Path, goal: Path) -> None:
    """Put ``temporary`` in the place of ``goal``; the old one goes only when the new one stands."""
    old = None
    if goal.exists():
        old = temporary_name(goal)
        replace_with_retry(goal, old)
    try:
        replace_with_retry(temporary, goal)
    except OSError:
        if old is not None:
            replace_with_retry(old, goal)
        raise
    if old is not None:
        shutil.rmtree(old, ignore_errors=True)


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file() and p.name != NAME)


def _write_manifest(
    work: Stage,
    path: Path,
    hashed: Path,
    outputs: Iterable[Path] | None = None,
) -> dict:
    files = [hashed] if hashed.is_file() else list(outputs or _files(hashed))
    root = hashed.parent if hashed.is_file() else hashed
    # Hashing lets go of Python's lock, and the disk can write meanwhile: sync_tree finds it done.
    with ThreadPoolExecutor(3) as pool:
        pool.submit(lambda: [sync_file(p) for p in files])
        inputs = pool.map(input_entry, work.inputs)
        hashes = pool.map(sha256_file, files)
    content = {
        "schema": SCHEMA,
        "stage": work.stage,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        **_config_fields(work.config),
        "code": code_state(),
        "versions": versions(),
        **work.extra,
        "inputs": list(inputs),
        "outputs": [
            {"path": p.relative_to(root).as_posix(), "bytes": p.stat().st_size, "sha256": sha256}
            for p, sha256 in zip(files, hashes, strict=True)
        ],
        "metrics": work.metrics,
        "duration_s": round(time.monotonic() - work.started, 3),
        "peak_rss_bytes": peak_rss_bytes(),
    }
    write_json(path, content)
    return content


def _config_fields(config: Any) -> dict[str, Any]:
    if config is None:
        return {}
    from laptune.core.config import sha256

    return {"config": config.model_dump(), "config_sha256": sha256(config), "seed": config.run.seed}


def input_entry(path: Path) -> dict[str, str | None]:
    """An input's name and hash: of its manifest where it has one, else of the file itself."""
    if is_complete(path):
        return {"path": path.name, "manifest_sha256": sha256_file(path_of(path))}
    if path.is_file():
        return {"path": path.name, "sha256": sha256_file(path)}
    return {"path": path.name, "sha256": sha256_tree(path) if path.is_dir() else None}
