"""The K-quants Q4_K, Q5_K and Q6_K, written by vectorised numpy.

A super-block of 256 values is split into small blocks with quantized scales. What an error in each
value weighs is llama.cpp's choice (ggml-quants.c): by the values alone, or with an importance
matrix by how large the inputs are that they are multiplied with.
"""

from __future__ import annotations

import numpy as np

from laptune.gguf.codec.search import (
    FINE,
    TINY,
    divide,
    levels_of,
    positive_scale,
    scale_and_min,
    scale_around_zero,
    total,
    upright,
)

_F = np.float32


def _pack_scales(scales: np.ndarray, mins: np.ndarray) -> np.ndarray:
    """Eight 6-bit scales and eight 6-bit minima -> (super-blocks, 12) uint8."""
    out = np.empty((len(scales), 12), np.uint8)
    out[:, 0:4] = scales[:, :4] | (scales[:, 4:] >> 4) << 6
    out[:, 4:8] = mins[:, :4] | (mins[:, 4:] >> 4) << 6
    out[:, 8:12] = (scales[:, 4:] & 15) | (mins[:, 4:] & 15) << 4
    return out


def _six_bits(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(super-blocks, 8) values -> their 6-bit levels and the float16 step of each super-block."""
    top = values.max(axis=1)
    inverse = divide(np.full_like(top, 63), top)
    inverse[top <= 0] = 0
    levels = np.minimum(np.rint(inverse[:, None] * values), 63).astype(np.uint8)
    return levels, (np.maximum(top, 0) / _F(63)).astype(np.float16)


def _weighted_six_bits(values: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The same, fitted with weights of the same shape."""
    step, levels = positive_scale(values, 63, weights)
    return levels.astype(np.uint8), step.astype(np.float16)


def _scaled_levels(
    values: np.ndarray, importance: np.ndarray | None, nmax: int, search: tuple[float, float, int]
) -> tuple[np.ndarray, np.ndarray]:
    """(header bytes (super-blocks, 16), levels (super-blocks, 8, 32) uint8) of Q4_K and Q5_K."""
    blocks = values.reshape(-1, 32)
    if importance is None:
        spread = np.sqrt(total(upright(blocks * blocks)) / _F(32))
        weights = spread[:, None] + np.abs(blocks)
        scales, mins, found = scale_and_min(blocks, weights, nmax, *search)
        scale_levels, step = _six_bits(scales.reshape(-1, 8))
        min_levels, min_step = _six_bits(mins.reshape(-1, 8))
    else:
        variance = total(upright(values * values)) * _F(2 / 256)
        weights = (importance * np.sqrt(variance[:, None] + values * values)).reshape(-1, 32)
        scales, mins, found = scale_and_min(blocks, weights, nmax, *FINE)
        sums = total(upright(weights)).reshape(-1, 8)
        scale_levels, step = _weighted_six_bits(scales.reshape(-1, 8), sums)
        min_levels, min_step = _weighted_six_bits(mins.reshape(-1, 8), sums)
    unit = (step.astype(np.float32)[:, None] * scale_levels).reshape(-1, 1)
    offset = (min_step.astype(np.float32)[:, None] * min_levels).reshape(-1, 1)
    again = levels_of(divide(blocks + offset, np.broadcast_to(unit, blocks.shape)), nmax)
    levels = np.where(unit != 0, again, found).astype(np.uint8).reshape(-1, 8, 32)
    head = np.concatenate(
        [
            step.view(np.uint8).reshape(-1, 2),
            min_step.view(np.uint8).reshape(-1, 2),
            _pack_scales(scale_levels, min_levels),
        ],
        axis=1,
    )
    return head, levels


def encode_q4_k(values: np.ndarray, importance: np.ndarray | None = None) -> np.ndarray:
    """(super-blocks, 256) float32, importance alike, -> (super-blocks, 144) uint8."""
    head, levels = _scaled_levels(values, importance, 15, (-1.0, 0.1, 20))
    low = levels[:, 0::2] | levels[:, 1::2] << 4  # (super-blocks, 4, 32)
    return np.concatenate([head, low.reshape(-1, 128)], axis=1)


def encode_q5_k(values: np.ndarray, importance: np.ndarray | None = None) -> np.ndarray:
    """(super-blocks, 256) float32, importance alike, -> (super-blocks, 176) uint8."""
    head, levels = _scaled_levels(values, importance, 31, (-0.5, 0.1, 15))
    fifth = levels >> 4  # (super-blocks, 8, 32): bit j of byte i is block j's value i
    high = (fifth << np.arange(8, dtype=np.uint8)[:, None]).sum(axis=1, dtype=np.uint8)
    four = levels & 15
    low = four[:, 0::2] | four[:, 1::2] << 4
    return np.concatenate([head, high, low.reshape(-1, 128)], axis=1)


def encode_q6_k(values: np.ndarray, importance: np.ndarray | None = None) -> np.ndarray:
    """(super-blocks, 256) float32, importance alike, -> (super-blocks, 210) uint8."""
    blocks = values.reshape(-1, 16)
    weights = None if importance is None else importance.reshape(-1, 16)
    found, levels = scale_around_zero(blocks, 32, weights)
    scales = found.reshape(-1, 16)
    peak = scales[np.arange(len(scales)), np.abs(scales).argmax(axis=1)]
    is_zero = np.abs(peak) < TINY
    inverse = _F(-128) / np.where(is_zero, _F(1), peak)
    step = np.where(is_zero, _F(0), _F(1) / inverse).astype(np.float16)
    small = np.minimum(np.rint(inverse[:, None] * scales), 127)
    small[is_zero] = 0
    unit = (step.astype(np.float32)[:, None] * small).reshape(-1, 1)
    again = np.rint(divide(blocks, np.broadcast_to(unit, blocks.shape)))
    again = np.clip(again, -32, 31) + _F(32)
    levels = np.where(unit != 0, again, levels).astype(np.uint8).reshape(-1, 2, 4, 32)
    levels[is_zero] = 0
    low = levels & 15  # two halves of 128 values, each four rows of 32
    packed = np.stack([low[:, :, 0] | low[:, :, 2] << 4, low[:, :, 1] | low[:, :, 3] << 4], axis=2)
    top = levels >> 4
    high = top[:, :, 0] | top[:, :, 1] << 2 | top[:, :, 2] << 4 | top[:, :, 3] << 6
    return np.concatenate(
        [
            packed.reshape(-1, 128),
            high.reshape(-1, 64),
            small.astype(np.int8).view(np.uint8),
            step.view(np.uint8).reshape(-1, 2),
        ],
        axis=1,
    )


ENCODERS = {"Q4_K": encode_q4_k, "Q5_K": encode_q5_k, "Q6_K": encode_q6_k}
