"""python tools/build_tools_demo.py

Write data/tools_train.jsonl, 4000 conversations with a home assistant that has 11 tools: single
calls, two in a turn, calls with result, answer and what follows, questions for what is missing,
and requests that no tool fits, all out of the patterns of tools/dataset/tools_phrases.txt and the
lines of tools_talk.txt. data/tools_test.jsonl is written by hand, apart from it, in
tools/dataset/tools_test.txt, and only brought into OpenAI's form here.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from dataset.tool_phrases import HERE, TOOLS
from dataset.tool_talks import Turn, calls, conversation, numbered, said

ROOT = Path(__file__).resolve().parents[1]
NUM_ROWS = 4000


def main() -> int:
    """Draw conversations until there are enough, and write both files."""
    draw, rows, seen = random.Random(19), [], set()
    talk = (HERE / "tools_talk.txt").read_text(encoding="utf-8").splitlines()
    while len(rows) < NUM_ROWS:
        # The first rows begin with the lines that no pattern makes, each of them once.
        row = conversation(draw, talk[len(rows)] if len(rows) < len(talk) else "")
        asked = row["messages"][0]["content"]
        if asked not in seen:
            seen.add(asked)
            rows.append(row)
    draw.shuffle(rows)
    write_rows(ROOT / "data" / "tools_train.jsonl", rows)
    write_rows(ROOT / "data" / "tools_test.jsonl", read_tests(HERE / "tools_test.txt"))
    return 0


def write_rows(path: Path, rows: list[dict[str, Any]]) -> None:
    """Write a JSON Lines file, and say so."""
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    print(f"{len(rows)} rows -> {path}")


def read_tests(path: Path) -> list[dict[str, Any]]:
    """Return the rows of the hand-written tests: blocks of "#" tools, ">" user, "=" call, "+"
    result and "<" answer lines; the last turn is what is wanted.
    """
    rows = []
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        turns: list[Turn] = []
        tools: list[dict[str, Any]] = []
        for line in block.split("\n"):
            sign, text = line[0], line[2:]
            if sign == "#":
                tools = [{"type": "function", "function": TOOLS[name]} for name in text.split()]
            elif sign == "=":
                name, _, args = text.partition(" ")
                call = calls([(name, json.loads(args))])
                if turns[-1].get("tool_calls"):
                    turns[-1]["tool_calls"] += call["tool_calls"]
                else:
                    turns.append(call)
            else:
                turns.append(said({">": "user", "+": "tool", "<": "assistant"}[sign], text))
        rows.append({"tools": tools, "messages": numbered(turns)})
    return rows


if __name__ == "__main__":
    raise SystemExit(main())
