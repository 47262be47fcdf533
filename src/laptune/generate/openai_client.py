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
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from typing import Any
from urllib.parse import unquote, urlsplit

from laptune.core import console
from laptune.core.errors import UserError
from laptune.core.plain_text import headline
from laptune.generate.completion import Completion, take, write_calls
from laptune.generate.http_answer import (
    KINDS,
    Deadline,
    chunks_of,
    is_body,
    object_in,
    object_of,
    own_words,
    public_url,
    refuse,
    take_body,
    told,
    wait_of,
)
from laptune.generate.interface import NoAnswer
from laptune.generate.sse import EventParser, StreamError

START = "start the server (LM Studio: Developer tab, Start server) and check the port"
LOG = "see the server's log"
_MAX_WAITS = 10  # for a server that is busy and says how long
_ADDITIONS = ("top_k", "min_p", "repeat_penalty", "stream_options", "seed")
# Models that reason have their own temperature, and another name for the limit.
_NOT_OF_ALL = ("temperature", "top_p")
_NEWER = {"max_tokens": "max_completion_tokens"}


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


def _api_of(address: str) -> str:
    """Return where the protocol lies under a URL, or its path, which may name one of its ends.

    Without a version in it, /v1 follows; Gemini's is /v1beta/openai.
    """
    address = re.sub(r"/(chat/completions|completions|models)$", "", address.rstrip("/"))
    return address if re.search(r"/v\d\w*(/|$)", address) else f"{address}/v1"


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
        self._path, self.url = _api_of(parts.path), _api_of(shown)
        self._limits = limits or Limits()
        self._headers = {"Accept-Encoding": "identity"}  # nothing that grows when unpacked
        if parts.username is not None:
            pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            self._headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
        if not parts.username and parts.password:  # http://:KEY@host
            key = unquote(parts.password)
        self._key = key
        self._unknown: set[str] = set()  # settings that this server refused
        if key:
            self._headers["Authorization"] = f"Bearer {key}"

    def models(self) -> list[str]:
        """Return the names of the models that the server offers; [] where it lists none."""
        num_waits = 0
        while (found := self._listed(num_waits < _MAX_WAITS)) is None:
            num_waits += 1
        entries = found["data"] or [] if "data" in found else found.get("models")
        names = [_name_of(entry) for entry in entries] if isinstance(entries, list) else [""]
        if not all(names):
            raise UserError(f"{self.url}/models is not the OpenAI protocol", START)
        return names

    def _listed(self, may_wait: bool) -> dict[str, Any] | None:
        """Return the list of models as it comes; None after waiting for it."""
        limit = self._limits.list_s
        with self._asked("GET", "/v1/models", None, limit, limit) as (answer, _):
            if answer.status in (404, 405, 501):
                return {"data": []}
            if not may_wait or (wait_s := wait_of(answer)) is None:
                refuse(answer)
                return object_of(chunks_of(answer, self._limits.max_bytes))
        self._wait(wait_s)
        return None

    def _wait(self, wait_s: float) -> None:
        console.warn(f"{self.url} is not ready, or asks to wait: {wait_s:.0f} s")
        time.sleep(wait_s)

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Return the JSON object that the server answers."""
        limit = self._limits.pause_s
        with self._asked("POST", path, body, limit, limit) as (answer, _):
            refuse(answer)
            return object_of(chunks_of(answer, self._limits.max_bytes))

    def complete(
        self, path: str, body: dict[str, Any], on_text: Callable[[str], None], reply: Completion
    ) -> None:
        """Ask for one reply, streamed; ``reply`` grows as it comes, so an interrupt keeps it.

        A server that answers in one piece although a stream was asked for is understood, too.
        """
        num_waits = 0
        while True:
            refused, wait_s = self._try(path, body, on_text, reply, num_waits < _MAX_WAITS)
            if refused:
                dropped = [name for name in refused if name not in _NEWER]
                if dropped:
                    console.warn(f"{self.url} refuses {', '.join(dropped)}: its own value is used")
                self._unknown |= set(refused)
            elif wait_s is None:
                return
            else:
                num_waits += 1
                self._wait(wait_s)

    def _try(
        self,
        path: str,
        body: dict[str, Any],
        on_text: Callable[[str], None],
        reply: Completion,
        may_wait: bool,
    ) -> tuple[list[str], float | None]:
        """Ask once; return the settings that the server will not have, and how long to wait.

        ([], None) when it has replied.
        """
        limits = self._limits
        num_tokens = body["max_tokens"]
        newer = {name: _NEWER[name] for name in self._unknown & _NEWER.keys()}
        body = {
            newer.get(name, name): value
            for name, value in body.items()
            if name not in self._unknown or name in newer
        }
        total_s = limits.first_s + limits.token_s * num_tokens
        with self._asked("POST", path, body, limits.first_s, total_s) as (answer, sock):
            if answer.status in (400, 422):
                return self._refused_settings(answer, body), None
            if may_wait and (wait_s := wait_of(answer)) is not None:
                return [], wait_s
            refuse(answer)
            kind = (answer.getheader("Content-Type") or "").partition(";")[0].strip().lower()
            if kind not in KINDS:
                raise StreamError(f"it answers with {headline(kind)}, not with events")
            chunks = chunks_of(answer, limits.max_bytes)
            first = next(chunks, b"")
            chunks = chain([first], chunks)
            if is_body(first, kind):
                take_body(chunks, reply, on_text)
            else:
                for event in self._events(chunks, sock, 1000 + 16 * num_tokens, reply):
                    take(event, reply, on_text)
            if not reply.finish_reason:
                raise StreamError("the reply was cut off before its end")
            if reply.finish_reason == "length" and reply.has_reasoned and not reply.text.strip():
                why = f"the model reasoned for all {num_tokens} tokens and did not answer"
                raise StreamError(why, "turn its reasoning off, or raise the limit of tokens")
            if reply.calls:
                write_calls(reply, on_text)
        return [], None

    def _refused_settings(self, answer: Any, body: dict[str, Any]) -> list[str]:
        """Return the settings that a server will not have by that name; StreamError for none."""
        words = own_words(answer)
        named = [name for name in (*_ADDITIONS, *_NOT_OF_ALL) if name in body and name in words]
        named += [old for old, new in _NEWER.items() if old in body and new in words]
        if not named:
            raise StreamError(f"status {answer.status}: {words}")
        return named

    def _events(
        self, chunks: Iterable[bytes], sock: socket.socket, max_events: int, reply: Completion
    ) -> Iterator[dict]:
        """Yield the JSON objects of a stream up to "[DONE]", which ends ``reply``, or its end."""
        begun, parser, count = time.monotonic(), EventParser(), 0
        for chunk in chunks:
            for data in parser.feed(chunk):
                if data.strip() == "[DONE]":
                    if reply.text or reply.calls:  # small servers give no reason
                        reply.finish_reason = reply.finish_reason or "stop"
                    return
                count += 1
                if count > max_events:
                    raise StreamError(f"it sends more than {max_events} events")
                yield object_in(data)
                sock.settimeout(self._limits.pause_s)
            if parser.unfinished_s > self._limits.line_s:
                raise StreamError(f"a line is not finished after {self._limits.line_s:.0f} s")
            if not count and time.monotonic() - begun > self._limits.first_s:
                raise StreamError(f"no event came in {self._limits.first_s:.0f} s")

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
        deadline = Deadline(total_s, connection)
        sent = None if body is None else json.dumps(body).encode("ascii")
        headers = self._headers | ({"Content-Type": "application/json"} if sent else {})
        hint = START
        try:
            with deadline:
                with told():
                    connection.connect()
                    deadline.sock = connection.sock
                    deadline.sock.settimeout(silent_s)
                    root = self._path if path.startswith("/v1/") else self._path.removesuffix("/v1")
                    goal = root + path.removeprefix("/v1")
                    connection.request(method, goal, sent, headers)
                    answer = connection.getresponse()
                hint = LOG
                yield answer, deadline.sock
        except StreamError as error:
            why = f"no end after {total_s:.0f} s" if deadline.is_over else str(error)
            why = self._without_key(why)
            kind = NoAnswer if hint is START else UserError
            raise kind(f"{self.url}: {why}", error.hint or hint) from None
        finally:
            connection.close()


def _name_of(entry: Any) -> str:
    """Return the name of a model in a list of them, "" for what is none."""
    name = entry.get("id", entry.get("name")) if isinstance(entry, dict) else entry
    return name if isinstance(name, str) else ""
