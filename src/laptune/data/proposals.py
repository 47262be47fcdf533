"""What a file of no known format is told: which columns may be the question and the answer."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from laptune.core.errors import RowError, some
from laptune.data import columns, nested, one_hot
from laptune.text import messages, written_chats

_NAME = re.compile(r"[^\W\d][^?!,;\"'<>=\[\]{}]*")  # what may name a column; a cell may be anything
# Names of an answer, for a person to confirm.
_UNWANTED = ("negative", "neg", "hard_negative", "rejected", "incorrect", "wrong_answer")
_UNWANTED += ("non_preferred_output",)  # OpenAI's
_LIKELY = ("positive", "summary", "highlights", "abstract", "translation", "back", "lösung")
_LIKELY += (
    "sql",
    "resolution",
    "remediation",
    "corrected",
    "simplified",
    "rewritten",
    "paraphrase",
    "doctor",
)
_ANSWERS = frozenset(
    (
        *columns.NAMES["completion"],
        *_LIKELY,
        "completion",
        "answers",
        "responses",
        "truth",
        "expected",
    )
)
# Objects that are an answer as they are.
_WHOLE = frozenset(("expected", "json", "result", "extracted", "extraction", "parsed", "fields"))
_QUESTIONS = frozenset((*columns.NAMES["prompt"], "prompt", "description", "complaint", "patient"))
_QUESTIONS -= {"user", "human"}
_CONTEXTS = frozenset(("context", "schema", "evidence", "passage", "document"))
_TITLES = frozenset(("title", "subject", "headline", "heading", "topic", "titel", "betreff"))
# Values that are neither asked nor answered: an address, a day.
_ASIDE = re.compile(
    r"\S+@\S+\.\w+|https?://\S+|(\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{2,4}"
    r"|[A-Z][a-z]{2,8}\.? \d\d?, \d{4})[T ]?[\d:.,+-]* ?([AaPp]\.?[Mm]\.?)? ?[A-Z]{0,4}"
)


def unknown_format(rows: Sequence[Mapping[str, Any]]) -> RowError:
    """Return the error of a file whose rows have no known shape; it proposes a mapping."""
    if columns.is_preference(rows[0]):
        return _preference(rows[0])
    shown = some([str(name)[:60] for name in _opened(rows[0])], 8, ", ") or "none"
    return RowError("row", f"has no known format; its columns are {shown}", _proposal(rows))


def _opened(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row with its objects opened, but one that is read whole; a list of texts is none."""
    pair = {columns.find(row, ours, {}) for ours in ("prompt", "completion", "tools")}
    found = {}
    for name, value in row.items():
        inner = nested.leaves({name: value})
        is_whole = (
            (name in pair or (len(row) > 1 and _words(name) & _WHOLE))
            and len(inner) > 1
            and columns.is_json(value)
            and not any(map(nested.is_turns, inner.values()))
        )
        is_list = isinstance(value, list) and not any(isinstance(v, dict | list) for v in value)
        first = {f"{name}.0": value[0]} if is_list and value and _words(name) & _ANSWERS else {}
        found.update(first or ({name: value} if is_whole or is_list else inner))
    return found


def _proposal(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return a mapping that keeps every column that was shown, or says which it leaves out."""
    row = rows[0]
    if {"data", "annotations"} <= row.keys():
        return f"{_of_label_studio(row)}export it from Label Studio as JSON-MIN or CSV"
    if {"question", "function"} <= row.keys():
        hint = "write each with its ground_truth as messages with tool_calls, and tools"
        return f"BFCL's questions hold no answer: {hint}"
    if columns.has_marks(row):
        return columns.AS_PROMPT
    if name := columns.speaker_in(row):
        return f"{name} says who wrote one turn of a talk: {columns.AS_TURNS}"
    if any(row[name] == name for row in rows[1:] for name in row):
        return "its first line is a row: write the columns' names, prompt,completion, above it"
    mapping = f"for example data.columns: {_mapping([_opened(row) for row in rows])}"
    if odd := next((name for name in row if _is_odd(name)), None):
        names = "write the columns' names above it, else map them"
        return f"if {odd[:40]!r} is of a row, {names}, {mapping}"
    return f"map them in the config or with --set, {mapping}"


def _is_odd(name: str) -> bool:
    """Say whether what should name a column may be a cell: by its signs, or a sentence."""
    is_sentence = name.rstrip()[-1:] == "." and len(name.split()) > 2
    return not _NAME.fullmatch(name) or is_sentence or len(name.split()) > 6


def _of_label_studio(row: Mapping[str, Any]) -> str:
    """Return how a task with one choice, text or number is read as it stands; "" for others."""
    inner = nested.leaves(row)
    texts = [name for name in inner if name.startswith("data.") and isinstance(inner[name], str)]
    kind = re.compile(r"annotations\.0\.result\.0\.value\.(choices\.0|text\.0|rating|number)")
    found = [name for name in inner if kind.fullmatch(name)]
    if len(texts) != 1 or not found or any(".result.1." in name for name in inner):
        return ""
    return f"map it: data.columns: {_written({'text': texts[0], 'label': found[0]})}, or "


def _mapping(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return which columns are likely the question and the answer, as it is written in YAML."""
    row = rows[0]
    names = [name for name in row if _may_be_mapped(name, row)]
    long = _texts(rows, names)
    short = [name for name in names if name not in long]
    if talk := next((name for name in names if _is_talk(row[name])), None):
        return _written({"messages": talk} | _tools(row), names)
    said = next((name for name in names if _is_reply(row[name])), None)
    answer = columns.find(row, "completion", {}) or said or _named(names, _ANSWERS, long)
    is_one_hot = len(long) == 1 and bool(one_hot.columns_of(rows, long))
    if not answer and is_one_hot and not columns.find(row, "label", {}):
        return _written({"text": long[0]}, ())
    label = columns.find(row, "label", {}) or next((n for n in short if _is_label(rows, n)), "")
    texts = [name for name in long or names if name != label]
    if label in names:  # what stands behind it may explain it
        before = names[: names.index(label)]
        texts = [name for name in texts if name in before] or texts
    if not answer and label in names and 0 < len(texts) <= 2:
        ours = ("context", "text")[-len(texts) :]
        return _written(dict(zip((*ours, "label"), (*texts, label), strict=True)), names)
    question = columns.find(row, "prompt", {}) or _named(
        [name for name in names if name != answer], _QUESTIONS, long
    )
    if not answer and question in names:
        rest = [name for name in names if name != question]
        queries = [name for name in rest if name.lower() == "query"]  # of SQL, beside a question
        long, answer = [question], (queries or (rest if len(rest) == 1 else ["YOUR_COLUMN"]))[0]
    elif not answer and long:
        answer = long[-1] if not short else short[0] if len(short) == 1 else "YOUR_COLUMN"
        if len(rows) > 1 and names[:2] == [answer, long[0]] and len(names) == 2:
            answer = long[0]  # a term and what it means: a label would come again
    answer = answer or (names or ["YOUR_COLUMN"])[-1]
    asked = [name for name in long if name != answer]
    asked = asked or [name for name in names if name != answer and not said]
    asked = [question] if question in names else asked
    if not 0 < len(asked) <= 3:
        pairs = _written({"prompt": "YOUR_COLUMN", "completion": said or "YOUR_COLUMN"}, ())
        return f"{pairs}; join others that matter into one of them"
    read = {columns.find(row, name, {}) for name in ("context", "input", "history")}
    rest = [name for name in names if name not in {*asked, answer, *read}]
    if len(asked) == 1 and (context := _named(rest, _CONTEXTS, long)):
        asked = [context, *asked]
    ours = {1: ("prompt",), 2: ("context", "prompt"), 3: ("context", "prompt", "input")}[len(asked)]
    found = dict(zip(ours, asked, strict=True)) | {"completion": answer} | _tools(row)
    return _written(found, [name for name in names if name not in read])


def _texts(rows: Sequence[Mapping[str, Any]], names: Sequence[str]) -> list[str]:
    """Return the columns of several words; a formula beside a number or a label is a text too."""
    row = rows[0]
    long = [name for name in names if _is_long(row[name])]
    short = [name for name in names if _is_label(rows, name) or _is_number(row[name])]
    if long or not short:
        return long
    texts = [name for name in names if name not in short]
    return sorted(texts, key=lambda name: len(str(row[name])))[-1:]


def _tools(row: Mapping[str, Any]) -> dict[str, str]:
    inner = (name for name in row if re.search(r"\.tools(\.0\b.*)?$", name))
    found = next((name for name in inner if not columns.is_blank(row[name])), "")
    return {"tools": re.sub(r"\.tools\..*", ".tools", found)} if found else {}


def _is_talk(value: Any) -> bool:
    """Say whether a value is a list of turns that begins with a question and ends in an answer."""
    is_list = isinstance(value, list) and len(value) > 1 and nested.is_turns(value)
    return is_list and _is_reply(value[-1])


def _is_reply(value: Any) -> bool:
    """Say whether a value is a turn of the assistant, alone or in a list."""
    turns = value if isinstance(value, list) else [value]
    return (
        len(turns) == 1 and isinstance(turns[0], dict) and messages.role_of(turns[0]) == "assistant"
    )


def _may_be_mapped(name: str, row: Mapping[str, Any]) -> bool:
    if name.lower() in _UNWANTED or nested.is_turns(row[name]):
        return name.lower() not in _UNWANTED
    return name in columns.texts(row) and not _ASIDE.fullmatch(str(row[name]).strip())


def _is_long(value: Any) -> bool:
    return nested.is_turns(value) or " " in str(value).strip()


def _named(names: Sequence[str], words: frozenset[str], long: Collection[str]) -> str:
    """Return the column whose name holds one of ``words``, a longer text first; "" for none."""
    found = [name for name in names if name.lower() in words]
    found = found or [name for name in names if _words(name) & words]
    if len(found) == len(names) > 1:
        return ""  # a word that all have tells none
    return next((name for name in found if name in long), (found or [""])[0])


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", name.lower()))


def _written(mapping: Mapping[str, str], names: Iterable[str] = ()) -> str:
    """Return a mapping as YAML has it, and which of ``names`` are not in it."""
    quoted = {
        ours: name if re.fullmatch(r"\w[\w .-]*", name) else json.dumps(name, ensure_ascii=False)
        for ours, name in mapping.items()
    }
    pairs = (f"{ours}: {name}" for ours, name in quoted.items())
    rest = [name for name in names if name not in mapping.values()]
    left_out = f"; it leaves out {some(rest, 8, ', ')}" if rest else ""
    return f"{{{', '.join(pairs)}}}{left_out}"


def beside(text: str, unused: Iterable[str], values: Mapping[str, Mapping[str, int]]) -> str:
    """Return the mapping by which a column beside a plain text is learned, "" where none may be.

    ``text`` is the text's own column; ``values`` counts what the columns of few
    values hold: one whose values come again is a label.
    """
    names = [name for name in unused if not columns.ASIDE.fullmatch(name)]
    label = next((name for name in names if _is_repeated(values.get(name, {}))), None)
    if label:
        return _written({"label": label})
    names = [name for name in names if not _is_same_everywhere(values.get(name, {}))]
    answer = _named(names, _ANSWERS, ()) or (names or [""])[0]
    if _words(answer) & _TITLES:
        return _written({"prompt": answer, "completion": text})
    return _written({"prompt": text, "completion": answer}) if answer else ""


def _is_number(value: Any) -> bool:
    return re.fullmatch(r"-?\d+([.,]\d+)?(e-?\d+)?", str(value).strip(), re.IGNORECASE) is not None


def _is_label(rows: Sequence[Mapping[str, Any]], name: str) -> bool:
    return _is_repeated(Counter(str(row.get(name)) for row in rows))


def _is_repeated(counts: Mapping[str, int]) -> bool:
    return len(counts) > 1 and sum(counts.values()) >= 2 * len(counts)


def _is_same_everywhere(counts: Mapping[str, int]) -> bool:
    return len(counts) == 1 and sum(counts.values()) > 1


def _preference(row: Mapping[str, Any]) -> RowError:
    reason = "is a preference pair (chosen, rejected), not a sample"
    chosen = row["chosen"]
    if isinstance(chosen, list) and len(chosen) > 1:
        mapping = "{messages: chosen}"
    elif isinstance(chosen, str) and written_chats.turns_of(chosen):
        mapping = "{text: chosen}"
    elif asked := columns.find(row, "prompt", {}) or columns.find(row, "conversations", {}):
        mapping = f"{{prompt: {asked}, completion: chosen}}"
    else:
        mapping = "{completion: chosen} and a column prompt beside it"
    return RowError("row", reason, f"learn the wanted one: data.columns: {mapping}")
