"""JSON Lines: where lines end, what is strict, what a fault says, what a log forgives."""

from __future__ import annotations

import gzip
import json

import pytest

from laptune.core import jsonl
from laptune.core.errors import UserError


def read(tmp_path, content):
    path = tmp_path / "a.jsonl"
    path.write_bytes(content)
    return list(jsonl.read(path))


@pytest.mark.parametrize("char", ["\u2028", "\u2029", "\x85", "\x1c", "\x0b", "\x0c"])
def test_only_line_feeds_end_a_line(tmp_path, char):
    row = json.dumps({"a": "[X]"}).replace("[X]", char if char > " " else json.dumps(char)[1:-1])
    content = f"{row}\n{row}\n".encode()
    assert [(line.number, line.value) for line in read(tmp_path, content)] == [
        (1, {"a": char}),
        (2, {"a": char}),
    ]


@pytest.mark.parametrize(
    ("content", "numbers"),
    [
        (b"1\n2\n", [1, 2]),
        (b"1\r\n2\r\n", [1, 2]),
        (b"1\r2\r", [1, 2]),
        (b"1\r\r2", [1, 3]),
        (b"\xef\xbb\xbf1\n\n \n2", [1, 4]),
        (b"1\r\r\n2\r\r\n", [1, 2]),
        (b"", []),
    ],
)
def test_lines_are_counted_whatever_ends_them(tmp_path, content, numbers):
    assert [line.number for line in read(tmp_path, content)] == numbers


def test_a_fault_hides_its_own_line_only(tmp_path):
    first, second, third = read(tmp_path, b'{"a": 1}\n{"a": \n{"a": 3}\n')
    assert (first.value, third.value) == ({"a": 1}, {"a": 3})
    assert "cut off" in second.fault.reason


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"a": 1, "a": 2}', "a: is a duplicate key"),
        (b'{"a": NaN}', "holds NaN, which is not JSON"),
        (b'{"a": 1,}', "remove the comma before the }"),
        (b"{'a': 1}", "write it with json.dumps"),
        (b"// my rows", "remove the comment"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a": ' + b"9" * 5000 + b"}", "thousands of digits"),
        (b'{"a": "\xff"}', "byte 0xff at column 8 is not UTF-8"),
        ('{"a": 1}'.encode("utf-16"), "is UTF-16, not UTF-8"),
        ('{"a": 1}'.encode("utf-16-le"), "is UTF-16, not UTF-8"),
    ],
)
def test_faults_say_what_is_wrong(tmp_path, content, said):
    (line,) = read(tmp_path, content)
    assert said in str(line.fault)


def test_the_comma_behind_each_line_of_what_was_a_list_is_none_of_it(tmp_path):
    assert [line.value for line in read(tmp_path, b'{"a": 1},\n{"a": 2}')] == [{"a": 1}, {"a": 2}]


def test_a_huge_row_is_refused_in_bounded_memory(tmp_path):
    import tracemalloc

    path = tmp_path / "a.jsonl"
    with open(path, "wb") as file:
        file.write(b'{"a": "')
        for _ in range(40):
            file.write(b"x" * (1 << 20))
        file.write(b'"}\n{"a": 2}\n')
    tracemalloc.start()
    lines = list(jsonl.read(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "is longer than 16 MB" in str(lines[0].fault)
    assert (lines[1].number, lines[1].value) == (2, {"a": 2})
    assert peak < 40 << 20


def test_what_is_not_an_object_is_a_fault_among_objects(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"[1]\n{}\n")
    first, second = jsonl.objects(path)
    assert "is a list, not an object" in str(first.fault)
    assert second.value == {}


def test_rows_name_the_first_fault_with_its_line_and_the_hint(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"{}\n{\n")
    with pytest.raises(UserError, match=r"a\.jsonl, line 2: row: is cut off.* -> restore it"):
        jsonl.rows(path, "restore it")


def test_an_open_compressed_file_is_read(tmp_path):
    with gzip.open(tmp_path / "a.gz", "wb") as file:
        file.write(b'{"a": "\xe2\x80\xa8"}\n')
    with gzip.open(tmp_path / "a.gz", "rb") as file:
        assert [line.value for line in jsonl.read(file)] == [{"a": "\u2028"}]


@pytest.mark.parametrize("torn", [b'{"step": 3, "lo', b"\x00" * 64, b'{"step": 3, "loss": \xff\n{'])
def test_a_log_forgives_what_a_kill_left_at_its_end(tmp_path, torn):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"step": 1, "loss": NaN}\n{"step": 2}\n' + torn)
    assert [row["step"] for row in jsonl.read_log(path)] == [1, 2]


def test_a_log_that_is_damaged_inside_is_refused(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"step": 1}\n{"st\n{"step": 3}\n')
    with pytest.raises(UserError, match="line 2 is not JSON -> run the stage"):
        jsonl.read_log(path)


def test_an_absent_log_has_no_rows(tmp_path):
    assert jsonl.read_log(tmp_path / "a.jsonl") == []
