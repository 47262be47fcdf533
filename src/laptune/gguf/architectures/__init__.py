"""The families of architectures that laptune reads and writes. A new one: a file and a line."""

from __future__ import annotations

from typing import Any

from laptune.gguf.architectures import gemma2, gemma3, llama, qwen
from laptune.gguf.architectures.base import Family, Rule, rope_order
from laptune.gguf.file.types import GGUFError

__all__ = ["FAMILIES", "Family", "Rule", "family_of_config", "family_of_gguf", "rope_order"]

FAMILIES: tuple[Family, ...] = (
    gemma3.FAMILY,
    gemma2.FAMILY,
    llama.FAMILY,
    qwen.QWEN2,
    qwen.QWEN3,
)


def _names() -> str:
    return ", ".join(f"{family.hf_class} ({family.name})" for family in FAMILIES)


def family_of_gguf(name: Any) -> Family:
    """The family with this `general.architecture`; GGUFError with the list for any other."""
    for family in FAMILIES:
        if family.name == name:
            return family
    raise GGUFError(f"the architecture {name!r} is not supported", f"supported are {_names()}")


def family_of_config(config: dict[str, Any]) -> Family:
    """The family of a config.json; GGUFError when it, or a setting of it, is not supported."""
    classes = config.get("architectures") or []
    kind = config.get("model_type")
    for family in FAMILIES:
        if family.hf_class not in classes and (classes or family.model_type != kind):
            continue
        if problem := family.unsupported(config):
            raise GGUFError(f"{family.hf_class} with {problem} cannot be stored in a GGUF")
        return family
    what = classes[0] if classes else kind
    raise GGUFError(f"the architecture {what} is not supported", f"supported are {_names()}")
