"""What a file says of itself must fit together: shapes and keys, turn markers and their types.

Reads the file alone, so that a mistake made on the way from the folder shows here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from laptune.core.errors import UserError
from laptune.gguf.file.read import Field, TensorInfo
from laptune.gguf.file.types import TokenType
from laptune.gguf.vocab.template import render
from laptune.gguf.vocab.vocabulary import Vocabulary

_MARKER = re.compile(r"<[^<>\s]{1,60}>|\[/?[A-Z_]{2,30}\]")
_CONTENTS = ("Sorpasso.", "Bagheria.")  # of no marker's form
_TYPED = (TokenType.CONTROL, TokenType.USER_DEFINED)


def shape_problems(
    fields: Mapping[str, Field], tensors: Mapping[str, TensorInfo], num_tokens: int
) -> list[str]:
    """Where a tensor's rows or columns are not what the keys say, one clause each."""
    prefix = str(fields["general.architecture"].value)

    def number(key: str, default: int | None = None) -> int | None:
        found = fields.get(f"{prefix}.{key}")
        return found.value if found is not None and isinstance(found.value, int) else default

    width, heads = number("embedding_length"), number("attention.head_count")
    if width is None or not heads:
        return [f"{prefix}.embedding_length or {prefix}.attention.head_count is missing"]
    kv_heads = number("attention.head_count_kv", heads) or heads
    key = number("attention.key_length", width // heads) or 0
    value = number("attention.value_length", width // heads) or 0
    inner = number("feed_forward_length")
    expected = {
        "token_embd": (num_tokens, width),
        "output": (num_tokens, width),
        "attn_q": (heads * key, width),
        "attn_k": (kv_heads * key, width),
        "attn_v": (kv_heads * value, width),
        "attn_output": (width, heads * value),
        "ffn_up": (inner, width),
        "ffn_gate": (inner, width),
        "ffn_down": (width, inner),
    }
    problems = []
    blocks = set()
    for name, info in tensors.items():
        parts = name.split(".")
        if parts[0] == "blk":
            blocks.add(parts[1])
        want = expected.get(parts[-2]) if len(parts) > 1 and parts[-1] == "weight" else None
        if want is not None and want != info.shape:
            problems.append(f"{name} is {info.shape}, the keys say {want}")
    if len(blocks) != number("block_count"):
        problems.append(f"{len(blocks)} blocks, the keys say {number('block_count')}")
    return problems


def marker_problems(vocab: Vocabulary, folder: Path | None) -> list[str]:
    """Turn markers of the template that the vocabulary does not hold as markers.

    The one that closes a reply must be control and end it. What the folder's own tokenizer.json
    calls special, loaded by `tokenizers`, must be control here.
    """
    if vocab.chat_template is None:
        return []
    messages = [
        {"role": role, "content": text}
        for role, text in zip(("user", "assistant"), _CONTENTS, strict=True)
    ]
    try:
        text = render(
            vocab.chat_template,
            messages,
            bos_token=vocab.token_of("bos") or "",
            eos_token=vocab.token_of("eos") or "",
            add_generation_prompt=False,
        )
    except UserError as error:
        return [str(error)]
    index_of = {token: index for index, token in enumerate(vocab.tokens)}
    special = _special_of(folder) if folder is not None else set()
    problems = []
    for marker in dict.fromkeys(_MARKER.findall(text)):
        index = index_of.get(marker)
        if index is None:
            problems.append(f"the template writes {marker}, which is not a token")
        elif vocab.types[index] not in _TYPED:
            problems.append(f"{marker} is of type {TokenType(vocab.types[index]).name}")
        elif marker in special and vocab.types[index] != TokenType.CONTROL:
            problems.append(f"{marker} is special in the folder and not of type control")
    closing = _MARKER.search(text[text.rfind(_CONTENTS[1]) :])
    if _CONTENTS[1] in text and closing and (index := index_of.get(closing[0])) is not None:
        if vocab.types[index] != TokenType.CONTROL:
            problems.append(f"{closing[0]}, which closes a reply, is not of type control")
        if index not in (vocab.special_ids.get("eos"), vocab.special_ids.get("eot")):
            problems.append(f"{closing[0]} closes a reply and is neither eos nor eot")
    return problems


def _special_of(folder: Path) -> set[str]:
    from tokenizers import Tokenizer

    path = folder / "tokenizer.json"
    if not path.is_file():
        return set()
    added = Tokenizer.from_file(str(path)).get_added_tokens_decoder().values()
    return {token.content for token in added if token.special}
