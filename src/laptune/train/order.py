"""Which samples a step sees: a pure function of seed and step, so a run resumes anywhere."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from laptune.core.settings import TrainSettings
from laptune.train.engine.pack import Sample, families_of


@dataclass(frozen=True)
class Order:
    """A new shuffle every epoch; the last batch of an epoch may be smaller.

    Of samples of one family as many batches are made as it fills; what is left of all is batched
    in their order.
    """

    num_samples: int
    batch_size: int  # samples in a step, over all workers and accumulation
    seed: int
    families: torch.Tensor | None = None  # (num_samples,) int64

    @classmethod
    def of(cls, samples: Sequence[Sample], settings: TrainSettings, seed: int) -> Order:
        """The order of a run; families are asked for by `group_by_prefix`."""
        families = _families(samples) if settings.group_by_prefix else None
        return cls(len(samples), settings.rows_per_step, seed, families)

    @property
    def steps_per_epoch(self) -> int:
        """Optimizer steps of one pass over the data."""
        return math.ceil(self.num_samples / self.batch_size)

    def batch(self, step: int) -> list[int]:
        """Indices of the samples of `step` (from 0)."""
        epoch, position = divmod(step, self.steps_per_epoch)
        begin = position * self.batch_size
        return self._epoch(epoch)[begin : begin + self.batch_size].tolist()

    def _epoch(self, epoch: int) -> torch.Tensor:
        generator = torch.Generator().manual_seed(self.seed * 1_000_003 + epoch)
        shuffled = torch.randperm(self.num_samples, generator=generator)
        if self.families is None:
            return shuffled
        size = self.batch_size
        by_family = torch.argsort(self.families[shuffled], stable=True)
        shuffled, families = shuffled[by_family], self.families[shuffled][by_family]
        counts = torch.bincount(families)
        place = torch.arange(self.num_samples) - (counts.cumsum(0) - counts)[families]
        fills = place < (counts // size * size)[families]
        batched = torch.cat([shuffled[fills], shuffled[~fills]])
        end = self.num_samples // size * size
        batches = batched[:end].view(-1, size)
        batches = batches[torch.randperm(len(batches), generator=generator)]
        return torch.cat([batches.flatten(), batched[end:]])


def _families(samples: Sequence[Sample]) -> torch.Tensor:
    """(len(samples),) int64: equal where samples begin with the same tokens, and share enough."""
    prefixes: dict[tuple[int, ...], int] = {}
    found: dict[int, int] = {}
    for family in families_of(samples):
        prefix = tuple(family.samples[0].ids[: family.num_shared].tolist())
        number = prefixes.setdefault(prefix, len(prefixes))
        found |= {id(sample): number for sample in family.samples}
    return torch.tensor([found[id(sample)] for sample in samples])
