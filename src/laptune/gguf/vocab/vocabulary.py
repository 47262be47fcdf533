"""A vocabulary as GGUF holds it: tokens, types, scores or merges, and the special ids.

`model` is llama.cpp's name of the algorithm: "llama" for SentencePiece BPE with scores, "gpt2" for
byte-level BPE with merges and the name of a pre-tokenizer in `pre`.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from laptune.gguf.file.read import Field, GGUFFile
from laptune.gguf.file.types import GGUFError, TokenType, ValueType

SPACE = "\u2581"  # SentencePiece's mark of a space
_NAMED = "tokenizer.chat_template."  # before the name of one template of several
MAX_TOKEN_LENGTH = 4096  # characters; real ones have up to a few hundred
# In the order in which llama.cpp's converter writes them.
SPECIAL_KEYS = ("bos", "eos", "unknown", "seperator", "padding", "mask", "eot", "eom")


@dataclass
class Vocabulary:
    """Everything under `tokenizer.*`, the chat template included."""

    model: str
    pre: str
    tokens: list[str]
    types: np.ndarray  # (tokens,) int32
    scores: np.ndarray | None = None  # (tokens,) float32, SentencePiece only
    merges: list[str] | None = None  # "left right", byte-level BPE only
    special_ids: dict[str, int] = field(default_factory=dict)  # by the names of SPECIAL_KEYS
    flags: dict[str, bool] = field(default_factory=dict)  # add_bos_token, add_space_prefix, ...
    chat_template: str | None = None
    named_templates: dict[str, str] = field(default_factory=dict)

    @property
    def is_sentencepiece(self) -> bool:
        """Whether pieces have scores; else they have merges."""
        return self.model == "llama"

    def token_of(self, name: str) -> str | None:
        """The text of a special token, such as "bos", or None."""
        index = self.special_ids.get(name)
        return None if index is None else self.tokens[index]

    def check(self, source: str) -> Vocabulary:
        """Self, after checking that the lists fit each other. Raises GGUFError."""
        count = len(self.tokens)
        if self.model not in ("llama", "gpt2"):
            raise GGUFError(
                f"{source}: the tokenizer kind {self.model!r} is not supported",
                "supported are llama and gpt2 (byte-level BPE)",
            )
        if not count or len(self.types) != count:
            raise GGUFError(f"{source}: {count} tokens but {len(self.types)} token types")
        known = (min(TokenType), max(TokenType))
        if self.types.min() < known[0] or self.types.max() > known[1]:
            raise GGUFError(f"{source}: a token type is outside {known[0]} to {known[1]}")
        if self.is_sentencepiece and (self.scores is None or len(self.scores) != count):
            raise GGUFError(f"{source}: a SentencePiece vocabulary without a score for each token")
        if not self.is_sentencepiece and self.merges is None:
            raise GGUFError(f"{source}: a byte-level vocabulary without merges")
        if (longest := max(map(len, self.tokens))) > MAX_TOKEN_LENGTH:
            raise GGUFError(
                f"{source}: a token of {longest} characters, at most {MAX_TOKEN_LENGTH} are allowed"
            )
        if len(set(self.tokens)) != count:
            raise GGUFError(f"{source}: two tokens have the same text, llama.cpp refuses that")
        for name, index in self.special_ids.items():
            if not 0 <= index < count:
                raise GGUFError(f"{source}: {name}_token_id {index} is outside {count} tokens")
        return self

    def fields(self) -> dict[str, Field]:
        """The metadata of a GGUF file, in llama.cpp's order."""
        array, string = ValueType.ARRAY, ValueType.STRING
        out = {
            "tokenizer.ggml.model": Field(string, self.model),
            "tokenizer.ggml.pre": Field(string, self.pre),
            "tokenizer.ggml.tokens": Field(array, self.tokens, string),
        }
        if self.scores is not None:
            out["tokenizer.ggml.scores"] = Field(array, self.scores, ValueType.FLOAT32)
        out["tokenizer.ggml.token_type"] = Field(array, self.types, ValueType.INT32)
        if self.merges is not None:
            out["tokenizer.ggml.merges"] = Field(array, self.merges, string)
        for name, index in self.special_ids.items():
            out[f"tokenizer.ggml.{name}_token_id"] = Field(ValueType.UINT32, index)
        for name, flag in self.flags.items():
            out[f"tokenizer.ggml.{name}"] = Field(ValueType.BOOL, flag)
        if self.chat_template is not None:
            out["tokenizer.chat_template"] = Field(string, self.chat_template)
        if self.named_templates:
            out["tokenizer.chat_templates"] = Field(array, [*self.named_templates], string)
        for name, text in self.named_templates.items():
            out[f"tokenizer.chat_template.{name}"] = Field(string, text)
        return out


@contextmanager
def paused_gc() -> Iterator[None]:
    """No garbage collection meanwhile: a vocabulary's lists grow by millions of live objects,
    and each pass over them finds nothing.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _array(file: GGUFFile, key: str, dtype: Any) -> np.ndarray | None:
    value = file.get(key)
    if value is None:
        return None
    if not isinstance(value, np.ndarray):
        raise GGUFError(f"{file.path.name}: {key} is not an array of numbers")
    return value.astype(dtype, copy=False)


def _strings(file: GGUFFile, key: str) -> list[str] | None:
    value = file.get(key)
    if value is not None and not (isinstance(value, list)):
        raise GGUFError(f"{file.path.name}: {key} is not an array of strings")
    return value


def from_gguf(file: GGUFFile) -> Vocabulary:
    """The vocabulary of an opened file. Raises GGUFError when it is absent or inconsistent."""
    tokens = _strings(file, "tokenizer.ggml.tokens")
    if not tokens:
        raise GGUFError(
            f"{file.path.name}: it holds no vocabulary",
            "use a GGUF of a whole model, not of an adapter or projector",
        )
    types = _array(file, "tokenizer.ggml.token_type", np.int32)
    special, flags = {}, {}
    for key, item in file.fields.items():
        name = key.removeprefix("tokenizer.ggml.")
        if name.endswith("_token_id") and isinstance(item.value, int):
            special[name.removesuffix("_token_id")] = item.value
        elif name.startswith("add_") and isinstance(item.value, bool):
            flags[name] = item.value
    template = file.get("tokenizer.chat_template")
    return Vocabulary(
        model=str(file.get("tokenizer.ggml.model")),
        pre=str(file.get("tokenizer.ggml.pre", "default")),
        tokens=tokens,
        types=np.full(len(tokens), TokenType.NORMAL, np.int32) if types is None else types,
        scores=_array(file, "tokenizer.ggml.scores", np.float32),
        merges=_strings(file, "tokenizer.ggml.merges"),
        special_ids=special,
        flags=flags,
        chat_template=template if isinstance(template, str) else None,
        named_templates={
            key.removeprefix(_NAMED): item.value
            for key, item in file.fields.items()
            if key.startswith(_NAMED) and isinstance(item.value, str)
        },
    ).check(file.path.name)
