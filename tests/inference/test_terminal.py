"""A model's text cannot steer the terminal, and no console's encoding stops it."""

from __future__ import annotations

import io

import pytest

from laptune.inference import terminal

ATTACKS = [
    "\x1b]0;owned\x07",
    "\x1b[2J",
    "\x1b]52;c;cm0=\x07",
    "\x9b31m",
    "\x08\x08",
    "safe\rfake",
    "\u202eevil",
    "\x00\x7f",
]


@pytest.mark.parametrize("text", ATTACKS)
def test_control_characters_are_spelled_out(text):
    shown = terminal.neutralise(text)
    assert all(c.isprintable() for c in shown)
    assert len(shown) > len(text)


@pytest.mark.parametrize("text", ["a\n\tb\n", "caf\u00e9 \u4f60\u597d \U0001f600", "x\r\ny"])
def test_harmless_text_stays(text):
    assert terminal.neutralise(text) == text.replace("\r\n", "\n")


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii", "utf-8"])
def test_no_console_is_crashed(encoding):
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, errors="strict")
    terminal.write("\u2192 \U0001f600 caf\u00e9 \ud800 ok", stream)
    assert raw.getvalue().decode(encoding).endswith(" ok")


def test_columns_keep_indentation_and_width():
    shown = terminal.side_by_side(("base", "tuned"), ("def f():\n    return 1", "x" * 50), 60)
    lines = shown.splitlines()
    assert lines[0].split() == ["base", "|", "tuned"]
    assert lines[3].startswith("    return 1")
    assert max(map(len, lines)) <= 60
