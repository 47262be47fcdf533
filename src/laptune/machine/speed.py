"""Which dtype, weight storage, workers and threads are fastest here: measured, not assumed.

torch on one machine runs bf16 at twice the speed of fp32, on the next as a scalar loop; on some
its BLAS has a single thread. A few seconds at the model's own shapes tell. fp16 is never tried: on
CPUs it can be a hundred times slower without a warning.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace

from laptune.core import console
from laptune.core.cores import num_cores
from laptune.core.errors import UserError
from laptune.core.settings import ComputeSettings
from laptune.machine import windows
from laptune.machine.compute import Compute, Rate, Shapes
from laptune.machine.devices import choose_device, leave_device
from laptune.machine.measurements import OtherLoad, keep, recall

_BF16_MUST_WIN_BY = 1.1  # fp32 is the more exact one
_WIDENING_MAY_COST = 1.05  # what half the weight memory is worth
_MEMORY_SHARE = 0.85
# Threads take turns at the interpreter: twelve of them needed 3.5 s for what twelve processes did
# in 0.25 s, two 0.55 for 0.46 (a step of short samples). Where processes are forked they start at
# once and take no more memory; elsewhere each imports torch.
_PROCESSES_FROM = 2 if sys.platform == "linux" else 4
_CLOSE = 0.7  # of the best rate: the run's own rows may decide otherwise than the products did

Measure = Callable[[str, str, int, int], Rate]
Pairs = list[tuple[str, str]]  # (dtype, weights)
Splits = list[tuple[int, int]]  # (workers, threads)


def layouts(cores: int) -> Splits:
    """(workers, threads) worth a try: all workers, all threads, and two steps between."""
    found = [(cores, 1), (1, cores)]
    found += [(cores // n, n) for n in (2, 4) if cores >= 2 * n]
    return list(dict.fromkeys(found))


def choose(
    settings: ComputeSettings,
    spec: Shapes,
    *,
    memory_of: Callable[[Compute], int],
    must_train_weights: bool = False,
    needs_modules: bool = False,
    is_exact_in_bf16: bool = True,
    measure: Measure | None = None,
    cores: int | None = None,
    available_bytes: int | None = None,
) -> Compute:
    """Settle what `settings` leaves to "auto".

    Args:
        settings: the compute section; what it names is taken as it is.
        memory_of: bytes that a training computed like that takes.
        must_train_weights: full fine-tuning: fp32 throughout, one worker.
        needs_modules: the layers of transformers run it, on the CPU, in one dtype.
        is_exact_in_bf16: False where bf16 storage would round the weights: not chosen then.
        measure, cores, available_bytes: for tests.

    Raises:
        UserError: a configured combination that cannot work, or nothing fits in memory.
    """
    cores = cores or num_cores()
    device, why = choose_device(settings.device)
    if device != "cpu" and (needs_modules or must_train_weights):
        device, why = leave_device(settings.device, device)
    if device != "cpu":
        return _on_device(settings, device, why)
    if why and settings.device == "auto":
        console.warn(f"training on the CPU: {why}")
    if must_train_weights:
        if "bfloat16" in (settings.dtype, settings.weights):
            raise UserError(
                "method: full with compute.dtype or weights bfloat16 loses small updates",
                "set both to float32 or auto",
            )
        return Compute("float32", "float32", 1, cores, "full fine-tuning keeps fp32 weights")
    options = [
        pair
        for pair in (("float32", "bfloat16"), ("float32", "float32"), ("bfloat16", "bfloat16"))
        if settings.dtype in ("auto", pair[0])
        and settings.weights in ("auto", pair[1])
        and (is_exact_in_bf16 or pair != ("float32", "bfloat16") or settings.weights == pair[1])
        and not (needs_modules and pair[0] != pair[1])
    ]
    if not options:
        raise UserError(
            f"compute.dtype {settings.dtype} on compute.weights {settings.weights} cannot run here",
            "leave compute.weights at auto",
        )
    splits = [
        (workers, threads)
        for workers, threads in _wanted_layouts(settings, cores)
        if not needs_modules or workers == 1
    ] or [(1, cores)]
    if len(options) == 1 and len(splits) == 1:
        (dtype, weights), (workers, threads) = options[0], splits[0]
        kind = _kinds(settings, workers)[0]
        return Compute(dtype, weights, workers, threads, "as configured", workers_are=kind)
    rates = _rates(options, splits, spec, cores, measure)
    return _pick(rates, settings, memory_of, available_bytes)


def _kinds(settings: ComputeSettings, workers: int) -> list[str]:
    """What workers may be, the likelier first: processes where there are many."""
    if settings.workers_are != "auto":
        return [settings.workers_are]
    kinds = ["threads", "processes"] if workers > 1 else ["threads"]
    return kinds[::-1] if workers >= _PROCESSES_FROM else kinds


def _on_device(settings: ComputeSettings, device: str, why: str) -> Compute:
    """A GPU takes whole packs, so there are no workers; bf16 where it is sure to be fast."""
    fast = "bfloat16" if device == "cuda" else "float32"
    dtype = settings.dtype if settings.dtype != "auto" else fast
    weights = settings.weights if settings.weights != "auto" else dtype
    return Compute(dtype, weights, 1, 1, why, device=device)


def _wanted_layouts(settings: ComputeSettings, cores: int) -> Splits:
    workers, threads = settings.workers, settings.threads_per_worker
    if workers != "auto" and threads != "auto":
        return [(workers, threads)]
    if workers != "auto":
        return [(workers, max(1, cores // workers))]
    if threads != "auto":
        return [(max(1, cores // threads), threads)]
    return layouts(cores)


def _rates(
    options: Pairs, splits: Splits, spec: Shapes, cores: int, measure: Measure | None
) -> list[Rate]:
    if measure is not None:
        return [measure(*pair, *split) for pair in options for split in splits]
    shape = (spec.hidden_size, spec.intermediate_size, spec.num_heads, spec.head_dim)
    key = (cores, shape, options, splits)
    if known := recall("speed", key, Rate):
        return known
    from laptune.machine.speed_measure import measure_rates

    with OtherLoad() as other:
        rates = measure_rates(options, splits, spec)
    keep("speed", key, rates, other.share)
    return rates


def _pick(
    rates: list[Rate],
    settings: ComputeSettings,
    memory_of: Callable[[Rate], int],
    available_bytes: int | None,
) -> Compute:
    if available_bytes is None:
        available_bytes = windows.available_bytes()
    limit = available_bytes * _MEMORY_SHARE

    def worth(rate: Rate) -> float:
        value = rate.gflops / (_BF16_MUST_WIN_BY if rate.dtype == "bfloat16" else 1.0)
        is_widened = rate.dtype != rate.weights
        return value * (_WIDENING_MAY_COST if is_widened else 1.0)

    def way(rate: Rate, number: int = 0) -> Compute:
        kind = _kinds(settings, rate.workers)[number]
        return Compute(rate.dtype, rate.weights, rate.workers, rate.threads, workers_are=kind)

    def fits(way: Compute) -> bool:
        return memory_of(way) <= limit

    fitting = [rate for rate in rates if rate.gflops > 0 and fits(way(rate))]
    if not fitting:
        least = min(memory_of(way(rate)) for rate in rates)
        raise UserError(
            f"training needs {least / 2**30:.1f} GiB, {available_bytes / 2**30:.1f} are free",
            "close other programs, lower data.max_length, or set compute.workers to 1",
        )
    best = max(fitting, key=worth)
    reason = f"{best.gflops:.0f} GFLOP/s at this model's shapes"
    others = [rate for rate in fitting if rate.dtype != best.dtype]
    if others:
        other = max(others, key=lambda rate: rate.gflops)
        reason += f", {other.dtype} reached {other.gflops:.0f}"
    if best.weights != best.dtype:
        reason += "; bfloat16 storage halves the weights at no loss"
    if len(fitting) < len([rate for rate in rates if rate.gflops > 0]):
        reason += "; faster ones may not fit in memory"
    rivals = []
    if settings.workers == "auto":
        rivals = [way(best, i) for i in range(1, len(_kinds(settings, best.workers)))]
        rivals += [way(rate) for rate in sorted(fitting, key=worth)[::-1] if _is_rival(rate, best)]
    return replace(
        way(best), reason=reason, rates=rates, gflops=best.gflops, rivals=list(filter(fits, rivals))
    )


def _is_rival(rate: Rate, best: Rate) -> bool:
    """Whether the cores may be shared out so instead: in the same arithmetic, nearly as fast."""
    is_alike = (rate.dtype, rate.weights) == (best.dtype, best.weights)
    return is_alike and rate != best and rate.gflops >= _CLOSE * best.gflops
