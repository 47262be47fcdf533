"""A stand-in for LM Studio's server: the OpenAI protocol on a free loopback port."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    """Logs nothing, and sends an answer whole."""

    def log_message(self, *_):
        """Say nothing."""

    def send_json(self, value, status=200):
        self.send(json.dumps(value).encode(), status, "application/json")

    def send(self, body, status=200, kind="text/html"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def running(handler, context=None):
    """Yield the URL of a server with this handler; ``context``: ssl's, which then wraps it."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def serve(
    models=("laptune/tiny",),
    pieces=("def ", "f", "()"),
    status=200,
    ports=None,
    strict=(),
    strict_words="Unrecognized request argument supplied",
    context=None,
):
    """Yield (base URL, list of received bodies); `ports` gets the asker's of each request.

    Models of None are no list at all; what is named in `strict` is refused in a request.
    """
    received, ports = [], [] if ports is None else ports

    class Studio(Handler):
        protocol_version = "HTTP/1.1"  # connections stay open, as a real server's do

        def send(self, *answer):
            ports.append(self.client_address[1])
            super().send(*answer)

        def do_GET(self):
            if models is None:
                return self.send_json({"detail": "Not Found"}, 404)
            self.send_json({"data": [{"id": name} for name in models]})

        def do_POST(self):
            size = int(self.headers["Content-Length"])
            received.append((self.path, json.loads(self.rfile.read(size))))
            for name in strict:
                if name in received[-1][1]:
                    error = {"error": f"{strict_words}: {name}"}
                    return self.send_json(error, 400)
            if status != 200:
                error = {"error": {"message": "No LM Runtime found for model format 'gguf'!"}}
                return self.send_json(error, status)
            events = [{"choices": [{"delta": {"content": p}, "text": p}]} for p in pieces]
            events.append({"choices": [{"delta": {}, "finish_reason": "stop"}]})
            events.append(
                {"choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": len(pieces)}}
            )
            lines = [f"data: {json.dumps(e)}\n\n" for e in events] + ["data: [DONE]\n\n"]
            self.send("".join(lines).encode(), 200, "text/event-stream")

    with running(Studio, context) as url:
        yield url, received
