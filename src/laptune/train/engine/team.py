"""A team of workers that compute packs together: who is who, what they share, what each does.

Every member computes its own rows of every pack; only attention's keys and the head's rows belong
to all. So a step is even whatever the samples' lengths, and its result depends on the size of the
team alone: sums are added in the order of the members.

Each member has private scratch memory. On the board lie the buffers that all of them see; a member
asks for them by name in the same order as the others, so that all find the same bytes, in threads
and in processes alike.
"""

from __future__ import annotations

import math
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Protocol

import torch

from laptune.train.engine.linear import Gradients
from laptune.train.engine.pack import Pack
from laptune.train.engine.workspace import Workspace

_ALIGNMENT = 64


class Board:
    """Shared buffers carved out of one arena of bytes."""

    def __init__(self, arena: torch.Tensor) -> None:
        self._arena, self._used = arena, 0
        self._taken: dict[str, torch.Tensor] = {}

    def take(self, name: str, shape: tuple[int, ...], dtype: torch.dtype) -> torch.Tensor:
        """The buffer `name`; its content is what some member last wrote."""
        found = self._taken.get(name)
        if found is None:
            size = math.prod(shape) * dtype.itemsize
            end = self._used + -(-size // _ALIGNMENT) * _ALIGNMENT
            if end > self._arena.numel():
                raise RuntimeError(
                    f"the board has {self._arena.numel()} bytes, {name} ends at {end}"
                )
            found = self._arena[self._used : self._used + size].view(dtype).view(shape)
            self._taken[name], self._used = found, end
        return found


@dataclass
class Member:
    """One worker of `size`; `barrier` is None where it is alone."""

    index: int
    size: int
    workspace: Workspace
    barrier: Any = None
    board: Board = field(default_factory=lambda: Board(torch.empty(0, dtype=torch.uint8)))

    def take(self, name: str, shape: tuple[int, ...], dtype: torch.dtype) -> torch.Tensor:
        """A buffer that all members see."""
        return self.board.take(name, shape, dtype)

    def wait(self) -> None:
        """Until all members are here; BrokenBarrierError when one has failed."""
        if self.barrier is not None:
            self.barrier.wait()


class Computes(Protocol):
    """What a team asks of the network."""

    def run(self, pack: Pack, member: Member, sums: Any, *, grad_scale: float) -> Any:
        """Loss of a member's rows of a pack; its gradient is added to ``sums``."""

    def board_bytes(self, pack: Pack, size: int) -> int:
        """Bytes that a team of ``size`` shares while it computes a pack."""


@dataclass(frozen=True)
class Job:
    """What a team is asked for: the loss of packs, and its gradient."""

    packs: list[Pack]
    grad_scale: float = 1.0
    needs_grad: bool = True


def work(
    job: Job,
    network: Computes,
    member: Member,
    sums: list[Gradients],
    arena: torch.Tensor,
    num_threads: int,
) -> float:
    """One member's part of a job's loss, in nats.

    Afterwards the first of `sums` holds those of all members.
    """
    torch.set_num_threads(num_threads)  # holds for the calling thread
    torch.set_flush_denormal(True)  # far-off words' probabilities would slow the product
    mine = sums[member.index] if job.needs_grad else None
    if mine is not None:
        mine.zero()
    loss = 0.0
    with torch.no_grad():
        for pack in job.packs:
            member.wait()  # all are done with the board
            member.board = Board(arena)
            loss += network.run(pack, member, mine, grad_scale=job.grad_scale).loss_sum
        member.wait()
        if mine is not None:
            _add_up(sums, member.index)
    return loss


def _add_up(sums: list[Gradients], index: int) -> None:
    """Every member adds its share of the numbers, over all members in their order."""
    for name in ("a", "scaled_b"):
        first, *others = [getattr(one, name).tensor_split(len(sums))[index] for one in sums]
        for other in others:
            first += other


class ThreadTeam:
    """Members in threads of this process: torch lets go of the interpreter lock in its kernels."""

    kind = "threads"

    def __init__(self, network: Computes, sums: list[Gradients], num_threads: int) -> None:
        self.network, self.sums, self.num_threads = network, sums, num_threads
        size, device = len(sums), sums[0].a.device
        self._barrier = threading.Barrier(size) if size > 1 else None
        self._members = [Member(i, size, Workspace(device), self._barrier) for i in range(size)]
        self._pool = ThreadPoolExecutor(size, thread_name_prefix="laptune-worker")
        self._arena = torch.empty(0, dtype=torch.uint8, device=device)

    def run(self, job: Job) -> list[float]:
        """The members' losses, in their order; the first error of any of them is raised."""
        size = board_bytes(self.network, job, len(self.sums))
        if size > self._arena.numel():
            self._arena = torch.empty(size, dtype=torch.uint8, device=self._arena.device)
        jobs = [self._pool.submit(self._guarded, job, member) for member in self._members]
        return first_error_or_results(jobs, self._barrier)

    def _guarded(self, job: Job, member: Member) -> float:
        try:
            return work(job, self.network, member, self.sums, self._arena, self.num_threads)
        except BaseException:
            if self._barrier is not None:
                self._barrier.abort()  # nobody waits for this member
            raise

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown()


def board_bytes(network: Computes, job: Job, size: int) -> int:
    """What the largest pack of a job needs."""
    return max((network.board_bytes(pack, size) for pack in job.packs), default=0)


def first_error_or_results(jobs: list[Future], barrier: Any) -> list[float]:
    """All results; the error that broke the others' wait comes before theirs."""
    results, errors = [], []
    for job in jobs:
        try:
            results.append(job.result())
        except BaseException as error:
            errors.append(error)
    if not errors:
        return results
    if barrier is not None:
        barrier.reset()
    raise min(errors, key=lambda error: isinstance(error, threading.BrokenBarrierError))
