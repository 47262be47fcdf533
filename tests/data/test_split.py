"""Validation and test rows by hash: stable, whole groups, never trained on."""

from __future__ import annotations

import json

import pytest

from laptune.core.config import check
from laptune.core.errors import ConfigError, UserError
from laptune.data import DataError, load_records, load_split, split
from laptune.data.split import rows_sha256


def row(i, answer="Say", question=None):
    return {"id": f"r{i}", "prompt": question or f"Ask {i}", "completion": answer}


def write(path, rows):
    path.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    return path


def settings(path, **keys):
    return check({"data": {"path": str(path), **keys}}).data


def test_split_is_stable_whole_and_seeded(tmp_path):
    records = load_records(settings(write(tmp_path / "a.jsonl", [row(i) for i in range(100)])))
    train, held = split(records, 0.1, seed=1)
    assert (len(train), len(held)) == (90, 10)
    assert {r.id for r in train} | {r.id for r in held} == {r.id for r in records}
    again = split(list(reversed(records)), 0.1, seed=1)[1]
    assert {r.id for r in again} == {r.id for r in held}
    assert {r.id for r in split(records, 0.1, seed=2)[1]} != {r.id for r in held}


def test_split_hardly_moves_when_a_row_is_added(tmp_path):
    records = load_records(settings(write(tmp_path / "a.jsonl", [row(i) for i in range(101)])))
    before = {r.id for r in split(records[:100], 0.2, seed=1)[1]}
    after = {r.id for r in split(records, 0.2, seed=1)[1]}
    assert len(before ^ after) <= 2


def test_copies_fall_on_the_same_side(tmp_path):
    rows = [{**row(i // 2), "id": str(i)} for i in range(40)]
    train, held = split(load_records(settings(write(tmp_path / "a.jsonl", rows))), 0.25, seed=3)
    assert not {r.messages for r in train} & {r.messages for r in held}
    assert len(held) == 10


@pytest.mark.parametrize(
    ("num", "fraction", "held"), [(2, 0.01, 1), (2, 0.99, 1), (1, 0.5, 0), (40, 0.0, 0)]
)
def test_split_of_few(tmp_path, num, fraction, held):
    records = load_records(settings(write(tmp_path / "a.jsonl", [row(i) for i in range(num)])))
    assert len(split(records, fraction, seed=1)[1]) == held


def test_load_split_takes_a_validation_file(tmp_path):
    train = write(tmp_path / "a.jsonl", [row(i) for i in range(4)])
    held = write(tmp_path / "b.jsonl", [row(9)])
    pair = load_split(settings(train, validation_path=str(held)), seed=1)
    assert [len(part) for part in pair] == [4, 1, 0]


@pytest.mark.parametrize("part", ["validation", "test"])
def test_two_ways_to_hold_out_are_refused(part):
    with pytest.raises(ConfigError, match="not both"):
        check({"data": {f"{part}_path": "x.jsonl", f"{part}_fraction": 0.1}})


def test_the_parts_are_disjoint_and_whole(tmp_path):
    path = write(tmp_path / "a.jsonl", [row(i) for i in range(100)])
    parts = load_split(settings(path, test_fraction=0.2, validation_fraction=0.1), seed=1)
    assert [len(part) for part in parts] == [72, 8, 20]
    assert len({record.id for part in parts for record in part}) == 100


def test_a_split_that_leaves_nothing_to_train_is_refused(tmp_path):
    path = write(tmp_path / "a.jsonl", [row(0), row(0)])
    with pytest.raises(UserError, match="leaves no row to train on: 2 are set apart for valid"):
        load_split(settings(path, validation_fraction=0.99), seed=1)


def test_near_duplicates_are_on_one_side_of_the_test(tmp_path):
    rows = []
    for i in range(40):
        text = " ".join(f"{i}w{k}" for k in range(60))
        rows += [row(f"{i}a", text, f"Ask {i}"), row(f"{i}b", f"{text} now", f"Ask {i} now")]
    parts = load_split(settings(write(tmp_path / "a.jsonl", rows), test_fraction=0.3), seed=42)
    groups = [{record.id[:-1] for record in part} for part in (parts.test, parts.train)]
    assert not groups[0] & groups[1]
    assert (len(parts.test), len(parts.train)) == (24, 56)


def test_rows_that_ask_the_same_are_on_one_side_of_the_test(tmp_path):
    rows = [row(i, f"Answer {i}", f"Ask {i // 4}") for i in range(40)]
    parts = load_split(settings(write(tmp_path / "a.jsonl", rows), test_fraction=0.25), seed=1)
    asked = [{r.prompt[-1].content for r in part} for part in (parts.train, parts.test)]
    assert not asked[0] & asked[1]
    assert len(parts.test) == 8


def test_plain_text_is_not_one_group_for_its_standing_question(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("\n\n".join(f"Passage {i}." for i in range(20)), encoding="utf-8")
    assert len(load_split(settings(path, test_fraction=0.2), seed=1).test) == 4


def test_a_group_larger_than_the_test_is_not_torn(tmp_path):
    rows = [row(i, f"Answer {i}", f"Ask {i // 10}") for i in range(20)]
    parts = load_split(settings(write(tmp_path / "a.jsonl", rows), test_fraction=0.1), seed=1)
    assert len(parts.test) == 10


def test_rows_that_are_all_alike_give_no_test(tmp_path):
    path = write(tmp_path / "a.jsonl", [row(i, question="Ask") for i in range(9)])
    with pytest.raises(UserError, match="all 9 rows are copies of each other"):
        load_split(settings(path, test_fraction=0.2), seed=1)


def test_the_test_hardly_moves_when_a_row_is_added(tmp_path):
    rows = [row(i) for i in range(101)]
    before = write(tmp_path / "a.jsonl", rows[:100]), write(tmp_path / "b.jsonl", rows)
    parts = [load_split(settings(path, test_fraction=0.2), seed=1).test for path in before]
    assert len({r.id for r in parts[0]} ^ {r.id for r in parts[1]}) <= 2


@pytest.mark.parametrize("keys", [{}, {"validation_path": "v"}])
def test_a_test_row_that_is_learned_or_chosen_by_is_refused(tmp_path, keys):
    train = write(tmp_path / "a.jsonl", [row(0), row(1), row(2)][: 3 - len(keys)])
    held = write(tmp_path / "v", [row(2)]).rename(tmp_path / "v.jsonl")
    test = write(tmp_path / "t.jsonl", [row(9), row(2, "other")])
    if keys:
        keys = {"validation_path": str(held)}
    with pytest.raises(DataError, match=r"asks what the test row .*t\.jsonl:2 asks"):
        load_split(settings(train, test_path=str(test), **keys), seed=1)


def test_the_hash_of_the_test_is_of_its_rows_in_any_order(tmp_path):
    records = load_records(settings(write(tmp_path / "a.jsonl", [row(i) for i in range(4)])))
    assert rows_sha256(records) == rows_sha256(records[::-1])
    assert rows_sha256(records) != rows_sha256(records[1:])
