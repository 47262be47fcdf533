"""The page is whole, opens without network, and no text of the data gets out of its element."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest

from laptune.core.config import check
from laptune.data.analysis.analysis import analyze
from laptune.data.analysis.summary import lines, one_line
from laptune.report.data_page import build as page
from laptune.text.chat import GEMMA3
from laptune.text.tokenizer import load_tokenizer

EVIL = "</td></table><script>alert(1)</script><img src=x onerror=alert(2)>\"'`&lt;\x1b[2J\u202e"
WORDS = " ".join(f"w{k}" for k in range(20))


class Elements(HTMLParser):
    """Collects tags and attributes; checks that every element is closed."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.open = set(), [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += attrs
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def report(tmp_path_factory, tiny_gemma):
    folder = tmp_path_factory.mktemp("evil")
    path = folder / "a.jsonl"
    rows = [
        {"id": EVIL, EVIL: EVIL, "prompt": f"{EVIL} {WORDS}", "completion": f"{EVIL} {WORDS}"},
        {"id": EVIL, "prompt": f"{EVIL} {WORDS}", "completion": f"{EVIL} {WORDS} please"},
        {"id": 3, "prompt": EVIL, "completion": f"```{EVIL}\nx\n```\n```json\n{{{EVIL}\n```"},
        {"id": [EVIL], "prompt": "x", "completion": "y"},
        {"prompt": f"\u0000{EVIL}", "completion": "y"},
    ]
    path.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    config = check({"run": {"artifacts_dir": str(folder)}, "data": {"path": str(path)}})
    return analyze(config, GEMMA3, load_tokenizer(tiny_gemma), tasks_folder=folder)


def test_hostile_text_stays_text(report):
    found = Elements(page(report))
    assert found.open == []
    assert not found.tags & {"script", "img", "iframe", "a", "link", "object"}
    assert not [name for name, _ in found.attributes if name.startswith("on")]
    assert "<script" not in page(report)
    assert "\x1b" not in page(report)


def test_page_needs_nothing_from_elsewhere(report):
    text = page(report)
    assert "default-src 'none'" in text
    assert not re.search(
        r"(src|href)\s*=|url\(|@import|https?://",
        re.sub(r"<(td|th|span|li)[^>]*>.*?</\1>", "", text, flags=re.DOTALL),
    )


def test_page_has_both_themes_and_a_plot(report):
    text = page(report)
    assert "prefers-color-scheme: dark" in text
    assert "<svg" in text


def test_page_lists_every_bad_row(report):
    text = page(report)
    assert text.count("a.jsonl:4") == 1
    assert text.count("a.jsonl:5") == 1


def test_terminal_lines_cannot_steer_the_terminal(report):
    shown = [one_line(line) for line in lines(report)]
    assert not [line for line in shown if "\x1b" in line or "\n" in line or "\r" in line]
    assert any("must not train" in line for line in shown)


def test_bidirectional_controls_are_spelled_out(report):
    assert "\u202e" not in page(report)
    assert "\u202e" not in "".join(one_line(line) for line in lines(report))


def test_page_of_nothing(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("{}\n", encoding="utf-8")
    config = check({"run": {"artifacts_dir": str(tmp_path)}, "data": {"path": str(path)}})
    found = analyze(config, GEMMA3, None, tasks_folder=tmp_path)
    assert "must not train" in page(found)
    assert list(lines(found))
