"""The calls and results in a list of turns: read out of the forms that people write, and paired.

OpenAI's ``tool_calls`` and role tool, ShareGPT's ``function_call`` and ``observation``, Hermes'
<tool_call> and <tool_response> in the text. A call must fit a declared tool, and each has a result
before the conversation goes on; the last turn's calls may be what is learned.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from laptune.core import jsonl
from laptune.core.errors import RowError
from laptune.core.jsonl import kind_of
from laptune.text import foreign_calls, tool_json
from laptune.text.tools import check_call, parse_json, read_tools
from laptune.text.turns import Call, Turn

_ID_KEYS = ("tool_call_id", "call_id")


def read_calls(item: Mapping[str, Any], field: str) -> tuple[Call, ...]:
    """Return the calls of an assistant turn; the old ``function_call`` is one."""
    if item.get("function_call") is not None:
        where = f"{field}.function_call"
        if item.get("tool_calls"):
            raise RowError(where, "is there beside tool_calls", "keep one of the two")
        return (Call(where, tool_json.call_of(item["function_call"], where)),)
    value, where = item.get("tool_calls"), f"{field}.tool_calls"
    if isinstance(value, str):
        value = parse_json(value, where, "write the calls as a JSON list") if value.strip() else []
    if value is None:
        return ()
    if not isinstance(value, list):
        reason = f"is {kind_of(value)}, not a list of calls"
        raise RowError(where, reason, 'write [{"type": "function", "function": {...}}]')
    calls = tuple(_call(one, f"{where}[{i}]") for i, one in enumerate(value))
    ids = [call.id for call in calls if call.id]
    twice = next((call for call in calls if call.id and ids.count(call.id) > 1), None)
    if twice:
        raise RowError(f"{twice.field}.id", f"{twice.id!r} is there twice", "give each its own")
    return calls


def _call(item: Any, field: str) -> Call:
    if not isinstance(item, dict):
        raise RowError(field, f"is {kind_of(item)}, not a call", 'write {"function": {...}}')
    kind = item.get("type", "function")
    if kind not in ("function", "tool_call", None):  # LangChain's
        raise RowError(f"{field}.type", f"is {str(kind)[:40]!r}", "only functions are learned")
    name = item.get("id")
    name = name if isinstance(name, str) else ""
    inner = item.get("function")
    if inner is None and "name" in item:
        return Call(field, tool_json.call_of(item, field), name)
    where = f"{field}.function"
    if not isinstance(inner, dict):
        reason = "is missing" if inner is None else f"is {kind_of(inner)}, not an object"
        raise RowError(where, reason, 'write {"name": ..., "arguments": {...}}')
    return Call(where, tool_json.call_of(inner, where), name)


def calls_in_text(text: Any, field: str) -> tuple[Call, ...]:
    """Return the calls of ShareGPT's function_call turn: an object or a list of them, as JSON."""
    hint = 'write {"name": ..., "arguments": {...}}'
    found = foreign_calls.as_call(text) if isinstance(text, str) else text
    found = parse_json(text, field, hint) if found is None and isinstance(text, str) else found
    found = found if isinstance(found, list) else [found]
    if not found:
        raise RowError(field, "holds no call", hint)
    return tuple(Call(field, tool_json.call_of(one, field)) for one in found)


def read_results(item: Mapping[str, Any], content: Any, field: str) -> list[Turn]:
    """Return the results that a tool turn holds; Hermes and Gemma put several into one."""
    name = item.get("name", item.get("tool_name"))  # Ollama's
    call_id = next((item[key] for key in _ID_KEYS if isinstance(item.get(key), str)), "")
    turn = Turn(field, "tool", "", name=name if isinstance(name, str) else "", call_id=call_id)
    if isinstance(content, list) and content and all(map(_is_response, content)):
        return [_with_result(turn._replace(name=c["name"]), c["response"]) for c in content]
    if _is_response(content) and len(content) == 2:
        return [_with_result(turn._replace(name=content["name"]), content["response"])]
    if isinstance(content, str) and tool_json.RESULT_OPEN in content:
        return [turn._replace(content=text) for text in _hermes_results(content, field)]
    return [_with_result(turn, content)]


def _is_response(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("name"), str) and "response" in value


def _with_result(turn: Turn, value: Any) -> Turn:
    if isinstance(value, str):
        return turn._replace(content=value)
    text = json.dumps(value, ensure_ascii=False)
    return turn._replace(content=text, result=value if isinstance(value, dict) else None)


def _hermes_results(text: str, field: str) -> Iterator[str]:
    for part in text.split(tool_json.RESULT_OPEN)[1:]:
        body, close, _ = part.partition(tool_json.RESULT_CLOSE)
        if not close:
            reason = f"{tool_json.RESULT_OPEN} is not closed"
            raise RowError(field, reason, f"write {tool_json.RESULT_CLOSE} behind the result")
        yield body.strip()


def declare(turns: Sequence[Turn], tools: Any, name: str) -> list[Turn]:
    """Return the turns with the row's tools in the system turn, Hermes' text read.

    ``tools`` is what the column ``name`` holds, None for none; a system text may declare them too.
    """
    turns = list(turns)
    head = turns[0] if turns and turns[0].role == "system" else None
    if tools is None and head and isinstance(head.content, str):
        text, tools = tool_json.declared_in(head.content, head.field)
        if tools is not None:
            head, name = head._replace(content=text), head.field
            turns[0] = head
    found = read_tools(tools, name) if tools is not None else head.tools if head else ()
    if not found:
        return turns
    if head:
        turns[0] = head._replace(tools=found)
    else:
        turns.insert(0, Turn(name, "system", "", tools=found))
    known = {tool["name"]: tool["parameters"] for tool in found}
    return [read for turn in turns for read in _results_of_user(_out_of_text(turn, known))]


def _results_of_user(turn: Turn) -> list[Turn]:
    """Return the results that a user turn is nothing but, as Qwen's template writes them."""
    text = turn.content.strip() if turn.role == "user" and isinstance(turn.content, str) else ""
    if not text.startswith(tool_json.RESULT_OPEN) or not text.endswith(tool_json.RESULT_CLOSE):
        return [turn]
    return [Turn(turn.field, "tool", said) for said in _hermes_results(text, turn.field)]


def _out_of_text(turn: Turn, names: Mapping[str, Any]) -> Turn:
    if turn.role != "assistant" or not isinstance(turn.content, str) or turn.calls:
        return turn
    if foreign := foreign_calls.calls_in(turn.content, names):
        said, calls = foreign[0], [tool_json.call_of(one, turn.field) for one in foreign[1]]
    elif tool_json.OPEN in turn.content:
        said, calls = tool_json.read(turn.content, turn.field, foreign_calls.as_call)
    elif foreign_calls.python_name(turn.content) in names:
        hint = "name each argument, as in [f(a=1)], and write its value out"
        raise RowError(turn.field, "is a call that cannot be read", hint)
    elif foreign_calls.is_meant_as_json(turn.content):
        parse_json(turn.content, turn.field, 'write {"name": ..., "arguments": {...}}')
        return turn
    elif foreign_calls.is_hidden(turn.content, names):
        hint = "write it in tool_calls, or as <tool_call>{...}</tool_call> behind the text"
        raise RowError(turn.field, "holds a call in a form that is not read", hint)
    else:
        return turn
    return turn._replace(content=said, calls=tuple(Call(turn.field, call) for call in calls))


def pair(turns: Sequence[Turn]) -> list[Turn]:
    """Return the turns, calls checked and each result named after its call.

    Raises RowError for a call that fits no tool, a result without a call, a call without a result.
    """
    if not any(turn.calls or turn.role == "tool" for turn in turns):
        return list(turns)
    tools, found = turns[0].tools, list[Turn]()
    calls: list[Call] = []
    waiting: list[Call] = []
    results: list[tuple[int, Turn]] = []
    for turn in _spread(_with_calls_joined(turns)):
        if turn.role == "tool":
            call = _answered(turn, waiting)
            results.append((calls.index(call), turn._replace(name=call.call.name)))
            waiting.remove(call)
            continue
        if waiting:
            first = waiting[0]
            hint = "add a tool turn with its result"
            raise RowError(first.field, f"call of {first.call.name!r} has no result", hint)
        found, results = [*found, *_in_order(results)], []
        if turn.calls and not tools:
            hint = "add the row's tools, as a list of JSON schemas"
            raise RowError("tools", "is missing, and the row calls some", hint)
        calls = [
            call._replace(call=check_call(call.call, tools, call.field)) for call in turn.calls
        ]
        found.append(turn._replace(calls=tuple(calls)))
        waiting = list(calls)
    return [*found, *_in_order(results)]


def _in_order(results: Sequence[tuple[int, Turn]]) -> list[Turn]:
    """Return results in the order of their calls, which alone says what each is of."""
    return [turn for _, turn in sorted(results, key=lambda one: one[0])]


def _with_calls_joined(turns: Sequence[Turn]) -> list[Turn]:
    """Return the turns, calls that follow an assistant's turn as a turn of their own put into it.

    OpenAI's Responses has an item for each, ShareGPT a turn for each call.
    """
    found: list[Turn] = []
    for turn in turns:
        is_bare = bool(turn.calls) and not turn.content
        if is_bare and found and (found[-1].role, found[-1].weight) == ("assistant", turn.weight):
            found[-1] = found[-1]._replace(calls=(*found[-1].calls, *turn.calls))
        else:
            found.append(turn)
    return found


def _answered(turn: Turn, waiting: Sequence[Call]) -> Call:
    """Return the call whose result a tool turn is: by its id, else by its name, else the next."""
    field = turn.field.rpartition(".")[0] or turn.field
    if not waiting:
        raise RowError(field, "is a result without a call", "put the call before it")
    has_ids = turn.call_id and any(call.id for call in waiting)
    if has_ids:
        fits = [call for call in waiting if call.id == turn.call_id]
        reason = f"answers {turn.call_id!r}, which is no call that waits for a result"
        hint = f"the calls are {', '.join(call.id for call in waiting)}"
    elif turn.name:
        fits = [call for call in waiting if call.call.name == turn.name]
        reason = f"is a result of {turn.name!r}, which was not called"
        hint = f"called was {', '.join(call.call.name for call in waiting)}"
    else:
        return waiting[0]
    if not fits:
        raise RowError(field, reason, hint)
    return fits[0]


def _spread(turns: Sequence[Turn]) -> Iterator[Turn]:
    """Yield the turns; a lone tool turn that lists as many results as calls becomes several."""
    for i, turn in enumerate(turns):
        num_calls = len(turns[i - 1].calls) if i else 0
        is_alone = i + 1 == len(turns) or turns[i + 1].role != "tool"
        results = _listed(turn) if turn.role == "tool" and num_calls > 1 and is_alone else None
        if results is None or len(results) != num_calls:
            yield turn
        else:
            yield from (_with_result(turn, result) for result in results)


def _listed(turn: Turn) -> list[Any] | None:
    try:
        found = jsonl.parse(turn.content)
    except RowError:
        return None
    return found if isinstance(found, list) else None
