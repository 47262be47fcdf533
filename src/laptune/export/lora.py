"""An adapter alone as a GGUF, which llama.cpp loads beside the base model (`--lora`).

Each adapted tensor gets `<name>.lora_a` (rank, in) and `<name>.lora_b` (out, rank); llama.cpp
multiplies their product by adapter.lora.alpha / rank.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from laptune import manifest
from laptune.errors import UserError
from laptune.export.adapter import Adapter
from laptune.export.metadata import base_fields
from laptune.export.weights import Weights
from laptune.gguf.architectures import Rule, family_of_config, rope_order
from laptune.gguf.quantize import encode
from laptune.gguf.read import Field
from laptune.gguf.types import FILE_TYPES, QUANTIZATION_VERSION, TENSOR_TYPES, ValueType
from laptune.gguf.write import TensorPlan, write_gguf

OUTTYPES = ("f32", "f16", "bf16")


def _matrices(
    adapter: Adapter, module: str, rule: Rule, config: dict[str, Any], unit: float
) -> tuple[np.ndarray, np.ndarray]:
    """(A, B) in llama.cpp's row order, B carrying what the file's one alpha cannot say."""
    a, b = adapter.matrices(module)
    b = b * np.float32(adapter.scale(module) / unit)
    if rule.role in ("rope_q", "rope_k"):
        key = "num_attention_heads" if rule.role == "rope_q" else "num_key_value_heads"
        b = b[rope_order(config[key], len(b), to_gguf=True)]
    return a, b


def convert_lora(
    base: str | Path, peft: str | Path, outfile: str | Path, *, outtype: str = "f32",
    name: str | None = None, base_id: str | None = None, config: Any = None,
    overwrite: bool = False,
) -> int:  # fmt: skip
    """Write the adapter as a GGUF; returns the number of tensors.

    Raises UserError when the adapter does not fit the base, is DoRA (its magnitudes have no place
    in the format), or changes a tensor that the family does not name.
    """
    if outtype not in OUTTYPES:
        raise UserError(f"outtype {outtype!r} is unknown", f"choose from {', '.join(OUTTYPES)}")
    adapter = Adapter(peft)
    if adapter.config.get("use_dora"):
        raise UserError("a DoRA adapter cannot be stored alone: the format has no magnitudes",
                        "merge it: python scripts/merge_lora_and_export_hf.py")  # fmt: skip
    weights = Weights(base, adapter)
    family = family_of_config(weights.config)
    rules = {hf: (gguf, rule) for gguf, hf, rule in
             family.expand(weights.config["num_hidden_layers"])}  # fmt: skip
    modules = [module for module in adapter.modules() if f"{module}.weight" in rules]
    if len(modules) != len(adapter.modules()):
        lost = sorted(set(adapter.modules()) - set(modules))
        raise UserError(f"{peft}: {lost[0]} has no name in {family.name}'s GGUF")
    first_rank = adapter.rank(modules[0])
    alpha = adapter.scale(modules[0]) * first_rank
    kind = TENSOR_TYPES[outtype.upper()]
    tensors = []
    for module in modules:
        gguf_name, rule = rules[f"{module}.weight"]
        num_out, num_in = weights.tensors[f"{module}.weight"].shape
        rank = adapter.rank(module)
        unit = alpha / rank

        def stored(index: int, module: str = module, rule: Rule = rule, unit: float = unit
                   ) -> Iterator[np.ndarray]:  # fmt: skip
            yield encode(_matrices(adapter, module, rule, weights.config, unit)[index], kind)

        plan_a = TensorPlan(f"{gguf_name}.lora_a", (rank, num_in), kind)
        plan_b = TensorPlan(f"{gguf_name}.lora_b", (num_out, rank), kind)
        tensors += [(plan_a, stored(0)), (plan_b, stored(1))]
    string = ValueType.STRING
    fields = {
        "general.architecture": Field(string, family.name),
        "general.type": Field(string, "adapter"),
        "adapter.type": Field(string, "lora"),
        "general.name": Field(string, name or Path(peft).resolve().name),
        **base_fields({"id": base_id or Path(base).resolve().name}),
        "adapter.lora.alpha": Field(ValueType.FLOAT32, alpha),
        "general.file_type": Field(ValueType.UINT32, FILE_TYPES[outtype.upper()]),
        "general.quantization_version": Field(ValueType.UINT32, QUANTIZATION_VERSION),
    }
    with manifest.staged_file(outfile, stage="convert_lora", config=config,
                              inputs=[Path(base), Path(peft)], overwrite=overwrite) as stage:  # fmt: skip
        stage.note("file_bytes", write_gguf(stage.path, fields, tensors))
        stage.note("n_tensors", len(tensors))
    return len(tensors)
