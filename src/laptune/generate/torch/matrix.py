"""A weight matrix that is fast for one row and for many, and which formats these are here.

Which format multiplies fastest differs by machine and by number of rows: with one row the bytes
that are read decide, and bf16 halves them; with many the arithmetic does, and on a processor
without bf16 units a bf16 product runs in a scalar loop. So there may be two copies, and a
measurement decides.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import torch
import torch.nn.functional as F
from torch import Tensor

from laptune.core.errors import UserError

_NAMES = {"float32": torch.float32, "bfloat16": torch.bfloat16}
_MANY_ROWS = 16  # of a batch that decodes; prompts have more, where the formats differ less
_MARGIN = 1.3  # fp32 unless bf16 is clearly faster: noise must not decide a close race


class Matrix:
    """y = x W^T with W (out, in); x and y are fp32 (rows, in) and (rows, out)."""

    __slots__ = ("_many", "_one")

    def __init__(self, weight: Tensor, one: torch.dtype, many: torch.dtype) -> None:
        """Keep ``weight`` as dtype ``one`` for a single row and as ``many`` for more."""
        self._many = product(weight, many)
        self._one = self._many if one == many else product(weight, one)

    def __call__(self, x: Tensor) -> Tensor:
        return self._one(x) if x.shape[0] == 1 else self._many(x)


def product(weight: Tensor, dtype: torch.dtype) -> Callable[[Tensor], Tensor]:
    """Return x -> x W^T in fp32, with W kept as ``dtype``."""
    kept = weight.to(dtype)
    if dtype == torch.float32:
        return lambda x: F.linear(x, kept)
    return lambda x: F.linear(x.to(dtype), kept).float()


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
            hint = f"must be auto, {', '.join(_NAMES)}, or two of these joined by +"
            raise UserError(f"dtype = {dtype!r}", hint) from None
        return Choice(pair[0], pair[-1], f"{dtype} was asked for")
    if not is_stored_bf16:
        return Choice(torch.float32, torch.float32, "the stored weights are not bf16")
    if num_weights < 1 << 24:
        return Choice(torch.float32, torch.float32, "too small a model for a difference")
    return _measured(torch.get_num_threads())


@cache
def _measured(num_threads: int) -> Choice:
    """Time the dtypes on 42 MB of 16-bit weights: more than a last-level cache holds."""
    weight = torch.ones(32768, 640)
    products = {dtype: product(weight, dtype) for dtype in _NAMES.values()}
    picks, reasons = [], []
    for label, num_rows in (("one row", 1), (f"{_MANY_ROWS} rows", _MANY_ROWS)):
        fp32, bf16 = _best_ms(products, torch.ones(num_rows, weight.shape[1])).values()
        picks.append(torch.bfloat16 if bf16 * _MARGIN < fp32 else torch.float32)
        reasons.append(f"{label}: float32 {fp32:.1f} ms, bfloat16 {bf16:.1f} ms")
    return Choice(picks[0], picks[1], f"{'; '.join(reasons)}, on {num_threads} threads")


def _best_ms(products: dict, x: Tensor) -> dict[torch.dtype, float]:
    """Best time of each dtype, the runs interleaved; the first ones only warm up."""
    times: dict[torch.dtype, list[float]] = {dtype: [] for dtype in products}
    for _ in range(4):
        for dtype, multiply in products.items():
            begin = time.perf_counter()
            multiply(x)
            times[dtype].append((time.perf_counter() - begin) * 1e3)
    return {dtype: min(found[1:]) for dtype, found in times.items()}
