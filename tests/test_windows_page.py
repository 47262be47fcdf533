"""docs/windows.md quotes laptune as laptune speaks: each message is searched for in the source."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from sources import nodes

ROOT = Path(__file__).resolve().parents[1]
GAP = "\0"  # where the code fills something in; the page writes "..." or an example


def messages() -> list[str]:
    """Code spans of the first column in tables that are headed ``laptune says``."""
    found, is_ours = [], False
    for line in (ROOT / "docs" / "windows.md").read_text(encoding="utf-8").splitlines():
        if re.match(r"\| [\w ]+ says", line):
            is_ours = line.startswith("| laptune says")
        elif is_ours and (quoted := re.match(r"\| `([^`]+)` \|", line)):
            found.append(quoted[1])
    return found


def spoken() -> list[str]:
    """Every text of the code on one line, with GAP for what is filled in."""
    texts = []
    for folder in ("src", "scripts", "env"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            texts += [text for node in nodes(path) if (text := _text_of(node))]
        for path in sorted((ROOT / folder).glob("*.ps1")):
            quoted = re.findall(r"'[^'\n]*'|\"[^\"\n]*\"", path.read_text(encoding="ascii"))
            texts += [re.sub(r"\$\w+|\$\(.*?\)", GAP, text[1:-1]) for text in quoted]
    return sorted({text.replace("\n", " ") for text in texts})


def _text_of(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(map(_text_of, node.values))
    if isinstance(node, ast.FormattedValue):
        return GAP
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return re.sub(r"\{\w+\}", GAP, node.value) if is_text else ""


def is_said(part: str, texts: list[str]) -> bool:
    """Whether the page's words stand in one text, or one text makes up most of them."""
    pieces = [piece for piece in part.split("...") if piece.strip()]
    enough = 0.6 * len(part.replace("...", ""))
    return any(
        stand_in_order(pieces, text)
        or (len(text.replace(GAP, "")) >= enough and stand_in_order(text.split(GAP), part))
        for text in texts
    )


def stand_in_order(pieces: list[str], text: str) -> bool:
    """Whether all pieces stand in the text, each behind the one before."""
    place = 0
    for piece in pieces:
        place = text.find(piece, place)
        if place < 0:
            return False
        place += len(piece)
    return True


@pytest.fixture(scope="module")
def texts() -> list[str]:
    return spoken()


@pytest.mark.parametrize("message", messages())
def test_a_quoted_message_is_one_that_the_code_prints(message, texts):
    for part in re.sub("^(error: |-> )", "", message).split(" -> "):
        assert is_said(part, texts), part


def test_a_message_that_nothing_prints_is_found_out(texts):
    assert not is_said("no Python was ever found on this machine", texts)
    assert not is_said("... is open in another galaxy", texts)


def test_the_page_quotes_laptune_at_all():
    assert len(messages()) > 40
