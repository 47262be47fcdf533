"""What all stage scripts share: arguments, one-line errors, exit codes, console, progress.

Exit codes: 0 done, 1 a check said no, 2 a mistake that the user can fix, 130 interrupted.
"""

from __future__ import annotations

import argparse
import errno
import json
import os
import re
import stat
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from laptune.core import commands, files
from laptune.core.errors import UserError
from laptune.core.plain_text import encodable, hide_passwords
from laptune.core.progress import Progress

# How torch says it, on Linux, on Windows and of a card; there is no class for it.
_NO_MEMORY = re.compile("can't allocate memory|not enough memory|out of memory")
FULL = (errno.ENOSPC, errno.EDQUOT)
_LESS_MEMORY = "close other programs, or ask for less: fewer tokens, a smaller rank or batch"
_OTHER_PLACE = "make the folder writable, or write to another place (run.artifacts_dir)"
_HALF = re.compile("[\ud800-\udfff]")  # a byte that Python could not read


@dataclass
class _Output:
    """How this process talks; set once by ``configure``."""

    is_quiet: bool = False
    is_json: bool = False
    is_silent: bool = False  # another process of the run does the talking
    keeps_stdout: bool = False  # for results alone: all else goes to stderr
    bars_console: Any = None  # on which a progress bar is drawn now

    @property
    def stream(self) -> TextIO:
        return sys.stderr if self.keeps_stdout else sys.stdout


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
            type=_as_set,
            metavar="KEY=VALUE",
            dest="set",
            help="override a key of the file; may be given more than once",
        )
        parser.add_argument(  # the same without the quotes that shells take away
            "--data",
            action="append",
            default=[],
            type=lambda file: f"data.path={json.dumps(file, ensure_ascii=False)}",
            dest="set",
            metavar="FILE",
            help="train on, analyze and score with FILE in place of data.path",
        )
    parser.add_argument(
        "--overwrite", action="store_true", help="replace a finished output of this stage"
    )
    parser.add_argument("--quiet", action="store_true", help="print no notes and no progress")
    parser.add_argument("--json-logs", action="store_true", help="print one JSON object a line")
    return parser


def _as_set(given: str) -> str:
    """Return KEY=VALUE, also for the "key: value" that stands in a YAML file and in our hints."""
    return re.sub(r"^(\s*[\w.]+): ", r"\1=", given)


def same_run(args: argparse.Namespace, *overrides: str) -> str:
    """Return the options that keep a next command in this run; ``overrides`` come last and win."""
    given = {item.partition("=")[0].strip(): item for item in args.set}
    last = {item.partition("=")[0].strip(): item for item in overrides}
    kept = [item for key, item in given.items() if key not in last]
    pairs = [word for item in (*kept, *last.values()) for word in _option(item)]
    return commands.join(["--config", args.config, *pairs])


def _option(override: str) -> tuple[str, str]:
    """The option that gives an override again; a data file goes by --data, without quotes."""
    key, _, value = override.partition("=")
    if key.strip() == "data.path":
        try:
            return "--data", str(json.loads(value))
        except ValueError:  # it had none
            if value and value[0] not in "'[{&*!|>%@`":
                return "--data", value
    return "--set", override


def own_input(given: str | None, own: Path, script: str, args: argparse.Namespace) -> Path:
    """The path that was given, else the run's ``own``; MissingInput unless that one is finished.

    ``script`` makes the run's own; the error tells the command with the options of this run.
    """
    if given:
        return Path(given)
    from laptune.core import manifest

    manifest.require(own, commands.python(script, same_run(args)))
    return own


def output_path(text: str) -> str:
    """``type`` of an option that names what is written: UserError for a path of no sense there."""
    from laptune.core import paths

    return paths.meant(text)


def configure(args: argparse.Namespace, *, keeps_stdout: bool = False) -> None:
    """Take ``--quiet`` and ``--json-logs`` from parsed arguments.

    With ``keeps_stdout``, or ``--json``, stdout is left to the result: all else goes to stderr.
    """
    _output.keeps_stdout = keeps_stdout or getattr(args, "json", False)
    _output.is_quiet = getattr(args, "quiet", False)
    _output.is_json = getattr(args, "json_logs", False)
    # Windows lets few users make links; huggingface_hub copies then, and needs no page to say so.
    os.environ.setdefault("HF_HUB_DISABLE_SYMLINKS_WARNING", "1")
    if _output.is_quiet or _output.is_json or not sys.stderr.isatty():
        # Bars of transformers and of downloads; read when those are imported.
        os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")


def silence() -> None:
    """Print nothing more, warnings included: another process of the same run talks."""
    _output.is_quiet = _output.is_silent = True
    _output.is_json = False


def run(main: Callable[..., int | None]) -> None:
    """Call ``main()`` and leave with its exit code; a UserError becomes one line on stderr."""
    make_streams_safe()
    # torch on an ARM core without bf16: a C++ stack of thirty lines, then another kernel does it.
    warnings.filterwarnings("ignore", message="mkldnn_matmul failed, switching")
    try:
        _refuse_unreadable_words()
        code = main()
    except UserError as error:
        # A stop that was asked for is not an error.
        prefix = "" if error.exit_code == 130 else "error: "
        print(hide_passwords(f"{prefix}{error}"), file=sys.stderr)
        code = error.exit_code
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        code = 130
    except (ImportError, MemoryError, RuntimeError, OSError) as error:
        code = _flush(error)
        if not code:
            words = _of_the_machine(error)
            if not words:
                raise
            print(f"error: {words}", file=sys.stderr)
            code = 2
    except SystemExit as end:  # of --help, and of an option that is not known
        code = end.code  # type: ignore[assignment]
    sys.exit(_flush() or code or 0)


def _flush(raised: Exception | None = None) -> int:
    """Write out what was printed; return 0, or the code to end with where that cannot be done.

    ``raised`` is an error that came of printing, or of something else.
    """
    try:
        if raised and _is_closed_output(raised):
            raise raised
        is_full = isinstance(raised, OSError) and not raised.filename and raised.errno in FULL
        if is_full and not stat.S_ISFIFO(os.fstat(sys.stdout.fileno()).st_mode):
            print()  # stdout has no name either: does it take anything?
        sys.stdout.flush()
        return 0
    except OSError as error:
        code = 128 + 13  # what a shell says of such an end
        if not _is_closed_output(error):
            print(f"error: what is printed: {error.strerror} -> send it elsewhere", file=sys.stderr)
            code = 2
    # Python would try again as it ends, and complain.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _is_closed_output(error: Exception) -> bool:
    """Whether `... | head` closed our stdout; Windows calls that an invalid argument."""
    is_pipe = isinstance(error, OSError) and error.filename is None
    is_invalid = is_pipe and error.args == (errno.EINVAL, "Invalid argument")
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and is_invalid)


def _refuse_unreadable_words() -> None:
    """Raise UserError for options that the locale cannot read: Python then passes odd bytes on."""
    for word in sys.argv:
        if not word.isascii() and _HALF.search(word):
            shown = word.encode("ascii", "backslashreplace").decode()
            raise UserError(
                f"{shown!r} is not text in this locale ({sys.getfilesystemencoding()})",
                "set PYTHONUTF8=1 for UTF-8",
            )


def _of_the_machine(error: Exception) -> str:
    """What is the user's to fix: memory, a library, disk, permission, a path; "" for our bugs."""
    if isinstance(error, MemoryError) or _NO_MEMORY.search(str(error)):
        return f"out of memory ({str(error)[-80:]}) -> {_LESS_MEMORY}"
    if isinstance(error, ImportError):
        is_ours = (error.name or "laptune").partition(".")[0] == "laptune"
        return "" if is_ours and "DLL" not in str(error) else _cannot_load(str(error))
    if not isinstance(error, OSError) or error.errno is None:
        return ""
    if "Error loading" in str(error.strerror):  # what torch says of its own DLLs
        return _cannot_load(str(error.strerror))
    place = error.filename2 or error.filename  # of a copy, where it goes
    goal = files.goal_of(str(place))
    where = f"{goal}: " if place else ""
    is_written = goal != str(place) or error.errno == errno.EROFS
    refused = (errno.EACCES, errno.EPERM, errno.EROFS)
    hint = _OTHER_PLACE if is_written and error.errno in refused else _hint(error)
    return f"{where}{error.strerror} -> {getattr(error, 'hint', hint)}"


def _hint(error: OSError) -> str:
    if error.errno in FULL:
        return "make room, or write to another disk (run.artifacts_dir)"
    is_refused = os.name == "nt" and error.errno == errno.EACCES
    if error.errno == errno.EISDIR or (is_refused and os.path.isdir(error.filename or "")):
        return "name a file, not a folder"
    if is_refused:
        return "close it where it is open (Excel locks what it shows), or check its permissions"
    return "check the path, its permissions and the disk"


def _cannot_load(reason: str) -> str:
    words = " ".join(reason.split())
    return f"{words} -> what is missing is said by: {commands.python('env/doctor.py')}"


def make_streams_safe() -> None:
    """Make printing never fail: a file or pipe is UTF-8, a console loses what it lacks.

    On Windows the encoding of a pipe is the system's code page unless Python was started with
    ``-X utf8``, so the same command would write other bytes. ``PYTHONIOENCODING`` is obeyed.
    A stream that was closed before the start is None, and becomes one that holds nothing.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            is_ours = not stream.isatty() and "PYTHONIOENCODING" not in os.environ
            stream.reconfigure(encoding="utf-8" if is_ours else None, errors="replace")


def console(*, stderr: bool = False) -> Any:
    """Return a rich Console that draws with ASCII where the terminal encodes no more."""
    from rich.console import Console

    class PassingOn(Console):
        def on_broken_pipe(self) -> None:
            """Let ``run`` see it; rich ends with 1, which is what a check says."""
            raise  # noqa: PLE0704 - called where the error is handled

    stream = sys.stderr if stderr else sys.stdout
    return PassingOn(
        file=stream,
        highlight=False,
        soft_wrap=not stream.isatty(),
        safe_box=encodable("\u2501\u2588", stream) != "\u2501\u2588",
    )


def show_table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table, drawn in ASCII, unless ``--quiet`` or ``--json-logs`` is on."""
    if _output.is_quiet or _output.is_json:
        return
    from rich import box
    from rich.table import Table

    table = Table(*head, title=title, title_justify="left", box=box.ASCII2, show_edge=False)
    for row in rows:
        table.add_row(*row)
    console(stderr=_output.keeps_stdout).print(table)


def say(text: str, **fields: Any) -> None:
    """Print a line for people, or one JSON object with ``fields`` under ``--json-logs``."""
    if _output.is_json:
        print(_json_line({"event": text, **fields}), file=_output.stream, flush=True)
    elif not _output.is_quiet:
        print(hide_passwords(text), file=_output.stream, flush=True)


def _json_line(content: dict[str, Any]) -> str:
    """ASCII; NaN and infinity, which JSON does not know, become null."""
    try:
        return hide_passwords(json.dumps(content, default=str, allow_nan=False))
    except ValueError:
        known = json.loads(json.dumps(content, default=str), parse_constant=lambda name: None)
        return hide_passwords(json.dumps(known))


def warn(text: str, **fields: Any) -> None:
    """Print a warning on stderr; it shows even under ``--quiet``."""
    if _output.is_json:
        say(text, level="warning", **fields)
    elif not _output.is_silent:
        print(hide_passwords(f"warning: {text}"), file=sys.stderr, flush=True)


@contextmanager
def progress(description: str, total: float, unit: str = "steps") -> Iterator[Progress]:
    """Yield a Progress: a live bar on a terminal, lines elsewhere, objects under --json-logs.

    A ``total`` of 0 is one that is not known.
    """
    from laptune.core import progress as views

    stream = _output.stream
    if _output.is_json:
        yield Progress(description, total, unit, _say_progress)
    elif _output.is_quiet:
        yield Progress(description, total, unit)
    elif not views.is_drawable(stream):
        yield Progress(description, total, unit, views.line_printer(stream))
    else:
        outer = _output.bars_console  # a bar within a bar must be drawn by the same hand
        _output.bars_console = outer or console(stderr=_output.keeps_stdout)
        try:
            with views.bar(description, total, unit, _output.bars_console) as state:
                yield state
        finally:
            _output.bars_console = outer


def _say_progress(state: Progress, amount: float) -> None:
    if amount:
        say(state.description, **state.to_dict())
