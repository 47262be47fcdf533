"""Streaming: whole characters, and nothing of a stop string."""

from __future__ import annotations

import pytest

from laptune.generate.text import Detokenizer, StopFilter
from laptune.text.tokenizer import load_tokenizer


@pytest.mark.parametrize(
    "text", ["def f():\n    return 1\n", "na\u00efve \U0001f600 caf\u00e9", "  two"]
)
def test_pieces_join_to_the_text(tiny_gemma, text):
    tokenizer = load_tokenizer(tiny_gemma)
    stream = Detokenizer(tokenizer)
    pieces = [stream.feed(token) for token in tokenizer.encode(text)] + [stream.flush()]
    assert "".join(pieces) == text
    assert not any("\ufffd" in piece for piece in pieces)


def test_a_character_without_its_end_comes_at_the_flush(tiny_gemma):
    tokenizer = load_tokenizer(tiny_gemma)
    ids = tokenizer.encode("\U0001f600")
    assert len(ids) == 4
    stream = Detokenizer(tokenizer)
    assert [stream.feed(token) for token in ids[:3]] == ["", "", ""]
    assert "\ufffd" in stream.flush()


@pytest.mark.parametrize("pieces", [["ab", "c#", "##", "de"], ["abc###de"], list("abc###de")])
def test_text_ends_before_a_stop_string(pieces):
    stops = StopFilter(["###", "zzz"])
    shown = ""
    for piece in pieces:
        shown += stops.feed(piece)
        if stops.is_stopped:
            break
    assert (shown, stops.is_stopped) == ("abc", True)


def test_what_only_began_a_stop_string_is_shown_in_the_end():
    stops = StopFilter(["###"])
    assert stops.feed("a##") == "a"
    assert stops.flush() == "##"
