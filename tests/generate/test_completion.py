"""Events of the OpenAI protocol become a reply."""

from __future__ import annotations

from laptune.generate.completion import Completion, take


def test_a_refusal_is_the_reply_that_was_given():
    reply, shown = Completion(), []
    part = {"content": None, "refusal": "I cannot help with that."}
    event = {"choices": [{"message": part, "finish_reason": "stop"}]}
    take(event, reply, shown.append, is_whole=True)
    assert (reply.text, shown) == ("I cannot help with that.", ["I cannot help with that."])
