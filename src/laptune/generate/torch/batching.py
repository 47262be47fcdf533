"""Many requests at once: they share the slots of one cache.

When a request ends, the next prompt takes its place. Prompts go in from the longest to the
shortest, so that those which share the batch are of like length.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch

from laptune.generate.interface import OnText, Reply, Sampling
from laptune.generate.sampling import Sampler
from laptune.generate.text import Detokenizer, StopFilter
from laptune.generate.torch.decoder import Cache

if TYPE_CHECKING:
    from laptune.generate.torch.folder import FolderBackend

MAX_SLOTS = 16  # more rows gain little on a CPU: products are bound by arithmetic from here on
_ROUND = 256  # cache capacities are multiples, so that the next turn of a chat finds room


@dataclass(slots=True)
class _Active:
    """A request in a slot."""

    index: int
    ids: list[int]  # prompt and reply; the last one is not in the cache yet
    num_prompt: int
    detokenizer: Detokenizer
    filter: StopFilter
    begun: float
    first_token_s: float = 0.0
    pieces: list[str] = field(default_factory=list)

    @property
    def num_tokens(self) -> int:
        return len(self.ids) - self.num_prompt


class Batch:
    """One call of ``run``: slots 0..n-1 of the cache are the requests in ``active``."""

    def __init__(
        self,
        backend: FolderBackend,
        prompts: list[list[int]],
        sampling: Sampling,
        sampler: Sampler,
        on_text: OnText,
    ) -> None:
        self.backend, self.prompts, self.rules = backend, prompts, sampling
        self.sampler, self.on_text = sampler, on_text
        self.active: list[_Active] = []
        self.replies: list[Reply | None] = [None] * len(prompts)
        # The last of these is next: longest first, ties in the order given.
        self.waiting = sorted(range(len(prompts)), key=lambda i: (len(prompts[i]), -i))
        self.cache, self.past = self._take_cache()

    def run(self) -> list[Reply]:
        """Generate until every request has its reply, or until Ctrl-C."""
        slots = self.cache.num_slots
        try:
            while self.waiting or self.active:
                while self.waiting and len(self.active) < slots:
                    self._admit(self.waiting.pop())
                if self.active:
                    self._step()
        except KeyboardInterrupt:
            for slot in reversed(range(len(self.active))):
                self._finish(slot, "interrupted")
            self.waiting.clear()
        none = Reply("", 0, 0, "interrupted", 0.0, 0.0)
        return [reply or none for reply in self.replies]

    def _admit(self, index: int) -> None:
        """Fill the next free slot with a prompt and draw its first token."""
        begun = time.perf_counter()
        ids, slot = self.prompts[index], len(self.active)
        past, self.past = self.past, 0
        states = self.backend._decoder.prefill(ids[past:], self.cache, slot, past)
        entry = _Active(
            index,
            list(ids),
            len(ids),
            Detokenizer(self.backend._tokenizer),
            StopFilter(self.rules.stop),
            begun,
        )
        self.active.append(entry)
        token = self.sampler.choose(states[-1:], [index], [entry.ids])[0]
        entry.first_token_s = time.perf_counter() - begun
        self._take(slot, token)

    def _step(self) -> None:
        """Draw one more token for every active slot."""
        last = torch.tensor([entry.ids[-1] for entry in self.active])
        positions = torch.tensor([len(entry.ids) - 1 for entry in self.active])
        states = self.backend._decoder.step(last, positions, self.cache)
        tokens = self.sampler.choose(
            states, [e.index for e in self.active], [e.ids for e in self.active]
        )
        for slot in reversed(range(len(self.active))):  # a finished slot takes the last one's place
            self._take(slot, tokens[slot])

    def _take(self, slot: int, token: int) -> None:
        """Append a token to a slot's reply, or end the reply."""
        entry = self.active[slot]
        entry.ids.append(token)
        if token in self.backend._stop_ids:
            return self._finish(slot, "stop")
        self._show(entry, entry.filter.feed(entry.detokenizer.feed(token)))
        limit = self.backend.context_length
        if entry.filter.is_stopped:
            self._finish(slot, "stop_string")
        elif entry.num_tokens >= self.rules.max_tokens or (limit and len(entry.ids) >= limit):
            self._finish(slot, "length")

    def _show(self, entry: _Active, piece: str) -> None:
        if piece:
            entry.pieces.append(piece)
            self.on_text(entry.index, piece)

    def _finish(self, slot: int, reason: Any) -> None:
        entry = self.active[slot]
        if not entry.filter.is_stopped:
            rest = entry.filter.feed(entry.detokenizer.flush())
            self._show(entry, rest + entry.filter.flush())
            if entry.filter.is_stopped and reason != "interrupted":
                reason = "stop_string"
        self.replies[entry.index] = Reply(
            "".join(entry.pieces),
            entry.num_prompt,
            entry.num_tokens,
            reason,
            entry.first_token_s,
            time.perf_counter() - entry.begun,
        )
        if self.cache.num_slots == 1:
            self.backend._warm = (self.cache, entry.ids[:-1])
        last = len(self.active) - 1
        if slot != last:
            self.active[slot] = self.active[last]
            self.cache.move(last, slot, len(self.active[last].ids))
        self.active.pop()

    def _take_cache(self) -> tuple[Any, int]:
        """Return a cache with room, and how many tokens of a lone prompt lie in it already."""
        backend = self.backend
        longest = max(map(len, self.prompts), default=1) + self.rules.max_tokens
        capacity = -(-min(longest, backend.context_length or longest) // _ROUND) * _ROUND
        warm, backend._warm = backend._warm, None
        num_slots = max(1, min(MAX_SLOTS, len(self.prompts)))
        if num_slots > 1 or warm is None or warm[0].capacity < capacity or not self.prompts:
            return Cache(backend._spec, num_slots, capacity), 0
        cache, ids = warm
        prompt = self.prompts[0]
        pairs = zip(ids, prompt[:-1], strict=False)  # the last token must be run for its state
        same = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(ids), len(prompt) - 1))
        # A sliding layer's ring has lost what stood before its window: no step back there.
        is_whole = same == len(ids) or len(ids) <= (backend._spec.sliding_window or len(ids))
        return cache, same if is_whole else 0
