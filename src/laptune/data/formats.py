"""From a row to a Record: messages, ShareGPT, Alpaca, prompt and completion, label, plain text.

``docs/data-formats.md`` shows a row of each. Every turn carries the field that it came from, so
that a rule broken later can name the field.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from laptune.core.errors import RowError
from laptune.core.jsonl import kind_of
from laptune.core.settings import DataSettings
from laptune.data import choices, columns, label_cells, nested
from laptune.text import foreign_calls, messages, tool_turns, written_chats
from laptune.text.chat import ChatFormat
from laptune.text.messages import read_turns
from laptune.text.records import Record
from laptune.text.turns import Turn

_TEXTS = ("instruction", "prompt", "input", "context", "output", "completion")
Cells = Mapping[str, tuple[str, Any]]  # our column -> its name in the file and its value


@dataclass(slots=True)
class Parsed:
    """A row that may train, and what was found out about it on the way."""

    record: Record
    used: dict[str, str]  # our column -> the file's
    unused: list[str] = field(default_factory=list)  # columns, and keys of turns as messages[].key
    has_carriage_returns: bool = False
    is_json: bool = False  # a cell is an object, read as JSON
    is_chat: bool = False  # a text is a conversation in some template, read as its turns
    has_others: bool = False  # several answers are right: the first is learned
    is_joined: bool = False  # the answer begins indented and was joined to its question's code


def parse(
    row: dict[str, Any],
    name: str,
    settings: DataSettings,
    fmt: ChatFormat,
    *,
    source: str = "",
    line: int = 0,
    is_prompt: bool = False,
) -> Parsed:
    """Return the Record of a row in the format ``name``; raises RowError on what must not train.

    ``is_prompt``: the answer may be missing and is left out; the record ends with the question.
    """
    cells = _cells(row, name, settings.columns, is_prompt)
    if is_prompt:
        cells = _asked(cells)
    used = {ours: theirs for ours, (theirs, _) in cells.items()}
    taken = set(used.values())
    if name in ("alpaca", "prompt_completion") and (found := choices.find(row)):
        taken.update(found.columns)
        used["choices"] = " + ".join(found.columns)
        cells = _with_choices(cells, found)
    cells, others = _one_answer(cells)
    columns.refuse_ignored(row, taken)
    if name == "text":
        columns.refuse_beside_text(row)
    turns = _BUILDERS[name](cells, settings)
    answer = name == "messages" and columns.find(row, "completion", settings.columns)
    if answer and turns[-1].role == "user" and not is_prompt:  # it stands beside the talk
        turns += _answer(answer, row[answer], has_tools=_tools(cells)[0] is not None)
        used["completion"] = answer
        taken.add(answer)
    if is_prompt and len(turns) > 1 and turns[-1].role == "assistant":
        turns.pop()
    turns = _with_system(turns, cells, settings, name)
    turns = tool_turns.declare(turns, *_tools(cells))
    joined = _join_code(turns) if name in ("alpaca", "prompt_completion") else turns
    found = messages.check(joined, fmt, is_prompt=is_prompt)
    meta = {key: value for key, value in row.items() if key not in taken}
    others = {columns.OTHER_ANSWERS: others} if others else {}
    return Parsed(
        Record(_row_id(meta, line), tuple(found), meta | others, source, line),
        used,
        [*_unused(meta), *_unused_keys(cells)],
        any("\r" in turn.content for turn in joined),
        any(_is_json(cells[ours][1]) for ours in _TEXTS if ours in cells),
        name == "text" and all(turn.field != "data.text_prompt" for turn in turns),
        bool(others),
        joined is not turns,
    )


def _asked(cells: Cells) -> Cells:
    """Return the cells without an answer that is not asked, whatever is wrong with it.

    Turns stay: they may end with another question, or with a tool's result.
    """
    answers = ("output", "completion", "label")
    return {o: cell for o, cell in cells.items() if o not in answers or nested.is_turns(cell[1])}


def _one_answer(cells: Cells) -> tuple[Cells, list[str]]:
    """Return the cells with the first of several right answers, and the others."""
    for ours, (name, value) in cells.items():
        if ours in ("output", "completion") and (texts := columns.several(name, value)):
            return {**cells, ours: (name, texts[0])}, texts[1:]
    return cells, []


def _with_choices(cells: Cells, found: choices.Choices) -> Cells:
    """Return the cells with the choices under the question and the answer as one of them."""
    asked = next((o for o in ("input", "prompt", "instruction") if _has_text(cells, o)), None)
    if asked is None:
        hint = "write the choices into the question's text"
        raise RowError(found.columns[0], "holds choices, but there is no text to ask", hint)
    name, value = cells[asked]
    changed = {asked: (name, choices.under(value, found))}
    for ours in ("output", "completion"):
        if ours in cells:
            name, value = cells[ours]
            changed[ours] = name, choices.answer_of(name, value, found)
    return {**cells, **changed}


def _has_text(cells: Cells, ours: str) -> bool:
    return isinstance(cells.get(ours, ("", None))[1], str) and not columns.is_blank(cells[ours][1])


def _is_json(value: Any) -> bool:
    return columns.is_json(value) and not columns.is_of_squad(value)


def _cells(row: dict, name: str, mapping: Mapping[str, str], is_prompt: bool) -> Cells:
    cells: dict[str, tuple[str, Any]] = {}
    taken: set[str] = set()
    needed = columns.NEEDS[name]
    for ours in (*needed, *columns.MAY[name]):
        theirs = columns.find(row, ours, mapping, name)
        if theirs is None or theirs in taken:
            if ours in needed and not (is_prompt and ours == needed[-1] and len(needed) > 1):
                raise columns.missing(row, ours, mapping)
            continue
        taken.add(theirs)
        cells[ours] = theirs, row[theirs]
    return cells


def _unused(meta: Mapping[str, Any]) -> list[str]:
    return [
        str(name) for name, value in meta.items() if name != "id" and not columns.is_blank(value)
    ]


def _unused_keys(cells: Cells) -> list[str]:
    return [
        f"{name}[].{key}"
        for ours, (name, value) in cells.items()
        if ours not in ("tools", "system") and isinstance(value, list)
        if not columns.is_json(value)
        for key in dict.fromkeys(
            key for turn in value if isinstance(turn, dict) for key in messages.unused_keys(turn)
        )
    ]


def _from_messages(cells: Cells, _: DataSettings) -> list[Turn]:
    name, value = next(cells[ours] for ours in ("messages", "conversations") if ours in cells)
    return read_turns(value, name)


def _from_pair(cells: Cells, _: DataSettings) -> list[Turn]:
    question, answer = columns.NEEDS["alpaca" if "instruction" in cells else "prompt_completion"]
    turns = _history(cells)
    name, value = cells[question]
    value = _talk_in(name, value) if isinstance(value, dict) else value
    value = [value] if messages.is_turn(value) else value
    if _is_turns(value) and not columns.is_json(value):  # trl's conversational form
        turns += read_turns(value, name)
    else:
        turns.append(Turn(name, "user", _question(columns.text_of(name, value), cells)))
    if answer in cells:
        turns += _answer(*cells[answer], has_tools=_tools(cells)[0] is not None)
    return turns


def _talk_in(name: str, value: dict[str, Any]) -> Any:
    """Return the turns of a request, ``{"model": ..., "messages": [...]}``; others as they are."""
    if not nested.is_turns(value.get("messages")):
        return value
    if not columns.is_blank(value.get("tools")):
        hint = f"data.columns: {{prompt: {name}.messages, tools: {name}.tools}}, and the completion"
        raise RowError(f"{name}.tools", "would be left out", f"map both: {hint}")
    return value["messages"]


def _question(value: Any, cells: Cells) -> Any:
    """Return the question with its context before it and its input behind it."""
    before, after = (_optional(cells, ours) for ours in ("context", "input"))
    if not isinstance(value, str) or not value.strip() or not (before or after):
        return value
    if "instruction" in cells and not after:  # Dolly's context is Alpaca's input
        before, after = None, before
    return "\n\n".join(part.strip() for part in (before, value, after) if part)


def _answer(name: str, value: Any, has_tools: bool) -> list[Turn]:
    if value == [] or (has_tools and value == "[]"):
        hint = 'write the answer, "[]" as text where nothing is the right one'
        hint = "write what is said where no tool fits" if has_tools else hint
        raise RowError(name, "is an empty list", hint)
    if has_tools and (calls := _calls(value)):
        return [Turn(name, "assistant", "", 1, tool_turns.calls_in_text(calls, name))]
    if isinstance(value, dict) and not nested.is_turns(value):
        talk = next(
            (path for path, v in nested.leaves({name: value}).items() if nested.is_turns(v)), ""
        )
        if talk:
            hint = f"map it: data.columns: {{completion: {talk}}}"
            raise RowError(name, "holds the answer within an object", hint)
    if not columns.is_json(value):
        if isinstance(value, dict):
            value = [value]
        if _is_turns(value):
            return read_turns(value, name)
    text = columns.text_of(name, value)
    if isinstance(text, list) and all(isinstance(one, str) for one in text):
        first = f"{name}.text.0" if isinstance(value, dict) else f"{name}.0"
        hint = f"learn the first: data.columns: {{completion: {first}}}, or write one text"
        raise RowError(name, f"lists {len(text)} texts", hint)
    return [Turn(name, "assistant", text)]


def _calls(value: Any) -> list[Any]:
    """Return the calls that an answer is nothing but, as objects; else []."""
    found = value if isinstance(value, list) else [value]
    return found if all(map(foreign_calls.is_call, found)) else []


def _is_turns(value: Any) -> bool:
    return isinstance(value, list) and (not value or isinstance(value[0], dict))


def _history(cells: Cells) -> list[Turn]:
    """Return the earlier turns: pairs of question and answer, or turns with roles."""
    name, value = cells.get("history", ("history", None))
    if columns.is_blank(value) or value == "[]":
        return []
    pairs = messages.list_of(value, name)
    if pairs and isinstance(pairs[0], dict):
        return read_turns(pairs, name)
    turns = []
    for i, pair in enumerate(pairs):
        if not isinstance(pair, list | tuple) or len(pair) != 2:
            reason = f"is {kind_of(pair)}, not a question and its answer"
            raise RowError(f"{name}[{i}]", reason, 'write [["question", "answer"], ...]')
        turns += [
            Turn(f"{name}[{i}][{j}]", role, text)
            for j, (role, text) in enumerate(zip(("user", "assistant"), pair, strict=True))
        ]
    return turns


def _from_label(cells: Cells, _: DataSettings) -> list[Turn]:
    (text_name, text), (name, label) = cells["text"], cells.get("label", ("label", None))
    turns = [Turn(text_name, "user", _question(columns.text_of(text_name, text), cells))]
    return [*turns, Turn(name, "assistant", label_cells.text_of(name, label))]


def _from_text(cells: Cells, settings: DataSettings) -> list[Turn]:
    name, text = cells["text"]
    if isinstance(text, str) and (said := written_chats.turns_of(text)):
        return read_turns([{"role": role, "content": content} for role, content in said], name)
    if isinstance(text, str) and text.lstrip().startswith(("User: ", "Human: ", "Assistant: ")):
        hint = "begin a talk with User:, end it with Assistant:, no blank line between its turns"
        raise RowError(name, "is a part of a talk, not all of it", hint)
    asked = Turn("data.text_prompt", "user", settings.text_prompt)
    return [asked, Turn(name, "assistant", text)]


_BUILDERS: dict[str, Callable[[Cells, DataSettings], list[Turn]]] = {
    "messages": _from_messages,
    "sharegpt": _from_messages,
    "alpaca": _from_pair,
    "prompt_completion": _from_pair,
    "label": _from_label,
    "text": _from_text,
}


def _optional(cells: Cells, ours: str) -> str | None:
    if ours not in cells:
        return None
    name, value = cells[ours]
    if ours == "system" and isinstance(value, dict):  # Gemini's, a turn of its own
        value = value.get("parts", value.get("content"))
    elif ours != "system" and columns.is_json(value):  # Bedrock's parts of a system text
        value = columns.text_of(name, value)
    return columns.optional_text(name, messages.joined(value, name))


def _with_system(turns: list[Turn], cells: Cells, settings: DataSettings, name: str) -> list[Turn]:
    """Return the turns with the row's system text before them, else with data.instruction."""
    system = (_optional(cells, "system") or "").removeprefix("SYSTEM: ")  # of Glaive
    instruction = "" if settings.instruction == "auto" else settings.instruction
    has_own = turns[0].role == "system"
    if system and has_own and turns[0].content != system:
        raise RowError(cells["system"][0], "is a second system text", "join it with the first turn")
    if has_own:
        return turns
    if name == "label" and system and instruction:
        system = f"{system.strip()}\n\n{instruction}"
    if not (system or instruction):
        return turns
    where = cells["system"][0] if system else "data.instruction"
    return [Turn(where, "system", system or instruction), *turns]


def _tools(cells: Cells) -> tuple[Any, str]:
    """Return what the row declares, None for nothing, and the column."""
    name, value = cells.get("tools", ("tools", None))
    return (None if columns.is_blank(value) else value), name


def _join_code(turns: list[Turn]) -> list[Turn]:
    """Return the turns; an indented answer to a question that ends in code repeats that code.

    The template trims an answer: its first line would lose the indentation that the others keep.
    """
    answer, question = turns[-1], turns[-2] if len(turns) > 1 else None
    if answer.role != "assistant" or not isinstance(answer.content, str) or question is None:
        return turns
    if answer.content[:1] not in (" ", "\t") or not answer.content.strip():
        return turns
    if not isinstance(question.content, str):
        return turns
    lines = question.content.rstrip().split("\n")
    for start in range(max(0, len(lines) - 200), len(lines)):
        if lines[start][:1].isspace() or not lines[start].strip():
            continue
        code = "\n".join([*lines[start:], answer.content.rstrip()])
        if _is_python(code):
            return [*turns[:-1], answer._replace(content=code)]
    return turns


def _is_python(code: str) -> bool:
    try:
        ast.parse(textwrap.dedent(code))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def name_of_line(line: int) -> str:
    """Return the id of a row that brings none."""
    return f"line-{line}"


def _row_id(meta: Mapping[str, Any], line: int) -> str:
    """Return the row's own id, or one from its line; raises RowError on a wrong type."""
    value = meta.get("id")
    if columns.is_blank(value):
        return name_of_line(line)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise RowError("id", f"is {kind_of(value)}, not text or a number", "write text")
    return str(value)
