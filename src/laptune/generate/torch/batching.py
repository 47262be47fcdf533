"""Many requests at once: they share the slots of one cache.

When a request ends, the next prompt takes its place. Prompts go in from the longest to the
shortest, so that those which share the batch are of like length. What all of them begin with (an
instruction, examples, declared tools) is run once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from laptune.generate.drawing import Drawer
from laptune.generate.interface import FinishReason, OnText, Reply, Sampling, fill
from laptune.generate.text import Detokenizer, GrowingReply
from laptune.generate.torch.decoder import Cache, Decoder
from laptune.generate.torch.head import Head
from laptune.text.tokenizer import Tokenizer

MAX_SLOTS = 32  # more rows gain little on a CPU: products are bound by arithmetic from here on
_CACHE_BYTES = 1 << 30  # long prompts share fewer slots
_ROUND = 256  # cache capacities are multiples, so that the next turn of a chat finds room


@dataclass(slots=True)
class Warm:
    """What a lone conversation leaves behind for its next turn."""

    cache: Cache
    ids: list[int]  # in slot 0


@dataclass(frozen=True, slots=True)
class Parts:
    """What a batch is run with."""

    decoder: Decoder
    head: Head
    tokenizer: Tokenizer
    is_end: Callable[[int], bool]
    context_length: int  # 0 when it is not known


class Batch:
    """One call of ``run``: slots 0..n-1 of the cache are the replies in ``active``."""

    def __init__(
        self,
        parts: Parts,
        prompts: list[list[int]],
        sampling: Sampling,
        on_text: OnText,
        warm: Warm | None = None,
    ) -> None:
        self.parts, self.prompts, self.rules = parts, prompts, sampling
        self.drawer, self.on_text = Drawer(sampling), on_text
        self.active: list[GrowingReply] = []  # the last id of each is not in the cache yet
        self.replies: list[Reply | None] = [None] * len(prompts)
        # The last of these is next: longest first, ties in the order given.
        self.waiting = sorted(range(len(prompts)), key=lambda i: (len(prompts[i]), -i))
        self.warm: Warm | None = None
        self.cache, self.past = self._take_cache(warm)
        self.shared: Cache | None = None  # what all prompts begin with, ``past`` tokens

    def run(self) -> list[Reply]:
        """Generate until every request has its reply, or until Ctrl-C."""
        try:
            if len(self.prompts) > 1:
                self._share()
            while self.waiting or self.active:
                while self.waiting and len(self.active) < self.cache.num_slots:
                    self._admit(self.waiting.pop())
                if self.active:
                    self._step()
        except KeyboardInterrupt:
            for slot in reversed(range(len(self.active))):
                self._finish(slot, "interrupted")
        return fill(self.replies, len(self.prompts))

    def _share(self) -> None:
        """Run what all prompts begin with; the last token of each is run for its state."""
        first, last = min(self.prompts), max(self.prompts)
        self.past = _num_alike(first, last, min(map(len, self.prompts)) - 1)
        if self.past:
            self.shared = Cache(self.parts.decoder.spec, 1, self.past)
            self.parts.decoder.prefill(first[: self.past], self.shared, 0)

    def _admit(self, index: int) -> None:
        """Fill the next free slot with a prompt and draw its first token."""
        parts, slot = self.parts, len(self.active)
        reply = GrowingReply(
            index,
            self.prompts[index],
            Detokenizer(parts.tokenizer),
            self.rules,
            parts.is_end,
            self.on_text,
            parts.context_length,
        )
        if self.shared:
            self.cache.copy(slot, self.shared, 0, self.past)
        states = parts.decoder.prefill(reply.ids[self.past :], self.cache, slot, self.past)
        self.active.append(reply)
        self._take(slot, self._choose(states[-1:], [reply])[0])

    def _step(self) -> None:
        """Draw one more token for every active slot."""
        last = torch.tensor([reply.ids[-1] for reply in self.active])
        positions = torch.tensor([len(reply.ids) - 1 for reply in self.active])
        tokens = self._choose(self.parts.decoder.step(last, positions, self.cache), self.active)
        for slot in reversed(range(len(self.active))):  # a finished slot takes the last one's place
            self._take(slot, tokens[slot])

    def _choose(self, states: Tensor, replies: list[GrowingReply]) -> list[int]:
        """Return a token for each of ``states`` (n, hidden)."""
        rules = self.rules
        num_exact = 1 if rules.temperature <= 0 else rules.top_k or None
        is_penalized = rules.repetition_penalty != 1.0
        seen = [reply.ids if is_penalized else [] for reply in replies]
        rows = self.parts.head.logits(states, num_exact, seen)
        return [
            self.drawer.choose(row.numpy(), reply.index, reply.ids)
            for row, reply in zip(rows, replies, strict=True)
        ]

    def _take(self, slot: int, token: int) -> None:
        self.active[slot].take(token)
        if reason := self.active[slot].reason:
            self._finish(slot, reason)

    def _finish(self, slot: int, reason: FinishReason) -> None:
        reply = self.active[slot]
        self.replies[reply.index] = reply.finish(reason)
        if self.cache.num_slots == 1:
            self.warm = Warm(self.cache, reply.ids[:-1])
        last = len(self.active) - 1
        if slot != last:
            self.active[slot] = self.active[last]
            self.cache.copy(slot, self.cache, last, len(self.active[last].ids))
        self.active.pop()

    def _take_cache(self, warm: Warm | None) -> tuple[Cache, int]:
        """Return a cache with room, and how many tokens of a lone prompt lie in it already."""
        spec, limit = self.parts.decoder.spec, self.parts.context_length
        longest = max(map(len, self.prompts), default=1) + self.rules.max_tokens
        capacity = -(-min(longest, limit or longest) // _ROUND) * _ROUND
        room = _CACHE_BYTES // Cache.bytes_of_slot(spec, capacity)
        num_slots = max(1, min(MAX_SLOTS, room, len(self.prompts)))
        if num_slots > 1 or warm is None or warm.cache.capacity < capacity or not self.prompts:
            return Cache(spec, num_slots, capacity), 0
        ids, prompt = warm.ids, self.prompts[0]
        same = _num_alike(ids, prompt, min(len(ids), len(prompt) - 1))
        # A sliding layer's ring has lost what stood before its window: no step back there.
        is_whole = same == len(ids) or len(ids) <= (spec.sliding_window or len(ids))
        return warm.cache, same if is_whole else 0


def _num_alike(a: list[int], b: list[int], limit: int) -> int:
    """How many ids both begin with, ``limit`` at most."""
    pairs = zip(a[:limit], b[:limit], strict=True)
    return next((n for n, (x, y) in enumerate(pairs) if x != y), limit)
