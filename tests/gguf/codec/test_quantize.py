"""Codecs against the gguf package and, where an engine is installed, llama.cpp itself."""

from __future__ import annotations

import ctypes
import sys
from collections import Counter
from pathlib import Path

import gguf
import numpy as np
import pytest

from laptune.core.errors import UserError
from laptune.gguf.codec.codecs import bf16_bits, bf16_values, decode
from laptune.gguf.codec.quantize import WEIGHTED, choose_type, encode
from laptune.gguf.file.types import TENSOR_TYPES

SIMPLE = ("Q8_0", "Q5_0", "Q5_1", "Q4_0", "Q4_1")
K_QUANTS = ("Q4_K", "Q5_K", "Q6_K")


@pytest.fixture(scope="module")
def values() -> np.ndarray:
    """Rows of different spread, with zero, constant and tiny blocks among them."""
    rng = np.random.default_rng(3)
    rows = rng.standard_normal((48, 1024)) * rng.gamma(1.0, 0.1, (48, 1))
    rows[0, :300] = 0
    rows[1] = 0
    rows[2, :64] = 0.5
    rows[3] = -0.25
    rows[4] *= 1e-20
    return rows.astype(np.float32)


@pytest.fixture(scope="module")
def importance(values) -> np.ndarray:
    """Mean squares as inputs have them: few large ones, some zeros."""
    squares = np.random.default_rng(4).gamma(0.3, 10.0, values.shape[1]).astype(np.float32)
    squares[100:110] = 0
    return squares


def by_llama_cpp(values: np.ndarray, name: str, importance: np.ndarray | None = None) -> np.ndarray:
    from laptune.generate.llama import library as llama_library

    try:
        library, _ = llama_library.library()
        if sys.platform == "win32" and not hasattr(library, "ggml_quantize_chunk"):
            # There a library hands on nothing of those that it needs itself.
            library = ctypes.CDLL(str(Path(library._name).with_name("ggml-base.dll")))
        quantize = library.ggml_quantize_chunk
    except (UserError, OSError, AttributeError):
        pytest.skip("no llama.cpp library with ggml_quantize_chunk is installed")
    kind = TENSOR_TYPES[name]
    quantize.restype = ctypes.c_size_t
    quantize.argtypes = [
        ctypes.c_int,
        ctypes.c_void_p,
        ctypes.c_void_p,
        *[ctypes.c_int64] * 3,
        ctypes.c_void_p,
    ]
    rows, columns = values.shape
    out = np.empty((rows, kind.row_bytes(columns)), np.uint8)
    weights = None if importance is None else importance.ctypes.data
    quantize(kind.code, values.ctypes.data, out.ctypes.data, 0, rows, columns, weights)
    return out


@pytest.mark.parametrize("name", [*SIMPLE, "BF16", "F16", "F32"])
def test_bits_equal_the_gguf_package(values, name):
    with np.errstate(all="ignore"):
        theirs = gguf.quants.quantize(values, gguf.GGMLQuantizationType[name])
    assert np.array_equal(encode(values, TENSOR_TYPES[name]), theirs.view(np.uint8))


@pytest.mark.parametrize("name", SIMPLE)
def test_bits_equal_llama_cpp(values, name):
    ours = encode(values, TENSOR_TYPES[name])
    assert np.mean(ours == by_llama_cpp(values, name)) > 0.9999


@pytest.mark.parametrize("name", K_QUANTS)
def test_k_quant_error_is_that_of_llama_cpp(values, name):
    kind = TENSOR_TYPES[name]
    ours = decode(encode(values, kind), kind) - values
    theirs = decode(by_llama_cpp(values, name), kind) - values
    assert np.square(ours).sum() <= 1.02 * np.square(theirs).sum()


@pytest.mark.parametrize("name", WEIGHTED)
def test_weighted_error_is_that_of_llama_cpp(values, importance, name):
    kind = TENSOR_TYPES[name]
    ours = decode(encode(values, kind, importance), kind) - values
    theirs = decode(by_llama_cpp(values, name, importance), kind) - values
    plain = decode(encode(values, kind), kind) - values
    a, b, c = ((importance * np.square(error)).sum() for error in (ours, theirs, plain))
    assert a <= 1.02 * b
    assert a < c


@pytest.mark.parametrize("name", WEIGHTED)
def test_weights_that_are_all_zero_do_no_harm(values, name):
    kind = TENSOR_TYPES[name]
    raw = encode(values, kind, np.zeros(values.shape[1], np.float32))
    assert np.isfinite(decode(raw, kind)).all()


def test_q8_0_knows_no_importance(values, importance):
    kind = TENSOR_TYPES["Q8_0"]
    assert np.array_equal(encode(values, kind, importance), encode(values, kind))


@pytest.mark.parametrize("name", [*SIMPLE, *K_QUANTS])
def test_decode_equals_the_gguf_package(values, name):
    raw = encode(values, TENSOR_TYPES[name])
    theirs = gguf.quants.dequantize(raw, gguf.GGMLQuantizationType[name])
    assert np.array_equal(decode(raw, TENSOR_TYPES[name]), theirs)


@pytest.mark.parametrize("name", K_QUANTS)
def test_zeros_stay_zero(name):
    kind = TENSOR_TYPES[name]
    assert not decode(encode(np.zeros((2, 512), np.float32), kind), kind).any()


def test_bf16_rounds_as_torch_does():
    import torch

    rng = np.random.default_rng(0)
    values = rng.integers(0, 2**32, 100_000, dtype=np.uint32).view(np.float32)
    values = np.concatenate([values, np.float32([0, -0.0, np.inf, -np.inf, 1e-45])])
    theirs = torch.from_numpy(values).to(torch.bfloat16).view(torch.int16).numpy()
    is_nan = np.isnan(values)
    assert np.array_equal(bf16_bits(values)[~is_nan], theirs.view(np.uint16)[~is_nan])
    assert np.isnan(bf16_values(bf16_bits(values))[is_nan]).all()


def gemma_270m_types(outtype: str) -> Counter:
    """Types of Gemma 3 270M's matrices in a file of `outtype`."""
    shapes = {
        "attn_q": (1024, 640),
        "attn_k": (256, 640),
        "attn_v": (256, 640),
        "attn_output": (640, 1024),
        "ffn_gate": (2048, 640),
        "ffn_up": (2048, 640),
        "ffn_down": (640, 2048),
    }
    kinds = [
        choose_type(outtype, f"blk.{i}.{part}.weight", shape, num_blocks=18, is_head=False)
        for i in range(18)
        for part, shape in shapes.items()
    ]
    kinds.append(
        choose_type(outtype, "token_embd.weight", (262144, 640), num_blocks=18, is_head=True)
    )
    return Counter(kind.name for kind in kinds)


def test_q4_k_m_mixes_types_as_the_packaged_file_does():
    assert gemma_270m_types("q4_k_m") == {"Q5_0": 81, "Q4_K": 27, "Q8_0": 10, "Q6_K": 9}


def test_first_ffn_downs_are_finer_with_an_importance_matrix():
    def kind(block: int, **options) -> str:
        return choose_type(
            "q4_0",
            f"blk.{block}.ffn_down.weight",
            (640, 2048),
            num_blocks=18,
            is_head=False,
            **options,
        ).name

    found = [kind(block, has_importance=True) for block in range(4)]
    assert found == ["Q4_1", "Q4_1", "Q4_0", "Q4_0"]
    assert kind(0) == "Q4_0"


def test_q5_k_m_mixes_types_as_llama_cpp_does():
    """As bench/gguf_quants.py found in the file that llama_model_quantize makes."""
    assert gemma_270m_types("q5_k_m") == {"Q5_1": 81, "Q5_K": 27, "Q8_0": 10, "Q6_K": 9}


def test_plain_types_are_not_mixed():
    assert gemma_270m_types("bf16") == {"BF16": 127}
    assert gemma_270m_types("q8_0") == {"Q8_0": 127}


def test_vectors_are_always_f32():
    for outtype in ("bf16", "q8_0", "q4_k_m", "f16"):
        kind = choose_type(outtype, "output_norm.weight", (640,), num_blocks=18, is_head=False)
        assert kind.name == "F32"
