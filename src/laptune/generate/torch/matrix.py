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
_TURNED_ROWS = range(4, 49)  # where a library that is slow for few rows is up to 3 times slower
_BLOCK = 32768  # rows of a turned product that are put in order while the cache holds them
_MARGIN = 1.3  # another way must be clearly faster: noise must not decide a close race


class Matrix:
    """y = x W^T with W (out, in); x and y are fp32 (rows, in) and (rows, out)."""

    __slots__ = ("_many", "_one")

    def __init__(self, weight: Tensor, choice: Choice) -> None:
        self._many = product(weight, choice.many, is_turned=choice.is_turned)
        self._one = self._many if choice.one == choice.many else product(weight, choice.one)

    def __call__(self, x: Tensor) -> Tensor:
        return self._one(x) if x.shape[0] == 1 else self._many(x)


def product(
    weight: Tensor, dtype: torch.dtype, *, is_turned: bool = False
) -> Callable[[Tensor], Tensor]:
    """Return x -> x W^T in fp32, with W kept as ``dtype``.

    ``is_turned`` takes a few fp32 rows as (W x^T)^T: the same numbers, summed in another order.
    """
    kept = weight.to(dtype)
    if dtype != torch.float32:
        return lambda x: F.linear(x.to(dtype), kept).float()

    def multiply(x: Tensor) -> Tensor:
        if not is_turned or len(x) not in _TURNED_ROWS:
            return F.linear(x, kept)
        if len(kept) <= _BLOCK:
            return torch.mm(kept, x.t()).t()
        out = torch.empty(len(x), len(kept))
        for begin in range(0, len(kept), _BLOCK):
            out[:, begin : begin + _BLOCK] = torch.mm(kept[begin : begin + _BLOCK], x.t()).t()
        return out

    return multiply


@dataclass(frozen=True, slots=True)
class Choice:
    """Dtypes of products with one row and with more, and the figures that chose them.

    ``is_turned``: a few rows in fp32 are multiplied as (W x^T)^T, see ``product``.
    """

    one: torch.dtype
    many: torch.dtype
    reason: str
    is_turned: bool = False

    @property
    def name(self) -> str:
        """The pair as ``choose`` takes it."""
        return "+".join(str(d).removeprefix("torch.") for d in (self.one, self.many))


PLAIN = Choice(torch.float32, torch.float32, "plain fp32")


def choose(dtype: str, *, is_stored_bf16: bool, num_weights: int) -> Choice:
    """Return the dtypes to compute in.

    ``dtype`` is "auto", "float32", "bfloat16", or a pair for one row and for many, as in
    "bfloat16+float32". bf16 is never measured into use for weights that it would round.
    """
    is_small = num_weights < 1 << 24
    if dtype != "auto":
        try:
            pair = [_NAMES[name] for name in dtype.split("+")]
        except KeyError:
            hint = f"must be auto, {', '.join(_NAMES)}, or two of these joined by +"
            raise UserError(f"dtype = {dtype!r}", hint) from None
        one, many, reason = pair[0], pair[-1], f"{dtype} was asked for"
    elif not is_stored_bf16:
        one, many, reason = torch.float32, torch.float32, "the stored weights are not bf16"
    elif is_small:
        one, many, reason = torch.float32, torch.float32, "too small a model for a difference"
    else:
        return _measured(torch.get_num_threads())
    is_turned = not is_small and _measured(torch.get_num_threads()).is_turned
    return Choice(one, many, reason, is_turned)


@cache
def _measured(num_threads: int) -> Choice:
    """Time the ways on 42 MB of 16-bit weights: more than a last-level cache holds."""
    weight = torch.ones(32768, 640)
    ways = {name: product(weight, dtype) for name, dtype in _NAMES.items()}
    one = _best_ms(ways, torch.ones(1, weight.shape[1]))
    ways["turned"] = product(weight, torch.float32, is_turned=True)
    many = _best_ms(ways, torch.ones(_MANY_ROWS, weight.shape[1]))
    is_turned = many["turned"] * _MARGIN < many["float32"]
    if is_turned:
        many["float32"] = many["turned"]
    picks, reasons = [], []
    for label, ms in (("one row", one), (f"{_MANY_ROWS} rows", many)):
        fp32, bf16 = ms["float32"], ms["bfloat16"]
        picks.append(torch.bfloat16 if bf16 * _MARGIN < fp32 else torch.float32)
        reasons.append(f"{label}: float32 {fp32:.1f} ms, bfloat16 {bf16:.1f} ms")
    reason = f"{'; '.join(reasons)}, on {num_threads} threads"
    return Choice(picks[0], picks[1], reason, is_turned)


def _best_ms(ways: dict[str, Callable[[Tensor], Tensor]], x: Tensor) -> dict[str, float]:
    """Best time of each way, the runs interleaved; the first ones only warm up."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(4):
        for name, multiply in ways.items():
            begin = time.perf_counter()
            multiply(x)
            times[name].append((time.perf_counter() - begin) * 1e3)
    return {name: min(found[1:]) for name, found in times.items()}
