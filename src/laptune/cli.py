"""What all stage scripts share: arguments, one-line errors, exit codes, console, progress.

Exit codes: 0 done, 1 a check said no, 2 a mistake that the user can mend, 130 interrupted.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from laptune.errors import UserError


@dataclass
class _Output:
    """How this process talks; set once by ``configure``."""

    is_quiet: bool = False
    is_json: bool = False
    is_silent: bool = False  # another process of the run does the talking


_output = _Output()


def stage_parser(doc: str | None, *, config: bool = True) -> argparse.ArgumentParser:
    """Return a parser with the options of every stage; its help is the script's docstring."""
    parser = argparse.ArgumentParser(
        description=doc, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    if config:
        parser.add_argument(
            "--config",
            default="train/config.yaml",
            metavar="FILE",
            help="the shared YAML file (default: %(default)s)",
        )
        parser.add_argument(
            "--set",
            action="append",
            default=[],
            metavar="KEY=VALUE",
            dest="set",
            help="override a key of the file; may be given more than once",
        )
    parser.add_argument(
        "--overwrite", action="store_true", help="replace a finished output of this stage"
    )
    parser.add_argument("--quiet", action="store_true", help="print errors and results only")
    parser.add_argument("--json-logs", action="store_true", help="print one JSON object a line")
    return parser


def same_run(args: argparse.Namespace, *overrides: str) -> str:
    """Return the options that keep a next command in this run; ``overrides`` come last and win."""
    pairs = [word for item in (*args.set, *overrides) for word in ("--set", item)]
    return shlex.join(["--config", args.config, *pairs])


def output_path(text: str) -> str:
    """``type`` of an option that names what is written: UserError for a path of no sense there."""
    from laptune.env import windows

    windows.check_path(text)
    return text


def configure(args: argparse.Namespace) -> None:
    """Take ``--quiet`` and ``--json-logs`` from parsed arguments."""
    _output.is_quiet = getattr(args, "quiet", False)
    _output.is_json = getattr(args, "json_logs", False)


def silence() -> None:
    """Print nothing more, warnings included: another process of the same run talks."""
    _output.is_quiet = _output.is_silent = True
    _output.is_json = False


def run(main: Callable[..., int | None]) -> None:
    """Call ``main()`` and leave with its exit code; a UserError becomes one line on stderr."""
    make_streams_safe()
    try:
        code = main()
    except UserError as error:
        # A stop that was asked for is no error.
        prefix = "" if error.exit_code == 130 else "error: "
        print(f"{prefix}{error}", file=sys.stderr)
        code = error.exit_code
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        code = 130
    except BrokenPipeError:  # `... | head` closed our stdout
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except OSError as error:  # disk full, no permission, path too long: the user's to mend
        if error.errno is None:
            raise
        where = f"{error.filename}: " if error.filename else ""
        print(
            f"error: {where}{error.strerror} -> check the path, its permissions and the disk",
            file=sys.stderr,
        )
        code = 2
    sys.stdout.flush()
    sys.exit(code or 0)


def make_streams_safe() -> None:
    """Let stdout and stderr replace what their encoding lacks, so that printing never fails."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def can_encode(text: str, stream: Any = None) -> bool:
    """Say whether the console's encoding holds ``text``."""
    encoding = getattr(stream or sys.stdout, "encoding", None) or "ascii"
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def console(*, stderr: bool = False) -> Any:
    """Return a rich Console that draws with ASCII where the terminal encodes no more."""
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    return Console(
        file=stream,
        highlight=False,
        soft_wrap=not stream.isatty(),
        safe_box=not can_encode("\u2501\u2588", stream),
    )


def table(title: str, *columns: str) -> Any:
    """Return a rich Table drawn in ASCII; add rows with ``add_row`` and print with ``show``."""
    from rich import box
    from rich.table import Table

    return Table(*columns, title=title, title_justify="left", box=box.ASCII2, show_edge=False)


def show(renderable: Any) -> None:
    """Print a table unless ``--quiet`` or ``--json-logs`` is on."""
    if not _output.is_quiet and not _output.is_json:
        console().print(renderable)


def say(text: str, **fields: Any) -> None:
    """Print a line for people, or one JSON object with ``fields`` under ``--json-logs``."""
    if _output.is_json:
        print(json.dumps({"event": text, **fields}, ensure_ascii=True, default=str), flush=True)
    elif not _output.is_quiet:
        print(text, flush=True)


def warn(text: str, **fields: Any) -> None:
    """Print a warning on stderr; it shows even under ``--quiet``."""
    if _output.is_json:
        say(text, level="warning", **fields)
    elif not _output.is_silent:
        print(f"warning: {text}", file=sys.stderr, flush=True)


@dataclass
class Progress:
    """A count on its way to a total: a bar on a terminal, a line now and then elsewhere."""

    description: str
    total: float
    unit: str = "steps"
    line_every_s: float = 10.0
    done: float = 0
    fields: dict[str, Any] = field(default_factory=dict)
    _bar: Any = None
    _task: Any = None
    _started: float = field(default_factory=time.monotonic)
    _last_line: float = field(default_factory=time.monotonic)

    def advance(self, amount: float = 1, **fields: Any) -> None:
        """Count ``amount`` more and show ``fields`` (loss=..., tokens_per_s=...)."""
        self.done += amount
        self.fields.update(fields)
        shown = "  ".join(f"{k} {_short(v)}" for k, v in self.fields.items())
        if self._bar is not None:
            self._bar.update(self._task, completed=self.done, shown=shown)
        elif _output.is_json:
            say(self.description, done=self.done, total=self.total, **self.fields)
        elif not _output.is_quiet and self._line_is_due():
            self._last_line = time.monotonic()
            print(
                f"{self.description}: {_short(self.done)}/{_short(self.total)} {self.unit}  "
                f"{shown}  ETA {self._eta()}",
                flush=True,
            )

    def _line_is_due(self) -> bool:
        return self.done >= self.total or time.monotonic() - self._last_line >= self.line_every_s

    def _eta(self) -> str:
        elapsed = time.monotonic() - self._started
        left = elapsed * max(0.0, self.total - self.done) / max(self.done, 1e-9)
        return f"{int(left // 60)}:{int(left % 60):02d}"


@contextmanager
def progress(description: str, total: float, unit: str = "steps") -> Iterator[Progress]:
    """Yield a Progress; on a terminal it is a live rich bar with loss, rate and ETA."""
    state = Progress(description, total, unit)
    if _output.is_quiet or _output.is_json or not sys.stdout.isatty():
        yield state
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[shown]}"),
        TextColumn("ETA"),
        TimeRemainingColumn(),
    )
    with RichProgress(*columns, console=console()) as bar:
        state._bar, state._task = bar, bar.add_task(description, total=total, shown="")
        yield state


def _short(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)
