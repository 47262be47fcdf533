"""A stand-in for LM Studio's server: the OpenAI protocol on a free loopback port."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


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

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"  # connections stay open, as a real server's do

        def log_message(self, *_):
            """Say nothing."""

        def _send(self, code, body, kind="application/json"):
            ports.append(self.client_address[1])
            self.send_response(code)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self):
            if models is None:
                return self._send(404, b'{"detail": "Not Found"}')
            listed = {"data": [{"id": name} for name in models]}
            self._send(200, json.dumps(listed).encode())

        def do_POST(self):
            size = int(self.headers["Content-Length"])
            received.append((self.path, json.loads(self.rfile.read(size))))
            for name in strict:
                if name in received[-1][1]:
                    error = {"error": f"{strict_words}: {name}"}
                    return self._send(400, json.dumps(error).encode())
            if status != 200:
                error = {"error": {"message": "No LM Runtime found for model format 'gguf'!"}}
                return self._send(status, json.dumps(error).encode())
            events = [{"choices": [{"delta": {"content": p}, "text": p}]} for p in pieces]
            events.append({"choices": [{"delta": {}, "finish_reason": "stop"}]})
            events.append(
                {"choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": len(pieces)}}
            )
            lines = [f"data: {json.dumps(e)}\n\n" for e in events] + ["data: [DONE]\n\n"]
            self._send(200, "".join(lines).encode(), "text/event-stream")

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if context:  # of ssl
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", received
    finally:
        server.shutdown()
        server.server_close()
