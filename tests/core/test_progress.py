"""What a long stage shows, in its four modes: a terminal, lines, --quiet, --json-logs."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import cache

import pytest

from laptune.core import console, progress

SCRIPT = """
import sys, time
sys.path.insert(0, "src")
from laptune.core import console
def main():
    parser = console.stage_parser("x")
    parser.add_argument("--json", action="store_true")
    console.configure(parser.parse_args())
    with console.progress("train [red]x[/red]", 3) as bar:
        bar.advance(1, is_old=True)
        console.warn("on battery")
        bar.advance(1, loss=2.5, tokens_per_s=151.27, sample="```\\n\\x1b]0;owned\\x07caf\\u00e9")
        with console.progress("inner", 0, "rows") as inner:
            inner.advance(7)
        bar.advance(1, loss=2.25)
console.run(main)
"""


class Clock:
    """time.monotonic that a test sets."""

    def __init__(self, monkeypatch):
        self.now_s = 100.0
        monkeypatch.setattr(progress.time, "monotonic", lambda: self.now_s)


@pytest.fixture
def clock(monkeypatch):
    monkeypatch.setattr(console, "_output", console._Output())
    monkeypatch.setattr(progress, "rss_bytes", lambda: 1_410_000_000)
    return Clock(monkeypatch)


@cache
def at_terminal(root, *words, width=80, **environment):
    """Run SCRIPT with a terminal of its own; return what the terminal was sent."""
    pty = pytest.importorskip("pty", reason="no pseudo-terminals here")
    import fcntl
    import struct
    import termios

    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    settings = {**os.environ, "TERM": "xterm-256color", **environment}
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "COLUMNS"):
        settings.pop(name, None)
    child = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, *words],
        cwd=root,
        env=settings,
        stdin=its,
        stdout=its,
        stderr=its,
    )
    os.close(its)
    sent = bytearray()
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # Linux says so when the other side is closed
            break
        if not piece:
            break
        sent += piece
    os.close(ours)
    assert child.wait(timeout=60) == 0, bytes(sent)
    return bytes(sent)


def without_colours(sent):
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", sent.decode("utf-8", "replace"))


@pytest.mark.slow
def test_terminal_shows_count_figures_memory_time_and_sample(root):
    shown = without_colours(at_terminal(root))
    last = [line for line in shown.split("\n") if "train" in line][-1]
    assert "3/3 steps" in last and "ETA 0:00" in last
    assert re.search(r"loss 2\.25  151\.3 tokens/s  RAM 0\.\d\d GB  last: \\x1b\]0;", shown)


@pytest.mark.slow
def test_terminal_gets_no_escape_and_no_markup_of_others(root):
    sent = at_terminal(root)
    assert b"\x1b]" not in sent and b"\x07" not in sent
    assert "train [red]x[/red]" in without_colours(sent)


@pytest.mark.slow
@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_the_terminal(root, width):
    lines = re.split(r"[\r\n]+", without_colours(at_terminal(root, width=width)))
    assert max(map(len, lines)) <= width


@pytest.mark.slow
def test_sample_that_does_not_fit_ends_in_dots(root):
    assert re.search(
        r"  last: [^\r\n]{3,9}\.\.\.[\r\n]", without_colours(at_terminal(root, width=60))
    )


@pytest.mark.slow
def test_ascii_terminal_gets_ascii(root):
    sent = at_terminal(root, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert sent.isascii() and b"owned\\x07caf?" in sent


@pytest.mark.slow
def test_dumb_terminal_gets_lines(root):
    assert b"\x1b" not in at_terminal(root, TERM="dumb")


@pytest.mark.slow
def test_cursor_is_shown_again(root):
    assert at_terminal(root).rstrip().endswith(b"\x1b[?25h")


@pytest.mark.slow
def test_quiet_terminal_gets_warnings_only(root):
    assert at_terminal(root, "--quiet") == b"warning: on battery\r\n"


@pytest.mark.slow
def test_json_terminal_gets_objects_only(root):
    rows = [json.loads(line) for line in at_terminal(root, "--json-logs").splitlines()]
    assert [row["event"] for row in rows] == [
        "train [red]x[/red]",
        "on battery",
        "train [red]x[/red]",
        "inner",
        "train [red]x[/red]",
    ]


@pytest.mark.slow
def test_stdout_of_a_json_result_stays_empty(root):
    words = [sys.executable, "-c", SCRIPT, "--json", "--json-logs"]
    done = subprocess.run(words, cwd=root, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "" and len(done.stderr.splitlines()) == 5


def test_lines_come_every_ten_seconds_and_at_the_end(clock, capsys):
    with console.progress("train", 4) as bar:
        for loss in (2.0, 1.5, 1.25, 1.0):
            clock.now_s += 6
            bar.advance(loss=loss, sample="Sum a list.")
    assert capsys.readouterr().out == (
        "train: 2/4 steps  ETA 0:12  loss 1.5  RAM 1.41 GB  last: Sum a list.\n"
        "train: 4/4 steps  ETA 0:00  loss 1  RAM 1.41 GB  last: Sum a list.\n"
    )


def test_short_stage_prints_no_line(clock, capsys):
    with console.progress("merge", 4) as bar:
        bar.advance(4)
    assert capsys.readouterr().out == ""


def test_line_without_a_total_tells_the_time_spent(clock, capsys):
    with console.progress("reading", 0, "rows") as bar:
        clock.now_s += 3725
        bar.advance(12_345)
    assert capsys.readouterr().out == "reading: 12,345 rows  1:02:05 so far  RAM 1.41 GB\n"


def test_wait_for_one_thing_tells_the_time_spent(clock, capsys):
    with console.progress("asking the engine", 0, "") as bar:
        clock.now_s += 12
        bar.show()
    assert capsys.readouterr().out == "asking the engine: 0:12 so far  RAM 1.41 GB\n"


def test_what_is_shown_between_two_counts_is_a_sign_of_life(clock, capsys):
    with console.progress("base", 60, "replies") as bar:
        clock.now_s += 11
        bar.show(sample="def f():")
    assert capsys.readouterr().out == ("base: 0/60 replies  ETA -  RAM 1.41 GB  last: def f():\n")


def test_what_an_earlier_run_did_says_nothing_of_the_speed(clock):
    with console.progress("train", 100) as bar:
        bar.advance(90, is_old=True)
        assert bar.eta_s is None
        clock.now_s += 20
        bar.advance(2)
        assert bar.eta_s == pytest.approx(80)


def test_time_left_runs_down_between_two_counts(clock):
    with console.progress("train", 10) as bar:
        clock.now_s += 30
        bar.advance()
        clock.now_s += 10
        assert bar.eta_s == pytest.approx(260)
        clock.now_s += 1000
        assert bar.eta_s == 0


def test_json_row_holds_every_figure(clock, capsys):
    console.configure(console.stage_parser("x").parse_args(["--json-logs"]))
    with console.progress("train", 2) as bar:
        clock.now_s += 3
        bar.advance(loss=float("nan"), sample="a\nb")
        bar.show(sample="not a count, so no row")
    assert json.loads(capsys.readouterr().out) == {
        "event": "train",
        "done": 1,
        "total": 2,
        "unit": "steps",
        "loss": None,
        "rss_bytes": 1_410_000_000,
        "eta_s": 3.0,
        "sample": "a",
    }


def test_silenced_process_prints_nothing(clock, capsys):
    console.silence()
    with console.progress("train", 1) as bar:
        clock.now_s += 60
        bar.advance()
    assert capsys.readouterr() == ("", "")
