"""How near our engine is to the machine: rates of its very shapes, and growth with size."""

from __future__ import annotations

import statistics
import threading
import time

from train_peers import Job, initial_adapter, samples_of

LENGTHS = (128, 256, 512, 1024, 2048)


def shapes_of(spec, rank: int, seq: int, rows: int) -> dict[tuple[int, int, int], float]:
    """(m, k, n) -> how often a sample of `seq` tokens, `rows` of them supervised, needs it.

    Attention counts in blocks of 128 queries; the last layer's queries and MLP only for `rows`.
    """
    from laptune.model.cost import projection_shapes

    counts: dict[tuple[int, int, int], float] = {}

    def add(m: int, k: int, n: int, times: float) -> None:
        counts[m, k, n] = counts.get((m, k, n), 0.0) + times

    projections = projection_shapes(spec)
    query, key = projections["q_proj"][0], projections["k_proj"][0]
    hidden, inner = spec.hidden_size, spec.intermediate_size
    joined = [
        (hidden, query + 2 * key, 3),
        (query, hidden, 1),
        (hidden, 2 * inner, 2),
        (inner, hidden, 1),
    ]
    for times, size in ((spec.num_layers - 1, seq), (1, rows)):
        for num_in, num_out, parts in joined:
            add(size, num_in, num_out, times)
            add(size, num_out, num_in, times)
            down = rank * parts
            add(size, num_in, down, times)  # x A
            add(size, rank, num_out // parts, times * parts)  # (x A) B
            add(size, num_out // parts, rank, times * parts)  # dy B
            add(num_out // parts, size, rank, times * parts)  # dB
            add(down, size, num_in, times)  # dA
            add(size, down, num_in, times)  # dx
    group, dim = spec.num_heads, spec.head_dim
    for begin in range(0, seq, 128):
        queries, keys = min(128, seq - begin) * group, min(begin + 128, seq)
        add(queries, dim, keys, 3 * spec.num_layers)  # scores twice, dP
        add(queries, keys, dim, 2 * spec.num_layers)  # out, dq
        add(keys, queries, dim, 2 * spec.num_layers)  # dk, dv
    add(rows, hidden, 1024, spec.vocab_size / 1024)
    add(rows, 1024, hidden, spec.vocab_size / 1024)
    return counts


def rate(m: int, k: int, n: int, dtype, workers: int) -> float:
    """FLOP/s of one worker at this product while all workers run it."""
    import torch

    times: list[float] = [0.0] * workers
    barrier = threading.Barrier(workers)
    flops = 2.0 * m * k * n
    repeats = max(2, int(2e9 / flops)) if flops < 1e9 else 2

    def work(index: int) -> None:
        torch.set_num_threads(1)
        left, right = torch.ones(m, k, dtype=dtype), torch.ones(k, n, dtype=dtype)
        out = torch.empty(m, n, dtype=dtype)
        found = []
        for _ in range(3):
            barrier.wait()
            began = time.perf_counter()
            for _ in range(repeats):
                torch.mm(left, right, out=out)
            found.append((time.perf_counter() - began) / repeats)
        times[index] = statistics.median(found)

    threads = [threading.Thread(target=work, args=(index,)) for index in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return flops / statistics.fmean(times)


def floor_s(job: Job) -> tuple[float, float]:
    """(seconds that the needed products of the job's batch take at their own rates, their FLOPs).

    Rates are measured at the median sample and applied to all, by FLOPs.
    """
    import torch

    adapter = initial_adapter(job.base)
    spec, samples = adapter.model, samples_of(job)
    seq = int(statistics.median(sample.num_tokens for sample in samples))
    rows = int(statistics.median(sample.num_targets for sample in samples))
    dtype = getattr(torch, job.dtype)
    middle = shapes_of(spec, adapter.spec.rank, seq, rows)
    middle_flops = sum(2.0 * m * k * n * times for (m, k, n), times in middle.items())
    seconds = sum(
        2.0 * m * k * n * times / rate(m, k, n, dtype, job.workers)
        for (m, k, n), times in middle.items()
    )
    flops = 0.0
    for sample in samples:
        shapes = shapes_of(spec, adapter.spec.rank, sample.num_tokens, sample.num_targets)
        flops += sum(2.0 * m * k * n * times for (m, k, n), times in shapes.items())
    return seconds / middle_flops * flops / job.workers, flops


def growth(job: Job) -> dict[str, dict[str, float]]:
    """Seconds a token by length, by samples in a step, and by workers."""
    import torch

    from laptune.model.spec import load_weights
    from laptune.train.engine.network import Network, NetworkOptions
    from laptune.train.engine.pack import Sample
    from laptune.train.engine.workers import LoraEngine

    adapter = initial_adapter(job.base)
    weights = load_weights(job.base, getattr(torch, job.weights))
    options = NetworkOptions(dtype=getattr(torch, job.dtype))
    network = Network(adapter.model, weights, adapter, options)

    def timed(samples: list, workers: int) -> float:
        engine = LoraEngine(network, adapter, num_workers=workers)
        engine.compute(samples[:workers], 0)
        began = time.perf_counter()
        result = engine.compute(samples, 0)
        engine.close()
        return (time.perf_counter() - began) / result.num_tokens

    def made(seq: int) -> Sample:
        ids = [(7 * place * place + 11) % (adapter.model.vocab_size // 2) for place in range(seq)]
        return Sample.build(str(seq), ids, [place >= 0.4 * seq for place in range(seq)])

    real = samples_of(job)
    return {
        "by_length_tokens": {
            str(seq): timed([made(seq)] * job.workers, job.workers) for seq in LENGTHS
        },
        "by_samples": {str(n): timed(real[:n], job.workers) for n in (1, 2, 4, 8)},
        "by_workers": {str(k): timed(real[:4], k) for k in sorted({1, job.workers})},
    }
