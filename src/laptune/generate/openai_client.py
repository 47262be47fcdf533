"""One client of the OpenAI protocol, for chat, evaluation and verification.

The server may be anybody's: what it sends is bounded in bytes, lines, events and time, and checked
before it is used. What is not the protocol is one UserError; it never passes for a reply.
"""

from __future__ import annotations

import base64
import http.client
import json
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urlsplit

from laptune.core.errors import UserError
from laptune.core.plain_text import headline
from laptune.generate.interface import NoAnswer
from laptune.generate.sse import EventParser, StreamError
from laptune.text import tool_json

START = "start the server (LM Studio: Developer tab, Start server) and check the port"
LOG = "see the server's log"
_READ_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a server may take and how much it may send."""

    connect_s: float = 5.0
    list_s: float = 15.0  # for the list of models
    first_s: float = 600.0  # a long prompt on a slow machine: the first token may take minutes
    pause_s: float = 120.0  # without a byte, once the reply has begun
    line_s: float = 30.0  # from the first byte of a line to its end
    token_s: float = 2.0  # a token, on the average
    max_bytes: int = 64 << 20


@dataclass(slots=True)
class Completion:
    """One reply of a server."""

    text: str = ""
    finish_reason: str = ""  # "stop" or "length"; "" while it continues
    num_prompt_tokens: int = 0
    num_tokens: int = 0
    calls: list[list[str]] = field(default_factory=list)  # name and arguments, as they grow


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


class Client:
    """Asks ``<endpoint>/v1/...``; each request has a connection of its own.

    llama.cpp's server closes connections that it finds idle, now and then just as the next question
    is sent. A proxy of the environment is not asked, and redirects are not followed: a prompt goes
    to the address that the user gave.
    """

    def __init__(self, endpoint: str, limits: Limits | None = None, key: str = "") -> None:
        """Take an address, such as http://127.0.0.1:1234/v1, and the key that it wants.

        Raises UserError when it is not a URL. The key is in no message, whatever the server says.
        """
        is_url = endpoint.startswith(("http://", "https://"))
        shown = headline(public_url(endpoint) if is_url else endpoint.rpartition("@")[2], 200)
        try:
            parts = urlsplit(endpoint)
            self._host, self._port = parts.hostname or "", parts.port
        except ValueError:
            parts = None
        if parts is None or parts.scheme not in ("http", "https") or not self._host:
            raise UserError(f"endpoint {shown!r} is not a URL", "write http://127.0.0.1:1234/v1")
        if any(c <= " " or c == "\x7f" for c in endpoint):
            raise UserError(f"endpoint {shown!r} holds a space", "write http://127.0.0.1:1234/v1")
        self._is_https = parts.scheme == "https"
        self._path = parts.path.rstrip("/").removesuffix("/v1")
        self.url = shown.rstrip("/").removesuffix("/v1") + "/v1"
        self._limits = limits or Limits()
        self._headers = {"Accept-Encoding": "identity"}  # nothing that grows when unpacked
        if parts.username is not None:
            pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            self._headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
        self._key = key
        if key:
            self._headers["Authorization"] = f"Bearer {key}"

    def models(self) -> list[str]:
        """Return the names of the models that the server offers; [] where it lists none."""
        limit = self._limits.list_s
        with self._asked("GET", "/v1/models", None, limit, limit) as (answer, _):
            if answer.status in (405, 501):
                return []
            found = self._object(answer)
        entries = found.get("data")
        if not isinstance(entries, list) or not all(
            isinstance(entry, dict) and isinstance(entry.get("id"), str) for entry in entries
        ):
            raise UserError(f"{self.url}/models is not the OpenAI protocol", START)
        return [entry["id"] for entry in entries]

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Return the JSON object that the server answers."""
        limit = self._limits.pause_s
        with self._asked("POST", path, body, limit, limit) as (answer, _):
            return self._object(answer)

    def complete(
        self, path: str, body: dict[str, Any], on_text: Callable[[str], None], reply: Completion
    ) -> None:
        """Ask for one reply, streamed; ``reply`` grows as it comes, so an interrupt keeps it.

        A server that answers in one piece although a stream was asked for is understood, too.
        """
        limits = self._limits
        num_tokens = body["max_tokens"]
        total_s = limits.first_s + limits.token_s * num_tokens
        with self._asked("POST", path, body, limits.first_s, total_s) as (answer, sock):
            _refuse(answer)
            kind = (answer.getheader("Content-Type") or "").partition(";")[0].strip().lower()
            if kind in ("application/json", ""):
                event = self._object(answer)
                _take(event, reply, on_text, is_whole=True)
            elif kind == "text/event-stream":
                for event in self._events(answer, sock, 1000 + 16 * num_tokens):
                    _take(event, reply, on_text)
            else:
                raise StreamError(f"it answers with {headline(kind)}, not with events")
            if not reply.finish_reason:
                raise StreamError("the reply was cut off before its end")
            if reply.calls:
                _write_calls(reply, on_text)

    def _events(self, answer: Any, sock: socket.socket, max_events: int) -> Iterator[dict]:
        """Yield the JSON objects of a stream up to "[DONE]" or its end."""
        begun, parser, count = time.monotonic(), EventParser(), 0
        for chunk in _chunks(answer, self._limits.max_bytes):
            for data in parser.feed(chunk):
                if data.strip() == "[DONE]":
                    return
                count += 1
                if count > max_events:
                    raise StreamError(f"it sends more than {max_events} events")
                yield _checked(_parse(data))
                sock.settimeout(self._limits.pause_s)
            if parser.unfinished_s > self._limits.line_s:
                raise StreamError(f"a line is not finished after {self._limits.line_s:.0f} s")
            if not count and time.monotonic() - begun > self._limits.first_s:
                raise StreamError(f"no event came in {self._limits.first_s:.0f} s")

    def _object(self, answer: Any) -> dict[str, Any]:
        """Return the JSON object that is the whole answer."""
        _refuse(answer)
        body = b"".join(_chunks(answer, self._limits.max_bytes))
        try:
            return _checked(_parse(body.decode("utf-8-sig")))
        except UnicodeDecodeError:
            raise StreamError("the answer is not UTF-8") from None

    def _without_key(self, text: str) -> str:
        """Return a message with the key hidden, the beginning of one that was cut, too."""
        return re.sub(rf"{re.escape(self._key[:8])}\S*", "***", text) if self._key else text

    @contextmanager
    def _asked(
        self, method: str, path: str, body: dict | None, silent_s: float, total_s: float
    ) -> Iterator[tuple[Any, socket.socket]]:
        """Yield the answer to a request and its socket; every fault becomes one UserError.

        Args:
            silent_s: how long the server may send nothing.
            total_s: how long the whole may take; a timer cuts the connection then, since each
                single byte resets a socket's own clock.
        """
        opened = http.client.HTTPSConnection if self._is_https else http.client.HTTPConnection
        connection = opened(self._host, self._port, timeout=self._limits.connect_s)
        deadline = _Deadline(total_s, connection)
        sent = None if body is None else json.dumps(body).encode("ascii")
        headers = self._headers | ({"Content-Type": "application/json"} if sent else {})
        hint = START
        try:
            with deadline:
                with _told():
                    connection.connect()
                    deadline.sock = connection.sock
                    deadline.sock.settimeout(silent_s)
                    connection.request(method, self._path + path, sent, headers)
                    answer = connection.getresponse()
                hint = LOG
                yield answer, deadline.sock
        except StreamError as error:
            why = f"no end after {total_s:.0f} s" if deadline.is_over else str(error)
            why = self._without_key(why)
            kind = NoAnswer if hint is START else UserError
            raise kind(f"{self.url}: {why}", hint) from None
        finally:
            connection.close()


class _Deadline:
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
def _told() -> Iterator[None]:
    """Turn a fault of the connection into a StreamError."""
    try:
        yield
    except TimeoutError:
        raise StreamError("no answer in time") from None
    except http.client.IncompleteRead:
        raise StreamError("the answer was cut off") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        words = str(getattr(error, "strerror", None) or error) or type(error).__name__
        raise StreamError(f"no answer ({headline(words, 200)})") from None


def _refuse(answer: Any) -> None:
    """Raise for an answer that is none: another status, a redirect, a packed body."""
    if 300 <= answer.status < 400:
        goal = headline(public_url(answer.getheader("Location") or "elsewhere"), 120)
        raise StreamError(f"it redirects to {goal}; give that address if you trust it")
    if answer.status != 200:
        words = f"status {answer.status}: {_own_words(answer)}"
        raise StreamError(words)
    packed = (answer.getheader("Content-Encoding") or "identity").strip().lower()
    if packed != "identity":
        raise StreamError(f"the answer is packed ({headline(packed)}), which was not asked for")


def _own_words(answer: Any) -> str:
    """The server's own words for a refusal, safe to print."""
    raw = b""
    for chunk in _chunks(answer, 1 << 20):
        raw += chunk
    text = raw.decode("utf-8", "replace")
    words: Any = None
    with suppress(ValueError, RecursionError):
        found = json.loads(text)
        words = _error_words(found) if isinstance(found, dict) else None
    return headline(words or text, 200) or answer.reason or "no reason given"


def _error_words(event: dict[str, Any]) -> str:
    error = event.get("error")
    words = error.get("message", error) if isinstance(error, dict) else error
    return headline(str(words), 200) if words else ""


def _chunks(answer: Any, max_bytes: int) -> Iterator[bytes]:
    """Yield the body as it comes; StreamError when it is too long."""
    total = 0
    while True:
        with _told():  # around the reading alone: what the reader does is not the server's fault
            chunk = answer.read1(_READ_BYTES)
        if not chunk:
            return
        total += len(chunk)
        if total > max_bytes:
            raise StreamError(f"it sends more than {max_bytes >> 20} MiB")
        yield chunk


def _parse(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise StreamError(f"not JSON: {headline(text) or 'an empty answer'}") from None


def _checked(event: Any) -> dict[str, Any]:
    if not isinstance(event, dict):
        raise StreamError(f"{headline(json.dumps(event))} is not an object of the OpenAI protocol")
    if words := _error_words(event):
        raise StreamError(words)
    return event


def _take(
    event: dict[str, Any],
    reply: Completion,
    on_text: Callable[[str], None],
    *,
    is_whole: bool = False,
) -> None:
    """Add an event to ``reply``; StreamError when it is not of the protocol."""
    usage = _typed(event, "usage", dict) or {}
    counts = [_typed(usage, f"{name}_tokens", int) for name in ("prompt", "completion")]
    if any(count is not None and count < 0 for count in counts):
        raise StreamError("usage counts less than no token")
    choices = _typed(event, "choices", list)
    if is_whole and not choices:
        raise StreamError("no choice in the answer")
    for choice in choices or ():
        if not isinstance(choice, dict) or choice.get("index", 0) not in (0, None):
            raise StreamError(f"choices holds {headline(json.dumps(choice))}")
        part = _typed(choice, "message" if is_whole else "delta", dict) or {}
        text = _typed(part, "content", str) or _typed(choice, "text", str) or ""
        if text:
            text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            reply.text += text
            reply.num_tokens += 1  # a piece is a token, until the server counts
            on_text(text)
        _take_calls(_typed(part, "tool_calls", list) or [], reply)
        reason = _typed(choice, "finish_reason", str)
        if reason in ("error", "content_filter"):
            raise StreamError(f"the server ended the reply with {reason!r}")
        if reason or is_whole:
            reply.finish_reason = "length" if reason in ("length", "max_tokens") else "stop"
    if counts[0] is not None:
        reply.num_prompt_tokens = counts[0]
    if counts[1] is not None:
        reply.num_tokens = counts[1]


def _take_calls(found: list[Any], reply: Completion) -> None:
    """Add the calls of an event, or pieces of them, to ``reply``."""
    for place, call in enumerate(found):
        if not isinstance(call, dict):
            raise StreamError(f"tool_calls holds {headline(json.dumps(call))}")
        index = _typed(call, "index", int)
        index = place if index is None else index
        if not 0 <= index <= len(reply.calls):
            raise StreamError(f"tool_calls comes out of order, at {index}")
        if index == len(reply.calls):
            reply.calls.append(["", ""])
        function = _typed(call, "function", dict) or {}
        for i, key in enumerate(("name", "arguments")):
            reply.calls[index][i] += _typed(function, key, str) or ""


def _write_calls(reply: Completion, on_text: Callable[[str], None]) -> None:
    """Put the calls behind the text, as a model writes them that has no server around it."""
    written = "\n".join(
        f'{tool_json.OPEN}\n{{"name": {json.dumps(name)}, "arguments": {arguments or "{}"}}}'
        f"\n{tool_json.CLOSE}"
        for name, arguments in reply.calls
    )
    piece = f"\n{written}" if reply.text else written
    reply.text += piece
    on_text(piece)


def _typed(holder: dict[str, Any], key: str, kind: type) -> Any:
    """The value of ``key``; None when it is absent or null, StreamError of another type."""
    value = holder.get(key)
    if value is None or (isinstance(value, kind) and not isinstance(value, bool)):
        return value
    raise StreamError(f"{key} is {headline(json.dumps(value))}")
