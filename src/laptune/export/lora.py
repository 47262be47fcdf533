"""An adapter alone as a GGUF, which llama.cpp loads beside the base model (`--lora`).

Each adapted tensor gets `<name>.lora_a` (rank, in) and `<name>.lora_b` (out, rank); llama.cpp
multiplies their product by adapter.lora.alpha / rank.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core import commands, manifest
from laptune.core.errors import UserError
from laptune.export.metadata import base_fields, closing_fields
from laptune.export.weights import Weights
from laptune.gguf.architectures import Rule, family_of_config, rope_order
from laptune.gguf.codec.quantize import encode
from laptune.gguf.file.read import Field
from laptune.gguf.file.types import (
    FILE_TYPES,
    TENSOR_TYPES,
    TensorType,
    ValueType,
)
from laptune.gguf.file.write import TensorPlan, write_gguf
from laptune.model.adapter import Adapter

OUTTYPES = ("f32", "f16", "bf16")


def _matrices(
    adapter: Adapter, module: str, rule: Rule, config: dict[str, Any], unit: float
) -> tuple[np.ndarray, np.ndarray]:
    """(A, B) in llama.cpp's row order, B carrying what the file's one alpha cannot say."""
    a, b = adapter.matrices(module)
    b = b * np.float32(adapter.scale(module) / unit)
    if rule.heads_key:
        b = b[rope_order(config[rule.heads_key], len(b), to_gguf=True)]
    return a, b


@dataclass(frozen=True)
class LoraJob:
    """An adapter that has been checked against its base."""

    adapter: Adapter
    weights: Weights
    architecture: str
    names: dict[str, tuple[str, Rule]]  # module -> (GGUF name, rule)
    alpha: float

    def tensors(self, kind: TensorType) -> Iterator[tuple[TensorPlan, Iterator[np.ndarray]]]:
        """(plan, pieces) of every A and B."""
        for module, (name, rule) in self.names.items():
            num_out, num_in = self.weights.tensors[f"{module}.weight"].shape
            rank = self.adapter.rank(module)
            a, b = _matrices(self.adapter, module, rule, self.weights.config, self.alpha / rank)
            yield TensorPlan(f"{name}.lora_a", (rank, num_in), kind), iter([encode(a, kind)])
            yield TensorPlan(f"{name}.lora_b", (num_out, rank), kind), iter([encode(b, kind)])


def prepare_lora(base: str | Path, peft: str | Path) -> LoraJob:
    """Check an adapter against its base.

    Raises UserError when it does not fit, is DoRA (its magnitudes have no place in the format), or
    changes a tensor that the family does not name.
    """
    adapter = Adapter(peft)
    if adapter.config.get("use_dora"):
        raise UserError(
            "a DoRA adapter cannot be stored alone: the format has no magnitudes",
            f"merge it: {commands.python('scripts/merge_lora_and_export_hf.py')}",
        )
    weights = Weights(base, adapter)
    family = family_of_config(weights.config)
    rules = {
        hf.removesuffix(".weight"): (gguf, rule)
        for gguf, hf, rule in family.expand(weights.config["num_hidden_layers"])
    }
    modules = adapter.modules()
    if lost := [module for module in modules if module not in rules]:
        raise UserError(f"{peft}: {lost[0]} has no name in {family.name}'s GGUF")
    alpha = adapter.scale(modules[0]) * adapter.rank(modules[0])
    names = {module: rules[module] for module in modules}
    return LoraJob(adapter, weights, family.name, names, alpha)


def convert_lora(
    base: str | Path,
    peft: str | Path,
    outfile: str | Path,
    *,
    outtype: str = "f32",
    base_id: str | None = None,
    config: Any = None,
    overwrite: bool = False,
) -> int:
    """Write the adapter as a GGUF; returns the number of tensors. Raises UserError."""
    if outtype not in OUTTYPES:
        raise UserError(f"outtype {outtype!r} is unknown", f"choose from {', '.join(OUTTYPES)}")
    job = prepare_lora(base, peft)
    string = ValueType.STRING
    fields = {
        "general.architecture": Field(string, job.architecture),
        "general.type": Field(string, "adapter"),
        "adapter.type": Field(string, "lora"),
        "general.name": Field(string, Path(peft).resolve().name),
        **base_fields({"id": base_id or Path(base).resolve().name}),
        "adapter.lora.alpha": Field(ValueType.FLOAT32, job.alpha),
        **closing_fields(FILE_TYPES[outtype.upper()]),
    }
    tensors = list(job.tensors(TENSOR_TYPES[outtype.upper()]))
    inputs = [Path(base), Path(peft)]
    with manifest.staged_file(
        outfile, stage="convert_lora", config=config, inputs=inputs, overwrite=overwrite
    ) as stage:
        size = write_gguf(stage.path, fields, tensors)
        stage.metrics.update(file_bytes=size, n_tensors=len(tensors))
    return len(tensors)
