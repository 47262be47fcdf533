"""What a family of architectures has to declare to be read from and written to GGUF."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from laptune.gguf.file.types import ValueType

Config = dict[str, Any]
KeyValues = list[tuple[str, ValueType, Any]]


@dataclass(frozen=True)
class Key:
    """A number that has one name in GGUF (after `<arch>.`) and one in config.json."""

    gguf: str
    hf: str
    type: ValueType = ValueType.UINT32
    default: Any = None  # written when config.json lacks the value; None: the key is left out


@dataclass(frozen=True)
class Rule:
    """One tensor, or one a block when the names hold `{i}`.

    `role` is matrix, norm (stored with the family's offset, float32), vector (float32), rope_q or
    rope_k (rows reordered for llama.cpp's rotary layout), embedding or output.
    """

    gguf: str
    hf: str
    role: str = "matrix"
    is_optional: bool = False

    @property
    def heads_key(self) -> str:
        """Where config.json says how many heads ``rope_order`` is to part the rows into; or ""."""
        return {"rope_q": "num_attention_heads", "rope_k": "num_key_value_heads"}.get(self.role, "")


@dataclass(frozen=True)
class Family:
    """A declaration of a family; `architectures/__init__.py` lists them all."""

    name: str  # general.architecture
    hf_class: str
    model_type: str
    rules: tuple[Rule, ...]
    keys: tuple[Key, ...]
    norm_offset: float = 0.0
    fixed_config: Config = field(default_factory=dict)
    fp16_problem: str = ""  # why F16 must not be written; empty when it may
    extra_keys: Callable[[Config], KeyValues] = lambda config: []
    extra_config: Callable[[dict[str, Any], Config], Config] = lambda values, config: {}
    unsupported: Callable[[Config], str] = lambda config: ""

    def gguf_keys(self, config: Config) -> KeyValues:
        """`<arch>.*` metadata of a model with this config.json."""
        pairs: KeyValues = []
        for key in self.keys:
            value = config.get(key.hf)
            value = key.default if value is None else value
            if value is not None:
                pairs.append((key.gguf, key.type, value))
        pairs += self.extra_keys(config)
        return [(f"{self.name}.{name}", kind, value) for name, kind, value in pairs]

    def hf_config(self, values: dict[str, Any]) -> Config:
        """config.json of a GGUF whose `<arch>.` keys, prefix cut off, are `values`."""
        config: Config = {"architectures": [self.hf_class], "model_type": self.model_type}
        for key in self.keys:
            value = values.get(key.gguf, config.get(key.hf, key.default))
            if key.gguf in values and config.get(key.hf, value) != value:
                raise ValueError(f"{key.gguf} is {value}, {key.hf} is {config[key.hf]}")
            if value is not None:
                config[key.hf] = shortest(value) if key.type is ValueType.FLOAT32 else value
        config.update(self.fixed_config)
        config.update(self.extra_config(values, config))
        return config

    def expand(self, num_blocks: int) -> Iterator[tuple[str, str, Rule]]:
        """(GGUF name, HF name, rule) of every tensor that the family may have."""
        for rule in self.rules:
            if "{i}" not in rule.gguf:
                yield rule.gguf, rule.hf, rule
        for i in range(num_blocks):
            for rule in self.rules:
                if "{i}" in rule.gguf:
                    yield rule.gguf.format(i=i), rule.hf.format(i=i), rule


HEAD = Rule("output.weight", "lm_head.weight", "output", is_optional=True)
ENDS = (
    Rule("token_embd.weight", "model.embed_tokens.weight", "embedding"),
    Rule("output_norm.weight", "model.norm.weight", "norm"),
)
SIZES = (
    Key("embedding_length", "hidden_size"),
    Key("block_count", "num_hidden_layers"),
    Key("feed_forward_length", "intermediate_size"),
)


def shortest(value: float) -> float:
    """The float64 that prints as the float32 does: 9.99999997e-07 -> 1e-06."""
    return float(str(np.float32(value))) if math.isfinite(value) else value


def block_rules(*rows: tuple[str, str] | tuple[str, str, str]) -> tuple[Rule, ...]:
    """Rules from (GGUF part, HF part[, role]) of a block; biases and the like are optional."""
    rules = []
    for gguf, hf, *role in rows:
        kind = role[0] if role else "matrix"
        suffix = "bias" if kind == "bias" else "weight"
        rules.append(
            Rule(
                f"blk.{{i}}.{gguf}.{suffix}",
                f"model.layers.{{i}}.{hf}.{suffix}",
                "vector" if kind == "bias" else kind,
                is_optional=kind == "bias",
            )
        )
    return tuple(rules)


def rope_order(num_heads: int, num_rows: int, *, to_gguf: bool) -> np.ndarray:
    """Row order that turns half-split rotary pairs (HF) into neighbours (llama.cpp) or back."""
    head_rows = num_rows // num_heads
    order = np.arange(num_rows).reshape(num_heads, 2, head_rows // 2)
    if not to_gguf:
        order = np.arange(num_rows).reshape(num_heads, head_rows // 2, 2)
    return order.swapaxes(1, 2).reshape(-1)
