"""Samples, and packs of them: what goes through the model at once.

In a pack samples lie one after the other; each keeps its own positions and its own causal
attention, so the result is the sum over the samples taken one by one. Samples that begin alike (an
instruction that each row repeats, a system text, declared tools) are a family: what they share
stands in the pack once, before what each has of its own, and all of them attend to it. No token of
it carries loss, so this is exact: what follows it sums the gradients that repeating it would.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import torch

_MOST_ALIKE = 256  # of a family; samples that all continue each other nest as deep
_MIN_SHARED = 16  # tokens; attention in two pieces costs more than fewer of them save
_WORTH_SHARING = 8  # or this part of a sample: of a label's 20 tokens the 4 that begin each chat
TILE_ROWS = 16


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
class Family:
    """Samples whose first `num_shared` tokens are the same; rows come behind those."""

    samples: tuple[Sample, ...]
    num_shared: int = 0

    @property
    def num_tokens(self) -> int:
        """Tokens that enter the model."""
        return self.num_shared + sum(s.num_tokens - self.num_shared for s in self.samples)

    def split(self, max_tokens: int) -> list[Family]:
        """Families of at most `max_tokens` each, or of one sample."""
        if self.num_tokens <= max_tokens or len(self.samples) == 1:
            return [self]
        lengths = [sample.num_tokens - self.num_shared for sample in self.samples]
        shares = _share_out_below(lengths, max(1, max_tokens - self.num_shared))
        return [
            Family(tuple(self.samples[i] for i in sorted(share)), self.num_shared)
            for share in shares
        ]


@dataclass(frozen=True)
class Segment:
    """Neighbours in a pack: what a family shares, or what one sample has of its own."""

    begin: int
    length: int
    num_shared: int  # tokens of the sample that stand before, once for the family
    family: int  # where the family begins; `begin` where nothing is shared


@dataclass(frozen=True)
class Pack:
    """Several samples end to end; tensors as in `Sample`, `rows` counted in the pack."""

    ids: torch.Tensor  # (tokens,)
    rows: torch.Tensor  # (targets,)
    targets: torch.Tensor  # (targets,)
    segments: tuple[Segment, ...]

    @classmethod
    def of(cls, samples: Sequence[Sample]) -> Pack:
        """Join samples in their order, nothing shared."""
        return cls.join([Family((sample,)) for sample in samples])

    @classmethod
    def join(cls, families: Sequence[Family], multiple: int = 1) -> Pack:
        """Join families in their order, and fill up to a `multiple` of tokens with idle ones."""
        samples = [sample for family in families for sample in family.samples]
        ids, rows, segments, begin = [], [], [], 0
        for family in families:
            first, num = begin, family.num_shared
            if num:
                ids.append(family.samples[0].ids[:num])
                segments.append(Segment(begin, num, 0, first))
                begin += num
            for sample in family.samples:
                length = sample.num_tokens - num
                ids.append(sample.ids[num:])
                rows.append(sample.rows - num + begin)
                segments.append(Segment(begin, length, num, first if num else begin))
                begin += length
        if begin % multiple:
            length = -begin % multiple
            ids.append(torch.zeros(length, dtype=torch.int64))
            segments.append(Segment(begin, length, 0, begin))
        return cls(
            ids=torch.cat(ids),
            rows=torch.cat(rows).long(),
            targets=torch.cat([sample.targets for sample in samples]).long(),
            segments=tuple(segments),
        )

    @property
    def num_tokens(self) -> int:
        """Tokens that enter the model."""
        return self.ids.shape[0]

    @property
    def num_targets(self) -> int:
        """Tokens that carry loss."""
        return self.targets.shape[0]

    @property
    def lengths(self) -> tuple[int, ...]:
        """Tokens of each segment: of each sample where nothing is shared."""
        return tuple(segment.length for segment in self.segments)

    @property
    def longest(self) -> int:
        """Tokens of the longest sample."""
        return max(segment.num_shared + segment.length for segment in self.segments)

    @cached_property
    def starts(self) -> torch.Tensor:
        """(tokens,) int64: where the segment of each token begins."""
        return self._spread([segment.begin for segment in self.segments])

    @cached_property
    def shared(self) -> torch.Tensor:
        """(tokens,) int64: how many tokens of its sample stand before its segment."""
        return self._spread([segment.num_shared for segment in self.segments])

    @cached_property
    def families(self) -> torch.Tensor:
        """(tokens,) int64: where the first key that a token may see stands."""
        return self._spread([segment.family for segment in self.segments])

    @cached_property
    def positions(self) -> torch.Tensor:
        """(tokens,) int64: each token's place in its sample."""
        return torch.arange(self.num_tokens) - self.starts + self.shared

    def _spread(self, values: list[int]) -> torch.Tensor:
        return torch.repeat_interleave(torch.tensor(values), torch.tensor(self.lengths))


def share_out(costs: Sequence[float], num_shares: int) -> list[list[int]]:
    """Indices for each share: the costliest first, each to the share with the least so far."""
    shares: list[list[int]] = [[] for _ in range(num_shares)]
    loads = [0.0] * num_shares
    for index in sorted(range(len(costs)), key=lambda i: (-costs[i], i)):
        share = min(range(num_shares), key=lambda w: (loads[w], w))
        shares[share].append(index)
        loads[share] += costs[index]
    return shares


def _share_out_below(sizes: Sequence[int], most: int) -> list[list[int]]:
    """As few shares as `most` each allows, even in size; a larger one is a share of its own."""
    num = max(1, math.ceil(sum(sizes) / most))
    shares = share_out(sizes, num)
    while any(len(share) > 1 and sum(sizes[i] for i in share) > most for share in shares):
        num += 1
        shares = share_out(sizes, num)
    return [share for share in shares if share]


def families_of(samples: Sequence[Sample]) -> list[Family]:
    """Samples by what they begin with, most of them alone, in the order of the first of each."""
    order = sorted(range(len(samples)), key=lambda i: (samples[i].ids.tolist(), i))
    mean = sum(sample.num_tokens for sample in samples) // max(1, len(samples))
    fewest = max(1, min(_MIN_SHARED, mean // _WORTH_SHARING))
    groups: list[tuple[list[int], int]] = []
    for begin in range(0, len(order), _MOST_ALIKE):
        part = order[begin : begin + _MOST_ALIKE]
        alike = [_num_alike(samples[i], samples[j]) for i, j in pairwise(part)]
        groups += _grouped(part, alike, fewest)[1]
    groups = sorted((sorted(members), num) for members, num in groups)
    return [Family(tuple(samples[i] for i in members), num) for members, num in groups]


def _grouped(
    members: list[int], alike: list[int], fewest: int
) -> tuple[int, list[tuple[list[int], int]]]:
    """Tokens saved, and the groups that save them with what each shares, `fewest` at least.

    `alike`: of neighbours in the order of their tokens, so what several share is the least between.
    """
    if not alike:
        return 0, [(members, 0)]
    least = min(alike)
    cuts = [0, *(i + 1 for i, num in enumerate(alike) if num == least), len(members)]
    saved, joined, groups = 0, [], []
    for begin, end in pairwise(cuts):
        inner, parts = _grouped(members[begin:end], alike[begin : end - 1], fewest)
        if least >= fewest and least * (end - begin) > inner:
            joined += members[begin:end]
        else:
            saved, groups = saved + inner, groups + parts
    if joined:
        saved, groups = saved + least * (len(joined) - 1), [*groups, (joined, least)]
    return saved, [(group, num if group[1:] else 0) for group, num in groups]


def _num_alike(first: Sample, second: Sample) -> int:
    """Tokens that both begin with and that carry no loss, nor ask for a token that does."""
    num = min(int(s.rows[0]) if s.num_targets else 0 for s in (first, second))
    differ = (first.ids[:num] != second.ids[:num]).nonzero()
    return int(differ[0]) if differ.numel() else num


def pack_samples(samples: Sequence[Sample], max_tokens: int, multiple: int = 1) -> list[Pack]:
    """As few packs as `max_tokens` allows, even in tokens; a longer sample is a pack of its own.

    Each is filled up to a `multiple` of tokens.
    """
    parts = [part for family in families_of(samples) for part in family.split(max_tokens)]
    shares = _share_out_below([part.num_tokens for part in parts], max_tokens)
    return [Pack.join([parts[i] for i in share], multiple) for share in shares]


def tile_rows(dtype: torch.dtype, device: torch.device) -> int:
    """What to fill the rows of products up to, a multiple of it.

    oneDNN prepares a bf16 product for each number of rows, in a millisecond or two: longer than a
    product of few rows takes. AMX computes 16 rows at a time, so those that fill up cost nothing.
    """
    return TILE_ROWS if dtype == torch.bfloat16 and device.type == "cpu" else 1


def pack_padded(samples: Sequence[Sample], max_tokens: int) -> list[Pack]:
    """Samples by length, longest first, cut so that no pack's padding exceeds `max_tokens`."""
    groups: list[list[Sample]] = []
    for sample in sorted(samples, key=lambda s: (-s.num_tokens, s.id)):
        longest = groups[-1][0].num_tokens if groups else 0
        if not groups or (len(groups[-1]) + 1) * longest > max_tokens:
            groups.append([])
        groups[-1].append(sample)
    return [Pack.of(group) for group in groups]
