"""report.html: one file that opens from disk, in light and dark, with no script and no network.

The data is hostile: every text of it passes through ``html.escape`` here, and nothing of it becomes
an address, a style or a name of an element.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from laptune.data.analysis.summary import describe, printable, reading, verdict

_STYLE = """
:root { color-scheme: light dark; --ink: #1c1f23; --dim: #5c6570; --paper: #fbfbf9; --line: #d9dce0;
  --bar: #2f6f8f; --bad: #a3271c; --good: #1d6b3a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --dim: #9aa4ae; --paper: #15181b;
  --line: #343a40; --bar: #6fb3d2; --bad: #ff8a7a; --good: #7fd19b; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; color: var(--dim); }
td, th { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line);
  vertical-align: top; overflow-wrap: anywhere; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
.bad { color: var(--bad); } .good { color: var(--good); } .dim { color: var(--dim); }
svg { width: 100%; height: auto; } rect { fill: var(--bar); }
text { fill: var(--dim); font: 12px system-ui, sans-serif; } line { stroke: var(--line); }
line.mark { stroke: var(--bad); stroke-dasharray: 4 3; }
details { margin: .5rem 0; } summary { cursor: pointer; }
"""


def page(report: dict[str, Any]) -> str:
    """Return the report as a whole HTML page."""
    state = "good" if report["gate"]["ok"] else "bad"
    parts = [
        f"<h1>Training data: {_text(report['source'])}</h1>",
        f"<p class={state}><strong>{_text(verdict(report))}</strong></p>",
        _facts(report),
        _reading(report["reading"]),
        _lengths(report),
        _problems(report["gate"]),
        *(_finding(finding) for finding in report["findings"]),
        _mix(report["mix"]),
        _skipped(report["skipped"]),
    ]
    body = "\n".join(part for part in parts if part)
    # The policy forbids what the page does not do: a slip in escaping could still load nothing.
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Training data</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _text(value: Any) -> str:
    """Return any value as text that is safe in an element and in a quoted attribute."""
    shown = str(value).encode("utf-8", "replace").decode("utf-8")
    return escape(printable(shown), quote=True)


def _table(head: Iterable[str], rows: Iterable[Iterable[Any]]) -> str:
    def cell(value: Any, tag: str) -> str:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        shown = f"{value:,}" if is_number else _text(value)
        return f"<{tag}{' class=n' if is_number else ''}>{shown}</{tag}>"

    lines = ["<table>", "<tr>" + "".join(cell(name, "th") for name in head) + "</tr>"]
    lines += ["<tr>" + "".join(cell(value, "td") for value in row) + "</tr>" for row in rows]
    return "\n".join([*lines, "</table>"])


def _facts(report: dict[str, Any]) -> str:
    gate, plan, tokens = report["gate"], report["plan"], report["tokens"]
    about = "about " if report["counted"] == "sampled" else ""
    rows: list[tuple[str, Any]] = [
        ("format", f"{report['format']} in {report['container']}"),
        ("rows", gate["num_rows"]),
        ("bad rows", gate["num_bad"]),
        ("rows to train", plan["train_rows"]),
        ("rows held out", plan["validation_rows"]),
        ("rows kept for the test", plan["test_rows"]),
        ("optimizer steps", plan["steps"]),
    ]
    if tokens:
        length = tokens["length_tokens"]
        quantiles = ", ".join(f"{k} {length[k]}" for k in ("min", "median", "p95", "max"))
        rows += [
            ("tokenizer", report["tokenizer"]),
            ("tokens", f"{about}{tokens['total_tokens']:,}"),
            ("supervised", f"{tokens['supervised_share']:.1%}"),
            ("tokens a sample", quantiles),
            ("tokens to train", plan["tokens"]),
        ]
    elif report["estimate"]:
        rows.append(("tokens, a guess from characters", report["estimate"]["total_tokens"]))
    if plan["minutes"] is not None:
        rows.append(("minutes", f"about {plan['minutes']:.0f} ({plan['minutes_from']})"))
    if report["mask"]:
        state = "in order" if report["mask"]["ok"] else "NOT in order"
        rows.append(("loss mask", f"{state}, {report['mask']['checked_rows']:,} rows checked"))
    return _table(("figure", "value"), rows)


def _reading(read: dict[str, Any]) -> str:
    items = "".join(f"<li>{_text(line)}</li>" for line in reading(read))
    labels = _table(("label", "rows"), read["labels"].items()) if read["labels"] else ""
    return f"<h2>What was read</h2>\n<ul>{items}</ul>\n{labels}" if items else ""


def _lengths(report: dict[str, Any]) -> str:
    tokens = report["tokens"]
    if not tokens:
        return ""
    max_length = next(
        (c["max_length"] for c in tokens["cuts"] if c["max_length"] == report["max_length"]), None
    )
    cuts = _table(
        ("max_length", "rows cut", "share", "tokens lost", "rows without an answer"),
        (
            (
                c["max_length"],
                c["rows_cut"],
                f"{c['rows_cut_share']:.1%}",
                f"{c['tokens_lost_share']:.1%}",
                c["rows_without_reply"],
            )
            for c in tokens["cuts"]
        ),
    )
    return "\n".join(
        [
            "<h2>Lengths</h2>",
            histogram(tokens["histogram"], max_length),
            "<p class=dim>Samples by their tokens; the broken line is data.max_length.</p>",
            "<h2>What each max_length would cut</h2>",
            cuts,
        ]
    )


def histogram(bins: dict[str, list[int]], mark: int | None = None) -> str:
    """Return a bar chart as inline SVG; ``mark`` draws a line at that length."""
    edges, counts = bins["edges"], bins["counts"]
    width, height, left, bottom = 720, 240, 48, 28
    span, tallest = max(edges[-1], 1), max(max(counts), 1)

    def x(value: float) -> float:
        return left + (width - left - 8) * value / span

    def y(count: float) -> float:
        return 12 + (height - bottom - 12) * (1 - count / tallest)

    parts = [f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="Histogram of lengths">']
    for count in (0, tallest):
        parts.append(f'<line x1="{left}" x2="{width}" y1="{y(count):.1f}" y2="{y(count):.1f}"/>')
        parts.append(f'<text x="4" y="{y(count) + 4:.1f}">{count:,}</text>')
    for low, high, count in zip(edges, edges[1:], counts, strict=False):
        bar = x(high) - x(low) - 1
        parts.append(
            f'<rect x="{x(low):.1f}" y="{y(count):.1f}" width="{max(bar, 1):.1f}" '
            f'height="{y(0) - y(count):.1f}"><title>{low} to {high - 1} tokens: {count:,}'
            "</title></rect>"
        )
    for edge in edges[:: max(1, len(edges) // 8)]:
        parts.append(f'<text x="{x(edge):.1f}" y="{height - 8}">{edge}</text>')
    if mark is not None and mark <= span:
        parts.append(
            f'<line class=mark x1="{x(mark):.1f}" x2="{x(mark):.1f}" y1="0" '
            f'y2="{height - bottom}"/>'
        )
    return "\n".join([*parts, "</svg>"])


def _problems(gate: dict[str, Any]) -> str:
    if not gate["problems"]:
        return ""
    rows = (
        (f"{p['file']}:{p['line']}", p["field"], p["reason"], p["hint"]) for p in gate["problems"]
    )
    table = _table(("place", "field", "reason", "hint"), rows)
    return f"<h2 class=bad>Bad rows: {gate['num_bad']:,}</h2>\n{table}"


def _finding(finding: dict[str, Any]) -> str:
    items = "\n".join(f"<li>{_text(describe(item))}{_rows(item)}</li>" for item in finding["items"])
    is_open = " open" if finding["level"] == "warning" else ""
    return (
        f"<h2>{_text(finding['title'])}: {finding['count']:,}</h2>\n"
        f"<details{is_open}><summary>{len(finding['items']):,} shown</summary>\n"
        f"<ul>\n{items}\n</ul></details>"
    )


def _rows(item: dict[str, Any]) -> str:
    if "rows" not in item:
        return ""
    shown = "".join(
        f"<br><span class=dim>{row['line']}: {_text(row['text'])}</span>" for row in item["rows"]
    )
    return shown


def _mix(mix: dict[str, Any]) -> str:
    groups = [("turns a sample", mix["turns"]), ("code blocks", mix["code_blocks"])]
    groups += mix["columns"].items()
    tables = [_table((name, "count"), counts.items()) for name, counts in groups if counts]
    return "\n".join(["<h2>Mix</h2>", *tables]) if tables else ""


def _skipped(skipped: list[str]) -> str:
    if not skipped:
        return ""
    return "<h2>Not checked</h2>\n<ul>" + "".join(f"<li>{_text(s)}</li>" for s in skipped) + "</ul>"
