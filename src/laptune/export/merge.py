"""Merge an adapter into its base: a Hugging Face folder that stands alone.

The sum is taken in float32 and stored as bfloat16 (float32 where the base is stored so). The tied
head stays tied and every tokenizer file is carried over, `tokenizer.model` included.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core import console, manifest
from laptune.core.errors import UserError
from laptune.core.files import read_object, write_json
from laptune.export.metadata import training_facts
from laptune.export.weights import Weights
from laptune.gguf.codec.codecs import bf16_bits
from laptune.gguf.vocab.chat_templates import NAMED_FOLDER, read_templates
from laptune.model.adapter import Adapter
from laptune.model.importer import METADATA_NAME
from laptune.model.safetensors import SafetensorsWriter
from laptune.model.source import TOKENIZER_FILES
from laptune.text.chat import chat_format

# Whatever of these the base has goes along.
_CARRIED = (*TOKENIZER_FILES, "generation_config.json", METADATA_NAME)


def merge(
    base: str | Path,
    adapter: str | Path | None,
    out: str | Path,
    *,
    config: Any = None,
    base_info: dict[str, Any] | None = None,
    overwrite: bool = False,
) -> Path:
    """Write the merged folder and return it. Without an adapter the base is copied.

    `base_info` is {"id", "revision"} for the manifest. Raises UserError when the adapter does not
    fit the base, uses a feature that is not merged here, or gives a weight that is not finite.
    """
    base = Path(base)
    lora = None if adapter is None else Adapter(adapter)
    weights = Weights(base, lora)
    inputs = [base] if adapter is None else [base, Path(adapter)]
    with manifest.staged_dir(
        out, stage="merge", config=config, inputs=inputs, overwrite=overwrite
    ) as stage:
        num_merged = _write(weights, stage.path)
        write_json(stage.path / "config.json", _merged_config(weights))
        for name in _CARRIED:
            if (base / name).is_file():
                shutil.copyfile(base / name, stage.path / name)
        if (base / NAMED_FOLDER).is_dir():
            # Not its rights: a base that is read-only would make files that cannot be flushed.
            copied = stage.path / NAMED_FOLDER
            shutil.copytree(base / NAMED_FOLDER, copied, copy_function=shutil.copyfile)
        if lora is not None and read_templates(base) == (None, {}):
            write_template(base, lora, stage.path)
        stage.extra["base"] = base_info or weights.made.get("base") or {"id": base.name}
        stage.extra["training"] = training_facts(lora) if lora else {}
        stage.metrics.update(num_tensors=len(weights.tensors), num_merged=num_merged)
    return Path(out)


def write_template(base: Path, adapter: Adapter, folder: Path) -> None:
    """Write the turns that were trained, where the base says nothing of turns."""
    name = ((adapter.made.get("config") or {}).get("model") or {}).get("chat_format", "auto")
    with suppress(UserError):  # a family without a chat format
        fmt = chat_format(base if name == "auto" else name)
        (folder / "chat_template.jinja").write_text(fmt.jinja, encoding="utf-8", newline="\n")


def _merged_config(weights: Weights) -> dict[str, Any]:
    """The base's config.json as far as it is true of the merged weights."""
    config = read_object(weights.folder / "config.json")
    config["tie_word_embeddings"] = weights.is_tied
    config.pop("quantization_config", None)  # what is written is not quantized
    matrices = [t for t in weights.tensors.values() if len(t.shape) > 1]
    is_f32 = any(tensor.type.name == "F32" for tensor in matrices)
    for key in {"dtype", "torch_dtype"} & config.keys() or {"dtype", "torch_dtype"}:
        config[key] = "float32" if is_f32 else "bfloat16"
    return config


def _write(weights: Weights, folder: Path) -> int:
    """Write the weights; returns how many tensors the adapter changed."""
    plan = [
        (name, "F32" if tensor.type.name == "F32" else "BF16", tensor.shape)
        for name, tensor in weights.tensors.items()
    ]
    num_merged = 0

    def merged(name: str, kind: str) -> Iterator[np.ndarray]:
        for values in weights.pieces(name):
            yield values if kind == "F32" else bf16_bits(values)

    total = sum(tensor.num_bytes for tensor in weights.tensors.values()) / 1e6
    with (
        SafetensorsWriter(folder / "model.safetensors", plan) as out,
        console.progress("merging", total, "MB") as bar,
    ):
        for name, kind, _ in plan:
            is_changed = weights.is_changed(name)
            num_merged += is_changed
            if is_changed or weights.tensors[name].type.name != kind:
                out.write(merged(name, kind))
            else:
                out.write(weights.raw_pieces(name))
            bar.advance(weights.tensors[name].num_bytes / 1e6)
    if weights.adapter is not None and num_merged != len(weights.adapter.names):
        raise UserError(
            f"{weights.adapter.folder}: only {num_merged} of its "
            f"{len(weights.adapter.names)} modules were merged"
        )
    return num_merged


def is_whole_model(folder: str | Path) -> bool:
    """Whether a training folder holds a model of its own and no adapter (full fine-tuning)."""
    folder = Path(folder)
    has_adapter = (folder / "adapter_config.json").is_file()
    return not has_adapter and (folder / "config.json").is_file()
