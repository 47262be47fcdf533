"""Writing a model's text to a terminal that must obey its user only."""

from __future__ import annotations

import io
import shutil
import sys
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
    """Return two texts in columns, wrapped to the terminal's width; indentation is kept."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.ASCII2, show_edge=False, pad_edge=False, expand=True)
    for title in titles:
        table.add_column(Text(title), ratio=1, overflow="fold")
    table.add_row(*(Text(neutralise(text).expandtabs(4)) for text in texts))
    drawn = io.StringIO()
    width = width or shutil.get_terminal_size((100, 24)).columns
    Console(
        file=drawn, width=width, force_terminal=False, color_system=None, legacy_windows=False
    ).print(table)
    return "\n".join(line.rstrip() for line in drawn.getvalue().rstrip().split("\n"))
