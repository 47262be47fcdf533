"""The packaged Gemma 3 270M: its vocabulary and layout are as the facts say."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

from laptune.export import convert
from laptune.gguf.file.types import TokenType
from laptune.gguf.vocab import folder_vocabulary

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def config(real_base) -> dict:
    return json.loads((real_base / "config.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def vocabulary(real_base, config):
    return folder_vocabulary.from_folder(real_base, config)


def test_token_types_are_counted_as_in_the_original(vocabulary):
    kinds, counts = np.unique(vocabulary.types, return_counts=True)
    found = {TokenType(kind).name: int(count) for kind, count in zip(kinds, counts, strict=True)}
    assert found == {"NORMAL": 255_474, "CONTROL": 6_249, "USER_DEFINED": 165, "BYTE": 256}


def test_special_ids_are_gemmas(vocabulary):
    expected = {"bos": 2, "eos": 1, "unknown": 3, "padding": 0, "eot": 106}
    assert vocabulary.special_ids == expected
    assert vocabulary.tokens[107] == "\n"
    assert vocabulary.tokens[138] == "  "


def test_tokenizer_json_alone_gives_the_same_tokens(vocabulary, real_base, config, tmp_path):
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copyfile(real_base / name, tmp_path / name)
    alone = folder_vocabulary.from_folder(tmp_path, config)
    assert alone.model == "llama"
    assert alone.tokens == vocabulary.tokens
    assert np.array_equal(alone.types, vocabulary.types)


def test_bf16_file_is_as_large_as_llama_cpps(real_base):
    assert convert.prepare(real_base).summary() == "n_tensors = 236, total_size = 536.3M"
