"""Merges from scores: the same as trying every split of every piece."""

from __future__ import annotations

import random

import numpy as np
import pytest

from laptune.gguf.vocab import merges


def by_trying(texts: list[str], scores) -> list[tuple[str, str]]:
    ids = {text: index for index, text in enumerate(texts)}
    found = [
        (-float(scores[ids[text]]), ids[text], ids[text[:cut]], ids[text[cut:]])
        for text in texts
        for cut in range(1, len(text))
        if text[:cut] in ids and text[cut:] in ids
    ]
    return [(texts[left], texts[right]) for *_, left, right in sorted(found)]


def thue_morse(order: int) -> str:
    """Its hash is that of the inverted text, whatever odd number the hash is made with."""
    return "".join("ab"[index.bit_count() % 2] for index in range(1 << order))


@pytest.mark.parametrize("alphabet", ["ab", "\0a\u2581", "\U0001f600\u00e9\u4e2d\n "])
def test_merges_are_those_of_every_split(alphabet):
    rng = random.Random(len(alphabet))
    texts = {"".join(rng.choices(alphabet, k=rng.randint(1, 6))) for _ in range(400)} | {""}
    texts = rng.sample(sorted(texts), len(texts))
    scores = np.float32([-rng.randint(0, 50) for _ in texts])
    expected = by_trying(texts, scores)
    assert expected
    assert merges.by_score(texts, scores) == expected


def test_texts_that_collide_are_kept_apart():
    twin = thue_morse(11)
    other = twin.translate(str.maketrans("ab", "ba"))
    texts = ["a", "b", twin, other, twin + "a"]
    scores = np.float32([0, 0, -1, -2, -3])
    assert merges.by_score(texts, scores) == [(twin, "a")]


def test_a_part_that_collides_is_not_a_piece():
    twin = thue_morse(11)
    other = twin.translate(str.maketrans("ab", "ba"))
    scores = np.float32([0, -1, -2])
    assert merges.by_score(["a", twin, other + "a"], scores) == []


def test_no_pieces_make_no_merges():
    assert merges.by_score([], np.float32([])) == []
