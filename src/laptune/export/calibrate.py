"""Measure an importance matrix: the mean square of each matrix's inputs over calibration text."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from laptune.core import console
from laptune.core.errors import UserError
from laptune.generate.torch import weights
from laptune.generate.torch.decoder import Cache
from laptune.model.spec import ModelSpec, uncovered
from laptune.text import chat
from laptune.text.tokenizer import load_tokenizer

CHUNK_TOKENS = 512  # of plain text; llama.cpp's own chunks are as long
# The decoder's products, and the weights that have the same input.
_PRODUCTS = {
    "qkv": ("attn_q", "attn_k", "attn_v"),
    "out": ("attn_output",),
    "gate_up": ("ffn_gate", "ffn_up"),
    "down": ("ffn_down",),
}


class _Recorder:
    """Stands in for a product of the decoder and sums the squares of what goes in."""

    def __init__(self, product: Callable) -> None:
        self._product = product
        self.total: torch.Tensor | None = None

    def __call__(self, x: torch.Tensor) -> torch.Tensor:
        squares = x.double().square().sum(0)
        self.total = squares if self.total is None else self.total + squares
        return self._product(x)


def training_text(cfg: Any, folder: Path, max_tokens: int) -> list[list[int]]:
    """Token ids of the run's training conversations, drawn at random up to `max_tokens`."""
    from laptune.data import load_split

    name = cfg.model.chat_format
    fmt = chat.chat_format(folder if name == "auto" else name)
    records = load_split(cfg.data, cfg.run.seed, fmt).train
    random.Random(cfg.run.seed).shuffle(records)
    tokenizer = load_tokenizer(folder)
    return _limited(
        (
            chat.encode(record.messages, tokenizer, fmt).ids[: cfg.data.max_length]
            for record in records
        ),
        max_tokens,
    )


def plain_text(path: Path, folder: Path, max_tokens: int) -> list[list[int]]:
    """Token ids of a UTF-8 file in chunks, BOS before each where the tokenizer has one."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path}: cannot be read as UTF-8 text ({error})") from None
    tokenizer = load_tokenizer(folder)
    first = [] if tokenizer.bos_id is None else [tokenizer.bos_id]
    ids, step = tokenizer.encode(text), CHUNK_TOKENS - len(first)
    return _limited((first + ids[at : at + step] for at in range(0, len(ids), step)), max_tokens)


def _limited(pieces: Iterable[list[int]], max_tokens: int) -> list[list[int]]:
    kept, left = [], max_tokens
    for ids in pieces:
        if left <= 0:
            break
        kept.append(ids[:left])
        left -= len(ids)
    if not kept:
        raise UserError("there is no text to calibrate with", "give one with --text")
    return kept


def measure(folder: Path, pieces: list[list[int]]) -> dict[str, np.ndarray]:
    """Sums of squared inputs (columns,) float64 by the weight's GGUF name.

    Each of `pieces` is run on its own, in fp32. Raises UserError for a model that laptune's decoder
    does not compute.
    """
    if reason := uncovered(folder):
        raise UserError(
            f"{folder}: the inputs of {reason} cannot be measured here",
            "use a file of llama.cpp's llama-imatrix",
        )
    spec = ModelSpec.from_folder(folder)
    decoder, _ = weights.build(folder, spec)
    recorders = [
        {name: _Recorder(getattr(layer, name)) for name in _PRODUCTS} for layer in decoder.layers
    ]
    decoder.layers = [
        dataclasses.replace(layer, **found)
        for layer, found in zip(decoder.layers, recorders, strict=True)
    ]
    num_tokens = sum(map(len, pieces))
    with torch.inference_mode(), console.progress("measuring", num_tokens, "tokens") as bar:
        for ids in pieces:
            decoder.prefill(ids, Cache(spec, 1, len(ids)), 0)
            bar.advance(len(ids))
    return {
        f"blk.{index}.{weight}.weight": found[name].total.numpy()
        for index, found in enumerate(recorders)
        for name, names in _PRODUCTS.items()
        for weight in names
    }
