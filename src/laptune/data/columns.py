"""Which column of a stranger's file is what: the names that people use, and the format they make.

``data.columns`` says it where the names do not. No column is dropped in silence: what a format uses
is in ``USES``, what would change the meaning is refused by name, the rest is counted as unused.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any
from unicodedata import normalize

from laptune.core.errors import RowError
from laptune.core.jsonl import kind_of
from laptune.data import choices
from laptune.text import foreign_calls, messages, turns

_QUESTIONS = (
    *("question", "query", "problem", "user", "human", "input", "message", "text"),
    *("inputs", "input_text"),  # of FLAN and xP3, of Vertex
    *("content", "body"),  # of a letter, beside its reply
    *("frage", "eingabe", "pregunta", "domanda", "pergunta"),
)
_WHO = ("user", "human")
_ANSWERS = (
    *("response", "answer", "solution", "assistant", "reply", "ideal", "target"),
    *("targets", "output_text"),
    *("antwort", "ausgabe", "respuesta", "réponse", "reponse", "risposta", "resposta"),
)
# Columns of several answers of which each is right; and what names the others in a row of ours.
SEVERAL = ("answers", "references", "acceptable_answers", "reference_answers")
OTHER_ANSWERS = "other_answers"
# Our column -> other names of it, the best first.
NAMES: dict[str, tuple[str, ...]] = {
    "messages": (
        *("conversation", "dialog", "dialogue", "chat", "turns"),
        *("contents", "chat_messages", "sample"),  # of Gemini, an export from Claude, Glaive
        "transcript",
    ),
    "conversations": (),
    "instruction": (),
    "output": ("completion", *_ANSWERS),
    "prompt": _QUESTIONS,
    "completion": ("output", *_ANSWERS),
    "text": ("content", "body", "texto", "texte", "testo", "nachricht", "mensaje"),
    "label": (
        *("label_text", "label_name", "intent", "intent_name", "sentiment", "category"),
        *("class", "class_name", "emotion", "labels", "tag", "rating", "stars"),
        *("categories", "intents", "emotions", "topics", "genres", "tags"),
        *("accept", "cats"),  # Prodigy's, spaCy's
        *("gold_label", "annotation", "choice"),  # of NLI, Argilla 1, Label Studio
        *("kategorie", "klasse", "etikett", "categoría", "categoria", "etiqueta"),
        *("catégorie", "categorie", "étiquette", "etiquette", "étiquettes"),
    ),
    "input": (),
    "context": ("passage",),
    "history": ("chat_history", "conversation_history"),
    "system": ("system_prompt", "system_message", "systeminstruction"),
    "tools": ("functions", "available_tools"),
}
# What is labelled has other names than a text that stands alone.
_LABELLED = (
    *("sentence", "utterance", "review", "message", "tweet", "comment", "document"),
    *("query", "question", "input", "prompt"),
)
KNOWN = frozenset({*NAMES, *_LABELLED, *(name for names in NAMES.values() for name in names)})
# Format -> the columns that it needs, in the order of detection, and those that it may have.
NEEDS: dict[str, tuple[str, ...]] = {
    "messages": ("messages",),
    "sharegpt": ("conversations",),
    "alpaca": ("instruction", "output"),
    "prompt_completion": ("prompt", "completion"),
    "label": ("text", "label"),
    "text": ("text",),
}
MAY: dict[str, tuple[str, ...]] = {
    "messages": ("system", "tools"),
    "sharegpt": ("system", "tools"),
    "alpaca": ("input", "context", "history", "system", "tools"),
    "prompt_completion": ("input", "context", "history", "system", "tools"),
    "label": ("context", "system"),
    "text": ("system",),
}
# Columns that change what an answer means; we would ignore them, so a row that fills one is bad.
_REFUSED = {
    **dict.fromkeys(("tools", "functions"), "a label or a plain text calls none"),
    **dict.fromkeys(("image", "images", "audio", "audios", "video", "videos"), "only text is read"),
}
_PRODIGY = frozenset(("_input_hash", "_task_hash", "_view_id", "_session_id", "spans", "accept"))
_MARKS = ("spans", "entities", "ner_tags", "ner", "pos_tags", "bio")  # parts of the text
_REPLY = re.compile(r"(in_)?(reply|response|replied)_to")  # a message that names another
AS_PROMPT = "write the text as prompt, what to find in it as completion (JSON)"
_LABEL_STUDIO = frozenset(("annotator", "annotation_id", "lead_time"))  # beside what people chose
# A chat between people, of whom one is to be learned.
AS_TURNS = (
    'write each talk as {"messages": [...]}, role assistant for the one to be learned, or a turn a '
    "row with the columns conversation_id, role and content"
)
_WHOSE = (
    "role",
    "from",
    "author",
    "who",
    "author_role",
    "author_type",
    "sender_role",
    "sender_type",
)
# Neither a question nor an answer; "Class Index" is one.
ASIDE = re.compile(
    r"(?i)(?!.*(class|label))"
    r"(nr\.?|(.*[ _.-])?(id|idx|index|uuid|hash|url)|(created|updated)_at|timestamp|split|partition"
    r"|annotator|lead_time|annotation_agent)"
)
# A cell of yes and no, as ``said`` returns it.
YES, NO = frozenset(("true", "1", "1.0")), frozenset(("false", "0", "0.0"))
# What pandas writes for no value, and Excel for a formula that fails.
_FAULTS = (
    "\\N",
    "nan",
    "NaN",
    "<NA>",
    "#N/A",
    "#REF!",
    "#NAME?",
    "#VALUE!",
    "#DIV/0!",
    "#NUM!",
    "#NULL!",
)
# What pandas, R and databases write into an empty cell.
_BLANK = ("", "\\N", "nan", "NaN", "<NA>", "None", "null", "NULL")


def find(
    row: Mapping[str, Any], ours: str, columns: Mapping[str, str], fmt: str = ""
) -> str | None:
    """Return the name that our column has in ``row``, or None; ``columns`` goes before a guess.

    Capitals do not count: a sheet's columns are Question and Answer.
    """
    if ours in columns:
        return columns[ours] if columns[ours] in row else None
    theirs = _by_lower(tuple(row))
    names = (ours, *NAMES[ours])
    if _is_of_prodigy(row):  # its answer is a verdict on the row
        names = tuple(name for name in names if name != "answer")
    if fmt == "label" and ours == "text":
        names = (*names, *_LABELLED)
    if ours == "label" and {"label_text", "label_name"} & theirs.keys():
        names = NAMES["label"]  # the names of the classes, where the file has ids too
    if ours == "prompt" and "assistant" not in theirs:  # "user" may be who wrote the text
        names = (*(name for name in names if name not in _WHO), *_WHO)
    claimed = columns.values()
    if ours == "label":
        names = (*names, *_of_annotators(row))
    if ours in ("completion", "output"):
        names = (*names, *_answers_beside(row, theirs))
    found = (theirs[name] for name in names if name in theirs)
    return next((name for name in found if name not in claimed), None)


def _answers_beside(row: Mapping[str, Any], theirs: Mapping[str, str]) -> list[str]:
    """Return the names that are an answer's beside other columns of the row alone."""
    names = ["answers"] if "tools" in theirs else []  # xLAM's calls; elsewhere some to choose from
    names += ["text"] if "prompt" in theirs else []  # what was written to it
    if theirs.keys().isdisjoint(choices.ANSWERS):  # else they are what one chooses from
        held = {name: row[theirs[name]] for name in SEVERAL if name in theirs}
        names += [n for n, value in held.items() if is_of_squad(value) or several(n, value)]
    return [*names, *(choices.ANSWERS if choices.find(row) else ())]


def several(name: str, value: Any) -> list[str]:
    """Return the answers of a cell of which each is right, by its name or as SQuAD has them."""
    texts = value["text"] if is_of_squad(value) else value if name.lower() in SEVERAL else None
    texts = texts if isinstance(texts, list) else []
    return list(dict.fromkeys(texts)) if all(isinstance(one, str) for one in texts) else []


def _of_annotators(row: Mapping[str, Any]) -> list[str]:
    """Return the one column that people filled in Argilla 2 or Label Studio, who name it."""
    if row.keys() >= _LABEL_STUDIO:
        texts = {"id", *NAMES["text"], "text", *_LABELLED, *_LABEL_STUDIO}
        found = [name for name in row if name.lower() not in texts and not ASIDE.fullmatch(name)]
    else:
        found = [name for name in row if str(name).endswith(".responses")]
    return [name.lower() for name in found] if len(found) == 1 else []


def is_of_squad(value: Any) -> bool:
    """Say whether a cell is SQuAD's object of answers, which stand in the context."""
    texts = value.get("text") if isinstance(value, dict) and "answer_start" in value else None
    return isinstance(texts, list) and all(isinstance(text, str) for text in texts)


def _is_of_prodigy(row: Mapping[str, Any]) -> bool:
    return row.get("answer") in ("accept", "reject", "ignore") and not _PRODIGY.isdisjoint(row)


def used(row: Mapping[str, Any], fmt: str, columns: Mapping[str, str]) -> set[str]:
    """Return the columns of ``row`` that the format has a use for, and a label's id or name."""
    ours = (*NEEDS.get(fmt, ()), *MAY.get(fmt, ()))
    names = {find(row, one, columns, fmt) for one in ours} - {None}
    return names | set(NAMES["label"]) | {"label"} if fmt == "label" else names


@lru_cache(maxsize=256)
def _by_lower(names: tuple[str, ...]) -> dict[str, str]:
    """Return the names by what they are in lower case; one that is written so goes first.

    Without blanks around, and with accents as one character.
    """
    by_lower = {normalize("NFC", str(name)).strip().lower(): name for name in reversed(names)}
    return by_lower | {name: name for name in names if name in by_lower}


def detect(
    rows: Iterable[Mapping[str, Any]], columns: Mapping[str, str], *, is_prompt: bool = False
) -> str | None:
    """Return the format that most of ``rows`` have, or None when none fits.

    Where no row is whole, that is the format whose column they lack, if nothing else may be it
    or if the answer may be missing (``is_prompt``).
    """
    rows = [row for row in rows if not (is_preference(row) and not _is_chosen(columns))]
    found = Counter(filter(None, (_whole_format(row, columns) for row in rows)))
    if not found and (is_prompt or columns or not any(len(texts(row)) > 1 for row in rows)):
        found = Counter(filter(None, (_half_format(row, columns) for row in rows)))
    return found.most_common(1)[0][0] if found else None


def _is_chosen(columns: Mapping[str, str]) -> bool:
    return not {"chosen", "rejected"}.isdisjoint(columns.values())


def _whole_format(row: Mapping[str, Any], columns: Mapping[str, str]) -> str | None:
    """Return the format of a row that has all that it needs: a pair in our names goes first."""
    whole = [fmt for fmt in NEEDS if _is_whole(row, fmt, columns)]
    if not whole or len(NEEDS[whole[0]]) == 1:
        return whole[0] if whole else None
    ours = _our_names(row, columns)
    return next((f for f in whole if len(NEEDS[f]) > 1 and ours >= set(NEEDS[f])), whole[0])


def _half_format(row: Mapping[str, Any], columns: Mapping[str, str]) -> str | None:
    ours = _our_names(row, columns)
    return next((fmt for fmt, needed in NEEDS.items() if ours.intersection(needed)), None)


def _our_names(row: Mapping[str, Any], columns: Mapping[str, str]) -> set[str]:
    theirs = _by_lower(tuple(row))
    return {ours for ours in NAMES if (columns[ours] in row if ours in columns else ours in theirs)}


def _is_whole(row: Mapping[str, Any], fmt: str, columns: Mapping[str, str]) -> bool:
    names = [find(row, ours, columns, fmt) for ours in NEEDS[fmt]]
    if fmt == "messages" and names[0] not in (None, "messages", columns.get("messages")):
        turns = row[names[0]]  # "chat" may be the name of a text as well
        return isinstance(turns, list) or foreign_calls.is_glaive(turns)
    if fmt == "text" and names[0] is not None and isinstance(row[names[0]], dict):
        return False  # a request's "body"
    return None not in names and len(set(names)) == len(names)


def is_preference(row: Mapping[str, Any]) -> bool:
    """Say whether a row is a pair of answers, one wanted and one not (DPO)."""
    return {"chosen", "rejected"} <= row.keys()


def is_blank(value: Any) -> bool:
    """Say whether an optional cell holds nothing: null, no text, what a table has for no value."""
    return value is None or value == [] or (isinstance(value, str) and value.strip() in _BLANK)


def refuse_ignored(row: Mapping[str, Any], used: Iterable[str]) -> None:
    """Raise RowError when a column that is not used would change what the answer means."""
    unused = {
        lower: name
        for lower, name in _by_lower(tuple(row)).items()
        if name not in used and not is_blank(row[name]) and row[name] != "[]"
    }
    for lower in _REFUSED.keys() & unused.keys():
        reason = f"is not supported: {_REFUSED[lower]}"
        raise RowError(unused[lower], reason, "leave the row out, or remove the column")
    if "accept" in used:  # which names one of Prodigy's options
        unused.pop("options", None)
    left = [name for name in choices.names_in(row) if name in unused.values()]
    if left and not any(name in used for name in choices.names_in(row)):
        reason = "holds an answer to choose from, which the question does not name"
        raise RowError(left[0], reason, "write the choices into the question's text")


def refuse_beside_text(row: Mapping[str, Any]) -> None:
    """Raise RowError for a text that is no passage: a turn with its role, a text with marks."""
    if name := speaker_in(row):
        raise RowError(name, "is of one turn of a talk", AS_TURNS)
    if name := has_marks(row):
        reason = "marks parts of the text, which would be learned without them"
        raise RowError(name, reason, AS_PROMPT)


def speaker_in(row: Mapping[str, Any]) -> str:
    """Return the column that says who speaks, where a row is one turn of a talk; "" for none."""
    lower = _by_lower(tuple(row))
    if lower.keys() >= {"user", "ts"}:  # Slack's
        return lower["user"]
    found = [lower[name] for name in ("speaker", "sender", "from_id") if name in lower]
    whose = (lower[name] for name in _WHOSE if name in lower)
    found += [name for name in whose if said(row[name]) != "admin" and role_of(row[name])]
    found += [lower[name] for name in lower if _REPLY.match(name)]
    return (found or [""])[0]


def role_of(value: Any) -> str:
    """Return the role that a cell, or the type in its object, names; "" for none that is known."""
    value = value.get("role", value.get("type")) if isinstance(value, dict) else value
    return turns.ROLES.get(said(value), "")


def said(value: Any) -> str:
    """Return what a cell says, in lower case; "" for none."""
    return "" if value is None else str(value).strip().lower()


def has_marks(row: Mapping[str, Any]) -> str:
    """Return the column that marks parts of a text, as NER does; "" for none."""
    return next((name for name in _MARKS if isinstance(row.get(name), list)), "")


def texts(row: Mapping[str, Any]) -> list[str]:
    """Return the columns that may be a question or an answer."""
    known = {find(row, ours, {}) for ours in ("system", "tools", "history")}
    return [
        name
        for name, value in row.items()
        if name not in known and not ASIDE.fullmatch(name)
        if isinstance(value, str | int | float) or is_json(value)
    ]


def missing(row: Mapping[str, Any], ours: str, columns: Mapping[str, str]) -> RowError:
    """Return the error of a row that lacks a column which its format needs."""
    has = ", ".join(str(key)[:40] for key in list(row)[:8]) or "none"
    hint = "add it" if ours not in columns else f"data.columns names it as {ours}"
    return RowError(columns.get(ours, ours), "is missing", f"{hint}; the row's columns are: {has}")


def text_of(name: str, value: Any) -> Any:
    """Return a cell as text: a number, true, an object, a list of one; RowError for a cell's fault.

    That is what pandas writes for no value, and Excel for a formula that fails.
    """
    if is_of_squad(value):
        raise RowError(name, "holds no answer", "write what is said instead, or leave it out")
    if isinstance(value, list) and len(value) == 1 and not isinstance(value[0], dict | list):
        value = value[0]
    if isinstance(value, bool) or is_json(value):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int | float):
        return str(value)
    if value in _FAULTS:
        wheres = {"#": "a fault of Excel", "\\": "an empty cell of a database"}
        whose = wheres.get(value[0], "an empty cell of pandas")
        raise RowError(name, f"is {value}, {whose}", "write the text or remove the row")
    return value


def is_json(value: Any) -> bool:
    """Say whether a cell is an object, or a list of some, to be read as JSON: not turns."""
    values = value if isinstance(value, list) else [value]
    return bool(values) and all(
        isinstance(v, dict) and v.get("type") != "text" and not messages.is_turn(v) for v in values
    )


def optional_text(name: str, value: Any) -> str | None:
    """Return an optional cell as text, None where it is blank; raises RowError on other kinds."""
    if is_blank(value):
        return None
    if not isinstance(value, str):
        hint = "join its parts into one text" if isinstance(value, list) else "write text"
        raise RowError(name, f"is {kind_of(value)}, not text", hint)
    return value
