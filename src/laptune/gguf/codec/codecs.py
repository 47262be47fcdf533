"""Between float32 values and the stored bytes of a tensor, for the plain types.

`decode` reads every type of the gguf package; `encode` writes F32, F16, BF16 and hands the
quantized ones to `quantize` and `kquants`. All work is on whole pieces of rows, so that numpy's
loops are long and memory stays small.
"""

from __future__ import annotations

import numpy as np

from laptune.gguf.file.types import GGUFError, TensorType

_PLAIN: dict[str, np.dtype] = {
    "F32": np.dtype("<f4"),
    "F16": np.dtype("<f2"),
    "F64": np.dtype("<f8"),
}


def bf16_bits(values: np.ndarray) -> np.ndarray:
    """Bits of float32 values rounded to bfloat16, half to even; NaN stays a quiet NaN. uint16."""
    values = np.ascontiguousarray(values, np.float32)
    bits = values.view(np.uint32)
    rounded = bits >> np.uint32(16)
    rounded &= np.uint32(1)
    rounded += np.uint32(0x7FFF)
    rounded += bits
    result = rounded.view(np.uint16)[..., 1::2].copy()  # the upper halves
    with np.errstate(over="ignore", invalid="ignore"):
        may_hold_nan = np.isnan(values.sum())  # one fast pass; the slow one is hardly ever needed
    if may_hold_nan:
        is_nan = np.isnan(values)
        result[is_nan] = (bits[is_nan] >> np.uint32(16)).astype(np.uint16) | np.uint16(64)
    return result


def bf16_values(bits: np.ndarray) -> np.ndarray:
    """float32 values of bfloat16 bits (uint16)."""
    wide = bits.astype(np.uint32)
    wide <<= np.uint32(16)
    return wide.view(np.float32)


def decode(raw: np.ndarray, kind: TensorType) -> np.ndarray:
    """Stored rows (rows, row_bytes) uint8 -> (rows, columns) float32.

    Raises GGUFError for a type that the gguf package cannot dequantize.
    """
    if kind.name == "BF16":
        return bf16_values(raw.view("<u2"))
    if kind.name in _PLAIN:
        return raw.view(_PLAIN[kind.name]).astype(np.float32)
    return _decode_by_package(raw, kind)


def _decode_by_package(raw: np.ndarray, kind: TensorType) -> np.ndarray:
    """Through gguf-py. It loops over 16 rows at a time: a few wide rows keep its loop short."""
    import gguf

    num_blocks = raw.size // kind.block_bytes
    wide = raw.reshape(16 if num_blocks % 16 == 0 else 1, -1)
    try:
        values = gguf.quants.dequantize(wide, gguf.GGMLQuantizationType(kind.code))
    except (NotImplementedError, ValueError):
        raise GGUFError(
            f"the storage type {kind.name} cannot be read", "use another quantization of the model"
        ) from None
    return values.astype(np.float32, copy=False).reshape(raw.shape[0], -1)
