"""Rows that lie deeper in a JSON file than in a list, in the shapes that tools export."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from laptune.core.errors import RowError
from laptune.data import columns

_ENTITY = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})")  # marked in Rasa's examples


def rows_within(value: dict[str, Any]) -> list[Any]:
    """Return the rows of a document of a known shape; [] for any other, and for a row itself."""
    talks = value.get("conversations")  # of ChatterBot
    if isinstance(talks, list) and all(isinstance(one, list) for one in talks):
        return [{"messages": one} for one in talks]
    if columns.detect([value], {}):
        return []
    for read in (_of_viewer, _of_squad, _of_intents, _of_rasa, _by_key, _deeper):
        if rows := list(read(value)):
            return rows
    return []


def _of_viewer(value: dict[str, Any]) -> Iterator[Any]:
    """Yield the rows of the Hub's data set viewer, its classes by their names."""
    rows = value.get("rows")
    if not _are_objects(rows) or not all(isinstance(one.get("row"), dict) for one in rows):
        return
    features = value["features"] if _are_objects(value.get("features")) else []
    kinds = {str(one.get("name")): _object(one.get("type")) for one in features}
    names = {n: _object(kind.get("feature") or kind).get("names") for n, kind in kinds.items()}
    yield from (with_names(one["row"], names) for one in rows)


def with_names(row: dict[str, Any], names: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row with the names of its classes in place of their numbers.

    ``names`` are those of each column of classes, or None.
    """
    return {name: _class_of(cell, names.get(name)) for name, cell in row.items()}


def _class_of(cell: Any, names: Any) -> Any:
    if isinstance(names, list) and isinstance(cell, list):
        return [_class_of(one, names) for one in cell]
    is_class = isinstance(names, list) and isinstance(cell, int) and 0 <= cell < len(names)
    return names[cell] if is_class else cell


def _of_squad(value: dict[str, Any]) -> Iterator[Any]:
    """Yield a row for each question that SQuAD has of a paragraph."""
    articles = value.get("data")
    if not _are_objects(articles) or not all(_are_objects(a.get("paragraphs")) for a in articles):
        return
    for article in articles:
        for paragraph in article["paragraphs"]:
            questions = paragraph.get("qas")
            for one in questions if isinstance(questions, list) else [questions]:
                yield _with_context(one, paragraph.get("context"))


def _with_context(question: Any, context: Any) -> Any:
    """Return a question of SQuAD's as a row; what is none as it is, for the reader to name."""
    found = _object(question).get("answers")
    if not isinstance(found, list):
        return question
    texts = [_object(answer).get("text") for answer in found]
    return {"context": context, **question, "answers": {"text": texts, "answer_start": []}}


def _of_intents(value: dict[str, Any]) -> Iterator[Any]:
    """Yield a text and its label for each pattern of a chatbot's intents."""
    intents = value.get("intents")
    if not _are_objects(intents) or not all(isinstance(i.get("patterns"), list) for i in intents):
        return
    for intent in intents:
        rest = {key: cell for key, cell in intent.items() if key != "patterns"}
        yield from ({"text": pattern, **rest} for pattern in intent["patterns"])


def _of_rasa(value: dict[str, Any]) -> Iterator[Any]:
    """Yield a text and its label for each line of the examples of Rasa's intents."""
    for intent in value["nlu"] if _are_objects(value.get("nlu")) else []:
        if "intent" in intent and isinstance(intent.get("examples"), str):
            for line in intent["examples"].split("\n"):
                if text := _ENTITY.sub(r"\1", line.strip().removeprefix("-")).strip():
                    yield {"text": text, "intent": intent["intent"]}


def _by_key(value: dict[str, Any]) -> Iterator[Any]:
    """Yield the rows of an object that holds each under its id: known ones, or all alike."""
    cells = list(value.values())
    are_objects = _are_objects(cells)
    is_of_rows = are_objects and len(cells) > 2 and all(c.keys() == cells[0].keys() for c in cells)
    is_table = are_objects and all(map(str.isdecimal, cells[0]))  # pandas', by columns
    if are_objects and (columns.detect(cells, {}) or (is_of_rows and not is_table)):
        yield from ({"id": key, **row} for key, row in value.items())


def _deeper(value: dict[str, Any]) -> Iterator[Any]:
    """Yield the rows of the one list of known rows, where it lies deep or beside other lists."""
    lists = list(_lists_in(value, 0))
    found = [rows for rows in lists if columns.detect(rows, {})]
    is_deep = not any(lists[0] is one for one in value.values()) if lists else False
    if len(found) == 1 and (is_deep or len(lists) > 1):
        yield from found[0]


def _lists_in(value: Any, depth: int) -> Iterator[list[Any]]:
    if _are_objects(value):
        yield value
    elif isinstance(value, dict) and depth < 4:
        for inner in value.values():
            yield from _lists_in(inner, depth + 1)


def _are_objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def is_of_chatgpt(row: dict[str, Any]) -> bool:
    """Say whether a row is a conversation as ChatGPT exports it: nodes that know their parent."""
    nodes = row.get("mapping")
    are_nodes = isinstance(nodes, dict) and nodes and all(map(_is_node, nodes.values()))
    return bool(are_nodes)


def _is_node(value: Any) -> bool:
    return isinstance(value, dict) and "message" in value and "parent" in value


def of_chatgpt(row: dict[str, Any]) -> dict[str, Any]:
    """Return a conversation of ChatGPT's as turns, by the branch that was shown last."""
    nodes, turns = row["mapping"], []
    key = row.get("current_node") or next(reversed(nodes))
    for _ in nodes:  # each once, whatever they say of their parents
        node = nodes.get(key, {}) if isinstance(key, str) else {}
        turns += _turn_of_node(node.get("message"))
        key = node.get("parent")
    kept = ("id", "title", "conversation_id")
    return {name: row[name] for name in kept if name in row} | {"messages": turns[::-1]}


def _turn_of_node(message: Any) -> list[dict[str, Any]]:
    author, content = (_object(_object(message).get(key)) for key in ("author", "content"))
    role, parts = author.get("role"), content.get("parts")
    parts = [part for part in parts if part != ""] if isinstance(parts, list) else []
    said = [{"type": "text", "text": part} if isinstance(part, str) else part for part in parts]
    return [{"role": role, "content": said}] if said and role in ("user", "assistant") else []


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def refuse_table(value: dict[str, Any]) -> None:
    """Raise RowError for one object that holds all rows by column, as pandas does, or by label."""
    cells = list(value.values())
    if not cells or not all(isinstance(cell, dict | list) for cell in cells):
        return
    is_of_lists = all(isinstance(cell, list) for cell in cells)
    if any(isinstance(inner, dict | list) for cell in cells for inner in _inner(cell)):
        if is_of_lists or not all(str(key).isdecimal() for cell in cells for key in cell):
            return
    elif not is_of_lists and any(list(cell) != list(cells[0]) for cell in cells):
        return
    hint = 'write its rows: df.to_json(path, orient="records", lines=True)'
    if is_of_lists and columns.KNOWN.isdisjoint(map(str.lower, value)):
        hint += '; if its keys are labels, write {"text": ..., "label": KEY} for each text'
    raise RowError("file", "is a table by columns, as pandas and datasets write it", hint)


def _inner(cell: Any) -> Any:
    return cell.values() if isinstance(cell, dict) else cell
