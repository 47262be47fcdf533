"""Hold out validation samples by a hash of the conversation, not by chance or place."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from laptune.text.records import Record


def conversation_sha256(record: Record) -> str:
    """Return the hash of roles and trimmed contents: equal conversations, equal hash."""
    digest = hashlib.sha256()
    for message in record.messages:
        content = message.content.strip().encode("utf-8")
        digest.update(b"%s %d\n" % (message.role.encode(), len(content)))
        digest.update(content)
    return digest.hexdigest()


def split(
    records: Sequence[Record],
    fraction: float,
    seed: int,
) -> tuple[list[Record], list[Record]]:
    """Return (train, validation), both in the order of ``records``.

    The ``fraction`` of conversations with the smallest seeded hashes is held out: at least one
    when there are two. Copies of one conversation fall on the same side, and a row that is added
    or moved later leaves nearly all others where they were.
    """
    keys = [seeded_key(conversation_sha256(record), seed) for record in records]
    held = held_keys(keys, fraction)
    train = [r for r, key in zip(records, keys, strict=True) if key not in held]
    validation = [r for r, key in zip(records, keys, strict=True) if key in held]
    return train, validation


def seeded_key(conversation: str, seed: int) -> bytes:
    """Return where a conversation (its hash) stands in the order that the seed gives."""
    return hashlib.sha256(f"{seed}:{conversation[:32]}".encode()).digest()[:16]


def held_keys(keys: Sequence[bytes], fraction: float) -> set[bytes]:
    """Return the smallest ``fraction`` of the distinct keys: those of the held-out samples."""
    if not 0 <= fraction < 1:
        raise ValueError(f"fraction {fraction} is not in [0, 1)")
    distinct = sorted(set(keys))
    num_held = round(len(distinct) * fraction)
    if fraction and len(distinct) > 1:
        num_held = min(max(num_held, 1), len(distinct) - 1)
    return set(distinct[:num_held])
