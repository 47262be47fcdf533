"""The K-quants Q4_K, Q5_K and Q6_K, written by vectorised numpy.

A super-block of 256 values is split into small blocks with quantized scales. The search for each
small block's scale is llama.cpp's (ggml-quants.c, the reference path without an importance matrix):
try a row of candidate scales, solve the weighted least squares for each, keep the best. Here the
candidates are tried for all blocks of a piece at once.
"""

from __future__ import annotations

import numpy as np

_F = np.float32
_TINY = _F(1e-15)  # below this largest magnitude a block counts as zero


def _divide(top: np.ndarray, bottom: np.ndarray) -> np.ndarray:
    """top / bottom, and 0 where bottom is 0."""
    return np.divide(top, bottom, out=np.zeros_like(top), where=bottom != 0)


def _levels(values: np.ndarray, nmax: int) -> np.ndarray:
    """Rounded half to even and clipped to 0..nmax, in place; still float32."""
    np.rint(values, out=values)
    return np.clip(values, 0, nmax, out=values)


def _search_scale_and_min(
    blocks: np.ndarray, weights: np.ndarray, nmax: int, first: float, step: float, num_steps: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Scale, minimum (both (blocks,)) and levels of x ~ scale * level - minimum.

    `blocks` and `weights` are (blocks, 32) float32.
    """
    low = np.minimum(blocks.min(axis=1), _F(0))
    high = blocks.max(axis=1)
    sum_w = weights.sum(axis=1)
    sum_x = np.einsum("ij,ij->i", weights, blocks)
    span = high - low
    scale = span / _F(nmax)
    levels = _levels((blocks - low[:, None]) * _divide(np.full_like(span, nmax), span)[:, None],
                     nmax)  # fmt: skip
    error = scale[:, None] * levels + low[:, None] - blocks
    best = np.einsum("ij,ij,ij->i", weights, error, error)
    for index in range(num_steps + 1):
        target = np.full_like(span, _F(first) + _F(step) * _F(index) + _F(nmax))
        trial = _levels((blocks - low[:, None]) * _divide(target, high - low)[:, None], nmax)
        weighted = weights * trial
        sum_l = weighted.sum(axis=1)
        sum_l2 = np.einsum("ij,ij->i", weighted, trial)
        sum_xl = np.einsum("ij,ij->i", weighted, blocks)
        determinant = sum_w * sum_l2 - sum_l * sum_l
        new_scale = _divide(sum_w * sum_xl - sum_x * sum_l, determinant)
        new_low = _divide(sum_l2 * sum_x - sum_l * sum_xl, determinant)
        is_above = new_low > 0
        new_scale = np.where(is_above, _divide(sum_xl, sum_l2), new_scale)
        new_low = np.where(is_above, _F(0), new_low)
        error = new_scale[:, None] * trial + new_low[:, None] - blocks
        cost = np.einsum("ij,ij,ij->i", weights, error, error)
        better = (determinant > 0) & (cost < best) & (span > 0)
        levels[better] = trial[better]
        best = np.where(better, cost, best)
        scale = np.where(better, new_scale, scale)
        low = np.where(better, new_low, low)  # the next candidate starts from here, as in ggml
    is_flat = span == 0
    scale[is_flat] = 0
    levels[is_flat] = 0
    return scale, -low, levels


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
    inverse = _divide(np.full_like(top, 63), top)
    inverse[top <= 0] = 0
    levels = np.minimum(np.rint(inverse[:, None] * values), 63).astype(np.uint8)
    return levels, (np.maximum(top, 0) / _F(63)).astype(np.float16)


def _scaled_levels(values: np.ndarray, nmax: int, search: tuple[float, float, int]
                   ) -> tuple[np.ndarray, np.ndarray]:  # fmt: skip
    """(header bytes (super-blocks, 16), levels (super-blocks, 8, 32) uint8) of Q4_K and Q5_K."""
    blocks = values.reshape(-1, 32)
    spread = np.sqrt(np.einsum("ij,ij->i", blocks, blocks) / _F(32))
    weights = spread[:, None] + np.abs(blocks)
    scales, mins, found = _search_scale_and_min(blocks, weights, nmax, *search)
    scale_levels, step = _six_bits(scales.reshape(-1, 8))
    min_levels, min_step = _six_bits(mins.reshape(-1, 8))
    unit = (step.astype(np.float32)[:, None] * scale_levels).reshape(-1, 1)
    offset = (min_step.astype(np.float32)[:, None] * min_levels).reshape(-1, 1)
    again = _levels(_divide(blocks + offset, np.broadcast_to(unit, blocks.shape)), nmax)
    levels = np.where(unit != 0, again, found).astype(np.uint8).reshape(-1, 8, 32)
    head = np.concatenate([step.view(np.uint8).reshape(-1, 2),
                           min_step.view(np.uint8).reshape(-1, 2),
                           _pack_scales(scale_levels, min_levels)], axis=1)  # fmt: skip
    return head, levels


def encode_q4_k(values: np.ndarray) -> np.ndarray:
    """(super-blocks, 256) float32 -> (super-blocks, 144) uint8."""
    head, levels = _scaled_levels(values, 15, (-1.0, 0.1, 20))
    low = levels[:, 0::2] | levels[:, 1::2] << 4  # (super-blocks, 4, 32)
    return np.concatenate([head, low.reshape(-1, 128)], axis=1)


def encode_q5_k(values: np.ndarray) -> np.ndarray:
    """(super-blocks, 256) float32 -> (super-blocks, 176) uint8."""
    head, levels = _scaled_levels(values, 31, (-0.5, 0.1, 15))
    fifth = levels >> 4  # (super-blocks, 8, 32): bit j of byte i is block j's value i
    high = (fifth << np.arange(8, dtype=np.uint8)[:, None]).sum(axis=1, dtype=np.uint8)
    four = levels & 15
    low = four[:, 0::2] | four[:, 1::2] << 4
    return np.concatenate([head, high, low.reshape(-1, 128)], axis=1)


def _search_scale(blocks: np.ndarray, nmax: int) -> tuple[np.ndarray, np.ndarray]:
    """Scale (blocks,) and levels 0..2*nmax-1 of x ~ scale * (level - nmax), weighted by x^2."""
    where = np.abs(blocks).argmax(axis=1)
    peak = blocks[np.arange(len(blocks)), where]
    is_zero = np.abs(peak) < _TINY
    safe = np.where(is_zero, _F(1), peak)
    weights = blocks * blocks
    weighted_x = weights * blocks
    scale = best = levels = None
    # The plain candidate first, then its neighbours, in ggml's order.
    for shift in (0, *range(-9, 0), *range(1, 10)):
        inverse = -(_F(nmax) + _F(0.1) * _F(shift)) / safe
        trial = np.rint(inverse[:, None] * blocks)
        np.clip(trial, -nmax, nmax - 1, out=trial)
        sum_lx = np.einsum("ij,ij->i", weighted_x, trial)
        sum_l2 = np.einsum("ij,ij,ij->i", weights, trial, trial)
        if scale is None:
            levels, scale = trial, _divide(sum_lx, sum_l2)
            best = scale * sum_lx
            continue
        better = (sum_l2 > 0) & (sum_lx * sum_lx > best * sum_l2)
        new_scale = _divide(sum_lx, sum_l2)
        levels[better] = trial[better]
        scale = np.where(better, new_scale, scale)
        best = np.where(better, new_scale * sum_lx, best)
    scale[is_zero] = 0
    levels[is_zero] = -nmax
    return scale, levels + _F(nmax)


def encode_q6_k(values: np.ndarray) -> np.ndarray:
    """(super-blocks, 256) float32 -> (super-blocks, 210) uint8."""
    blocks = values.reshape(-1, 16)
    found, levels = _search_scale(blocks, 32)
    scales = found.reshape(-1, 16)
    peak = scales[np.arange(len(scales)), np.abs(scales).argmax(axis=1)]
    is_zero = np.abs(peak) < _TINY
    inverse = _F(-128) / np.where(is_zero, _F(1), peak)
    step = np.where(is_zero, _F(0), _F(1) / inverse).astype(np.float16)
    small = np.minimum(np.rint(inverse[:, None] * scales), 127)
    small[is_zero] = 0
    unit = (step.astype(np.float32)[:, None] * small).reshape(-1, 1)
    again = np.rint(_divide(blocks, np.broadcast_to(unit, blocks.shape)))
    again = np.clip(again, -32, 31) + _F(32)
    levels = np.where(unit != 0, again, levels).astype(np.uint8).reshape(-1, 2, 4, 32)
    levels[is_zero] = 0
    low = levels & 15  # two halves of 128 values, each four rows of 32
    packed = np.stack([low[:, :, 0] | low[:, :, 2] << 4, low[:, :, 1] | low[:, :, 3] << 4], axis=2)
    top = levels >> 4
    high = top[:, :, 0] | top[:, :, 1] << 2 | top[:, :, 2] << 4 | top[:, :, 3] << 6
    return np.concatenate(
        [packed.reshape(-1, 128), high.reshape(-1, 64), small.astype(np.int8).view(np.uint8),
         step.view(np.uint8).reshape(-1, 2)], axis=1
    )  # fmt: skip


ENCODERS = {"Q4_K": encode_q4_k, "Q5_K": encode_q5_k, "Q6_K": encode_q6_k}
