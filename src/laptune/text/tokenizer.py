"""A tokenizer from ``tokenizer.json``, without torch or transformers: a second to load."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from laptune.core import commands
from laptune.core.errors import UserError
from laptune.core.files import read_object


class Tokenizer:
    """Text to token ids and back. ``encode`` never adds BOS: ``text.chat`` alone does that."""

    def __init__(self, backend: Any, special: dict[str, str | None], folder: Path) -> None:
        self._backend = backend
        self.folder = folder
        self.bos_token, self.eos_token = special.get("bos_token"), special.get("eos_token")
        self.bos_id = self.token_id(self.bos_token) if self.bos_token else None
        self.eos_id = self.token_id(self.eos_token) if self.eos_token else None
        self.vocab_size: int = backend.get_vocab_size(with_added_tokens=True)

    def encode(self, text: str) -> list[int]:
        """Return the ids of ``text``; special tokens spelled out in it become their own ids."""
        return self._backend.encode(text, add_special_tokens=False).ids

    def encode_batch(self, texts: Sequence[str]) -> list[list[int]]:
        """Return the ids of many texts at once, on all cores."""
        # "fast" leaves out the offsets, which nobody here reads.
        encoded = self._backend.encode_batch_fast(list(texts), add_special_tokens=False)
        return [e.ids for e in encoded]

    def drop_cache(self) -> None:
        """Remember no pieces: the cache takes 60 MB over a large set and hardly ever hits there."""
        resize = getattr(self._backend.model, "_resize_cache", None)
        if resize is not None:
            resize(0)

    def decode(self, ids: Iterable[int], *, skip_special_tokens: bool = True) -> str:
        """Return the text of ``ids``."""
        return self._backend.decode(list(ids), skip_special_tokens=skip_special_tokens)

    def token_id(self, token: str) -> int:
        """Return the id of one token; raises UserError when the vocabulary lacks it."""
        found = self._backend.token_to_id(token)
        if found is None:
            raise UserError(
                f"{self.folder}: the vocabulary has no token {token!r}",
                "use the tokenizer that belongs to this model",
            )
        return found

    def has_token(self, token: str) -> bool:
        """Say whether ``token`` is one entry of the vocabulary."""
        return self._backend.token_to_id(token) is not None


def load_tokenizer(folder: str | Path) -> Tokenizer:
    """Read ``tokenizer.json`` and the special tokens of ``tokenizer_config.json`` in ``folder``."""
    from tokenizers import Tokenizer as Backend

    folder = Path(folder)
    path = folder / "tokenizer.json"
    if not path.is_file():
        raise UserError(
            f"{folder} has no tokenizer.json",
            "give a Hugging Face model folder, or import a GGUF with "
            f"{commands.python('scripts/import_gguf.py')}",
        )
    try:
        backend = Backend.from_file(str(path))
    except Exception as error:  # tokenizers raises bare Exception
        raise UserError(f"{path} is not a tokenizer: {error}", "fetch the model again") from error
    backend.no_truncation()
    backend.no_padding()
    return Tokenizer(backend, _special_tokens(folder), folder)


def _special_tokens(folder: Path) -> dict[str, str | None]:
    """Names of the special tokens; the config stores each as a string or as a dict."""
    special: dict[str, str | None] = {}
    for name in ("special_tokens_map.json", "tokenizer_config.json"):
        stored = read_object(folder / name)
        for key in ("bos_token", "eos_token"):
            if value := stored.get(key):
                special[key] = value["content"] if isinstance(value, dict) else value
    return special
