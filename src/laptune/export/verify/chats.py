"""Whether a file ends and shows its replies as the model in it means to.

The folder that the file was made from is the judge: given the same tokens, it says which token it
would choose. What both do is the training's doing, a warning; what only the file does is a fault.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from laptune.core.errors import some
from laptune.export.verify.checks import Check
from laptune.export.verify.reference import Choice

MAX_REPLY_TOKENS = 512  # a tutor's answer with its program takes 200-400
_MARKER = re.compile(
    r"<(start_of_turn|end_of_turn|unused\d+|bos|eos|pad|unk)>|<\|im_(start|end)\|>"
)
# By how many nats another token must lead before the reference counts as choosing otherwise:
# rounding alone turns a near tie.
MARGINS = {"f32": 0.1, "f16": 0.1, "bf16": 0.1, "q8_0": 0.25}
MARGIN_SMALL = 2.0


def is_marker(token: str) -> bool:
    """Whether a token's text is one that no reader of a reply should see."""
    return _MARKER.fullmatch(token) is not None


def faults(
    reply: dict[str, Any],
    choices: Sequence[Choice],
    *,
    ends: Collection[int],
    tokens: Sequence[str],
    margin: float,
) -> list[str]:
    """What the file does in a reply and the reference, given the same tokens, does not.

    `choices` are the reference's at each of the reply's tokens; `ends` the ids that end its reply.
    """
    ids = reply["ids"]
    for index, (token, choice) in enumerate(zip(ids, choices, strict=True)):
        has_ended = index == len(ids) - 1 and reply["stopped_on"] is not None
        is_plain = not (tokens[token].startswith("<") and tokens[token].endswith(">"))
        if has_ended and token not in ends and is_plain:
            return [f"a reply ends on {tokens[token]!r}, which ends none of the reference's"]
        if token in ends and not has_ended:
            return [f"a reply continues after {tokens[token]}, where the reference ends"]
        differs = choice.lead > margin
        if differs and choice.best in ends and token not in ends:
            return [f"a reply continues at token {index}, where the reference ends"]
        if differs and token not in ends and is_marker(tokens[token]):
            return [f"a reply shows {tokens[token]}, which the reference does not choose there"]
    return []


def check_chats(
    replies: Sequence[dict[str, Any]], found_faults: Sequence[str] | None = None
) -> Check:
    """Replies of the file, and what `faults` found in them; None where there is no reference.

    A reply without "ids" is a server's, which shows a control token only where the file is wrong.
    """
    problems = list(dict.fromkeys(found_faults or ()))
    warnings = []
    for reply in replies:
        if reply["starts_with_two_bos"]:
            problems.append("a chat starts with two BOS tokens")
        if shown := _MARKER.search(reply["text"]):
            is_server = found_faults is None and "ids" not in reply
            (problems if is_server else warnings).append(f"a reply shows {shown[0]}")
    if problems:
        return Check("chat", "fail", some(problems))
    stopped = [reply for reply in replies if reply["stopped_on"] is not None]
    if not stopped:
        warnings.append(f"none of {len(replies)} replies ended within {MAX_REPLY_TOKENS} tokens")
    if warnings:
        return Check("chat", "warn", f"{some(list(dict.fromkeys(warnings)))}{_why(found_faults)}")
    ends = ", ".join(sorted({str(reply["stopped_on"]) for reply in stopped}))
    detail = f"{len(stopped)} of {len(replies)} greedy replies ended by themselves (on {ends})"
    return Check("chat", "pass", f"{detail}, the text is clean")


def _why(found_faults: Sequence[str] | None) -> str:
    if found_faults is None:
        return "; whether the file or its training does that, the folder says (give --model)"
    return (
        "; the model that the file was made from does the same: it is trained too little "
        "-> more steps (train.max_steps, train.epochs) or more rows"
    )
