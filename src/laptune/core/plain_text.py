"""Text that others wrote, made safe to print: a reply or a data row must not steer a terminal.

Escape sequences could rename the window, hide text or write to the clipboard. Control characters
are shown instead of sent.
"""

from __future__ import annotations

import re
from typing import TextIO

# C0 but newline and tab, DEL, C1 (0x9b is an escape of its own), what breaks lines, and what
# reorders text.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_USER_INFO = re.compile(r"(\b[A-Za-z][A-Za-z0-9+.-]*://)[^\s/?#'\"]*@")
_FENCE = re.compile(r"\s*(```|~~~)[\w+-]*\s*")


def hide_passwords(text: str) -> str:
    """Return ``text`` without what stands before the @ of a URL: it is nobody else's."""
    return _USER_INFO.sub(r"\1", text)


def neutralise(text: str) -> str:
    """Return ``text`` with control characters spelled out, e.g. ESC as ``\\x1b``."""
    return _UNSAFE.sub(_spelled, text.replace("\r\n", "\n"))


def _spelled(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii") if match[0] < "\ud800" else "\ufffd"


def encodable(text: str, stream: TextIO) -> str:
    """Return ``text`` with what the stream's encoding lacks replaced, so that printing works."""
    encoding = getattr(stream, "encoding", None) or "ascii"
    try:
        return text.encode(encoding, "replace").decode(encoding)
    except LookupError:
        return text.encode("ascii", "replace").decode("ascii")


def headline(text: str, max_chars: int = 60) -> str:
    """Return the first line of ``text`` that says something, safe to print, cut to ``max_chars``.

    The fence that opens a block of code says nothing.
    """
    lines = text[: 20 * max_chars].splitlines()
    first = next((line for line in lines if line.strip() and not _FENCE.fullmatch(line)), "")
    shown = neutralise(" ".join(first.split()))
    return shown if len(shown) <= max_chars else shown[: max_chars - 3] + "..."
