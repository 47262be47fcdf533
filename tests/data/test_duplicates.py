"""Near-duplicates: both searches against brute force, and against datasketch as a witness."""

from __future__ import annotations

import numpy as np
import pytest

from laptune.data import duplicates
from laptune.data.duplicates import Cluster, NearDuplicates
from laptune.data.ngrams import hash_words, jaccard, shingles, words_in


def planted(num_rows=200, num_copies=60, seed=0):
    """Rows of 120 random shingles, some of them copied with up to a fifth exchanged."""
    rng = np.random.default_rng(seed)
    rows = [np.unique(rng.integers(0, 2**32, 120, dtype=np.uint32)) for _ in range(num_rows)]
    for i in range(num_copies):
        kept = rng.choice(rows[i], int(len(rows[i]) * rng.uniform(0.8, 1)), replace=False)
        rows.append(np.unique(kept))
    return rows


def brute_force(rows, least):
    pairs = [(i, j) for j in range(len(rows)) for i in range(j)]
    return {(i, j) for i, j in pairs if jaccard(rows[i], rows[j]) >= least}


def search(rows, least=0.8):
    near = NearDuplicates(least)
    for row in rows:
        near.add(row)
    return near.clusters()


def test_exact_search_is_brute_force():
    rows = planted(num_rows=120)
    found = {cluster.rows for cluster in search(rows, 0.85)}
    assert found == brute_force(rows, 0.85)


def test_minhash_search_finds_nearly_all_and_nothing_else(monkeypatch):
    monkeypatch.setattr(duplicates, "EXACT_ROWS", 0)
    rows = planted(num_rows=150, num_copies=150)
    found, true = {cluster.rows for cluster in search(rows)}, brute_force(rows, 0.8)
    assert found <= true
    assert len(found) >= 0.97 * len(true)


def test_minhash_estimates_agree_with_datasketch():
    datasketch = pytest.importorskip("datasketch")
    first, second = planted(1, 1)
    true = jaccard(first, second)

    def theirs(row):
        sketch = datasketch.MinHash(duplicates.NUM_HASHES, hashfunc=int)
        sketch.update_batch([int(x) for x in row])
        return sketch

    rng = np.random.default_rng(1)
    factors = rng.integers(0, 2**31, 120, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    offsets = rng.integers(0, 2**32, 120, dtype=np.uint32)
    ours = [duplicates.signature(row, factors, offsets) for row in (first, second)]
    assert abs(float((ours[0] == ours[1]).mean()) - true) < 0.15
    assert abs(theirs(first).jaccard(theirs(second)) - true) < 0.15


def test_minhash_search_is_repeatable(monkeypatch):
    monkeypatch.setattr(duplicates, "EXACT_ROWS", 0)
    assert search(planted()) == search(planted())


@pytest.mark.parametrize("limit", [0, 10_000])
def test_chains_join_to_one_cluster(monkeypatch, limit):
    monkeypatch.setattr(duplicates, "EXACT_ROWS", limit)
    base = np.arange(100, dtype=np.uint32)
    rows = [base, base[2:], base[4:], np.arange(500, 600, dtype=np.uint32)]
    assert search(rows) == [Cluster((0, 1, 2), 0.98)]


@pytest.mark.parametrize("limit", [0, 10_000])
@pytest.mark.parametrize("num_rows", [0, 1])
def test_few_rows(monkeypatch, limit, num_rows):
    monkeypatch.setattr(duplicates, "EXACT_ROWS", limit)
    assert search([np.arange(9, dtype=np.uint32)] * num_rows) == []


def test_a_large_bucket_stays_linear(monkeypatch):
    monkeypatch.setattr(duplicates, "EXACT_ROWS", 0)
    clusters = search([np.arange(50, dtype=np.uint32)] * 1000)
    assert [len(cluster.rows) for cluster in clusters] == [1000]


def test_words_of_any_script_and_code():
    words = ["sum", "x_1", "ärger", "日", "本"]  # no blank tells where a word ends
    assert words_in("Sum(x_1, Ärger)+日本") == [word.encode() for word in words]


def test_shingles_are_distinct_sorted_and_stable():
    row = shingles(hash_words(words_in("a b c d e f a b c d e f")))
    assert list(row) == sorted(set(row.tolist()))
    assert len(row) == 6
    assert int(row[0]) == int(shingles(hash_words(words_in("A, b; c d e f a b c d e f")))[0])


def test_short_texts_have_a_shingle():
    assert len(shingles(hash_words(words_in("yes")))) == 1
    assert len(shingles(hash_words([]))) == 0
