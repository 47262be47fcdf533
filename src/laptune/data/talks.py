"""Tables with a turn a row, as support desks and databases export talks: rows of a talk are joined.

Such a table has a column that names the talk and comes again, and one that says of each row who
speaks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby, islice
from typing import Any

from laptune.core.jsonl import Line
from laptune.data import columns

_NUM_SNIFFED = 100
_TALK = re.compile(
    r"(conversation|conv|dialog(ue)?|ticket|thread|session|chat|case|talk|call)"
    r"([ _-]?(id|no|nr|number|key))?|id",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"((message|msg|turn)[ _-]?)?(turn|id|idx|index|position|seq|sequence|step|order|number|no|nr)"
    r"|((created|sent|message)[ _-]?)?(at|on|date|time|datetime|timestamp|ts)",
    re.IGNORECASE,
)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d.*")  # sorts as text
Names = tuple[str, str, str]  # the columns of the talk, the speaker and what is said


def joined(
    lines: Iterable[Line], counts: Counter[str], *, is_prompt: bool = False
) -> Iterator[Line]:
    """Yield a row of messages for each talk of such a table, the lines of any other as they are.

    What one speaker says in several rows is one turn. Answers before the first question and,
    unless ``is_prompt``, what nobody answers at the end are left out; ``counts`` says how many.
    """
    lines = iter(lines)
    head = list(islice(lines, _NUM_SNIFFED))
    names = _find([line.value for line in head if line.value])
    lines = chain(head, lines)
    if not names:
        yield from lines
        return
    talks: dict[str, list[Line]] = {}
    for line in lines:
        if line.fault:
            yield line
        else:
            talks.setdefault(str(line.value.get(names[0])), []).append(line)
    for talk in talks.values():
        rows = _in_order([line.value for line in talk])
        turns = _turns(rows, names)
        whole = _from_question_to_answer(turns, is_prompt)
        counts.update(turns=len(talk), talks=1, silent=not whole)
        counts["unanswered"] += len(turns) - len(whole) if whole else 0
        if whole:
            yield Line(talk[0].number, {**_same(rows, names), "messages": whole})


def _find(rows: Sequence[Mapping[str, Any]]) -> Names | None:
    """Return the columns that make ``rows`` the turns of talks; None where they are none."""
    if not rows or columns.find(rows[0], "completion", {}):
        return None
    said = columns.find(rows[0], "text", {}, "label") or ("value" if "value" in rows[0] else "")
    names = [name for name in rows[0] if name != said] if said else []
    label = columns.find(rows[0], "label", {})  # who wrote a text, to be told apart
    speakers = [n for n in names if n != label and _are_roles([row.get(n) for row in rows])]
    found = ((one, who) for one in names if _TALK.fullmatch(one.strip()) for who in speakers)
    return next(((*pair, said) for pair in found if _are_talks(rows, *pair)), None)


def _are_roles(values: Sequence[Any]) -> bool:
    roles = set(map(columns.role_of, values))
    return roles >= {"user", "assistant"} and "" not in roles


def _are_talks(rows: Sequence[Mapping[str, Any]], talk: str, who: str) -> bool:
    """Say whether most values of ``talk`` come with a question and an answer."""
    talks: dict[str, set[str]] = {}
    for row in rows:
        talks.setdefault(str(row.get(talk)), set()).add(columns.role_of(row[who]))
    return 2 * sum(roles >= {"user", "assistant"} for roles in talks.values()) >= len(talks)


def _in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the turns of a talk by their number or time: an export may begin with the newest."""
    for name in filter(_ORDER.fullmatch, rows[0]):
        cells = [str(row.get(name)).strip() for row in rows]
        if len(set(cells)) > 1 and all(cell.isdecimal() for cell in cells):
            return sorted(rows, key=lambda row: int(str(row[name])))
        if len(set(cells)) > 1 and all(map(_MOMENT.fullmatch, cells)):
            return sorted(rows, key=lambda row: str(row[name]).strip())
    return rows


def _same(rows: Sequence[Mapping[str, Any]], names: Names) -> dict[str, Any]:
    """Return what is the same in all turns: of the talk, as its id, its system text, its split."""
    first = {key: cell for key, cell in rows[0].items() if key not in names[1:]}
    return {key: cell for key, cell in first.items() if all(r.get(key) == cell for r in rows)}


def _turns(rows: Sequence[dict[str, Any]], names: Names) -> list[dict[str, Any]]:
    """Return the turns, those that follow each other as one; other cells of the first are kept."""
    _, who, said = names
    of_talk, turns = _same(rows, names), []
    for role, group in groupby(rows, key=lambda row: columns.role_of(row[who])):
        parts = list(group)
        texts = [part.get(said) for part in parts if not columns.is_blank(part.get(said))]
        are_texts = role != "tool" and all(isinstance(text, str) for text in texts)
        turns += [
            {k: v for k, v in part.items() if k not in of_talk and k not in names}
            | {"role": role, "content": "\n\n".join(texts) if are_texts else part.get(said)}
            for part in (parts[:1] if are_texts else parts)
        ]
    return turns


def _from_question_to_answer(turns: list[dict[str, Any]], is_prompt: bool) -> list[dict[str, Any]]:
    """Return the turns from the first question to the last answer, [] where one of them lacks."""
    roles = [turn["role"] for turn in turns]
    if "user" not in roles or not (is_prompt or "assistant" in roles):
        return []
    end = len(roles) if is_prompt else len(roles) - roles[::-1].index("assistant")
    system = [turn for turn in turns[:1] if turn["role"] == "system"]
    begin = roles.index("user")
    return [*system, *turns[begin:end]] if begin < end else []
