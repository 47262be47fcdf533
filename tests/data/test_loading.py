"""Loading whole, streaming and splitting; refusal of data that must not train."""

from __future__ import annotations

import json
from itertools import islice

import pytest

from laptune.core.config import check
from laptune.core.errors import ConfigError, UserError
from laptune.data import DataError, load_records, load_split, split, stream_records


def row(i, answer="Say"):
    return {"id": f"r{i}", "prompt": f"Ask {i}", "completion": answer}


def write(path, rows):
    path.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    return path


def settings(path, **keys):
    return check({"data": {"path": str(path), **keys}}).data


def test_all_problems_are_listed_with_file_and_line(tmp_path):
    path = write(tmp_path / "a.jsonl", [row(0), row(1, ""), row(2), row(3, None)])
    with pytest.raises(DataError) as caught:
        load_records(settings(path))
    text = str(caught.value)
    assert "2 of 4 rows must not train" in text
    assert f"{path}:2: completion: is empty" in text
    assert f"{path}:4: completion: is null" in text
    assert "--fix" in text
    assert isinstance(caught.value, UserError)


def test_a_long_list_is_cut(tmp_path):
    path = write(tmp_path / "a.jsonl", [row(i, "") for i in range(50)])
    with pytest.raises(DataError, match="and 30 more") as caught:
        load_records(settings(path))
    assert len(caught.value.problems) == 50


def test_streaming_reads_no_further_than_asked(tmp_path):
    path = write(tmp_path / "a.jsonl", [*(row(i) for i in range(200)), row(200, "")])
    assert [r.id for r in islice(stream_records(settings(path)), 2)] == ["r0", "r1"]
    with pytest.raises(DataError, match=":201: completion: is empty"):
        list(stream_records(settings(path)))


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
    assert [len(part) for part in pair] == [4, 1]


def test_two_kinds_of_validation_are_refused():
    with pytest.raises(ConfigError, match="not both"):
        check({"data": {"validation_path": "x.jsonl", "validation_fraction": 0.1}})
