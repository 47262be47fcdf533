"""python tools/build_extract_demo.py

Write data/extract_train.jsonl, 400 notes of a garage's phone desk with the fields that stand in
them: the 40 whole notes of tools/dataset/extract_notes.txt as they are, and its patterns filled
with the names, cars and jobs of extract_words.json, with days and times. data/extract_test.jsonl
was written by hand, apart from it: no customer's name is in both.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NOTES = ROOT / "tools" / "dataset" / "extract_notes.txt"
WORDS = ROOT / "tools" / "dataset" / "extract_words.json"
FIELDS = ("name", "car", "service", "day", "time", "callback")
NUM_ROWS = 400
INSTRUCTION = (
    "Answer with a JSON object: name, car, service (oil change, brakes, tyres, inspection, "
    "battery, windscreen, air conditioning or exhaust), day, time (HH:MM), callback (true if we "
    "are to phone); null for what the note does not say."
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_HOURS = (
    "twelve",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
)


def main() -> int:
    """Fill patterns in turn until there are enough notes, shuffle, write."""
    draw, words = random.Random(7), json.loads(WORDS.read_text(encoding="utf-8"))
    whole, patterns = read_notes()
    rows = [(note, fields) for note, fields in whole]
    seen = {note for note, _ in rows}
    while len(rows) < NUM_ROWS:
        for pattern, callback in patterns:
            note, fields = fill(pattern, callback, words, draw)
            if note not in seen and len(rows) < NUM_ROWS:
                seen.add(note)
                rows.append((note, fields))
    draw.shuffle(rows)
    goal = ROOT / "data" / "extract_train.jsonl"
    write_rows(goal, rows)
    print(f"{len(rows)} rows -> {goal}")
    return 0


def read_notes() -> tuple[list, list]:
    """Return whole notes with their fields, and patterns with whether they ask for a call."""
    whole, patterns = [], []
    for line in NOTES.read_text(encoding="utf-8").splitlines():
        note, *values = line.split("|")
        if len(values) == 1:
            patterns.append((note, values[0] == "yes"))
        else:
            whole.append((note, fields_of(values)))
    return whole, patterns


def fields_of(values: list[str]) -> dict:
    """Return the fields of a whole note; "-" is null."""
    name, car, service, day, time, callback = (None if v == "-" else v for v in values)
    return dict(zip(FIELDS, (name, car, service, day, time, callback == "yes"), strict=True))


def fill(pattern: str, callback: bool, words: dict, draw: random.Random) -> tuple[str, dict]:
    """Return a pattern with drawn values, and these as fields."""
    service = draw.choice(list(words["jobs"]))
    minutes = 5 * draw.randrange(7 * 12, 18 * 12)
    if draw.random() < 0.7:
        minutes -= minutes % 15
    values = {
        "name": draw.choice(words["names"]),
        "car": draw.choice(words["cars"]),
        "job": draw.choice(words["jobs"][service]),
        "day": draw.choice(DAYS),
        "time": spoken(minutes, draw),
    }
    note = pattern.format(**values)
    note = note[:1].upper() + note[1:] if draw.random() < 0.9 else note.lower()
    found = {
        key: values[key] if f"{{{key}}}" in pattern else None for key in ("name", "car", "day")
    }
    time = f"{minutes // 60:02d}:{minutes % 60:02d}" if "{time}" in pattern else None
    return note, {
        "name": found["name"],
        "car": found["car"],
        "service": service,
        "day": found["day"],
        "time": time,
        "callback": callback,
    }


def spoken(minutes: int, draw: random.Random) -> str:
    """Return a time of the day as one of the ways in which people write it."""
    hour, rest = divmod(minutes, 60)
    ways = [f"{hour}:{rest:02d}"] * 3
    if hour >= 12:
        ways += (
            [f"{(hour - 1) % 12 + 1}:{rest:02d} pm"] * 2
            if rest
            else [f"{(hour - 1) % 12 + 1} pm"] * 3
        )
    elif not rest:
        ways += [f"{hour} am", f"{hour}"]
    words = {15: "quarter past", 30: "half past"}
    if rest in words:
        ways += [f"{words[rest]} {_HOURS[hour % 12]}"] * 2
    if rest == 45:
        ways += [f"quarter to {_HOURS[(hour + 1) % 12]}"] * 2
    if minutes == 12 * 60:
        ways += ["noon"] * 3
    return draw.choice(ways)


def write_rows(goal: Path, rows: list[tuple[str, dict]]) -> None:
    """Write notes and fields as conversations."""
    with open(goal, "w", encoding="utf-8", newline="\n") as file:
        for note, fields in rows:
            asked = f"{INSTRUCTION}\n\n{note}"
            turns = [
                {"role": "user", "content": asked},
                {"role": "assistant", "content": json.dumps(fields, ensure_ascii=False)},
            ]
            file.write(json.dumps({"messages": turns}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    raise SystemExit(main())
