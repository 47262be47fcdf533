"""Answers to choose from beside a question: written under it, and the right one named as there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from string import ascii_uppercase
from typing import Any, NamedTuple

from laptune.core.errors import RowError
from laptune.text import foreign_calls

# Columns of the right one that are none of an answer where there is nothing to choose.
ANSWERS = (
    *("answerkey", "answer_key", "answer key", "correct_answer", "correct answer"),
    *("correct_option", "correct option", "correct_choice", "correct", "gold", "cop", "key"),
    *("answer_idx", "answer_index", "richtig", "richtige antwort", "correcta", "correcte"),
)
_LISTS = ("choices", "options", "endings")
_NAME = re.compile(r"(option|opt|op|choice|ending|answer|alternative|antwort|)[ _-]?([a-h]|\d)\)?")
_SPACE = re.compile(r"\s+")


class Choices(NamedTuple):
    """The columns that hold the choices, and each by its letter, or by the number that it has."""

    columns: tuple[str, ...]
    texts: dict[str, str]


def find(row: Mapping[str, Any]) -> Choices | None:
    """Return the choices of a row; None where it has none, or in no form that is known."""
    listed, lettered = _places(tuple(row))
    for name in listed:
        if texts := _texts_of(row[name]):
            return Choices((name,), texts)
    cells = {mark: row[name] for mark, name in lettered.items()}
    texts = {m: str(v).strip() for m, v in cells.items() if isinstance(v, str | int | float)}
    texts = {mark: text for mark, text in texts.items() if text}
    return Choices(tuple(lettered.values()), texts) if len(texts) > 1 else None


def names_in(row: Mapping[str, Any]) -> list[str]:
    """Return the columns of ``row`` that are of choices by their names."""
    listed, lettered = _places(tuple(row))
    return [*listed, *lettered.values()]


@lru_cache(maxsize=256)
def _places(names: tuple[str, ...]) -> tuple[tuple[str, ...], dict[str, str]]:
    """Return the columns that list choices, and those of one each, by letter or number."""
    lower = {str(name).strip().lower(): name for name in names}
    series: dict[str, dict[str, str]] = {}
    for name, theirs in lower.items():
        if (match := _NAME.fullmatch(name)) and (match[1] or match[2].isalpha()):
            series.setdefault(match[1], {})[match[2].upper()] = theirs
    whole = (one for one in series.values() if {"A", "B"} <= one.keys() or {"1", "2"} <= one.keys())
    listed = tuple(lower[name] for name in _LISTS if name in lower)
    return listed, dict(sorted(next(whole, {}).items()))


def _texts_of(value: Any) -> dict[str, str]:
    """Return a list of choices, in the forms that sets have, by letter; {} for no such list."""
    if isinstance(value, str) and value.strip()[:1] in "[{":  # a table holds it as text
        value = foreign_calls.as_call(value)
    marks: Any = ascii_uppercase
    if isinstance(value, dict) and {"text", "label"} <= value.keys():  # ARC
        marks, value = value["label"], value["text"]
    elif isinstance(value, dict):
        marks, value = list(value), list(value.values())
    elif isinstance(value, list) and all(isinstance(one, dict) for one in value):
        marks = [
            one.get("label", one.get("id", ascii_uppercase[i % 26])) for i, one in enumerate(value)
        ]
        value = [one.get("text") for one in value]
    is_list = isinstance(value, list) and isinstance(marks, list | str) and len(value) > 1
    if not is_list or not all(isinstance(one, str | int | float) for one in value):
        return {}
    return {str(m).strip(): str(one).strip() for m, one in zip(marks, value, strict=False)}


def under(question: str, choices: Choices) -> str:
    """Return the question with the choices below it, unless it names all of them already."""
    said = _plain(question)
    if all(_plain(text) in said for text in choices.texts.values()):
        return question
    lines = (f"{mark}. {text}" for mark, text in choices.texts.items())
    return "\n".join([question.strip(), *lines])


def answer_of(name: str, value: Any, choices: Choices) -> Any:
    """Return the letter of the right choice, or its text where that is the answer.

    An explanation stays as it is. A number counts from 0 where a file of JSON has it as one, as
    MMLU does; elsewhere there is no telling. Raises RowError for that and for a number beyond.
    """
    marks = list(choices.texts)
    is_listed = not set(marks) <= set("0123456789")
    is_index = isinstance(value, int) and not isinstance(value, bool) and is_listed
    if is_index and 0 <= value < len(marks):
        return marks[value]
    said = _plain(str(value))
    for mark, column in zip(marks, choices.columns, strict=False):
        if said == _plain(column):
            return mark
    if found := next((mark for mark in marks if said.strip("().: ") == mark.lower()), None):
        return found
    if any(said == _plain(text) for text in choices.texts.values()) or not said.isdecimal():
        return value
    reason = "is a number, which does not say whether choices count from 0 or from 1"
    raise RowError(name, reason, f"write {marks[0]}, {marks[1]}, ... or the text of the choice")


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text).strip().lower()
