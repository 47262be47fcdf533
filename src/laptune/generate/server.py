"""Any server that speaks the OpenAI protocol: LM Studio on port 1234, llama-server, Ollama."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

from laptune.core.errors import UserError
from laptune.generate.interface import Backend, OnText, Reply, Request, Sampling

_CONNECT_S = 5.0
_READ_S = 600.0  # a long prompt on a slow machine: the first token may take minutes


class ServerBackend(Backend):
    """Streams replies from ``<endpoint>/v1/chat/completions``, or ``/completions`` for raw text."""

    kind = "server"

    def __init__(self, endpoint: str, model: str = "") -> None:
        """Connect; ``model`` "" takes the first that the server lists.

        Raises UserError when nothing answers there, or it holds no such model.
        """
        import httpx

        if not endpoint.startswith(("http://", "https://")):
            raise UserError(f"endpoint {endpoint!r} is no URL", "write http://127.0.0.1:1234/v1")
        url = endpoint.rstrip("/")
        self.url = url if url.endswith("/v1") else f"{url}/v1"
        # A proxy of the environment must not see what goes to a server on this machine. Each
        # request has a connection of its own: llama.cpp's server closes those it finds idle, now
        # and then just as the next question is sent.
        self._client = httpx.Client(
            timeout=httpx.Timeout(_READ_S, connect=_CONNECT_S),
            limits=httpx.Limits(max_keepalive_connections=0),
            trust_env=False,
        )
        self.served = served = self._models()  # names of the models it offers
        if model and served and model not in served:
            raise UserError(
                f"{self.url} has no model {model!r}", f"it serves {', '.join(served[:8])}"
            )
        self.name = model or (served[0] if served else "default")

    def run(self, requests: list[Request], sampling: Sampling, on_text: OnText) -> list[Reply]:
        replies: list[Reply] = []
        for index, request in enumerate(requests):
            replies.append(self._complete(index, request, sampling, on_text))
            if replies[-1].finish_reason == "interrupted":
                break
        none = Reply("", 0, 0, "interrupted", 0.0, 0.0)
        return replies + [none] * (len(requests) - len(replies))

    def facts(self) -> dict[str, Any]:
        return {"kind": self.kind, "name": self.name, "url": self.url}

    def close(self) -> None:
        self._client.close()

    def _complete(self, index: int, request: Request, rules: Sampling, on_text: OnText) -> Reply:
        begun, first, pieces = time.perf_counter(), 0.0, []
        usage: dict[str, int] = {}
        reason = "stop"
        try:
            for event in self._events(*self._question(index, request, rules)):
                usage = event.get("usage") or usage
                for choice in event.get("choices") or ():
                    text = (choice.get("delta") or {}).get("content") or choice.get("text")
                    if text:
                        first = first or time.perf_counter() - begun
                        pieces.append(text)
                        on_text(index, text)
                    if choice.get("finish_reason"):
                        reason = "length" if choice["finish_reason"] == "length" else "stop"
        except KeyboardInterrupt:
            reason = "interrupted"
        return Reply(
            "".join(pieces),
            usage.get("prompt_tokens", 0),
            usage.get("completion_tokens", len(pieces)),
            reason,
            first,
            time.perf_counter() - begun,
        )

    def _question(
        self, index: int, request: Request, rules: Sampling
    ) -> tuple[str, dict[str, Any]]:
        """Path and JSON body; top_k, min_p and repeat_penalty are llama.cpp's own additions."""
        body: dict[str, Any] = {
            "model": self.name,
            "stream": True,
            "stream_options": {"include_usage": True},
            "max_tokens": rules.max_tokens,
            "temperature": rules.temperature,
            "top_k": rules.top_k,
            "top_p": rules.top_p,
            "min_p": rules.min_p,
            "repeat_penalty": rules.repetition_penalty,
            "seed": (rules.seed + index) % (1 << 31),
        }
        if rules.stop:
            body["stop"] = list(rules.stop)
        if request.prompt is not None:
            return "/completions", body | {"prompt": request.prompt}
        return "/chat/completions", body | {"messages": [m.to_dict() for m in request.messages]}

    def _events(self, path: str, body: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Yield the JSON objects of a server-sent stream."""
        import httpx

        try:
            with self._client.stream("POST", self.url + path, json=body) as answer:
                if answer.status_code != 200:
                    answer.read()
                    raise UserError(f"{self.url}{path}: {_reason(answer)}", "see the server's log")
                for line in answer.iter_lines():
                    data = line.removeprefix("data:").strip()
                    if not line.startswith("data:") or data == "[DONE]":
                        continue
                    event = json.loads(data)
                    if event.get("error"):
                        raise UserError(f"{self.url}: {event['error']}", "see the server's log")
                    yield event
        except httpx.HTTPError as error:
            raise UserError(f"{self.url}: {error or type(error).__name__}", _CURE) from None
        except ValueError as error:
            raise UserError(f"{self.url}: the stream is not JSON ({error})", _CURE) from None

    def _models(self) -> list[str]:
        import httpx

        try:
            answer = self._client.get(f"{self.url}/models", timeout=_CONNECT_S)
            if answer.status_code != 200:
                raise UserError(f"{self.url}/models: {_reason(answer)}", _CURE)
            return [str(entry["id"]) for entry in answer.json().get("data", [])]
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise UserError(f"{self.url}: {error or type(error).__name__}", _CURE) from None
        except (ValueError, KeyError, TypeError, AttributeError):
            raise UserError(f"{self.url}/models is not the OpenAI protocol", _CURE) from None


_CURE = "start the server (LM Studio: Developer tab, Start server) and check the port"


def _reason(answer: Any) -> str:
    """The server's own words for a refusal."""
    try:
        error = answer.json().get("error")
        words = error.get("message") if isinstance(error, dict) else error
    except (ValueError, AttributeError):
        words = None
    return f"status {answer.status_code}: {words or answer.text[:200]}"
