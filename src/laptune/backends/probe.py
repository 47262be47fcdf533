"""Which dtype multiplies fastest on this machine, for one row and for many."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import torch
import torch.nn.functional as F

from laptune.errors import UserError

_NAMES = {"float32": torch.float32, "bfloat16": torch.bfloat16}
_DTYPES = tuple(_NAMES.values())
_MANY_ROWS = 32
_MARGIN = 1.3


@dataclass(frozen=True, slots=True)
class Choice:
    """Dtypes of products with one row and with more, and the figures that chose them."""

    one: torch.dtype
    many: torch.dtype
    reason: str

    @property
    def name(self) -> str:
        """The pair as ``choose`` takes it."""
        return "+".join(str(d).removeprefix("torch.") for d in (self.one, self.many))


def choose(dtype: str, *, is_stored_bf16: bool, num_weights: int) -> Choice:
    """Return the dtypes to compute in.

    ``dtype`` is "auto", "float32", "bfloat16", or a pair for one row and for many, as in
    "bfloat16+float32". bf16 is never measured into use for weights that it would round.
    """
    if dtype != "auto":
        try:
            pair = [_NAMES[name] for name in dtype.split("+")]
        except KeyError:
            cure = f"must be auto, {', '.join(_NAMES)}, or two of these joined by +"
            raise UserError(f"dtype = {dtype!r}", cure) from None
        return Choice(pair[0], pair[-1], f"{dtype} was asked for")
    if not is_stored_bf16:
        return Choice(torch.float32, torch.float32, "the stored weights are no bf16")
    if num_weights < 1 << 24:
        return Choice(torch.float32, torch.float32, "too small a model for a difference")
    return _measured(torch.get_num_threads())


@cache
def _measured(num_threads: int) -> Choice:
    """Time both dtypes: a single row against 84 MB of bf16, many rows against a block's matrix."""
    rows, width = 65536, 640  # more than a last-level cache holds
    one = _fastest({d: torch.ones(rows, width, dtype=d) for d in _DTYPES}, num_rows=1)
    many = _fastest({d: torch.ones(2048, width, dtype=d) for d in _DTYPES}, num_rows=_MANY_ROWS)
    # fp32 unless bf16 is clearly faster: a close race must not be decided by another process.
    picks = [
        torch.bfloat16 if times[torch.bfloat16] * _MARGIN < times[torch.float32] else torch.float32
        for times in (one, many)
    ]
    reason = "; ".join(
        f"{label}: fp32 {times[torch.float32]:.1f} ms, bf16 {times[torch.bfloat16]:.1f} ms"
        for label, times in (("one row", one), (f"{_MANY_ROWS} rows", many))
    )
    return Choice(picks[0], picks[1], f"{reason}, on {num_threads} threads")


def _fastest(weights: dict[torch.dtype, torch.Tensor], num_rows: int) -> dict[torch.dtype, float]:
    """Best time of each dtype in ms, the runs interleaved."""
    times = {dtype: [] for dtype in weights}
    for _ in range(4):
        for dtype, weight in weights.items():
            x = torch.ones(num_rows, weight.shape[1], dtype=dtype)
            times[dtype].append(_time_ms(lambda x=x, weight=weight: F.linear(x, weight)))
    return {dtype: min(found[1:]) for dtype, found in times.items()}


def _time_ms(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1e3
