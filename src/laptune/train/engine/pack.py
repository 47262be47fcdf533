"""Samples, and packs of them: what goes through the model at once.

In a pack samples lie one after the other; each keeps its own positions and its own causal
attention, so the result is the sum over the samples taken one by one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import torch


@dataclass(frozen=True)
class Sample:
    """One tokenized conversation, cut after the last token that carries loss.

    `rows` are the places whose next token is supervised, `targets` those next tokens.
    """

    id: str
    ids: torch.Tensor  # (seq,) int64
    rows: torch.Tensor  # (n,) int64, ascending
    targets: torch.Tensor  # (n,) int64

    @classmethod
    def build(cls, name: str, ids: list[int], is_supervised: list[bool]) -> Sample:
        """From token ids and mask. The tail after the last target has no effect on any loss."""
        rows = [place - 1 for place in range(1, len(ids)) if is_supervised[place]]
        end = rows[-1] + 1 if rows else 0
        targets = [ids[row + 1] for row in rows]
        return cls(name, torch.tensor(ids[:end]), torch.tensor(rows), torch.tensor(targets))

    @property
    def num_tokens(self) -> int:
        """Tokens that enter the model."""
        return self.ids.shape[0]

    @property
    def num_targets(self) -> int:
        """Tokens that carry loss."""
        return self.targets.shape[0]


@dataclass(frozen=True)
class Pack:
    """Several samples end to end; tensors as in `Sample`, `rows` counted in the pack."""

    ids: torch.Tensor  # (tokens,)
    rows: torch.Tensor  # (targets,)
    targets: torch.Tensor  # (targets,)
    lengths: tuple[int, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, samples: Sequence[Sample]) -> Pack:
        """Join samples in their order."""
        rows, begin = [], 0
        for sample in samples:
            rows.append(sample.rows + begin)
            begin += sample.num_tokens
        return cls(
            ids=torch.cat([sample.ids for sample in samples]),
            rows=torch.cat(rows).long(),
            targets=torch.cat([sample.targets for sample in samples]).long(),
            lengths=tuple(sample.num_tokens for sample in samples),
            names=tuple(sample.id for sample in samples),
        )

    @property
    def num_tokens(self) -> int:
        """Tokens of all samples."""
        return self.ids.shape[0]

    @property
    def num_targets(self) -> int:
        """Tokens that carry loss."""
        return self.targets.shape[0]

    @cached_property
    def starts(self) -> torch.Tensor:
        """(tokens,) int64: where the sample of each token begins."""
        lengths = torch.tensor(self.lengths, dtype=torch.int64)
        return torch.repeat_interleave(lengths.cumsum(0) - lengths, lengths)

    @cached_property
    def positions(self) -> torch.Tensor:
        """(tokens,) int64: each token's place in its sample."""
        return torch.arange(self.num_tokens) - self.starts

    def parts(self) -> Iterator[tuple[str, slice]]:
        """Id and place of each sample."""
        begin = 0
        for name, length in zip(self.names, self.lengths, strict=True):
            yield name, slice(begin, begin + length)
            begin += length


def share_out(costs: Sequence[float], num_shares: int) -> list[list[int]]:
    """Indices for each share: the costliest first, each to the share with the least so far."""
    shares: list[list[int]] = [[] for _ in range(num_shares)]
    loads = [0.0] * num_shares
    for index in sorted(range(len(costs)), key=lambda i: (-costs[i], i)):
        share = min(range(num_shares), key=lambda w: (loads[w], w))
        shares[share].append(index)
        loads[share] += costs[index]
    return shares


def pack_samples(samples: Sequence[Sample], max_tokens: int) -> list[Pack]:
    """As few packs as `max_tokens` allows, even in tokens; a longer sample is a pack of its own."""
    lengths = [sample.num_tokens for sample in samples]
    num = max(1, math.ceil(sum(lengths) / max_tokens))
    shares = share_out(lengths, num)
    while any(len(s) > 1 and sum(lengths[i] for i in s) > max_tokens for s in shares):
        num += 1
        shares = share_out(lengths, num)
    return [Pack.of([samples[i] for i in share]) for share in shares if share]


def pack_padded(samples: Sequence[Sample], max_tokens: int) -> list[Pack]:
    """Samples by length, longest first, cut so that no pack's padding exceeds `max_tokens`."""
    groups: list[list[Sample]] = []
    for sample in sorted(samples, key=lambda s: (-s.num_tokens, s.id)):
        longest = groups[-1][0].num_tokens if groups else 0
        if not groups or (len(groups[-1]) + 1) * longest > max_tokens:
            groups.append([])
        groups[-1].append(sample)
    return [Pack.of(group) for group in groups]
