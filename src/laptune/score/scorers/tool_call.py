"""tool_call: the reply calls the right tools with the right arguments, or rightly none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from laptune.core.errors import RowError
from laptune.score import metrics
from laptune.score.scorers.interface import Score, Scorer, State, does_not_fit, shown
from laptune.text.chat import read_reply
from laptune.text.records import ToolCall
from laptune.text.tools import is_same

NO_CALL = "(no call)"


class ToolCalls(Scorer):
    """1 when every call is right: its name, and every argument in value and type.

    The order of calls and of arguments does not count. Text beside a call is not judged, and
    neither is the wording of a reply that is to call nothing.
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
        topic = ", ".join(sorted(call.name for call in wanted)) or NO_CALL
        found = _read(state.reply)
        if not state.reply.strip() or found is None:
            told = "a broken call" if state.reply.strip() else ""
            return Score(0.0, None, told, {topic: 0.0}, False if told else None)
        has_names = sorted(c.name for c in found) == sorted(c.name for c in wanted)
        is_right = has_names and _same_calls(found, wanted)
        parts = {topic: float(is_right), "right tool": float(has_names)}
        if wanted and has_names:
            parts["right arguments"] = float(is_right)
        answer = _told(found)
        told = "" if is_right else f"{shown(answer)} in place of {shown(_told(wanted))}"
        return Score(float(is_right), answer, told, parts, True if found else None)

    def figures(self, rows: Sequence[dict[str, Any]], *, seed: int) -> dict[str, Any]:
        """The share of calls that can be read, of right tools and arguments, and of each tool."""
        calls = [float(row["is_valid"]) for row in rows if row["is_valid"] is not None]
        return {"valid_calls": metrics.share(calls), "parts": metrics.part_figures(rows, seed=seed)}


def _read(text: str) -> list[ToolCall] | None:
    """Return the calls of a text, None where one of them cannot be read."""
    try:
        return read_reply(text)[1]
    except RowError:
        return None


def _told(calls: Sequence[ToolCall]) -> str:
    return "; ".join(call.to_json() for call in calls) or NO_CALL


def _same_calls(found: Sequence[ToolCall], wanted: Sequence[ToolCall]) -> bool:
    left = list(wanted)
    for call in found:
        fits = (w for w in left if w.name == call.name and is_same(call.arguments, w.arguments))
        match = next(fits, None)
        if match is None:
            return False
        left.remove(match)
    return not left
