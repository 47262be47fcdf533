"""The same bytes everywhere: hashes stored on x86-64, to be met on every processor and system."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from laptune.gguf.codec.quantize import WEIGHTED, encode
from laptune.gguf.file.read import Field
from laptune.gguf.file.types import TENSOR_TYPES, ValueType
from laptune.gguf.file.write import TensorPlan, write_gguf

STORED = Path(__file__).with_name("stored_hashes.json")
PLAIN = ("F32", "F16", "BF16", "Q8_0", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q4_K", "Q5_K", "Q6_K")
CASES = [*PLAIN, *(f"{name} weighted" for name in WEIGHTED)]


def numbers(rows: int, columns: int, seed: int) -> np.ndarray:
    """float32 of much and little spread, from whole numbers alone: no library's logarithm."""
    whole = np.random.Generator(np.random.PCG64(seed)).integers(-(2**15), 2**15, (rows, columns))
    small = whole.astype(np.float32) / np.float32(2**15)
    small *= small * small
    small[1] = 0
    small[2, : columns // 2] = np.float32(0.5)
    small[3] *= np.float32(2**-60)
    return small


def encoded(case: str) -> np.ndarray:
    """Stored bytes of the seeded array in a type, with or without an importance matrix."""
    name, *weighted = case.split()
    importance = np.abs(numbers(4, 768, 2)[0]) if weighted else None
    return encode(numbers(64, 768, 1), TENSOR_TYPES[name], importance)


def tiny_file(path: Path) -> None:
    """A GGUF with one tensor of each case, and a few fields."""
    fields = {
        "general.architecture": Field(ValueType.STRING, "gemma3"),
        "general.name": Field(ValueType.STRING, "d\u00fcnn"),
        "gemma3.rope.freq_base": Field(ValueType.FLOAT32, 1e6),
        "tokenizer.ggml.tokens": Field(ValueType.ARRAY, ["a", "\u2581b"], ValueType.STRING),
        "tokenizer.ggml.scores": Field(ValueType.ARRAY, np.float32([0, -1]), ValueType.FLOAT32),
    }
    tensors = [
        (TensorPlan(case, (64, 768), TENSOR_TYPES[case.split()[0]]), iter([encoded(case)]))
        for case in CASES
    ]
    write_gguf(path, fields, tensors)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def stored() -> dict[str, str]:
    return json.loads(STORED.read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES)
def test_type_has_the_stored_bytes(case):
    assert digest(encoded(case).tobytes()) == stored()[case]


def test_file_has_the_stored_bytes(tmp_path):
    tiny_file(tmp_path / "m.gguf")
    assert digest((tmp_path / "m.gguf").read_bytes()) == stored()["file"]


@pytest.mark.parametrize("case", ["Q4_K", "Q6_K weighted", "Q5_1 weighted"])
def test_one_row_alone_has_the_bytes_that_it_has_among_others(case):
    name, *weighted = case.split()
    importance = np.abs(numbers(4, 768, 2)[0]) if weighted else None
    alone = encode(numbers(64, 768, 1)[9:10], TENSOR_TYPES[name], importance)
    assert np.array_equal(alone[0], encoded(case)[9])
