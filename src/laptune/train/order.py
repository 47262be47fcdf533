"""Which samples a step sees: a pure function of seed and step, so a run resumes anywhere."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch


@dataclass(frozen=True)
class Order:
    """A new shuffle every epoch; the last batch of an epoch may be smaller."""

    num_samples: int
    batch_size: int  # samples in a step, over all workers and accumulation
    seed: int

    @property
    def steps_per_epoch(self) -> int:
        """Optimizer steps of one pass over the data."""
        return math.ceil(self.num_samples / self.batch_size)

    def batch(self, step: int) -> list[int]:
        """Indices of the samples of `step` (from 0)."""
        epoch, position = divmod(step, self.steps_per_epoch)
        generator = torch.Generator().manual_seed(self.seed * 1_000_003 + epoch)
        shuffled = torch.randperm(self.num_samples, generator=generator)
        begin = position * self.batch_size
        return shuffled[begin : begin + self.batch_size].tolist()
