"""The light tokenizer against SentencePiece itself."""

from __future__ import annotations

import shutil

import pytest
import sentencepiece

from laptune.core.errors import UserError
from laptune.text.tokenizer import load_tokenizer

TEXTS = [
    "def add(x):\n    return x\n\n\n\tand so",
    "hello   world  \u00e9 \u4f60\u597d",
    "  a",
    "",
    "\r\n",
    "x" * 300,
    "tab\tand\u00a0nbsp",
    "\U0001f600 smile",
    "a\n\n\n\n\nb",
]


@pytest.mark.parametrize("text", TEXTS)
def test_ids_equal_sentencepiece(tiny_gemma, text):
    judge = sentencepiece.SentencePieceProcessor(model_file=str(tiny_gemma / "tokenizer.model"))
    assert load_tokenizer(tiny_gemma).encode(text) == judge.encode(text)


@pytest.mark.parametrize("text", TEXTS)
def test_decode_gives_the_text_back(tiny_gemma, text):
    tokenizer = load_tokenizer(tiny_gemma)
    assert tokenizer.decode(tokenizer.encode(text)) == text


def test_bos_is_never_added(tiny_gemma):
    tokenizer = load_tokenizer(tiny_gemma)
    assert tokenizer.bos_id == 2 and 2 not in tokenizer.encode("hello")


def test_batch_equals_one_by_one(tiny_gemma):
    tokenizer = load_tokenizer(tiny_gemma)
    assert tokenizer.encode_batch(TEXTS) == [tokenizer.encode(t) for t in TEXTS]


def test_folder_without_a_tokenizer_is_one_line(tmp_path):
    with pytest.raises(UserError, match=r"has no tokenizer\.json"):
        load_tokenizer(tmp_path)


def test_broken_tokenizer_is_one_line(tiny_gemma, tmp_path):
    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    (folder / "tokenizer.json").write_text("{}", encoding="utf-8")
    with pytest.raises(UserError, match="is not a tokenizer"):
        load_tokenizer(folder)


def test_unknown_token_is_one_line(tiny_gemma):
    with pytest.raises(UserError, match="has no token '<nope>'"):
        load_tokenizer(tiny_gemma).token_id("<nope>")
