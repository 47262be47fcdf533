"""One model as llama.cpp, Ollama and Google's QAT release write it: imported alike."""

from __future__ import annotations

import json

import numpy as np
import pytest
from gguf_writers import WRITERS, rewritten

from laptune.core.errors import UserError
from laptune.export import convert
from laptune.export.verify.probe_texts import texts
from laptune.export.verify.reference import Reference
from laptune.gguf.file.read import Field
from laptune.gguf.file.types import ValueType
from laptune.model.importer import import_gguf
from laptune.text.tokenizer import load_tokenizer

IDS = [2, *range(30, 90)]


@pytest.fixture(scope="module")
def gguf(tiny_gemma, tmp_path_factory):
    folder = tmp_path_factory.mktemp("writers")
    return convert.write(convert.prepare(tiny_gemma), folder / "llama_cpp.gguf")


@pytest.fixture(scope="module")
def expected(gguf, tmp_path_factory):
    """Folder of the file as our converter, and llama.cpp's, writes it."""
    return import_gguf(gguf, tmp_path_factory.mktemp("expected") / "base")


@pytest.fixture(scope="module", params=WRITERS)
def folder(request, gguf, tmp_path_factory):
    out = tmp_path_factory.mktemp(request.param)
    made = rewritten(gguf, out / "model.gguf", WRITERS[request.param])
    return import_gguf(made, out / "base")


def test_token_ids_are_the_same(folder, expected):
    ours, want = (load_tokenizer(place) for place in (folder, expected))
    assert ours.encode_batch(texts()) == want.encode_batch(texts())
    chat = "<bos><start_of_turn>user\nHi   there<end_of_turn>\n"
    assert ours.encode(chat) == want.encode(chat)
    assert (ours.bos_id, ours.eos_id) == (want.bos_id, want.eos_id)


def test_transformers_puts_the_same_tokens(folder, expected):
    from transformers import AutoTokenizer

    ours, want = (AutoTokenizer.from_pretrained(place) for place in (folder, expected))
    text = "def f(x):\n    return x"
    assert ours(text).input_ids == want(text).input_ids


def test_logits_are_the_same(folder, expected):
    ours, want = Reference(folder).logits(IDS), Reference(expected).logits(IDS)
    assert np.abs(ours - want).max() < 1e-4


def test_config_says_the_same(folder, expected):
    read = [json.loads((place / "config.json").read_text("utf-8")) for place in (folder, expected)]
    assert read[0] == read[1]


def test_stops_and_template_are_the_same(folder, expected):
    for name in ("generation_config.json", "chat_template.jinja"):
        assert (folder / name).read_bytes() == (expected / name).read_bytes(), name


def test_part_of_a_split_file_is_named(gguf, tmp_path):
    number = ValueType.UINT16
    split = {"split.no": Field(number, 0), "split.count": Field(number, 3)}
    part = rewritten(gguf, tmp_path / "m-00001-of-00003.gguf", lambda fields: fields | split)
    with pytest.raises(UserError, match=r"part 1 of 3 .*gguf-split --merge"):
        import_gguf(part, tmp_path / "base")


@pytest.mark.parametrize(
    "key, value, reason",
    [
        ("attention.head_count", 8, "attn_q.weight has the shape"),
        ("attention.key_length", 16, "value_length is 32, head_dim is 16"),
        ("embedding_length", 32, "token_embd.weight has the shape"),
    ],
)
def test_key_that_does_not_fit_the_tensors_is_refused(gguf, tmp_path, key, value, reason):
    change = {f"gemma3.{key}": Field(ValueType.UINT32, value)}
    wrong = rewritten(gguf, tmp_path / "m.gguf", lambda fields: fields | change)
    with pytest.raises(UserError, match=reason):
        import_gguf(wrong, tmp_path / "base")
