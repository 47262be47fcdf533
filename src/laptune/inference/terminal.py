"""Writing a model's text to a terminal that must obey its user only."""

from __future__ import annotations

import shutil
import sys
import textwrap
from typing import TextIO

from laptune.core.plain_text import encodable, neutralise


def write(text: str, stream: TextIO | None = None) -> None:
    """Write a model's text safely and at once."""
    stream = stream or sys.stdout
    stream.write(encodable(neutralise(text), stream))
    stream.flush()


def note(text: str, *, is_quiet: bool = False) -> None:
    """Write a line of our own to stderr, where it does not mix with the reply."""
    if not is_quiet:
        write(text + "\n", sys.stderr)


def side_by_side(titles: tuple[str, str], texts: tuple[str, str], width: int = 0) -> str:
    """Return two texts in columns, wrapped to the terminal's width."""
    width = width or shutil.get_terminal_size((100, 24)).columns
    column = max(20, (width - 3) // 2)
    columns = [_wrapped(text, column) for text in texts]
    rows = max(map(len, columns))
    for lines in columns:
        lines.extend([""] * (rows - len(lines)))
    head = " | ".join(title[:column].ljust(column) for title in titles)
    rule = "-" * column + "-+-" + "-" * column
    body = [
        f"{left.ljust(column)} | {right}".rstrip() for left, right in zip(*columns, strict=True)
    ]
    return "\n".join([head.rstrip(), rule, *body])


def _wrapped(text: str, width: int) -> list[str]:
    """Lines of at most ``width``; indentation of code is kept."""
    lines = []
    for line in neutralise(text).expandtabs(4).splitlines() or [""]:
        wrapped = textwrap.wrap(line, width, replace_whitespace=False, drop_whitespace=False)
        lines += [part.rstrip() for part in wrapped] or [""]
    return lines
