"""What people say to a home assistant and the calls that it stands for: patterns with slots.

tools_phrases.txt holds them in sections, "= tool" or "= tool part": plain lines are requests,
"? " lines questions of the assistant, "< " lines answers to these. Behind "|" stand arguments that
follow from the wording alone, parted by "; "; null takes one away.
"""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
WORDS = json.loads((HERE / "tools_words.json").read_text(encoding="utf-8"))
TOOLS = {tool["name"]: tool for tool in WORDS["tools"]}
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS, _NUMBERS = WORDS["month"], WORDS["number"]
_LONG = {
    15: "a quarter of an hour",
    30: "half an hour",
    45: "three quarters of an hour",
    60: "an hour",
    90: "an hour and a half",
    120: "two hours",
}
_UNITS = {
    "km": ("kilometres", "km"),
    "mi": ("miles",),
    "kg": ("kilos", "kilograms", "kg"),
    "lb": ("pounds",),
    "C": ("degrees Celsius", "Celsius"),
    "F": ("degrees Fahrenheit", "Fahrenheit"),
    "l": ("litres",),
    "gal": ("gallons",),
}
PARTNER = {"km": "mi", "kg": "lb", "C": "F", "l": "gal"}
PARTNER |= {other: unit for unit, other in PARTNER.items()}
_SLOT = re.compile(r"\{(\w+)\}")
Filled = tuple[str, dict[str, Any]]  # what is said for a slot, and the arguments in it


def read_sections(path: Path) -> dict[str, list[str]]:
    """Return the lines of each section; those of "? " and "< " under its name and the sign."""
    found: dict[str, list[str]] = defaultdict(list)
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            name = line[2:]
        elif line[:2] in ("? ", "< "):
            found[name + line[0]].append(line[2:])
        elif line:
            found[name].append(line)
    return found


def fill(line: str, draw: random.Random, old: dict[str, Any]) -> Filled:
    """Return a line with drawn values, and the arguments that it gives.

    ``old``: arguments that were said before; units and lists follow them.
    """
    pattern, _, fixed = line.partition(" | ")
    found = {}
    for part in fixed.split("; ") if fixed else ():
        key, _, value = part.partition("=")
        found[key] = json.loads(value)
    said = _with_slip(pattern, draw)
    for slot in sorted(_SLOT.findall(pattern), key=lambda name: name not in ("list", "unit")):
        text, values = _slot(slot, draw, old | found)
        said = said.replace(f"{{{slot}}}", text, 1)
        found |= values
    return said, found


def _with_slip(pattern: str, draw: random.Random) -> str:
    """Return the pattern as it is, in lower case, or with two letters of a word exchanged."""
    kind = draw.random()
    if kind < 0.08:
        return pattern.lower()
    words = [m for m in re.finditer(r"(?<![\w{])[a-z]{5,}(?![\w}])", pattern)]
    if kind < 0.15 and words:
        word = draw.choice(words)
        at = draw.randrange(word.start() + 1, word.end() - 2)
        return pattern[:at] + pattern[at + 1] + pattern[at] + pattern[at + 2 :]
    return pattern


def _slot(slot: str, draw: random.Random, old: dict[str, Any]) -> Filled:
    if slot in _SLOTS:
        return _SLOTS[slot](draw, old)
    name, key = {"todo": ("todo", "text"), "room2": ("room", "room2")}.get(slot, (slot, slot))
    value = draw.choice([word for word in WORDS[name] if word != old.get("room")])
    shown = f"the {value}" if slot == "title" and draw.random() < 0.4 else value
    return shown, {key: value}


def _duration(draw: random.Random, old: dict[str, Any]) -> Filled:
    if draw.random() < 0.2:
        minutes = draw.choice(list(_LONG))
        return _LONG[minutes], {"minutes": minutes}
    minutes = draw.randrange(2, 60)
    if minutes <= len(_NUMBERS) and draw.random() < 0.4:
        return f"{_NUMBERS[minutes - 1]} minutes", {"minutes": minutes}
    return f"{minutes} {draw.choice(['minutes', 'minutes', 'min'])}", {"minutes": minutes}


def _bare_minutes(draw: random.Random, old: dict[str, Any]) -> Filled:
    minutes = draw.randrange(2, 90)
    return str(minutes), {"minutes": minutes}


def _time(draw: random.Random, old: dict[str, Any]) -> Filled:
    hour, rest = draw.randrange(5, 23), draw.choice((0, 0, 5, 10, 15, 20, 30, 30, 40, 45, 50))
    twelve, half = (hour - 1) % 12 + 1, "am" if hour < 12 else "pm"
    ways = [f"{hour}:{rest:02d}", f"{twelve}:{rest:02d} {half}"]
    part = "in the morning" if hour < 12 else "in the afternoon"
    part = "in the evening" if hour >= 18 else part
    word, following = _NUMBERS[twelve - 1], _NUMBERS[twelve % 12]
    if not rest:
        ways += [f"{twelve} {half}", f"{word} {part}", f"{twelve} o'clock {part}"]
        ways += ["noon"] * 3 if hour == 12 else []
    spoken = {15: f"quarter past {word}", 30: f"half past {word}", 45: f"quarter to {following}"}
    if rest in spoken and hour not in (11, 17):  # "quarter to" would be of the next part
        ways += [f"{spoken[rest]} {part}"] * 2
    return draw.choice(ways), {"time": f"{hour:02d}:{rest:02d}"}


def _day(draw: random.Random, old: dict[str, Any]) -> Filled:
    day = draw.choice((*DAYS, "tomorrow", "tomorrow", "today"))
    return (day if day[0] == "t" and day[1] == "o" else day.title()), {"day": day}


def _on_day(draw: random.Random, old: dict[str, Any]) -> Filled:
    said, found = _day(draw, old)
    return (f"on {said}" if found["day"] in DAYS else said), found


def _days(draw: random.Random, old: dict[str, Any]) -> Filled:
    if draw.random() < 0.2:
        return draw.choice(("on weekdays", "every weekday")), {"days": list(DAYS[:5])}
    if draw.random() < 0.15:
        return draw.choice(("at weekends", "on weekends")), {"days": list(DAYS[5:])}
    chosen = sorted(draw.sample(range(7), draw.choice((1, 1, 2, 2, 3))))
    names = [DAYS[i].title() for i in chosen]
    said = f"every {joined(names)}" if draw.random() < 0.5 else f"on {joined(names, 's')}"
    return said, {"days": [DAYS[i] for i in chosen]}


def _date(draw: random.Random, old: dict[str, Any]) -> Filled:
    month, day = draw.randrange(12), draw.randrange(1, 29)
    end = {1: "st", 2: "nd", 3: "rd"}.get(day % 10 if day // 10 != 1 else 0, "th")
    name = _MONTHS[month]
    ways = (f"{day} {name}", f"{name} {day}", f"{name} {day}{end}", f"the {day}{end} of {name}")
    return draw.choice((*ways, f"{day} {name[:3]}")), {"date": f"{month + 1:02d}-{day:02d}"}


def joined(words: list[str], end: str = "") -> str:
    """Return words as a list in prose."""
    words = [word + end for word in words]
    return " and ".join([", ".join(words[:-1]), words[-1]] if words[1:] else words)


def _guests(draw: random.Random, old: dict[str, Any]) -> Filled:
    names = draw.sample(WORDS["guest"], draw.choice((1, 2, 2, 3)))
    return joined(names), {"guests": names}


def _list(draw: random.Random, old: dict[str, Any]) -> Filled:
    name = old.get("list") or draw.choice(("shopping", "packing", "to-do"))
    return (draw.choice(("to-do", "todo")) if name == "to-do" else name), {"list": name}


def _items(draw: random.Random, old: dict[str, Any]) -> Filled:
    kind = {"to-do": "task", "packing": "gear"}.get(old.get("list", ""), "item")
    words = draw.sample(WORDS[kind], 3)
    words = words[: draw.choice((1, 2, 2, 3))]
    return joined(words), {"items": words}


def _degrees(draw: random.Random, old: dict[str, Any]) -> Filled:
    degrees = draw.choice([*range(15, 24), *range(17, 23), 18.5, 19.5, 20.5, 21.5, 22.5])
    is_word = isinstance(degrees, int) and draw.random() < 0.3
    return (_NUMBERS[degrees - 1] if is_word else str(degrees)), {"degrees": degrees}


def _when(draw: random.Random, old: dict[str, Any]) -> Filled:
    day = draw.choice(("today", "tomorrow"))
    return day, {"day": day}


def _amount(draw: random.Random, old: dict[str, Any]) -> Filled:
    amount = draw.choice((draw.randrange(2, 100), draw.randrange(100, 900), 0.5, 2.5, 7.5, 12.5))
    return str(amount), {"amount": amount}


def _unit(draw: random.Random, old: dict[str, Any]) -> Filled:
    unit = old.get("from") or draw.choice(list(_UNITS))
    return draw.choice(_UNITS[unit]), {"from": unit}


def _other_unit(draw: random.Random, old: dict[str, Any]) -> Filled:
    unit = PARTNER[old["from"]]
    return draw.choice(_UNITS[unit]), {"to": unit}


def _on_off(draw: random.Random, old: dict[str, Any]) -> Filled:
    said = draw.choice(("on", "off"))
    return said, {"on": said == "on"}


def _percent(draw: random.Random, old: dict[str, Any]) -> Filled:
    percent = draw.randrange(5, 100, 5)
    return str(percent), {"brightness": percent}


_SLOTS = {
    "dur": _duration,
    "n": _bare_minutes,
    "time": _time,
    "day": _day,
    "onday": _on_day,
    "days": _days,
    "date": _date,
    "guests": _guests,
    "list": _list,
    "items": _items,
    "deg": _degrees,
    "when": _when,
    "amount": _amount,
    "unit": _unit,
    "unit2": _other_unit,
    "onoff": _on_off,
    "percent": _percent,
}
