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
    low = np.minimum(blocks.min(axis=1), _F(0))
    high = blocks.max(axis=1)
    sum_w = weights.sum(axis=1)
    sum_x = np.einsum("ij,ij->i", weights, blocks)
    span = high - low
    scale = span / _F(nmax)
    levels = levels_of(
        (blocks - low[:, None]) * divide(np.full_like(span, nmax), span)[:, None], nmax
    )
    error = scale[:, None] * levels + low[:, None] - blocks
    best = np.einsum("ij,ij,ij->i", weights, error, error)
    for index in range(num_steps + 1):
        target = np.full_like(span, _F(first) + _F(step) * _F(index) + _F(nmax))
        trial = levels_of((blocks - low[:, None]) * divide(target, high - low)[:, None], nmax)
        weighted = weights * trial
        sum_l = weighted.sum(axis=1)
        sum_l2 = np.einsum("ij,ij->i", weighted, trial)
        sum_xl = np.einsum("ij,ij->i", weighted, blocks)
        determinant = sum_w * sum_l2 - sum_l * sum_l
        new_scale = divide(sum_w * sum_xl - sum_x * sum_l, determinant)
        new_low = divide(sum_l2 * sum_x - sum_l * sum_xl, determinant)
        is_above = new_low > 0
        new_scale = np.where(is_above, divide(sum_xl, sum_l2), new_scale)
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


def scale_around_zero(
    blocks: np.ndarray, nmax: int, weights: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Scale (blocks,) and levels 0..2*nmax-1 of x ~ scale * (level - nmax).

    Without `weights`, of the blocks' shape, an error weighs as much as the value's square.
    """
    where = np.abs(blocks).argmax(axis=1)
    peak = blocks[np.arange(len(blocks)), where]
    is_zero = np.abs(peak) < TINY
    safe = np.where(is_zero, _F(1), peak)
    weights = blocks * blocks if weights is None else weights
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
            levels, scale = trial, divide(sum_lx, sum_l2)
            best = scale * sum_lx
            continue
        better = (sum_l2 > 0) & (sum_lx * sum_lx > best * sum_l2)
        new_scale = divide(sum_lx, sum_l2)
        levels[better] = trial[better]
        scale = np.where(better, new_scale, scale)
        best = np.where(better, new_scale * sum_lx, best)
    scale[is_zero] = 0
    levels[is_zero] = -nmax
    return scale, levels + _F(nmax)


def positive_scale(
    values: np.ndarray, nmax: int, weights: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Scale (rows,) and levels 0..nmax of x ~ scale * level for rows of values from 0 up.

    The candidate with the least weighted error, then each level in turn moved to where the least
    squares want it, as long as that helps (five rounds at most).
    """
    top = values.max(axis=1)
    is_zero = top < TINY
    safe = np.where(is_zero, _F(1), top)
    inverse = best = None
    for shift in (0, *range(-4, 0), *range(1, 5)):
        trial = (_F(nmax) + _F(0.1) * _F(shift)) / safe
        levels = levels_of(trial[:, None] * values, nmax)
        error = values - levels / trial[:, None]
        cost = np.einsum("ij,ij,ij->i", weights, error, error)
        if inverse is None:
            inverse, best = trial, cost
            continue
        better = cost < best
        inverse, best = np.where(better, trial, inverse), np.where(better, cost, best)
    levels = levels_of(inverse[:, None] * values, nmax)
    sum_lx = np.einsum("ij,ij,ij->i", weights, values, levels)
    sum_l2 = np.einsum("ij,ij,ij->i", weights, levels, levels)
    for column in [*range(values.shape[1])] * 5:
        weight, value, old = weights[:, column], values[:, column], levels[:, column]
        rest_lx, rest_l2 = sum_lx - weight * value * old, sum_l2 - weight * old * old
        is_usable = (rest_lx > 0) & (rest_l2 > 0)
        wanted = divide(value * rest_l2, np.where(is_usable, rest_lx, _F(0)))
        new = levels_of(wanted, nmax)
        new_lx, new_l2 = rest_lx + weight * value * new, rest_l2 + weight * new * new
        better = is_usable & (new != old) & (new_lx**2 * sum_l2 > sum_lx**2 * new_l2)
        levels[:, column] = np.where(better, new, old)
        sum_lx, sum_l2 = np.where(better, new_lx, sum_lx), np.where(better, new_l2, sum_l2)
    levels[is_zero] = 0
    return np.where(is_zero, _F(0), divide(sum_lx, sum_l2)), levels
