"""The search for the scales of quantized blocks, vectorised over all blocks of a piece.

It is llama.cpp's (ggml-quants.c): try a row of candidate scales, solve the weighted least squares
for each, keep the best. The weights say how much an error in each value matters.
"""

from __future__ import annotations

import numpy as np

_F = np.float32
TINY = _F(1e-15)  # below this largest magnitude a block counts as zero
# First candidate, step and number of steps of `scale_and_min` with an importance matrix.
FINE = (-0.9, 0.05, 36)


def total(columns: np.ndarray) -> np.ndarray:
    """(columns, rows) -> (rows,) sums, each added from its first column to its last.

    einsum fuses products into sums on some processors and not on others, and a reduction's order
    is numpy's own affair: the bytes of a file must depend on neither.
    """
    result = columns[0].copy()
    for column in columns[1:]:
        result += column
    return result


def upright(rows: np.ndarray) -> np.ndarray:
    """(rows, columns) -> (columns, rows), contiguous: sums and bounds of rows are then fast."""
    return np.ascontiguousarray(rows.T)


def divide(top: np.ndarray, bottom: np.ndarray) -> np.ndarray:
    """top / bottom, and 0 where bottom is 0."""
    return np.divide(top, bottom, out=np.zeros_like(top), where=bottom != 0)


def levels_of(values: np.ndarray, nmax: int) -> np.ndarray:
    """Rounded half to even and clipped to 0..nmax, in place; still float32."""
    np.rint(values, out=values)
    return np.clip(values, 0, nmax, out=values)


def scale_and_min(
    blocks: np.ndarray, weights: np.ndarray, nmax: int, first: float, step: float, num_steps: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Scale, minimum (both (blocks,)) and levels of x ~ scale * level - minimum.

    `blocks` and `weights` are (blocks, 32) float32; candidates are (nmax + first + step * i) /
    span for i = 0..num_steps.
    """
    x, weights = upright(blocks), upright(weights)  # (32, blocks)
    low = np.minimum(x.min(axis=0), _F(0))
    high = x.max(axis=0)
    sum_w = total(weights)
    sum_x = total(weights * x)
    span = high - low
    scale = span / _F(nmax)
    levels = levels_of((x - low) * divide(np.full_like(span, nmax), span), nmax)
    best = _cost(weights, scale * levels + low - x)
    for index in range(num_steps + 1):
        target = np.full_like(span, _F(first) + _F(step) * _F(index) + _F(nmax))
        trial = levels_of((x - low) * divide(target, high - low), nmax)
        weighted = weights * trial
        sum_l = total(weighted)
        sum_l2 = total(weighted * trial)
        sum_xl = total(weighted * x)
        determinant = sum_w * sum_l2 - sum_l * sum_l
        new_scale = divide(sum_w * sum_xl - sum_x * sum_l, determinant)
        new_low = divide(sum_l2 * sum_x - sum_l * sum_xl, determinant)
        is_above = new_low > 0
        new_scale = np.where(is_above, divide(sum_xl, sum_l2), new_scale)
        new_low = np.where(is_above, _F(0), new_low)
        cost = _cost(weights, new_scale * trial + new_low - x)
        better = (determinant > 0) & (cost < best) & (span > 0)
        np.copyto(levels, trial, where=better)
        best = np.where(better, cost, best)
        scale = np.where(better, new_scale, scale)
        low = np.where(better, new_low, low)  # the next candidate starts from here, as in ggml
    is_flat = span == 0
    scale[is_flat] = 0
    levels[:, is_flat] = 0
    return scale, -low, levels.T


def _cost(weights: np.ndarray, error: np.ndarray) -> np.ndarray:
    """Weighted squares of (columns, rows) errors, summed by row."""
    cost = weights * error
    cost *= error
    return total(cost)


def scale_around_zero(
    blocks: np.ndarray, nmax: int, weights: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Scale (blocks,) and levels 0..2*nmax-1 of x ~ scale * (level - nmax).

    Without `weights`, of the blocks' shape, an error weighs as much as the value's square.
    """
    x = upright(blocks)  # (columns, blocks)
    peak = np.take_along_axis(x, np.abs(x).argmax(axis=0)[None], axis=0)[0]
    is_zero = np.abs(peak) < TINY
    safe = np.where(is_zero, _F(1), peak)
    weights = x * x if weights is None else upright(weights)
    weighted_x = weights * x

    def candidate(shift: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        inverse = -(_F(nmax) + _F(0.1) * _F(shift)) / safe
        trial = np.rint(inverse * x)
        np.clip(trial, -nmax, nmax - 1, out=trial)
        return trial, total(weighted_x * trial), _cost(weights, trial)

    # The plain candidate first, then its neighbours, in ggml's order.
    levels, sum_lx, sum_l2 = candidate(0)
    scale = divide(sum_lx, sum_l2)
    best = scale * sum_lx
    for shift in (*range(-9, 0), *range(1, 10)):
        trial, sum_lx, sum_l2 = candidate(shift)
        better = (sum_l2 > 0) & (sum_lx * sum_lx > best * sum_l2)
        new_scale = divide(sum_lx, sum_l2)
        np.copyto(levels, trial, where=better)
        scale = np.where(better, new_scale, scale)
        best = np.where(better, new_scale * sum_lx, best)
    scale[is_zero] = 0
    levels[:, is_zero] = -nmax
    return scale, (levels + _F(nmax)).T


def positive_scale(
    values: np.ndarray, nmax: int, weights: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Scale (rows,) and levels 0..nmax of x ~ scale * level for rows of values from 0 up.

    The candidate with the least weighted error, then each level in turn moved to where the least
    squares want it, as long as that helps (five rounds at most).
    """
    x, weights = upright(values), upright(weights)  # (columns, rows)
    top = x.max(axis=0)
    is_zero = top < TINY
    safe = np.where(is_zero, _F(1), top)

    def candidate(shift: int) -> tuple[np.ndarray, np.ndarray]:
        trial = (_F(nmax) + _F(0.1) * _F(shift)) / safe
        return trial, _cost(weights, x - levels_of(trial * x, nmax) / trial)

    inverse, best = candidate(0)
    for shift in (*range(-4, 0), *range(1, 5)):
        trial, cost = candidate(shift)
        better = cost < best
        inverse, best = np.where(better, trial, inverse), np.where(better, cost, best)
    levels = levels_of(inverse * x, nmax)
    sum_lx, sum_l2 = total(weights * x * levels), _cost(weights, levels)
    for column in [*range(len(x))] * 5:
        weight, value, old = weights[column], x[column], levels[column]
        rest_lx, rest_l2 = sum_lx - weight * value * old, sum_l2 - weight * old * old
        is_usable = (rest_lx > 0) & (rest_l2 > 0)
        wanted = divide(value * rest_l2, np.where(is_usable, rest_lx, _F(0)))
        new = levels_of(wanted, nmax)
        new_lx, new_l2 = rest_lx + weight * value * new, rest_l2 + weight * new * new
        better = is_usable & (new != old) & (new_lx**2 * sum_l2 > sum_lx**2 * new_l2)
        levels[column] = np.where(better, new, old)
        sum_lx, sum_l2 = np.where(better, new_lx, sum_lx), np.where(better, new_l2, sum_l2)
    levels[:, is_zero] = 0
    return np.where(is_zero, _F(0), divide(sum_lx, sum_l2)), levels.T
