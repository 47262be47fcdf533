"""From a configuration to a run that is ready to start: base, samples, engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from laptune.core import console
from laptune.core.settings import ComputeSettings, Config
from laptune.data import DataError, load_split
from laptune.data.split import rows_sha256
from laptune.data.tokens import token_problem
from laptune.gguf.vocab.chat_templates import turn_difference
from laptune.machine import speed
from laptune.machine.compute import Compute
from laptune.machine.devices import torch_device
from laptune.model import source
from laptune.model.cost import memory_bytes, sample_flops
from laptune.model.source import BaseModel
from laptune.model.spec import ModelSpec, is_stored_in_bf16, load_weights
from laptune.text import chat
from laptune.text.records import Record
from laptune.text.tokenizer import load_tokenizer
from laptune.train.engine.memory import bound_product_caches, release_memory
from laptune.train.engine.pack import Sample
from laptune.train.keep import guards
from laptune.train.loop import Engine
from laptune.train.order import Order

if TYPE_CHECKING:
    from laptune.train.engine.network import Network

# A trial takes some passes and seconds: not where the products outweigh all else, nor in a short
# run. Seconds of the products alone; a run takes two to three times as long.
_LONGEST_PASS_S = 1.0
_SHORTEST_RUN_S = 30.0


@dataclass(frozen=True)
class Prepared:
    """What is known before the first weight is read."""

    base: BaseModel
    spec: ModelSpec
    format: chat.ChatFormat
    records: list[Record]
    samples: list[Sample]
    validation: list[Sample]
    num_truncated: int
    test: dict[str, Any] | None = None  # of the test rows: how many, and their hash


def prepare(cfg: Config) -> Prepared:
    """Resolve the base, gate the data, tokenize. Raises UserError for what must not train."""
    base = source.resolve_config(cfg)
    name = cfg.model.chat_format
    fmt = chat.chat_format(base.folder if name == "auto" else name)
    if difference := turn_difference(base.folder, fmt):
        console.warn(difference)
    split = load_split(cfg.data, cfg.run.seed, fmt)
    records, held_out = split.train, split.validation
    tokenizer = load_tokenizer(base.folder)
    samples, num_truncated = tokenize([*records, *held_out], tokenizer, fmt, cfg.data.max_length)
    samples, validation = samples[: len(records)], samples[len(records) :]
    del tokenizer
    release_memory()
    spec = ModelSpec.from_folder(base.folder)
    test = {"num_rows": len(split.test), "sha256": rows_sha256(split.test)} if split.test else None
    return Prepared(base, spec, fmt, records, samples, validation, num_truncated, test)


def tokenize(
    records: Sequence[Record], tokenizer: Any, fmt: chat.ChatFormat, max_length: int
) -> tuple[list[Sample], int]:
    """One sample a record, and how many records were cut at `max_length` tokens.

    Raises DataError that lists the records which teach nothing, or wrongly, as the analysis does.
    """
    samples, problems, num_truncated = [], [], 0
    for record in records:
        tokens = chat.encode(record.messages, tokenizer, fmt)
        problem = token_problem(tokens, record, tokenizer, fmt, max_length)
        if problem:
            problems.append(problem)
            continue
        num_truncated += len(tokens.ids) > max_length
        cut = tokens.truncate(max_length)
        samples.append(Sample.build(record.id, cut.ids, cut.is_supervised))
    if problems:
        first = records[0].source  # the training data, where the validation has a file of its own
        problems.sort(key=lambda problem: (problem.file != first, problem.line))
        raise DataError(problems, len(records))
    return samples, num_truncated


def fallback_reason(cfg: Config, spec: ModelSpec) -> str:
    """Why the hand-written layers cannot do this run; empty when they can."""
    from laptune.train.adapter import MODULES

    lora = cfg.train.lora
    if cfg.train.method == "full":
        return "method: full trains every weight"
    if lora.use_dora:
        return "DoRA"
    if lora.dropout:
        return "adapter dropout"
    foreign = [name for name in lora.target_modules if name not in MODULES]
    if foreign:
        return f"target module {foreign[0]}"
    return spec.unsupported


def choose_compute(cfg: Config, prepared: Prepared, wanted: ComputeSettings) -> Compute:
    """Dtype, weight storage, workers and threads: as `wanted`, else as probed.

    Raises UserError when they need more memory than is free.
    """
    bound_product_caches()  # before the probe's products
    longest = max(sample.num_tokens for sample in prepared.samples + prepared.validation)
    pack_tokens = max(longest, min(pack_limit(wanted, "cpu"), cfg.train.rows_per_step * longest))

    def memory_of(way: Compute) -> int:
        return memory_bytes(
            prepared.spec,
            dtype=way.dtype,
            weights=way.weights,
            workers=way.workers,
            rank=cfg.train.lora.rank,
            pack_tokens=pack_tokens,
            is_spawned=way.workers_are == "processes",
        )

    compute = speed.choose(
        wanted,
        prepared.spec,
        memory_of=memory_of,
        must_train_weights=cfg.train.method == "full",
        needs_modules=bool(fallback_reason(cfg, prepared.spec)),
        is_exact_in_bf16=is_stored_in_bf16(prepared.base.folder),
    )
    if compute.device == "cpu":
        guards.check_memory(memory_of(compute))
    return compute


def pack_limit(settings: ComputeSettings, device: str) -> int:
    """Tokens of a pack: enough to fill the products' rows, no more than memory likes."""
    if settings.max_pack_tokens != "auto":
        return settings.max_pack_tokens
    return 2048 if device == "cpu" else 16384


def build_engine(cfg: Config, prepared: Prepared, compute: Compute) -> tuple[Engine, Compute]:
    """Load the weights and put the engine together; also how it computes, its rivals tried."""
    if fallback_reason(cfg, prepared.spec):
        from laptune.train.other_engines.module_engine import ModuleEngine

        return ModuleEngine.build(cfg, prepared.base.folder, compute), compute
    from laptune.train.engine import trial
    from laptune.train.engine.workers import LoraEngine

    network = _network(cfg, prepared, compute)

    def build(way: Compute) -> LoraEngine:
        return LoraEngine(
            network,
            network.adapter,
            num_workers=way.workers,
            num_threads=way.threads,
            workers_are=way.workers_are,
            max_pack_tokens=pack_limit(cfg.compute, way.device),
        )

    ways = _ways_that_fit(compute, 2 * network.num_parameters)
    batch, is_worth_it = _trial_batch(cfg, prepared, compute)
    spec = prepared.spec
    key = (spec.hidden_size, spec.num_layers, spec.vocab_size, cfg.train.lora.rank)
    sizes = sum(s.num_tokens for s in batch), sum(s.num_targets for s in batch)
    key = (*key, *(size.bit_length() for size in sizes))
    engine, way = trial.choose(ways, build, batch, key, is_worth_it=is_worth_it)
    return engine, replace(way, reason=compute.reason, rates=compute.rates)


def _network(cfg: Config, prepared: Prepared, compute: Compute) -> Network:
    """The hand-written layers over the base's weights, with a fresh adapter."""
    from laptune.train.adapter import MODULES, Adapter, AdapterSpec
    from laptune.train.engine.network import Network

    lora, spec = cfg.train.lora, prepared.spec
    chosen = tuple(name for name in MODULES if name in lora.target_modules)
    device = torch_device(compute.device)
    adapter = Adapter(AdapterSpec(lora.rank, lora.alpha, chosen, lora.use_rslora), spec, device)
    adapter.initialize(cfg.run.seed)
    weights = load_weights(prepared.base.folder, compute.torch_weights, device)
    network = Network(
        spec,
        weights,
        adapter,
        dtype=compute.torch_dtype,
        recompute_above_tokens=cfg.compute.recompute_above_tokens,
    )
    release_memory()  # matrices that were joined are gone
    return network


def _trial_batch(cfg: Config, prepared: Prepared, compute: Compute) -> tuple[list[Sample], bool]:
    """A pack of the first batch, and whether a trial with it costs little beside the run."""
    order = Order.of(prepared.samples, cfg.train, cfg.run.seed)
    batch, num_tokens = [], 0
    for sample in (prepared.samples[index] for index in order.batch(0)):
        num_tokens += sample.num_tokens
        if batch and num_tokens > pack_limit(cfg.compute, compute.device):
            break
        batch.append(sample)
    if not compute.gflops:
        return batch, False

    def seconds(samples: Sequence[Sample]) -> float:  # of the products alone
        return work(cfg, prepared.spec, samples) / (compute.gflops * 1e9)

    num_epochs = cfg.train.num_steps(len(prepared.samples)) / order.steps_per_epoch
    run_s = seconds(prepared.samples) * num_epochs
    return batch, seconds(batch) <= _LONGEST_PASS_S and run_s >= _SHORTEST_RUN_S


def work(cfg: Config, spec: ModelSpec, samples: Sequence[Sample]) -> float:
    """Operations of a step over these samples."""
    rank = cfg.train.lora.rank
    return sum(sample_flops(spec, s.num_tokens, s.num_targets, rank) for s in samples)


def _ways_that_fit(compute: Compute, weight_bytes: int) -> list[Compute]:
    """It and its rivals, all in threads where processes cannot share the weights."""
    ways = [compute, *compute.rivals]
    if all(way.workers_are == "threads" for way in ways):
        return ways
    from laptune.train.engine.process_team import obstacle

    reason = obstacle(weight_bytes)
    if not reason:
        return ways
    if compute.workers_are == "processes":
        console.warn(f"workers are threads: {reason}")
    ways = [replace(way, workers_are="threads") for way in ways]
    return [way for at, way in enumerate(ways) if way.layout not in {w.layout for w in ways[:at]}]
