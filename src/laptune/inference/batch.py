"""Rows of a file through a model: in order, resumable, an error costs its own row only.

Rows are completed in windows of a fixed place in the file, and the partial output grows by whole
windows. So a run that was killed continues at a window's edge with the same batches and random
streams, and ends with the same bytes as one that was not.
"""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from laptune.core import files, outputs
from laptune.core.errors import RowError, UserError
from laptune.core.jsonl import Line
from laptune.core.settings import DataSettings
from laptune.data import columns, formats, nested, talks
from laptune.data.rows import read_rows as read_raw
from laptune.data.sources import container_of
from laptune.generate import Backend, Reply, Request, Sampling
from laptune.generate.interface import NoAnswer, NotOffered
from laptune.inference.tools import calls_of
from laptune.text.chat import GEMMA3
from laptune.text.messages import with_head
from laptune.text.records import Message

_DEFAULTS = DataSettings()
WINDOW = 32  # rows; one filling of the folder backend's slots


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the input: a request, or why it is none."""

    line: int
    id: Any
    request: Request | None
    error: str = ""


@dataclass(slots=True)
class Totals:
    """What a batch did in this process."""

    rows: int = 0
    resumed_rows: int = 0
    errors: int = 0
    tokens: int = 0
    duration_s: float = 0.0
    last_text: str = ""  # reply or error of the row that was done last

    @property
    def tokens_per_s(self) -> float:
        """The speed of this process."""
        return self.tokens / self.duration_s if self.duration_s else 0.0


def read_rows(
    path: str | Path, system: str = "", tools: tuple = (), settings: DataSettings = _DEFAULTS
) -> list[Row]:
    """Read what ``data`` reads; a bad row becomes a Row with an error.

    ``system`` and ``tools`` are those of rows that bring none, ``settings`` those that training
    read its rows with (``trained.rows_of``).

    Raises UserError when the file cannot be read or holds no row.
    """
    source = str(path)
    settings = settings.model_copy(update={"instruction": ""}) if system else settings
    if not Path(path).exists():
        raise UserError(f"--input {path} does not exist", "give a file of prompts")
    if container_of(source) == "text":
        raise UserError(f"{path} is plain text", "write a prompt a line under prompt, as .csv")
    raw = talks.joined(read_raw(source), Counter(), is_prompt=True)
    found = [_row(row, system, tools, settings) for row in raw]
    if not found:
        raise UserError(f"{path}: no rows", 'write rows like {"prompt": "..."}')
    return found


def _row(raw: Line, system: str, tools: tuple, settings: DataSettings) -> Row:
    if raw.fault:
        return Row(raw.number, None, None, str(raw.fault))
    name = raw.value.get("id", raw.number)
    try:
        request = Request(with_head(_messages(raw.value, settings), system, tools))
    except RowError as error:
        return Row(raw.number, name, None, str(error))
    return Row(raw.number, name, request)


def _messages(row: dict[str, Any], settings: DataSettings) -> list[Message]:
    """Return what is asked; of a training sample, its last question."""
    row = nested.opened(row, settings.columns.values())
    name = columns.detect([row], settings.columns, is_prompt=True)
    if name is None and settings.columns:  # they are those of the training file
        settings = settings.model_copy(update={"columns": {}})
        name = columns.detect([row], {}, is_prompt=True)
    if name in (None, "text") and settings.format == "label":
        name = "label"  # a text without its label is a question
    elif name is None and columns.find(row, "prompt", settings.columns):
        name = "prompt_completion"
    if name in (None, "text"):
        raise RowError("row", 'has neither a "prompt" nor "messages"', 'write {"prompt": "..."}')
    parsed = formats.parse(row, name, settings, GEMMA3, is_prompt=True)
    return list(parsed.record.messages)


def run(
    backend: Backend,
    rows: list[Row],
    sampling: Sampling,
    output: Path,
    *,
    fingerprint: dict[str, Any],
    overwrite: bool = False,
    on_window: Callable[[Totals, int], None] = lambda totals, total: None,
) -> Totals:
    """Complete ``rows`` into ``output``, continuing a partial run of the same work.

    Args:
        fingerprint: whatever decides the output (input hash, model, settings); a partial file of
            other work is refused.
        on_window: called after each window with the totals and the number of rows.

    Raises:
        UserError: the output is finished already, or its partial file belongs to other work.
    """
    real = outputs.claim(output, stage="generate", is_file=True, overwrite=overwrite)
    partial, note = partial_files(output)
    whole = {"stage": "generate", **fingerprint, "sampling": asdict(sampling)}
    whole = json.loads(json.dumps(whole, default=list))
    done = _resume(partial, note, whole, overwrite)
    totals, begun = Totals(rows=done, resumed_rows=done), time.monotonic()
    with files.open_to_append(partial) as file:
        for begin in range(done, len(rows), WINDOW):
            window = rows[begin : begin + WINDOW]
            for line in complete(backend, window, sampling, begin // WINDOW, totals):
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
            totals.duration_s = time.monotonic() - begun
            on_window(totals, len(rows))
    outputs.put(partial, real, stage="generate")
    files.remove(note)
    return totals


def complete(
    backend: Backend, window: list[Row], sampling: Sampling, number: int, totals: Totals
) -> Iterator[dict[str, Any]]:
    """Yield the output rows of window ``number``; counts into ``totals``.

    Raises KeyboardInterrupt when the backend was interrupted, before any row of the window.
    """
    errors = {row.line: row.error for row in window if row.request is None}
    for row in window:
        if row.request is not None:
            try:  # what cannot be encoded must not stop the others
                backend.encode(row.request)
            except NotOffered:
                pass
            except UserError as error:
                errors[row.line] = str(error)
    rules = replace(sampling, seed=sampling.seed + number * 1_000_003)
    good = [row for row in window if row.line not in errors]
    replies = _replies(backend, good, rules, errors)
    if any(reply.finish_reason == "interrupted" for reply in replies.values()):
        raise KeyboardInterrupt
    for row in window:
        totals.rows += 1
        if row.line in errors:
            totals.errors += 1
            totals.last_text = errors[row.line]
            yield {"line": row.line, "id": row.id, "error": errors[row.line]}
            continue
        reply = replies[row.line]
        totals.tokens += reply.num_tokens
        totals.last_text = reply.text
        yield {
            "line": row.line,
            "id": row.id,
            "prompt": row.request.messages[-1].content,
            "completion": reply.text,
            **_calls(row.request, reply.text),
            "finish_reason": reply.finish_reason,
            "num_prompt_tokens": reply.num_prompt_tokens,
            "num_tokens": reply.num_tokens,
        }


def _calls(request: Request, reply: str) -> dict[str, Any]:
    has_tools = any(turn.tools for turn in request.messages)
    return {"tool_calls": calls_of(reply)} if has_tools else {}


def _replies(
    backend: Backend, rows: list[Row], rules: Sampling, errors: dict[int, str]
) -> dict[int, Reply]:
    """Replies by line; when the window fails as a whole, its rows are tried one by one."""
    if not rows:
        return {}
    try:
        replies = backend.generate([row.request for row in rows], rules)
        return {row.line: reply for row, reply in zip(rows, replies, strict=True)}
    except NoAnswer:
        raise
    except UserError as error:
        if len(rows) == 1:
            errors[rows[0].line] = str(error)
            return {}
    found: dict[int, Reply] = {}
    for row in rows:
        found |= _replies(backend, [row], rules, errors)
    return found


def partial_files(output: Path) -> tuple[Path, Path]:
    """Return the names of the unfinished output and of the note that says what it is of."""
    return output.with_name(output.name + ".part"), output.with_name(output.name + ".part.json")


def recorded_dtype(output: Path) -> str | None:
    """Return the dtype of an unfinished run, so that its continuation computes the same."""
    return _recorded(partial_files(output)[1]).get("dtype")


def _recorded(note: Path) -> dict[str, Any]:
    """What an unfinished run is of; {} for a file that is not such a note."""
    found = files.read_stored(note)
    return found if found.get("stage") == "generate" else {}


def _resume(partial: Path, note: Path, fingerprint: dict[str, Any], overwrite: bool) -> int:
    """Return how many rows of whole windows stand already; cut the rest off."""
    recorded = _recorded(note)
    if not recorded and (found := next((p for p in (partial, note) if p.exists()), None)):
        raise UserError(f"{found} is not laptune's own", outputs.MOVE_AWAY)
    if overwrite or not partial.is_file():
        partial.parent.mkdir(parents=True, exist_ok=True)
        files.remove(partial)
        files.write_json(note, fingerprint)
        return 0
    if recorded != fingerprint:
        differs = [k for k in fingerprint if recorded.get(k) != fingerprint[k]]
        raise UserError(
            f"{partial} is of another run (other {', '.join(differs) or 'settings'})",
            "pass --overwrite to begin again, or give another --output",
        )
    lines = partial.read_bytes().split(b"\n")[:-1]  # what follows the last newline is torn
    done = len(lines) // WINDOW * WINDOW
    with open(partial, "r+b") as file:
        file.truncate(sum(len(line) + 1 for line in lines[:done]))
    return done
