"""What a family's vocabulary is like, for GGUFs whose writers said less than llama.cpp's does.

The format's own defaults (a space before each text, every token normal) are Llama's. A Gemma file
without `add_space_prefix`, or with its turn markers typed normal, is read as Gemma all the same.
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from laptune.gguf.file.types import TokenType
from laptune.gguf.vocab.vocabulary import SPACE, Vocabulary

# By model (SentencePiece or byte-level) for what no family states otherwise, as llama.cpp reads it.
_FORMAT_FLAGS = {
    "llama": {"add_bos_token": True, "add_eos_token": False, "add_space_prefix": True},
    "gpt2": {"add_bos_token": False, "add_eos_token": False},
}
_GEMMA_FLAGS = {"add_bos_token": True, "add_eos_token": False, "add_space_prefix": False}
_GEMMA_IDS = {"bos": "<bos>", "eos": "<eos>", "unknown": "<unk>", "padding": "<pad>"}
_GEMMA_CONTROL = re.compile(
    r"<(?:pad|eos|bos|unk|mask|unused\d+|(?:start|end)_of_(?:turn|image)|image_soft_token)>"
)
# Runs of one kind of white space, and tags: cut out of a text before anything else.
_GEMMA_WHOLE = re.compile(rf"{SPACE}{{2,}}| {{2,}}|\n+|\t+|</?[a-z][a-z0-9]*>|\[multimodal\]")


def complete(vocabulary: Vocabulary, architecture: str) -> Vocabulary:
    """The vocabulary with its family's flags, special ids and token types where the file has none.

    Types are changed from NORMAL only: whatever a file says of a token beyond that is kept.
    """
    is_gemma = architecture.startswith("gemma")
    defaults = _FORMAT_FLAGS.get(vocabulary.model, {})
    if vocabulary.pre == "llama-bpe":
        defaults = defaults | {"add_bos_token": True}
    flags = defaults | (_GEMMA_FLAGS if is_gemma else {}) | vocabulary.flags
    found = replace(vocabulary, flags=flags)
    return _as_gemma(found) if is_gemma and found.is_sentencepiece else found


def _as_gemma(vocabulary: Vocabulary) -> Vocabulary:
    tokens, types = list(vocabulary.tokens), vocabulary.types.copy()
    for index in np.flatnonzero(types == TokenType.NORMAL).tolist():
        token = tokens[index]
        if token[0] not in f"<[ \n\t{SPACE}":
            continue
        if _GEMMA_CONTROL.fullmatch(token):
            types[index] = TokenType.CONTROL
        elif _GEMMA_WHOLE.fullmatch(token):
            types[index] = TokenType.USER_DEFINED
    for index in np.flatnonzero(types == TokenType.USER_DEFINED).tolist():
        tokens[index] = tokens[index].replace(SPACE, " ")
    types[types == TokenType.UNKNOWN] = TokenType.CONTROL
    ids = dict(vocabulary.special_ids)
    for name, token in _GEMMA_IDS.items():
        if name not in ids and token in tokens:
            ids[name] = tokens.index(token)
    return replace(vocabulary, tokens=tokens, types=types, special_ids=ids)
