"""The pieces of a chat reply that may be code: fenced blocks, and the text outside of them."""

from __future__ import annotations

import ast
import itertools
import re
import textwrap
from dataclasses import dataclass

# A fence may stand in a list or a quotation, and after words on its own line.
_OPEN = re.compile(r"^(?P<lead>[^`~]*?)(?P<fence>`{3,}|~{3,})[ \t]*(?P<info>[^`]*)$")
_BOTH = re.compile(r"^\s*`{3,}(?:python|py)?[ \t]*(?P<code>[^`]+)`{3,}\s*$", re.IGNORECASE)
_CODE_AS_INFO = re.compile(r"^(?:(?:python3?|py)\s+)?((?:async\s+def|def|class|import|from|@)\b.*)")
_QUOTE = re.compile(r"^\s{0,3}>(?!>>) ?")
_ANSWER = re.compile(r"\A.*</think(?:ing)?>", re.DOTALL)  # what comes before it is not the answer
_ODD_SPACES = re.compile(r"^[ \t]*\u00a0[ \t\u00a0]*", re.MULTILINE)
MAX_BLOCKS = 20
MAX_ENDS = 12  # closing fences that are tried for one block


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a reply; ``before`` is the last line of prose above a fenced one."""

    text: str
    before: str = ""


def blocks_of(reply: str) -> tuple[list[Block], str]:
    """Return the fenced blocks in order, and all the rest as one text."""
    text = _ANSWER.sub("", reply).replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    lines = _unquoted(_ODD_SPACES.sub(lambda match: " " * len(match[0]), text).split("\n"))
    blocks: list[Block] = []
    outside: list[str] = []
    at = 0
    while at < len(lines) and len(blocks) < MAX_BLOCKS:
        if one_line := _BOTH.match(lines[at]):
            blocks.append(Block(one_line["code"], _last(outside)))
        elif opening := _OPEN.match(lines[at]):
            outside.append(opening["lead"] if opening["lead"].strip(" \t-*+.0123456789") else "")
            body, at = _body(lines, at, opening)
            blocks.append(Block(body, _last(outside)))
        else:
            outside.append(lines[at])
        at += 1
    return blocks, "\n".join([*outside, *lines[at:]])


def parsed(text: str) -> ast.Module | None:
    """Return the tree of ``text``, or None if it is not Python."""
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _unquoted(lines: list[str]) -> list[str]:
    """Take the marks of a quotation away where a fence stands in one."""
    if not any(_QUOTE.match(line) and _OPEN.match(_QUOTE.sub("", line)) for line in lines):
        return lines
    return [_QUOTE.sub("", line) for line in lines]


def _last(lines: list[str]) -> str:
    return next((line.strip() for line in reversed(lines) if line.strip()), "")


def _body(lines: list[str], at: int, opening: re.Match[str]) -> tuple[str, int]:
    """Return the text of the block that opens at line ``at`` and the line where it closes.

    A docstring may hold fences of its own: the first end after which the block is Python wins.
    """
    fence, width = opening["fence"], _width(opening["lead"])
    close = re.compile(rf"^(.*?)\s*{re.escape(fence[0])}{{{len(fence)},}}\s*$")
    first = _CODE_AS_INFO.match(opening["info"])
    head = [first[1]] if first else []
    ends = (n for n in range(at + 1, len(lines)) if close.match(lines[n]))
    bodies = []
    for end in itertools.islice(ends, MAX_ENDS):
        last = close.match(lines[end])[1]
        inner = [*lines[at + 1 : end], *([last] if last.strip() else [])]
        bodies.append((_text(head, inner, width), end))
    if not bodies:
        return _text(head, lines[at + 1 :], width), len(lines)
    return next((body for body in bodies if parsed(body[0]) is not None), bodies[0])


def _text(head: list[str], inner: list[str], width: int) -> str:
    return "\n".join([*head, *(_outdented(line, width) for line in inner)])


def _width(lead: str) -> int:
    """Columns before a fence that its lines share: indentation and a list's mark, not words."""
    return len(lead) if re.fullmatch(r"\s*(?:[-*+]|\d+[.)])?\s*", lead) else 0


def _outdented(line: str, width: int) -> str:
    blank = len(line) - len(line.lstrip(" \t"))
    return line[min(width, blank) :]


def dedented_at(text: str, mark: re.Pattern[str]) -> str:
    """Move code that stands indented as a whole, from the first line like ``mark``, to the margin.

    Lines that are indented less, the prose around, stay as they are.
    """
    lines = text.split("\n")
    found = next((line for line in lines if mark.match(line.lstrip(" \t"))), "")
    width = len(found) - len(found.lstrip(" \t"))
    return "\n".join(line[width:] if not line[:width].strip() else line for line in lines)


def without_prompts(text: str) -> str:
    """Take ``>>>`` and ``...`` away, and what an interpreter printed between."""
    lines = textwrap.dedent(text).split("\n")
    if not any(line.startswith(">>>") for line in lines):
        return text
    kept = [line[4:] for line in lines if line.startswith((">>> ", "... ")) or line == "..."]
    return "\n".join(kept)
