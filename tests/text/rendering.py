"""What our Jinja makes of a conversation, as a server would have it."""

from __future__ import annotations

from laptune.gguf.vocab.template import render


def asked(fmt, messages, **options):
    rows = [m.to_dict() for m in messages if m.content or not m.tools]
    declared = [{"type": "function", "function": tool} for m in messages for tool in m.tools]
    return render(fmt.jinja, rows, tools=declared, bos_token="", **options)
