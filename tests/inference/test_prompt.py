"""Several lines as one message."""

from __future__ import annotations

import pytest

from laptune.inference import prompt


def _reader(*lines):
    left = list(lines)

    def read_line(shown, default):
        if not left:
            raise EOFError
        return left.pop(0)

    return read_line


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["hello"], "hello"),
        (["one \\", "two\\", "three"], "one \ntwo\nthree"),
        (['"""', "def f():", "    return 1", '"""'], "def f():\n    return 1"),
        (['"""one', 'two"""'], "one\ntwo"),
        (["pasted\nlines\n"], "pasted\nlines"),
    ],
)
def test_message(lines, message):
    assert prompt.read(_reader(*lines)) == message


def test_the_end_of_input_is_reported():
    with pytest.raises(EOFError):
        prompt.read(_reader('"""', "never closed"))
