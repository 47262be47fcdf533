"""Base and tuned replies side by side, code highlighted and compared; all of it is hostile text."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from typing import Any

from markupsafe import Markup, escape

from laptune.core.plain_text import neutralise

CODE_KINDS = ("improved", "regressed", "unchanged")
TEST_KINDS = ("regressed", "wrong", "improved", "right")  # what the tuned model misses comes first
_FENCE = re.compile(r"```[\w+-]*\n(.*?)(?:```|\Z)", re.DOTALL)
MAX_CHARS = 4000  # of one reply; a model that never stops must not fill the page


def pair_replies(samples: list[dict], *, is_code: bool = True) -> list[dict]:
    """Return one row a task that both models answered: prompt, both replies, kind, diff.

    Order: by kind, as listed above; within each as in the samples. Only the first sample of a task
    counts. In a test of one's own "unchanged" is told apart: both right, or both wrong.
    """
    by_task: dict[str, dict[str, dict]] = {}
    for sample in samples:
        by_task.setdefault(str(sample.get("task_id")), {}).setdefault(
            str(sample.get("model")), sample
        )
    rows = []
    for task_id, sides in by_task.items():
        if {"base", "tuned"} <= sides.keys():
            rows.append(_row(task_id, sides["base"], sides["tuned"], is_code))
    kinds = CODE_KINDS if is_code else TEST_KINDS
    return sorted(rows, key=lambda row: kinds.index(row["kind"]))


def count_kinds(rows: list[dict], *, is_code: bool = True) -> list[tuple[str, int]]:
    """Return how many rows are of each kind, in the order that they are shown in."""
    counts = Counter(row["kind"] for row in rows)
    return [(kind, counts[kind]) for kind in (CODE_KINDS if is_code else TEST_KINDS)]


def highlight(text: str, *, is_code: bool = False) -> Markup:
    """Return a reply as HTML: fenced code, or all of it, highlighted; everything escaped."""
    from pygments import highlight as render
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    def code(piece: str) -> Markup:
        html = render(piece, PythonLexer(stripnl=False), HtmlFormatter(nowrap=True))
        return Markup("<pre>{}</pre>").format(Markup(html))

    shown = text[:MAX_CHARS]
    parts: list[Markup] = []
    position = 0
    if is_code and not _FENCE.search(shown):
        parts.append(code(shown))
        position = len(shown)
    for fence in _FENCE.finditer(shown):
        parts.append(_plain(shown[position : fence.start()]))
        parts.append(code(fence.group(1)))
        position = fence.end()
    parts.append(_plain(shown[position:]))
    if len(text) > MAX_CHARS:
        parts.append(_plain(f"[{len(text) - MAX_CHARS:,} more characters]"))
    return Markup("").join(parts)


def diff(base: str, tuned: str) -> Markup:
    """Return the lines of two replies with removed and added ones marked."""
    lines = []
    for line in difflib.unified_diff(
        base[:MAX_CHARS].splitlines(), tuned[:MAX_CHARS].splitlines(), n=2, lineterm=""
    ):
        if line.startswith(("---", "+++", "@@")):
            continue
        tag = {"+": "ins", "-": "del"}.get(line[:1], "span")
        lines.append(Markup(f"<{tag}>{{}}</{tag}>").format(line))
    return Markup("<pre>{}</pre>").format(Markup("\n").join(lines)) if lines else Markup("")


def _row(task_id: str, base: dict[str, Any], tuned: dict[str, Any], is_code: bool) -> dict:
    sides = [
        {
            "name": name,
            "verdict": str(side.get("verdict")).replace("_", " "),
            "html": highlight(_text(side), is_code=is_code and side.get("prompting") == "raw"),
            "tone": "good" if side.get("verdict") == "passed" else "bad",
            "note": "" if is_code else str(side.get("detail") or "")[:300],
        }
        for name, side in (("base", base), ("tuned", tuned))
    ]
    was, now = (float(side.get("value", side.get("verdict") == "passed")) for side in (base, tuned))
    same = "unchanged" if is_code else "right" if now == 1 else "wrong"
    prompt = tuned.get("prompt") or base.get("prompt") or ""
    return {
        "task_id": task_id,
        "topic": tuned.get("topic"),
        "prompt": highlight(_prompt_text(prompt), is_code=is_code and not isinstance(prompt, list)),
        "target": None if is_code else _plain(str(tuned.get("target") or "")[:MAX_CHARS]),
        "sides": sides,
        "kind": same if was == now else "improved" if now > was else "regressed",
        "diff": diff(_text(base), _text(tuned)) if is_code else "",
    }


def _text(sample: dict) -> str:
    return neutralise(str(sample.get("completion") or ""))


def _prompt_text(prompt: Any) -> str:
    """A prompt is text or a list of messages."""
    if isinstance(prompt, list):
        prompt = "\n\n".join(str(m.get("content", "")) for m in prompt if isinstance(m, dict))
    return neutralise(str(prompt))


def _plain(text: str) -> Markup:
    stripped = text.strip("\n")
    html = Markup('<pre class="text">{}</pre>').format(escape(stripped))
    return html if stripped.strip() else Markup("")
