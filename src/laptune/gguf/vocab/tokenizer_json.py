"""Build `tokenizer.json` and its companions from a vocabulary.

A SentencePiece vocabulary becomes BPE with byte fall-back: the merges follow from the scores. A
user-defined token, such as a run of spaces or newlines, becomes an added token with its literal
text, so that it is cut out before anything else, as llama.cpp does.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np

from laptune.gguf.file.types import GGUFError, TokenType
from laptune.gguf.vocab.chat_templates import NAMED_FOLDER
from laptune.gguf.vocab.pretokenizers import PRETOKENIZERS
from laptune.gguf.vocab.sentencepiece import write_model
from laptune.gguf.vocab.vocabulary import SPACE, Vocabulary, paused_gc

_CONFIG_NAMES = {
    "bos": "bos_token",
    "eos": "eos_token",
    "unknown": "unk_token",
    "padding": "pad_token",
    "mask": "mask_token",
}


def merges_of_scores(vocabulary: Vocabulary) -> list[tuple[str, str]]:
    """Merges of a SentencePiece BPE: every split of a piece into two pieces, best score first.

    Pieces of one score keep the order of their ids; splits of one piece go by the ids of left.
    """
    assert vocabulary.scores is not None  # it is SentencePiece's
    normal = np.flatnonzero(vocabulary.types == TokenType.NORMAL)
    ids = {vocabulary.tokens[index]: index for index in normal.tolist()}
    merges: list[tuple[str, str]] = []
    for index in normal[np.argsort(-vocabulary.scores[normal], kind="stable")].tolist():
        text = vocabulary.tokens[index]
        cuts = [c for c in range(1, len(text)) if text[:c] in ids and text[c:] in ids]
        cuts.sort(key=lambda cut: ids[text[:cut]])
        merges += [(text[:cut], text[cut:]) for cut in cuts]
    return merges


def _added_tokens(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    added = []
    chosen = (TokenType.CONTROL, TokenType.UNKNOWN, TokenType.USER_DEFINED)
    for index in np.flatnonzero(np.isin(vocabulary.types, chosen)).tolist():
        is_special = bool(vocabulary.types[index] != TokenType.USER_DEFINED)
        added.append(
            {
                "id": index,
                "content": vocabulary.tokens[index],
                "single_word": False,
                "lstrip": False,
                "rstrip": False,
                "normalized": False,
                "special": is_special,
            }
        )
    return added


def _template(vocabulary: Vocabulary) -> dict[str, Any] | None:
    """A post-processor that puts BOS first, when the vocabulary asks for it."""
    bos = vocabulary.token_of("bos")
    if bos is None or not vocabulary.flags.get("add_bos_token"):
        return None
    index = vocabulary.special_ids["bos"]

    def special(kind: int) -> dict[str, Any]:
        return {"SpecialToken": {"id": bos, "type_id": kind}}

    def text(name: str, kind: int) -> dict[str, Any]:
        return {"Sequence": {"id": name, "type_id": kind}}

    return {
        "type": "TemplateProcessing",
        "single": [special(0), text("A", 0)],
        "pair": [special(0), text("A", 0), special(1), text("B", 1)],
        "special_tokens": {bos: {"id": bos, "ids": [index], "tokens": [bos]}},
    }


def _sentencepiece_parts(vocabulary: Vocabulary) -> dict[str, Any]:
    replace = {"type": "Replace", "pattern": {"String": " "}, "content": SPACE}
    back = {"type": "Replace", "pattern": {"String": SPACE}, "content": " "}
    decoders = [back, {"type": "ByteFallback"}, {"type": "Fuse"}]
    normalizer: dict[str, Any] = replace
    if vocabulary.flags.get("add_space_prefix", True):
        prepend = {"type": "Prepend", "prepend": SPACE}
        normalizer = {"type": "Sequence", "normalizers": [prepend, replace]}
        decoders.append({"type": "Strip", "content": " ", "start": 1, "stop": 0})
    return {
        "normalizer": normalizer,
        "pre_tokenizer": {
            "type": "Split",
            "pattern": {"String": " "},
            "behavior": "MergedWithPrevious",
            "invert": False,
        },
        "decoder": {"type": "Sequence", "decoders": decoders},
    }


def _bytelevel_parts(vocabulary: Vocabulary) -> dict[str, Any]:
    known = PRETOKENIZERS.get(vocabulary.pre)
    if known is None:
        raise GGUFError(
            f"the pre-tokenizer {vocabulary.pre!r} is not supported",
            f"supported are {', '.join(PRETOKENIZERS)}",
        )
    decoder = {
        "type": "ByteLevel",
        "add_prefix_space": True,
        "trim_offsets": True,
        "use_regex": True,
    }
    return {
        "normalizer": known.normalizer,
        "pre_tokenizer": known.pre_tokenizer,
        "decoder": decoder,
    }


def tokenizer_json(vocabulary: Vocabulary) -> dict[str, Any]:
    """The content of `tokenizer.json`."""
    is_sentencepiece = vocabulary.is_sentencepiece
    parts = (_sentencepiece_parts if is_sentencepiece else _bytelevel_parts)(vocabulary)
    if is_sentencepiece:
        pairs: list[Any] = merges_of_scores(vocabulary)
    else:
        pairs = [merge.split(" ") for merge in vocabulary.merges or []]
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": _added_tokens(vocabulary),
        "normalizer": parts["normalizer"],
        "pre_tokenizer": parts["pre_tokenizer"],
        "post_processor": _template(vocabulary),
        "decoder": parts["decoder"],
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": vocabulary.token_of("unknown") if is_sentencepiece else None,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": is_sentencepiece,
            "byte_fallback": is_sentencepiece,
            "ignore_merges": False,
            "vocab": {token: index for index, token in enumerate(vocabulary.tokens)},
            "merges": pairs,
        },
    }


def tokenizer_config(vocabulary: Vocabulary, class_name: str, max_length: int) -> dict[str, Any]:
    """The content of `tokenizer_config.json`."""
    decoder = {}
    for token in _added_tokens(vocabulary):
        decoder[str(token.pop("id"))] = token
    config: dict[str, Any] = {
        "add_bos_token": vocabulary.flags.get("add_bos_token", False),
        "add_eos_token": vocabulary.flags.get("add_eos_token", False),
        "added_tokens_decoder": decoder,
        "clean_up_tokenization_spaces": False,
        "model_max_length": max_length,
        "spaces_between_special_tokens": False,
        "tokenizer_class": class_name,
    }
    return config | special_tokens(vocabulary)


def special_tokens(vocabulary: Vocabulary) -> dict[str, str]:
    """The content of `special_tokens_map.json`."""
    return {hf: token for name, hf in _CONFIG_NAMES.items() if (token := vocabulary.token_of(name))}


def sentencepiece_model(vocabulary: Vocabulary) -> bytes:
    """The bytes of `tokenizer.model`.

    SentencePiece wants its own mark in place of spaces and exactly one token of type unknown.
    """
    assert vocabulary.scores is not None  # it is SentencePiece's
    unk_id = vocabulary.special_ids.get("unknown", 0)
    tokens, types = list(vocabulary.tokens), vocabulary.types.copy()
    types[unk_id] = TokenType.UNKNOWN
    for index in np.flatnonzero(types == TokenType.USER_DEFINED).tolist():
        tokens[index] = tokens[index].replace(" ", SPACE)
    ids = {name: vocabulary.special_ids.get(name, -1) for name in ("bos", "eos", "padding")}
    pieces = list(zip(tokens, vocabulary.scores.tolist(), types.tolist(), strict=True))
    return write_model(
        pieces,
        unk_id=unk_id,
        bos_id=ids["bos"],
        eos_id=ids["eos"],
        pad_id=ids["padding"],
        add_space_prefix=vocabulary.flags.get("add_space_prefix", True),
    )


def write_folder(vocabulary: Vocabulary, folder: Path, *, class_name: str, max_length: int) -> None:
    """Write every tokenizer file of a Hugging Face folder, the chat template included."""
    with paused_gc():
        _write_files(vocabulary, folder, class_name, max_length)


def _write_files(vocabulary: Vocabulary, folder: Path, class_name: str, max_length: int) -> None:
    def dump(name: str, content: dict[str, Any], indent: int | None = 2) -> None:
        separators = (",", ":") if indent is None else None
        text = json.dumps(content, ensure_ascii=False, indent=indent, separators=separators)
        (folder / name).write_text(text + "\n", encoding="utf-8", newline="\n")

    dump("tokenizer.json", tokenizer_json(vocabulary), indent=None)
    dump("tokenizer_config.json", tokenizer_config(vocabulary, class_name, max_length), indent=None)
    dump("special_tokens_map.json", special_tokens(vocabulary))
    if vocabulary.is_sentencepiece:
        (folder / "tokenizer.model").write_bytes(sentencepiece_model(vocabulary))
    if vocabulary.chat_template is not None:
        path = folder / "chat_template.jinja"
        path.write_text(vocabulary.chat_template, encoding="utf-8", newline="\n")
    for name, text in vocabulary.named_templates.items():
        if not re.fullmatch(r"[\w-]{1,60}", name):
            raise GGUFError(f"a chat template is named {name!r:.80}, which is not a file's name")
        path = folder / NAMED_FOLDER / f"{name}.jinja"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
