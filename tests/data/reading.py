"""How the tests of other people's files read one."""

from __future__ import annotations

import json
import shlex
import sys

from laptune.core.config import check
from laptune.data import Reader


def settings(path, **keys):
    return check({"data": {"path": str(path), **keys}}).data


def read(tmp_path, content, name="a.jsonl", **keys):
    """Return the reader of a file and its rows; ``content``: bytes, text or rows of JSON Lines."""
    if isinstance(content, list):
        content = "".join(json.dumps(row) + "\n" for row in content)
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    reader = Reader(str(path), settings(path, **keys))
    return reader, list(reader)


def turns(row):
    assert row.problem is None, str(row.problem)
    return [(m.role, m.content) for m in row.record.messages]


def words(command):
    """Return the words of a printed command, which is quoted for the shell at hand."""
    is_posix = sys.platform != "win32"
    return [word.strip("\"'") for word in shlex.split(command, posix=is_posix)]
