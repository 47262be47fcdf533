"""What every backend offers, whatever lies behind it: weights, a GGUF or a server."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar

from laptune.core.errors import UserError
from laptune.text.records import Message

FinishReason = Literal["stop", "stop_string", "length", "interrupted"]
Item = TypeVar("Item")
# (index of the request, text that is new); may be called from the generating thread only.
OnText = Callable[[int, str], None]


class NotOffered(UserError):
    """This kind of backend cannot do that at all."""


class NoAnswer(UserError):
    """The server is not there: each further request would fail as this one did."""


@dataclass(frozen=True, slots=True)
class Request:
    """One thing to complete: a conversation, or raw text that is continued as it stands."""

    messages: tuple[Message, ...] = ()
    prompt: str | None = None

    def __init__(self, messages: Sequence[Message | dict] = (), prompt: str | None = None) -> None:
        if bool(messages) == (prompt is not None):
            raise ValueError("a Request has either messages or a prompt")
        turns = tuple(m if isinstance(m, Message) else Message(**m) for m in messages)
        object.__setattr__(self, "messages", turns)
        object.__setattr__(self, "prompt", prompt)


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back. Times count from the start of this request's own work."""

    text: str
    num_prompt_tokens: int
    num_tokens: int
    finish_reason: FinishReason
    first_token_s: float
    duration_s: float

    @property
    def stopped(self) -> bool:
        """Whether the model ended the reply by itself."""
        return self.finish_reason == "stop"

    @property
    def tokens_per_s(self) -> float:
        """Decoding speed after the first token; 0.0 when there was nothing to time."""
        spent = self.duration_s - self.first_token_s
        return (self.num_tokens - 1) / spent if self.num_tokens > 1 and spent > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is drawn; ``temperature`` 0 is greedy. Same order as transformers:
    repetition penalty, temperature, top-k, top-p.
    """

    max_tokens: int = 512
    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0
    repetition_penalty: float = 1.0
    seed: int = 0
    stop: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        stop = (self.stop,) if isinstance(self.stop, str) else tuple(self.stop)
        object.__setattr__(self, "stop", stop)
        rules = (
            (self.max_tokens >= 1, "max_tokens", "must be at least 1"),
            (self.temperature >= 0, "temperature", "must be 0 (greedy) or more"),
            (self.top_k >= 0, "top_k", "must be 0 (off) or more"),
            (0 < self.top_p <= 1, "top_p", "must lie in (0, 1]; 1 is off"),
            (self.repetition_penalty > 0, "repetition_penalty", "must be above 0; 1 is off"),
            (all(self.stop), "stop", "an empty stop string would end every reply at once"),
        )
        for is_right, name, rule in rules:
            if not is_right:
                raise UserError(f"{name} = {getattr(self, name)!r}", rule)


class Backend:
    """A model that can be asked. Subclasses set the attributes and fill in ``run``."""

    name: str = ""  # for tables and logs: the target's own name, no path
    kind: str = ""  # "folder", "adapter", "gguf" or "server"
    context_length: int = 0  # 0 when the backend does not tell

    def generate(
        self,
        requests: Sequence[Request],
        sampling: Sampling | None = None,
        *,
        on_text: OnText | None = None,
        **settings: Any,
    ) -> list[Reply]:
        """Return one Reply a request, in the order of ``requests``.

        The draw of request i depends on ``seed`` and i alone, not on how requests share a batch.
        ``on_text(i, piece)`` gets the text as it comes; a KeyboardInterrupt ends the work and the
        replies so far come back with finish_reason "interrupted". Stop strings are cut off.

        Args:
            sampling: how tokens are drawn; greedy by default.
            settings: fields of ``Sampling`` that replace those of ``sampling``.

        Raises:
            UserError: a setting outside its range, or a prompt longer than the context.
        """
        rules = replace(sampling or Sampling(), **settings)
        return self.run(list(requests), rules, on_text or _ignore)

    def run(self, requests: list[Request], sampling: Sampling, on_text: OnText) -> list[Reply]:
        """Complete ``requests``; the part that differs between backends."""
        raise NotImplementedError

    def score(self, ids: Sequence[int], first: int = 1) -> list[float]:
        """Return log p(ids[i] | ids[:i]) in nats for i = first..len-1; one forward pass.

        Raises NotOffered where the backend cannot tell (a server without log-probabilities).
        """
        raise NotOffered(f"{self.name}: a {self.kind} gives no log-probabilities", "score a folder")

    def encode(self, request: Request) -> list[int]:
        """Return the token ids that the model is given for ``request``; NotOffered by a server."""
        raise NotOffered(f"{self.name}: a {self.kind} does not show its tokens", "use a folder")

    def facts(self) -> dict[str, Any]:
        """Return what a report should record: kind, name, dtype, threads and the reason."""
        return {"kind": self.kind, "name": self.name}

    def close(self) -> None:
        """Free the model; the backend must not be used afterwards."""

    def __enter__(self) -> Backend:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _ignore(index: int, piece: str) -> None:
    """The callback of someone who waits for the whole reply."""


def fill(replies: Sequence[Reply | None], num_requests: int) -> list[Reply]:
    """Return a reply a request: those that an interrupt left without one get an empty one."""
    none = Reply("", 0, 0, "interrupted", 0.0, 0.0)
    missing = [None] * (num_requests - len(replies))
    return [reply or none for reply in (*replies, *missing)]


def one_by_one(complete: Callable[[int, Item], Reply], items: Sequence[Item]) -> list[Reply]:
    """Return ``complete(index, item)`` of each item, up to the one that was interrupted."""
    replies: list[Reply] = []
    for index, item in enumerate(items):
        replies.append(complete(index, item))
        if replies[-1].finish_reason == "interrupted":
            break
    return fill(replies, len(items))
