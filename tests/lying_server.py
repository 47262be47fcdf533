"""A server on a loopback port that answers with whatever bytes it is given."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager, suppress

MODELS = b'{"data": [{"id": "tiny"}]}'


def http(body: bytes, kind: str = "text/event-stream", status: str = "200 OK", **headers) -> bytes:
    """A whole answer; its end is the connection's."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@contextmanager
def serve(
    *answer: bytes,
    models: bytes | None = None,
    pause_s: float = 0.0,
    again: bytes = b"",
    is_in_turn: bool = False,
):
    """Yield the URL of a server that answers each POST with the pieces of `answer`.

    `pause_s` lies between the pieces; `again` is sent over and over after them. `models` is the
    whole answer to a GET. `is_in_turn`: each POST gets one of the pieces, the next one.
    """
    turns = iter(answer)
    models = http(MODELS, "application/json") if models is None else models
    listener = socket.create_server(("127.0.0.1", 0))
    is_over = threading.Event()

    def talk(sock: socket.socket) -> None:
        with sock, suppress(OSError):
            asked = b""
            while b"\r\n\r\n" not in asked:
                asked += sock.recv(65536)
            if asked.startswith(b"GET"):
                return sock.sendall(models)
            for piece in [next(turns)] if is_in_turn else answer:
                sock.sendall(piece)
                time.sleep(pause_s)
            while again and not is_over.is_set():
                sock.sendall(again)
                time.sleep(pause_s)
            sock.shutdown(socket.SHUT_WR)
            while sock.recv(65536):  # a reset would take back what was sent
                pass

    def accept() -> None:
        with suppress(OSError):
            while True:
                sock, _ = listener.accept()
                threading.Thread(target=talk, args=(sock,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        is_over.set()
        listener.close()
