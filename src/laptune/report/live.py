"""A page on 127.0.0.1 that follows a training run; read-only, closed with the run.

The address holds a random token, so that no other page or user of the machine finds it by
guessing; the server answers GET alone and knows two paths, the page and its numbers.
"""

from __future__ import annotations

import json
import math
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from laptune.core import console
from laptune.core.jsonl import read_log
from laptune.report.render import render

TIMEOUT_S = 10.0  # for a request to come whole, and for its answer to be taken


@contextmanager
def following(metrics: Path, *, name: str, total_steps: int, is_on: bool) -> Iterator[None]:
    """Serve the page while the body runs, and say where; nothing when it is not wanted."""
    if not is_on:
        yield
        return
    server = LiveServer(metrics, name=name, total_steps=total_steps)
    console.say(f"live page: {server.url}", url=server.url)
    try:
        yield
    finally:
        server.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep the terminal for the run's own progress: an odd request is its sender's affair."""


class LiveServer:
    """Serve ``metrics`` (a JSONL log that grows) until ``close``; ``url`` is where to look."""

    def __init__(self, metrics: Path, *, name: str, total_steps: int) -> None:
        self._metrics, self._name, self._total = Path(metrics), name, total_steps
        self._token = secrets.token_urlsafe(16)
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self.port: int = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/{self._token}/"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop answering and free the port."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=5)

    def page(self) -> str:
        """Return the page; its script asks for the numbers."""
        context = {"title": f"{self._name} - laptune, live", "name": self._name}
        return render("live.html", context, "live.js")

    def numbers(self) -> dict:
        """Return what the page draws: the log's rows, thinned, and how far the run is."""
        rows = [row for row in read_log(self._metrics) if "loss" in row]
        thin = rows[:: max(1, len(rows) // 500)]
        keys = ("step", "loss", "tokens_per_s", "rss_bytes", "learning_rate", "elapsed_s")
        return {
            "name": self._name,
            "total_steps": self._total,
            "last": {k: _known(rows[-1].get(k)) for k in keys} if rows else None,
            "steps": [{k: _known(row.get(k)) for k in keys} for row in thin],
        }

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        live = self

        class Handler(BaseHTTPRequestHandler):
            timeout = TIMEOUT_S

            def do_GET(self) -> None:
                # The Host check stops a foreign page from reading through a rebound name.
                is_ours = self.headers.get("Host") == f"127.0.0.1:{live.port}"
                prefix, _, rest = self.path.lstrip("/").partition("/")
                if not is_ours or not secrets.compare_digest(prefix.encode(), live._token.encode()):
                    self._answer(404, "text/plain", b"not found")
                elif rest == "":
                    self._answer(200, "text/html; charset=utf-8", live.page().encode("utf-8"))
                elif rest == "numbers.json":
                    body = json.dumps(live.numbers()).encode("utf-8")
                    self._answer(200, "application/json", body)
                else:
                    self._answer(404, "text/plain", b"not found")

            def _answer(self, status: int, kind: str, body: bytes) -> None:
                with suppress(ConnectionError):  # the tab was closed
                    self.send_response(status)
                    self.send_header("Content-Type", kind)
                    self.send_header("Content-Length", str(len(body)))
                    self.send_header("Cache-Control", "no-store")
                    self.end_headers()
                    self.wfile.write(body)

            def log_message(self, *args: object) -> None:
                """Keep the terminal for the run's own progress."""

        return Handler


def _known(value: Any) -> Any:
    """None for NaN and infinity, which JSON does not know."""
    return None if isinstance(value, float) and not math.isfinite(value) else value
