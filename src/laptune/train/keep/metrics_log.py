"""metrics.jsonl: one JSON object a line, cut back to the checkpoint when a run is resumed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from laptune.core import jsonl
from laptune.core.files import open_to_append, sync_file, write_text_atomic


class MetricsLog:
    """Appends rows (each with a `step`) to `path`; a line is whole, or torn by a kill."""

    def __init__(self, path: Path) -> None:
        self.path = Path(path)
        self.listeners: list[Callable[[dict[str, Any]], None]] = []

    def add(self, row: dict[str, Any]) -> None:
        """Append one row."""
        with open_to_append(self.path) as file:
            file.write(json.dumps(row) + "\n")
        for listener in self.listeners:
            listener(row)

    def sync(self) -> None:
        """Flush to the disk what a checkpoint is about to rely on."""
        if self.path.exists():
            sync_file(self.path)

    def rows(self) -> list[dict[str, Any]]:
        """Every whole row; a torn last line, left by a kill, is dropped."""
        return jsonl.read_log(self.path)

    def cut_after(self, step: int) -> None:
        """Drop the rows of steps that a resumed run will do again."""
        kept = [json.dumps(row) + "\n" for row in self.rows() if row["step"] <= step]
        write_text_atomic(self.path, "".join(kept))
