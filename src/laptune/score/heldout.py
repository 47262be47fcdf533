"""Loss and perplexity on text that no model was trained on.

The loss is the mean over all reply tokens of -log p, in nats; a reply's tokens are scored after
the rendered turns before it. Perplexity is exp(loss).
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from laptune.core.errors import UserError


def load_conversations(path: Path) -> list[list[dict[str, str]]]:
    """Read a .jsonl with ``messages`` that end in an assistant's turn; UserError for bad rows."""
    if not path.is_file():
        raise UserError(f"eval.heldout_path: {path} is not there", "check the path, or set null")
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if not line.strip():
            continue
        try:
            messages = json.loads(line)["messages"]
            is_right = messages[-1]["role"] == "assistant" and len(messages) > 1
        except (ValueError, KeyError, IndexError, TypeError):
            is_right = False
        if not is_right:
            raise UserError(
                f"{path} line {number}: no messages that end with an assistant's turn",
                "write it as a line of the training data",
            )
        found.append([{"role": m["role"], "content": m["content"]} for m in messages])
    return found


def loss_of(backend: Any, conversations: list[list[dict[str, str]]]) -> dict[str, Any]:
    """Return loss (nats a token), perplexity and the number of tokens scored.

    All are None where the backend gives no log-probabilities (a server).
    """
    from laptune.generate import Request

    total, count = 0.0, 0
    try:
        for messages in conversations:
            prompt = backend.encode(Request(messages=messages[:-1]))
            reply = backend.encode(Request(prompt=messages[-1]["content"].strip()))
            if reply[:1] == prompt[:1]:  # raw text begins with BOS too
                reply = reply[1:]
            scores = backend.score([*prompt, *reply])[len(prompt) - 1 :]
            total -= math.fsum(scores)
            count += len(scores)
    except UserError:
        return {"loss": None, "perplexity": None, "heldout_tokens": None}
    loss = total / count
    return {"loss": loss, "perplexity": math.exp(loss), "heldout_tokens": count}
