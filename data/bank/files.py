"""Verified problems: files."""

import io
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

def count_file_lines(path):
    """Return the number of lines of a UTF-8 text file."""
    with open(path, encoding="utf-8") as file:
        return sum(1 for _ in file)
# E: A file is an iterable of its lines, so the file is never held in memory as a whole.
with TemporaryDirectory() as folder:
    path = Path(folder) / "a.txt"
    path.write_text("one\ntwo\n", encoding="utf-8")
    assert count_file_lines(path) == 2
    path.write_text("", encoding="utf-8")
    assert count_file_lines(path) == 0
    path.write_text("x", encoding="utf-8")
    assert count_file_lines(path) == 1

def read_pairs(path):
    """Return a dictionary from a UTF-8 text file with lines of the form 'key: value'."""
    pairs = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            key, mark, value = line.partition(":")
            if mark:
                pairs[key.strip()] = value.strip()
    return pairs
# M: Lines without a colon are skipped, and spaces around both parts are removed.
with TemporaryDirectory() as folder:
    path = Path(folder) / "a.txt"
    path.write_text("name: Ann\nage : 30\n\nnote\n", encoding="utf-8")
    assert read_pairs(path) == {"name": "Ann", "age": "30"}
    assert "note" not in read_pairs(path)
    path.write_text("", encoding="utf-8")
    assert read_pairs(path) == {}

def append_line(path, text):
    """Append a line to a UTF-8 text file, which is created if it does not exist."""
    with open(path, "a", encoding="utf-8") as file:
        file.write(text + "\n")
# E: Mode "a" writes at the end and creates a missing file.
with TemporaryDirectory() as folder:
    path = Path(folder) / "log.txt"
    append_line(path, "first")
    assert path.read_text(encoding="utf-8") == "first\n"
    append_line(path, "second")
    assert path.read_text(encoding="utf-8") == "first\nsecond\n"
    assert path.exists()

def read_or_default(path, default):
    """Return the text of a UTF-8 file, or the default if the file does not exist."""
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return default
# E: Try to open and catch the one error that is expected.
with TemporaryDirectory() as folder:
    path = Path(folder) / "a.txt"
    assert read_or_default(path, "none") == "none"
    path.write_text("hi", encoding="utf-8")
    assert read_or_default(path, "none") == "hi"
    assert read_or_default(path, None) == "hi"

def copy_without_comments(source, target):
    """Copy text lines from one open file to another, without lines that start with '#'."""
    for line in source:
        if not line.startswith("#"):
            target.write(line)
# E: Any object with lines and a write method will do, which makes testing easy.
target = io.StringIO()
copy_without_comments(io.StringIO("# top\na = 1\n# x\nb = 2\n"), target)
assert target.getvalue() == "a = 1\nb = 2\n"
empty = io.StringIO()
copy_without_comments(io.StringIO("# only\n"), empty)
assert empty.getvalue() == ""
copy_without_comments(["x"], empty)
assert empty.getvalue() == "x"

def files_with_suffix(folder, suffix):
    """Return the sorted names of the files in a folder that end with the suffix."""
    return sorted(path.name for path in Path(folder).iterdir() if path.name.endswith(suffix))
# E: iterdir yields the entries of the folder in any order, so they are sorted.
with TemporaryDirectory() as folder:
    for name in ("b.py", "a.py", "c.txt"):
        (Path(folder) / name).write_text("", encoding="utf-8")
    assert files_with_suffix(folder, ".py") == ["a.py", "b.py"]
    assert files_with_suffix(folder, ".md") == []
    assert files_with_suffix(folder, "") == ["a.py", "b.py", "c.txt"]

def folder_size(folder):
    """Return the total size in bytes of all files in a folder and its subfolders."""
    return sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())
# M: rglob walks through all subfolders; folders themselves are left out.
with TemporaryDirectory() as folder:
    assert folder_size(folder) == 0
    (Path(folder) / "a.bin").write_bytes(b"12345")
    assert folder_size(folder) == 5
    (Path(folder) / "sub").mkdir()
    (Path(folder) / "sub" / "b.bin").write_bytes(b"12")
    assert folder_size(folder) == 7

def grep(lines, word):
    """Return (number, line) for each line that contains the word; numbers count from 1."""
    return [(i, line) for i, line in enumerate(lines, start=1) if word in line]
# E: enumerate counts the lines, and the condition filters them.
assert grep(["a cat", "dog", "cats"], "cat") == [(1, "a cat"), (3, "cats")]
assert grep([], "x") == []
assert grep(["abc"], "") == [(1, "abc")]

def tail(lines, count):
    """Return the last `count` lines of an iterable that can be read only once."""
    kept = []
    for line in lines:
        kept.append(line)
        if len(kept) > count:
            kept.pop(0)
    return kept
# M: Keep no more than the wanted number of lines at any time.
assert tail(iter(["a", "b", "c"]), 2) == ["b", "c"]
assert tail([], 3) == []
assert tail(["x"], 0) == []

def change_suffix(name, suffix):
    """Return a file name with its extension replaced by the suffix, which includes the dot."""
    return str(Path(name).with_suffix(suffix))
# E: Path knows how to find the extension.
assert change_suffix("photo.jpeg", ".png") == "photo.png"
assert change_suffix("notes", ".txt") == "notes.txt"
assert change_suffix("a.tar.gz", ".zip") == "a.tar.zip"

def first_or_default(items: list, default: object) -> object:
    """Return the first item of a list, or the default if the list is empty."""
    return items[0] if items else default
# E: An empty list counts as false, so no call of len is needed.
assert first_or_default([3, 4], 0) == 3
assert first_or_default([], "none") == "none"
assert first_or_default([None], 1) is None

class Money(NamedTuple):
    """An amount with a currency; add returns the sum and refuses another currency by a ValueError."""

    amount: int
    currency: str

    def add(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.amount + other.amount, self.currency)
# M: A NamedTuple has typed fields and cannot be changed.
assert Money(5, "EUR").add(Money(7, "EUR")) == Money(12, "EUR")
assert Money(1, "USD").currency == "USD"
try:
    Money(1, "USD").add(Money(1, "EUR"))
except ValueError as error:
    assert "EUR" in str(error)

def total_lengths(texts: list[str]) -> dict[str, int]:
    """Return a dictionary from each text to its length."""
    return {text: len(text) for text in texts}
# E: The hints say: a list of text comes in, a dictionary from text to int goes out.
assert total_lengths(["a", "bcd"]) == {"a": 1, "bcd": 3}
assert total_lengths([]) == {}
assert total_lengths([""]) == {"": 0}

def parse_optional_int(text: str | None) -> int | None:
    """Return the text as an integer, or None if it is None or empty."""
    if not text:
        return None
    return int(text)
# E: `str | None` says that None is allowed; one test covers None and "".
assert parse_optional_int("12") == 12
assert parse_optional_int("") is None
assert parse_optional_int(None) is None

def largest_area(shapes):
    """Return the largest area of some shapes, objects with a method area, or 0.0 without shapes."""
    return max((shape.area() for shape in shapes), default=0.0)
# M: Only the method area is needed, so the classes need no common parent.
class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


assert largest_area([Square(2), Square(3)]) == 9
assert largest_area([]) == 0.0
assert largest_area([Square(1)]) == 1
