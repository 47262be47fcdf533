"""How far a long stage is: a live bar on a terminal, a line now and then elsewhere, or JSON.

``laptune.core.console.progress`` chooses the view; a stage only calls ``advance`` and ``show``.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO

from laptune.core.plain_text import encodable, headline

LINE_EVERY_S = 10.0
SHORT_S = 2.0  # a stage that took less prints no line of its own
MAX_SAMPLE_CHARS = 100
_REFRESH_PER_S = 2  # drawing takes the interpreter from the work: ten times a second is felt


class Progress:
    """A count on its way to ``total``, which is 0 when it is not known."""

    def __init__(
        self,
        description: str,
        total: float,
        unit: str,
        emit: Callable[[Progress, float], None] = lambda state, amount: None,
    ) -> None:
        """``emit`` is told of every change and of the amount that it counted."""
        self.description, self.total, self.unit = description, total, unit
        self.done = 0.0
        self.fields: dict[str, Any] = {}
        self.sample = ""
        self._emit = emit
        self._old = 0.0
        self._left_s: float | None = None
        self._started = self._counted = time.monotonic()

    def advance(
        self, amount: float = 1, *, is_old: bool = False, sample: str = "", **fields: Any
    ) -> None:
        """Count ``amount`` more and show ``fields`` (loss=..., tokens_per_s=...).

        ``is_old``: an earlier run did it, so it says nothing of the speed. ``sample`` is text that
        others wrote; its first line is shown.
        """
        self.done += amount
        self._old += amount if is_old else 0
        self.fields.update(fields)
        self.sample = headline(sample, MAX_SAMPLE_CHARS) or self.sample
        new = self.done - self._old
        if amount and new > 0 and self.total:
            self._counted = time.monotonic()
            self._left_s = self.elapsed_s * max(0.0, self.total - self.done) / new
        self._emit(self, amount)

    def show(self, *, sample: str = "", **fields: Any) -> None:
        """Change what is shown beside the count."""
        self.advance(0, sample=sample, **fields)

    @property
    def elapsed_s(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self._started

    @property
    def eta_s(self) -> float | None:
        """Seconds left at the speed so far; None while there is no speed or no total."""
        if self._left_s is None:
            return None
        return max(0.0, self._left_s - (time.monotonic() - self._counted))

    @property
    def count(self) -> str:
        """``3/15 steps``; ``3 steps`` when the total is not known; nothing without a unit."""
        if not self.unit:
            return ""
        whole = f"/{self.total:,.0f}" if self.total else ""
        return f"{self.done:,.0f}{whole} {self.unit}"

    @property
    def clock(self) -> str:
        """Time left; time spent where there is no total to tell the rest from."""
        if not self.total:
            return f"{_clock(self.elapsed_s)} so far"
        return "ETA -" if self.eta_s is None else f"ETA {_clock(self.eta_s)}"

    def details(self) -> str:
        """Fields, memory and the last sample in a line."""
        parts = [_shown(name, value) for name, value in self.fields.items()]
        parts.append(f"RAM {rss_bytes() / 1e9:.2f} GB")
        if self.sample:
            parts.append(f"last: {self.sample}")
        return "  ".join(parts)

    def to_dict(self) -> dict[str, Any]:
        """What ``--json-logs`` says."""
        eta = None if self.eta_s is None else round(self.eta_s, 1)
        found = {"done": _counted(self.done), "total": _counted(self.total), "unit": self.unit}
        found |= {**self.fields, "rss_bytes": rss_bytes(), "eta_s": eta}
        return found | ({"sample": self.sample} if self.sample else {})


def rss_bytes() -> int:
    """What this process holds in memory now."""
    import psutil

    return int(psutil.Process().memory_info().rss)


def line_printer(stream: TextIO) -> Callable[[Progress, float], None]:
    """Return an ``emit`` that prints a line every ten seconds, and one at the end."""
    last = time.monotonic()

    def emit(state: Progress, amount: float) -> None:
        nonlocal last
        is_end = amount and state.total and state.done >= state.total
        is_due = time.monotonic() - last >= LINE_EVERY_S
        if not (is_due or (is_end and state.elapsed_s >= SHORT_S)):
            return
        last = time.monotonic()
        parts = [part for part in (state.count, state.clock, state.details()) if part]
        print(
            encodable(f"{state.description}: {'  '.join(parts)}", stream), file=stream, flush=True
        )

    return emit


def is_drawable(stream: TextIO) -> bool:
    """Say whether ``stream`` is a terminal on which a line can be drawn again."""
    if not stream.isatty():
        return False
    from rich.console import Console

    console = Console(file=stream)
    return console.is_terminal and not console.is_dumb_terminal


@contextmanager
def bar(description: str, total: float, unit: str, console: Any) -> Iterator[Progress]:
    """Yield a Progress that is drawn on ``console`` until the body ends."""
    from rich.cells import cell_len, set_cell_size
    from rich.progress import BarColumn, ProgressColumn
    from rich.progress import Progress as RichProgress
    from rich.text import Text

    state = Progress(description, total, unit)

    def plain(text: str, **options: Any) -> Text:  # no markup: names and samples are not ours
        shown = encodable(text, console.file)
        if cell_len(shown) > console.width:
            shown = set_cell_size(shown, max(0, console.width - 3)) + "..."
        return Text(shown, no_wrap=True, overflow="crop", **options)

    class Column(ProgressColumn):
        def __init__(self, give: Callable[[], str]) -> None:
            super().__init__()
            self._give = give

        def render(self, task: Any) -> Text:
            return plain(self._give())

    class Drawn(RichProgress):
        def get_renderables(self) -> Iterator[Any]:
            if self.tasks:
                self.tasks[0].completed = min(state.done, total or state.done)
            yield from super().get_renderables()
            yield plain("  " + state.details(), style="dim")

    columns = (
        Column(lambda: headline(description, max(12, console.width - 48))),
        # rich's own colours turn grey where there are sixteen, the end like the beginning.
        BarColumn(bar_width=20, complete_style="cyan", finished_style="green"),
        Column(lambda: state.count),
        Column(lambda: state.clock),
    )
    with Drawn(
        *columns,
        console=console,
        refresh_per_second=_REFRESH_PER_S,
        # A stream that goes elsewhere, into a file perhaps, must not be drawn on the terminal.
        redirect_stdout=sys.stdout.isatty(),
        redirect_stderr=sys.stderr.isatty(),
    ) as drawn:
        drawn.add_task("", total=total or None)
        yield state


def _counted(value: float) -> float:
    return int(value) if value == int(value) else round(value, 3)


def _clock(seconds: float) -> str:
    """m:ss, or h:mm:ss."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def _shown(name: str, value: Any) -> str:
    text = f"{value:.4g}" if isinstance(value, float) else str(value)
    return f"{text} tokens/s" if name == "tokens_per_s" else f"{name.replace('_', ' ')} {text}"
