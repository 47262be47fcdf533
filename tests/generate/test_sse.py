"""The parser of server-sent events."""

from __future__ import annotations

import pytest

from laptune.generate.sse import MAX_LINE_BYTES, EventParser, StreamError


def events(*chunks: bytes) -> list[str]:
    parser = EventParser()
    return [data for chunk in chunks for data in parser.feed(chunk)]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_each_line_end_of_the_standard_ends_a_line(end):
    assert events(b"data: a" + end * 2 + b"data: b" + end * 2) == ["a", "b"]


def test_a_line_end_may_be_cut_in_two():
    assert events(b"data: a\r", b"\ndata: b\r", b"\n\r", b"\n") == ["a\nb"]


def test_an_event_is_reported_when_its_last_byte_is_there():
    assert events(b"data: a\r\r") == ["a"]


def test_unicode_line_separators_are_text():
    assert events("data: a\u2028b\u2029c\u0085d\x0be\n\n".encode()) == [
        "a\u2028b\u2029c\u0085d\x0be"
    ]


def test_a_byte_order_mark_and_comments_are_skipped():
    assert events(b"\xef\xbb\xbfdata:a\n: note\nretry: 5\n\n") == ["a"]


def test_an_event_that_the_end_cuts_off_is_none():
    assert events(b"data: a\n\ndata: b\n") == ["a"]


def test_a_line_over_the_limit_is_refused_before_it_ends():
    with pytest.raises(StreamError, match="a line has more"):
        events(b"x" * (MAX_LINE_BYTES + 1))
