"""The one reader of a list of turns, and the rules that a conversation must keep.

Training data and prompts both pass here, so that a row which may not train is not asked either.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from laptune.core import jsonl
from laptune.core.errors import RowError
from laptune.core.jsonl import kind_of
from laptune.text import foreign_calls, tool_turns
from laptune.text.chat import ChatFormat, refuse_control_tokens
from laptune.text.records import Message, Role
from laptune.text.tools import read_tools, texts_of
from laptune.text.turns import KEYS, ROLES, Turn

_PAIRS = (("human", "assistant"), ("user", "assistant"), ("input", "output"))
_IN_TURN = ("user", "assistant")
_TEXT_PARTS = ("text", "input_text", "output_text")
_THOUGHTS = ("thinking", "redacted_thinking", "reasoning")  # are no part of what is said
# Keys of a turn that change what would be learned: refused, since we would ignore them.
_UNSUPPORTED = ("images", "audio")
_CALLS = ("tool_calls", "function_call")
_BLOCKS = ("functionCall", "function_call", "functionResponse", "function_response")  # Gemini's
_BEDROCK = ("toolUse", "toolResult")
_CALL_ROLES = ("function_call", "tool_call")  # the content is the call
_OF_RESULTS = ("name", "tool_name", "tool_call_id", "call_id")
# Whether an assistant turn is learned: OpenAI's 0 or 1, axolotl's true or false.
_WEIGHTS = ("weight", "train")
_OTHER_KEYS = {*_UNSUPPORTED, *_WEIGHTS, *_CALLS}
_MAX_TEXT = 1 << 20  # of a list of turns that is stored as text
# Python reads nested signs and brackets by recursion, and dies of too many.
_DEEP = re.compile(r"(?:[-+~([{]\s*){40}")


def read(value: Any, name: str, fmt: ChatFormat, *, is_prompt: bool = False) -> list[Message]:
    """Return the turns in ``value``, checked; raises RowError, its fields begin with ``name``.

    ``is_prompt``: the last turn is the user's, to be answered, in place of an answer to learn.
    """
    return check(read_turns(value, name), fmt, is_prompt=is_prompt)


def read_turns(value: Any, name: str) -> list[Turn]:
    """Return the turns of a list, unchecked: OpenAI's role and content, ShareGPT's from and value.

    Tool calls and their results are read with them; ``tool_turns.declare`` brings the tools.

    A table holds the list as JSON, or as Python prints it. Raises RowError for what is not a turn,
    a role that nobody knows and keys that we would ignore. An empty system turn says nothing.
    """
    said = list_of(value, name)
    if len(said) > 1 and all(isinstance(one, str) for one in said):  # two who take turns
        said = [{"role": _IN_TURN[i % 2], "content": one} for i, one in enumerate(said)]
    items = list(_as_of_chat(_without_pairs(said)))
    for i, item in enumerate(items):
        _refuse_person(item, f"{name}[{i}]")
    turns = [turn for i, item in enumerate(items) for turn in _turns(f"{name}[{i}]", item)]
    turns = [
        turn
        for turn in turns
        if turn.role != "system" or turn.tools or turn.content not in ("", None)
    ]
    if not turns:
        raise RowError(name, "has no turns", "write a question and an answer")
    return turns


def unused_keys(turn: dict[str, Any]) -> list[str]:
    """Return the keys of a turn that ``read_turns`` does not look at."""
    names = _names(turn)
    role = role_of(turn)
    of_role = {"tool": _OF_RESULTS, "system": ("tools",)}.get(role, ())
    used = {*names, *_OTHER_KEYS, *of_role}
    said = turn.get(names[1])
    parts = said if isinstance(said, list) else []
    kinds = [str(part.get("type")) for part in parts if isinstance(part, dict)]
    thoughts = [f"{names[1]}[].{kind}" for kind in dict.fromkeys(kinds) if kind in _THOUGHTS]
    return [key for key in turn if key not in used] + thoughts


def is_turn(value: Any) -> bool:
    """Say whether a value is meant as a turn: an object with a role and a content."""
    if not isinstance(value, dict) or value.keys() <= {"role", "content", *_OTHER_KEYS}:
        return isinstance(value, dict)
    names = _names(value)
    is_usual = names in KEYS[:2] or str(value.get(names[0])).lower() in ROLES
    return is_usual and value.keys() >= set(names)


def role_of(turn: dict[str, Any]) -> str:
    """Return the role of a turn as we call it, "" for none that is known."""
    return ROLES.get(str(turn.get(_names(turn)[0])).lower(), "")


def _names(turn: dict[str, Any]) -> tuple[str, str]:
    """Return what the role and the content of a turn are called."""
    whole = (keys for keys in KEYS if turn.keys() >= set(keys))
    part = (keys for keys in KEYS if not turn.keys().isdisjoint(keys))
    return next(whole, None) or next(part, KEYS[0])


def list_of(value: Any, name: str) -> list[Any]:
    """Return a list, or the one that a text spells out; raises RowError for anything else."""
    if foreign_calls.is_glaive(value):
        value = list(foreign_calls.glaive_turns(value))
    if isinstance(value, str) and value.lstrip()[:1] == "[":
        value = _from_text(value, name)
    if not isinstance(value, list):
        reason = f"is {kind_of(value)}, not a list of turns"
        raise RowError(name, reason, 'write [{"role": ..., "content": ...}, ...]')
    return value


def _turns(field: str, item: Any) -> list[Turn]:
    """Return a turn; a list, for a tool's turn may hold several results."""
    if not isinstance(item, dict):
        hint = 'write {"role": ..., "content": ...}'
        raise RowError(field, f"is {kind_of(item)}, not a turn", hint)
    role_key, content_key = _names(item)
    if split := _without_blocks(item, content_key):
        return [turn for part in split for turn in _turns(field, part)]
    has_calls = any(item.get(key) not in (None, []) for key in _CALLS)
    for key in (role_key, content_key):
        if key not in item and not (key == content_key and has_calls):
            raise RowError(f"{field}.{key}", "is missing", "add it to the turn")
    for key in _UNSUPPORTED:
        if item.get(key) is not None:
            raise RowError(f"{field}.{key}", "is not supported", "remove it or leave the row out")
    role = _role(item[role_key], f"{field}.{role_key}")
    where = f"{field}.{content_key}"
    is_any = role == "tool" and not _is_of_texts(item.get(content_key))  # a result may be any list
    content = item.get(content_key) if is_any else joined(item.get(content_key), where)
    weight = _weight(item, where)
    if role == "tool":
        return tool_turns.read_results(item, content, where)
    if item[role_key] in _CALL_ROLES:
        return [Turn(where, role, "", weight, tool_turns.calls_in_text(content, where))]
    if has_calls and role != "assistant":
        key = next(key for key in _CALLS if item.get(key) not in (None, []))
        raise RowError(f"{field}.{key}", f"is in a {role} turn", "only the assistant calls tools")
    calls = tool_turns.read_calls(item, field)
    declared = item.get("tools") if role == "system" else None
    tools = read_tools(declared, f"{field}.tools") if declared else ()
    said = "" if (calls or tools) and content is None else content
    return [Turn(where, role, said, weight, calls, tools=tools)]


def _refuse_person(item: Any, field: str) -> None:
    """Raise RowError for a message of a chat between people, as Discord and Telegram export it."""
    for who, said in (("author", "content"), ("from", "text"), ("user", "text")):
        keys = item.keys() if isinstance(item, dict) and "role" not in item else set()
        if keys >= {who, said} and (isinstance(item[who], dict) or said == "text"):
            hint = "write role user or assistant in its place"
            raise RowError(f"{field}.{who}", "is a person: whose turns are to be learned?", hint)


def _role(role: Any, field: str) -> Role:
    if not isinstance(role, str):
        raise RowError(field, f"is {kind_of(role)}, not text", "write user or assistant")
    if role.lower() not in ROLES:
        reason = f"is {role[:40]!r}, not a known role"
        raise RowError(field, reason, "use system, user, assistant or tool")
    return ROLES[role.lower()]


def _without_pairs(items: list[Any]) -> list[Any]:
    """Return turns; an item of a question and its answer (XTuner's, Firefly's) becomes two."""
    found = []
    for item in items:
        keys = set(item) if isinstance(item, dict) and "role" not in item else set()
        pair = next((pair for pair in _PAIRS if keys >= set(pair)), None)
        if pair is None or not keys <= {*pair, "system"}:
            found.append(item)
            continue
        if item.get("system"):
            found.append({"role": "system", "content": item["system"]})
        roles = zip(("user", "assistant"), pair, strict=True)
        found += [{"role": role, "content": item[key]} for role, key in roles]
    return found


def _as_of_chat(items: list[Any]) -> Iterator[Any]:
    """Yield items; calls and results of OpenAI's Responses become turns; ``pair`` joins calls."""
    for item in items:
        kind = item.get("type") if isinstance(item, dict) and "role" not in item else None
        if kind == "function_call":
            called = {"name": item.get("name"), "arguments": item.get("arguments")}
            call = {"id": item.get("call_id"), "function": called}
            item = {"role": "assistant", "content": None, "tool_calls": [call]}
        elif kind == "function_call_output":
            item = {"role": "tool", "content": item.get("output"), "call_id": item.get("call_id")}
        yield item


def _without_blocks(item: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """Return a turn whose calls and results are parts, as Anthropic has them, as OpenAI's.

    [] where it holds none of them.
    """
    found = item.get(key)
    turns, calls, rest = [], [], []
    for part in found if isinstance(found, list) else []:
        kind = _kind_of_block(part)
        if kind == "tool_result":
            answered = part.get("tool_use_id")
            result = part.get("content", "")
            turns.append({"role": "tool", "tool_call_id": answered, "content": result})
        elif kind == "tool_use":
            called = {"name": part.get("name"), "arguments": part.get("input")}
            calls.append({"id": part.get("id"), "function": called})
        elif kind == "toolUse":
            called = {"name": part[kind].get("name"), "arguments": part[kind].get("input")}
            calls.append({"id": part[kind].get("toolUseId"), "function": called})
        elif kind == "toolResult":
            answered, result = part[kind].get("toolUseId"), part[kind].get("content")
            if isinstance(result, list) and len(result) == 1 and isinstance(result[0], dict):
                result = result[0].get("json", result[0].get("text"))
            turns.append({"role": "tool", "tool_call_id": answered, "content": result})
        elif kind in ("functionCall", "function_call"):
            calls.append({"function": part[kind]})
        elif kind:
            result = part[kind] if isinstance(part[kind], dict) else {}
            named = {"name": result.get("name"), "content": result.get("response")}
            turns.append({"role": "tool", **named})
        else:
            rest.append(part)
    if not turns and not calls:
        return []
    said = {**item, key: rest or None, **({"tool_calls": calls} if calls else {})}
    return [*turns, said] if rest or calls else turns


def _kind_of_block(part: Any) -> str:
    """Return what a part is that calls or answers a tool, "" for others."""
    if not isinstance(part, dict):
        return ""
    kind = part.get("type")
    if kind in ("tool_use", "tool_result"):
        return kind
    if found := next((key for key in _BEDROCK if isinstance(part.get(key), dict)), ""):
        return found
    return next((key for key in _BLOCKS if key in part), "")


def _from_text(text: str, name: str) -> Any:
    try:
        return jsonl.parse(text)
    except RowError as error:
        if text[1:].lstrip()[:2] not in ("{'", '{"') or len(text) > _MAX_TEXT or _DEEP.search(text):
            raise RowError(name, error.reason, "write the turns as a JSON list") from None
    try:
        return ast.literal_eval(text.strip())  # a table that was written by pandas
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        reason = "is neither JSON nor a list that Python can read"
        raise RowError(name, reason, "write the turns as a JSON list") from None


def joined(content: Any, field: str) -> Any:
    """Return OpenAI's list of parts as the text that the stock template makes of it."""
    if not isinstance(content, list) or not all(isinstance(part, dict) for part in content):
        return content
    if any("response" in part for part in content):
        return content  # Gemma's results
    content = [part for part in content if part.get("type") not in _THOUGHTS]
    for part in content:
        kind = part.get("type", "text" if "text" in part else next(iter(part), "text"))
        if kind not in _TEXT_PARTS or not isinstance(part.get("text"), str):
            hint = "leave the row out: only text is learned"
            raise RowError(field, f"holds a part of type {str(kind)[:40]!r}", hint)
    return "".join(part["text"].strip() for part in content)


def _is_of_texts(content: Any) -> bool:
    is_list = isinstance(content, list) and all(isinstance(part, dict) for part in content)
    return is_list and all("type" in part or part.keys() == {"text"} for part in content)


def _weight(item: dict[str, Any], field: str) -> int:
    for key in _WEIGHTS:
        weight = item.get(key)
        if weight is None:
            continue
        if weight not in (0, 1):
            field = f"{field.rpartition('.')[0]}.{key}"
            raise RowError(field, f"is {str(weight)[:40]!r}", "write 1 to learn the turn, 0 not to")
        return int(weight)
    return 1


def check(turns: Sequence[Turn], fmt: ChatFormat, *, is_prompt: bool = False) -> list[Message]:
    """Return the turns as Messages; raises RowError on the first rule that breaks."""
    for turn in turns:
        check_content(turn, fmt)
    paired = tool_turns.pair(turns)
    _check_order(paired, is_prompt)
    return [turn.message() for turn in paired]


def check_content(turn: Turn, fmt: ChatFormat) -> None:
    """Raise RowError unless the turn holds text that can be tokenized as nothing but text."""
    field, content = turn.field, turn.content
    if not isinstance(content, str):
        hint = "join its parts into one text" if isinstance(content, list) else "write text"
        raise RowError(field, f"is {kind_of(content)}, not text", hint)
    _check_text(content, fmt, field)
    may_be_empty = turn.calls or turn.tools or turn.role == "tool"
    if not may_be_empty and not any(char.isprintable() and char != " " for char in content):
        raise RowError(field, "is empty", "write the text or remove the row")
    for call in turn.calls:
        for text in texts_of(call.call.arguments):
            _check_text(text, fmt, f"{call.field}.arguments")
    for text in texts_of([*turn.tools, turn.result]):
        _check_text(text, fmt, field)


def _check_text(content: str, fmt: ChatFormat, field: str) -> None:
    if "\x00" in content:
        raise RowError(field, "holds a NUL character", "remove it")
    if not content.isascii() and _has_surrogate(content):
        raise RowError(field, "holds half of a surrogate pair", "write the whole character")
    refuse_control_tokens(content, fmt, field)


def _has_surrogate(content: str) -> bool:
    try:
        content.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _check_order(turns: Sequence[Turn], is_prompt: bool) -> None:
    """Raise RowError unless the turns are [system] user assistant (user assistant)*.

    A prompt lacks the last assistant turn. Tool turns stand between a call and what follows it.
    """
    roles = [turn.role for turn in turns]
    _check_neighbours(turns, roles)
    where = turns[-1].field.partition("[")[0].partition(".")[0]
    first = roles[1:2] if roles[0] == "system" else roles[:1]
    learned = [turn for turn in turns if turn.role == "assistant" and turn.weight]
    if "assistant" in roles and not learned and not is_prompt:
        raise RowError(where, "has no answer of weight 1, so nothing to learn", "leave it out")
    if "assistant" not in roles and not is_prompt:
        raise RowError(where, "has no assistant turn, so nothing to learn", "add the answer")
    if first == ["assistant"]:
        hint = "cut the greeting, or put the question before it"
        raise RowError(where, "begins with an assistant turn", hint)
    if is_prompt and roles[-1] not in ("user", "tool"):
        raise RowError(where, "does not end with a user turn", "end with the user's question")
    if not is_prompt and roles[-1] != "assistant":
        raise RowError(where, f"ends with a {roles[-1]} turn", "add the answer or cut the turn")


def _check_neighbours(turns: Sequence[Turn], roles: Sequence[str]) -> None:
    for i, turn in enumerate(turns):
        field = turn.field.rpartition(".")[0] or turn.field
        if turn.role == "system" and i > 0:
            if "system" in roles[:i]:
                raise RowError(field, "is a second system turn", "join it with the first one")
            raise RowError(field, "is a system turn after the start", "put it first")
        if i > 0 and turn.role == roles[i - 1] != "tool":
            reason = f"is a second {turn.role} turn in a row"
            raise RowError(field, reason, "join the two, or add the turn between them")


def with_head(
    messages: Iterable[Message], system: str, tools: tuple[dict[str, Any], ...] = ()
) -> list[Message]:
    """Return the conversation with ``system`` and ``tools`` before it, unless it brings its own.

    Both may be empty.
    """
    turns = list(messages)
    own = turns.pop(0) if turns and turns[0].role == "system" else Message("system")
    head = replace(own, content=own.content or system, tools=own.tools or tools)
    return [head, *turns] if head.content or head.tools else turns
