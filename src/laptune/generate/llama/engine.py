"""A thin wrapper around the llama.cpp that installs as a wheel.

`Engine` opens a GGUF in this process through llama.cpp's C interface; `serve` starts `xllamacpp`'s
server, which speaks the OpenAI protocol on 127.0.0.1. The wheels are optional and imported on use
only; Windows on ARM has none, use LM Studio's own server there.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core import commands
from laptune.core.cores import num_cores
from laptune.core.errors import UserError
from laptune.generate.llama import library

_BATCH = 512


def can_serve() -> bool:
    """Whether `serve` can work here."""
    return importlib.util.find_spec("xllamacpp") is not None


def version() -> str | None:
    """The engine's wheel and version, for reports; None when none can be loaded."""
    try:
        return library.version()
    except UserError:
        return None


def _num_threads() -> int:
    """As many as OMP_NUM_THREADS says, as in torch; else one a core that we may use.

    More threads than cores wait for one another: 16 on 2 cores ran at 0.6 of the speed.
    """
    told = os.environ.get("OMP_NUM_THREADS", "").partition(",")[0]
    return int(told) if told.isdigit() and int(told) else num_cores()


class Engine:
    """A loaded GGUF. Not thread-safe. Close it, or use it as a context manager."""

    def __init__(
        self,
        path: str | Path,
        *,
        ctx: int = 2048,
        threads: int | None = None,
    ) -> None:
        """Load `path` with room for `ctx` tokens.

        Raises UserError with llama.cpp's own reason when it refuses the file.
        """
        self._lib, _ = library.library()
        self.path = Path(path)
        self.num_ctx = ctx
        self._cached: list[int] = []
        self._model = self._ctx = None
        if not self.path.is_file():
            raise UserError(f"{self.path}: not found", "convert a model first")
        library.log_lines.clear()
        self._model = self._lib.llama_model_load_from_file(
            str(self.path).encode("utf-8"), self._lib.llama_model_default_params()
        )
        if not self._model:
            raise self._refusal("cannot be loaded")
        self._vocab = self._lib.llama_model_get_vocab(self._model)
        params = self._lib.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = ctx, _BATCH, _BATCH
        self._ctx = self._lib.llama_init_from_model(self._model, params)
        if not self._ctx:
            raise self._refusal("was loaded, but a context could not be made")
        count = threads or _num_threads()
        self._lib.llama_set_n_threads(self._ctx, count, count)
        self.num_vocab: int = self._lib.llama_vocab_n_tokens(self._vocab)

    def _refusal(self, what: str) -> UserError:
        reason = "; ".join(library.log_lines)[-400:] or "no reason given"
        self.close()
        return UserError(f"{self.path} {what} by llama.cpp: {reason}")

    # -- text and tokens

    def tokenize(
        self, text: str, *, add_special: bool = False, parse_special: bool = True
    ) -> list[int]:
        """Token ids of `text`; `add_special` puts BOS first, as the file asks for it."""
        raw = text.encode("utf-8")
        room = len(raw) + 8
        out = (ctypes.c_int32 * room)()
        count = self._lib.llama_tokenize(
            self._vocab, raw, len(raw), out, room, add_special, parse_special
        )
        if count < 0:
            raise UserError(f"llama.cpp could not tokenize a text of {len(raw)} bytes")
        return out[:count]

    def token_bytes(self, token: int, *, special: bool = False) -> bytes:
        """The bytes that a token stands for; empty for control tokens unless `special`."""
        out = ctypes.create_string_buffer(256)
        count = self._lib.llama_token_to_piece(self._vocab, token, out, 256, 0, special)
        return out.raw[: max(count, 0)]

    def detokenize(self, ids: Iterable[int]) -> str:
        """The text of token ids, control tokens included."""
        raw = b"".join(self.token_bytes(token, special=True) for token in ids)
        return raw.decode("utf-8", "replace")

    def is_end(self, token: int) -> bool:
        """Whether llama.cpp ends a reply at this token."""
        return bool(self._lib.llama_vocab_is_eog(self._vocab, token))

    @property
    def bos_id(self) -> int:
        return self._lib.llama_vocab_bos(self._vocab)

    @property
    def chat_template(self) -> str | None:
        """The chat template in the file, or None."""
        found = self._lib.llama_model_chat_template(self._model, None)
        return None if found is None else found.decode("utf-8")

    def chat_prompt(
        self, messages: Sequence[dict[str, Any]], tools: Sequence[dict[str, Any]] = ()
    ) -> list[int]:
        """Ids that ask for a reply to `messages`, through the template in the file."""
        from laptune.gguf.vocab.template import render

        if self.chat_template is None:
            raise UserError(
                f"{self.path} holds no chat template",
                f"turn it into a folder ({commands.python('scripts/import_gguf.py')}) and ask that",
            )
        bos = self.token_bytes(self.bos_id, special=True).decode("utf-8", "replace")
        return self.tokenize(render(self.chat_template, messages, tools=tools, bos_token=bos))

    # -- the model

    def _decode(self, ids: Sequence[int], start: int, *, all_logits: bool) -> None:
        """Run `ids` at positions from `start`; at most one batch."""
        batch = self._lib.llama_batch_init(len(ids), 0, 1)
        try:
            batch.n_tokens = len(ids)
            for i, token in enumerate(ids):
                batch.token[i] = token
                batch.pos[i] = start + i
                batch.n_seq_id[i] = 1
                batch.seq_id[i][0] = 0
                batch.logits[i] = all_logits or i == len(ids) - 1
            status = self._lib.llama_decode(self._ctx, batch)
        finally:
            self._lib.llama_batch_free(batch)
        if status:
            raise UserError(f"llama.cpp could not run {len(ids)} tokens (status {status})")

    def _check(self, ids: Sequence[int]) -> None:
        if not ids or len(ids) > self.num_ctx:
            raise UserError(f"{len(ids)} tokens do not fit a context of 1 to {self.num_ctx}")
        if min(ids) < 0 or max(ids) >= self.num_vocab:
            raise UserError(f"a token id is outside the vocabulary of {self.num_vocab}")

    def clear(self) -> None:
        """Forget the tokens run so far."""
        self._lib.llama_memory_clear(self._lib.llama_get_memory(self._ctx), True)
        self._cached = []

    def iter_logits(self, ids: Sequence[int], piece: int = 64) -> Iterator[np.ndarray]:
        """Logits of every position, (piece, vocab) float32 at a time; each an own copy."""
        self._check(ids)
        self.clear()
        for start in range(0, len(ids), piece):
            part = ids[start : start + piece]
            self._decode(part, start, all_logits=True)
            found = self._lib.llama_get_logits(self._ctx)
            yield np.ctypeslib.as_array(found, (len(part), self.num_vocab)).copy()

    def logits(self, ids: Sequence[int]) -> np.ndarray:
        """Logits of every position: (tokens, vocab) float32. Large; see `iter_logits`."""
        return np.concatenate(list(self.iter_logits(ids)))

    def losses(self, ids: Sequence[int]) -> np.ndarray:
        """Negative log-likelihood in nats of ids[1:], each given what stands before: (n - 1,)."""
        found, position = [], 0
        for rows in self.iter_logits(ids):
            targets = list(ids[position + 1 : position + 1 + len(rows)])
            position += len(rows)
            rows = rows[: len(targets)]
            rows -= rows.max(axis=1, keepdims=True)
            chosen = rows[np.arange(len(targets)), targets]
            found.append(np.log(np.exp(rows, out=rows).sum(axis=1)) - chosen)
        return np.concatenate(found)

    def generate(
        self,
        ids: Sequence[int],
        *,
        max_tokens: int = 256,
        choose: Callable[[np.ndarray], int] = lambda logits: int(logits.argmax()),
    ) -> Iterator[int]:
        """Yield new token ids; the last is the end token when the model stops by itself.

        `choose` is logits (vocab,), which it may not change -> token; greedy by default. The part
        of the prompt that the last call shared is not run again.
        """
        self._check(ids)
        start = self._keep_prefix(ids)
        pending, position = list(ids[start:]), start
        for _ in range(min(max_tokens, self.num_ctx - len(ids))):
            for first in range(0, len(pending), _BATCH):
                part = pending[first : first + _BATCH]
                self._decode(part, position, all_logits=False)
                self._cached += part
                position += len(part)
            found = self._lib.llama_get_logits_ith(self._ctx, -1)
            last = np.ctypeslib.as_array(found, (self.num_vocab,))
            token = choose(last)
            yield token
            if self.is_end(token):
                return
            pending = [token]

    def _keep_prefix(self, ids: Sequence[int]) -> int:
        """How many leading ids are run already; the rest of the memory is dropped."""
        same = 0
        for old, new in zip(self._cached, ids[:-1], strict=False):
            if old != new:
                break
            same += 1
        memory = self._lib.llama_get_memory(self._ctx)
        if same and self._lib.llama_memory_seq_rm(memory, 0, same, -1):
            del self._cached[same:]
            return same
        self.clear()
        return 0

    def close(self) -> None:
        """Free the model. Safe to call twice."""
        if self._ctx:
            self._lib.llama_free(self._ctx)
        if self._model:
            self._lib.llama_model_free(self._model)
        self._ctx = self._model = None

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextmanager
def serve(gguf: str | Path, ctx: int = 2048) -> Iterator[str]:
    """Run an OpenAI-compatible server on a free port of 127.0.0.1; yields its base URL (.../v1)."""
    if not can_serve():
        raise UserError("no llama.cpp server is installed here", "pip install xllamacpp")
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(gguf)
    params.n_ctx = ctx
    params.n_parallel = 1
    params.n_gpu_layers = 0
    params.use_jinja = True
    params.verbosity = -1
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    server = xllamacpp.Server(params)
    try:
        yield f"{server.listening_address}/v1"
    finally:
        del server
