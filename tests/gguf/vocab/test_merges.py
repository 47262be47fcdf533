"""Merges from scores: the same as trying every split of every piece."""

from __future__ import annotations

import random

import numpy as np
import pytest

from laptune.gguf.file.types import TokenType
from laptune.gguf.vocab.tokenizer_json import merges_of_scores
from laptune.gguf.vocab.vocabulary import Vocabulary


def by_trying(texts: list[str], scores) -> list[tuple[str, str]]:
    ids = {text: index for index, text in enumerate(texts)}
    found = [
        (-float(scores[ids[text]]), ids[text], ids[text[:cut]], ids[text[cut:]])
        for text in texts
        for cut in range(1, len(text))
        if text[:cut] in ids and text[cut:] in ids
    ]
    return [(texts[left], texts[right]) for *_, left, right in sorted(found)]


@pytest.mark.parametrize("alphabet", ["ab", "\0a\u2581", "\U0001f600\u00e9\u4e2d\n "])
def test_merges_are_those_of_every_split(alphabet):
    rng = random.Random(len(alphabet))
    texts = {"".join(rng.choices(alphabet, k=rng.randint(1, 6))) for _ in range(400)} | {""}
    texts = rng.sample(sorted(texts), len(texts))
    scores = np.float32([-rng.randint(0, 50) for _ in texts])
    expected = by_trying(texts, scores)
    assert expected
    types = np.full(len(texts), TokenType.NORMAL, np.int32)
    assert merges_of_scores(Vocabulary("llama", "default", texts, types, scores)) == expected
