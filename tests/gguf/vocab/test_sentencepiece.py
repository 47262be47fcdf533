"""Our tokenizer.model reader and writer, judged by the library itself."""

from __future__ import annotations

import pytest
import sentencepiece as spm

from laptune.core.errors import UserError
from laptune.gguf.vocab.sentencepiece import read_model, write_model


@pytest.fixture(scope="module")
def model(tiny_gemma) -> bytes:
    return (tiny_gemma / "tokenizer.model").read_bytes()


def rewritten(model: bytes) -> bytes:
    pieces, prefix = read_model(model)
    return write_model(pieces, unk_id=3, bos_id=2, eos_id=1, pad_id=0, add_space_prefix=prefix)


def test_pieces_equal_the_library(model):
    library = spm.SentencePieceProcessor(model_proto=model)
    pieces, prefix = read_model(model)
    assert not prefix
    assert [text for text, _, _ in pieces] == [library.id_to_piece(i) for i in range(len(pieces))]
    assert [score for _, score, _ in pieces] == [library.get_score(i) for i in range(len(pieces))]


def test_written_model_tokenizes_as_the_first(model):
    first = spm.SentencePieceProcessor(model_proto=model)
    second = spm.SentencePieceProcessor(model_proto=rewritten(model))
    for text in (
        "def add_sub(x, y):\n    return x",
        "  two  spaces\t\n\n",
        "\u6f22\u5b57 \U0001f600",
    ):
        assert first.encode(text) == second.encode(text)
    assert (second.bos_id(), second.eos_id(), second.pad_id(), second.unk_id()) == (2, 1, 0, 3)


def test_writing_twice_gives_the_same_bytes(model):
    assert rewritten(rewritten(model)) == rewritten(model)


@pytest.mark.parametrize("raw", [b"", b"\xff" * 50, b"\x0a\xff\xff\xff\xff\x0f", b"hello world"])
def test_rubbish_is_refused(raw):
    with pytest.raises(UserError, match="tokenizer.model"):
        read_model(raw)
