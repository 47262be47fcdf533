"""Records written back as rows: text and label, or messages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from laptune.data.columns import OTHER_ANSWERS
from laptune.text.records import Record, to_row


def rows_of(records: Iterable[Record], *, is_label: bool) -> Iterator[dict[str, Any]]:
    """Yield the row of each record, with its id and the place that it came from.

    ``is_label``: it was text and a label, and is again; the request to label is not in it.
    """
    for record in records:
        more = {"id": record.id, "origin": {"file": Path(record.source).name, "line": record.line}}
        more |= {key: cell for key, cell in record.meta.items() if key == OTHER_ANSWERS}
        if is_label:
            yield {"text": record.prompt[-1].content, "label": record.reply, **more}
        else:
            yield {**to_row(record.messages), **more}


def write_rows(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Write a JSON Lines file."""
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
