"""Verify through a running OpenAI-compatible server, such as LM Studio's or llama-server's.

What the protocol cannot show is said: it has no logits of a prompt; only llama-server tokenizes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from laptune.core.errors import UserError
from laptune.export.verify.probe_texts import CHATS, chat_messages

if TYPE_CHECKING:
    from laptune.export.verify.checks import Check, Subject

_TIMEOUT_S = 300.0


def _post(url: str, body: dict[str, Any]) -> dict[str, Any] | None:
    """The JSON answer, None when the server does not know the path. UserError when unreachable."""
    import httpx

    try:
        reply = httpx.post(url, json=body, timeout=_TIMEOUT_S)
    except httpx.HTTPError as error:
        raise UserError(
            f"{url}: no answer ({type(error).__name__})", "start the server and check the address"
        ) from None
    if reply.status_code in (404, 405, 501):
        return None
    if reply.status_code != 200:
        raise UserError(f"{url}: status {reply.status_code}: {reply.text[:200]}")
    try:
        return reply.json()
    except ValueError:
        return None


def _chat(base: str, messages: list[dict[str, str]], max_tokens: int) -> dict[str, Any]:
    body = {"messages": messages, "temperature": 0, "max_tokens": max_tokens}
    reply = _post(f"{base}/chat/completions", body)
    try:
        choice = (reply or {})["choices"][0]
        content = choice["message"]["content"] or ""
    except (KeyError, IndexError, TypeError):
        raise UserError(f"{base}: the answer is not in OpenAI's form", "is it /v1?") from None
    has_stopped = choice.get("finish_reason") == "stop"
    return {
        "text": content,
        "stopped_on": "stop" if has_stopped else None,
        "starts_with_two_bos": False,
    }


def check_endpoint(subject: Subject, endpoint: str, system: str = "") -> list[Check]:
    """Tokens where the server can, logits not checked, chats. Raises UserError when unreachable."""
    from laptune.export.verify.chats import MAX_REPLY_TOKENS, check_chats
    from laptune.export.verify.checks import Check, check_tokens

    base = endpoint.rstrip("/")
    root = base.removesuffix("/v1")
    probe = _post(f"{root}/tokenize", {"content": "a", "parse_special": True})
    if probe is None or not isinstance(probe.get("tokens"), list):
        tokens = Check("tokens", "not_checked", "this server does not tokenize")
    else:

        def tokenize(batch: list[str]) -> list[list[int]]:
            bodies = ({"content": text, "parse_special": True} for text in batch)
            return [(_post(f"{root}/tokenize", body) or {}).get("tokens", []) for body in bodies]

        tokens = check_tokens(subject, tokenize)
    logits = Check("logits", "not_checked", "the protocol shows no logits of a prompt")
    chats = check_chats(
        [_chat(base, chat_messages(text, system), MAX_REPLY_TOKENS) for text in CHATS]
    )
    return [tokens, logits, chats]
