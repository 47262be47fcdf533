"""From a task to a request, and from a reply to a program.

"raw" hands over the prompt as text that the model continues; the completion ends before the first
line that starts at the margin, since that line is no part of the function any more. "chat" asks
in a turn, with the words of the training data, and takes the program from the reply.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Literal

from laptune.score.tasks import Task

if TYPE_CHECKING:
    from laptune.generate import Request

Prompting = Literal["raw", "chat"]
# Lines at the margin that a continuation goes on with; the cut finds the others afterwards.
RAW_STOPS = (
    "\ndef ",
    "\nclass ",
    "\nif __name__",
    "\nprint(",
    "\n#",
    "\n@",
    "\nimport ",
    "\nfrom ",
    "\nassert ",
    "\n```",
    "\n>>>",
    '\n"""',
)
_FENCE = re.compile(r"```[a-zA-Z0-9]*[ \t]*\n(.*?)(?:```|\Z)", re.DOTALL)
_KEPT = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.Import,
    ast.ImportFrom,
    ast.Assign,
    ast.AnnAssign,
)


def request_of(task: Task, prompting: Prompting, system: str = "") -> Request:
    """Return what the model is asked."""
    from laptune.generate import Request

    if prompting == "raw":
        return Request(prompt=task.prompt)
    turns = [{"role": "system", "content": system}] if system else []
    question = f"Complete this function.\n\n```python\n{task.prompt.strip()}\n```"
    return Request(messages=[*turns, {"role": "user", "content": question}])


def stops_of(prompting: Prompting) -> tuple[str, ...]:
    """Stop strings that save tokens; none in chat, where the model has to stop by itself."""
    return RAW_STOPS if prompting == "raw" else ()


def program_of(task: Task, reply: str, prompting: Prompting) -> str:
    """Return the program that a reply stands for; never raises, whatever the reply is."""
    if prompting == "raw":
        return task.prompt + cut_completion(reply)
    return program_from_chat(task, reply)


def cut_completion(text: str) -> str:
    """Keep the lines up to the first that starts at the margin (blank lines belong to the body)."""
    kept: list[str] = []
    for line in text.split("\n"):
        if kept and line.strip() and not line[0].isspace() and not line.startswith((")", "]", "}")):
            break
        kept.append(line)
    return "\n".join(kept).rstrip() + "\n"


def program_from_chat(task: Task, reply: str) -> str:
    """Take the fenced block that defines the function, else the last one, else the whole reply.

    Only definitions, imports and assignments are kept: an example or an assert of the model's own
    is no part of the answer. A reply that was cut off loses its last, unfinished lines. A block
    that holds nothing but the indented body is put under the prompt.
    """
    blocks = [match.group(1) for match in _FENCE.finditer(reply)] or [reply]
    mark = re.compile(rf"^def {re.escape(task.entry_point)}\b", re.MULTILINE)
    defining = [block for block in blocks if mark.search(block)]
    block = (defining or blocks)[0 if defining else -1]
    if not defining and block.startswith((" ", "\t")):
        return task.prompt + block
    return preamble_of(task) + _definitions(block)


def preamble_of(task: Task) -> str:
    """Imports and helpers that stand in the prompt before the function, for replies without."""
    at = re.search(rf"^def {re.escape(task.entry_point)}\b", task.prompt, re.MULTILINE)
    return task.prompt[: at.start()] if at else ""


def _definitions(block: str) -> str:
    lines = block.split("\n")
    for count in range(len(lines), max(0, len(lines) - 40), -1):
        text = "\n".join(lines[:count])
        try:
            tree = ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        kept = [node for node in tree.body if isinstance(node, _KEPT)]
        parts = [ast.get_source_segment(text, node) or "" for node in kept]
        return "\n\n".join(parts) + "\n" if parts else block
    return block
