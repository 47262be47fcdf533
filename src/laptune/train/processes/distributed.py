"""Data-parallel training over torch.distributed: one process a GPU or a CPU host.

Each process takes its share of every global batch, adds up the adapter's gradients over all
processes, and makes the same update; so the batches, their order and the losses are those of one
process, within rounding. accelerate chooses the backend (gloo on CPUs, nccl on GPUs) from what
`torchrun` or `accelerate launch` put into the environment.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import torch
import torch.distributed as dist

from laptune.core.errors import UserError
from laptune.train.engine.pack import Sample, share_out
from laptune.train.engine.workers import BatchResult
from laptune.train.loop import Engine

_PROBE_S = 20


class LostProcess(UserError):
    """Another process of the run died or cannot be reached."""


class Group:
    """The processes of a run. Rank 0 writes and talks; the others compute."""

    def __init__(self, device: torch.device) -> None:
        self.rank, self.size, self.device = dist.get_rank(), dist.get_world_size(), device
        # nccl cannot carry objects from CPU memory, nor tell who is missing; gloo can.
        self._control = dist.new_group(backend="gloo", timeout=timedelta(minutes=30))
        self._names: list[str] = [""] * self.size
        dist.all_gather_object(
            self._names, f"{socket.gethostname()}, process {os.getpid()}", group=self._control
        )

    @property
    def is_main(self) -> bool:
        """Whether this process writes and talks."""
        return self.rank == 0

    def add_up(self, tensors: Sequence[torch.Tensor]) -> None:
        """Replace each tensor by its sum over all processes."""
        flat = torch.cat([tensor.flatten() for tensor in tensors])
        # A recipe that runs on the CPU of a machine with cards: nccl does not carry its gradients.
        group = self._control if flat.device.type == "cpu" else None
        self._guard(lambda: dist.all_reduce(flat, group=group))
        begin = 0
        for tensor in tensors:
            tensor.copy_(flat[begin : begin + tensor.numel()].view(tensor.shape))
            begin += tensor.numel()

    def add_number(self, value: float) -> float:
        """Return the sum of a number over all processes, in float64."""
        box = torch.tensor(value, dtype=torch.float64)
        self._guard(lambda: dist.all_reduce(box, group=self._control))
        return float(box)

    def from_main(self, value: Any = None) -> Any:
        """Return rank 0's value in every process."""
        box = [value if self.is_main else None]
        self._guard(lambda: dist.broadcast_object_list(box, src=0, group=self._control))
        return box[0]

    def gather(self, value: Any) -> list[Any]:
        """Return the values of all processes, by rank."""
        values: list[Any] = [None] * self.size
        self._guard(lambda: dist.all_gather_object(values, value, group=self._control))
        return values

    def close(self) -> None:
        """Leave the group."""
        if dist.is_initialized():
            dist.destroy_process_group()

    def _guard(self, exchange: Callable[[], object]) -> None:
        """Run an exchange; a lost process becomes an error that names it."""
        try:
            exchange()
        except RuntimeError as error:
            raise LostProcess(
                f"{self._who_is_missing()} ended or cannot be reached",
                "see that process's output; then pass --resume, with as many processes as you like",
            ) from error

    def _who_is_missing(self) -> str:
        try:
            dist.monitored_barrier(
                self._control, timeout=timedelta(seconds=_PROBE_S), wait_all_ranks=True
            )
        except RuntimeError as error:
            said = str(error)
            missing = [r for r in range(self.size) if f"Rank {r} " in said or f"Ranks {r}" in said]
            if missing:
                return " and ".join(f"rank {r} ({self._names[r]})" for r in missing)
        return "another rank"


class DistributedEngine:
    """An engine whose batches are shared among the processes of a group."""

    def __init__(self, engine: Engine, group: Group) -> None:
        if asks_for_fsdp():
            raise UserError(
                "engine: laptune keeps the whole model in each process, and the launcher's "
                "configuration asks for FSDP",
                "set train.engine: trl for a model that does not fit on one card, or launch with "
                "torchrun",
            )
        self.engine, self.group = engine, group
        self.name = f"{engine.name}, {group.size} processes"
        self.parameters = engine.parameters

    def __getattr__(self, name: str) -> Any:
        """Saving and counting are the engine's own."""
        return getattr(self.engine, name)

    def compute(self, samples: Sequence[Sample], step: int) -> BatchResult:
        """Loss of a global batch; leaves the gradient of its mean per target in `parameters`."""
        num_targets = sum(sample.num_targets for sample in samples)
        result = self.engine.compute(self.share(samples), step, num_targets)
        self.group.add_up([parameter.grad for parameter in self.parameters])
        return self._total(result, samples)

    def evaluate(self, samples: Sequence[Sample]) -> BatchResult:
        """Loss of a global batch, without gradients."""
        return self._total(self.engine.evaluate(self.share(samples)), samples)

    def share(self, samples: Sequence[Sample]) -> list[Sample]:
        """This process's samples of a global batch: even in tokens, the same rule everywhere."""
        costs = [float(sample.num_tokens) for sample in samples]
        return [samples[i] for i in share_out(costs, self.group.size)[self.group.rank]]

    def _total(self, result: BatchResult, samples: Sequence[Sample]) -> BatchResult:
        return BatchResult.of(self.group.add_number(result.loss_sum), samples)


def asks_for_fsdp() -> bool:
    """Say whether `accelerate launch` was given a configuration that shards the model."""
    return os.environ.get("ACCELERATE_USE_FSDP", "false").lower() == "true"


def join(*, use_cpu: bool) -> Group | None:
    """Enter the group that the launcher prepared; None for a run of one process."""
    if int(os.environ.get("WORLD_SIZE", "1")) < 2:
        return None
    from accelerate import PartialState

    if sys.platform == "win32":  # torch's wheels there are built without libuv
        os.environ.setdefault("USE_LIBUV", "0")
    state = PartialState(cpu=use_cpu or not torch.cuda.is_available())
    return Group(state.device)
