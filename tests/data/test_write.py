"""Records written back as rows are read as the same records."""

from __future__ import annotations

import pytest

from laptune.core import config
from laptune.data.loading import load_records
from laptune.data.write import rows_of, write_rows

CALL = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
TOOL = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
ROWS = {
    "messages": {
        "messages": [
            {"role": "user", "content": "a"},
            {"role": "assistant", "content": "b", "weight": 0},
            {"role": "user", "content": "c"},
            {"role": "assistant", "content": "d"},
        ]
    },
    "tools": {
        "messages": [
            {"role": "user", "content": "a"},
            {"role": "assistant", "content": "", "tool_calls": [CALL]},
        ],
        "tools": [TOOL],
    },
    "answers": {"question": "a", "answers": ["b", "c"]},
}


@pytest.mark.parametrize("name", ROWS)
def test_a_row_is_read_back_as_it_was(tmp_path, name):
    def read(file, rows):
        write_rows(tmp_path / file, rows)
        return load_records(config.check({"data": {"path": str(tmp_path / file)}}).data)

    records = read("first.jsonl", [ROWS[name]])
    again = read("second.jsonl", rows_of(records, is_label=False))
    assert [r.messages for r in again] == [r.messages for r in records]
    assert again[0].meta.get("other_answers") == records[0].meta.get("other_answers")
