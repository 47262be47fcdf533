"""Loss and perplexity on text that no model was trained on.

The loss is the mean over all reply tokens of -log p, in nats; a reply's tokens are scored after
the rendered turns before it. Perplexity is exp(loss).
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from laptune.core import console, jsonl
from laptune.core.errors import RowError, UserError
from laptune.text import messages
from laptune.text.chat import GEMMA3
from laptune.text.records import Message


def load_conversations(path: Path) -> list[list[Message]]:
    """Read a .jsonl with ``messages`` that end in an assistant's turn; UserError for bad rows."""
    if not path.is_file():
        raise UserError(f"eval.heldout_path: {path} is not there", "check the path, or set null")
    found = []
    for line in jsonl.objects(path):
        try:
            if line.fault:
                raise line.fault
            turns = messages.read(line.value.get("messages"), "messages", GEMMA3)
        except RowError as error:
            raise UserError(
                f"{path} line {line.number}: {error.message}",
                "write it as a line of the training data",
            ) from None
        found.append(turns)
    return found


def conversations_of(suite: Any, path: str | None, root: Path) -> list[list[Message]]:
    """Return what the held-out loss is taken on: the file for code tasks, else the test itself.

    Nothing without a path: the loss of one's own tests takes as long as their replies.
    """
    if path is None:
        return []
    if suite.is_code:
        return load_conversations(root / path)
    return [
        [*item.messages, Message("assistant", item.thought + item.target)]
        for item in suite.tasks
        if item.target
    ]


def loss_of(backend: Any, conversations: list[list[Message]]) -> dict[str, Any]:
    """Return loss (nats a token), perplexity and the number of tokens scored.

    All are None where the backend gives no log-probabilities (a server).
    """
    from laptune.generate import Request

    total, count = 0.0, 0
    try:
        with console.progress("loss of the right answers", len(conversations), "texts") as bar:
            for turns in conversations:
                prompt = backend.encode(Request(messages=turns[:-1]))
                reply = backend.encode(Request(prompt=turns[-1].content.strip()))
                if reply[:1] == prompt[:1]:  # raw text begins with BOS too
                    reply = reply[1:]
                scores = backend.score([*prompt, *reply], first=len(prompt))
                total -= math.fsum(scores)
                count += len(scores)
                bar.advance(1)
    except UserError:
        return {"loss": None, "perplexity": None, "heldout_tokens": None}
    loss = total / count
    return {"loss": loss, "perplexity": math.exp(loss), "heldout_tokens": count}
