"""Quantize float32 values into GGUF's block types, and choose each tensor's type.

Q8_0 and the K-quants are our own numpy; Q4_0 to Q5_1 are the gguf package's. All give what
llama.cpp's reference code gives. The choice of types follows `llama_model_quantize`: which tensors
of a mix get more bits, and what a row that is not a multiple of 256 falls back to.
"""

from __future__ import annotations

import numpy as np

from laptune.gguf.codec import kquants, weighted
from laptune.gguf.codec.codecs import bf16_bits
from laptune.gguf.file.types import TENSOR_TYPES, TensorType

_HALF_BELOW = np.float32(0.49999997)  # added with x's sign, then cut: rounds half away from zero
_FALLBACK = {"Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0"}
_FINER = {"Q4_0": "Q4_1", "Q5_0": "Q5_1"}
# The type of most matrices in a file of this type.
_MAIN = {"Q4_K_M": "Q4_K", "Q5_K_M": "Q5_K", "Q6_K": "Q6_K"}
WEIGHTED = (*kquants.ENCODERS, *weighted.TYPES)  # types that an importance matrix changes


def _block_max(blocks: np.ndarray) -> np.ndarray:
    """(blocks, 32) -> (blocks, 1) largest magnitude; halving beats a reduction over short rows."""
    part = np.abs(blocks)
    while part.shape[1] > 1:
        half = part.shape[1] // 2
        part = np.maximum(part[:, :half], part[:, half:])
    return part


def _q8_0(values: np.ndarray) -> np.ndarray:
    blocks = values.reshape(-1, 32)
    scale = _block_max(blocks) / np.float32(127)
    with np.errstate(divide="ignore"):
        inverse = np.where(scale == 0, np.float32(0), np.float32(1) / scale)
    scaled = blocks * inverse
    scaled += np.copysign(_HALF_BELOW, scaled)
    out = np.empty((len(blocks), 34), np.uint8)
    out[:, :2] = scale.astype(np.float16).view(np.uint8)
    out[:, 2:] = scaled.astype(np.int8).view(np.uint8)
    return out


def _by_package(values: np.ndarray, kind: TensorType) -> np.ndarray:
    """Through gguf-py. It loops over 16 rows at a time: a few wide rows keep its loop short."""
    import gguf

    num_blocks = values.size // kind.block_elements
    wide = values.reshape(16 if num_blocks % 16 == 0 else 1, -1)
    return gguf.quants.quantize(wide, gguf.GGMLQuantizationType(kind.code))


def encode(
    values: np.ndarray, kind: TensorType, importance: np.ndarray | None = None
) -> np.ndarray:
    """(rows, columns) float32 -> (rows, row_bytes) uint8 in the given type.

    `importance` (columns,) float32 is the mean square of what each column is multiplied with; types
    of WEIGHTED are then fitted to keep the products, not the weights.
    """
    rows = values.shape[0]
    values = np.ascontiguousarray(values, np.float32)
    if kind.name == "F32":
        out = values.view(np.uint8)
    elif kind.name == "F16":
        with np.errstate(over="ignore"):
            out = values.astype(np.float16).view(np.uint8)
    elif kind.name == "BF16":
        out = bf16_bits(values).view(np.uint8)
    elif kind.name == "Q8_0":
        out = _q8_0(values)
    elif kind.name in kquants.ENCODERS:
        if importance is not None:
            importance = np.broadcast_to(importance, values.shape).reshape(-1, 256)
        out = kquants.ENCODERS[kind.name](values.reshape(-1, 256), importance)
    elif kind.name in weighted.TYPES and importance is not None:
        out = weighted.encode(values, kind.name, importance)
    else:
        out = _by_package(values, kind)
    return out.reshape(rows, -1)


def _gets_more_bits(block: int, num_blocks: int) -> bool:
    """llama.cpp's choice of blocks whose attn_v and ffn_down stay finer: a third and the ends."""
    eighth = num_blocks // 8
    return block < eighth or block >= 7 * num_blocks // 8 or (block - eighth) % 3 == 2


def _is_early_down(name: str, num_blocks: int) -> bool:
    """The ffn_down of the first eighth of blocks, which llama.cpp does not trust to one scale."""
    return name.endswith("ffn_down.weight") and int(name.split(".")[1]) < num_blocks // 8


def _fallback(name: str, columns: int) -> TensorType:
    """The type itself, or what llama.cpp takes for rows that are not a whole number of blocks."""
    if columns % TENSOR_TYPES[name].block_elements:
        name = _FALLBACK.get(name, name)
    if columns % TENSOR_TYPES[name].block_elements:
        name = "F16"
    return TENSOR_TYPES[name]


def choose_type(
    outtype: str,
    name: str,
    shape: tuple[int, ...],
    *,
    num_blocks: int,
    is_head: bool,
    has_importance: bool = False,
) -> TensorType:
    """The storage type of one tensor in a file of `outtype`.

    `name` is the GGUF name; `is_head` says that the tensor makes the logits: `output.weight`, or
    a tied `token_embd.weight`; `has_importance`, that the file is made with an importance matrix.
    One-dimensional tensors are F32 in every file.
    """
    outtype = outtype.upper()
    if len(shape) < 2:
        return TENSOR_TYPES["F32"]
    if outtype in ("F32", "F16", "BF16"):
        return TENSOR_TYPES[outtype]
    main = _MAIN.get(outtype, outtype)
    if is_head and main != "Q8_0":
        is_whole = shape[-1] % TENSOR_TYPES[main].block_elements == 0
        return _fallback("Q6_K" if is_whole else "Q8_0", shape[-1])
    is_mixed = outtype in ("Q4_K_M", "Q5_K_M") and name.endswith(
        ("attn_v.weight", "ffn_down.weight")
    )
    if is_mixed and _gets_more_bits(int(name.split(".")[1]), num_blocks):
        main = "Q6_K"
    elif has_importance and outtype in _FINER and _is_early_down(name, num_blocks):
        main = _FINER[outtype]
    return _fallback(main, shape[-1])
