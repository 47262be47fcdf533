"""How a training computes: dtype, storage, workers and threads, and what was measured of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import torch

    from laptune.core.settings import ComputeSettings


class Shapes(Protocol):
    """The sizes of a model that decide which products are fast."""

    hidden_size: int
    intermediate_size: int
    num_heads: int
    head_dim: int


@dataclass(frozen=True)
class Rate:
    """One line of the table: arithmetic, storage, workers x threads, and what they reached."""

    dtype: str
    weights: str
    workers: int
    threads: int
    gflops: float  # of all workers together; 0 when not tried
    note: str = ""


@dataclass(frozen=True)
class Timing:
    """What a pass over some of a run's own rows took, with the cores shared out like this."""

    layout: str  # as `Compute.layout`
    seconds: float


@dataclass(frozen=True)
class Compute:
    """The choice, with its reason."""

    dtype: str
    weights: str
    workers: int
    threads: int
    reason: str = ""
    rates: list[Rate] = field(default_factory=list)
    device: str = "cpu"
    workers_are: str = "threads"
    gflops: float = 0.0  # at the model's shapes; 0: not measured
    rivals: list[Compute] = field(default_factory=list)  # worth a trial with the run's own rows
    trial: list[Timing] = field(default_factory=list)  # of this one and its rivals

    @property
    def torch_dtype(self) -> torch.dtype:
        """Of the arithmetic."""
        import torch

        return getattr(torch, self.dtype)

    @property
    def torch_weights(self) -> torch.dtype:
        """Of the frozen weights in memory."""
        import torch

        return getattr(torch, self.weights)

    @property
    def settings(self) -> ComputeSettings:
        """The compute section that names all of this, so that nothing is measured."""
        from laptune.core.settings import ComputeSettings

        return ComputeSettings(
            device=self.device,
            dtype=self.dtype,
            weights=self.weights,
            workers=self.workers,
            threads_per_worker=self.threads,
            workers_are=self.workers_are,
        )

    @property
    def title(self) -> str:
        """For one line of output."""
        stored = "" if self.weights == self.dtype else f" on {self.weights} weights"
        if self.device != "cpu":
            return f"{self.dtype}{stored} on {self.device}"
        return f"{self.dtype}{stored}, {self.layout}"

    @property
    def layout(self) -> str:
        """How the cores are shared out."""
        kind = self.workers_are if self.workers > 1 else "worker"
        return f"{self.workers} {kind} of {self.threads} thread{'s' * (self.threads > 1)}"
