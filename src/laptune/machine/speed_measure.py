"""The stopwatch of `speed`: matrix products and attention at a model's shapes."""

from __future__ import annotations

import threading
import time

import torch

from laptune.machine.compute import Rate, Shapes

BUDGET_S = 8.0
_ROWS = 256
_COLUMNS = 1024
_HOPELESS = 0.25  # of the best rate so far: not worth a full measurement


class _Load:
    """One worker's products: two projections and a block of the head, there and back."""

    def __init__(self, spec: Shapes, dtype: torch.dtype, weights: torch.dtype) -> None:
        hidden, inner = spec.hidden_size, 2 * spec.intermediate_size
        self.dtype, self.is_widened = dtype, dtype != weights
        self.weights = [
            torch.ones(inner, hidden, dtype=weights).mul_(0.01),
            torch.ones(_COLUMNS, hidden, dtype=weights).mul_(0.01),
        ]
        self.scratch = [torch.empty(w.shape, dtype=dtype) for w in self.weights]
        self.x = torch.ones(_ROWS, hidden, dtype=dtype)
        self.outs = [torch.empty(_ROWS, w.shape[0], dtype=dtype) for w in self.weights]
        self.back = torch.empty(_ROWS, hidden, dtype=dtype)
        self.heads = torch.ones(_ROWS * 2, spec.head_dim, dtype=dtype)
        self.gflop = 4e-9 * _ROWS * hidden * (inner + 4 * _COLUMNS)
        self.gflop += 4e-9 * 4 * _ROWS * _ROWS * spec.head_dim

    def run(self) -> None:
        """Once through."""
        for index, times in ((0, 1), (1, 4)):
            for _ in range(times):
                weight = self.weights[index]
                if self.is_widened:
                    weight = self.scratch[index].copy_(weight)
                torch.mm(self.x, weight.t(), out=self.outs[index])
                torch.mm(self.outs[index], weight, out=self.back)
        scores = torch.softmax(self.heads @ self.heads.t(), -1)
        torch.mm(scores, self.heads)


def measure_rates(
    options: list[tuple[str, str]], splits: list[tuple[int, int]], spec: Shapes
) -> list[Rate]:
    """A Rate for each combination, within `BUDGET_S` seconds together."""
    started = time.perf_counter()
    rates: list[Rate] = []
    best = 0.0
    num_left = len(options) * len(splits)
    tastes = {dtype: taste(spec, dtype) for dtype, _ in options}
    for dtype, weights in options:
        for workers, threads in splits:
            left = BUDGET_S - (time.perf_counter() - started)
            limit = left / max(1, num_left)
            num_left -= 1
            if left <= 0 or (best and tastes[dtype] * workers * threads < _HOPELESS * best):
                note = f"not tried: one thread does {tastes[dtype]:.1f} GFLOP/s"
                rates.append(Rate(dtype, weights, workers, threads, 0.0, note))
                continue
            gflops = _measure(spec, (dtype, weights), (workers, threads), limit)
            best = max(best, gflops)
            rates.append(Rate(dtype, weights, workers, threads, round(gflops, 1)))
    return rates


def taste(spec: Shapes, dtype: str) -> float:
    """GFLOP/s of a small product on one thread: tells a scalar loop in no time."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    left = torch.ones(64, spec.hidden_size, dtype=getattr(torch, dtype))
    right = torch.ones(spec.hidden_size, 128, dtype=left.dtype)
    best = float("inf")
    for _ in range(4):
        started = time.perf_counter()
        left @ right
        best = min(best, time.perf_counter() - started)
    torch.set_num_threads(before)
    return 2e-9 * 64 * 128 * spec.hidden_size / best


def _measure(
    spec: Shapes, dtypes: tuple[str, str], split: tuple[int, int], limit_s: float
) -> float:
    """Aggregate GFLOP/s of the workers of a split that all work for about `limit_s` at most."""
    dtype, weights = (getattr(torch, name) for name in dtypes)
    workers, threads = split
    loads = [_Load(spec, dtype, weights) for _ in range(workers)]
    barrier = threading.Barrier(workers)
    spent = [0.0] * workers
    done = [0] * workers
    budget_s = min(0.8, 0.5 * limit_s)

    def work(index: int) -> None:
        torch.set_num_threads(threads)
        with torch.no_grad():
            loads[index].run()  # first touch of the memory
            barrier.wait()
            started = time.perf_counter()
            while spent[index] < budget_s:
                loads[index].run()
                done[index] += 1
                spent[index] = time.perf_counter() - started

    jobs = [threading.Thread(target=work, args=(index,)) for index in range(workers)]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
    return sum(load.gflop * n / s for load, n, s in zip(loads, done, spent, strict=True))
