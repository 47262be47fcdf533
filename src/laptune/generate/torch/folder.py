"""A Hugging Face folder, or an adapter on one, run by laptune's own decoder."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from laptune.core.errors import UserError
from laptune.core.files import read_object
from laptune.generate.interface import Backend, OnText, Reply, Request, Sampling
from laptune.text import chat
from laptune.text.tokenizer import load_tokenizer


class FolderBackend(Backend):
    """Runs a folder of safetensors on the CPU."""

    def __init__(
        self,
        folder: str | Path,
        *,
        adapter: str | Path | None = None,
        dtype: str = "auto",
        threads: int | None = None,
        chat_format: str = "auto",
    ) -> None:
        import torch

        from laptune.model.spec import ModelSpec

        if threads:
            torch.set_num_threads(threads)
        self.folder = Path(folder)
        self.kind = "adapter" if adapter else "folder"
        self.name = Path(adapter or folder).resolve().name
        self._spec = ModelSpec.from_folder(folder)
        self.context_length = self._spec.max_positions
        self._tokenizer = load_tokenizer(folder)
        self._format_name = str(folder) if chat_format == "auto" else chat_format
        self._stop_ids = self._find_stop_ids()
        self._load(adapter, dtype)

    def _load(self, adapter: str | Path | None, dtype: str) -> None:
        import torch

        from laptune.generate.torch import matrix, weights
        from laptune.generate.torch.batching import Parts
        from laptune.generate.torch.head import Head

        is_bf16 = weights.stored_dtype(self.folder) == torch.bfloat16
        size = self._spec.vocab_size * self._spec.hidden_size
        choice = matrix.choose(dtype, is_stored_bf16=is_bf16, num_weights=size)
        decoder, table = weights.build(self.folder, self._spec, adapter=adapter, choice=choice)
        head = Head(table, choice)
        self._choice = choice
        self._parts = Parts(decoder, head, self._tokenizer, self._is_end, self.context_length)
        self._warm: Any = None  # what the last lone conversation left

    def _is_end(self, token: int) -> bool:
        return token in self._stop_ids

    def encode(self, request: Request) -> list[int]:
        if request.prompt is None:
            return chat.encode_prompt(request.messages, self._tokenizer, self._format)
        ids = self._tokenizer.encode(request.prompt)
        bos = self._tokenizer.bos_id
        if bos is None or ids[:1] == [bos] or not self._adds_bos:
            return ids
        return [bos, *ids]

    def run(self, requests: list[Request], sampling: Sampling, on_text: OnText) -> list[Reply]:
        import torch

        from laptune.generate.torch.batching import Batch

        prompts = [self.encode(request) for request in requests]
        self._check_lengths(prompts)
        warm, self._warm = self._warm, None
        with torch.inference_mode():
            batch = Batch(self._parts, prompts, sampling, on_text, warm)
            replies = batch.run()
        self._warm = batch.warm
        return replies

    def score(self, ids: Sequence[int], first: int = 1) -> list[float]:
        import torch

        from laptune.generate.torch.decoder import Cache

        ids = list(ids)
        if len(ids) <= first:
            return []
        with torch.inference_mode():
            cache = Cache(self._spec, 1, len(ids))
            states = self._parts.decoder.prefill(ids[:-1], cache, 0)
            targets = torch.tensor(ids[first:])
            return self._parts.head.log_probs(states[first - 1 :], targets).tolist()

    def facts(self) -> dict[str, Any]:
        import torch

        return {
            "kind": self.kind,
            "name": self.name,
            "dtype": self._choice.name,  # of one row + of many rows
            "dtype_reason": self._choice.reason,
            "threads": torch.get_num_threads(),
        }

    def close(self) -> None:
        with suppress(AttributeError):  # it was closed before
            del self._parts
        self._warm = None

    @property
    def _format(self) -> chat.ChatFormat:
        return chat.chat_format(self._format_name)

    @property
    def _adds_bos(self) -> bool:
        """Whether raw text begins with BOS; families without a chat format go by their BOS."""
        try:
            return self._format.adds_bos
        except UserError:
            return True

    def _check_lengths(self, prompts: list[list[int]]) -> None:
        for ids in prompts:
            if not ids:
                raise UserError("a prompt is empty", "write something in it")
            if self.context_length and len(ids) >= self.context_length:
                raise UserError(
                    f"a prompt of {len(ids)} tokens does not fit {self.context_length}",
                    "shorten it, or start a new conversation",
                )

    def _find_stop_ids(self) -> set[int]:
        stops: set[int] = set()
        for name in ("generation_config.json", "config.json"):
            eos = read_object(self.folder / name).get("eos_token_id")
            found = eos if isinstance(eos, list) else [eos]
            stops.update(token for token in found if token is not None)
        with suppress(UserError):  # a family without a chat format still has its eos
            stops |= chat.stop_ids(self._tokenizer, self._format)
        if not stops and self._tokenizer.eos_id is not None:
            stops.add(self._tokenizer.eos_id)
        return stops
