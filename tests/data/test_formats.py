"""Every format in every container comes to the same Records."""

from __future__ import annotations

import csv
import json
import sys

import pytest

from laptune.core.config import check
from laptune.core.errors import UserError
from laptune.data import Reader, load_records

ROWS = {
    "messages": {
        "messages": [{"role": "user", "content": "Ask é"}, {"role": "assistant", "content": "Say"}]
    },
    "sharegpt": {
        "conversations": [{"from": "human", "value": "Ask é"}, {"from": "gpt", "value": "Say"}]
    },
    "alpaca": {"instruction": "Ask é", "output": "Say"},
    "prompt_completion": {"prompt": "Ask é", "completion": "Say"},
}


def settings(path, **keys):
    return check({"data": {"path": str(path), **keys}}).data


def turns(record):
    return [(m.role, m.content) for m in record.messages]


ASKED = [("user", "Ask é"), ("assistant", "Say")]


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("container", ["jsonl", "json", "csv", "tsv"])
def test_format_in_container(tmp_path, name, container):
    path = tmp_path / f"a b é.{container}"
    if container == "jsonl":
        path.write_text(json.dumps(ROWS[name]) + "\n", encoding="utf-8")
    elif container == "json":
        path.write_text(json.dumps([ROWS[name]], indent=1), encoding="utf-8")
    else:
        cells = {k: v if isinstance(v, str) else json.dumps(v) for k, v in ROWS[name].items()}
        with open(path, "w", encoding="utf-8", newline="") as file:
            dialect = "excel-tab" if container == "tsv" else "excel"
            writer = csv.DictWriter(file, cells, dialect=dialect)
            writer.writeheader()
            writer.writerow(cells)
    reader = Reader(str(path), settings(path))
    rows = list(reader)
    assert [row.problem for row in rows] == [None]
    assert turns(rows[0].record) == ASKED
    assert reader.format == name


@pytest.mark.slow
def test_parquet(tmp_path):
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    pytest.importorskip("datasets")
    path = tmp_path / "a.parquet"
    parquet.write_table(pyarrow.Table.from_pylist([ROWS["messages"]] * 2), path)
    records = load_records(settings(path))
    assert [turns(r) for r in records] == [ASKED, ASKED]
    assert [r.line for r in records] == [1, 2]


@pytest.mark.slow
def test_classes_of_a_data_set_are_read_by_their_names(tmp_path):
    datasets = pytest.importorskip("datasets")
    kind = datasets.ClassLabel(names=["bad", "good"])
    kinds = {"text": datasets.Value("string"), "label": kind, "tags": datasets.Sequence(kind)}
    table = {"text": ["x", "y"], "label": [1, 0], "tags": [[0, 1], [0]]}
    path = tmp_path / "a.parquet"
    datasets.Dataset.from_dict(table, features=datasets.Features(kinds)).to_parquet(path)
    assert [turns(r)[-1][1] for r in load_records(settings(path))] == ["good", "bad"]
    found = load_records(settings(path, columns={"label": "tags"}))
    assert [turns(r)[-1][1] for r in found] == ["bad; good", "bad"]


@pytest.mark.parametrize("source", ["hub:someone/something", "a.parquet"])
def test_without_datasets_it_says_what_to_do(tmp_path, monkeypatch, source):
    monkeypatch.setitem(sys.modules, "datasets", None)
    if not source.startswith("hub:"):
        source = str(tmp_path / source)
        (tmp_path / "a.parquet").write_bytes(b"PAR1")
    with pytest.raises(UserError, match="needs the package datasets") as caught:
        load_records(settings(source))
    assert "jsonl" in caught.value.hint


def test_plain_text_passages(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf\r\nOne\r\ntwo\r\n\r\n\r\nThree\r\n")
    records = load_records(settings(path, text_prompt="Go on."))
    assert [r.reply for r in records] == ["One\ntwo", "Three"]
    assert {r.prompt[0].content for r in records} == {"Go on."}
    assert [r.line for r in records] == [2, 6]


def test_column_mapping(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"q": "Ask é", "a": "Say", "level": 1}), encoding="utf-8")
    record = load_records(settings(path, columns={"prompt": "q", "completion": "a"}))[0]
    assert turns(record) == ASKED
    assert record.meta == {"level": 1}


def test_alpaca_input_joins_the_instruction(tmp_path):
    path = tmp_path / "a.jsonl"
    row = {"instruction": "Sum", "input": "1 2", "output": "3", "system": "Be brief."}
    path.write_text(json.dumps(row), encoding="utf-8")
    assert turns(load_records(settings(path))[0]) == [
        ("system", "Be brief."),
        ("user", "Sum\n\n1 2"),
        ("assistant", "3"),
    ]


def test_conversational_prompt_and_completion(tmp_path):
    path = tmp_path / "a.jsonl"
    user, reply = ROWS["messages"]["messages"]
    path.write_text(json.dumps({"prompt": [user], "completion": [reply]}), encoding="utf-8")
    assert turns(load_records(settings(path))[0]) == ASKED


def test_bom_crlf_and_blank_lines(tmp_path):
    path = tmp_path / "a.jsonl"
    line = json.dumps(ROWS["messages"]).encode()
    path.write_bytes(b"\xef\xbb\xbf" + line + b"\r\n\r\n" + line)
    assert [r.line for r in load_records(settings(path))] == [1, 3]


def test_json_lines_under_the_name_json(tmp_path):
    path = tmp_path / "a.json"
    path.write_text("".join(json.dumps(ROWS["alpaca"]) + "\n" for _ in range(3)), encoding="utf-8")
    reader = Reader(str(path), settings(path))
    assert len(list(reader)) == 3
    assert reader.container == "jsonl"


def test_json_list_keeps_lines(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([ROWS["alpaca"]] * 2, indent=2), encoding="utf-8")
    assert [r.line for r in load_records(settings(path))] == [2, 6]


def test_semicolons_and_line_breaks_in_cells(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('prompt;completion\n"a\nb";c, d\nx;y\n', encoding="utf-8")
    records = load_records(settings(path))
    assert turns(records[0]) == [("user", "a\nb"), ("assistant", "c, d")]
    assert [r.line for r in records] == [2, 4]


def test_majority_names_the_format(tmp_path):
    path = tmp_path / "a.jsonl"
    odd = {"text": "x"}
    path.write_text("\n".join(map(json.dumps, [odd, *[ROWS["alpaca"]] * 3])), encoding="utf-8")
    reader = Reader(str(path), settings(path))
    assert [row.problem.line for row in reader if row.problem] == [1]
    assert reader.format == "alpaca"


def test_id_and_other_columns_are_kept(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"id": 7, "topic": "sets", **ROWS["messages"]}), encoding="utf-8")
    record = load_records(settings(path))[0]
    assert (record.id, record.meta["topic"], record.source) == ("7", "sets", str(path))
