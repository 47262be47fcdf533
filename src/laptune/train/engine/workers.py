"""k Python threads, each with its own samples, scratch memory and gradient sums.

torch releases the interpreter lock inside its kernels, so threads share the frozen weights and
scale where a single-threaded BLAS does not. Which sample goes to which worker follows from the
sample lengths alone, and the sums are added in worker order: a run repeats bit for bit.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import torch

from laptune.train.adapter import Adapter, peft_config, save_peft
from laptune.train.engine.linear import AdapterView, Gradients
from laptune.train.engine.memory import trim
from laptune.train.engine.network import Network, Sample
from laptune.train.engine.workspace import Workspace
from laptune.train.optimizer import Parameter
from laptune.train.pissa import as_difference


@dataclass(frozen=True)
class BatchResult:
    """What the passes over one global batch gave, apart from the gradients."""

    loss_sum: float  # nats
    num_targets: int
    num_tokens: int
    kept_columns: float = 1.0

    @property
    def loss(self) -> float:
        """Mean loss a supervised token."""
        return self.loss_sum / max(1, self.num_targets)


def share_out(costs: Sequence[float], num_workers: int) -> list[list[int]]:
    """Indices for each worker: the costliest first, each to the worker with the least so far."""
    shares: list[list[int]] = [[] for _ in range(num_workers)]
    loads = [0.0] * num_workers
    for index in sorted(range(len(costs)), key=lambda i: (-costs[i], i)):
        worker = min(range(num_workers), key=lambda w: (loads[w], w))
        shares[worker].append(index)
        loads[worker] += costs[index]
    return shares


class LoraEngine:
    """Loss and adapter gradient of a global batch, over k workers of n threads each."""

    name = "laptune"

    def __init__(
        self,
        network: Network,
        adapter: Adapter,
        *,
        num_workers: int = 1,
        num_threads: int = 1,
        lora_plus_ratio: float = 1.0,
        seed: int = 0,
        start: dict[str, torch.Tensor] | None = None,
    ) -> None:
        """`start` holds the values that PiSSA took out of the frozen weights."""
        self.network, self.adapter, self.seed, self._start = network, adapter, seed, start
        self.num_workers, self.num_threads = num_workers, num_threads
        self._workspaces = [Workspace(adapter.a.device) for _ in range(num_workers)]
        self._sums = [Gradients.like(adapter) for _ in range(num_workers)]
        self._pool = ThreadPoolExecutor(num_workers, thread_name_prefix="laptune-worker")
        first = self._sums[0]
        self.parameters = [
            Parameter("a", adapter.a, first.a),
            Parameter("b", adapter.b, first.scaled_b, rate_factor=lora_plus_ratio),
        ]

    @property
    def num_trainable(self) -> int:
        """Trainable parameters."""
        return self.adapter.num_parameters

    @property
    def num_total(self) -> int:
        """All parameters, frozen and trainable."""
        return self.network.num_parameters + self.num_trainable

    def save(self, folder: Path, base: str, revision: str | None) -> list[Path]:
        """Write the adapter in PEFT's format; returns the files."""
        tensors, factor = self.adapter.named_tensors(), 1
        if self._start is not None:
            tensors, factor = as_difference(tensors, self._start), 2
        config = peft_config(self.adapter.spec, base=base, revision=revision, rank_factor=factor)
        return save_peft(folder, tensors, config)

    def compute(
        self, samples: Sequence[Sample], step: int, num_targets: int | None = None
    ) -> BatchResult:
        """Loss of a batch; leaves the gradient of its mean per target in `parameters`.

        `num_targets` is that of the whole batch where `samples` are one process's part of it:
        products in bf16 then round as they do where one process computes all.
        """
        num_targets = num_targets or sum(sample.num_targets for sample in samples)
        heads = self._run(samples, 1.0 / max(1, num_targets), step, needs_grad=True)
        first = self._sums[0]
        for other in self._sums[1:]:
            first.a.add_(other.a)
            first.scaled_b.add_(other.scaled_b)
        first.scaled_b.mul_(self.adapter.spec.scale)
        return self._result(samples, heads)

    def evaluate(self, samples: Sequence[Sample]) -> BatchResult:
        """Loss of a batch, without gradient or noise."""
        return self._result(samples, self._run(samples, 1.0, 0, needs_grad=False))

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown()

    def _result(self, samples, heads) -> BatchResult:
        return BatchResult(
            sum(head.loss_sum for head in heads),
            sum(sample.num_targets for sample in samples),
            sum(sample.num_tokens for sample in samples),
            sum(head.kept_columns for head in heads) / max(1, len(heads)),
        )

    def _run(self, samples, grad_scale: float, step: int, *, needs_grad: bool) -> list:
        """Head results in the order of `samples`."""
        view = AdapterView.of(self.adapter, self.network.options.dtype)
        costs = [self.network.cost_flops(sample) for sample in samples]
        self.network.prepare(max((sample.num_tokens for sample in samples), default=1))
        heads: list = [None] * len(samples)

        def work(worker: int, share: list[int]) -> None:
            torch.set_num_threads(self.num_threads)  # holds for the calling thread
            torch.set_flush_denormal(True)  # far-off words' probabilities would slow the product
            sums = self._sums[worker] if needs_grad else None
            if sums is not None:
                sums.zero()
            with torch.no_grad():
                for index in share:
                    heads[index] = self.network.run(
                        samples[index],
                        view,
                        sums,
                        self._workspaces[worker],
                        grad_scale=grad_scale,
                        noise_seed=self.seed * 1_000_003 + step,
                    )
                    trim()

        shares = share_out(costs, self.num_workers)
        jobs = [self._pool.submit(work, worker, share) for worker, share in enumerate(shares)]
        for job in jobs:
            job.result()
        return heads
