"""The model that writes: asked through a server, each reply kept before the next is asked for."""

from __future__ import annotations

import hashlib
import ipaddress
import json
import os
import time
from dataclasses import asdict
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from laptune.core import files
from laptune.core.errors import UserError
from laptune.generate import Backend, Request, Sampling
from laptune.generate.interface import NoAnswer
from laptune.score.generation import Journal
from laptune.text.alike import without_thought
from laptune.text.records import to_row

PAUSES_S = (1.0, 2.0)  # before each other try
MAX_FAILED = 5  # requests in a row that a server may fail


class Said(NamedTuple):
    """A reply: its text, whether it was cut at its limit, and whether an earlier run got it."""

    text: str
    is_cut: bool
    is_old: bool


class Failed(Exception):
    """One request got no reply; the next one may."""


def host_of(endpoint: str) -> str:
    """Return the host that a URL names; "" for this machine's own."""
    host = (urlsplit(endpoint).hostname or "").lower()
    try:
        is_here = ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        is_here = host == "localhost"
    return "" if is_here else host or endpoint


def key_from(name: str, endpoint: str) -> str:
    """Return the bearer key in the environment variable ``name``; "" for no name.

    Raises UserError, the key not in it, when there is none, or it would go out unencrypted.
    """
    if not name:
        return ""
    key = os.environ.get(name, "").strip()
    if not key:
        raise UserError(f"the environment variable {name[:80]} is empty", "put the key into it")
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise UserError(
            f"the key in {name} holds a blank or a letter that no key has", "copy again"
        )
    if host_of(endpoint) and not endpoint.startswith("https://"):
        raise UserError("the key would go over the network unencrypted", "use https:// for it")
    return key


class Teacher:
    """Asks ``backend``; a request that is in ``journal`` is not asked again."""

    def __init__(self, backend: Backend, journal: Journal) -> None:
        self.backend, self.journal = backend, journal
        self.num_asked, self.asked_s, self._failed = 0, 0.0, 0

    def ask(self, messages: list[Any], rules: Sampling) -> Said:
        """Return the reply to a conversation.

        Raises Failed when the server failed on this request, UserError when it is gone or fails
        always, KeyboardInterrupt when the person stopped it.
        """
        about = [self.backend.facts(), to_row(messages), asdict(rules)]
        key = hashlib.sha256(json.dumps(about, default=str).encode()).hexdigest()
        if known := self.journal.get(key):
            row = known[0][0]
            if row.get("error"):
                raise Failed(row["error"])
            return Said(str(row["text"]), bool(row["is_cut"]), True)
        begun = time.monotonic()
        reply = self._reply(Request(messages), rules, key)
        spent_s = time.monotonic() - begun
        self.num_asked, self.asked_s, self._failed = self.num_asked + 1, self.asked_s + spent_s, 0
        answer = without_thought(reply.text)
        said = Said(answer, reply.finish_reason == "length", False)
        self.journal.add(key, [{"text": said.text, "is_cut": said.is_cut}], spent_s)
        return said

    def _reply(self, request: Request, rules: Sampling, key: str) -> Any:
        try:
            reply = files.again(
                lambda: self.backend.generate([request], rules)[0],
                PAUSES_S,
                lambda error: isinstance(error, UserError),
            )
        except UserError as error:
            self._failed += 1
            if isinstance(error, NoAnswer) or self._failed >= MAX_FAILED:
                hint = "what was made is kept: run the same command again"
                hints = [error.hint, hint] if error.hint else [hint]
                raise UserError(error.message, "; ".join(hints)) from None
            self.journal.add(key, [{"error": error.message}], 0.0)
            raise Failed(error.message) from None
        if reply.finish_reason == "interrupted":
            raise KeyboardInterrupt
        return reply
