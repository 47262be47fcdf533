"""A GGUF, run by the llama.cpp wheel through ``laptune.generate.llama.engine``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from laptune.generate.drawing import Drawer
from laptune.generate.interface import Backend, OnText, Reply, Request, Sampling, one_by_one
from laptune.generate.text import ByteStream, GrowingReply
from laptune.text.functiongemma import IN_REPLIES, RESULT_OPEN
from laptune.text.records import for_template

_ROUND = 1024  # contexts are multiples, so that a growing chat seldom loads the file again


class EngineBackend(Backend):
    """Requests run one after another; a prompt that begins like the last one is not run again."""

    kind = "gguf"

    def __init__(self, path: str | Path, *, threads: int | None = None) -> None:
        from laptune.generate.llama import engine

        self.path, self._threads = Path(path), threads
        self.name = self.path.name
        self._engine = engine.Engine(self.path, ctx=_ROUND, threads=threads)
        # FunctionGemma waits there for a result, which llama.cpp does not take for an end.
        found = self._engine.tokenize(RESULT_OPEN)
        self._stop_ids = set(found) if len(found) == 1 else set()
        marks = map(self._engine.tokenize, IN_REPLIES)
        self._shown_ids = {ids[0] for ids in marks if len(ids) == 1}

    def encode(self, request: Request) -> list[int]:
        if request.prompt is not None:
            return self._engine.tokenize(request.prompt, add_special=True)
        return self._engine.chat_prompt(*for_template(request.messages))

    def _is_end(self, token: int) -> bool:
        return self._engine.is_end(token) or token in self._stop_ids

    def run(self, requests: list[Request], sampling: Sampling, on_text: OnText) -> list[Reply]:
        prompts = [self.encode(request) for request in requests]
        self._make_room(max(map(len, prompts), default=0) + sampling.max_tokens)
        engine, drawer = self._engine, Drawer(sampling)

        def complete(index: int, ids: list[int]) -> Reply:
            stream = ByteStream(
                lambda token: engine.token_bytes(token, special=token in self._shown_ids)
            )
            reply = GrowingReply(index, ids, stream, sampling, self._is_end, on_text)
            tokens = engine.generate(
                ids,
                max_tokens=sampling.max_tokens,
                choose=lambda logits: drawer.choose(logits.copy(), index, reply.ids),
            )
            return reply.complete(tokens)

        return one_by_one(complete, prompts)

    def score(self, ids: Sequence[int], first: int = 1) -> list[float]:
        if len(ids) <= first:
            return []
        self._make_room(len(ids))
        return [-float(loss) for loss in self._engine.losses(list(ids))[first - 1 :]]

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
        self._engine = engine.Engine(
            self.path, ctx=-(-num_tokens // _ROUND) * _ROUND, threads=self._threads
        )
