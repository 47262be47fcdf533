"""Shapes against keys, markers against types: seen in the file alone."""

from __future__ import annotations

import dataclasses

import pytest

from laptune.export import convert
from laptune.export.verify.consistency import marker_problems, shape_problems
from laptune.gguf.file.read import Field, GGUFFile
from laptune.gguf.file.types import TokenType, ValueType
from laptune.gguf.vocab import vocabulary


@pytest.fixture(scope="module")
def file(tiny_gemma, tmp_path_factory):
    path = convert.write(convert.prepare(tiny_gemma), tmp_path_factory.mktemp("c") / "m.gguf")
    with GGUFFile(path) as opened:
        yield opened


def test_right_file_has_no_problem(file, tiny_gemma):
    vocab = vocabulary.from_gguf(file)
    assert shape_problems(file.fields, file.tensors, len(vocab.tokens)) == []
    assert marker_problems(vocab, tiny_gemma) == []


def test_more_tokens_than_rows_are_found(file):
    count = len(vocabulary.from_gguf(file).tokens)
    (problem,) = shape_problems(file.fields, file.tensors, count + 1)
    assert problem.startswith(f"token_embd.weight is ({count}, 64), the keys say ({count + 1}, 64)")


@pytest.mark.parametrize(
    "key, value, tensor",
    [
        ("attention.head_count", 8, "attn_q"),
        ("attention.key_length", 16, "attn_k"),
        ("feed_forward_length", 64, "ffn_up"),
        ("block_count", 3, "2 blocks, the keys say 3"),
    ],
)
def test_key_that_does_not_fit_the_shapes_is_found(file, key, value, tensor):
    fields = file.fields | {f"gemma3.{key}": Field(ValueType.UINT32, value)}
    count = len(vocabulary.from_gguf(file).tokens)
    assert tensor in "; ".join(shape_problems(fields, file.tensors, count))


@pytest.mark.parametrize("marker", ["<start_of_turn>", "<end_of_turn>", "<bos>"])
def test_turn_marker_typed_normal_is_found(file, marker):
    vocab = vocabulary.from_gguf(file)
    types = vocab.types.copy()
    types[vocab.tokens.index(marker)] = TokenType.NORMAL
    problems = marker_problems(dataclasses.replace(vocab, types=types), None)
    assert f"{marker} is of type NORMAL" in problems


def test_special_token_typed_user_defined_is_found(file, tiny_gemma):
    vocab = vocabulary.from_gguf(file)
    types = vocab.types.copy()
    types[vocab.tokens.index("<start_of_turn>")] = TokenType.USER_DEFINED
    problems = marker_problems(dataclasses.replace(vocab, types=types), tiny_gemma)
    assert problems == ["<start_of_turn> is special in the folder and not of type control"]


def test_closing_marker_that_ends_nothing_is_found(file):
    vocab = vocabulary.from_gguf(file)
    ids = {name: index for name, index in vocab.special_ids.items() if name != "eot"}
    problems = marker_problems(dataclasses.replace(vocab, special_ids=ids), None)
    assert problems == ["<end_of_turn> closes a reply and is neither eos nor eot"]


def test_template_that_writes_no_token_is_found(file):
    vocab = vocabulary.from_gguf(file)
    other = vocab.chat_template.replace("<start_of_turn>", "<turn_of_start>")
    problems = marker_problems(dataclasses.replace(vocab, chat_template=other), None)
    assert problems == ["the template writes <turn_of_start>, which is not a token"]
