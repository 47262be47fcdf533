"""Teachers that answer well and badly: what they say, and a server that says it."""

from __future__ import annotations

import json
import random
import re
from contextlib import contextmanager

import stub_server

WORDS = ("lamp", "chair", "clock", "carpet", "kettle", "blanket", "shelf", "vase", "stool", "rug")
OPENINGS = {"refund": "I want my money back for the", "order": "Please send me the"}


def question(label: str, draw: random.Random) -> str:
    """A text of this label that is not likely to come twice."""
    return f"{OPENINGS[label]} {' '.join(draw.choices(WORDS, k=6))}"


def label_of(text: str) -> str:
    """What the text is."""
    return "refund" if "money back" in text else "order"


def seed_rows(count: int, seed: int = 1) -> list[dict]:
    """Rows to begin with."""
    draw = random.Random(seed)
    labels = [("refund", "order")[i % 2] for i in range(count)]
    return [{"text": question(label, draw), "label": label} for label in labels]


def is_request(messages: list[dict]) -> bool:
    """Whether new rows are asked for, not an answer."""
    return "JSON array only" in messages[-1]["content"]


def good(messages: list[dict], seed: int) -> str:
    """Write four new rows of the label that is asked for, or label a text."""
    asked = messages[-1]["content"]
    if not is_request(messages):
        return label_of(asked)
    label = re.search(r'right output is "(\w+)"', asked)[1]
    draw = random.Random(f"{asked}{seed}")
    rows = [{"input": question(label, draw), "output": label} for _ in range(4)]
    return f"Here they are:\n```json\n{json.dumps(rows)}\n```"


TOOLS = [
    {
        "name": "timer",
        "description": "Start a timer.",
        "parameters": {
            "type": "object",
            "properties": {"minutes": {"type": "integer"}},
            "required": ["minutes"],
        },
    },
    {"name": "stop", "parameters": {"type": "object", "properties": {}}},
]


def call_of(text: str) -> list[dict]:
    """The call that a text stands for, none without a number in it."""
    minutes = re.search(r"\d+", text)
    return [{"name": "timer", "arguments": {"minutes": int(minutes[0])}}] if minutes else []


def tool_seed_rows(count: int) -> list[dict]:
    """Requests that call a tool, every fourth one none."""
    draw, rows = random.Random(2), []
    for i in range(count):
        asked = " ".join(draw.choices(WORDS, k=6)) + (f", {i + 2} minutes" if i % 4 else "")
        calls = [{"type": "function", "function": call} for call in call_of(asked)]
        reply = {"role": "assistant", "content": None, "tool_calls": calls}
        reply = reply if calls else {"role": "assistant", "content": "No tool for that."}
        rows.append({"tools": TOOLS, "messages": [{"role": "user", "content": asked}, reply]})
    return rows


def calling(messages: list[dict], seed: int) -> str:
    """Write rows with calls, one of them against its schema, or call what a text asks for."""
    asked = messages[-1]["content"]
    if not is_request(messages):
        found = call_of(asked)
        return f"<tool_call>\n{json.dumps(found[0])}\n</tool_call>" if found else "I cannot."
    draw = random.Random(f"{asked}{seed}")
    texts = [" ".join(draw.choices(WORDS, k=6)) for _ in range(4)]
    timed = [f"{text} {draw.randrange(2, 90)} min" for text in texts]
    rows = [{"input": text, "output": call_of(text)} for text in timed[:2]]
    wrong = {"name": "timer", "arguments": {"minutes": "ten"}}
    rows.append({"input": timed[2], "output": [wrong]})
    rows.append({"input": texts[3], "output": "I cannot do that."})
    return json.dumps(rows)


@contextmanager
def serve(answer, *, fails=lambda number: False, key=""):
    """Yield (URL, list of the conversations that were asked); ``fails``: a 500 to this request.

    With a ``key`` only requests that bear it are answered; others are told what they brought.
    """
    asked = []

    class Handler(stub_server.Handler):
        def _is_refused(self):
            brought = self.headers["Authorization"] or ""
            if key and brought != f"Bearer {key}":
                self.send_json({"error": {"message": f"Incorrect key: {brought}"}}, 401)
            return key and brought != f"Bearer {key}"

        def do_GET(self):
            if self._is_refused():
                return
            self.send_json({"data": [{"id": "teacher"}]})

        def do_POST(self):
            if self._is_refused():
                return None
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append(body["messages"])
            if fails(len(asked)):
                return self.send_json({"error": {"message": "out of memory"}}, 500)
            text = answer(body["messages"], body["seed"])
            choice = {"message": {"content": text}, "finish_reason": "stop"}
            return self.send_json({"choices": [choice]})

    with stub_server.running(Handler) as url:
        yield f"{url}/v1", asked
