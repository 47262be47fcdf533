"""The pre-tokenizers of byte-level vocabularies, by llama.cpp's name.

llama.cpp knows a split rule by name, `tokenizer.json` spells it out. A new one is one entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_GPT2_BYTES = {
    "type": "ByteLevel",
    "add_prefix_space": False,
    "trim_offsets": True,
    "use_regex": True,
}
_PLAIN_BYTES = {
    "type": "ByteLevel",
    "add_prefix_space": False,
    "trim_offsets": False,
    "use_regex": False,
}
_QWEN_SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_LLAMA3_SPLIT = _QWEN_SPLIT.replace(r"\p{N}|", r"\p{N}{1,3}|", 1)


def _split(pattern: str) -> dict[str, Any]:
    first = {
        "type": "Split",
        "pattern": {"Regex": pattern},
        "behavior": "Isolated",
        "invert": False,
    }
    return {"type": "Sequence", "pretokenizers": [first, _PLAIN_BYTES]}


@dataclass(frozen=True)
class Pretokenizer:
    """The two blocks of `tokenizer.json` that a name stands for."""

    pre_tokenizer: dict[str, Any]
    normalizer: dict[str, Any] | None = None


PRETOKENIZERS: dict[str, Pretokenizer] = {
    "gpt-2": Pretokenizer(_GPT2_BYTES),
    "smollm": Pretokenizer(
        {
            "type": "Sequence",
            "pretokenizers": [{"type": "Digits", "individual_digits": True}, _GPT2_BYTES],
        }
    ),
    "qwen2": Pretokenizer(_split(_QWEN_SPLIT), {"type": "NFC"}),
    "llama-bpe": Pretokenizer(_split(_LLAMA3_SPLIT)),
}


def _essence(part: Any) -> Any:
    """What decides the split: offsets and defaults written or left out do not."""
    if isinstance(part, dict):
        dropped = ("trim_offsets", "add_prefix_space")
        return {key: _essence(value) for key, value in part.items() if key not in dropped}
    return [_essence(item) for item in part] if isinstance(part, list) else part


def name_of(pre_tokenizer: Any, normalizer: Any) -> str | None:
    """llama.cpp's name of the split rule in a `tokenizer.json`, or None when it is not known."""
    for name, known in PRETOKENIZERS.items():
        same = _essence(known.pre_tokenizer) == _essence(pre_tokenizer)
        if same and known.normalizer == normalizer:
            return name
    return None
