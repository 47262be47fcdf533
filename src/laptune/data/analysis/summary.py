"""The report as lines for a terminal, and samples with their loss mask made visible."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from laptune.core import commands
from laptune.core.errors import some
from laptune.core.plain_text import neutralise
from laptune.data.columns import is_blank
from laptune.data.problems import Problem, listed
from laptune.data.tokens import mask_fault, preview
from laptune.text.chat import ChatFormat, encode_all
from laptune.text.records import Record
from laptune.text.tokenizer import Tokenizer

NUM_ITEMS = 5
MOST_NAMES = 12
MOST_OF_ONE = 0.8  # of the rows, that one label may be
LEFT, RIGHT = "[[", "]]"  # around supervised text where there is no colour


def lines(report: dict[str, Any], same_run: str = "") -> Iterator[str]:
    """Yield the summary, most important last but one: the verdict ends it.

    ``same_run``: the options with which a command that is named stays in this run.
    """
    gate = report["gate"]
    yield (
        f"{report['source']}: {report['format']} in {report['container']}, "
        f"{gate['num_rows']:,} rows, {gate['num_bad']:,} bad"
    )
    if report["container"] == "text" and gate["num_good"] == gate["num_rows"] == 1:
        yield "warning: the whole file is one passage: put a blank line between two"
    yield from reading(report["reading"])
    yield from _mix(report["mix"])
    yield from _tokens(report)
    yield from _plan(report["plan"], same_run)
    for finding in report["findings"]:
        yield f"{finding['level']}: {finding['title']}: {finding['count']:,}"
        for item in finding["items"][:NUM_ITEMS]:
            yield f"    {describe(item)}"
        if len(finding["items"]) > NUM_ITEMS:
            yield "    ... more in the report"
    for text in report["skipped"]:
        yield f"not checked: {text}"
    for line in listed(Problem(**problem) for problem in gate["problems"]):
        yield f"bad: {line}"
    yield verdict(report)


def reading(read: dict[str, Any]) -> Iterator[str]:
    """Yield what was made of the columns: used under other names, not used, left out, changed."""
    if read["template"]:
        yield f"warning: {read['template']}"
    renamed = [f"{theirs} as {ours}" for ours, theirs in read["columns"].items() if theirs != ours]
    if renamed:
        yield f"columns: read {', '.join(renamed)}; data.columns says otherwise"
    if read["unused"]:
        shown = [f"{name} ({rows:,} rows)" for name, rows in read["unused"].items()]
        yield f"columns not used: {some(shown, MOST_NAMES, ', ')}"
    if read["beside"]:
        name = read["columns"]["text"]
        yield (
            f"    only {name} is learned, as a passage of text; where another column is the answer "
            f"to it, map it: data.columns: {read['beside']}"
        )
    if read["labels"]:
        yield from _labels(read)
    for line in listed(Problem(**problem) for problem in read["left_out"]):
        yield f"left out: {line}"
    yield from _changed(read)


def _changed(read: dict[str, Any]) -> Iterator[str]:
    """Yield in how many rows something is not read as it stands there."""
    if read["num_json"]:
        yield f"objects: in {read['num_json']:,} rows they are read as JSON"
    if read["num_chats"]:
        yield f"chats: {read['num_chats']:,} texts are written in a chat template, read as turns"
    if (talks := read["talks"])["talks"]:
        yield (
            f"talks: {talks['turns']:,} rows are the turns of {talks['talks']:,} talks; left out: "
            f"{talks['silent']:,} talks without an answer, {talks['unanswered']:,} turns before "
            "the first question or behind the last answer"
        )
    if (long := read["long_texts"])["pieces"]:
        yield (
            f"long texts: {long['long_texts']:,} that data.max_length would cut are learned in "
            f"{long['pieces']:,} pieces"
        )
    if read["num_others"]:
        yield (
            f"answers: in {read['num_others']:,} rows several are right: the first is learned, a "
            "test takes any"
        )
    if read["num_returns"]:
        yield f"line ends: \\r\\n inside {read['num_returns']:,} rows became \\n"
    if read["num_joined"]:
        yield (
            f"code: {read['num_joined']:,} answers that begin indented were joined to the code "
            "that their question ends with"
        )


def _labels(read: dict[str, Any]) -> Iterator[str]:
    labels = read["labels"]
    several = ", several a row" if read["label_sign"] else ""
    asked = f"each text is asked with: {read['instruction']}"
    yield f"label task: {len(labels):,} labels{several}; {asked}"
    if len(labels) == 1:
        yield "    warning: one label alone is nothing to tell apart: add rows of another"
    if all(re.fullmatch(r"-?\d+(\.0)?", label) for label in labels):
        yield (
            "    the labels are numbers, so the model will answer numbers; for names, add a column "
            "label_text that spells each one out"
        )
    for group in read["labels_alike"]:
        yield (
            f"    warning: the labels {', '.join(map(repr, group))} read alike: write a label the "
            "same way in every row, or the model cannot be scored"
        )
    for label in filter(is_blank, labels):
        yield (
            f"    warning: the label {label!r} ({labels[label]:,} rows) is what an empty cell is "
            "written as: if it is none, remove those rows"
        )
    if read["new_labels"]:
        yield (
            "    warning: labels of the test or validation rows that no training row has: "
            f"{', '.join(read['new_labels'][:MOST_NAMES])}"
        )
    most, rows = max(labels.items(), key=lambda one: one[1])
    if len(labels) > 1 and rows > MOST_OF_ONE * read["num_labelled"]:
        yield (
            f"    warning: {rows:,} of {read['num_labelled']:,} rows are {most!r}: a model that "
            "always answers so is right as often; look at macro F1, or bring more of the others"
        )
    rare = [label for label, rows in labels.items() if rows < 5]
    if rare:
        yield f"    fewer than 5 rows: {', '.join(rare[:MOST_NAMES])}"


def verdict(report: dict[str, Any]) -> str:
    """Say in one line whether the data may train."""
    gate = report["gate"]
    if gate["ok"]:
        return "verdict: this data may train"
    if not gate["num_rows"]:
        return "verdict: there is nothing to train on"
    return (
        f"verdict: this data must not train (bad rows: {gate['num_bad']:,}); fix them, "
        "or add --fix for a cleaned copy"
    )


def describe(item: dict[str, Any]) -> str:
    """Return one finding in one line."""
    if "rows" in item:
        shown = ", ".join(f"{row['line']} ({row['id']}, {row['part']})" for row in item["rows"])
        more = item["num_rows"] - len(item["rows"])
        return f"similarity {item['similarity']:.2f}: lines {shown}" + (
            f" and {more} more" if more else ""
        )
    place = f"{item['source']}:{item['line']}"
    if "suite" in item:
        shared = f', shares "{item["shared"]}"' if item["shared"] else ""
        return f"{place}: {item['suite']} {item['task']}, holds {item['containment']:.0%}{shared}"
    if "first_line" in item:
        return f"{place}: id {item['id']} is that of line {item['first_line']}"
    return f"{place}: {item['detail']}"


def _mix(mix: dict[str, Any]) -> Iterator[str]:
    for title, counts in [
        ("turns", mix["turns"]),
        ("code blocks", mix["code_blocks"]),
        *mix["columns"].items(),
    ]:
        if counts:
            shown = ", ".join(f"{name} {count:,}" for name, count in list(counts.items())[:8])
            more = len(counts) - 8
            yield f"{title}: {shown}" + (f", {more} more" if more > 0 else "")


def _tokens(report: dict[str, Any]) -> Iterator[str]:
    tokens = report["tokens"]
    if not tokens:
        if report["estimate"] and report["estimate"]["total_tokens"]:
            estimate = report["estimate"]
            yield (
                f"tokens: about {estimate['total_tokens']:,}, a guess from the characters at "
                f"{estimate['chars_per_token']} a token"
            )
        return
    about = "about " if report["counted"] == "sampled" else ""
    length = tokens["length_tokens"]
    yield (
        f"tokens: {about}{tokens['total_tokens']:,}, {tokens['supervised_share']:.1%} supervised; "
        f"a sample has min {length['min']}, median {length['median']}, p95 {length['p95']}, "
        f"max {length['max']}"
    )
    for cut in tokens["cuts"]:
        if cut["rows_cut"]:
            yield (
                f"  max_length {cut['max_length']}: rows cut {about}{cut['rows_cut']:,} "
                f"({cut['rows_cut_share']:.1%}), tokens lost {cut['tokens_lost_share']:.1%}, "
                f"rows left without an answer {cut['rows_without_reply']:,}"
            )
        elif cut["max_length"] == report["max_length"]:
            yield f"  max_length {cut['max_length']} (data.max_length): cuts nothing"
    mask = report["mask"]
    fault = "" if mask["ok"] else " NOT:"
    yield (
        f"loss mask:{fault} one BOS and a supervised terminator in every answer, "
        f"{mask['checked_rows']:,} rows checked"
    )


def _plan(plan: dict[str, Any], same_run: str) -> Iterator[str]:
    if not plan["train_rows"]:
        return
    tokens = "" if plan["tokens"] is None else f", {plan['tokens']:,} tokens"
    command = commands.python("train/train_sft.py", same_run)
    minutes = (
        f"about {plan['minutes']:.0f} minutes ({plan['minutes_from']})"
        if plan["minutes"] is not None
        else f"time unknown ({command} --estimate measures it)"
    )
    held = f", {plan['validation_rows']:,} held out" if plan["validation_rows"] else ""
    held += f", {plan['test_rows']:,} kept for the test" if plan["test_rows"] else ""
    yield (
        f"training: {plan['train_rows']:,} rows{held}, {plan['epochs']:g} epochs of "
        f"{plan['rows_per_step']} a step: {plan['steps']:,} steps{tokens}, {minutes}"
    )


def mask_preview(
    records: list[Record], tokenizer: Tokenizer, fmt: ChatFormat, *, has_colour: bool
) -> Iterator[str]:
    """Yield samples as the loss sees them: supervised text in green, or in [[ ]]."""
    encoded = encode_all((record.messages for record in records), tokenizer, fmt)
    for record, tokens in zip(records, encoded, strict=True):
        fault = mask_fault(tokens, record, tokenizer, fmt)
        yield (
            f"--- {record.source}:{record.line} {record.id}: {len(tokens.ids)} tokens, "
            f"{tokens.num_supervised} supervised; {'BAD MASK: ' + fault if fault else 'mask ok'}"
        )
        shown = []
        for run in preview(tokens, tokenizer):
            text = neutralise(run["text"])
            if not run["is_supervised"]:
                shown.append(text)
            elif has_colour:
                shown.append(f"\x1b[32m{text}\x1b[0m")
            else:
                shown.append(f"{LEFT}{text}{RIGHT}")
        yield "".join(shown)


def one_line(text: str) -> str:
    """Return text that cannot steer a terminal, without line breaks."""
    return neutralise(text).replace("\n", "\\n").replace("\t", " ")
