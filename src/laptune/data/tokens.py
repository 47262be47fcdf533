"""Token ids and loss masks of many records at once, and the proof that each mask is right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from laptune.core import manifest
from laptune.core.settings import Config
from laptune.data.problems import Problem
from laptune.model import source
from laptune.text.chat import ChatFormat, Tokens, chat_format
from laptune.text.records import Record
from laptune.text.tokenizer import Tokenizer


def local_folder(config: Config) -> Path | None:
    """Return the base's folder when it lies on this disk; nothing is fetched or imported."""
    spec = config.model.base
    kind = source.kind(spec)
    if kind == "folder":
        folder = Path(spec)
    elif kind == "hub":
        from huggingface_hub import try_to_load_from_cache

        found = try_to_load_from_cache(spec, "tokenizer.json", revision=config.model.revision)
        folder = Path(found).parent if isinstance(found, str) else None
    else:
        name = spec.removeprefix("package:") if kind == "package" else Path(spec).stem
        folder = Path(config.run.artifacts_dir) / f"base-{name}"
        folder = folder if manifest.is_complete(folder) else None
    return folder if folder and (folder / "tokenizer.json").is_file() else None


def format_of(config: Config, folder: Path | None) -> ChatFormat:
    """Return the chat format that training would use, Gemma's while the base is not known."""
    if config.model.chat_format != "auto":
        return chat_format(config.model.chat_format)
    is_known = folder is not None and (folder / "config.json").is_file()
    return chat_format(folder if is_known else "gemma3")


def mask_fault(
    tokens: Tokens,
    record: Record,
    tokenizer: Tokenizer,
    fmt: ChatFormat,
) -> str | None:
    """Say what is wrong with a mask, or None: one BOS, and each reply ends in a label."""
    num_bos = tokens.ids.count(tokenizer.bos_id) if tokenizer.bos_id is not None else 0
    if fmt.adds_bos and (num_bos != 1 or tokens.ids[0] != tokenizer.bos_id):
        return f"has {num_bos} BOS tokens, not one at the start"
    marks = {tokenizer.token_id(end) for end in fmt.ends}
    num_replies = sum(m.role == "assistant" and m.weight == 1 for m in record.messages)
    ends = [
        on for token, on in zip(tokens.ids, tokens.is_supervised, strict=True) if token in marks
    ]
    if sum(ends) != num_replies:
        return f"supervises {sum(ends)} of {num_replies} {fmt.turn_end} tokens of its replies"
    if not tokens.is_supervised or tokens.is_supervised[0]:
        return "supervises its first token"
    return None


def first_supervised(tokens: Tokens) -> int:
    """Return the index of the first token that the loss sees, or the length when there is none."""
    try:
        return tokens.is_supervised.index(True)
    except ValueError:
        return len(tokens.ids)


def token_problem(
    tokens: Tokens, record: Record, tokenizer: Tokenizer, fmt: ChatFormat, max_length: int
) -> Problem | None:
    """Return the Problem of a record that would teach nothing, or teach it wrongly."""

    def problem(field: str, reason: str, hint: str) -> Problem:
        return Problem(record.source, record.line, field, reason, hint)

    fault = mask_fault(tokens, record, tokenizer, fmt)
    if fault:
        return problem("mask", fault, "report it: the chat template and this tokenizer do not fit")
    start = first_supervised(tokens)
    if start >= max_length:
        return problem(
            "messages",
            f"is cut to nothing: its answer begins at token {start + 1}, "
            f"data.max_length is {max_length}",
            "raise data.max_length or shorten the question",
        )
    return None


def preview(tokens: Tokens, tokenizer: Tokenizer) -> list[dict[str, Any]]:
    """Return runs of equal mask: [{"text", "is_supervised", "num_tokens"}], specials spelled out.

    The text of a run is decoded as a whole, so that no character is torn between tokens.
    """
    runs: list[dict[str, Any]] = []
    start = 0
    for i in range(1, len(tokens.ids) + 1):
        if i == len(tokens.ids) or tokens.is_supervised[i] != tokens.is_supervised[start]:
            text = tokenizer.decode(tokens.ids[start:i], skip_special_tokens=False)
            runs.append(
                {
                    "text": text,
                    "is_supervised": tokens.is_supervised[start],
                    "num_tokens": i - start,
                }
            )
            start = i
    return runs
