"""--fix: a copy that passes the gate, a list of what it lacks, and an untouched original."""

from __future__ import annotations

import json

import pytest

from laptune.core.config import check
from laptune.core.errors import UserError
from laptune.data import Problem, Reader, load_records
from laptune.data.fix import fix

ROWS = [
    {
        "id": "a",
        "topic": "é",
        "messages": [{"role": "human", "content": "Ask"}, {"role": "model", "content": "Say"}],
    },
    {"id": "b", "messages": []},
    {
        "id": "a2",
        "messages": [{"role": "user", "content": "Ask"}, {"role": "assistant", "content": "Say"}],
    },
    {
        "id": "c",
        "messages": [{"role": "user", "content": "More"}, {"role": "assistant", "content": "Say"}],
    },
]


@pytest.fixture
def reader(tmp_path):
    path = tmp_path / "my data.jsonl"
    path.write_text("".join(json.dumps(r) + "\n" for r in ROWS) + "{broken\n", encoding="utf-8")
    settings = check({"data": {"path": str(path)}}).data
    return Reader(str(path), settings)


def test_copy_passes_and_keeps_other_columns(reader, tmp_path):
    fixed = fix(reader, overwrite=False)
    assert fixed.clean == tmp_path / "my data.fixed.jsonl"
    records = load_records(check({"data": {"path": str(fixed.clean)}}).data)
    assert [(r.id, r.meta.get("topic")) for r in records] == [("a", "é"), ("c", None)]
    assert (fixed.num_kept, fixed.num_dropped) == (2, 3)


def test_dropped_rows_are_listed_with_reasons(reader):
    fixed = fix(reader, overwrite=False)
    rows = [json.loads(line) for line in fixed.dropped.read_text("utf-8").splitlines()]
    assert [row["line"] for row in rows] == [2, 3, 5]
    assert rows[1]["reason"] == "copies line 1 exactly"


def test_original_is_untouched(reader, tmp_path):
    before = (tmp_path / "my data.jsonl").read_bytes()
    fix(reader, overwrite=False)
    assert (tmp_path / "my data.jsonl").read_bytes() == before


def test_problems_of_the_tokenizer_are_dropped_too(reader):
    too_long = Problem(reader.source, 4, "messages", "is cut to nothing", "shorten it")
    assert fix(reader, [too_long], overwrite=False).num_kept == 1


def test_it_does_not_overwrite_unasked(reader):
    fix(reader, overwrite=False)
    with pytest.raises(UserError, match="is finished -> pass --overwrite"):
        fix(reader, overwrite=False)
    assert fix(reader, overwrite=True).num_kept == 2


def test_nothing_left_writes_nothing(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("{bad\n", encoding="utf-8")
    with pytest.raises(UserError, match="no row is left"):
        fix(Reader(str(path), check({"data": {"path": str(path)}}).data), overwrite=False)
    assert [p.name for p in tmp_path.iterdir()] == ["a.jsonl"]


def test_trailing_markers_of_other_models_are_taken_off(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"prompt": "Q", "completion": "A</s>"}\n', encoding="utf-8")
    fixed = fix(Reader(str(path), check({"data": {"path": str(path)}}).data), overwrite=False)
    assert fixed.num_trimmed == 1
    assert json.loads(fixed.clean.read_text("utf-8"))["messages"][1]["content"] == "A"


def test_a_row_with_tools_is_not_counted_as_trimmed(tmp_path):
    row = {"tools": [{"name": "stop"}], "prompt": "Q", "completion": "A"}
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(row), encoding="utf-8")
    settings = check({"data": {"path": str(path)}}).data
    assert fix(Reader(str(path), settings), overwrite=False).num_trimmed == 0


def test_rows_that_are_left_out_are_listed_as_dropped(tmp_path):
    path = tmp_path / "a.jsonl"
    rows = [{"prompt": "Q", "completion": "A", "label": wanted} for wanted in (True, False)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    fixed = fix(Reader(str(path), check({"data": {"path": str(path)}}).data), overwrite=False)
    assert (fixed.num_kept, fixed.num_dropped) == (1, 1)
    assert json.loads(fixed.dropped.read_text("utf-8"))["line"] == 2


def test_one_bad_row_of_a_file_of_one_line_takes_no_other_with_it(tmp_path):
    path = tmp_path / "minified.json"
    rows = [{"prompt": f"Q{i % 3}", "completion": f"A{i % 3}"} for i in range(4)]
    path.write_text(json.dumps([*rows, {"prompt": "Q9"}]), encoding="utf-8")
    reader = Reader(str(path), check({"data": {"path": str(path)}}).data)
    fixed = fix(reader, [Problem(str(path), 2, "messages", "is cut", "cut")], overwrite=False)
    dropped = [json.loads(line) for line in fixed.dropped.read_text("utf-8").splitlines()]
    assert fixed.num_kept == 2
    assert [(row["line"], row["reason"]) for row in dropped] == [
        (2, "is cut"),
        (4, "copies line 1 exactly"),
        (5, "is missing"),
    ]
