"""What a command may write over: what laptune made, never what it reads or what others put there.

A file is ours when its manifest (``<file>.manifest.json``) or the ledger of its folder
(``.laptune.jsonl``, a line for each small file that was written there) has its hash. A folder is
ours when its ``manifest.json`` or a ledger in it lists every file that it holds. Every command that
writes asks ``claim`` first; ``--overwrite`` changes what happens to our own outputs only.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from laptune.core import files
from laptune.core.errors import UserError
from laptune.core.plain_text import hide_passwords

NAME = "manifest.json"
LEDGER = ".laptune.jsonl"
MOVE_AWAY = "move it away, or write to another place"


def claim(
    goal: str | Path,
    *,
    stage: str,
    is_file: bool,
    inputs: Iterable[str | Path] = (),
    overwrite: bool = False,
) -> Path:
    """Return where to write ``goal``, links followed, once ``stage`` may write there.

    Raises UserError when ``goal`` is, contains or lies in one of ``inputs``, when anything there is
    not this stage's own output, unchanged, and when it is and ``overwrite`` is false.
    """
    goal = Path(goal)
    refuse_inputs(goal, inputs)
    real = real_path(goal)
    if blocked := next((place for place in real.parents if place.is_file()), None):
        raise UserError(f"{blocked} is a file, and {goal} is to be written into it", MOVE_AWAY)
    is_back = finish_interrupted(real)
    is_empty = not is_file and real.is_dir() and not any(real.iterdir())
    if is_empty or not real.exists():
        return real
    refuse_foreign(goal, stage=stage, is_file=is_file)
    if not (overwrite or is_back):  # what a killed run had yet to put in its place may be replaced
        raise UserError(
            f"{goal} is finished", "pass --overwrite to replace it, or change its name or run.name"
        )
    return real


def real_path(goal: Path) -> Path:
    """The file or folder that ``goal`` leads to; a link stays, what it leads to is replaced."""
    try:
        return goal.resolve()
    except (OSError, RuntimeError) as error:
        raise UserError(f"{goal}: a link that leads nowhere ({error})", "remove it") from None


def refuse_inputs(goal: Path, inputs: Iterable[str | Path]) -> None:
    """Raise UserError when writing ``goal`` could change one of ``inputs``."""
    real = real_path(goal)
    for given in map(Path, inputs):
        if not given.exists():
            continue
        for source in (Path(os.path.abspath(given)), given.resolve()):
            if _is_same(real, source):
                relation = "is"
            elif any(_is_same(real, parent) for parent in source.parents):
                relation = "contains"
            elif source.is_dir() and any(_is_same(source, parent) for parent in real.parents):
                relation = "lies in"
            else:
                continue
            raise UserError(f"{goal} {relation} the input {given}", "write to another place")


def refuse_foreign(goal: Path, *, stage: str, is_file: bool) -> None:
    """Raise UserError that names the first thing at ``goal`` that ``stage`` did not write."""
    if goal.is_dir() == is_file:
        is_now, wanted = ("folder", "file") if is_file else ("file", "folder")
        raise UserError(f"{goal} is a {is_now}, and a {wanted} is to be written", MOVE_AWAY)
    made = recorded(path_of(goal, is_file=is_file))
    if made and made["stage"] != stage:
        raise UserError(f"{goal} is the output of another stage ({made['stage']})", MOVE_AWAY)
    if is_file:
        if not is_ours(goal, stage):
            is_known = bool(made) or goal.name in ledger(real_path(goal).parent)
            told = "has changed since laptune wrote it" if is_known else "is not laptune's own"
            raise UserError(f"{goal} {told}", MOVE_AWAY)
    elif found := next(foreign(goal), None):
        raise UserError(f"{goal} holds {found}, which is not laptune's own", MOVE_AWAY)


def is_ours(path: Path, stage: str) -> bool:
    """Say whether ``stage`` wrote the file ``path`` as it is now."""
    made = recorded(path_of(path, is_file=True))
    real = real_path(path)
    hashes = {*_listed(made).values()}
    hashes |= {sha256 for at, sha256 in ledger(real.parent).get(real.name, ()) if at == stage}
    return real.is_file() and bool(hashes) and files.known_sha256(real) in hashes


def foreign(folder: Path, is_addition: Callable[[str], bool] = lambda name: False) -> Iterator[str]:
    """Yield what ``folder`` holds besides the files that a manifest or a ledger in it vouches for.

    Names are relative, with ``/``. ``is_addition`` says which others the stage is known to add.
    """
    made = recorded(folder / NAME)
    listed = _listed(made)
    for at, folders, names in os.walk(folder):
        notes = ledger(Path(at))
        for name in sorted([*names, *(f for f in folders if (Path(at) / f).is_symlink())]):
            path = Path(at) / name
            relative = path.relative_to(folder).as_posix()
            if is_addition(relative) or (relative == NAME and made) or (name == LEDGER and notes):
                continue
            hashes = {sha256 for _, sha256 in notes.get(name, ())} | {listed.get(relative)}
            if hashes == {None} or not path.is_file() or files.known_sha256(path) not in hashes:
                yield relative


def path_of(goal: str | Path, *, is_file: bool | None = None) -> Path:
    """Return where the manifest of ``goal`` lies; for a link, beside what it leads to."""
    goal = Path(goal)
    as_file = goal.is_file() if is_file is None else is_file
    as_file = as_file or (not goal.exists() and goal.suffix == ".gguf")
    if not as_file:
        return goal / NAME
    beside = goal.with_name(f"{goal.name}.{NAME}")
    if goal.is_symlink() and not beside.is_file():
        real = real_path(goal)
        beside = real.with_name(f"{real.name}.{NAME}")
    return beside


def recorded(path: Path) -> dict[str, Any] | None:
    """The manifest at ``path`` when laptune wrote it and it is whole, else None."""
    try:
        found = load(path)
        is_whole = isinstance(found["stage"], str) and isinstance(found["schema"], int)
        entries = [(entry["path"], entry["sha256"]) for entry in found["outputs"]]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return found if is_whole and all(isinstance(x, str) for pair in entries for x in pair) else None


def load(path: Path) -> dict[str, Any]:
    """A manifest's content. ValueError when it is none, or not what was written."""
    text = files.read_text(path)
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("it holds no JSON object")
    is_hashed = "self_sha256" in found or found.get("schema", 1) != 1  # the first one was not
    # The text is compared as well, so that a changed space cannot pass either.
    is_same = found.get("self_sha256") == self_hash(found) and files.json_text(found) == text
    if is_hashed and not is_same:
        raise ValueError("it was changed since it was written")
    return found


def self_hash(made: dict[str, Any]) -> str:
    """The hash that a manifest carries of all the rest of it."""
    rest = {key: value for key, value in made.items() if key != "self_sha256"}
    text = json.dumps(rest, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def refuse_changed(path: Path) -> None:
    """Raise UserError when the ledger beside ``path`` knows it with other bytes than it has."""
    notes = ledger(path.parent).get(path.name, ())
    if notes and path.is_file() and files.known_sha256(path) not in {sha for _, sha in notes}:
        raise UserError(f"{path} is damaged or was changed since laptune wrote it", MOVE_AWAY)


def write_text(
    goal: str | Path,
    text: str,
    *,
    stage: str,
    inputs: Iterable[str | Path] = (),
    overwrite: bool = True,
) -> Path:
    """Write a small file and note it in its folder's ledger. Raises UserError as ``claim``."""
    real = claim(goal, stage=stage, is_file=True, inputs=inputs, overwrite=overwrite)
    real.parent.mkdir(parents=True, exist_ok=True)
    with making(real, stage=stage) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")
    return Path(goal)


def write_json(goal: str | Path, value: Any, *, stage: str, inputs: Iterable = ()) -> Path:
    """``write_text`` of indented JSON."""
    return write_text(goal, hide_passwords(files.json_text(value)), stage=stage, inputs=inputs)


@contextmanager
def making(real: Path, *, stage: str) -> Iterator[Path]:
    """Yield the name of a file to write, which is put in the place of ``real`` on a clean exit."""
    temporary = files.temporary_name(real)
    try:
        yield temporary
        files.sync_file(temporary)
        put(temporary, real, stage=stage)
    finally:
        temporary.unlink(missing_ok=True)


def put(temporary: Path, real: Path, *, stage: str) -> None:
    """Rename ``temporary`` to ``real``, which is noted first: killed between, either is known."""
    record(real, files.sha256_file(temporary), stage=stage)
    files.replace_with_retry(temporary, real)


def put_files(name: Path, make: Callable[[Path], Iterable[Path]], *, stage: str) -> list[Path]:
    """Put what ``make`` writes into the folder that it is given beside ``name``, file by file.

    Each is whole there, and known as ours; ``name`` is only what the temporary folder is called.
    """
    for left in list(files.stale_temporaries(name)):
        files.remove_tree(left)
    at = files.temporary_name(name)
    at.mkdir()
    try:
        made = []
        for path in make(at):
            files.sync_file(path)
            put(path, name.parent / path.name, stage=stage)
            made.append(name.parent / path.name)
        return made
    finally:
        files.remove_tree(at)


def record(path: Path, sha256: str, *, stage: str) -> None:
    """Note in the ledger beside ``path`` that ``stage`` writes it with these bytes."""
    line = json.dumps({"path": path.name, "stage": stage, "sha256": sha256})
    with files.open_to_append(path.parent / LEDGER) as file:
        file.write(line + "\n")


def forget(path: Path) -> None:
    """Take ``path`` out of the ledger beside it, and the ledger away when it says nothing more."""
    rest = {name: notes for name, notes in ledger(path.parent).items() if name != path.name}
    lines = [
        json.dumps({"path": name, "stage": stage, "sha256": sha256})
        for name, notes in rest.items()
        for stage, sha256 in notes
    ]
    if lines:
        files.write_text_atomic(path.parent / LEDGER, "".join(f"{line}\n" for line in lines))
    else:
        files.remove(path.parent / LEDGER)


def ledger(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """(stage, sha256) of every version that was written of each file; {} without a ledger."""
    try:
        lines = files.read_text(folder / LEDGER).split("\n")
    except (OSError, UnicodeDecodeError):
        return {}
    found: dict[str, list[tuple[str, str]]] = {}
    for line in lines:
        with suppress(ValueError, KeyError, TypeError):  # a line that was being written at a crash
            row = json.loads(line)
            found.setdefault(str(row["path"]), []).append((str(row["stage"]), str(row["sha256"])))
    return found


def finish_interrupted(real: Path) -> bool:
    """Finish a replacement that was killed between its two renames; clear what else was left.

    Returns whether a folder came back to its place: until then the command had not ended.
    """
    is_back = False
    beside = path_of(real, is_file=True)
    for left in list(files.stale_temporaries(beside)):
        listed = _listed(recorded(left))
        if real.is_file() and files.known_sha256(real) in listed.values():
            files.replace_with_retry(left, beside)
        files.remove(left)
    for left in list(files.stale_temporaries(real)):
        if left.is_dir() and not real.exists() and is_whole(left):
            files.replace_with_retry(left, real)
            is_back = True
        elif left.is_dir():
            files.remove_tree(left, must=False)
        else:
            with suppress(OSError):
                left.unlink()
    return is_back


def is_whole(folder: Path) -> bool:
    """Say whether every file that the folder's manifest lists is there with its bytes."""
    made = recorded(folder / NAME)
    whole = ((folder / name, sha256) for name, sha256 in _listed(made).items())
    return bool(made) and all(at.is_file() and files.known_sha256(at) == sha for at, sha in whole)


def _listed(made: dict[str, Any] | None) -> dict[str, str]:
    """Name -> sha256 of the files that a manifest lists; {} without one."""
    return {entry["path"]: entry["sha256"] for entry in made["outputs"]} if made else {}


def _is_same(first: Path, second: Path) -> bool:
    try:
        return first == second or os.path.samefile(first, second)
    except OSError:
        return False
