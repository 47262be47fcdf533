"""Any server that speaks the OpenAI protocol: LM Studio on port 1234, llama-server, Ollama."""

from __future__ import annotations

import time
from typing import Any

from laptune.core.errors import UserError
from laptune.generate.completion import Completion
from laptune.generate.interface import Backend, OnText, Reply, Request, Sampling, one_by_one
from laptune.generate.openai_client import Client, Limits
from laptune.text.records import to_row


class ServerBackend(Backend):
    """Streams replies from ``<endpoint>/v1/chat/completions``, or ``/completions`` for raw text."""

    kind = "server"

    def __init__(
        self, endpoint: str, model: str = "", limits: Limits | None = None, key: str = ""
    ) -> None:
        """Connect; ``model`` "" takes the first that the server lists, ``key`` is a bearer key.

        Raises UserError when nothing answers there, or it holds no such model.
        """
        self._client = Client(endpoint, limits, key)
        self.url = self._client.url
        self.served = served = self._client.models()  # names of the models it offers
        if model and served and model not in served:
            raise UserError(
                f"{self.url} has no model {model!r}", f"it serves {', '.join(served[:8])}"
            )
        texts = [name for name in served if "embed" not in name.lower()]  # LM Studio lists both
        self.name = model or next(iter(texts or served), "default")

    def run(self, requests: list[Request], sampling: Sampling, on_text: OnText) -> list[Reply]:
        return one_by_one(
            lambda index, request: self._complete(index, request, sampling, on_text), requests
        )

    def facts(self) -> dict[str, Any]:
        return {"kind": self.kind, "name": self.name, "url": self.url}

    def _complete(self, index: int, request: Request, rules: Sampling, on_text: OnText) -> Reply:
        begun, first, reply = time.perf_counter(), 0.0, Completion()

        def show(piece: str) -> None:
            nonlocal first
            first = first or time.perf_counter() - begun
            on_text(index, piece)

        try:
            self._client.complete(*self._question(index, request, rules), show, reply)
            reason = reply.finish_reason
        except KeyboardInterrupt:
            reason = "interrupted"
        duration = time.perf_counter() - begun
        counts = reply.num_prompt_tokens, reply.num_tokens
        return Reply(reply.text, *counts, reason, first, duration)  # type: ignore[arg-type]

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
            "min_p": 0.0,  # llama.cpp's own default would cut
            "repeat_penalty": rules.repetition_penalty,
            "seed": (rules.seed + index) % (1 << 31),
        }
        if rules.stop:
            body["stop"] = list(rules.stop)
        if request.prompt is not None:
            return "/v1/completions", body | {"prompt": request.prompt}
        return "/v1/chat/completions", body | to_row(request.messages)
