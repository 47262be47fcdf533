"""Write a stage's output so that an unfinished one never looks finished, and say how it was made.

A stage writes to a temporary name beside its goal, flushes, hashes, renames, and writes the
manifest last: ``manifest.json`` in a folder, ``<file>.manifest.json`` beside a file. A manifest's
existence means complete.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from laptune.core import outputs
from laptune.core.errors import MissingInput, UserError
from laptune.core.files import (
    json_text,
    known_sha256,
    remove,
    remove_tree,
    replace_with_retry,
    sha256_file,
    sync_file,
    sync_tree,
    temporary_name,
    write_json,
)
from laptune.core.outputs import LEDGER, NAME, path_of
from laptune.core.plain_text import hide_passwords
from laptune.core.provenance import code_state, peak_rss_bytes, versions

SCHEMA = 2

_AGAIN = "restore it, or move it away and run its stage again"


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
    sources = [Path(p) for p in inputs]
    real = outputs.claim(goal, stage=stage, is_file=False, inputs=sources, overwrite=overwrite)
    work = Stage(temporary_name(real), real, stage, config, sources)
    work.path.mkdir(parents=True)
    try:
        yield work
        _write_manifest(work, work.path / NAME, work.path)
        sync_tree(work.path)
        _swap(work.path, real, stage)
    finally:
        remove_tree(work.path)


@contextmanager
def staged_file(
    goal: str | Path,
    *,
    stage: str,
    config: Any = None,
    inputs: Iterable = (),
    overwrite: bool = False,
) -> Iterator[Stage]:
    """Yield a Stage whose ``path`` is a file to write; it becomes ``goal`` on a clean exit.

    A replacement that fails leaves the old file and its manifest.
    """
    sources = [Path(p) for p in inputs]
    real = outputs.claim(goal, stage=stage, is_file=True, inputs=sources, overwrite=overwrite)
    beside = path_of(goal, is_file=True)
    work = Stage(temporary_name(real), real, stage, config, sources)
    work.path.parent.mkdir(parents=True, exist_ok=True)
    pending = temporary_name(beside)
    try:
        yield work
        sync_file(work.path)
        _write_manifest(work, pending, work.path)
        replace_with_retry(work.path, real)
        # Killed here, or with the old manifest held open: finish_interrupted does it later.
        replace_with_retry(pending, beside)
    finally:
        if work.path.exists():  # the new file is not in its place: the old manifest stays true
            remove(pending)
            remove(work.path)


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


def is_complete(goal: str | Path) -> bool:
    """Say whether ``goal`` has a manifest."""
    return Path(goal).exists() and path_of(goal).is_file()


def read(goal: str | Path) -> dict[str, Any]:
    """Return the manifest of ``goal``; raises UserError when it is absent or broken."""
    path = path_of(goal)
    try:
        made = outputs.load(path)
    except FileNotFoundError:
        raise UserError(f"{goal} has no {path.name}", "run the stage that writes it") from None
    except (OSError, ValueError) as error:
        hint = getattr(error, "hint", _AGAIN)
        raise UserError(f"{path} cannot be read: {error}", hint) from error
    return made


def found(goal: str | Path) -> dict[str, Any]:
    """``read`` of what may not be finished: {} then."""
    return read(goal) if is_complete(goal) else {}


def check(goal: str | Path, *names: str) -> dict[str, Any]:
    """Compare the files that the manifest of ``goal`` lists, or ``names`` of them, with its hashes.

    Returns the manifest, {} for what has none: others made it. Raises UserError naming the first
    file that is gone or not what was written.
    """
    goal = Path(goal)
    path = path_of(goal)
    if not path.is_file():
        return {}
    made = read(goal)
    for entry in made.get("outputs", []):
        if not names or entry["path"] in names:
            at = goal if goal.is_file() else goal / entry["path"]
            if not at.is_file():
                raise UserError(f"{at} is missing: {path.name} lists it", _AGAIN)
            if at.stat().st_size != entry["bytes"] or known_sha256(at) != entry["sha256"]:
                raise UserError(f"{at} is damaged or was changed: {path.name} differs", _AGAIN)
    return made


def require(goal: str | Path, made_by: str) -> dict[str, Any]:
    """Return the manifest of a stage's input, or refuse it, naming the command that makes it."""
    if not Path(goal).exists():
        raise MissingInput(goal, made_by)
    if not is_complete(goal):
        raise MissingInput(goal, made_by, "was never finished (it has no manifest)")
    return read(goal)


def sha256_tree(folder: str | Path) -> str:
    """Return one SHA-256 over the names and contents of a folder, manifests left out."""
    digest = hashlib.sha256()
    for path in _files(Path(folder)):
        digest.update(f"{path.relative_to(folder).as_posix()}\0{sha256_file(path)}\n".encode())
    return digest.hexdigest()


def _swap(temporary: Path, real: Path, stage: str) -> None:
    """Put ``temporary`` in the place of ``real``; the old one goes only when the new one stands."""
    old = None
    if real.exists():
        if any(real.iterdir()):  # looked at again: the work may have taken hours
            outputs.refuse_foreign(real, stage=stage, is_file=False)
        old = temporary_name(real)
        replace_with_retry(real, old)
    try:
        replace_with_retry(temporary, real)
    except OSError:
        if old is not None:
            replace_with_retry(old, real)
        raise
    if old is not None:
        remove_tree(old, must=False)


def _files(folder: Path) -> list[Path]:
    no_content = (NAME, LEDGER)
    return sorted(p for p in folder.rglob("*") if p.is_file() and p.name not in no_content)


def _write_manifest(
    work: Stage,
    path: Path,
    hashed: Path,
    written: Iterable[Path] | None = None,
) -> dict:
    files = [hashed] if hashed.is_file() else list(written or _files(hashed))
    root = hashed.parent if hashed.is_file() else hashed

    # Hashing lets go of Python's lock, and the disk can write meanwhile: sync_tree finds it done.
    def sync() -> None:
        for path in files:
            sync_file(path)

    with ThreadPoolExecutor(3) as pool:
        pool.submit(sync)
        inputs = pool.map(input_entry, work.inputs)
        hashes = pool.map(sha256_file, files)
    content: dict[str, Any] = {
        "stage": work.stage,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        **_config_fields(work.config),
        "code": code_state(),
        "versions": versions(),
        **work.extra,
        "inputs": list(inputs),
        "outputs": [
            {"path": _name(p, work, root), "bytes": p.stat().st_size, "sha256": sha256}
            for p, sha256 in zip(files, hashes, strict=True)
        ],
        "metrics": work.metrics,
        "duration_s": round(time.monotonic() - work.started, 3),
        "peak_rss_bytes": peak_rss_bytes(),
    }
    return seal(path, content)


def seal(path: Path, content: dict[str, Any]) -> dict[str, Any]:
    """Write ``content`` as a manifest, with a hash of itself, and return it as it is read."""
    content = json.loads(hide_passwords(json_text({"schema": SCHEMA, **content})))
    content["self_sha256"] = outputs.self_hash(content)
    write_json(path, content)
    return content


def _name(path: Path, work: Stage, root: Path) -> str:
    return work.goal.name if path == work.path else path.relative_to(root).as_posix()


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
