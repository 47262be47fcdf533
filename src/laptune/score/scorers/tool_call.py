"""tool_call: the reply calls the right tools with the right arguments, or rightly none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from laptune.core.errors import RowError
from laptune.score import metrics
from laptune.score.scorers.interface import Score, Scorer, State, does_not_fit, shown
from laptune.text.alike import is_same
from laptune.text.chat import read_reply
from laptune.text.records import ToolCall

NO_CALL = "(no call)"
SEVERAL = "(several calls)"
_FIRST = ("right tool", "right arguments", NO_CALL, SEVERAL)  # then a figure a tool


class ToolCalls(Scorer):
    """1 when every call is right: its name, and every argument in value and type.

    The order of calls and of arguments does not count. Text beside a call is not judged, and
    neither is the wording of a reply that is to call nothing; one that has not ended holds no
    answer, since a call may follow.
    """

    measure = "whole calls right"

    def __init__(self, settings: Any, answers: Sequence[str]) -> None:
        if not any(_read(answer) for answer in answers):
            why = f"none of {len(answers)} training answers calls a tool"
            raise does_not_fit("tool_call", why, "use json or text")

    def __call__(self, state: State, target: str) -> Score:
        wanted = _read(target)
        if wanted is None:
            return Score(0.0, None, "the right answer holds a broken call")
        tools = [call.name for call in wanted] or [NO_CALL]
        found = _read(state.reply)
        is_silent = not state.reply.strip() or (not found and state.is_cut)  # it may call yet
        if is_silent or found is None:
            told = "" if is_silent else "a broken call"
            parts = dict.fromkeys(["right tool", *_several(wanted), *tools], 0.0)
            return Score(0.0, None, told, parts, None if is_silent else False)
        has_names = sorted(c.name for c in found) == sorted(c.name for c in wanted)
        made = _made(found, wanted)
        is_right = has_names and all(made)
        parts = {"right tool": float(has_names)}
        if wanted and has_names:
            parts["right arguments"] = float(is_right)
        parts |= dict.fromkeys(_several(wanted), float(is_right))
        for name, is_made in zip(tools, made or [is_right], strict=True):
            parts[name] = min(parts.get(name, 1.0), float(is_made))
        answer = _told(found)
        told = "" if is_right else f"{shown(answer)} in place of {shown(_told(wanted))}"
        return Score(float(is_right), answer, told, parts, True if found else None)

    def figures(self, rows: Sequence[dict[str, Any]], *, seed: int) -> dict[str, Any]:
        """The share of calls that can be read, of right tools and arguments, and of each tool."""
        calls = [float(row["is_valid"]) for row in rows if row["is_valid"] is not None]
        parts = metrics.part_figures(rows, seed=seed)
        parts = {name: parts[name] for name in [*_FIRST, *parts] if name in parts}
        return {"valid_calls": metrics.share(calls), "parts": parts}


def _read(text: str) -> list[ToolCall] | None:
    """Return the calls of a text, None where one of them cannot be read."""
    try:
        return read_reply(text)[1]
    except RowError:
        return None


def _told(calls: Sequence[ToolCall]) -> str:
    return "; ".join(call.to_json() for call in calls) or NO_CALL


def _several(wanted: Sequence[ToolCall]) -> list[str]:
    return [SEVERAL] if len(wanted) > 1 else []


def _made(found: Sequence[ToolCall], wanted: Sequence[ToolCall]) -> list[bool]:
    """Whether each wanted call was made; one call of the reply stands for one of them."""
    left = list(found)
    made = []
    for want in wanted:
        same = (c for c in left if c.name == want.name and is_same(c.arguments, want.arguments))
        match = next(same, None)
        if match is not None:
            left.remove(match)
        made.append(match is not None)
    return made
