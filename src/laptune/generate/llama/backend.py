"""A GGUF, run by the llama.cpp wheel through ``laptune.generate.llama.engine``."""

from __future__ import annotations

import codecs
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from laptune.generate.drawing import Drawer
from laptune.generate.interface import Backend, OnText, Reply, Request, Sampling
from laptune.generate.text import StopFilter

_ROUND = 1024  # contexts are multiples, so that a growing chat seldom loads the file again


class EngineBackend(Backend):
    """Requests run one after another; a prompt that begins like the last one is not run again."""

    kind = "gguf"

    def __init__(self, path: str | Path, *, threads: int | None = None) -> None:
        from laptune.generate.llama import engine

        self.path, self._threads = Path(path), threads
        self.name = self.path.name
        self._engine = engine.load(self.path, _ROUND, threads=threads)

    def encode(self, request: Request) -> list[int]:
        if request.prompt is not None:
            return self._engine.tokenize(request.prompt, add_special=True)
        return self._engine.chat_prompt([m.to_dict() for m in request.messages])

    def run(self, requests: list[Request], sampling: Sampling, on_text: OnText) -> list[Reply]:
        prompts = [self.encode(request) for request in requests]
        self._make_room(max(map(len, prompts), default=0) + sampling.max_tokens)
        drawer = Drawer(sampling)
        replies: list[Reply] = []
        for index, ids in enumerate(prompts):
            replies.append(self._complete(index, ids, drawer, on_text))
            if replies[-1].finish_reason == "interrupted":
                break
        none = Reply("", 0, 0, "interrupted", 0.0, 0.0)
        return replies + [none] * (len(requests) - len(replies))

    def _complete(self, index: int, ids: list[int], drawer: Drawer, on_text: OnText) -> Reply:
        """Answer one prompt."""
        rules, begun, first = drawer.rules, time.perf_counter(), 0.0
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        stops, pieces, seen, count = StopFilter(rules.stop), [], list(ids), 0

        def show(text: str) -> None:
            text = stops.feed(text)
            if text:
                pieces.append(text)
                on_text(index, text)

        def choose(logits):
            return drawer.choose(logits.copy(), index, seen)

        reason = "length"
        try:
            for token in self._engine.generate(ids, max_tokens=rules.max_tokens, choose=choose):
                count += 1
                first = first or time.perf_counter() - begun
                if self._engine.is_end(token):
                    reason = "stop"
                    break
                seen.append(token)
                show(decoder.decode(self._engine.token_bytes(token)))
                if stops.is_stopped:
                    reason = "stop_string"
                    break
        except KeyboardInterrupt:
            reason = "interrupted"
        if not stops.is_stopped:
            show(decoder.decode(b"", True))
            rest = stops.flush()
            if rest:
                pieces.append(rest)
                on_text(index, rest)
        duration = time.perf_counter() - begun
        return Reply("".join(pieces), len(ids), count, reason, first, duration)

    def score(self, ids: Sequence[int]) -> list[float]:
        if len(ids) < 2:
            return []
        self._make_room(len(ids))
        return [-float(loss) for loss in self._engine.losses(list(ids))]

    def facts(self) -> dict[str, Any]:
        from laptune.generate.llama import engine

        return {"kind": self.kind, "name": self.name, "engine": engine.version()}

    def close(self) -> None:
        self._engine.close()

    def _make_room(self, num_tokens: int) -> None:
        """Load the file again with a larger context when ``num_tokens`` do not fit."""
        if num_tokens <= self._engine.num_ctx:
            return
        from laptune.generate.llama import engine

        self._engine.close()
        self._engine = engine.load(
            self.path, -(-num_tokens // _ROUND) * _ROUND, threads=self._threads
        )
