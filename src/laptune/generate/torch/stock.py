"""A family that our decoder does not compute, run by transformers itself: slower, the same use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from laptune.generate.drawing import Drawer
from laptune.generate.interface import OnText, Reply, Request, Sampling, one_by_one
from laptune.generate.text import Detokenizer, GrowingReply
from laptune.generate.torch.folder import FolderBackend
from laptune.model import stock


class StockBackend(FolderBackend):
    """transformers' forward pass with its own cache; requests run one after another."""

    def _load(self, adapter: str | Path | None, dtype: str) -> None:
        import torch

        self._dtype = "bfloat16" if dtype == "bfloat16" else "float32"
        model = stock.load(self.folder, getattr(torch, self._dtype))
        if adapter:
            from peft import PeftModel

            model = PeftModel.from_pretrained(model, adapter).merge_and_unload()
        self._model = model.eval()

    def run(self, requests: list[Request], sampling: Sampling, on_text: OnText) -> list[Reply]:
        import torch

        prompts = [self.encode(request) for request in requests]
        self._check_lengths(prompts)
        drawer = Drawer(sampling)

        def complete(index: int, ids: list[int]) -> Reply:
            stream, limit = Detokenizer(self._tokenizer), self.context_length
            reply = GrowingReply(index, ids, stream, sampling, self._is_end, on_text, limit)
            return reply.complete(
                drawer.choose(logits, index, reply.ids) for logits in self._logits(reply.ids)
            )

        with torch.inference_mode():
            return one_by_one(complete, prompts)

    def _logits(self, ids: list[int]) -> Iterator[np.ndarray]:
        """Yield the logits (vocab,) after ``ids``, then after each token that was added to it."""
        import torch

        past, num_run = None, 0
        while True:
            new = torch.tensor([ids[num_run:]])
            out = self._model(new, past_key_values=past, use_cache=True)
            past, num_run = out.past_key_values, len(ids)
            yield out.logits[0, -1].float().numpy().copy()

    def score(self, ids: Sequence[int], first: int = 1) -> list[float]:
        import torch

        with torch.inference_mode():
            logits = self._model(torch.tensor([list(ids)])).logits[0, first - 1 : -1].float()
            chosen = logits.gather(1, torch.tensor(list(ids[first:]))[:, None])[:, 0]
            return (chosen - logits.logsumexp(1)).tolist()

    def facts(self) -> dict[str, Any]:
        import torch
        import transformers

        return {
            "kind": self.kind,
            "name": self.name,
            "dtype": self._dtype,
            "engine": f"transformers {transformers.__version__}",
            "threads": torch.get_num_threads(),
        }

    def close(self) -> None:
        self._model = None
