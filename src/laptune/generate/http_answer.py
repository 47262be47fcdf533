"""What a server answers: bounded in bytes and time, and refused in one line where it is no answer.

Every fault is a StreamError, which ``openai_client`` tells with the server's address.
"""

from __future__ import annotations

import http.client
import json
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from laptune.core.plain_text import headline
from laptune.generate.completion import Completion, error_words, take
from laptune.generate.sse import StreamError

_READ_BYTES = 1 << 16
_LONGEST_WAIT_S = 120.0
_HINTS = {
    401: "give the key that it wants: http://:KEY@host/v1",
    403: "give a key that may do this: http://:KEY@host/v1",
    429: "wait, or ask for a higher limit there",
    404: "check the address, which ends in /v1 with most servers, and the model's name",
}
_CERTIFICATE = (
    "set the environment variable SSL_CERT_FILE to the certificate, and give the name that is in it"
)
_LOADING_S = 10.0  # between two questions to a server that loads its model
_EVENTS = "text/event-stream"
_LINES = (
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/stream+json",
)
KINDS = (_EVENTS, "application/json", *_LINES, "text/plain", "application/octet-stream", "")


def public_url(url: str) -> str:
    """Return ``url`` as it may be shown and recorded: without user, password and query.

    What does not begin with http:// or https:// is not an address and is returned as it is.
    """
    if not url.startswith(("http://", "https://")):
        return url
    scheme, separator, rest = url.partition("://")
    rest = rest.partition("?")[0].partition("#")[0]
    place, slash, path = rest.partition("/")
    with suppress(ValueError):
        urlsplit(url).port  # noqa: B018
        return f"{scheme}{separator}{place.rpartition('@')[2]}{slash}{path}"
    return f"{scheme}{separator}{rest.rpartition('@')[2]}"  # a password may hold a slash


class Deadline:
    """Cuts a connection when its time is over."""

    def __init__(self, total_s: float, connection: http.client.HTTPConnection) -> None:
        self.is_over = False
        self.sock: socket.socket | None = None  # http.client lets it go with the last header
        self._connection = connection
        self._timer = threading.Timer(total_s, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def _cut(self) -> None:
        self.is_over = True
        sock = self.sock or self._connection.sock
        if sock:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)


@contextmanager
def told() -> Iterator[None]:
    """Turn a fault of the connection into a StreamError."""
    try:
        yield
    except TimeoutError:
        raise StreamError("no answer in time") from None
    except http.client.IncompleteRead:
        raise StreamError("the answer was cut off") from None
    except ssl.SSLCertVerificationError as error:
        words = f"its certificate is not trusted ({headline(error.verify_message, 120)})"
        raise StreamError(words, _CERTIFICATE) from None
    except ssl.SSLError as error:
        words = f"it does not answer in https ({headline(str(error.reason or error), 120)})"
        raise StreamError(words, "write http:// in place of https://") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        words = str(getattr(error, "strerror", None) or error) or type(error).__name__
        raise StreamError(f"no answer ({headline(words, 200)})") from None


def refuse(answer: Any) -> None:
    """Raise for an answer that is none: another status, a redirect, a packed body."""
    if answer.status // 100 == 3:
        goal = headline(public_url(answer.getheader("Location") or "elsewhere"), 120)
        raise StreamError(f"it redirects to {goal}; give that address if you trust it")
    if answer.status // 100 != 2:
        words = f"status {answer.status}: {own_words(answer)}"
        raise StreamError(words, _HINTS.get(answer.status, ""))
    packed = (answer.getheader("Content-Encoding") or "identity").strip().lower()
    if packed != "identity":
        raise StreamError(f"the answer is packed ({headline(packed)}), which was not asked for")


def wait_of(answer: Any) -> float | None:
    """Return the seconds that a busy server asks to wait, None for none or for too many.

    One that loads its model seldom names a time: llama.cpp's server answers 503 till then.
    """
    asked = answer.getheader("Retry-After") if answer.status in (429, 503) else None
    if not asked and answer.status == 503:
        words = own_words(answer)
        if re.search(r"(?i)\bload|\bstarting|\bwarming", words):
            return _LOADING_S
        raise StreamError(f"status 503: {words}")
    if not asked:
        return None
    with suppress(ValueError, TypeError, OverflowError):
        if asked.strip().isdecimal():
            wait_s = float(asked)
        else:
            wait_s = max(0.0, parsedate_to_datetime(asked).timestamp() - time.time())
        return wait_s if wait_s <= _LONGEST_WAIT_S else None
    return None


def own_words(answer: Any) -> str:
    """The server's own words for a refusal, safe to print."""
    raw = b""
    for chunk in chunks_of(answer, 1 << 20):
        raw += chunk
    text = raw.decode("utf-8", "replace")
    words: Any = None
    with suppress(ValueError, RecursionError):
        found = json.loads(text)
        words = error_words(found) if isinstance(found, dict) else None
    return headline(words or text, 200) or answer.reason or "no reason given"


def chunks_of(answer: Any, max_bytes: int) -> Iterator[bytes]:
    """Yield the body as it comes; StreamError when it is too long."""
    total = 0
    while True:
        with told():  # around the reading alone: what the reader does is not the server's fault
            chunk = answer.read1(_READ_BYTES)
        if not chunk:
            return
        total += len(chunk)
        if total > max_bytes:
            raise StreamError(f"it sends more than {max_bytes >> 20} MiB")
        yield chunk


def is_body(first: bytes, kind: str) -> bool:
    """Say whether an answer is JSON that comes without a stream's frame, whatever its kind says."""
    if first.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        return True
    return kind != _EVENTS and not first.startswith((b"data:", b"event:", b":"))


def take_body(chunks: Iterable[bytes], reply: Completion, on_text: Callable[[str], None]) -> None:
    """Add one whole answer to ``reply``, or the events of JSON Lines."""
    text = _decoded(chunks)
    lines = [line.removeprefix("data:").strip() for line in text.split("\n")]
    lines = [line for line in lines if line and line != "[DONE]"]
    try:
        events = [object_in(text)]
    except StreamError:
        if len(lines) < 2 or lines[0] == "{":  # printed over many lines, and broken
            raise
        events = [object_in(line) for line in lines]
    for event in events:
        take(event, reply, on_text, is_whole=len(events) == 1)


def object_of(chunks: Iterable[bytes]) -> dict[str, Any]:
    """Return the JSON object that is the whole answer."""
    return object_in(_decoded(chunks))


def _decoded(chunks: Iterable[bytes]) -> str:
    try:
        return b"".join(chunks).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise StreamError("the answer is not UTF-8") from None


def object_in(text: str) -> dict[str, Any]:
    """Return the object that a text spells; StreamError for no JSON, or for a server's error."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise StreamError(f"not JSON: {headline(text) or 'an empty answer'}") from None
    if not isinstance(found, dict):
        raise StreamError(f"{headline(json.dumps(found))} is not an object of the OpenAI protocol")
    if words := error_words(found):
        raise StreamError(words)
    return found
