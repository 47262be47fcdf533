"""An adapter alone as a GGUF, which llama.cpp loads beside the base model (`--lora`).

Each adapted tensor gets `<name>.lora_a` (rank, in) and `<name>.lora_b` (out, rank); llama.cpp
multiplies their product by adapter.lora.alpha / rank.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core import commands, manifest
from laptune.core.errors import UserError
from laptune.export.metadata import base_fields, closing_fields
from laptune.export.weights import Weights
from laptune.gguf.architectures import Family, Rule, family_of_config, rope_order
from laptune.gguf.codec.quantize import encode
from laptune.gguf.file.read import Field
from laptune.gguf.file.types import FILE_TYPES, TENSOR_TYPES, TensorType, ValueType
from laptune.gguf.file.write import TensorPlan, write_gguf
from laptune.model.adapter import Adapter

OUTTYPES = ("f32", "f16", "bf16")
Names = dict[str, tuple[str, Rule]]  # module -> (GGUF name, rule)


def _tensors(
    weights: Weights, adapter: Adapter, names: Names, alpha: float, kind: TensorType
) -> Iterator[tuple[TensorPlan, Iterator[np.ndarray]]]:
    """(plan, pieces) of every A and B, B carrying what the file's one alpha cannot say."""
    for module, (name, rule) in names.items():
        unit = alpha / adapter.rank(module)
        a, b = adapter.matrices(module)
        b = b * np.float32(adapter.scale(module) / unit)
        if rule.heads_key:
            heads = weights.config[rule.heads_key]
            b = b[rope_order(heads, len(b), to_gguf=True)]
        for part, matrix in (("lora_a", a), ("lora_b", b)):
            plan = TensorPlan(f"{name}.{part}", matrix.shape, kind)
            yield plan, iter([encode(matrix, kind)])


def _names(weights: Weights, adapter: Adapter, family: Family) -> Names:
    """How the file calls each adapted module. Raises UserError for one that has no name there."""
    names = {
        hf.removesuffix(".weight"): (gguf, rule)
        for gguf, hf, rule in family.expand(weights.config["num_hidden_layers"])
    }
    if lost := [module for module in adapter.modules() if module not in names]:
        raise UserError(f"{adapter.folder}: {lost[0]} has no name in {family.name}'s GGUF")
    return {module: names[module] for module in adapter.modules()}


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
    """Write the adapter as a GGUF; returns the number of tensors.

    Raises UserError when it does not fit its base, is DoRA (its magnitudes have no place in the
    format), or changes a tensor that the family does not name.
    """
    if outtype not in OUTTYPES:
        raise UserError(f"outtype {outtype!r} is unknown", f"choose from {', '.join(OUTTYPES)}")
    adapter = Adapter(peft)
    if adapter.config.get("use_dora"):
        raise UserError(
            "a DoRA adapter cannot be stored alone: the format has no magnitudes",
            f"merge it: {commands.python('scripts/merge_lora_and_export_hf.py')}",
        )
    weights = Weights(base, adapter)
    family = family_of_config(weights.config)
    names = _names(weights, adapter, family)
    first = adapter.modules()[0]
    alpha = adapter.scale(first) * adapter.rank(first)
    string = ValueType.STRING
    fields = {
        "general.architecture": Field(string, family.name),
        "general.type": Field(string, "adapter"),
        "adapter.type": Field(string, "lora"),
        "general.name": Field(string, Path(peft).resolve().name),
        **base_fields({"id": base_id or Path(base).resolve().name}),
        "adapter.lora.alpha": Field(ValueType.FLOAT32, alpha),
        **closing_fields(FILE_TYPES[outtype.upper()]),
    }
    kind = TENSOR_TYPES[outtype.upper()]
    tensors = list(_tensors(weights, adapter, names, alpha, kind))
    inputs = [Path(base), Path(peft)]
    with manifest.staged_file(
        outfile, stage="convert_lora", config=config, inputs=inputs, overwrite=overwrite
    ) as stage:
        size = write_gguf(stage.path, fields, tensors)
        stage.metrics.update(file_bytes=size, n_tensors=len(tensors))
    return len(tensors)
