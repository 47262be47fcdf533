"""A team in processes of their own, over one copy of the weights in shared memory.

Threads of one interpreter take turns between torch's kernels; from about four on they spend more
time waiting than computing. Processes need no turns. They see the same weights, adapter, gradient
sums and board, so a step sends them the token ids and gets back a loss.
"""

from __future__ import annotations

import math
import multiprocessing
import os
import pickle
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait as wait_for_any
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Any

import torch

from laptune.core.errors import UserError
from laptune.train.engine.linear import Gradients
from laptune.train.engine.memory import trim
from laptune.train.engine.network import Network
from laptune.train.engine.team import Job, Member, board_bytes, first_error_or_results, work
from laptune.train.engine.workspace import Workspace

_SPIN_S = 0.002  # to wake a sleeping core takes longer than most members are late
_LOOK_UP_S = 1.0  # how often one who waits asks whether the others are still there
_SHARED_MEMORY = Path("/dev/shm")
_STOPS = ("SIGINT", "SIGTERM", "SIGHUP")
_LONGEST_TEMPORARY = 65  # bytes; a socket's path has 103 at most, of which 34 come behind it


def obstacle(weight_bytes: int) -> str:
    """Why processes cannot share `weight_bytes` of weights here; "" where they can."""
    if multiprocessing.current_process().daemon:  # a job of some queues
        return "this process is a daemon of multiprocessing's, which may start none"
    temporary = os.fsencode(tempfile.gettempdir())
    if os.name == "posix" and len(temporary) > _LONGEST_TEMPORARY:
        return f"TMPDIR has {len(temporary)} bytes, too many for the path of a socket"
    if not _SHARED_MEMORY.is_dir():
        return ""
    free = shutil.disk_usage(_SHARED_MEMORY).free
    if free > 1.5 * weight_bytes:
        return ""
    return f"{free / 2**30:.1f} GiB of shared memory do not hold the weights"


class ProcessBarrier:
    """All members meet: in round r each lets the one 2^r places on go through its gate.

    Semaphores count, so nobody can be a meeting ahead, and they order memory on every processor.
    """

    def __init__(self, context: Any, size: int) -> None:
        rounds = math.ceil(math.log2(size))
        self.size, self.index = size, 0
        self._gates = [[context.Semaphore(0) for _ in range(size)] for _ in range(rounds)]
        self._is_broken = context.RawValue("b", 0)

    def wait(self) -> None:
        """Until all have come; BrokenBarrierError when one has failed or the run is gone."""
        for number, gates in enumerate(self._gates):
            gates[(self.index + (1 << number)) % self.size].release()
            until = time.perf_counter() + _SPIN_S
            while not (is_open := gates[self.index].acquire(block=False)):
                if time.perf_counter() > until:
                    break
            while not is_open and not gates[self.index].acquire(timeout=_LOOK_UP_S):
                parent = multiprocessing.parent_process()
                if self._is_broken.value or (parent is not None and not parent.is_alive()):
                    raise threading.BrokenBarrierError

    def abort(self) -> None:
        """Nobody is to wait any more; the team is of no use afterwards."""
        self._is_broken.value = 1

    def reset(self) -> None:
        """A broken team stays broken."""


def _context() -> Any:
    """How processes start: on Linux each is forked off one that has torch, and shares its pages.

    That is 100 MB less of each, and one import in place of all; elsewhere they are spawned.
    """
    if sys.platform != "linux":
        return torch.multiprocessing.get_context("spawn")
    context = torch.multiprocessing.get_context("forkserver")
    # Not laptune too: that server looks for it where it is installed, the run in its checkout.
    context.set_forkserver_preload(["torch"])
    return context


@contextmanager
def _no_stops() -> Iterator[None]:
    """What starts within does not get a stop that goes to the whole group: the run decides."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker  # Windows has none

    stops = [getattr(signal, name) for name in _STOPS]
    before = signal.pthread_sigmask(signal.SIG_BLOCK, stops)
    try:
        resource_tracker.ensure_running()  # which lets two of them through again
        signal.pthread_sigmask(signal.SIG_BLOCK, stops)
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _hang_up(barrier: ProcessBarrier, connections: list[Any]) -> None:
    """Let the processes end by themselves: no signal does but SIGKILL."""
    barrier.abort()
    for connection in connections:
        connection.close()


class ProcessTeam:
    """Member 0 works in this process, the others in their own."""

    kind = "processes"

    def __init__(self, network: Network, sums: list[Gradients], num_threads: int) -> None:
        self.network, self.sums, self.num_threads = network, sums, num_threads
        size = len(sums)
        context = _context()
        self._connections, self._processes = [], []
        with _no_stops():
            self._barrier = ProcessBarrier(context, size)
            # Before an interpreter that ends waits for them.
            links = (self._barrier, self._connections)
            self._hang_up = Finalize(None, _hang_up, links, exitpriority=10)
            for index in range(1, size):
                self._start(context, index)
        self._member = Member(0, size, Workspace(), self._barrier)
        self._pool = ThreadPoolExecutor(size, thread_name_prefix="laptune-worker")
        self._arena = torch.empty(0, dtype=torch.uint8)
        for connection, process in zip(self._connections, self._processes, strict=True):
            self._send((network, sums), [connection])
            self._answer(connection, process)  # each tensor on its way is an open file
        trim()  # of the weights, which have moved to shared memory

    def _start(self, context: Any, index: int) -> None:
        ours, theirs = context.Pipe()
        process = context.Process(
            target=_serve,
            args=(index, self._barrier, theirs, self.num_threads),
            name=f"laptune-worker-{index}",
            daemon=True,
        )
        process.start()
        theirs.close()
        self._connections.append(ours)
        self._processes.append(process)

    def run(self, job: Job) -> list[float]:
        """As `ThreadTeam.run`; UserError when a process has ended."""
        size = board_bytes(self.network, job, len(self.sums))
        if size > self._arena.numel():
            self._arena = torch.empty(size, dtype=torch.uint8).share_memory_()
            self._send(self._arena, self._connections)
        self._send(pickle.dumps(job), self._connections)
        jobs = [self._pool.submit(self._guarded, job)]
        for pair in zip(self._connections, self._processes, strict=True):
            jobs.append(self._pool.submit(self._answer, *pair))
        return first_error_or_results(jobs, self._barrier)

    def _send(self, told: Any, connections: list[Any]) -> None:
        try:
            for connection in connections:
                connection.send(told)
        except OSError:  # a pipe whose other end is gone
            raise self._lost() from None

    def _guarded(self, job: Job) -> float:
        try:
            return work(job, self.network, self._member, self.sums, self._arena, self.num_threads)
        except BaseException:
            self._barrier.abort()
            raise

    def _answer(self, connection: Any, process: Any) -> float:
        """What one process says; where it has ended, nobody is to wait for it."""
        try:  # on Windows a pipe may stay open when its process has ended
            if connection not in wait_for_any([connection, process.sentinel]):
                raise EOFError
            answer = connection.recv()
        except (EOFError, OSError):
            self._barrier.abort()
            process.join(_LOOK_UP_S)
            raise self._lost() from None
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def _lost(self) -> UserError:
        codes = [p.exitcode for p in self._processes if p.exitcode is not None]
        return UserError(
            f"a worker process ended with {codes[0] if codes else 'no word'}; it may have been "
            "killed for memory",
            "resume with compute.workers_are: threads, or with fewer compute.workers",
        )

    def close(self) -> None:
        """End the processes."""
        self._hang_up()
        for process in self._processes:
            process.join(2 * _LOOK_UP_S + 3)
            if process.is_alive():
                process.kill()
        self._pool.shutdown()


def _serve(index: int, barrier: Any, connection: Any, num_threads: int) -> None:
    """A member of its own: the weights and jobs in, losses out, until the other end is closed."""
    if hasattr(signal, "SIGBREAK"):  # Windows has no mask to inherit
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGBREAK, signal.SIG_IGN)
    barrier.index = index
    member, arena = Member(index, barrier.size, Workspace(), barrier), None
    network: Any = None
    while True:
        try:
            told = connection.recv()
        except (EOFError, OSError):
            os._exit(0)  # shared memory is the run's to remove
        if isinstance(told, torch.Tensor):
            arena = told
            continue
        if isinstance(told, tuple):
            network, sums = told
            connection.send(0.0)
            continue
        job = pickle.loads(told)
        try:
            network.prepare(max((pack.longest for pack in job.packs), default=1))
            answer: Any = work(job, network, member, sums, arena, num_threads)
        except threading.BrokenBarrierError as error:
            answer = error
        except BaseException as error:
            barrier.abort()
            answer = RuntimeError(f"in a worker process: {type(error).__name__}: {error}")
        connection.send(answer)
