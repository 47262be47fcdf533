"""docs/data-formats.md: every example is a file that is read, in the format that its title says."""

from __future__ import annotations

import re

import pytest

from laptune.core.config import check
from laptune.data import Reader
from laptune.data.columns import NEEDS
from laptune.data.sources import CONTAINERS

EXAMPLE = re.compile(r"^### (?P<title>.+?)$|^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.M | re.S)


def examples(root):
    """Return (title, kind, text) of each block of the page."""
    page = (root / "docs" / "data-formats.md").read_text(encoding="utf-8")
    title, found = "", []
    for match in EXAMPLE.finditer(page):
        title = match["title"] or title
        if match["text"]:
            found.append((title, match["kind"], match["text"]))
    return found


def test_every_example_is_read(root, tmp_path):
    for i, (title, kind, text) in enumerate(examples(root)):
        path = tmp_path / f"{i}.{kind}"
        path.write_text(text, encoding="utf-8")
        reader = Reader(str(path), check({"data": {"path": str(path)}}).data)
        rows = list(reader)
        assert rows, text
        assert [row.problem for row in rows if not row.is_left_out] == [None] * (
            len(rows) - reader.counts["left_out"]
        )
        if title in NEEDS and reader.format != "messages":
            assert reader.format == title


@pytest.mark.parametrize("name", NEEDS)
def test_every_format_has_an_example(root, name):
    assert any(title == name for title, _, _ in examples(root))


@pytest.mark.parametrize("ending", CONTAINERS)
def test_every_kind_of_file_is_named(root, ending):
    assert ending in (root / "docs" / "data-formats.md").read_text(encoding="utf-8")
