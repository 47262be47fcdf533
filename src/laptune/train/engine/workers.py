"""Losses and gradients of a global batch: packs of samples, computed by a team of workers.

What is in which pack follows from the samples alone, so a run repeats bit for bit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from laptune.train.adapter import Adapter, peft_config, save_peft
from laptune.train.engine.linear import Gradients
from laptune.train.engine.network import Network
from laptune.train.engine.pack import Pack, Sample, pack_padded, pack_samples, tile_rows
from laptune.train.engine.team import Job, ThreadTeam
from laptune.train.optimizer import Parameter


@dataclass(frozen=True)
class BatchResult:
    """What the passes over one global batch gave, apart from the gradients."""

    loss_sum: float  # nats
    num_targets: int
    num_tokens: int

    @classmethod
    def of(cls, loss_sum: float, samples: Sequence[Sample]) -> BatchResult:
        """Of these samples, whose losses add up to `loss_sum`."""
        num_targets = sum(sample.num_targets for sample in samples)
        return cls(loss_sum, num_targets, sum(sample.num_tokens for sample in samples))

    @property
    def loss(self) -> float:
        """Mean loss a supervised token."""
        return self.loss_sum / max(1, self.num_targets)


def _team(kind: str) -> type:
    """The class of the team; "threads" or "processes"."""
    if kind == "threads":
        return ThreadTeam
    from laptune.train.engine.process_team import ProcessTeam

    return ProcessTeam


class LoraEngine:
    """Loss and adapter gradient of a global batch, over k workers of n threads each.

    A pack has at most `max_pack_tokens` tokens, with padding on a card.
    """

    name = "laptune"

    def __init__(
        self,
        network: Network,
        adapter: Adapter,
        *,
        num_workers: int = 1,
        num_threads: int = 1,
        workers_are: str = "threads",
        max_pack_tokens: int = 2048,
    ) -> None:
        self.network, self.adapter = network, adapter
        self.num_workers, self.max_pack_tokens = num_workers, max_pack_tokens
        self._sums = [Gradients.like(adapter) for _ in range(num_workers)]
        self._team = _team(workers_are)(network, self._sums, num_threads)
        first = self._sums[0]
        self.parameters = [
            Parameter("a", adapter.a, first.a),
            Parameter("b", adapter.b, first.scaled_b),
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
        config = peft_config(self.adapter.spec, base=base, revision=revision)
        return save_peft(folder, self.adapter.named_tensors(), config)

    def compute(
        self, samples: Sequence[Sample], step: int, num_targets: int | None = None
    ) -> BatchResult:
        """Loss of a batch; leaves the gradient of its mean per target in `parameters`.

        `num_targets` is that of the whole batch where `samples` are one process's part of it:
        products in bf16 then round as they do where one process computes all.
        """
        num_targets = num_targets or sum(sample.num_targets for sample in samples)
        job = Job(self._packs(samples), grad_scale=1.0 / max(1, num_targets))
        result = self._result(samples, job)
        self._sums[0].scaled_b.mul_(self.adapter.spec.scale)
        return result

    def evaluate(self, samples: Sequence[Sample]) -> BatchResult:
        """Loss of a batch, without gradient."""
        return self._result(samples, Job(self._packs(samples), needs_grad=False))

    def close(self) -> None:
        """End the workers."""
        self._team.close()

    def _packs(self, samples: Sequence[Sample]) -> list[Pack]:
        device = self.adapter.a.device
        if device.type != "cpu":
            return pack_padded(samples, self.max_pack_tokens)
        multiple = self.num_workers * tile_rows(self.network.dtype, device)
        return pack_samples(samples, self.max_pack_tokens, multiple)

    def _result(self, samples: Sequence[Sample], job: Job) -> BatchResult:
        self.network.prepare(max((pack.longest for pack in job.packs), default=1))
        self.network.load_adapter()
        return BatchResult.of(sum(self._team.run(job)), samples)
