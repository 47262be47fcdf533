"""Q4_0, Q4_1, Q5_0 and Q5_1 with an importance matrix: blocks of 32 values with one scale.

What an error in a value weighs, and the search for the scale, are llama.cpp's (ggml-quants.c).
Without an importance matrix these types are the gguf package's.
"""

from __future__ import annotations

import numpy as np

from laptune.gguf.codec.search import FINE, scale_and_min, scale_around_zero, total, upright


def _weights(values: np.ndarray, importance: np.ndarray) -> np.ndarray:
    """(blocks, 32) weights of (rows, columns) values and (columns,) mean squares of inputs."""
    variance = total(upright(values * values)) / np.float32(values.shape[1])
    return (importance * np.sqrt(variance[:, None] + values * values)).reshape(-1, 32)


def _half(numbers: np.ndarray) -> np.ndarray:
    return numbers.astype(np.float16).view(np.uint8).reshape(-1, 2)


_LAYOUT = {"Q4_0": (4, False), "Q4_1": (4, True), "Q5_0": (5, False), "Q5_1": (5, True)}
TYPES = tuple(_LAYOUT)


def encode(values: np.ndarray, name: str, importance: np.ndarray) -> np.ndarray:
    """(rows, columns) float32 and (columns,) weights -> (blocks, bytes of a block) uint8."""
    num_bits, has_min = _LAYOUT[name]
    blocks, weights = values.reshape(-1, 32), _weights(values, importance)
    if has_min:
        scale, minimum, levels = scale_and_min(blocks, weights, 2**num_bits - 1, *FINE)
        parts = [_half(scale), _half(-minimum)]
    else:
        scale, levels = scale_around_zero(blocks, 2 ** (num_bits - 1), weights)
        parts = [_half(scale)]
    levels = levels.astype(np.uint8)
    if num_bits == 5:  # bit j of a little-endian number is value j's fifth
        parts.append(np.packbits(levels >> 4, axis=1, bitorder="little"))
    parts.append((levels[:, :16] & 15) | (levels[:, 16:] & 15) << 4)
    return np.concatenate(parts, axis=1)
