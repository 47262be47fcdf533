"""The vocabulary of a Hugging Face folder, as GGUF wants it.

`tokenizer.model` is taken where there is one. A merge saved by transformers has none: then the
same vocabulary is rebuilt from `tokenizer.json`, so that a SentencePiece model stays one
(llama.cpp's converter would write a byte-level vocabulary, which does not work).
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core.files import read_object
from laptune.gguf.file.types import GGUFError, TokenType
from laptune.gguf.vocab.chat_templates import read_templates
from laptune.gguf.vocab.pretokenizers import name_of
from laptune.gguf.vocab.sentencepiece import read_model
from laptune.gguf.vocab.vocabulary import SPACE, Vocabulary, paused_gc
from laptune.text.chat import FORMATS, GEMMA3
from laptune.text.functiongemma import IN_REPLIES

_ADDED_SCORE = -1000.0  # llama.cpp's score of tokens that never come from a merge
_PAD_SCORE = -10000.0
_SPECIAL = (
    ("bos", "bos_token"),
    ("eos", "eos_token"),
    ("unknown", "unk_token"),
    ("seperator", "sep_token"),
    ("padding", "pad_token"),
    ("mask", "mask_token"),
)
TURN_ENDS = ("<end_of_turn>", "<|im_end|>", "<|eot_id|>")
# A model waits behind them for the results of its calls; without one the engine never stops there.
_CALL_ENDS = tuple(fmt.tools.stop for fmt in FORMATS.values() if fmt.tools.stop)
# Whatever a tokenizer file says of them: typed otherwise, a reply would show them.
_MARKERS = {
    token
    for fmt in FORMATS.values()
    for token in (fmt.turn_start, fmt.turn_end, *fmt.control_tokens)
    if token not in IN_REPLIES
    if token not in GEMMA3.control_tokens or token in (GEMMA3.turn_start, GEMMA3.turn_end)
}
_BYTE = re.compile(r"<0x[0-9A-F]{2}>")


def _added_tokens(
    folder: Path, tokenizer: dict[str, Any], config: dict[str, Any]
) -> dict[int, tuple[str, bool]]:
    """id -> (text, is_special) of the added tokens, from whichever file lists them."""
    special = read_object(folder / "special_tokens_map.json")
    listed = [special.get("additional_special_tokens"), config.get("additional_special_tokens")]
    texts = {
        item.get("content") if isinstance(item, dict) else item
        for items in listed
        for item in (items if isinstance(items, list) else [])
    }
    found: dict[int, tuple[str, bool]] = {
        int(index): (text, text in texts)
        for text, index in read_object(folder / "added_tokens.json").items()
    }
    for index, token in (config.get("added_tokens_decoder") or {}).items():
        found[int(index)] = (token["content"], bool(token.get("special")))
    for token in tokenizer.get("added_tokens") or []:
        found[int(token["id"])] = (token["content"], bool(token.get("special")))
    return found


def _overlay(vocabulary: Vocabulary, added: dict[int, tuple[str, bool]], size: int) -> None:
    """Fill up to `size` tokens and put the added tokens' text, type and score in place."""
    tokens = vocabulary.tokens
    missing = size - len(tokens)
    tokens += [f"[PAD{i}]" for i in range(len(tokens), size)]
    pad = max(missing, 0)
    unused = np.full(pad, TokenType.UNUSED, np.int32)
    vocabulary.types = np.concatenate([vocabulary.types, unused])
    if vocabulary.scores is not None:
        scores = np.full(pad, _PAD_SCORE, np.float32)
        vocabulary.scores = np.concatenate([vocabulary.scores, scores])
    for index, (text, is_special) in added.items():
        if not 0 <= index < len(tokens):
            continue  # beyond the embedding: the model cannot use it
        was_control = vocabulary.types[index] == TokenType.CONTROL and tokens[index] == text
        is_special = is_special or was_control or text in _MARKERS
        if not is_special and vocabulary.is_sentencepiece:
            text = text.replace(SPACE, " ")
        tokens[index] = text
        kind = TokenType.CONTROL if is_special else TokenType.USER_DEFINED
        vocabulary.types[index] = kind
        if vocabulary.scores is not None:
            vocabulary.scores[index] = _ADDED_SCORE


def _from_sentencepiece(path: Path) -> Vocabulary:
    pieces, add_space_prefix = read_model(path.read_bytes())
    tokens = [text for text, _, _ in pieces]
    scores = np.array([score for _, score, _ in pieces], np.float32)
    types = np.array([kind for _, _, kind in pieces], np.int32)
    for index in np.flatnonzero(types == TokenType.USER_DEFINED).tolist():
        tokens[index] = tokens[index].replace(SPACE, " ")
    return Vocabulary(
        "llama", "default", tokens, types, scores, flags={"add_space_prefix": add_space_prefix}
    )


def _tokens_of(model: dict[str, Any], path: Path) -> list[str]:
    vocab = model.get("vocab")
    if not isinstance(vocab, dict) or not vocab:
        raise GGUFError(f"{path}: it holds no BPE vocabulary")
    tokens = sorted(vocab, key=vocab.__getitem__)
    if [vocab[tokens[0]], vocab[tokens[-1]]] != [0, len(tokens) - 1]:
        raise GGUFError(f"{path}: its token ids have gaps")
    return tokens


def _merge_pairs(model: dict[str, Any]) -> list[list[str]]:
    return [
        merge.split(" ") if isinstance(merge, str) else merge for merge in model.get("merges") or []
    ]


def _from_fallback_bpe(tokenizer: dict[str, Any], path: Path) -> Vocabulary:
    """A SentencePiece vocabulary out of BPE with byte fall-back: its scores are its order."""
    model = tokenizer["model"]
    tokens = _tokens_of(model, path)
    types = np.full(len(tokens), TokenType.NORMAL, np.int32)
    for index, token in enumerate(tokens):
        if token.startswith("<0x") and _BYTE.fullmatch(token):
            types[index] = TokenType.BYTE
    added = {token["id"] for token in tokenizer.get("added_tokens") or []}
    unknown = model.get("unk_token")
    scores = np.full(len(tokens), _ADDED_SCORE, np.float32)
    scores[types == TokenType.BYTE] = 0.0
    rank: dict[str, int] = {}
    for left, right in _merge_pairs(model):
        rank.setdefault(left + right, len(rank))
    normal = [
        i
        for i, kind in enumerate(types.tolist())
        if kind == TokenType.NORMAL and i not in added and tokens[i] != unknown
    ]
    ranks = [rank[tokens[i]] for i in normal if tokens[i] in rank]
    if ranks == sorted(ranks):  # ids are in order of score, as SentencePiece numbers them
        order = normal
    else:
        order = sorted(normal, key=lambda i: (rank.get(tokens[i], len(rank)), i))
    scores[order] = -np.arange(len(order), dtype=np.float32)
    has_prefix = '"Prepend"' in json.dumps(tokenizer.get("normalizer"))
    return Vocabulary(
        "llama", "default", tokens, types, scores, flags={"add_space_prefix": has_prefix}
    )


def _from_bytelevel(tokenizer: dict[str, Any], path: Path) -> Vocabulary:
    pre = name_of(tokenizer.get("pre_tokenizer"), tokenizer.get("normalizer"))
    if pre is None:
        raise GGUFError(
            f"{path}: laptune knows no name of its pre-tokenizer in llama.cpp",
            "add it to laptune/gguf/vocab/pretokenizers.py",
        )
    tokens = _tokens_of(tokenizer["model"], path)
    merges = [" ".join(pair) for pair in _merge_pairs(tokenizer["model"])]
    types = np.full(len(tokens), TokenType.NORMAL, np.int32)
    return Vocabulary("gpt2", pre, tokens, types, merges=merges)


def _special_ids(vocabulary: Vocabulary, config: dict[str, Any], model: dict[str, Any]) -> None:
    index_of = {token: index for index, token in enumerate(vocabulary.tokens)}
    for name, key in _SPECIAL:
        value = config.get(key)
        text = value.get("content") if isinstance(value, dict) else value
        index: object = index_of.get(text) if text else None
        if index is None:
            stored = model.get({"padding": "pad"}.get(name, name) + "_token_id")
            index = stored[0] if isinstance(stored, list) and stored else stored
        if isinstance(index, int) and 0 <= index < len(vocabulary.tokens):
            vocabulary.special_ids[name] = index
    # Which token closes a turn is known from the template, or for Gemma from the vocabulary.
    ends = [token for token in TURN_ENDS if token in index_of]
    if ends and vocabulary.special_ids.get("eos") != index_of[ends[0]]:
        vocabulary.special_ids["eot"] = index_of[ends[0]]
    for token in _CALL_ENDS:
        if token in index_of:
            vocabulary.special_ids["eom"] = index_of[token]


def _starts_with_bos(
    tokenizer: dict[str, Any], config: dict[str, Any], vocabulary: Vocabulary
) -> bool:
    """Whether the folder's own tokenizer puts BOS first."""
    processor = tokenizer.get("post_processor") or {}
    for step in processor.get("processors", [processor]):
        if step.get("type") == "TemplateProcessing":
            first = (step.get("single") or [{}])[0]
            return first.get("SpecialToken", {}).get("id") == vocabulary.token_of("bos")
    stated = config.get("add_bos_token")
    return vocabulary.is_sentencepiece if stated is None else bool(stated)  # as llama.cpp


def from_folder(folder: str | Path, model_config: dict[str, Any]) -> Vocabulary:
    """The vocabulary of a folder, as long as `vocab_size` of its config.json.

    Raises GGUFError when the folder has no tokenizer, or one of an unsupported kind.
    """
    folder = Path(folder)
    config = read_object(folder / "tokenizer_config.json")
    is_gemma = str(model_config.get("model_type")).startswith("gemma")
    has_model = (folder / "tokenizer.model").is_file()
    # The large file is read only when the small ones do not say everything.
    is_needed = not (has_model and is_gemma and config.get("added_tokens_decoder"))
    with paused_gc():
        tokenizer = read_object(folder / "tokenizer.json") if is_needed else {}
        try:
            vocabulary = _build(folder, tokenizer, has_model)
            size = model_config.get("vocab_size") or len(vocabulary.tokens)
            added = _added_tokens(folder, tokenizer, config)
            if not tokenizer and not added.keys() >= {*range(len(vocabulary.tokens), size)}:
                tokenizer = read_object(folder / "tokenizer.json")
                added = _added_tokens(folder, tokenizer, config)
            _overlay(vocabulary, added, size)
            _special_ids(vocabulary, config, model_config)
            starts = is_gemma or _starts_with_bos(tokenizer, config, vocabulary)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
            raise GGUFError(
                f"{folder}: its tokenizer files are not as expected ({error!r:.80})",
                "copy the tokenizer files of the base model there",
            ) from None
    flags = {"add_bos_token": starts}
    if vocabulary.is_sentencepiece:
        flags["add_sep_token"] = False
    flags["add_eos_token"] = bool(config.get("add_eos_token", False))
    vocabulary.flags = flags | vocabulary.flags
    vocabulary.chat_template, vocabulary.named_templates = read_templates(folder)
    return vocabulary.check(str(folder))


def _build(folder: Path, tokenizer: dict[str, Any], has_model: bool) -> Vocabulary:
    """Tokens, types, scores or merges, from whichever file holds them best."""
    path = folder / "tokenizer.json"
    model = tokenizer.get("model") or {}
    if has_model:
        return _from_sentencepiece(folder / "tokenizer.model")
    if model.get("type") == "BPE" and model.get("byte_fallback"):
        return _from_fallback_bpe(tokenizer, path)
    if model.get("type") == "BPE":
        return _from_bytelevel(tokenizer, path)
    raise GGUFError(
        f"{folder} has neither tokenizer.model nor a BPE tokenizer.json",
        "copy the tokenizer files of the base model there",
    )
