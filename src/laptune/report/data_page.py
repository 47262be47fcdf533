"""The page of a data analysis: what training would read, what is wrong with it, what was found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from markupsafe import Markup

from laptune.data.analysis.summary import describe, reading, verdict
from laptune.report import charts
from laptune.report.render import Table, render


def build(report: dict[str, Any]) -> str:
    """Return the page of an analysis (its report.json) as HTML."""
    gate, tokens, mix, read = (report[key] for key in ("gate", "tokens", "mix", "reading"))
    mixed = [("turns a sample", mix["turns"]), ("code blocks", mix["code_blocks"])]
    mixed += mix["columns"].items()
    context = {
        "title": "Training data",
        "source": report["source"],
        "verdict": verdict(report),
        "tone": "good" if gate["ok"] else "bad",
        "facts": facts(report),
        "reading": list(reading(read)),
        "labels": _counts("rows of each label", ("label", "rows"), read["labels"]),
        "histogram": histogram(report),
        "cuts": _cuts(tokens["cuts"]) if tokens else None,
        "problems": _problems(gate),
        "findings": report["findings"],
        "describe": describe,
        "mix": [_counts(name, ("name", "count"), counts) for name, counts in mixed if counts],
        "skipped": report["skipped"],
    }
    return render("data.html", context, script_name=None)


def facts(report: dict[str, Any]) -> Table:
    """Return the figures of an analysis, those that it could not count left out."""
    gate, plan, tokens = report["gate"], report["plan"], report["tokens"]
    about = "about " if report["counted"] == "sampled" else ""
    rows: list[tuple[str, Any]] = [
        ("file", report["source"]),
        ("format", f"{report['format']} in {report['container']}"),
        ("rows", gate["num_rows"]),
        ("bad rows", gate["num_bad"]),
        ("rows to train", plan["train_rows"]),
        ("rows held out for validation", plan["validation_rows"]),
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
    return Table("what the analysis found", ("figure", "value"), _shown(rows))


def histogram(report: dict[str, Any]) -> Markup:
    """Return the lengths of the samples as bars, data.max_length marked; "" uncounted."""
    if not report["tokens"]:
        return Markup("")
    edges, counts = (report["tokens"]["histogram"][key] for key in ("edges", "counts"))
    mark = report["max_length"] / edges[1]  # in bins: they are equally wide
    return charts.bar_chart(
        "Token lengths", edges[:-1], counts, x_label="tokens a conversation", mark=mark
    )


def _cuts(cuts: list[dict[str, Any]]) -> Table:
    head = ("max_length", "rows cut", "share", "tokens lost", "rows without an answer")
    rows = (
        (
            cut["max_length"],
            cut["rows_cut"],
            f"{cut['rows_cut_share']:.1%}",
            f"{cut['tokens_lost_share']:.1%}",
            cut["rows_without_reply"],
        )
        for cut in cuts
    )
    return Table("what each max_length would cut", head, _shown(rows))


def _problems(gate: dict[str, Any]) -> Table:
    rows = (
        (f"{p['file']}:{p['line']}", p["field"], p["reason"], p["hint"]) for p in gate["problems"]
    )
    return Table(f"{gate['num_bad']:,} bad rows", ("place", "field", "reason", "hint"), [*rows])


def _counts(caption: str, head: tuple[str, str], counts: dict[str, int]) -> Table:
    return Table(caption, head, _shown(counts.items()))


def _shown(rows: Iterable[Iterable[Any]]) -> list[list[Any]]:
    return [[f"{cell:,}" if isinstance(cell, int) else cell for cell in row] for row in rows]
