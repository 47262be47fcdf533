"""A GGUF of ours under the keys that llama.cpp, Ollama and Google's QAT release write."""

from __future__ import annotations

import numpy as np

from laptune.gguf.file.read import Field, GGUFFile
from laptune.gguf.file.types import TokenType, ValueType
from laptune.gguf.file.write import TensorPlan, write_gguf
from laptune.gguf.vocab.vocabulary import SPACE


def rewritten(source, out, change):
    """Return the file with `change(fields)` in place of its metadata, tensors as they are."""
    with GGUFFile(source) as file:
        fields = change(dict(file.fields))
        tensors = [
            (TensorPlan(name, info.shape, info.type), iter([file.read_rows(info)]))
            for name, info in file.tensors.items()
        ]
        write_gguf(out, fields, tensors)
    return out


def without(fields, *names):
    """Return the fields but those whose keys end in one of the names."""
    return {key: item for key, item in fields.items() if not key.endswith(names)}


def as_ollama(fields):
    """Keys of Ollama's converter: pieces as SentencePiece holds them, no add_space_prefix."""
    names = {
        "rope.freq_base_swa": "rope.local.freq_base",
        "rope.freq_base": "rope.global.freq_base",
    }
    out = without(
        fields,
        *("add_space_prefix", "add_sep_token", "layer_norm_rms_epsilon", "eot_token_id"),
        *("general.file_type", "quantization_version", "mask_token_id"),
    )
    for old, new in names.items():
        out[f"gemma3.{new}"] = out.pop(f"gemma3.{old}")
    types = np.asarray(fields["tokenizer.ggml.token_type"].value)
    tokens = [
        token.replace(" ", SPACE) if kind == TokenType.USER_DEFINED else token
        for token, kind in zip(fields["tokenizer.ggml.tokens"].value, types, strict=True)
    ]
    array, number = ValueType.ARRAY, ValueType.INT32
    ends = [1, fields["tokenizer.ggml.tokens"].value.index("<end_of_turn>")]
    return out | {
        "tokenizer.ggml.tokens": Field(array, tokens, ValueType.STRING),
        "tokenizer.ggml.eos_token_ids": Field(array, np.array(ends, np.int32), number),
        "tokenizer.ggml.add_padding_token": Field(ValueType.BOOL, False),
        "tokenizer.ggml.add_unknown_token": Field(ValueType.BOOL, False),
        "gemma3.mm.tokens_per_image": Field(ValueType.UINT32, 256),
    }


def as_google(fields):
    """Keys of the QAT release: turn markers and runs of spaces typed normal, flags left out."""
    types = np.asarray(fields["tokenizer.ggml.token_type"].value).copy()
    types[np.isin(types, (TokenType.CONTROL, TokenType.USER_DEFINED))] = TokenType.NORMAL
    out = without(
        fields,
        *("add_space_prefix", "add_bos_token", "add_eos_token", "add_sep_token", "eot_token_id"),
        *("rope.freq_base_swa", "general.type", "tokenizer.ggml.pre", "rope.freq_base"),
    )
    return out | {"tokenizer.ggml.token_type": Field(ValueType.ARRAY, types, ValueType.INT32)}


def bare(fields):
    """No flag, no special id, no template, no type: what the family says stands."""
    return {
        key: item
        for key, item in fields.items()
        if not key.endswith("token_id") and "add_" not in key and "chat_template" not in key
    }


WRITERS = {"ollama": as_ollama, "google": as_google, "bare": bare}
