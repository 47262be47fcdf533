"""What the engine's matrix products of a step take by themselves: recorded, then replayed."""

from __future__ import annotations

import threading
import time

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from train_peers import Job, engine_of, samples_of

_PRODUCTS = {"mm", "addmm", "addmm_", "bmm", "baddbmm", "baddbmm_"}
_REPLAYS = 2


class _Listener(TorchDispatchMode):
    """Hands the products of the calling thread to `note`."""

    def __init__(self, note) -> None:
        super().__init__()
        self._note = note

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if func.overloadpacket.__name__ in _PRODUCTS:
            self._note(func, args, kwargs)
        return func(*args, **kwargs)


class Recorder:
    """A network that writes down the products of each member of its team.

    Weights are kept as they are, so that a replay reads them from where they lie; all else is
    replaced by scratch of the same shape and strides, one piece for all calls of a member.
    """

    def __init__(self, network, size: int) -> None:
        self._network = network
        linears = [linear for layer in network.layers for linear in layer.linears.values()]
        weights = [network.embedding, *(linear.weight for linear in linears)]
        self.kept = {weight.untyped_storage().data_ptr() for weight in weights}
        self.scratch: list[dict] = [{} for _ in range(size)]
        self.calls: list[list] = [[] for _ in range(size)]
        self.flops = [0.0] * size

    def board_bytes(self, pack, size: int) -> int:
        """As the network says."""
        return self._network.board_bytes(pack, size)

    def run(self, pack, member, sums, *, grad_scale: float):
        """As the network does, listened to."""
        index = member.index

        def note(func, args, kwargs) -> None:
            *_, left, right = args
            self.flops[index] += 2.0 * left.numel() * right.shape[-1]
            kept = [self._stand_in(value, index) for value in args]
            named = {key: self._stand_in(value, index) for key, value in kwargs.items()}
            self.calls[index].append((func, kept, named))

        with _Listener(note):
            return self._network.run(pack, member, sums, grad_scale=grad_scale)

    def _stand_in(self, value, index: int):
        if not isinstance(value, torch.Tensor):
            return value
        if value.untyped_storage().data_ptr() in self.kept:
            return value
        key = tuple(value.shape), value.stride(), value.dtype
        if key not in self.scratch[index]:
            made = torch.empty_strided(key[0], key[1], dtype=value.dtype)
            self.scratch[index][key] = made.fill_(1e-3)
        return self.scratch[index][key]


def record(job: Job) -> Recorder:
    """The products of one step of the job, by each of its workers."""
    from laptune.train.engine.linear import Gradients
    from laptune.train.engine.pack import pack_samples
    from laptune.train.engine.team import Job as TeamJob
    from laptune.train.engine.team import ThreadTeam

    engine, samples, _ = engine_of(job, workers_are="threads")
    network = engine.network
    recorder = Recorder(network, job.workers)
    sums = [Gradients.like(engine.adapter) for _ in range(job.workers)]
    team = ThreadTeam(recorder, sums, job.threads)
    network.prepare(max(sample.num_tokens for sample in samples))
    network.load_adapter()
    num_targets = sum(sample.num_targets for sample in samples)
    team.run(TeamJob(pack_samples(samples, engine.max_pack_tokens), 1.0 / num_targets))
    team.close()
    engine.close()
    return recorder


def replay_s(calls: list[list], num_threads: int) -> float:
    """Seconds until all workers are through their products, each in a thread of its own."""
    barrier = threading.Barrier(len(calls) + 1)

    def work(mine: list) -> None:
        torch.set_num_threads(num_threads)
        torch.set_flush_denormal(True)
        with torch.no_grad():
            barrier.wait()
            for func, args, kwargs in mine:
                func(*args, **kwargs)

    threads = [threading.Thread(target=work, args=(mine,)) for mine in calls]
    for thread in threads:
        thread.start()
    barrier.wait()
    began = time.perf_counter()
    for thread in threads:
        thread.join()
    return time.perf_counter() - began


def floor(job: Job) -> dict[str, float]:
    """The least time of a few replays, what was computed in it, and how much of that is needed."""
    from laptune.model.cost import sample_flops
    from laptune.model.spec import ModelSpec

    recorder = record(job)
    spec = ModelSpec.from_folder(job.base)
    needed = sum(
        sample_flops(spec, sample.num_tokens, sample.num_targets, 16) for sample in samples_of(job)
    )
    return {
        "floor_s": min(replay_s(recorder.calls, job.threads) for _ in range(_REPLAYS)),
        "products": sum(map(len, recorder.calls)),
        "gflop": sum(recorder.flops) / 1e9,
        "needed_gflop": needed / 1e9,
    }
