"""Cheap products of the whole head: each returns scores and a bound on their error.

A call returns ``(scores (n, vocab), slope, offset)``: for row i and token v
``|exact - scores[i, v]| <= slope[v] * |h_i| + offset[i]``. ``slope`` is a number or (vocab,).
"""

from __future__ import annotations

import warnings
from concurrent.futures import ThreadPoolExecutor

import torch
import torch.nn.functional as F
from torch import Tensor

from laptune.generate.torch.packed_fp16 import HalfProduct

_HALF_ROWS = 65536  # packed at a time, which takes their size in fp32 besides
_LEVELS = 63  # activations in 7 bits: pairs of products never saturate the 16-bit adders of AVX2
_SUM_ERROR = 640 * 2.0**-23  # relative to |h| |w|, for fp32 sums of up to some thousand terms


class FullScreen:
    """The plain fp32 product."""

    name = "float32"

    def __init__(self, table: Tensor) -> None:
        self._table = table.float()
        self._slope = _SUM_ERROR * float(_norms(table).max())

    def __call__(self, h: Tensor) -> tuple[Tensor, float, list[float]]:
        return F.linear(h, self._table), self._slope, [0.0] * len(h)


class HalfScreen:
    """The fp32 product with a bf16 table packed as fp16, in which its values lie exactly."""

    name = "float16"

    def __init__(self, table: Tensor) -> None:
        with ThreadPoolExecutor(torch.get_num_threads()) as pool:  # packing is single-threaded
            self._products = list(pool.map(HalfProduct, table.split(_HALF_ROWS)))
        self._slope = _SUM_ERROR * float(_norms(table).max())

    def __call__(self, h: Tensor) -> tuple[Tensor, float, list[float]]:
        scores = torch.cat([product(h) for product in self._products], 1)
        return scores, self._slope, [0.0] * len(h)


class Bf16Screen:
    """States rounded to bf16 against a bf16 table, one row at a time."""

    name = "bfloat16"

    def __init__(self, table: Tensor) -> None:
        self._table = table
        self._norm = float(_norms(table).max())

    def __call__(self, h: Tensor) -> tuple[Tensor, float, list[float]]:
        rounded = h.bfloat16()
        scores = F.linear(rounded, self._table).float()
        lost = (h - rounded.float()).norm(dim=1) * self._norm
        # The result is rounded to 8 bits of mantissa: half a unit of the largest score.
        lost += scores.abs().amax(1) * 2.0**-8
        return scores, _SUM_ERROR * self._norm, lost.tolist()


class Int8Screen:
    """Rows of the table in int8, states in two 7-bit digits: a quarter of the bytes, exact sums.

    The second digit is the rest of the first, 126 times finer, so that the states lose nothing
    that matters and the bound is that of the rounded rows alone.
    """

    name = "int8"
    _blocks = 4  # packed side by side; packing one is single-threaded

    @staticmethod
    def is_available() -> bool:
        """Whether this build of torch has the product that takes our own scale (x86)."""
        return "x86" in torch.backends.quantized.supported_engines and hasattr(
            torch.ops.quantized, "linear_with_input_q_dq_qweight_dq_output_fp32"
        )

    def __init__(self, table: Tensor) -> None:
        # The engine that packs a weight is a setting of the process.
        torch.backends.quantized.engine = "x86"
        size = -(-table.shape[0] // self._blocks)
        with ThreadPoolExecutor(torch.get_num_threads()) as pool:
            packed = list(pool.map(_pack, table.split(size)))
        self._packed = [p[0] for p in packed]
        self._scales = torch.cat([p[1] for p in packed])
        self._slope = torch.cat([p[2] for p in packed])
        self._norm = float(_norms(table).max())
        self._multiply = torch.ops.quantized.linear_with_input_q_dq_qweight_dq_output_fp32

    def __call__(self, h: Tensor) -> tuple[Tensor, Tensor, list[float]]:
        step = h.abs().amax(1, keepdim=True).clamp_min(1e-30) / _LEVELS
        coarse = (h / step).round_()
        fine = ((h / step - coarse) * (2 * _LEVELS)).round_()
        digits = torch.cat((coarse, fine))
        count = len(h)
        parts = [self._multiply(digits, 1.0, _LEVELS + 1, packed) for packed in self._packed]
        sums = torch.cat(parts, 1)
        scores = torch.add(sums[:count], sums[count:], alpha=1 / (2 * _LEVELS))
        scores.mul_(self._scales).mul_(step)
        rest = h - step * (coarse + fine / (2 * _LEVELS))
        offset = rest.norm(dim=1) * self._norm * 1.1 + _SUM_ERROR * self._norm * h.norm(dim=1)
        return scores, self._slope, offset.tolist()

    def is_right(self, table: Tensor) -> bool:
        """Compare with the exact product on part of the table; False on a machine that errs."""
        h = torch.randn(2, table.shape[1], generator=torch.Generator().manual_seed(0))
        h[:, 0] *= 30  # states have a few large entries
        scores, slope, offset = self(h)
        rows = torch.arange(0, table.shape[0], 37)
        exact = h.double() @ table[rows].double().T
        bound = slope[rows] * h.norm(dim=1, keepdim=True) + torch.tensor(offset)[:, None]
        return bool(((scores[:, rows] - exact).abs() <= bound).all())


def _pack(block: Tensor) -> tuple[object, Tensor, Tensor]:
    """Return the packed int8 rows, their scales, and the norm of what each row lost."""
    scales, slopes, levels = [], [], []
    for part in block.split(4096):  # stays in the cache
        rows = part.float()
        scale = rows.abs().amax(1).clamp_min(1e-30) / 127
        rounded = (rows / scale[:, None]).round_()
        levels.append(rounded.to(torch.int8))
        slopes.append((rows - rounded * scale[:, None]).norm(dim=1))
        scales.append(scale)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch announces the end of its quantized tensors
        weight = torch._make_per_tensor_quantized_tensor(torch.cat(levels), 1.0, 0)
        packed = torch.ops.quantized.linear_prepack(weight, None)
    # A little more than measured, for the rounding of the measurement itself.
    return packed, torch.cat(scales), torch.cat(slopes) * 1.001 + 1e-9


def _norms(table: Tensor) -> Tensor:
    return torch.cat([part.float().norm(dim=1) for part in table.split(16384)])
