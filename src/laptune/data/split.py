"""Which rows train, which choose the best adapter, which score it: by hash, not by chance or place.

The test rows are taken first. Rows that ask the same, or are near-duplicates, are one group and
fall on one side, so that no test row was seen in training in other words.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import NamedTuple

from laptune.core.errors import UserError
from laptune.core.settings import DataSettings
from laptune.data.duplicates import NearDuplicates, group_rows
from laptune.data.loading import load_records, settle
from laptune.data.ngrams import hash_words, shingles, words_of
from laptune.data.problems import DataError, Problem
from laptune.text.chat import GEMMA3, ChatFormat
from laptune.text.records import Record


class Split(NamedTuple):
    """The rows of a configuration by what they are for; a part may be empty."""

    train: list[Record]
    validation: list[Record]
    test: list[Record]


def load_split(settings: DataSettings, seed: int, fmt: ChatFormat = GEMMA3) -> Split:
    """Read the data and part it as ``settings`` ask.

    Raises DataError for rows that must not train, and UserError when a test row is trained on.
    """
    settings = settle(settings, settings.path, fmt=fmt)
    records, test = load_records(settings, fmt), []
    if settings.test_path:
        test = load_records(settings, fmt, source=settings.test_path, part="test")
    elif settings.test_fraction:
        records, test = _hold_out_test(records, settings, seed)
    if settings.validation_path:
        path = settings.validation_path
        validation = load_records(settings, fmt, source=path, part="validation")
    else:
        records, validation = split(records, settings.validation_fraction, seed)
    if not records:
        raise UserError(
            f"{settings.path} leaves no row to train on: {len(validation)} are set apart for "
            f"validation, {len(test)} for the test",
            "lower data.validation_fraction and data.test_fraction, or add rows",
        )
    _refuse_shared(test, [*records, *validation], settings.text_prompt)
    return Split(records, validation, test)


def rows_sha256(records: Sequence[Record]) -> str:
    """Return the hash of a set of conversations, whatever their order."""
    hashes = sorted(map(conversation_sha256, records))
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def conversation_sha256(record: Record) -> str:
    """Return the hash of roles and trimmed contents: equal conversations, equal hash."""
    return _hash_of_turns(record.messages)


def prompt_sha256(record: Record) -> str:
    """Return the hash of all that goes before the answer, the system text too."""
    return _hash_of_turns(record.prompt)


def _hash_of_turns(messages: Sequence) -> str:
    digest = hashlib.sha256()
    for message in messages:
        content = message.text.encode("utf-8")
        digest.update(b"%s %d\n" % (message.role.encode(), len(content)))
        digest.update(content)
        if message.tools:
            digest.update(json.dumps(message.tools, sort_keys=True).encode())
    return digest.hexdigest()


def question_sha256(record: Record, text_prompt: str) -> str:
    """Return the hash of what is asked; of the whole where every row asks ``text_prompt``."""
    if record.prompt[-1].content == text_prompt:
        return conversation_sha256(record)
    return _hash_of_turns([turn for turn in record.prompt if turn.role != "system"])


def _refuse_shared(test: Sequence[Record], others: Sequence[Record], text_prompt: str) -> None:
    asked = {question_sha256(record, text_prompt): record for record in test}
    problems = []
    for record in others:
        same = asked.get(question_sha256(record, text_prompt))
        if same:
            problems.append(shared_with_test(record.source, record.line, same.source, same.line))
    if problems:
        raise DataError(problems, len(others))


def shared_with_test(source: str, line: int, test_source: str, test_line: int) -> Problem:
    """Return the Problem of a row that asks what a test row asks."""
    reason = f"asks what the test row {test_source}:{test_line} asks"
    return Problem(source, line, "row", reason, "remove one: a test is not what was learned")


def _hold_out_test(
    records: Sequence[Record], settings: DataSettings, seed: int
) -> tuple[list[Record], list[Record]]:
    """Return (the others, test), both in the order of ``records``."""
    groups = groups_of(records, settings)
    hashes = [conversation_sha256(record) for record in records]
    held = held_groups(groups, hashes, settings.test_fraction, seed)
    others = [record for i, record in enumerate(records) if i not in held]
    return others, [record for i, record in enumerate(records) if i in held]


def groups_of(records: Sequence[Record], settings: DataSettings) -> list[list[int]]:
    """Return all rows (their indices) in groups of those that ask the same, or nearly so."""
    near = NearDuplicates(settings.near_duplicate_similarity)
    for record in records:
        near.add(shingles(hash_words(words_of(record))))
    questions = [question_sha256(record, settings.text_prompt) for record in records]
    return group_rows(questions, [cluster.rows for cluster in near.clusters()])


def held_groups(
    groups: Sequence[Sequence[int]], conversations: Sequence[str], fraction: float, seed: int
) -> set[int]:
    """Return the rows (their indices) of the groups that are held out, none of them torn.

    Groups are taken by the seeded hash of their smallest conversation while they fit into
    ``fraction`` of the rows; where none does, the smallest is taken. Raises UserError when all
    rows are one group.
    """
    if len(groups) < 2:
        raise UserError(
            f"data.test_fraction = {fraction}: all {len(conversations)} rows are copies of each "
            "other, or nearly so",
            "bring more rows, or a test file with data.test_path",
        )
    room = round(len(conversations) * fraction)
    held: set[int] = set()
    for rows in sorted(groups, key=lambda g: seeded_key(min(conversations[i] for i in g), seed)):
        if len(rows) <= room - len(held):
            held.update(rows)
    return held or set(min(groups, key=len))


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
