"""Convert a Hugging Face folder, or a base and an adapter on it, into a GGUF file.

Streaming: header first, then one tensor after the other, in pieces of a few hundred thousand
values that are merged, quantized and written before the next is read. Two cores are used, since
numpy lets go of Python's lock.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core import commands, console, manifest
from laptune.core.cores import num_cores
from laptune.core.errors import UserError, some
from laptune.core.settings import OUTTYPES
from laptune.export.metadata import (
    closing_fields,
    general_fields,
    template_hash,
    training_facts,
)
from laptune.export.weights import Weights
from laptune.gguf.architectures import Family, Rule, family_of_config, rope_order
from laptune.gguf.codec.imatrix import ImportanceMatrix
from laptune.gguf.codec.imatrix import read as read_imatrix
from laptune.gguf.codec.quantize import WEIGHTED, choose_type, encode
from laptune.gguf.file.read import Field
from laptune.gguf.file.types import FILE_TYPES, GGUFError, ValueType
from laptune.gguf.file.write import TensorPlan, write_gguf
from laptune.gguf.vocab import folder_vocabulary
from laptune.model.adapter import Adapter


@dataclass(frozen=True)
class Item:
    """One tensor of the file to be: where it comes from and how it is stored."""

    hf_name: str
    rule: Rule
    plan: TensorPlan


@dataclass(frozen=True)
class Job:
    """A conversion that has been checked and can be written."""

    weights: Weights
    family: Family
    fields: dict[str, Field]
    items: list[Item]
    outtype: str
    imatrix: ImportanceMatrix | None = None

    def importance(self, item: Item) -> np.ndarray | None:
        """What the importance matrix says of a tensor's columns, (columns,) float32; or None."""
        return None if self.imatrix is None else self.imatrix.means.get(item.plan.name)

    @property
    def num_weighted(self) -> int:
        """How many tensors the importance matrix changes."""
        return sum(
            item.plan.type.name in WEIGHTED and self.importance(item) is not None
            for item in self.items
        )

    @property
    def total_bytes(self) -> int:
        """Bytes of tensor data, as llama.cpp's converter counts them."""
        return sum(item.plan.num_bytes for item in self.items)

    def summary(self) -> str:
        """llama.cpp's closing line."""
        return f"n_tensors = {len(self.items)}, total_size = {human_size(self.total_bytes)}"


def human_size(num_bytes: int) -> str:
    """Decimal units with one digit (two from a gigabyte), as llama.cpp prints them."""
    for unit, name, digits in ((1e9, "G", 2), (1e6, "M", 1), (1e3, "K", 1)):
        if num_bytes >= unit:
            return f"{num_bytes / unit:.{digits}f}{name}"
    return str(num_bytes)


def prepare(
    folder: str | Path,
    *,
    outtype: str = "bf16",
    peft: str | Path | None = None,
    name: str | None = None,
    author: str | None = None,
    license_name: str | None = None,
    force_f16: bool = False,
    imatrix: str | Path | None = None,
) -> Job:
    """Check everything and lay out the file, without writing. Raises UserError.

    `outtype` is one of `laptune.core.settings.OUTTYPES`, in any case; `imatrix` a file of
    `laptune.gguf.codec.imatrix`.
    """
    if outtype.lower() not in OUTTYPES:
        raise UserError(f"outtype {outtype!r} is unknown", f"choose from {', '.join(OUTTYPES)}")
    folder = Path(folder)
    adapter = None if peft is None else Adapter(peft)
    weights = Weights(folder, adapter)
    family = family_of_config(weights.config)
    if outtype.lower() == "f16" and family.fp16_problem and not force_f16:
        raise UserError(
            f"F16 does not fit {family.hf_class}: {family.fp16_problem}",
            "use --outtype bf16 or q8_0, or insist with --force-f16",
        )
    vocabulary = folder_vocabulary.from_folder(folder, weights.config)
    if imatrix is not None:
        manifest.check(imatrix)
    matrix = None if imatrix is None else read_imatrix(imatrix)
    items = _layout(weights, family, outtype, has_importance=matrix is not None)
    made = weights.made
    if adapter is not None:
        base = made.get("base") or {"id": folder.resolve().name}
        made = {"base": base, "training": training_facts(adapter)}
    fields = general_fields(
        folder,
        family.name,
        name=name,
        author=author,
        license_name=license_name,
        made=made,
        num_parameters=sum(int(np.prod(item.plan.shape)) for item in items),
    )
    for key, kind, value in family.gguf_keys(weights.config):
        is_array = isinstance(value, list)
        fields[key] = Field(ValueType.ARRAY, value, kind) if is_array else Field(kind, value)
    fields |= closing_fields(FILE_TYPES[outtype.upper()])
    fields |= vocabulary.fields()
    if vocabulary.chat_template is not None:
        fields["laptune.chat_template_sha256"] = Field(
            ValueType.STRING, template_hash(vocabulary.chat_template)
        )
    if matrix is not None:
        fields |= matrix.fields()
    job = Job(weights, family, fields, items, outtype.lower(), matrix)
    _check_imatrix(job)
    return job


def _check_imatrix(job: Job) -> None:
    """Raise UserError for an importance matrix of another model, or one that changes nothing."""
    if job.imatrix is None:
        return
    name = job.imatrix.path.name
    wrong = [
        item.plan.name
        for item in job.items
        if (means := job.importance(item)) is not None
        and (len(item.plan.shape), item.plan.shape[-1]) != (2, len(means))
    ]
    if wrong or not any(job.importance(item) is not None for item in job.items):
        what = f"{wrong[0]} has other columns" if wrong else "it names no tensor of this one"
        raise UserError(
            f"{name} was measured on another model: {what}",
            f"make one with: {commands.python('llama.cpp/make_imatrix.py')}",
        )
    if not job.num_weighted:
        raise UserError(
            f"an importance matrix changes nothing in a {job.outtype} file",
            "leave --imatrix out, or choose q4_0 to q6_k",
        )


def _layout(weights: Weights, family: Family, outtype: str, *, has_importance: bool) -> list[Item]:
    num_blocks = weights.config["num_hidden_layers"]
    items, problems, known = [], [], set()
    for gguf_name, hf_name, rule in family.expand(num_blocks):
        known.add(hf_name)
        tensor = weights.tensors.get(hf_name)
        if tensor is None:
            is_needed = not rule.is_optional or (rule.role == "output" and not weights.is_tied)
            problems += [f"{hf_name} is missing"] if is_needed else []
            continue
        is_head = rule.role == "output" or (rule.role == "embedding" and weights.is_tied)
        kind = choose_type(
            outtype,
            gguf_name,
            tensor.shape,
            num_blocks=num_blocks,
            is_head=is_head,
            has_importance=has_importance,
        )
        items.append(Item(hf_name, rule, TensorPlan(gguf_name, tensor.shape, kind)))
    problems += [
        f"{name} is not a tensor of {family.hf_class}"
        for name in weights.tensors.keys() - known
        if not name.endswith("rotary_emb.inv_freq")
    ]
    if problems:
        hint = "fetch or merge the model again"
        raise GGUFError(f"{weights.folder}: {some(problems)}", hint)
    return items


def _values(job: Job, item: Item) -> Iterator[np.ndarray]:
    """float32 rows in GGUF's order and convention."""
    if item.rule.heads_key:
        heads = job.weights.config[item.rule.heads_key]
        whole = np.concatenate(list(job.weights.pieces(item.hf_name)))
        whole = whole.reshape(item.plan.shape)
        yield whole[rope_order(heads, whole.shape[0], to_gguf=True)]
        return
    for values in job.weights.pieces(item.hf_name):
        if item.rule.role == "norm" and job.family.norm_offset:
            values = values + np.float32(job.family.norm_offset)
        yield values


def _is_copy(job: Job, item: Item) -> bool:
    """Whether the stored bytes can go into the file as they are."""
    is_plain = item.rule.role in ("matrix", "embedding", "output")
    same = job.weights.tensors[item.hf_name].type == item.plan.type
    return is_plain and same and not job.weights.is_changed(item.hf_name)


def _in_order(
    pool: ThreadPoolExecutor,
    work: Callable[[np.ndarray], np.ndarray],
    pieces: Iterator[np.ndarray],
    ahead: int,
) -> Iterator[np.ndarray]:
    """Map over pieces on the pool, results in order, never more than `ahead` waiting."""
    waiting: deque = deque()
    for piece in pieces:
        waiting.append(pool.submit(work, piece))
        if len(waiting) >= ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def stored_pieces(
    job: Job, item: Item, pool: ThreadPoolExecutor | None = None, ahead: int = 1
) -> Iterator[np.ndarray]:
    """The bytes of one tensor as the file holds them, a piece of whole rows at a time."""
    if _is_copy(job, item):
        return job.weights.raw_pieces(item.hf_name)
    kind, importance = item.plan.type, job.importance(item)
    if pool is None:
        return (encode(values, kind, importance) for values in _values(job, item))
    return _in_order(
        pool, lambda values: encode(values, kind, importance), _values(job, item), ahead
    )


def write(
    job: Job,
    outfile: str | Path,
    *,
    config: Any = None,
    overwrite: bool = False,
) -> Path:
    """Write the file and its manifest. Raises UserError as `outputs.claim` does."""
    outfile = Path(outfile)
    inputs = [job.weights.folder]
    if job.weights.adapter is not None:
        inputs.append(job.weights.adapter.folder)
    if job.imatrix is not None:
        inputs.append(job.imatrix.path)
    workers = min(4, num_cores())
    with (
        manifest.staged_file(
            outfile, stage="convert", config=config, inputs=inputs, overwrite=overwrite
        ) as stage,
        ThreadPoolExecutor(workers) as pool,
        console.progress(f"writing {outfile.name}", job.total_bytes / 1e6, "MB") as bar,
    ):

        def pieces(item: Item) -> Iterator[np.ndarray]:
            yield from stored_pieces(job, item, pool, 2 * workers)
            bar.advance(item.plan.num_bytes / 1e6)

        size = write_gguf(stage.path, job.fields, [(i.plan, pieces(i)) for i in job.items])
        stage.extra["base"] = job.weights.made.get("base")
        template = job.fields.get("laptune.chat_template_sha256")
        stage.extra["chat_template_sha256"] = None if template is None else template.value
        stage.metrics.update(
            outtype=job.outtype,
            n_tensors=len(job.items),
            tensor_bytes=job.total_bytes,
            file_bytes=size,
        )
    return outfile
