"""The `general.*` metadata of a GGUF: what it is, from what, trained on what."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

from laptune.core.files import read_object
from laptune.gguf.file.read import Field
from laptune.gguf.file.types import QUANTIZATION_VERSION, ValueType
from laptune.model.adapter import Adapter
from laptune.model.importer import METADATA_NAME

_HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")


def _text(value: str) -> Field:
    return Field(ValueType.STRING, value)


def base_fields(base: dict[str, Any]) -> dict[str, Field]:
    """Which model it came from; `base` is {"id": ...}."""
    name = str(base.get("id") or "")
    if not name:
        return {}
    short = name.removeprefix("package:").split("/")[-1]
    fields = {
        "general.base_model.count": Field(ValueType.UINT32, 1),
        "general.base_model.0.name": _text(short),
    }
    if _HUB_ID.fullmatch(name):
        fields["general.base_model.0.organization"] = _text(name.split("/")[0])
        fields["general.base_model.0.repo_url"] = _text(f"https://huggingface.co/{name}")
    return fields


def training_facts(adapter: Adapter) -> dict[str, Any]:
    """What a file says of its training: what the adapter and its manifest know of it."""
    config, metrics = adapter.made.get("config") or {}, adapter.made.get("metrics") or {}
    train = config.get("train") or {}
    facts = {
        "method": "LoRA",
        "rank": adapter.config.get("r"),
        "alpha": adapter.config.get("lora_alpha"),
        "dataset": Path(str((config.get("data") or {}).get("path", ""))).name or None,
        "epochs": train.get("epochs"),
        "learning_rate": train.get("learning_rate"),
        "steps": metrics.get("steps"),
        "final_loss": metrics.get("final_loss"),
    }
    return {key: value for key, value in facts.items() if value is not None}


def _training_fields(training: dict[str, Any]) -> dict[str, Field]:
    """A sentence for people and the numbers for programs."""
    if not training:
        return {}
    parts = [
        f"{key.replace('_', ' ')} {f'{value:.6g}' if isinstance(value, float) else value}"
        for key, value in training.items()
        if key not in ("method", "dataset")
    ]
    about = f"{training.get('method', 'LoRA')} fine-tune ({', '.join(parts)})"
    fields = {"general.finetune": _text("LoRA"), "general.description": _text(about)}
    if dataset := training.get("dataset"):
        fields["general.dataset.count"] = Field(ValueType.UINT32, 1)
        fields["general.dataset.0.name"] = _text(Path(dataset).stem)
    return fields


def general_fields(
    folder: Path,
    architecture: str,
    *,
    name: str | None,
    num_parameters: int,
    author: str | None,
    license_name: str | None,
    made: dict[str, Any],
) -> dict[str, Field]:
    """`general.*` of a model folder. `made` is the manifest of its merge, {} for a foreign one."""
    from gguf.utility import model_weight_count_rounded_notation as size_label

    carried = read_object(folder / METADATA_NAME)
    title = name or (None if made.get("training") else carried.get("general.name"))
    if title is None:
        title = folder.resolve().name.removeprefix("merged-").replace("-", " ").replace("_", " ")
    fields = {
        "general.architecture": _text(architecture),
        "general.type": _text("model"),
        "general.name": _text(str(title)),
    }
    if author:
        fields["general.author"] = _text(author)
    fields["general.size_label"] = _text(size_label(num_parameters))
    license_name = license_name or carried.get("general.license")
    if not license_name and architecture.startswith("gemma"):
        license_name = "gemma"
    if license_name:
        fields["general.license"] = _text(str(license_name))
        if license_name == "gemma":
            fields["general.license.link"] = _text("https://ai.google.dev/gemma/terms")
    fields |= base_fields(made.get("base") or {})
    fields |= _training_fields(made.get("training") or {})
    tags = carried.get("general.tags")
    if isinstance(tags, list) and all(isinstance(tag, str) for tag in tags):
        fields["general.tags"] = Field(ValueType.ARRAY, tags, ValueType.STRING)
    return fields


def closing_fields(file_type: int) -> dict[str, Field]:
    """The fields about storage."""
    return {
        "general.file_type": Field(ValueType.UINT32, file_type),
        "general.quantization_version": Field(ValueType.UINT32, QUANTIZATION_VERSION),
    }


def template_hash(template: str) -> str:
    """SHA-256 of a chat template, as the manifests record it."""
    return hashlib.sha256(template.encode("utf-8")).hexdigest()
