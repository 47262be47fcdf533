"""Server-sent events, as the HTML standard defines them, from a server that may be anybody's.

A line ends in LF, CR or CRLF and in nothing else: U+2028 is text. A blank line ends an event, and
an event that the end of the stream cuts off is none.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

MAX_LINE_BYTES = 1 << 20
_END = re.compile(rb"\r\n|\r|\n")


class StreamError(Exception):
    """The bytes are not a stream of events; the message says why in a clause."""

    def __init__(self, why: str, hint: str = "") -> None:
        super().__init__(why)
        self.hint = hint  # "" where there is none better than for others


class EventParser:
    """Bytes in, the data of whole events out."""

    def __init__(self) -> None:
        self._rest = b""  # of a line that has not ended
        self._rest_since = 0.0
        self._skips_newline = False  # the last chunk ended in \r: a \n now is its other half
        self._is_first = True
        self._data: list[str] = []

    @property
    def unfinished_s(self) -> float:
        """Seconds since the first byte of a line that has not ended; 0.0 without one."""
        return time.monotonic() - self._rest_since if self._rest else 0.0

    def feed(self, chunk: bytes) -> Iterator[str]:
        """Yield the data of each event that ``chunk`` completes; StreamError when it is none."""
        if self._skips_newline:
            chunk = chunk.removeprefix(b"\n")
        self._skips_newline = chunk.endswith(b"\r")
        had_rest = bool(self._rest)
        *lines, self._rest = _END.split(self._rest + chunk)
        if lines or not had_rest:
            self._rest_since = time.monotonic()
        for line in (*lines, self._rest):
            if len(line) > MAX_LINE_BYTES:
                raise StreamError(f"a line has more than {MAX_LINE_BYTES} bytes")
        for line in lines:
            yield from self._take(line)

    def _take(self, line: bytes) -> Iterator[str]:
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError as error:
            raise StreamError(f"byte 0x{line[error.start]:02x} is not UTF-8") from None
        if self._is_first:
            text, self._is_first = text.removeprefix("\ufeff"), False
        if not text:
            if self._data:
                yield "\n".join(self._data)
            self._data.clear()
            return
        field, _, value = text.partition(":")  # a line that begins with a colon is a comment
        if field == "data":
            self._data.append(value.removeprefix(" "))
            if sum(map(len, self._data)) > MAX_LINE_BYTES:
                raise StreamError(f"an event has more than {MAX_LINE_BYTES} characters")
