"""The line that stands for a text which others wrote."""

from __future__ import annotations

import pytest

from laptune.core.plain_text import headline, hide_passwords


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\n\n  Sum a list.\nThen stop.", "Sum a list."),
        ("```python\ndef f():\n    pass\n```", "def f():"),
        ("~~~\nx\n~~~", "x"),
        ("a\tb   c", "a b c"),
        ("\x1b]0;owned\x07x", "\\x1b]0;owned\\x07x"),
        ("safe\rfake", "safe"),
        ("a\u2028b", "a"),
        ("\u202eevil", "\\u202eevil"),
        ("caf\u00e9 \u4f60\u597d", "caf\u00e9 \u4f60\u597d"),
        ("", ""),
        ("\n \n", ""),
    ],
)
def test_first_line_that_says_something(text, shown):
    assert headline(text) == shown


def test_long_line_is_cut_with_dots():
    assert headline("x" * 100, 20) == "x" * 17 + "..."


def test_huge_text_is_not_read_whole():
    assert headline("\n" * 10_000_000) == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("http://me:secret@host:1234/v1", "http://host:1234/v1"),
        ("at https://token@host/v1?x=1, then", "at https://host/v1?x=1, then"),
        ("http://me:p@ss@host/v1", "http://host/v1"),
        ("http://host/a@b", "http://host/a@b"),
        ("mail me@host", "mail me@host"),
        ('["http://host", "a@b"]', '["http://host", "a@b"]'),
    ],
)
def test_no_password_of_a_url_is_shown(text, shown):
    assert hide_passwords(text) == shown
