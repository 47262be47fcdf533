"""Loading whole and row by row; refusal of data that must not train."""

from __future__ import annotations

import json
from itertools import islice

import pytest

from laptune.core.config import check
from laptune.core.errors import UserError
from laptune.data import DataError, Reader, load_records


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
    with pytest.raises(DataError, match="and 49 more: lines 2, 3") as caught:
        load_records(settings(path))
    assert len(caught.value.problems) == 50


def test_rows_are_read_no_further_than_asked(tmp_path):
    path = write(tmp_path / "a.jsonl", [*(row(i) for i in range(200)), row(200, "")])
    reader = Reader(str(path), settings(path))
    assert [r.record.id for r in islice(reader, 2)] == ["r0", "r1"]
    assert reader.counts["rows"] == 2
