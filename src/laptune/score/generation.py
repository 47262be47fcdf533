"""Ask a model for every task, in chunks that survive an interruption.

Each finished chunk is one appended line of a journal; a later run with the same fingerprint (model,
tasks, prompting, sampling) takes it from there. Chunk borders and the seed of a chunk follow from
the list of tasks alone, so a resumed run draws what an uninterrupted one would have drawn.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from laptune.core import console, files, jsonl
from laptune.core.progress import Progress
from laptune.score.asking import Asking

CHUNK = 32  # replies: what a kill may lose; a batch of so many is nearly as fast as it gets


@dataclass(frozen=True, slots=True)
class Plan:
    """How replies are drawn. ``num_samples`` replies a task; temperature 0 is greedy."""

    asking: Asking
    max_tokens: int
    temperature: float
    num_samples: int
    seed: int


class Journal:
    """Finished chunks of one evaluation, kept beside its goal until that is complete."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._chunks: dict[str, tuple[list[dict], float]] = {}
        for line in jsonl.objects(path) if path.is_file() else ():
            entry = line.value or {}  # a damaged line, or the one that was being written: no entry
            if not {"key", "rows", "seconds"} <= entry.keys():
                continue
            if entry.pop("sha256", "") == _sha256(entry):
                self._chunks[entry["key"]] = entry["rows"], entry["seconds"]
            else:
                console.warn(f"{path}: replies of an earlier run are damaged; asked again")

    def get(self, key: str) -> tuple[list[dict], float] | None:
        """Return the rows of a finished chunk and the seconds that it took."""
        return self._chunks.get(key)

    def add(self, key: str, rows: list[dict], seconds: float) -> None:
        """Append a chunk and make sure that it is on disk."""
        self._chunks[key] = rows, seconds
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._drop_torn_line()
        entry = {"key": key, "rows": rows, "seconds": seconds}
        with files.open_to_append(self.path) as file:
            file.write(json.dumps(entry | {"sha256": _sha256(entry)}) + "\n")
            file.flush()
            os.fsync(file.fileno())

    def _drop_torn_line(self) -> None:
        """Drop an unfinished last line, so that the next one does not grow out of it."""
        if self.path.is_file() and not (raw := self.path.read_bytes()).endswith(b"\n"):
            self.path.write_bytes(raw[: raw.rfind(b"\n") + 1])

    def remove(self) -> None:
        """Forget everything; the results hold it now."""
        files.remove(self.path)


def _sha256(entry: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(entry, sort_keys=True).encode()).hexdigest()


def generate(
    backend: Any,
    tasks: Sequence[Any],
    plan: Plan,
    *,
    journal: Journal,
    identity: str,
    bar: Progress | None = None,
) -> tuple[list[dict[str, Any]], float]:
    """Return one row a sample (task_id, sample, level, topic, prompt, completion and its figures),
    and the seconds that asking took, those of an earlier, interrupted run included.

    ``backend`` is a ``laptune.generate.Backend`` or a callable that opens one, called only if
    something is left to generate. ``identity`` names the model's very content. A KeyboardInterrupt
    leaves the finished chunks in the journal.
    """
    todo = [(task, index) for task in tasks for index in range(plan.num_samples)]
    fingerprint = json.dumps([identity, asdict(plan), [asdict(task) for task in tasks]])
    rows: list[dict[str, Any]] = []
    total_s = 0.0
    bar = bar or Progress("replies", len(todo), "replies")
    for begin in range(0, len(todo), CHUNK):
        part = todo[begin : begin + CHUNK]
        key = hashlib.sha256(f"{begin}:{len(part)}:{fingerprint}".encode()).hexdigest()
        if known := journal.get(key):
            done, spent_s = known
            bar.advance(len(part), is_old=True)
        else:
            backend = backend() if callable(backend) else backend
            started = time.monotonic()
            done = _ask(backend, part, plan, plan.seed + begin, _show_on(bar, len(part)))
            spent_s = max(time.monotonic() - started, 1e-9)
            journal.add(key, done, spent_s)
            rate = sum(row["num_tokens"] for row in done) / spent_s
            bar.advance(len(part), sample=done[-1]["completion"], tokens_per_s=rate)
        rows += done
        total_s += spent_s
    return rows, total_s


def _show_on(bar: Progress, num_replies: int) -> Callable[[int, str], None]:
    """Return an ``on_text`` that shows how many replies of a chunk have begun, and the last."""
    heads, last = [""] * num_replies, 0

    def on_text(index: int, piece: str) -> None:
        nonlocal last
        last = last if heads[index] else index
        if index == last and len(heads[index]) < 200:
            heads[index] += piece
            bar.show(sample=heads[index], begun=sum(map(bool, heads)))

    return on_text


def _ask(
    backend: Any,
    part: list[tuple[Any, int]],
    plan: Plan,
    seed: int,
    on_text: Callable[[int, str], None],
) -> list[dict]:
    asking = plan.asking
    requests = [asking.request(task) for task, _ in part]
    replies = backend.generate(
        requests,
        max_tokens=plan.max_tokens,
        temperature=plan.temperature,
        seed=seed,
        stop=asking.stops(is_code=hasattr(part[0][0], "prompt")),
        on_text=on_text,
    )
    if any(reply.finish_reason == "interrupted" for reply in replies):
        raise KeyboardInterrupt
    return [
        {
            "task_id": task.task_id,
            "sample": index,
            "level": task.level,
            "topic": task.topic,
            "prompting": asking.prompting,
            "prompt": _shown(request),
            "completion": reply.text,
            "num_prompt_tokens": reply.num_prompt_tokens,
            "num_tokens": reply.num_tokens,
            "finish_reason": reply.finish_reason,
            "duration_s": round(reply.duration_s, 4),
        }
        for (task, index), request, reply in zip(part, requests, replies, strict=True)
    ]


def _shown(request: Any) -> Any:
    if request.prompt is not None:
        return request.prompt
    return [{"role": turn.role, "content": turn.text} for turn in request.messages]
