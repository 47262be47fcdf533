"""Broken files: each gives its one right message with the right line, and is not accepted."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from laptune.core.config import check
from laptune.core.errors import UserError
from laptune.data import DataError, load_records

# It says that the file is UTF-8, so that a byte which is not is damage of its line.
GOOD = json.dumps(
    {"messages": [{"role": "user", "content": "Hé"}, {"role": "assistant", "content": "Hello"}]},
    ensure_ascii=False,
)
G = GOOD.encode()
DEEP = b"[" * 100_000 + b"]" * 100_000

# name -> (bytes of the line after one good line, "field: reason")
JSONL = {
    "word": (b"hello", "row: is not JSON: expecting value at column 1"),
    "single_quotes": (
        b"{'messages': []}",
        "row: is not JSON: expecting property name enclosed in double quotes",
    ),
    "cut_in_string": (G[:-8], "row: is cut off before its JSON ends"),
    "cut_in_list": (G[:-1], "row: is cut off before its JSON ends"),
    "cut_after_colon": (b'{"messages":', "row: is cut off before its JSON ends"),
    "only_brace": (b"{", "row: is cut off before its JSON ends"),
    "two_objects": (G + G, "row: is not JSON: extra data at column"),
    "commas_after": (G + b",,", "row: is not JSON: extra data at column"),
    "trailing_comma": (b'{"a": 1,}', "row: is not JSON: "),
    "no_colon": (b'{"a" 1}', "row: is not JSON: expecting ':' delimiter at column 6"),
    "no_comma": (b'{"a": 1 "b": 2}', "row: is not JSON: expecting ',' delimiter at column 9"),
    "comment": (b"// a comment", "row: is not JSON: expecting value at column 1"),
    "bad_escape": (b'{"a": "\\x"}', "row: is not JSON: invalid \\escape at column 8"),
    "bad_unicode_escape": (b'{"a": "\\u12"}', "row: is not JSON: invalid \\uXXXX escape"),
    "raw_tab": (b'{"a": "x\ty"}', "row: is not JSON: invalid control character at column 9"),
    "raw_nul": (b'{"a": "x\x00y"}', "row: is not JSON: invalid control character at column 9"),
    "nan": (b'{"a": NaN}', "row: holds NaN, which is not JSON"),
    "infinity": (b'{"a": -Infinity}', "row: holds -Infinity, which is not JSON"),
    "python_none": (b'{"a": None}', "row: is not JSON: expecting value at column 7"),
    "python_true": (b'{"a": True}', "row: is not JSON: expecting value at column 7"),
    "deep": (DEEP, "row: is nested too deeply"),
    "long_number": (b'{"a": ' + b"9" * 5000 + b"}", "row: holds a number of thousands of digits"),
    "latin1": ('{"a": "é"}'.encode("latin-1"), "row: byte 0xe9 at column 8 is not UTF-8"),
    "cp1252_quote": (b'{"a": "\x93"}', "row: byte 0x93 at column 8 is not UTF-8"),
    "overlong_utf8": (b'{"a": "\xc0\xaf"}', "row: byte 0xc0 at column 8 is not UTF-8"),
    "cut_utf8": (b'{"a": "\xe2\x82"}', "row: byte 0xe2 at column 8 is not UTF-8"),
    "utf8_surrogate": (b'{"a": "\xed\xa0\x80"}', "row: byte 0xed at column 8 is not UTF-8"),
    "control_only": (b"\x01\x02", "row: is not JSON: expecting value at column 1"),
    "list_row": (b"[" + G + b"]", "row: is a list, not an object"),
    "empty_list_row": (b"[]", "row: is a list, not an object"),
    "text_row": (b'"hello"', "row: is text, not an object"),
    "number_row": (b"42", "row: is a number, not an object"),
    "null_row": (b"null", "row: is null, not an object"),
    "true_row": (b"true", "row: is true or false, not an object"),
    "duplicate_key": (b'{"a": 1, "a": 2}', "a: is a duplicate key"),
    "duplicate_messages": (b'{"messages": [], ' + G[1:], "messages: is a duplicate key"),
    "duplicate_in_turn": (
        b'{"messages": [{"role": "user", "role": "user", "content": "x"}]}',
        "role: is a duplicate key",
    ),
}

# name -> (file name, bytes, line, "field: reason")
FILES = {
    "json_object": ("a.json", b'\n{"a": 1}', 2, "file: is one object, not a list of samples"),
    "json_word": ("a.json", b"hello", 1, "file: does not begin with ["),
    "json_spaces": ("a.json", b"  \n ", 2, "file: does not begin with ["),
    "json_latin1": (
        "a.json",
        b"[" + G + b",\n" + '{"a": "é"}]'.encode("latin-1"),
        2,
        "file: byte 0xe9 is not UTF-8",
    ),
    "json_open": ("a.json", b"[\n" + G + b"\n", 3, "file: lacks a comma or ]"),
    "json_no_comma": ("a.json", b"[" + G + b"\n" + G + b"]", 2, "file: lacks a comma or ]"),
    "json_after": ("a.json", b"[" + G + b"]\n[]", 1, "file: has more text after the list's ]"),
    "json_bad_element": ("a.json", b"[" + G + b",\n{'a': 1}]", 2, "row: is not JSON: "),
    "json_cut": ("a.json", b"[" + G + b",\n" + G[:-5], 2, "row: is not JSON: "),
    "json_trailing_comma": ("a.json", b"[" + G + b",\n]", 2, "file: has a comma before its ]"),
    "json_number": ("a.json", b"[" + G + b",\n\n7]", 3, "row: is a number, not an object"),
    "json_nested_list": ("a.json", b"[\n[" + G + b"]]", 2, "row: is a list, not an object"),
    "json_deep": ("a.json", b"[\n" + DEEP + b"]", 2, "row: is nested too deeply"),
    "json_nan": ("a.json", b'[\n{"a": NaN}]', 2, "row: holds NaN, which is not JSON"),
    "json_duplicate": ("a.json", b'[\n{"a": 1, "a": 1}]', 2, "a: is a duplicate key"),
    "json_long_number": (
        "a.json",
        b"[\n" + b"9" * 5000 + b"]",
        2,
        "row: holds a number of thousands of digits",
    ),
    "lines_as_json": ("a.json", G + b"\n{bad}\n", 2, "row: is not JSON: "),
}


def gate(tmp_path, name, content, **keys):
    """Write ``content`` and return the problems that loading it gives."""
    path = tmp_path / name
    path.write_bytes(content)
    settings = check({"data": {"path": str(path), **keys}}).data
    with pytest.raises(DataError) as caught:
        load_records(settings)
    return path, caught.value.problems


@pytest.mark.parametrize("case", JSONL)
def test_bad_line(tmp_path, case):
    line, expected = JSONL[case]
    path, problems = gate(tmp_path, "a.jsonl", G + b"\n\n" + line + b"\n" + G + b"\n")
    assert len(problems) == 1
    assert str(problems[0]).startswith(f"{path}:3: {expected}")
    assert problems[0].hint


@pytest.mark.parametrize("case", FILES)
def test_bad_file(tmp_path, case):
    name, content, line, expected = FILES[case]
    path, problems = gate(tmp_path, name, content)
    assert len(problems) == 1
    assert str(problems[0]).startswith(f"{path}:{line}: {expected}")
    assert problems[0].hint


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.jsonl", b"", "is empty"),
        ("a.jsonl", b"\n \n", "holds no samples"),
        ("a.json", b"[]", "holds no samples"),
        ("a.csv", b"prompt,completion\n", "holds no samples"),
        ("a.txt", b"\n\n", "holds no samples"),
        ("a.xlsx", b"PK", ".xlsx is not a known kind of data"),
        ("a", b"x", "a name without an ending is not a known kind"),
        ("a.jsonl.gz", b"\x1f\x8b", ".gz is not a known kind of data"),
        ("a.jsonl", GOOD.encode("utf-16"), "is UTF-16, not UTF-8"),
        ("a.jsonl", b"\xfe\xff" + GOOD.encode("utf-16-be"), "is UTF-16, not UTF-8"),
        ("a.json", '["a"]'.encode("utf-16-le"), "is UTF-16, not UTF-8"),
        ("a.csv", GOOD.encode("utf-32"), "is UTF-32, not UTF-8"),
        ("a.json", b'[{"a": 1}]'.decode().encode("utf-32-be"), "is UTF-32, not UTF-8"),
        ("a.txt", "Hello".encode("utf-16-be"), "is UTF-16, not UTF-8"),
        ("a.csv", bytes(range(256)), "byte 0x80 in line 2, and not cp1252 either"),
        pytest.param("a.parquet", b"PAR1 but not really", "cannot be read", marks=pytest.mark.slow),
    ],
)
def test_no_data(tmp_path, name, content, reason):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError, match=reason) as caught:
        load_records(check({"data": {"path": str(path)}}).data)
    assert str(path) in str(caught.value)
    assert caught.value.hint


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.csv", "a.txt"])
def test_a_code_page_is_named_and_never_read_as_something_else(tmp_path, name):
    rows = {
        ".jsonl": '{"prompt": "Größe?", "completion": "8 €"}\n',
        ".json": '[{"prompt": "Größe?", "completion": "8 €"}]',
        ".csv": "prompt,completion\nGröße?,8 €\n",
        ".txt": "Größe? 8 €",
    }
    path = tmp_path / name
    path.write_bytes(rows[path.suffix].encode("cp1252"))
    with pytest.raises(UserError, match="as cp1252 it reads .*Größe") as caught:
        load_records(check({"data": {"path": str(path)}}).data)
    assert caught.value.exit_code == 2
    assert "\n" not in str(caught.value)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="the command is quoted for the shell at hand")
@pytest.mark.parametrize("codec", ["cp1252", "utf-16", "utf-16-be", "utf-32"])
def test_the_command_of_the_message_converts_the_file(tmp_path, codec):
    path = tmp_path / "my rows.csv"
    path.write_bytes("prompt,completion\r\nGröße?,8 €\r\n".encode(codec))
    with pytest.raises(UserError) as caught:
        load_records(check({"data": {"path": str(path)}}).data)
    command = caught.value.hint.partition("convert it with: ")[2]
    command = command.replace("python", f'"{sys.executable}"', 1)  # not every system has a python
    subprocess.run(command, shell=True, check=True)
    settings = check({"data": {"path": str(tmp_path / "my rows.utf8.csv")}}).data
    assert load_records(settings)[0].reply == "8 €"


@pytest.mark.parametrize(
    ("name", "reason"), [("gone.jsonl", "does not exist"), ("", "is not a file")]
)
def test_no_file(tmp_path, name, reason):
    with pytest.raises(UserError, match=reason):
        load_records(check({"data": {"path": str(tmp_path / name)}}).data)
