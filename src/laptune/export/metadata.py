"""The `general.*` metadata of a GGUF: what it is, from what, trained on what."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

from laptune.core.files import read_object
from laptune.gguf.file.read import Field
from laptune.gguf.file.types import QUANTIZATION_VERSION, ValueType
from laptune.model.importer import METADATA_NAME

_HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")
_LICENSES = {"gemma": ("gemma", "https://ai.google.dev/gemma/terms")}


def size_label(num_parameters: int) -> str:
    """A count as llama.cpp names it: 268098176 -> 268M."""
    for unit, name in ((1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "K")):
        if num_parameters >= unit:
            scaled = num_parameters / unit
            digits = 1 if name in "TB" else 0
            return f"{scaled:.{digits}f}".removesuffix(".0") + name
    return str(num_parameters)


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


def _training_fields(training: dict[str, Any]) -> dict[str, Field]:
    """A sentence for people and the numbers for programs."""
    if not training:
        return {}
    parts = [
        f"{key.replace('_', ' ')} {value:.6g}"
        if isinstance(value, float)
        else f"{key.replace('_', ' ')} {value}"
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
        stated, link = _LICENSES.get(str(license_name), (str(license_name), None))
        fields["general.license"] = _text(stated)
        if link:
            fields["general.license.link"] = _text(link)
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
