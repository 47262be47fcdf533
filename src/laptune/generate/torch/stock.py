"""A family that our decoder does not compute, run by transformers itself: slower, the same use."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from laptune.generate.drawing import Drawer
from laptune.generate.interface import OnText, Reply, Request, Sampling
from laptune.generate.torch.folder import FolderBackend


class StockBackend(FolderBackend):
    """transformers' forward pass with its own cache; requests run one after another."""

    def _load(self, adapter: str | Path | None, dtype: str) -> None:
        import torch
        from transformers import AutoModelForCausalLM

        self._dtype = "bfloat16" if dtype == "bfloat16" else "float32"
        model = AutoModelForCausalLM.from_pretrained(
            self.folder, dtype=getattr(torch, self._dtype), trust_remote_code=False
        )
        if adapter:
            from peft import PeftModel

            model = PeftModel.from_pretrained(model, adapter).merge_and_unload()
        self._model = model.eval()

    def prepare(self) -> None:
        """Nothing can be done ahead."""

    def run(self, requests: list[Request], sampling: Sampling, on_text: OnText) -> list[Reply]:
        import torch

        prompts = [self.encode(request) for request in requests]
        self._check_lengths(prompts)
        drawer, replies = Drawer(sampling), []
        with torch.inference_mode():
            for index, ids in enumerate(prompts):
                replies.append(self._complete(index, ids, drawer, on_text))
                if replies[-1].finish_reason == "interrupted":
                    break
        none = Reply("", 0, 0, "interrupted", 0.0, 0.0)
        return replies + [none] * (len(requests) - len(replies))

    def score(self, ids: Sequence[int]) -> list[float]:
        import torch

        with torch.inference_mode():
            logits = self._model(torch.tensor([list(ids)])).logits[0, :-1].float()
            chosen = logits.gather(1, torch.tensor(list(ids[1:]))[:, None])[:, 0]
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

    def _complete(self, index: int, ids: list[int], drawer: Drawer, on_text: OnText) -> Reply:
        import torch

        from laptune.generate.text import Detokenizer, StopFilter

        rules, begun, first = drawer.rules, time.perf_counter(), 0.0
        stream, stops, pieces = Detokenizer(self._tokenizer), StopFilter(rules.stop), []

        def show(text: str) -> None:
            if text:
                pieces.append(text)
                on_text(index, text)

        seen, new, past, reason = list(ids), list(ids), None, "length"
        limit = min(rules.max_tokens, (self.context_length or 1 << 30) - len(ids))
        try:
            while len(seen) - len(ids) < limit:
                out = self._model(torch.tensor([new]), past_key_values=past, use_cache=True)
                past = out.past_key_values
                token = drawer.choose(out.logits[0, -1].float().numpy().copy(), index, seen)
                first = first or time.perf_counter() - begun
                seen.append(token)
                new = [token]
                if token in self._stop_ids:
                    reason = "stop"
                    break
                show(stops.feed(stream.feed(token)))
                if stops.is_stopped:
                    reason = "stop_string"
                    break
        except KeyboardInterrupt:
            reason = "interrupted"
        if not stops.is_stopped:
            show(stops.feed(stream.flush()) + stops.flush())
        duration = time.perf_counter() - begun
        return Reply("".join(pieces), len(ids), len(seen) - len(ids), reason, first, duration)
