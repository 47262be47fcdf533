"""From token ids to text as it comes: whole characters only, cut at a stop string."""

from __future__ import annotations

from collections.abc import Sequence

from laptune.text.tokenizer import Tokenizer

_UNFINISHED = "\ufffd"  # what a decoder shows for a character whose bytes are not all there


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
