"""Verify through a running OpenAI-compatible server, such as LM Studio's or llama-server's.

What the protocol cannot show is said: it has no logits of a prompt; only llama-server tokenizes.
"""

from __future__ import annotations

from typing import Any

from laptune.core.errors import UserError
from laptune.export.verify import tools
from laptune.export.verify.chats import MAX_REPLY_TOKENS, check_chats
from laptune.export.verify.checks import Check, Subject, check_tokens
from laptune.export.verify.probe_texts import CHATS, chat_messages
from laptune.generate import Request
from laptune.generate.openai_client import Client
from laptune.generate.server import ServerBackend


def check_endpoint(subject: Subject, endpoint: str, system: str = "") -> list[Check]:
    """Tokens where the server can, logits not checked, chats. Raises UserError when unreachable."""
    server = ServerBackend(endpoint)
    client = Client(endpoint)
    try:
        _tokenized(client, "a")
    except UserError:  # llama-server's own path, which other servers do not know
        tokens = Check("tokens", "not_checked", "this server does not tokenize")
    else:
        tokens = check_tokens(subject, lambda batch: [_tokenized(client, text) for text in batch])
    logits = Check("logits", "not_checked", "the protocol shows no logits of a prompt")
    prompts = _rendered(client) if tools.knows_tools(subject.vocabulary) else None
    if prompts:
        extra = [tools.check_tools(subject.vocabulary, prompts)]
    elif tools.knows_tools(subject.vocabulary):
        extra = [Check("tools", "not_checked", "this server does not show its prompts")]
    else:
        extra = []
    requests = [Request(chat_messages(text, system)) for text in CHATS]
    replies = server.generate(requests, max_tokens=MAX_REPLY_TOKENS)
    return [tokens, *extra, logits, check_chats([_chat(reply) for reply in replies])]


def _rendered(client: Client) -> list[str] | None:
    """The server's prompts of the conversations with tools; None where it shows none."""
    try:
        asked = [client.post("/apply-template", row) for row in tools.rows()]
    except UserError:  # llama-server's own path, too
        return None
    found = [answer.get("prompt") for answer in asked]
    return found if all(isinstance(text, str) for text in found) else None


def _chat(reply: Any) -> dict[str, Any]:
    if reply.finish_reason == "interrupted":
        raise KeyboardInterrupt
    return {
        "text": reply.text,
        "stopped_on": "stop" if reply.stopped else None,
        "starts_with_two_bos": False,
    }


def _tokenized(client: Client, text: str) -> list[int]:
    """Ids of ``text``; UserError when the server does not give any."""
    ids = client.post("/tokenize", {"content": text, "parse_special": True}).get("tokens")
    if not isinstance(ids, list) or not all(isinstance(i, int) for i in ids):
        raise UserError(f"{client.url}: /tokenize gives no list of ids")
    return ids
