"""Conversations with a home assistant, in OpenAI's form: topics made out of patterns."""

from __future__ import annotations

import json
import random
from typing import Any

from dataset.tool_phrases import HERE, TOOLS, WORDS, fill, read_sections

# What else would do for a request: not declared where no tool is to fit.
SUBSTITUTES = {
    "set_timer": {"set_alarm", "add_reminder"},
    "set_alarm": {"set_timer", "add_reminder"},
    "add_reminder": {"set_alarm", "create_event", "add_to_list", "send_message"},
    "create_event": {"add_reminder", "set_alarm"},
    "add_to_list": {"add_reminder"},
}
LIKE = (  # easily confused, so often declared together
    {"set_timer", "set_alarm", "add_reminder", "create_event"},
    {"set_light", "set_heating", "play_music"},
    {"get_weather", "set_heating", "convert"},
    {"send_message", "add_reminder", "create_event", "add_to_list"},
)
# Times and dates must be rewritten, which takes more examples than what is only copied.
OFTEN = (*TOOLS, *TOOLS, *("set_alarm", "create_event") * 2, "set_timer", "add_reminder")
POLITE = (
    "please {}",
    "{}, please",
    "{} please",
    "could you {}?",
    "can you {}?",
    "would you {}?",
    "hey, {}",
    "{}, thanks",
    "I want you to {}",
    "ok, {}",
)
JOINED = (
    "{} and {}",
    "{}, then {}",
    "{}. Also {}",
    "{} and also {}",
    "please {} and {}",
    "{}, and then {}",
    "first {}, then {}",
    "could you {} and {}?",
    "{}; also {}",
    "two things: {}, and {}",
)
OK = "ok"
PHRASES = read_sections(HERE / "tools_phrases.txt")
Turn = dict[str, Any]


def conversation(draw: random.Random, talk: str) -> dict[str, Any]:
    """Return a row of one or two topics, or of ``talk``: what is said, and its answer."""
    turns: list[Turn] = []
    used: set[str] = set()
    missing: set[str] = set()
    if talk:
        turns += [said("user", talk.split(" | ")[0]), said("assistant", talk.split(" | ")[1])]
    num_topics = 0 if talk else draw.choice((1,) * 14 + (2,))
    kinds = draw.choices(("call", "two", "ask", "more", "none"), (40, 21, 16, 12, 11), k=num_topics)
    for i, kind in enumerate(kinds):
        name = draw.choice([n for n in OFTEN if n not in used | missing])
        if kind == "none":
            others = {name} | SUBSTITUTES.get(name, set())
            if others & used:
                kind = "call"
            else:
                missing |= others
                turns += [said("user", request(name, draw)[0]), decline(name, draw)]
                continue
        used.add(name)
        is_open = i + 1 == num_topics and draw.random() < 0.85  # the row ends with the call
        turns += topic(kind, name, draw, used, missing, is_open=is_open)
    return {"tools": declared(used, missing, draw), "messages": numbered(turns)}


def topic(
    kind: str,
    name: str,
    draw: random.Random,
    used: set[str],
    missing: set[str],
    *,
    is_open: bool,
) -> list[Turn]:
    """Return the turns of one topic; tools that it calls besides ``name`` are added to ``used``."""
    if kind == "ask":
        return asked(name, draw, is_open=is_open)
    if kind == "two":
        return two(name, draw, used, missing, is_open=is_open)
    text, args = request(name, draw)
    if kind == "call":
        return [said("user", text), *called([(name, args)], draw, is_open=is_open)]
    if name == "create_event" and draw.random() < 0.5:  # the result is an error
        turns = [said("user", text), calls([(name, args)]), said("tool", '{"error": "busy"}')]
        turns.append(said("assistant", draw.choice(("You are busy then.", "That time is taken."))))
    else:
        turns = [said("user", text), *called([(name, args)], draw, is_open=False)]
    text, new = fill(draw.choice(PHRASES[f"{name} more"]), draw, args)
    merged = {key: value for key, value in (args | new).items() if value is not None}
    return [*turns, said("user", text), *called([(name, merged)], draw, is_open=is_open)]


def asked(name: str, draw: random.Random, *, is_open: bool) -> list[Turn]:
    """Return a request that lacks an argument, the question for it, its answer, and the call."""
    part = draw.choice([p for p in PHRASES if p.startswith(f"{name} ask") and p[-1] not in "?<"])
    text, args = request(part, draw)
    answer, new = fill(draw.choice(PHRASES[part + "<"]), draw, args)
    question = said("assistant", draw.choice(PHRASES[part + "?"]))
    if is_open and draw.random() < 0.35:
        return [said("user", text), question]
    answer = answer if answer.startswith(str(new.get("text"))) else capital(answer, draw)
    call = called([(name, args | new)], draw, is_open=is_open)
    return [said("user", text), question, said("user", answer), *call]


def two(
    name: str, draw: random.Random, used: set[str], missing: set[str], *, is_open: bool
) -> list[Turn]:
    """Return a request for two calls: of two tools, or twice of one."""
    if f"{name} twice" in PHRASES and draw.random() < 0.5:
        text, args = request(f"{name} twice", draw)
        second = args.pop("room2")
        both = [(name, args), (name, args | {"room": second})]
        return [said("user", text), *called(both, draw, is_open=is_open)]
    other = draw.choice([n for n in TOOLS if n != name and n not in missing])
    used.add(other)
    parts = [fill(draw.choice(imperatives(n)), draw, {}) for n in (name, other)]
    text = capital(draw.choice(JOINED).format(*(text for text, _ in parts)), draw)
    both = [(n, args) for n, (_, args) in zip((name, other), parts, strict=True)]
    return [said("user", text), *called(both, draw, is_open=is_open)]


def imperatives(part: str) -> list[str]:
    """Return the requests that can stand behind "please"."""
    return [line for line in PHRASES[part] if line[0].islower()]


def request(part: str, draw: random.Random) -> tuple[str, dict[str, Any]]:
    """Return a request of a section, and the arguments in it."""
    line = draw.choice(PHRASES[part])
    text, args = fill(line, draw, {})
    if line in imperatives(part) and draw.random() < 0.5:
        text = draw.choice(POLITE).format(text)
    return capital(text, draw), args


def capital(text: str, draw: random.Random) -> str:
    """Return a text as a sentence, or as it is typed in haste."""
    if draw.random() < 0.25:
        return text
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".?!" or draw.random() < 0.4 else text + "."


def called(both: list[tuple[str, dict]], draw: random.Random, *, is_open: bool) -> list[Turn]:
    """Return calls; unless ``is_open`` their results and an answer that uses them."""
    if is_open:
        return [calls(both)]
    results = [result(name, args, draw) for name, args in both]
    told = []
    for (name, args), found in zip(both, results, strict=True):
        line = draw.choice(PHRASES[f"{name} done"])
        line = line.format(**args | found)
        told.append(line[0].upper() + line[1:])
    texts = [json.dumps(found) if found else OK for found in results]
    answer = said("assistant", " ".join(dict.fromkeys(told)))
    return [calls(both), *(said("tool", text) for text in texts), answer]


def result(name: str, args: dict[str, Any], draw: random.Random) -> dict[str, Any]:
    """Return what a tool finds; {} of one that only does something."""
    if name == "get_weather":
        return {"degrees": draw.randrange(-8, 35), "sky": draw.choice(WORDS["sky"])}
    if name == "convert":
        rate = {"km": 0.621, "mi": 1.609, "kg": 2.205, "lb": 0.454, "l": 0.264, "gal": 3.785}
        amount = args["amount"]
        offset = {"C": amount * 1.8 + 32, "F": (amount - 32) / 1.8}.get(args["from"])
        return {
            "result": round(amount * rate.get(args["from"], 0) if offset is None else offset, 1)
        }
    return {}


def decline(name: str, draw: random.Random) -> Turn:
    """Return the answer to a request whose tool is not declared."""
    return said("assistant", PHRASES[f"{name} none"][0])


def declared(used: set[str], missing: set[str], draw: random.Random) -> list[dict[str, Any]]:
    """Return the tools of a row: those that it needs, some like them, and others."""
    wanted = max(len(used), draw.choice((2, 2, 2, 3)))
    near = [n for group in LIKE if group & (used | missing) for n in group]
    pool = sorted(set(near) - used - missing) if draw.random() < 0.7 else []
    others = sorted(set(TOOLS) - used - missing - set(pool))
    draw.shuffle(pool)
    draw.shuffle(others)
    names = [*sorted(used), *pool, *others][:wanted]
    draw.shuffle(names)
    return [{"type": "function", "function": TOOLS[name]} for name in names]


def said(role: str, text: str) -> Turn:
    """Return a turn."""
    return {"role": role, "content": text}


def calls(both: list[tuple[str, dict[str, Any]]]) -> Turn:
    """Return the assistant's turn with calls, arguments in the order of their schema."""
    found = []
    for name, args in both:
        order = TOOLS[name]["parameters"]["properties"]
        ordered = {key: args[key] for key in order if key in args}
        text = json.dumps(ordered, ensure_ascii=False)
        found.append({"type": "function", "function": {"name": name, "arguments": text}})
    return {"role": "assistant", "content": None, "tool_calls": found}


def numbered(turns: list[Turn]) -> list[Turn]:
    """Return the turns with an id for each call, which its result names."""
    waiting: list[str] = []
    number = 0
    for turn in turns:
        for call in turn.get("tool_calls", ()):
            number += 1
            call["id"] = f"call_{number}"
            waiting.append(call["id"])
        if turn["role"] == "tool":
            turn["tool_call_id"] = waiting.pop(0)
    return turns
