"""Which dtype multiplies fastest on this machine, for one row and for many."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import torch

from laptune.core.errors import UserError
from laptune.generate.torch import packed_fp16
from laptune.generate.torch.matrix import product

_NAMES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
_MANY_ROWS = 16  # of a batch that decodes; prompts have more, where the formats differ less
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

    ``dtype`` is "auto", "float32", "bfloat16", "float16" (stored so, multiplied in fp32), or a
    pair for one row and for many, as in "bfloat16+float32". 16 bits are never measured into use
    for weights that they would round.
    """
    if dtype != "auto":
        try:
            pair = [_NAMES[name] for name in dtype.split("+")]
        except KeyError:
            cure = f"must be auto, {', '.join(_NAMES)}, or two of these joined by +"
            raise UserError(f"dtype = {dtype!r}", cure) from None
        if torch.float16 in pair and not packed_fp16.is_available():
            raise UserError("dtype = 'float16': no FBGEMM in this build of torch", "use auto")
        return Choice(pair[0], pair[-1], f"{dtype} was asked for")
    if not is_stored_bf16:
        return Choice(torch.float32, torch.float32, "the stored weights are no bf16")
    if num_weights < 1 << 24:
        return Choice(torch.float32, torch.float32, "too small a model for a difference")
    return _measured(torch.get_num_threads())


@cache
def _measured(num_threads: int) -> Choice:
    """Time the dtypes on 42 MB of 16-bit weights: more than a last-level cache holds."""
    weight = torch.ones(32768, 640)  # packing twice as many costs a second
    names = [n for n in _NAMES if n != "float16" or packed_fp16.is_available()]
    products = {_NAMES[name]: product(weight, _NAMES[name]) for name in names}
    picks, reasons = [], []
    for label, num_rows in (("one row", 1), (f"{_MANY_ROWS} rows", _MANY_ROWS)):
        times = _best_ms(products, torch.ones(num_rows, weight.shape[1]))
        fastest = min(times, key=times.get)
        # fp32 unless another is clearly faster: a close race must not be decided by a third party.
        is_clear = times[fastest] * _MARGIN < times[torch.float32]
        picks.append(fastest if is_clear else torch.float32)
        figures = (f"{name} {times[_NAMES[name]]:.1f} ms" for name in names)
        reasons.append(f"{label}: {', '.join(figures)}")
    if picks[1] == torch.float16:
        picks[0] = torch.float16  # one copy serves both, and is no slower on one row than bf16
    return Choice(picks[0], picks[1], f"{'; '.join(reasons)}, on {num_threads} threads")


def _best_ms(products: dict, x: torch.Tensor) -> dict[torch.dtype, float]:
    """Best time of each dtype, the runs interleaved; the first ones only warm up."""
    times = {dtype: [] for dtype in products}
    for _ in range(4):
        for dtype, multiply in products.items():
            times[dtype].append(_time_ms(lambda multiply=multiply: multiply(x)))
    return {dtype: min(found[1:]) for dtype, found in times.items()}


def _time_ms(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1e3
