"""From tokens to a reply as it comes: whole characters only, cut at a stop string."""

from __future__ import annotations

import codecs
import time
from collections.abc import Callable, Iterable, Sequence

from laptune.generate.interface import FinishReason, OnText, Reply, Sampling
from laptune.text.tokenizer import Tokenizer

_UNFINISHED = "\ufffd"  # what a decoder shows for a character whose bytes are not all there


class ByteStream:
    """Tokens in, text out, for an engine that gives the bytes of a token."""

    def __init__(self, token_bytes: Callable[[int], bytes]) -> None:
        self._token_bytes = token_bytes
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, token: int) -> str:
        """Add a token; return the text that is now certain."""
        return self._decoder.decode(self._token_bytes(token))

    def flush(self) -> str:
        """Return what is left, unfinished characters included."""
        return self._decoder.decode(b"", True)


class Detokenizer:
    """Turns ids into pieces of text; a piece waits until its last character is whole."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._ids: list[int] = []
        self._start = 0  # decoding begins here: a token's text may depend on the one before
        self._shown = 0  # ids before this are in the text already

    def feed(self, token: int) -> str:
        """Add a token; return the text that is now certain."""
        self._ids.append(token)
        return self._new(is_last=False)

    def flush(self) -> str:
        """Return what is left, unfinished characters included."""
        return self._new(is_last=True)

    def _new(self, *, is_last: bool) -> str:
        before = self._tokenizer.decode(self._ids[self._start : self._shown])
        after = self._tokenizer.decode(self._ids[self._start :])
        if after.endswith(_UNFINISHED) and not is_last:
            return ""
        self._start, self._shown = self._shown, len(self._ids)
        return after[len(before) :]


class StopFilter:
    """Passes text on up to a stop string; holds back what may be the beginning of one."""

    def __init__(self, stop: Sequence[str]) -> None:
        self._stop, self._held = tuple(stop), ""
        self.is_stopped = False

    def feed(self, piece: str) -> str:
        """Return the text that may be shown."""
        if not self._stop:
            return piece
        text = self._held + piece
        found = [at for at in (text.find(s) for s in self._stop) if at >= 0]
        if found:
            self.is_stopped, self._held = True, ""
            return text[: min(found)]
        hold = max(self._overlap(text, s) for s in self._stop)
        cut = len(text) - hold
        self._held = text[cut:]
        return text[:cut]

    def flush(self) -> str:
        """Return what was held back; the text has ended."""
        held, self._held = self._held, ""
        return held

    @staticmethod
    def _overlap(text: str, stop: str) -> int:
        """Length of the longest end of ``text`` that begins ``stop``."""
        longest = min(len(text), len(stop) - 1)
        return next((n for n in range(longest, 0, -1) if stop.startswith(text[-n:])), 0)


class GrowingReply:
    """A reply in the making; its clock starts when it is made."""

    def __init__(
        self,
        index: int,
        prompt: Sequence[int],
        stream: ByteStream | Detokenizer,
        rules: Sampling,
        is_end: Callable[[int], bool],
        on_text: OnText,
        context_length: int = 0,
    ) -> None:
        """Take the prompt's ids; ``context_length`` 0 is one that is not known."""
        self.index, self.ids, self.num_prompt = index, list(prompt), len(prompt)
        self.reason: FinishReason | None = None  # why it ended; None while it grows
        self._stream, self._filter, self._is_end = stream, StopFilter(rules.stop), is_end
        self._max_ids = self.num_prompt + rules.max_tokens
        if context_length:
            self._max_ids = min(self._max_ids, context_length)
        self._on_text = on_text
        self._pieces: list[str] = []
        self._begun, self._first_token_s = time.perf_counter(), 0.0

    def take(self, token: int) -> None:
        """Append a token; ``reason`` is set when it was the last."""
        self._first_token_s = self._first_token_s or time.perf_counter() - self._begun
        self.ids.append(token)
        if self._is_end(token):
            self.reason = "stop"
            return
        self._show(self._filter.feed(self._stream.feed(token)))
        if self._filter.is_stopped:
            self.reason = "stop_string"
        elif len(self.ids) >= self._max_ids:
            self.reason = "length"

    def complete(self, tokens: Iterable[int]) -> Reply:
        """Take tokens until the reply ends, or Ctrl-C."""
        try:
            for token in tokens:
                self.take(token)
                if self.reason:
                    break
        except KeyboardInterrupt:
            self.reason = "interrupted"
        return self.finish(self.reason or "length")

    def finish(self, reason: FinishReason) -> Reply:
        """Return the reply with what the stream and the filter still held."""
        if not self._filter.is_stopped:
            rest = self._filter.feed(self._stream.flush())
            self._show(rest + self._filter.flush())
            if self._filter.is_stopped and reason != "interrupted":
                reason = "stop_string"
        return Reply(
            "".join(self._pieces),
            self.num_prompt,
            len(self.ids) - self.num_prompt,
            reason,
            self._first_token_s,
            time.perf_counter() - self._begun,
        )

    def _show(self, piece: str) -> None:
        if piece:
            self._pieces.append(piece)
            self._on_text(self.index, piece)
